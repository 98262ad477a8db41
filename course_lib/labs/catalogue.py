"""The map of the labs, read from the metadata of the solutions: `course.py labs list`."""

from __future__ import annotations

from pathlib import Path

from course_lib.labs import build

HEAD = "| lab | what you find out | minutes | difficulty | exercises | before it |"


def table(root: Path) -> str:
    """A Markdown table of the labs below `root`, one row each.

    Raises:
        BuildError: there is no solution, or one has no module.
    """
    import nbformat

    rows = [HEAD, "|" + "---|" * (HEAD.count("|") - 1)]
    for path in build.solution_files(root):
        lab = build.lab_of_notebook(path)
        course = nbformat.read(path, as_version=4).metadata.get("course", {})
        minutes = course.get("minutes_reading", 0) + course.get("minutes_working", 0)
        cells = (
            f"[{path.stem}](labs/{path.name})",
            lab.title,
            f"{minutes:g}",
            course.get("difficulty", "?"),
            str(len(lab.exercises)),
            ", ".join(course.get("prerequisites", [])) or "nothing",
        )
        rows.append("| " + " | ".join(cells) + " |")
    return "\n".join(rows)
