"""Trial: each tower of pocket-omni learns a task of its own before any text model reads it.

    python drafts/towers_trial.py vision --steps 600
    python drafts/towers_trial.py audio --steps 600

Why: trained from end to end, nothing was seen or heard after 250 steps (README.md here). A tower
that counts characters, or writes down words, gets a gradient that no text model stands in the way
of. The heads are thrown away afterwards.

    vision: how often each character stands in the picture. The soft tokens' rates are added up and
            held against the counts as a Poisson number of events: no places are needed.
    audio:  the spoken digits in their order, by CTC: no times are needed.

It needs the rows of reading, sign and digits (`python -m pocket.omni rows`). One thread.
"""

from __future__ import annotations

import argparse
import string
import sys
import time
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

sys.path.insert(0, str(Path(__file__).parents[1]))

from pocket.omni import config, plan, processor, rows  # noqa: E402
from pocket.omni.batches import batch_of  # noqa: E402
from pocket.omni.speech import DIGITS  # noqa: E402

RUN = Path(__file__).parents[1] / "pocket" / "runs" / "pocket-omni"
SPEC, PLAN = config.read(), plan.read()
TOKENIZER = processor.load_tokenizer()
CHARACTERS = {one: i for i, one in enumerate(string.digits + string.ascii_letters)}
WORDS = {one: i for i, one in enumerate(sorted({w for some in DIGITS.values() for w in some}))}
SOFT_TOKENS = 63  # of a chart or a sign, about


def opened(kind: str, split: str) -> rows.Rows:
    n = PLAN.rows[kind] if split == "train" else PLAN.validation_rows
    return rows.opened(RUN, SPEC, kind, split, n, SPEC.seed, PLAN.max_tokens)


def answers(row: rows.Row) -> list[str]:
    """What the model says in each turn of a row."""
    found, turn = [], []
    for token, said in zip(row.ids.tolist(), row.said.tolist(), strict=True):
        if said:
            turn.append(token)
        elif turn:
            found.append(turn)
            turn = []
    return [TOKENIZER.decode(one, skip_special_tokens=True) for one in (*found, turn) if one]


def counts(row: rows.Row) -> np.ndarray:
    """How often each character stands in the picture, [62]."""
    made = np.zeros(len(CHARACTERS), np.float32)
    for letter in "".join(answers(row)):
        if letter in CHARACTERS:
            made[CHARACTERS[letter]] += 1
    return made


def spoken(row: rows.Row) -> list[int]:
    """The digits as they were said: of two turns the one that is not English."""
    turns = [[word for word in one.split() if word in WORDS] for one in answers(row)]
    foreign = [turn for turn in turns if set(turn) - set(DIGITS["en"])]
    return [WORDS[word] for word in (foreign or turns)[0]]


class Vision:
    kinds = ("reading", "sign")

    def __init__(self, core, train: dict[str, rows.Rows]) -> None:
        self.core = core
        self.tower = torch.nn.ModuleList([core.vision_tower, core.embed_vision])
        self.head = torch.nn.Linear(SPEC.text["hidden_size"], len(CHARACTERS))
        mean = np.mean([counts(some[i]) for some in train.values() for i in range(300)], 0) + 1e-3
        with torch.no_grad():  # begin with the mean counts: nothing is learned by reaching those
            self.head.weight.zero_()
            self.head.bias.copy_(torch.from_numpy(np.log(np.expm1(mean / SOFT_TOKENS))))

    def loss(self, some: list[rows.Row]) -> tuple[torch.Tensor, float]:
        """The loss per picture in nats, and the share of its characters that are found."""
        inputs = batch_of(some, "picture", SPEC).inputs
        with torch.autocast("cpu", dtype=torch.bfloat16):
            seen = self.core.get_image_features(
                inputs["pixel_values"].float() / 255, inputs["image_position_ids"]
            ).pooler_output
        rates = F.softplus(self.head(torch.cat(seen).float()))
        rate = torch.stack([one.sum(0) for one in torch.split(rates, [len(s) for s in seen])])
        wanted = torch.from_numpy(np.stack([counts(row) for row in some]))
        found = ((rate - wanted).abs() < 0.5)[wanted > 0].float().mean().item()
        return (rate - wanted * (rate + 1e-4).log()).sum(1).mean(), found


