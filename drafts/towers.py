"""What the towers have learned, carried from one session to the next.

    python drafts/towers.py keep   # from pocket/runs/pocket-omni into drafts/towers, as float16
    python drafts/towers.py put    # and back, for `python -m pocket.omni make`

The optimisers' state is left out: a tower that goes on learning begins with a fresh one.
"""

import json
import sys
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file

ROOT = Path(__file__).parents[1]
RUN, KEPT = ROOT / "pocket" / "runs" / "pocket-omni", ROOT / "drafts" / "towers"
TOWERS = ("vision", "audio")


def keep() -> None:
    KEPT.mkdir(exist_ok=True)
    for name in TOWERS:
        state = torch.load(RUN / f"tower-{name}.pt", map_location="cpu", weights_only=True)
        save_file(
            {key: weight.half().contiguous() for key, weight in state["model"].items()},
            KEPT / f"{name}.safetensors",
        )
        about = {name: state[name] for name in ("step", "curve", "classes") if name in state}
        (KEPT / f"{name}.json").write_text(json.dumps(about, indent=1) + "\n")
        print(name, state["step"], state["curve"][-1])


def put() -> None:
    RUN.mkdir(parents=True, exist_ok=True)
    for name in TOWERS:
        weights = load_file(KEPT / f"{name}.safetensors")
        about = json.loads((KEPT / f"{name}.json").read_text())
        model = {key: weight.float() for key, weight in weights.items()}
        torch.save({"model": model, "optimisers": [], **about}, RUN / f"tower-{name}.pt")
        print(name, about["step"], about["curve"][-1])


if __name__ == "__main__":
    {"keep": keep, "put": put}[sys.argv[1]]()
