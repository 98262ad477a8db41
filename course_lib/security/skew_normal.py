"""The skew-normal distribution: fitted to a sample, and asked how rare a value is in its tail.

Density 2/w * phi((x - c)/w) * Phi(a * (x - c)/w), with the standard normal density phi and its
distribution function Phi (Azzalini, Scandinavian Journal of Statistics 12, 1985, 171-178). It is
what Carlini and others fit to the log-perplexities of candidates (The Secret Sharer, USENIX
Security 2019, section 4.3), to tell how rare the cost of a planted secret is without trying them
all. scipy has it; this course does without scipy, so torch fits it here.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

FEWEST = 50
_GRID = 20_001


@dataclass(frozen=True)
class SkewNormal:
    """centre and scale as in the density above; shape: 0 is the normal, above 0 leans right."""

    centre: float
    scale: float
    shape: float

    def log2_share_below(self, value: float) -> float:
        """log2 of the probability of a value of at most `value`, exact far out in the tail.

        The density is summed on a grid that is fine near `value` and wide behind it, in
        logarithms, so that a share of 2**-500 does not become 0.
        """
        import torch

        z = (value - self.centre) / self.scale
        # From z down to where nothing is left: 40 standard deviations below both z and 0.
        reach = 40.0 + abs(z)
        u = torch.linspace(0, 1, _GRID, dtype=torch.float64)
        below = reach * u**4  # finest at z itself, where a steep tail has all its weight
        t = z - below
        log_density = (
            math.log(2 / math.sqrt(2 * math.pi)) - t**2 / 2 + torch.special.log_ndtr(self.shape * t)
        )
        step = below[1:] - below[:-1]
        pieces = torch.logaddexp(log_density[1:], log_density[:-1]) - math.log(2) + step.log()
        return min(0.0, torch.logsumexp(pieces, 0).item() / math.log(2))

    def shares_below(self, values: Sequence[float]) -> np.ndarray:
        """The probability of a value of at most each of these, to about five digits."""
        import torch

        t = torch.linspace(-12, 12, 2 * _GRID, dtype=torch.float64)
        density = (-(t**2) / 2 + torch.special.log_ndtr(self.shape * t)).exp()
        below = torch.cumulative_trapezoid(density * (2 / math.sqrt(2 * math.pi)), t).numpy()
        z = (np.asarray(values, dtype=float) - self.centre) / self.scale
        return np.interp(z, t.numpy(), np.concatenate([[0.0], below]))

    def distance(self, sample: Sequence[float]) -> float:
        """Kolmogorov's distance between the sample and the distribution, 0 to 1."""
        values = np.sort(np.asarray(sample, dtype=float))
        model = self.shares_below(values)
        steps = np.arange(len(values) + 1) / len(values)
        return float(max(np.max(steps[1:] - model), np.max(model - steps[:-1])))


def fit(sample: Sequence[float]) -> SkewNormal:
    """The distribution under which the sample is most likely. It takes the sample's moments as the
    place to begin, and follows the likelihood from there (LBFGS, exact gradients).

    Raises ValueError for fewer than 50 values or values that are all alike.
    """
    import torch

    values = np.asarray(sample, dtype=float)
    if len(values) < FEWEST or not np.isfinite(values).all() or np.ptp(values) == 0:
        raise ValueError(f"a fit needs {FEWEST} different finite values or more")
    mean, spread = values.mean(), values.std()
    x = torch.tensor((values - mean) / spread, dtype=torch.float64)
    best: tuple[float, tuple[float, float, float]] | None = None
    # The likelihood can have two hills, one on either side of the normal: both are climbed.
    for lean in (1.0, -1.0):
        found = _climb(x, lean)
        if best is None or found[0] < best[0]:
            best = found
    centre, log_scale, shape = best[1]
    return SkewNormal(mean + spread * centre, spread * math.exp(log_scale), shape)


def _climb(x: object, lean: float) -> tuple[float, tuple[float, float, float]]:
    """The negative log-likelihood per value at the top of the hill, and (centre, log scale, shape).

    x: the sample, standardised.
    """
    import torch

    begin = [-0.8 * lean, math.log(1.3), 2.0 * lean]
    place = torch.tensor(begin, dtype=torch.float64, requires_grad=True)
    optimiser = torch.optim.LBFGS(
        [place], max_iter=300, tolerance_grad=1e-9, line_search_fn="strong_wolfe"
    )

    def cost() -> torch.Tensor:
        centre, log_scale, shape = place
        z = (x - centre) / log_scale.exp()
        likelihood = -(z**2) / 2 - log_scale + torch.special.log_ndtr(shape * z)
        # A weak pull towards 0 keeps the shape finite where a half-normal would fit best.
        return -likelihood.mean() + 1e-6 * shape**2

    def closure() -> torch.Tensor:
        optimiser.zero_grad()
        value = cost()
        value.backward()
        return value

    optimiser.step(closure)
    with torch.no_grad():
        return cost().item(), tuple(place.tolist())
