"""The README says what is so: its commands, its scores, its maps."""

from __future__ import annotations

import json
import re
from pathlib import Path

from pocket import score_tables

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_two_commands_come_first():
    block = re.search(r"```\n(.*?)```", README, re.S).group(1)
    commands = [line.split("#")[0].strip() for line in block.splitlines()]
    assert commands == ["python3 course.py run", "python3 course.py test"]


def test_the_scores_are_those_of_the_card():
    table = score_tables.scores_table("pocket-micro")
    assert table.count("\n") >= 5 and table in README


def test_every_lesson_is_listed_with_its_minutes():
    lessons = sorted((ROOT / "notebooks").glob("*.ipynb"))
    assert len(lessons) >= 2
    for path in lessons:
        about = json.loads(path.read_text(encoding="utf-8"))["metadata"]["course"]
        minutes = about["minutes_reading"] + about["minutes_computing"]
        row = next(line for line in README.splitlines() if f"notebooks/{path.name}" in line)
        stated = int(row.rstrip("| ").rsplit("|", 1)[1])
        assert abs(stated - minutes) <= 1, path.name


def test_the_map_of_labs_is_what_the_command_prints(capsys):
    from course_lib import cli

    assert cli.main(["labs", "list"]) == 0
    printed = capsys.readouterr().out.strip()
    assert printed.count("\n") >= 3 and printed in README


def test_every_link_leads_somewhere():
    links = re.findall(r"\]\((?!http)([^)#]+)\)", README)
    assert len(links) >= 7
    for link in links:
        assert (ROOT / link).exists(), link
