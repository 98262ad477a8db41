"""Write notebooks/05_multimodal.ipynb, without outputs: python drafts/build_lesson05.py."""

import sys
from pathlib import Path

import nbformat

ROOT = Path(__file__).parents[1]
CELLS = []


def md(id, text):
    CELLS.append(nbformat.v4.new_markdown_cell(text.strip("\n"), id=id))


def code(id, text, *tags):
    cell = nbformat.v4.new_code_cell(text.strip("\n"), id=id)
    if tags:
        cell.metadata["tags"] = list(tags)
    CELLS.append(cell)


CHECK = "nbval-check-output"
exec(Path(__file__).with_name("lesson05_cells.py").read_text(encoding="utf-8"))

book = nbformat.v4.new_notebook(cells=CELLS)
book.metadata = {
    "course": {
        "id": "05",
        "title": "05 Multimodal: pictures and sound, counted and measured",
        "minutes_reading": MINUTES_READING,
        "minutes_computing": MINUTES_COMPUTING,
        "time_budget_s": BUDGET_S,
        "memory_budget_mb": 2500,
    },
    "kernelspec": {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"},
    "language_info": {"file_extension": ".py", "mimetype": "text/x-python", "name": "python"},
}
out = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "notebooks/05_multimodal.ipynb"
nbformat.write(book, out)
for cell in CELLS:
    lines = cell.source.splitlines()
    if cell.cell_type == "code":
        if len(lines) > 32:
            print("too long:", cell.id, len(lines))
        for line in lines:
            if len(line) > 100:
                print("wide:", cell.id, line)
print(len(CELLS), "cells")
