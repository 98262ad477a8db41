"""The workshop's commands.

python -m pocket make NAME       everything, from nothing to a shipped model; resumes
python -m pocket ship NAME       ship what the last checkpoint holds, unfinished or not
python -m pocket tokenizer       train the shared tokenizer anew (changes every model!)
python -m pocket evaluate NAME   the scores of a shipped model, with intervals
python -m pocket golden NAME     store what a shipped model answers to fixed prompts
python -m pocket cases           write the test cases that ship with the course
python -m pocket texts           write the held-out plain texts that ship with the course
python -m pocket ladder          draw size against score, for the README
python -m pocket optimisers      Muon against AdamW, on the smallest model
python -m pocket sample SKILL    print a few examples of a skill
"""

from __future__ import annotations

import argparse
import datetime
import random
from pathlib import Path

from pocket import recipe as recipes

HERE = Path(__file__).parent
RUNS = HERE / "runs"
TOKENIZER = HERE / "tokenizer"
EVAL = HERE.parent / "course_lib" / "data" / "eval"
TEXTS = HERE.parent / "course_lib" / "data" / "text"
LADDER = HERE.parent / "docs" / "ladder.png"
CURVES = HERE.parent / "docs" / "optimisers.png"
VALIDATION_SHARE = 0.01


def make_tokenizer() -> None:
    from pocket import data, tokenizer

    texts = list(data.tokenizer_texts(n=4_000, seed=0))
    random.Random(0).shuffle(texts)
    TOKENIZER.mkdir(exist_ok=True)
    tokenizer.train(texts).save(str(TOKENIZER / "tokenizer.json"))
    print(f"tokenizer: {tokenizer.VOCAB_SIZE} entries from {len(texts):,} texts -> {TOKENIZER}")


