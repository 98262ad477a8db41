"""Does a checkpoint use what it sees and hears? Its loss beside its own picture and another's.

    python drafts/uses_media.py

Rows are paired with rows of as many soft tokens, so that only what is shown changes. A model on the
plateau has the same loss for both.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import torch

sys.path.insert(0, str(Path(__file__).parents[1]))

from pocket.omni import config, plan, rows, train  # noqa: E402
from pocket.omni.batches import batch_of  # noqa: E402
from pocket.omni.kinds import KINDS  # noqa: E402

RUN = Path(__file__).parents[1] / "pocket" / "runs" / "pocket-omni"
N, BATCH = 32, 8


def pairs(held: rows.Rows) -> tuple[list[rows.Row], list[rows.Row]]:
    """Rows, and the same rows with the pictures and sounds of another."""
    alike: dict[tuple[int, ...], list[rows.Row]] = {}
    for i in range(len(held)):
        row = held[i]
        sizes = (*map(len, row.patches), *(len(one) // 8 for one in row.frames))
        alike.setdefault(sizes, []).append(row)
    own, other = [], []
    for group in alike.values():
        for row, by in zip(group, [*group[1:], group[0]], strict=True):
            if by is not row and len(own) < N:
                own.append(row)
                other.append(replace(row, patches=by.patches, columns=by.columns, frames=by.frames))
    return own, other


def main() -> None:
    torch.set_num_threads(1)
    spec, numbers = config.read(), plan.read()
    model, progress = train.from_checkpoint(spec, RUN)
    scorer = train.Scorer(model, "cpu", compiled=False)
    print(f"after {progress.step:,} steps, nats per token")
    for kind in ("reading", "sign", "chart", "counting", "digits"):
        held = rows.opened(
            RUN, spec, kind, "validation", numbers.validation_rows, spec.seed, numbers.max_tokens
        )
        losses = []
        for some in pairs(held):
            parts = [some[i : i + BATCH] for i in range(0, len(some), BATCH)]
            with torch.no_grad():
                found = [scorer(batch_of(part, KINDS[kind].medium, spec)).item() for part in parts]
            losses.append(sum(found) / len(found))
        print(f"{kind}: its own {losses[0]:.3f}, another's {losses[1]:.3f}, n={len(some)}")


if __name__ == "__main__":
    main()
