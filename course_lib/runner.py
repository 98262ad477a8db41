"""`course run`: every lesson through papermill, one row each, HTML, an index and results.json."""

from __future__ import annotations

import html
import json
import platform
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from course_lib import execution
from course_lib.execution import ROOT, UsageError
from course_lib.notebook import Headline, headlines

OUT = ROOT / "build" / "course"
SCHEMA = 1
MIB = 2**20


@dataclass(frozen=True)
class Failure:
    """Why a lesson did not get to its end. `cell` is its execution count, where it is known."""

    name: str
    message: str
    cell: int | None

    def __str__(self) -> str:
        where = f"In [{self.cell}]: " if self.cell is not None else ""
        return f"{where}{self.name}: {self.message}"


@dataclass(frozen=True)
class Outcome:
    """One lesson, run. Sizes in bytes; `html` and `notebook` are file names beside results.json."""

    lesson: str
    title: str
    parameters: dict[str, Any]
    seconds: float
    peak_memory_bytes: int | None
    peak_memory_from: str
    headlines: list[Headline]
    failure: Failure | None
    budget: dict[str, float]
    html: str | None
    notebook: str | None

    @property
    def over_budget(self) -> list[str]:
        """Which budgets of the notebook's metadata were not kept: "seconds", "memory_mib"."""
        used = {"seconds": self.seconds, "memory_mib": (self.peak_memory_bytes or 0) / MIB}
        return [name for name, limit in self.budget.items() if used.get(name, 0) > limit]

    @property
    def result(self) -> str:
        return "ok" if self.failure is None else "failed"


def run(
    only: Sequence[str] = (),
    *,
    model: str | None = None,
    parameters: Sequence[tuple[str, str]] = (),
    out: Path = OUT,
    seconds_per_cell: int = 900,
    folder: Path = execution.NOTEBOOKS,
) -> list[Outcome]:
    """Execute the lessons in order and write the reports to `out`.

    A lesson that fails does not stop the others. Raises UsageError before anything runs for an
    unknown lesson, parameter or model, or a value of the wrong type.
    """
    lessons = execution.lesson_files(only, folder)
    plan = execution.plan(lessons, _asked(model, parameters))
    out.mkdir(parents=True, exist_ok=True)
    _forget_earlier_reports(out, folder)
    outcomes: list[Outcome] = []
    try:
        with execution.own_kernel():
            for path in lessons:
                place = f"{len(outcomes) + 1}/{len(lessons)}"
                outcome = _run_lesson(path, plan[path], out, seconds_per_cell, place)
                outcomes.append(outcome)
                print(row(outcome), flush=True)
                if outcome.failure is not None:
                    print(f"    {outcome.failure}", flush=True)
    finally:  # also after Ctrl-C: what was done is reported
        write_results(outcomes, out)
        write_index(outcomes, out)
    return outcomes


def _asked(model: str | None, parameters: Sequence[tuple[str, str]]) -> dict[str, str]:
    asked: dict[str, str] = {}
    for name, value in [*parameters, *([("MODEL", model)] if model is not None else [])]:
        if name in asked:
            raise UsageError(f"{name} is given twice")
        asked[name] = value
    if "MODEL" in asked and not Path(asked["MODEL"]).is_dir():
        from course_lib import catalog

        try:
            catalog.card(asked["MODEL"])
        except LookupError as error:
            raise UsageError(str(error)) from error
    return asked


def _run_lesson(
    path: Path, parameters: dict[str, Any], out: Path, seconds_per_cell: int, place: str
) -> Outcome:
    import nbformat

    source = nbformat.read(path, as_version=4)
    target = out / path.name
    progress: dict[str, Any] | bool = False
    if sys.stderr.isatty():
        progress = {"desc": f"{place} {path.stem}", "leave": False}
    else:
        print(f"{place} {path.stem} ...", flush=True)
    failure = None
    started = time.perf_counter()
    with execution.MemoryWatch() as watch:
        try:
            execution.execute(
                path, target, parameters, seconds_per_cell=seconds_per_cell, progress=progress
            )
        except Exception as error:  # whatever a lesson does, the next one runs
            failure = describe_failure(error)
    seconds = time.perf_counter() - started
    done = nbformat.read(target, as_version=4) if target.exists() else None
    return Outcome(
        lesson=path.stem,
        title=title_of(source) or path.stem,
        parameters=parameters,
        seconds=seconds,
        peak_memory_bytes=watch.peak_bytes,
        peak_memory_from=watch.how,
        headlines=headlines(done) if done else [],
        failure=failure,
        budget=_budget_of(source),
        html=write_html(target) if done else None,
        notebook=target.name if done else None,
    )


def _budget_of(notebook: Any) -> dict[str, float]:
    """What the lesson may take, from its metadata: "seconds" and "memory_mib"."""
    course = notebook.metadata.get("course", {})
    budget = {"seconds": course.get("time_budget_s"), "memory_mib": None}
    if course.get("memory_budget_mb") is not None:
        budget["memory_mib"] = course["memory_budget_mb"] * 1e6 / MIB
    return {name: limit for name, limit in budget.items() if limit is not None}


def describe_failure(error: Exception) -> Failure:
    """The error in one line: the lesson's own error where papermill passed it on."""
    name = getattr(error, "ename", type(error).__name__)
    message = str(getattr(error, "evalue", error)).strip()
    lines = [line for line in message.splitlines() if line.strip()] or ["no message"]
    return Failure(name, lines[0][:300], getattr(error, "exec_count", None))


def title_of(notebook: Any) -> str | None:
    """The first heading of the notebook."""
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            for line in cell.source.splitlines():
                if line.startswith("# "):
                    return line[2:].strip()
    return None


