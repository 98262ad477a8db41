"""What the towers make of every row, computed once, for the time in which the towers rest.

A tower that has learned its own task costs most of a training step and changes little in it. So
while the text part learns to read soft tokens, the towers rest: their outputs are computed once
for each picture and sound, stored, and given to the text part in every step that takes the row.
The projections into the text part's space come after that; they learn all the time.

    SPLIT-KIND.seen       the vision tower's outputs for all pictures end to end, float16
    SPLIT-KIND.heard      the audio tower's outputs for all sounds, likewise [tokens, width]
    SPLIT-KIND.soft.json  a hash of the tower or towers that made these
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from pathlib import Path

import torch
from tqdm import tqdm
from transformers.modeling_outputs import BaseModelOutputWithPooling
from transformers.models.gemma4.modeling_gemma4 import Gemma4AudioModelOutput

from pocket.omni.batches import padded_pictures, padded_sounds
from pocket.omni.config import Spec
from pocket.omni.rows import SOFT_KIND, Rows, soft_path
from pocket.team import ALONE, Team

BATCH = 16


def hash_of(model: torch.nn.Module, rows: Rows) -> str:
    """A hash of the towers that these rows need: soft tokens are only worth what made them."""
    needed = {
        "vision_tower.": len(rows.index.columns) > 0,
        "audio_tower.": len(rows.index.frames) > 1,
    }
    parts = tuple(f"model.{name}" for name, is_needed in needed.items() if is_needed)
    found = hashlib.sha256()
    for name, weight in sorted(model.state_dict().items()):
        if name.startswith(parts):
            found.update(name.encode() + weight.float().cpu().numpy().tobytes())
    return found.hexdigest()[:16]


def build(rows: Iterable[Rows], model: torch.nn.Module, spec: Spec, team: Team = ALONE) -> None:
    """Write the soft tokens of all rows that have none of these towers; a team shares the files.

    Every process returns when all are written, and the rows then come with them.
    """
    named = {some.path: some for some in rows}
    made_by = {path: hash_of(model, some) for path, some in named.items()}
    wanted = {path: some for path, some in named.items() if _record(path) != made_by[path]}
    for path in team.share_of_weights({path: some.size for path, some in wanted.items()}):
        write(wanted[path], model, spec)
        record = path.with_suffix(".soft.json")
        record.write_text(json.dumps({"towers": made_by[path]}))
    team.wait()
    for some in named.values():
        some.open_soft(spec)


def _record(path: Path) -> str | None:
    """The hash of the towers that made the soft tokens of a file of rows."""
    record = path.with_suffix(".soft.json")
    return json.loads(record.read_text())["towers"] if record.is_file() else None


@torch.no_grad()
def write(rows: Rows, model: torch.nn.Module, spec: Spec) -> None:
    """Write the soft tokens of one file of rows."""
    core, index, path = model.model, rows.index, rows.path
    path.with_suffix(".soft.json").unlink(missing_ok=True)  # broken off, nothing looks finished
    device = next(model.parameters()).device
    with soft_path(path, "seen").open("wb") as seen, soft_path(path, "heard").open("wb") as heard:
        bar = tqdm(total=len(index.columns) + len(index.frames) - 1, desc=path.stem, mininterval=5)
        for first in range(0, len(index.columns), BATCH):
            some = [rows.picture(i) for i in range(first, min(first + BATCH, len(index.columns)))]
            values, places = (torch.from_numpy(a).to(device) for a in _arrays(some, spec))
            with torch.autocast(device.type, dtype=torch.bfloat16):
                found = core.vision_tower(values.float() / 255, places).last_hidden_state
            seen.write(_packed(found))
            bar.update(len(some))
        for first in range(0, len(index.frames) - 1, BATCH):
            some = [rows.sound(i) for i in range(first, min(first + BATCH, len(index.frames) - 1))]
            arrays = padded_sounds(some).values()
            values, mask = (torch.from_numpy(a).to(device) for a in arrays)
            with torch.autocast(device.type, dtype=torch.bfloat16):
                found = core.audio_tower(values, mask)
            heard.write(_packed(found.last_hidden_state[found.attention_mask.bool()]))
            bar.update(len(some))
        bar.close()


def _arrays(some, spec: Spec):
    return padded_pictures(some, spec).values()


def _packed(tokens: torch.Tensor) -> bytes:
    """Each token at length one in every dimension, as the projection's norm will make it anyway."""
    tokens = torch.nn.functional.rms_norm(tokens.float(), tokens.shape[-1:])
    return tokens.cpu().numpy().astype(SOFT_KIND).tobytes()


class Resting:
    """Stands in for the towers of a model: gives back what was stored instead of computing it."""

    def __init__(self, model: torch.nn.Module) -> None:
        self.core, self._kept = model.model, {}
        self.core.vision_tower.forward = lambda *_, **__: self._kept["seen"]
        self.core.audio_tower.forward = lambda *_, **__: self._kept["heard"]
        for weight in self.weights():
            weight.requires_grad_(False)

    def weights(self):
        yield from self.core.vision_tower.parameters()
        yield from self.core.audio_tower.parameters()

    def give(self, soft: Mapping[str, torch.Tensor]) -> None:
        """What the towers will say next: seen [tokens, width]; heard [sounds, tokens, width] and
        heard_mask [sounds, tokens]. Raises ValueError where nothing is given: the towers would
        say again what they said last."""
        if not soft:
            raise ValueError("the towers rest, and these rows have no stored soft tokens")
        self._kept = {}
        if "seen" in soft:
            self._kept["seen"] = BaseModelOutputWithPooling(last_hidden_state=soft["seen"])
        if "heard" in soft:
            self._kept["heard"] = Gemma4AudioModelOutput(
                last_hidden_state=soft["heard"], attention_mask=soft["heard_mask"]
            )

    def wake(self) -> None:
        """The towers compute again, and learn."""
        del self.core.vision_tower.forward, self.core.audio_tower.forward
        for weight in self.weights():
            weight.requires_grad_(True)
