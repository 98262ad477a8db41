"""`course doctor`: this machine, its device and dtype and why, which models fit, what is missing.

The same report as text and as JSON. Sizes in bytes; a model's need is `footprint.fit`'s
prediction, not a measurement.
"""

from __future__ import annotations

import importlib.metadata
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from course_lib import catalog, footprint, hardware
from course_lib.execution import ROOT
from course_lib.hardware import GIB, Choice, Machine

if TYPE_CHECKING:
    from course_lib.catalog import Card

CONTEXT = 8192  # tokens: a long conversation, short of a book
FOUR_BIT = "q4_0"
PRECISION_OF = {"float32": "fp32", "bfloat16": "bf16", "float16": "fp16"}
TIGHT = 0.85  # above this share of the free memory, another program can tip it over
ENOUGH_DISK = 2 * GIB  # for lessons, their reports and a small model


@dataclass(frozen=True)
class ModelFit:
    """One model of the catalogue on this machine. `share` is needed / free memory.

    `verdict` is "fits", "tight", "too big" or "not known"; `why` says more where it is not known.
    """

    name: str
    member: str
    pocket: bool
    gated: bool | None
    device: str
    precision: str
    context: int
    needed_bytes: int | None
    share: float | None
    verdict: str
    why: str = ""


@dataclass(frozen=True)
class Report:
    """What `examine` found. `missing` holds one sentence per thing to put right."""

    machine: Machine
    choice: Choice
    free_bytes: int
    context: int
    models: tuple[ModelFit, ...]
    packages: dict[str, str]
    missing: tuple[str, ...]


def examine(machine: Machine | None = None, context: int = CONTEXT) -> Report:
    """Look at this machine and at every Gemma of the catalogue, at the chosen dtype and in 4 bits.

    Imports neither torch nor transformers unless a GPU is present.
    """
    machine = machine or hardware.this_machine(ROOT)
    choice = hardware.choose(machine)
    free = free_memory(machine, choice.device)
    models = []
    for card in [*catalog.cards(pocket=True), *catalog.cards(pocket=False)]:
        best = hardware.choose(machine, card)
        room = free_memory(machine, best.device)
        precisions = [PRECISION_OF[best.dtype], *([] if card.pocket else [FOUR_BIT])]
        models += [fit_of(card, best.device, room, precision, context) for precision in precisions]
    packages, missing = installed_packages()
    if not catalog.cards(pocket=True):
        missing.append(
            "No pocket model is in course_lib/weights. Get the whole repository: git clone, or "
            "unpack the zip again."
        )
    if machine.free_disk_bytes < ENOUGH_DISK:
        missing.append(
            f"Only {machine.free_disk_bytes / GIB:.1f} GiB of disk are free. Free "
            f"{ENOUGH_DISK / GIB:.0f} GiB, or reports and models cannot be written."
        )
    missing += [
        f"{gpu.name} is there and cannot be used: {gpu.why_not}."
        for gpu in machine.gpus
        if not gpu.usable
    ]
    return Report(machine, choice, free, context, tuple(models), packages, tuple(missing))


def free_memory(machine: Machine, device: str) -> int:
    """The memory in bytes a model can have on `device`; all of it where a GPU does not tell."""
    if device.startswith("cuda") and machine.gpu is not None:
        gpu = machine.gpu
        return gpu.memory_bytes if gpu.free_bytes is None else gpu.free_bytes
    return machine.available_ram_bytes


def fit_of(card: Card, device: str, free: int, precision: str, context: int) -> ModelFit:
    """Whether and how tightly one model fits, at its own context limit where that is shorter."""
    tokens = min(context, card.context_length or context)
    try:
        fit = footprint.fit(card, free, precision, tokens)
    except footprint.FootprintError as error:
        needed, share, verdict, why = None, None, "not known", str(error)
    else:
        needed, share, why = fit.needed_bytes, fit.share, ""
        verdict = "too big" if not fit.fits else "tight" if fit.share > TIGHT else "fits"
    return ModelFit(
        name=card.id,
        member=card.member,
        pocket=card.pocket,
        gated=card.gated,
        device=device,
        precision=precision,
        context=tokens,
        needed_bytes=needed,
        share=share,
        verdict=verdict,
        why=why,
    )


def installed_packages() -> tuple[dict[str, str], list[str]]:
    """Versions of what the course asks for, and a sentence for each that is missing or wrong."""
    from packaging.requirements import Requirement

    versions: dict[str, str] = {}
    missing: list[str] = []
    try:
        lines = importlib.metadata.requires("gemma-measured") or []
    except importlib.metadata.PackageNotFoundError:
        return {}, ["The course itself is not installed. Run: python3 course.py setup"]
    for requirement in map(Requirement, lines):
        if requirement.name == "gemma-measured" or not _applies(requirement):
            continue  # an extra of the course's own, or something for another system
        try:
            version = importlib.metadata.version(requirement.name)
        except importlib.metadata.PackageNotFoundError:
            missing.append(f"{requirement.name} is not installed. Run: python3 course.py setup")
            continue
        versions[requirement.name] = version
        if not requirement.specifier.contains(version, prereleases=True):
            missing.append(
                f"{requirement.name} is {version}, and the course needs {requirement.specifier}. "
                f"Run: python3 course.py setup"
            )
    return versions, missing


def _applies(requirement: Any) -> bool:
    if requirement.marker is None:
        return True
    return any(requirement.marker.evaluate({"extra": extra}) for extra in ("", "run", "test"))


# ---- Faces ------------------------------------------------------------------------------------
def as_json(report: Report) -> str:
    """The whole report, every model included."""
    return json.dumps(asdict(report), indent=1, ensure_ascii=False)


def as_text(report: Report) -> str:
    """The report for a terminal: what fits in a table, what does not in one line."""
    lines = [
        "This machine",
        *(f"  {line}" for line in str(report.machine).splitlines()),
        "",
        "Device and dtype",
        f"  {report.choice.device}, {report.choice.dtype}: {report.choice.why}",
        "",
        f"Models: weights + 20% + KV cache for {report.context:,} tokens, predicted, as a share of "
        f"the {report.free_bytes / GIB:.1f} GiB free",
        *(f"  {line}" for line in _table(report.models)),
        "",
        "Missing",
        *(f"  {sentence}" for sentence in report.missing or ["nothing"]),
    ]
    return "\n".join(lines)


def _table(models: Sequence[ModelFit]) -> list[str]:
    """One line per pocket model and core Gemma; the special members are counted."""
    shown: dict[str, list[ModelFit]] = {}
    for model in models:
        if model.pocket or model.member == "core":
            shown.setdefault(model.name, []).append(model)
    lines = [f"{'':30} {'as the course loads it':30} in 4 bits ({FOUR_BIT})"]
    for name, fits in shown.items():
        cells = " ".join(f"{_cell(fit):30}" for fit in fits)
        gate = "  licence to accept first" if fits[0].gated else ""
        lines.append(f"{name:30} {cells}{gate}".rstrip())
    others = {model.name for model in models} - set(shown)
    roomy = {m.name for m in models if m.verdict in ("fits", "tight")} & others
    lines.append(
        f"and {len(roomy)} of {len(others)} special members of the family fit in one of the two: "
        f"doctor --json lists them"
    )
    return lines


def _cell(fit: ModelFit) -> str:
    if fit.share is None or fit.needed_bytes is None:
        return f"{fit.precision} {fit.verdict}"
    return f"{fit.precision} {fit.needed_bytes / GIB:.1f} GiB, {fit.share:.0%}: {fit.verdict}"