class Audio:
    kinds = ("digits",)

    def __init__(self, core, train: dict[str, rows.Rows]) -> None:
        self.core = core
        self.tower = torch.nn.ModuleList([core.audio_tower, core.embed_audio])
        self.head = torch.nn.Linear(SPEC.text["hidden_size"], len(WORDS) + 1)

    def loss(self, some: list[rows.Row]) -> tuple[torch.Tensor, float]:
        """The CTC loss per recording in nats, and the share of recordings without an error."""
        inputs = batch_of(some, "sound", SPEC).inputs
        with torch.autocast("cpu", dtype=torch.bfloat16):
            heard = self.core.get_audio_features(
                inputs["input_features"], inputs["input_features_mask"]
            )
        logits, mask = self.head(heard.pooler_output.float()), heard.attention_mask.bool()
        wanted = [spoken(row) for row in some]
        loss = F.ctc_loss(
            logits.log_softmax(-1).transpose(0, 1),
            torch.tensor([word for one in wanted for word in one]),
            mask.sum(1),
            torch.tensor([len(one) for one in wanted]),
            blank=len(WORDS),
            reduction="none",
            zero_infinity=True,
        ).mean()
        best = [row[real].tolist() for row, real in zip(logits.argmax(-1), mask, strict=True)]
        whole = [_collapsed(one) == right for one, right in zip(best, wanted, strict=True)]
        return loss, sum(whole) / len(whole)


def _collapsed(path: list[int]) -> list[int]:
    """The words of a CTC path: repeats are one, blanks are none."""
    kept = [one for i, one in enumerate(path) if not i or path[i - 1] != one]
    return [one for one in kept if one != len(WORDS)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("tower", choices=("vision", "audio"))
    parser.add_argument("--steps", type=int, default=600)
    parser.add_argument("--batch", type=int, default=24)
    parser.add_argument("--muon", type=float, default=0.02)
    parser.add_argument("--adamw", type=float, default=0.003)
    parser.add_argument("--out", type=Path, help="a file for the tower's weights")
    given = parser.parse_args()
    torch.set_num_threads(1)
    core = config.new_model(SPEC).model
    kind = {"vision": Vision, "audio": Audio}[given.tower]
    train = {name: opened(name, "train") for name in kind.kinds}
    held = {name: opened(name, "validation") for name in kind.kinds}
    task, rng = kind(core, train), np.random.default_rng(0)
    named = list(task.tower.named_parameters())
    inner = [w for name, w in named if "layers." in name and w.ndim == 2]
    rest = [w for name, w in named if not ("layers." in name and w.ndim == 2)]
    rest += task.head.parameters()
    optims = (
        torch.optim.Muon(inner, lr=given.muon, weight_decay=0.05, momentum=0.95, nesterov=True),
        torch.optim.AdamW(rest, lr=given.adamw, weight_decay=0.0, betas=(0.9, 0.98)),
    )
    began = time.monotonic()
    for step in range(1, given.steps + 1):
        share = min(1, step / 40, (given.steps + 1 - step) / (0.4 * given.steps))
        for optim, rate in zip(optims, (given.muon, given.adamw), strict=True):
            for group in optim.param_groups:
                group["lr"] = rate * share
        for some in train.values():
            chosen = rng.choice(len(some), given.batch // len(train), replace=False)
            (task.loss([some[int(i)] for i in chosen])[0] / len(train)).backward()
        torch.nn.utils.clip_grad_norm_([*inner, *rest], 1.0)
        for optim in optims:
            optim.step()
            optim.zero_grad()
        if step % 50 == 0:
            with torch.no_grad():
                found = {n: task.loss([one[i] for i in range(48)]) for n, one in held.items()}
            told = "; ".join(f"{n} {loss:.2f} nats, {ok:.0%}" for n, (loss, ok) in found.items())
            print(f"{step}: held out: {told}; {time.monotonic() - began:.0f} s", flush=True)
    if given.out:
        torch.save(task.tower.state_dict(), given.out)


if __name__ == "__main__":
    main()
