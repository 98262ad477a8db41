"""Keeping the committed notebooks fresh: executed in place, free of what changes from run to run.

    python3 course.py notebooks execute --only 01
    python3 course.py notebooks check

`execute` runs lessons and solutions from a fresh kernel with their default parameters, keeps the
outputs and removes timestamps, widget state, versions and absolute paths. It also notes a hash of
the code, so that `check` can tell, without running anything, that code was edited after its
outputs were made.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from course_lib import execution
from course_lib.execution import ROOT, UsageError
from course_lib.runner import without_widget_views

NAMESPACE = "gemma_measured"  # our key in a notebook's metadata
_KERNELSPEC = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
_LANGUAGE = {"name": "python", "file_extension": ".py", "mimetype": "text/x-python"}
_VOLATILE_CELL = ("execution", "papermill", "ExecuteTime")
_VOLATILE = ("papermill", "widgets")


def committed_files(only: Sequence[str] = ()) -> list[Path]:
    """The lessons and the solutions, or those that `only` names in either folder."""
    found: list[Path] = []
    missing: list[UsageError] = []
    folders = [folder for folder in (execution.NOTEBOOKS, execution.SOLUTIONS) if folder.is_dir()]
    for folder in folders:
        for name in only or [None]:
            try:
                found += execution.lesson_files([name] if name else (), folder)
            except UsageError as error:
                missing.append(error)
    if not found:
        raise missing[0] if missing else UsageError("no notebooks: run this in a clone")
    return sorted(set(found))


# ---- Executing --------------------------------------------------------------------------------
def execute_in_place(path: Path, *, seconds_per_cell: int = 900) -> None:
    """Execute with default parameters and write the cleaned notebook back.

    The file is untouched when a cell fails: nbclient's CellExecutionError (or NameError for an
    unknown magic) goes to the caller. Call it within `execution.own_kernel`.
    """
    import nbformat
    from nbclient import NotebookClient

    notebook = nbformat.read(path, as_version=4)
    client = NotebookClient(
        notebook,
        timeout=seconds_per_cell,
        kernel_name=execution.KERNEL,
        resources={"metadata": {"path": str(path.parent)}},
        record_timing=False,
        store_widget_state=False,
        coalesce_streams=True,
    )
    client.execute()
    execution.refuse_unknown_magic(notebook)
    clean(notebook)
    notebook.metadata.setdefault(NAMESPACE, {})["code_sha256"] = code_hash(notebook)
    nbformat.validate(notebook)
    nbformat.write(notebook, path)


def clean(notebook: Any) -> None:
    """Remove from an executed notebook what differs between machines and runs. In place."""
    without_widget_views(notebook)
    for key in _VOLATILE:
        notebook.metadata.pop(key, None)
    notebook.metadata["kernelspec"] = dict(_KERNELSPEC)
    notebook.metadata["language_info"] = dict(_LANGUAGE)
    for cell in notebook.cells:
        for key in _VOLATILE_CELL:
            cell.metadata.pop(key, None)
        for output in cell.get("outputs", []):
            if "text" in output:
                output["text"] = without_places(output["text"])
            data = output.get("data", {})
            for kind in [kind for kind in data if kind.startswith("text/")]:
                data[kind] = without_places(data[kind])


def without_places(text: str) -> str:
    """The text with this machine's folders and memory addresses taken out."""
    text = text.replace(f"{ROOT}/", "").replace(f"{ROOT}\\", "").replace(str(ROOT), ".")
    text = re.sub(r"\S*ipykernel_\d+[/\\]\d+\.py", "<cell>", text)
    home = str(Path.home())
    if len(home) > 1:
        text = re.sub(rf"(?<![\w.]){re.escape(home)}(?=[/\\])", "~", text)
    return re.sub(r"\bat 0x[0-9a-fA-F]{6,}", "at 0x...", text)


def code_hash(notebook: Any) -> str:
    """Changes when code, or the tags of a code cell, change; not with text or outputs."""
    code = [
        [cell.source, sorted(cell.metadata.get("tags", []))]
        for cell in notebook.cells
        if cell.cell_type == "code"
    ]
    return hashlib.sha256(json.dumps(code).encode()).hexdigest()


# ---- Checking ---------------------------------------------------------------------------------
def problems(path: Path) -> list[str]:
    """What is wrong with a committed notebook, as sentences; empty when it is fresh."""
    import nbformat

    try:
        notebook = nbformat.read(path, as_version=4)
        nbformat.validate(notebook)
    except Exception as error:  # nbformat raises many kinds for a broken file
        return [f"not a valid notebook: {str(error).splitlines()[0]}"]
    return [
        *_metadata_problems(notebook),
        *_cell_problems(notebook),
        *_output_problems(notebook),
    ]


def _metadata_problems(notebook: Any) -> Iterable[str]:
    for key in _VOLATILE:
        if key in notebook.metadata:
            yield f"holds {key} metadata, which changes with every run"
    if dict(notebook.metadata.get("kernelspec", {})) != _KERNELSPEC:
        yield "its kernel is not the plain python3"
    if dict(notebook.metadata.get("language_info", {})) != _LANGUAGE:
        yield "its language_info names the Python of one machine"
    noted = notebook.metadata.get(NAMESPACE, {}).get("code_sha256")
    if noted is None:
        yield "was never executed by `course.py notebooks execute`"
    elif noted != code_hash(notebook):
        yield "its code was edited after its outputs were made"


def _cell_problems(notebook: Any) -> Iterable[str]:
    tags = [tag for cell in notebook.cells for tag in cell.metadata.get("tags", [])]
    if "injected-parameters" in tags:
        yield "holds a cell of injected parameters"
    if tags.count("parameters") != 1:
        yield f"has {tags.count('parameters')} cells tagged parameters, not 1"
    if any(key in cell.metadata for cell in notebook.cells for key in _VOLATILE_CELL):
        yield "holds times of execution in a cell's metadata"
    code = [cell for cell in notebook.cells if cell.cell_type == "code" and cell.source.strip()]
    counts = [cell.execution_count for cell in code]
    if counts != list(range(1, len(code) + 1)):
        yield f"its cells were not run once each from the top: {counts}"


def _output_problems(notebook: Any) -> Iterable[str]:
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            where = f"the output of In [{cell.get('execution_count')}]"
            if output.output_type == "error":
                yield f"{where} is an error: {output.ename}"
            if "application/vnd.jupyter.widget-view+json" in output.get("data", {}):
                yield f"{where} refers to a live widget"
            texts = [output.get("text", "")]
            texts += [text for kind, text in output.get("data", {}).items() if "text/" in kind]
            if any(text != without_places(text) for text in texts):
                yield f"{where} names a place or an address of one machine"