def row(outcome: Outcome) -> str:
    """One line for the terminal: result, seconds, peak memory, headline figure."""
    peak = outcome.peak_memory_bytes
    memory = f"{peak / MIB:6.0f} MiB" if peak else "  unknown "
    figure = str(outcome.headlines[0]) if outcome.headlines else "no headline figure"
    over = f"  over budget: {', '.join(outcome.over_budget)}" if outcome.over_budget else ""
    name = f"{outcome.result:6}  {outcome.lesson:24}"
    return f"{name} {outcome.seconds:6.1f} s  {memory}  {figure}{over}"


# ---- Reports ----------------------------------------------------------------------------------
def _forget_earlier_reports(out: Path, folder: Path) -> None:
    for lesson in execution.lesson_files((), folder):
        for suffix in (".html", ".ipynb"):
            (out / f"{lesson.stem}{suffix}").unlink(missing_ok=True)


def write_results(outcomes: Sequence[Outcome], out: Path) -> Path:
    """results.json: what ran where, and every figure with its n and interval."""
    import course_lib

    report = {
        "schema": SCHEMA,
        "course": course_lib.__version__,
        "machine": {"os": platform.platform(), "python": platform.python_version()},
        "lessons": [
            {**asdict(outcome), "result": outcome.result, "over_budget": outcome.over_budget}
            for outcome in outcomes
        ],
        "failed": sum(outcome.failure is not None for outcome in outcomes),
    }
    target = out / "results.json"
    target.write_text(json.dumps(report, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return target


# The page needs no network: no scripts from a CDN. Only a lesson with formulas asks for MathJax,
# and without a network it shows their TeX. nbconvert's own image block drops the alt text.
_PAGE = """{%- extends 'lab/index.html.j2' -%}
{%- block html_head_js -%}{%- endblock -%}
{%- block jupyter_widgets -%}{%- endblock -%}
{%- block html_head_js_mermaidjs -%}{%- endblock -%}
{%- block data_png scoped -%}
<img src="data:image/png;base64,{{ output.data['image/png'] | escape_html }}"
 alt="{{ output.metadata.get('image/png', {}).get('alt', '') | escape_html }}"
 style="max-width: 100%">
{%- endblock data_png -%}
"""
_NO_FORMULAS = "{%- block html_head_js_mathjax -%}{%- endblock -%}\n"


def write_html(notebook: Path) -> str:
    """The executed notebook as one HTML file beside it, images inside. Returns its file name."""
    import nbformat
    from nbconvert import HTMLExporter

    content = nbformat.read(notebook, as_version=4)
    content.metadata["title"] = title_of(content) or notebook.stem
    without_widget_views(content)
    formulas = any(cell.cell_type == "markdown" and "$" in cell.source for cell in content.cells)
    exporter = HTMLExporter(
        raw_template=_PAGE if formulas else _PAGE + _NO_FORMULAS, embed_images=True
    )
    with execution.quiet("traitlets"):
        page, _ = exporter.from_notebook_node(
            content,
            resources={"metadata": {"path": str(execution.NOTEBOOKS), "name": notebook.stem}},
        )
    target = notebook.with_suffix(".html")
    target.write_text(page, encoding="utf-8")
    return target.name


def without_widget_views(notebook: Any) -> None:
    """Drop references to live widgets; the text or HTML beside them stays."""
    notebook.metadata.pop("widgets", None)
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            output.get("data", {}).pop("application/vnd.jupyter.widget-view+json", None)


_INDEX = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Gemma, measured: the lessons as run</title>
<style>
body {{ font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }}
table {{ border-collapse: collapse; width: 100% }}
th, td {{ text-align: left; padding: .4rem .6rem; border-bottom: 1px solid #bbb; vertical-align: top }}
td.number {{ text-align: right; white-space: nowrap }}
</style>
</head>
<body>
<main>
<h1>Gemma, measured: the lessons as run</h1>
<p>{summary}</p>
<table>
<thead><tr><th scope="col">Lesson</th><th scope="col">Result</th><th scope="col">Seconds</th>
<th scope="col">Peak memory</th><th scope="col">Headline figure</th></tr></thead>
<tbody>
{rows}
</tbody>
</table>
<p>The same as data: <a href="results.json">results.json</a>.</p>
</main>
</body>
</html>
"""  # noqa: E501


def write_index(outcomes: Sequence[Outcome], out: Path) -> Path:
    """index.html: the table of the terminal, with links to the lessons."""
    failed = sum(outcome.failure is not None for outcome in outcomes)
    summary = f"{len(outcomes)} lessons, {failed} failed. {html.escape(platform.platform())}."
    target = out / "index.html"
    page = _INDEX.format(summary=summary, rows="\n".join(map(_index_row, outcomes)))
    target.write_text(page, encoding="utf-8")
    return target


def _index_row(outcome: Outcome) -> str:
    title = html.escape(f"{outcome.lesson[:2]} {outcome.title}")
    link = f'<a href="{outcome.html}">{title}</a>' if outcome.html else title
    result = outcome.result
    if outcome.failure is not None:
        result = f"<strong>failed</strong><br>{html.escape(str(outcome.failure))}"
    peak = outcome.peak_memory_bytes
    memory = f"{peak / MIB:.0f} MiB" if peak else "unknown"
    figures = "<br>".join(html.escape(str(figure)) for figure in outcome.headlines) or "none"
    return (
        f'<tr><td>{link}</td><td>{result}</td><td class="number">{outcome.seconds:.1f}</td>'
        f'<td class="number">{memory}</td><td>{figures}</td></tr>'
    )
