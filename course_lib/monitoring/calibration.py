"""Does 80% sure mean right in 80 of 100 cases? Reliability, ECE and Brier's score.

A confidence can come from anywhere: a judge's P(Yes), the agreement of several replies
(`consistency`), a model's own words. Here it is held against what was right.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from course_lib import stats
from course_lib.stats import Estimate, Interval

BINS = 10
Binning = Literal["equal width", "equal count"]


@dataclass(frozen=True)
class Bin:
    """The cases whose confidence lies from `low` to `high`: mean confidence, and share right."""

    low: float
    high: float
    confidence: float
    right: Estimate

    @property
    def gap(self) -> float:
        """Confidence minus share right: above 0 is too sure of itself."""
        return self.confidence - self.right.value


@dataclass(frozen=True)
class Calibration:
    """How well confidences and outcomes agree.

    ece: expected calibration error, the mean of |gap| over cases. ece_by_chance: what it exceeds in
    5% of draws when the confidences are exactly right; an ECE is 0 only with endless data, so an
    ECE below this shows nothing. brier: the mean squared error. brier_of_rate: that of always
    saying the overall share right; a Brier score above it is worth less than a constant.
    """

    bins: tuple[Bin, ...]
    ece: float
    ece_by_chance: float
    brier: Estimate
    brier_of_rate: float
    n: int

    @property
    def miscalibrated(self) -> bool:
        """Whether the ECE is more than chance gives."""
        return self.ece > self.ece_by_chance

    def __str__(self) -> str:
        verdict = "more than chance gives" if self.miscalibrated else "no more than chance gives"
        return (
            f"ECE {self.ece:.3f} (by chance up to {self.ece_by_chance:.3f}: {verdict}), Brier "
            f"{self.brier} against {self.brier_of_rate:.3f} of a constant, n={self.n}"
        )


def calibrate(
    confidences: Sequence[float],
    right: Sequence[bool],
    bins: int = BINS,
    *,
    binning: Binning = "equal width",
    draws: int = 1000,
    seed: int = 0,
) -> Calibration:
    """Hold confidences (0 to 1) against outcomes.

    binning: bins of equal width are what everybody reports; bins of equal count do not leave most
    of the cases in one bin. Source: Guo and others, On calibration of modern neural networks
    (2017), section 2; Brier, Verification of forecasts expressed in terms of probability (1950).
    Raises ValueError for values that are no confidences, and for fewer than 10 cases.
    """
    p, y = _checked(confidences, right)
    if bins < 2:
        raise ValueError("give two bins or more")
    places = _places(p, bins, binning)
    made = tuple(_bin(p[places == i], y[places == i]) for i in np.unique(places))
    random = np.random.default_rng(seed)
    by_chance = [_ece(p, random.random(len(p)) < p, places) for _ in range(draws)]
    squared = (p - y) ** 2
    rate = float(y.mean())
    return Calibration(
        bins=made,
        ece=_ece(p, y, places),
        ece_by_chance=float(np.quantile(by_chance, 0.95)),
        brier=_mean_square(squared),
        brier_of_rate=rate * (1 - rate),
        n=len(p),
    )


@dataclass(frozen=True)
class BrierParts:
    """Brier's score taken apart: reliability - resolution + uncertainty (Murphy, 1973).

    reliability: what a wrong scale costs, 0 is best. resolution: what telling cases apart gains.
    uncertainty: what the outcomes alone cost. Exact where all confidences in a bin are equal;
    `within` is what is left over where they are not.
    """

    reliability: float
    resolution: float
    uncertainty: float
    within: float


def brier_parts(
    confidences: Sequence[float], right: Sequence[bool], bins: int = BINS
) -> BrierParts:
    """The parts of Brier's score over bins of equal width. Raises as `calibrate`."""
    p, y = _checked(confidences, right)
    places = _places(p, bins, "equal width")
    rate = float(y.mean())
    reliability = resolution = 0.0
    for i in np.unique(places):
        weight = float((places == i).mean())
        mean_p, mean_y = float(p[places == i].mean()), float(y[places == i].mean())
        reliability += weight * (mean_p - mean_y) ** 2
        resolution += weight * (mean_y - rate) ** 2
    uncertainty = rate * (1 - rate)
    brier = float(((p - y) ** 2).mean())
    within = brier - (reliability - resolution + uncertainty)
    return BrierParts(reliability, resolution, uncertainty, within)


def _checked(confidences: Sequence[float], right: Sequence[bool]) -> tuple[np.ndarray, np.ndarray]:
    p, y = np.asarray(confidences, dtype=float), np.asarray(right, dtype=float)
    if p.shape != y.shape or p.ndim != 1:
        raise ValueError(f"one outcome per confidence: there are {p.shape} and {y.shape}")
    if len(p) < 10:
        raise ValueError(f"calibration needs 10 cases or more, there are {len(p)}")
    if not (np.isfinite(p).all() and (p >= 0).all() and (p <= 1).all()):
        raise ValueError("confidences lie between 0 and 1: turn percentages into shares")
    if not np.isin(y, (0, 1)).all():
        raise ValueError("an outcome is right (True) or wrong (False)")
    return p, y


def _places(p: np.ndarray, bins: int, binning: Binning) -> np.ndarray:
    """The bin of each case, from 0."""
    if binning == "equal width":
        return np.minimum((p * bins).astype(int), bins - 1)
    if binning == "equal count":
        edges = np.unique(np.quantile(p, np.arange(1, bins) / bins))
        return np.searchsorted(edges, p, side="left")
    raise ValueError(f"there is no binning {binning!r}: equal width or equal count")


def _bin(p: np.ndarray, y: np.ndarray) -> Bin:
    hits, n = int(y.sum()), len(y)
    right = Estimate(hits / n, stats.wilson(hits, n), n)
    return Bin(float(p.min()), float(p.max()), float(p.mean()), right)


def _ece(p: np.ndarray, y: np.ndarray, places: np.ndarray) -> float:
    """sum over bins of |sum of (confidence - outcome)| / n."""
    return float(np.abs(np.bincount(places, weights=p - y)).sum() / len(p))


def _mean_square(squared: np.ndarray) -> Estimate:
    found = stats.bootstrap_mean(squared)
    low, high = max(0.0, found.interval.low), min(1.0, found.interval.high)
    assert math.isfinite(found.value)
    return Estimate(found.value, Interval(low, high), found.n)