def _rows(recipe: recipes.Recipe, split, share: float, workers: int | None):
    """The rows of one split, made once and kept in the run's folder."""
    from pocket import data

    path = RUNS / recipe.name / f"{split}.npz"
    if path.is_file():
        return data.Rows.load(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    counts = {
        skill: {lang: max(100, int(n * share)) for lang, n in by_lang.items()}
        for skill, by_lang in recipe.examples.items()
    }
    tokenizer_file = TOKENIZER / "tokenizer.json"
    rows = data.build(
        counts,
        split,
        recipe.seed,
        tokenizer_file,
        recipe.max_tokens,
        workers,
        # Conversations are for training; what is held out is asked one thing at a time.
        recipe.conversations if split == "train" else 0.0,
    )
    rows.save(path)
    return rows


def prepare(recipe: recipes.Recipe, share: float = 1.0, workers: int | None = None):
    """Training and validation rows; `share` of the recipe's examples."""
    training = _rows(recipe, "train", share, workers)
    held_out = _rows(recipe, "validation", VALIDATION_SHARE * share, workers)
    return training, held_out


def make(name: str, device: str | None = None) -> None:
    """Data, training, evaluation and card of one model; each step goes on where it stopped."""
    import torch

    from pocket import team

    device = device or ("cuda" if torch.cuda.is_available() else "cpu")
    our = team.from_environment()
    _trained(recipes.read(name), device, our)
    if our.leads:
        ship(name, device)


def _trained(recipe: recipes.Recipe, device: str, our) -> None:
    """Train a recipe to its end, after the one that it begins with."""
    from pocket import train

    first = None
    if recipe.begins_with:
        _trained(recipes.read(recipe.begins_with), device, our)
        first = RUNS / recipe.begins_with
    if our.leads:
        prepare(recipe)
    our.wait()
    rows, held_out = prepare(recipe)
    train.train(recipe, rows, held_out, RUNS / recipe.name, device, team=our, first=first)
    our.wait()


def ship(name: str, device: str = "cpu", measured: bool = True) -> None:
    """Write the model to course_lib/weights, measure it there, and write its card."""
    from tokenizers import Tokenizer

    from course_lib import models
    from pocket import card, evaluate, tokenizer, train

    recipe, folder = recipes.read(name), card.WEIGHTS / name
    model, progress = train.shipped(recipe, RUNS)
    plain = Tokenizer.from_file(str(TOKENIZER / "tokenizer.json"))
    card.save_model(model, tokenizer.with_template(plain), folder)
    about = card.card_of(recipe, model, datetime.date.today().isoformat())
    how = _history(recipe, progress, device)
    card.write(folder, about, how, {})
    if measured:
        scores = evaluate.measure(models.load(name))
        card.write(folder, about, how, card.scores_of(scores))
    print(f"shipped: {folder}, after {progress.step:,} steps")


def _history(recipe: recipes.Recipe, progress, device: str) -> dict:
    """How a model was trained, and in "began_with" how the one was that it went on from."""
    from pocket import card, train

    how = card.training_of(recipe, progress, device)
    if recipe.begins_with:
        first = recipes.read(recipe.begins_with)
        _, before = train.from_checkpoint(first, RUNS / first.name)
        how["began_with"] = _history(first, before, device)
    return how


def draw_ladder() -> None:
    """The picture in the README, from the cards of the shipped models, and its text to paste."""
    from course_lib import plots

    fig = plots.ladder(plots.rungs())
    LADDER.write_bytes(plots.png(fig))
    print(f"{LADDER}: put this into the README as the picture's text:\n{fig.get_label()}")


def compare_optimisers() -> None:
    """Make the runs that the record lacks, print all, and draw their curves."""
    from course_lib import plots
    from pocket import optimisers, team

    our, base = team.from_environment(), recipes.read("pocket-nano")
    if our.leads:
        prepare(base)
    our.wait()
    done = optimisers.compare(*prepare(base), RUNS / "optimisers", our)
    if our.leads:
        print(optimisers.as_text(done))
        CURVES.write_bytes(plots.png(optimisers.curves(done)))


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="python -m pocket",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(dest="command", required=True)
    making = commands.add_parser("make")
    making.add_argument("name", choices=recipes.names())
    making.add_argument("--device")
    shipping = commands.add_parser("ship")
    shipping.add_argument("name", choices=recipes.names())
    shipping.add_argument("--unmeasured", action="store_true", help="leave the scores out")
    commands.add_parser("tokenizer")
    commands.add_parser("ladder")
    commands.add_parser("optimisers")
    measuring = commands.add_parser("evaluate")
    measuring.add_argument("name")
    measuring.add_argument("--limit", type=int)
    commands.add_parser("golden").add_argument("name")
    commands.add_parser("cases")
    commands.add_parser("texts")
    showing = commands.add_parser("sample")
    showing.add_argument("skill")
    showing.add_argument("--lang", default="en")
    showing.add_argument("--split", default="train")
    showing.add_argument("--n", type=int, default=3)
    showing.add_argument("--conversations", action="store_true", help="of several turns")
    args = parser.parse_args()

    if args.command == "make":
        make(args.name, args.device)
    elif args.command == "ship":
        ship(args.name, measured=not args.unmeasured)
    elif args.command == "tokenizer":
        make_tokenizer()
    elif args.command == "evaluate":
        from course_lib import models
        from pocket import evaluate

        evaluate.measure(models.load(args.name), limit=args.limit)
    elif args.command == "golden":
        from course_lib import models
        from pocket import golden

        golden.write(models.load(args.name))
    elif args.command == "cases":
        from pocket import evaluate

        evaluate.write_cases(EVAL)
    elif args.command == "texts":
        from pocket import texts

        texts.write(TEXTS)
    elif args.command == "optimisers":
        compare_optimisers()
    elif args.command == "ladder":
        draw_ladder()
    elif args.command == "sample":
        from pocket import data

        share = 1.0 if args.conversations else 0.0
        for example in data.examples(args.skill, (args.lang,), args.split, args.n, 0, share):
            print("".join(turn.given + turn.said for turn in data.turns(example)), end="\n---\n")


if __name__ == "__main__":
    main()
