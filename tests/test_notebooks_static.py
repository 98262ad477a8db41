"""What every saved notebook must be, read without running it.

A rule is a function from a notebook to its problems. Each rule is proven below by a sample that is
sound but for one thing, so a rule that has stopped looking turns the suite red.

How a picture gets its text: `course_lib.plots.show(fig, alt)` writes it to the output's metadata,
`{"image/png": {"alt": "..."}}`, where nbconvert's `classic` template looks for it. The `lab`
template of nbconvert 7.17 does not: who makes HTML with it has to put the text in.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from course_lib import bootstrap, catalog

ROOT = Path(__file__).resolve().parents[1]
NOTEBOOKS = bootstrap.notebooks(ROOT)
LARGEST = 1_000_000  # bytes
# The magics a lesson may use; both are harmless and known to every kernel.
MAGICS = re.compile(r"^\s*(%%?time(it)?\b|%%capture\b|%matplotlib inline\s*$)")
ABSOLUTE = re.compile(
    r"(?<![\w.:/<~-])/(home|Users|root|work|tmp|content|opt|var|mnt|private|usr)/\w"
    r"|\b[A-Za-z]:\\+(Users|Windows|Program|Temp)",
)
SECRET = re.compile(r"\b(hf_[A-Za-z0-9]{20,}|sk-[A-Za-z0-9_-]{20,}|ghp_[A-Za-z0-9]{20,})")
OWNERS = {hub_id.split("/")[0] for card in catalog.cards() for hub_id in card.hub_ids}
# owner/name, alone or after huggingface.co/, but not inside another address or path.
HUB_ID = re.compile(
    rf"(?:(?<![\w./:-])|(?<=huggingface\.co/))({'|'.join(map(re.escape, sorted(OWNERS)))})"
    r"/([A-Za-z0-9][\w.-]*)"
)
COURSE_FIELDS: dict[str, type | tuple[type, ...]] = {
    "id": str,
    "title": str,
    "minutes_reading": (int, float),
    "minutes_computing": (int, float),
    "time_budget_s": (int, float),
    "memory_budget_mb": (int, float),
}


@dataclass(frozen=True)
class Saved:
    """One notebook as it lies in the repository. `path` is relative to the root, with slashes."""

    path: str
    content: NotebookNode
    text: str

    @property
    def kind(self) -> str:
        return self.path.partition("/")[0]

    @property
    def code(self) -> list[NotebookNode]:
        return [cell for cell in self.content.cells if cell.cell_type == "code"]

    @property
    def outputs(self) -> Iterator[NotebookNode]:
        for cell in self.code:
            yield from cell.outputs


def tags(cell: NotebookNode) -> list[str]:
    return list(cell.metadata.get("tags", []))


def first_line(cell: NotebookNode) -> str:
    return cell.source.strip().partition("\n")[0][:60]


def python_of(cell: NotebookNode) -> ast.Module | None:
    """The syntax tree without the allowed magics; None if what is left is not Python."""
    lines = ["" if MAGICS.match(line) else line for line in cell.source.splitlines()]
    try:
        return ast.parse("\n".join(lines))
    except SyntaxError:
        return None


# --- the rules --------------------------------------------------------------------------------


def valid_format(saved: Saved) -> Iterator[str]:
    content = saved.content
    if (content.nbformat, content.nbformat_minor) < (4, 5):
        yield f"format {content.nbformat}.{content.nbformat_minor} has no cell ids: use 4.5"
        return
    # nbformat mends missing and double ids while it reads, so the ids are taken from the text.
    raw = json.loads(saved.text)
    ids = [cell.get("id") for cell in raw["cells"]]
    if None in ids or len(set(ids)) != len(ids):
        yield "a cell without an id, or two with the same one"
        return
    try:
        nbformat.validate(raw)
    except nbformat.ValidationError as error:
        yield f"not a valid notebook: {error.message[:200]}"
    if content.metadata.get("kernelspec", {}).get("name") != "python3":
        yield "metadata.kernelspec.name is not python3"


def plain_python(saved: Saved) -> Iterator[str]:
    for cell in saved.code:
        tree = python_of(cell)
        if tree is None:
            yield f"not plain Python (a shell line, a magic not allowed?): {first_line(cell)}"
            continue
        for node in ast.walk(tree):
            called = node.func if isinstance(node, ast.Call) else None
            if isinstance(called, ast.Name) and called.id in ("input", "get_ipython"):
                yield f"calls {called.id}(): {first_line(cell)}"
            if "bootstrap" not in tags(cell) and isinstance(called, ast.Attribute):
                if ast.unparse(called) in ("os.system", "os.popen"):
                    yield f"calls {ast.unparse(called)}: {first_line(cell)}"


def nothing_private(saved: Saved) -> Iterator[str]:
    """No absolute path and no token: in sources, outputs or metadata."""
    for text in _texts(saved):
        if found := ABSOLUTE.search(text):
            start = max(0, found.start() - 20)
            yield f"absolute path: {text[start : found.end() + 30]!r}"
        if SECRET.search(text):
            yield "something that looks like a token"


def clean_metadata(saved: Saved) -> Iterator[str]:
    for name in ("widgets", "papermill"):
        if name in saved.content.metadata:
            yield f"metadata.{name} must not be saved"
    for cell in saved.content.cells:
        if "papermill" in cell.metadata or "execution" in cell.metadata:
            yield f"times of a run are saved in cell metadata: {first_line(cell)}"
        if "injected-parameters" in tags(cell):
            yield "an injected-parameters cell: this is the output of a run, not the notebook"


def generated_cells(saved: Saved) -> Iterator[str]:
    cells = saved.content.cells
    tagged = {name: [c for c in cells if name in tags(c)] for name in ("badge", "bootstrap")}
    for name, found in tagged.items():
        if len(found) != 1:
            yield f"{len(found)} cells tagged {name}, there must be one"
    if not cells or tags(cells[0]) != ["badge"] or cells[0].source != bootstrap.badge(saved.path):
        yield "the first cell is not the badge as generated"
    code = saved.code
    if not code or tags(code[0]) != ["bootstrap"] or code[0].source != bootstrap.cell_source():
        yield "the first code cell is not the bootstrap cell as generated"


def parameters_cell(saved: Saved) -> Iterator[str]:
    found = [cell for cell in saved.code if "parameters" in tags(cell)]
    if len(found) != 1 or len(saved.code) < 2 or found[0] is not saved.code[1]:
        yield "the second code cell, and only that, must be tagged parameters"
        return
    tree = python_of(found[0])
    values = {}
    for node in tree.body if tree else []:
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value:
            values[node.target.id] = node.value
        else:
            yield f"a parameter is written `NAME: type = value`, not `{ast.unparse(node)[:60]}`"
    model, seed = values.get("MODEL"), values.get("SEED")
    if model is None or not _is_model(model):
        yield "MODEL: str must be SUGGESTED_MODEL or the name of a model of the catalogue"
    if not (isinstance(seed, ast.Constant) and type(seed.value) is int):
        yield "SEED: int must be a whole number"


def outputs_as_expected(saved: Saved) -> Iterator[str]:
    """Lessons and solutions are saved as run, in order; labs as never run."""
    counts = [cell.execution_count for cell in saved.code]
    if saved.kind == "labs":
        if any(count is not None for count in counts) or any(saved.outputs):
            yield "a lab must be saved without outputs and execution counts"
        return
    if counts != list(range(1, len(counts) + 1)):
        yield f"not run from top to bottom in one go: execution counts {counts}"
    if not any(saved.outputs):
        yield "no outputs are kept"
    for output in saved.outputs:
        if output.output_type == "error":
            yield f"an error is saved: {output.ename}: {output.evalue[:80]}"


def no_empty_cells(saved: Saved) -> Iterator[str]:
    for number, cell in enumerate(saved.content.cells):
        if not cell.source.strip():
            yield f"cell {number} is empty"


def text_for_every_picture(saved: Saved) -> Iterator[str]:
    for output in saved.outputs:
        for mime in output.get("data", {}):
            alt = output.get("metadata", {}).get(mime, {})
            alt = alt.get("alt", "") if isinstance(alt, dict) else ""
            if mime.startswith("image/") and len(alt.split()) < 3:
                yield f"a picture ({mime}) without a text that says what it shows"
        for text in _output_texts(output, ("text/html", "text/markdown")):
            yield from _pictures_in_markup(text)
    for cell in saved.content.cells:
        if cell.cell_type == "markdown":
            yield from _pictures_in_markup(cell.source)


def models_of_the_catalogue(saved: Saved) -> Iterator[str]:
    """Only real model ids; those named because they are false stand in cells tagged `claim`."""
    for cell in saved.content.cells:
        if "claim" in tags(cell):
            continue
        names = ["/".join(found).rstrip(".-") for found in HUB_ID.findall(cell.source)]
        names = [n for n in names if not n.startswith("google/") or "gemma" in n.lower()]
        for node in ast.walk(python_of(cell) or ast.Module([], [])) if cell in saved.code else ():
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute):
                called = ast.unparse(node.func).rpartition("models.")[2].rpartition("catalog.")[2]
                argument = node.args[0] if node.args else None
                if called in ("load", "card") and isinstance(argument, ast.Constant):
                    names.append(str(argument.value))
        for name in names:
            if not _exists(name):
                yield f"{name} is not in the catalogue (a false claim? then tag the cell `claim`)"


def course_metadata(saved: Saved) -> Iterator[str]:
    course = saved.content.metadata.get("course")
    if not isinstance(course, dict):
        yield 'metadata has no "course"'
        return
    for name, kind in COURSE_FIELDS.items():
        value = course.get(name)
        if not isinstance(value, kind) or isinstance(value, bool):
            yield f"metadata.course.{name} is missing or not {kind}"
        elif not isinstance(value, str) and not (value > 0 or name.startswith("minutes")):
            yield f"metadata.course.{name} must be above 0"
    stem = Path(saved.path).stem
    if not (isinstance(course.get("id"), str) and (stem + "_").startswith(course["id"] + "_")):
        yield f"metadata.course.id {course.get('id')!r} is not how the file's name begins"
    titles = [m for c in saved.content.cells if (m := re.match(r"# (.+)", c.source.strip()))
              and c.cell_type == "markdown"]  # fmt: skip
    if [m[1].strip() for m in titles] != [course.get("title")]:
        yield "there must be one markdown cell that begins with `# ` and metadata.course.title"


def small(saved: Saved) -> Iterator[str]:
    size = len(saved.text.encode())
    if size >= LARGEST:
        yield f"{size:,} bytes; a notebook stays below {LARGEST:,}"


RULES: tuple[Callable[[Saved], Iterator[str]], ...] = (
    valid_format,
    plain_python,
    nothing_private,
    clean_metadata,
    generated_cells,
    parameters_cell,
    outputs_as_expected,
    no_empty_cells,
    text_for_every_picture,
    models_of_the_catalogue,
    course_metadata,
    small,
)


def _texts(saved: Saved) -> Iterator[str]:
    yield json.dumps(saved.content.metadata, ensure_ascii=False)
    for cell in saved.content.cells:
        yield cell.source
        yield json.dumps(cell.metadata, ensure_ascii=False)
    for output in saved.outputs:
        yield from _output_texts(output, ("text/", "application/"))


def _output_texts(output: NotebookNode, mimes: tuple[str, ...]) -> Iterator[str]:
    if output.output_type == "stream" and "text/" in mimes:
        yield output.text
    for mime, data in output.get("data", {}).items():
        if mime.startswith(mimes):
            yield data if isinstance(data, str) else json.dumps(data, ensure_ascii=False)


def _pictures_in_markup(text: str) -> Iterator[str]:
    if re.search(r"!\[\s*\]", text):
        yield "a markdown picture without a text"
    for tag in re.findall(r"<img\b[^>]*>", text, flags=re.IGNORECASE):
        if not re.search(r"""\balt\s*=\s*["'][^"']*\w""", tag, flags=re.IGNORECASE):
            yield "an <img> without an alt text"


def _is_model(node: ast.expr) -> bool:
    if isinstance(node, ast.Name):
        return node.id == "SUGGESTED_MODEL"
    return isinstance(node, ast.Constant) and isinstance(node.value, str) and _exists(node.value)


def _exists(name: str) -> bool:
    try:
        catalog.card(name)
    except LookupError:
        return False
    return True


def problems(saved: Saved) -> list[str]:
    return [f"{rule.__name__}: {problem}" for rule in RULES for problem in rule(saved)]


def read(path: Path) -> Saved:
    text = path.read_text(encoding="utf-8")
    return Saved(path.relative_to(ROOT).as_posix(), nbformat.reads(text, as_version=4), text)


# --- the notebooks of the course --------------------------------------------------------------


def test_there_are_lessons():
    lessons = [path for path in NOTEBOOKS if path.relative_to(ROOT).parts[0] == "notebooks"]
    assert lessons, "no lesson was found: the checks below would prove nothing"


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_notebook_keeps_the_rules(path):
    assert problems(read(path)) == []


def test_no_notebook_hides_outside_the_three_folders():
    aside = {".venv", "build", "node_modules", ".git", ".ipynb_checkpoints"}
    found = [p for p in ROOT.rglob("*.ipynb") if not aside & set(p.relative_to(ROOT).parts)]
    assert sorted(found) == sorted(NOTEBOOKS)


# --- each rule, proven ------------------------------------------------------------------------


def sample(path: str = "notebooks/07_sample.ipynb") -> Saved:
    """A small lesson, lab or solution without any fault."""
    alt = {"image/png": {"alt": "Bars: memory grows with context"}}
    png = new_output("display_data", data={"image/png": "iVBORw0KGgo="}, metadata=alt)
    code = [
        new_code_cell(bootstrap.cell_source(), metadata={"tags": ["bootstrap"]}),
        new_code_cell(
            "MODEL: str = SUGGESTED_MODEL  # any model of the catalogue\nSEED: int = 0",
            metadata={"tags": ["parameters"]},
        ),
        new_code_cell("%%time\nprint(6 * 7)", outputs=[new_output("stream", text="42\n")]),
        new_code_cell("show(fig, 'Bars: memory grows with context')", outputs=[png]),
        new_code_cell(
            "card('google/gemma-3-8b-it')", metadata={"tags": ["claim"]}, outputs=[]
        ),
    ]  # fmt: skip
    for number, cell in enumerate(code, start=1):
        cell.execution_count = number
    if path.startswith("labs/"):
        for cell in code:
            cell.execution_count, cell.outputs = None, []
    text = "# A sample\n\nRead about [the model](https://huggingface.co/google/gemma-4-E2B-it)."
    cells = [
        new_markdown_cell(bootstrap.badge(path), metadata={"tags": ["badge"]}),
        new_markdown_cell(text),
        *code,
    ]
    content = new_notebook(cells=cells, metadata={
        "kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"},
        "course": {"id": "07", "title": "A sample", "minutes_reading": 3, "minutes_computing": 0.5,
                   "time_budget_s": 90, "memory_budget_mb": 900},
    })  # fmt: skip
    return Saved(path, content, nbformat.writes(content))


def broken(change: Callable[[NotebookNode], Any], path: str = "notebooks/07_sample.ipynb") -> Saved:
    content = deepcopy(sample(path).content)
    change(content)
    return Saved(path, content, json.dumps(content))


def source(number: int, text: str) -> Callable[[NotebookNode], None]:
    return lambda content: content.cells[number].update(source=text)


def stream(text: str) -> Callable[[NotebookNode], None]:
    return lambda content: content.cells[4].update(outputs=[new_output("stream", text=text)])


def data(mime: str, text: str) -> Callable[[NotebookNode], None]:
    output = new_output("display_data", data={mime: text})
    return lambda content: content.cells[4].update(outputs=[output])


def meta(**fields: Any) -> Callable[[NotebookNode], None]:
    return lambda content: content.metadata.course.update(fields)


# (rule, what is done to a sound notebook). Cells: 0 badge, 1 text, 2 bootstrap, 3 parameters,
# 4 prints, 5 a picture, 6 a claim.
BROKEN: list[tuple[Callable, Callable[[NotebookNode], Any]]] = [
    (valid_format, lambda c: c.update(nbformat_minor=4)),
    (valid_format, lambda c: c.cells[4].pop("id")),
    (valid_format, lambda c: c.cells[4].update(id=c.cells[5].id)),
    (valid_format, lambda c: c.cells[4].update(cell_type="poem")),
    (valid_format, lambda c: c.metadata.pop("kernelspec")),
    (plain_python, source(4, "!pip install torch")),
    (plain_python, source(4, "%pip install torch")),
    (plain_python, source(4, "%load_ext nothing")),
    (plain_python, source(4, "%%bash\nls")),
    (plain_python, source(4, "print?")),
    (plain_python, source(4, "name = input('who? ')")),
    (plain_python, source(4, "get_ipython().system('ls')")),
    (plain_python, source(4, "import os\nos.system('ls')")),
    (nothing_private, source(4, "open('/home/ana/x.txt')")),
    (nothing_private, source(1, "# A sample\n\nSee `/content/drive/x`.")),
    (nothing_private, source(4, "open(r'C:\\Users\\ana')")),
    (nothing_private, stream("/work/main/course_lib/models.py:12: UserWarning")),
    (nothing_private, data("text/html", "<p>in /tmp/xyz</p>")),
    (nothing_private, stream("hf_" + "a1B2" * 8)),
    (nothing_private, lambda c: c.metadata.update(where="/root/course")),
    (clean_metadata, lambda c: c.metadata.update(widgets={})),
    (clean_metadata, lambda c: c.metadata.update(papermill={"duration": 3})),
    (clean_metadata, lambda c: c.cells[4].metadata.update(execution={"x": "2026"})),
    (clean_metadata, lambda c: c.cells[4].metadata.update(tags=["injected-parameters"])),
    (generated_cells, lambda c: c.cells.pop(0)),
    (generated_cells, lambda c: c.cells.pop(2)),
    (generated_cells, source(0, bootstrap.badge("notebooks/08_other.ipynb"))),
    (generated_cells, source(2, bootstrap.cell_source() + "\n")),
    (generated_cells, lambda c: c.cells.insert(0, c.cells.pop(1))),
    (generated_cells, lambda c: c.cells.append(deepcopy(c.cells[2]))),
    (generated_cells, lambda c: c.cells[2].metadata.update(tags=[])),
    (parameters_cell, lambda c: c.cells[3].metadata.update(tags=[])),
    (parameters_cell, lambda c: c.cells.insert(5, c.cells.pop(3))),
    (parameters_cell, source(3, "MODEL: str = SUGGESTED_MODEL")),
    (parameters_cell, source(3, "SEED: int = 0")),
    (parameters_cell, source(3, "MODEL: str = 'gemma-9'\nSEED: int = 0")),
    (parameters_cell, source(3, "MODEL: str = SUGGESTED_MODEL\nSEED: int = None")),
    (parameters_cell, source(3, "MODEL = SUGGESTED_MODEL\nSEED: int = 0")),
    (outputs_as_expected, lambda c: c.cells[4].update(execution_count=9)),
    (outputs_as_expected, lambda c: c.cells[6].update(execution_count=None)),
    (outputs_as_expected, lambda c: [x.update(outputs=[]) for x in c.cells[2:]]),
    (outputs_as_expected, lambda c: c.cells[4].update(
        outputs=[new_output("error", ename="E", evalue="no", traceback=[])])),
    (no_empty_cells, source(4, "  \n")),
    (text_for_every_picture, lambda c: c.cells[5].outputs[0].update(metadata={})),
    (text_for_every_picture, lambda c: c.cells[5].outputs[0].update(
        metadata={"image/png": {"alt": " "}})),
    (text_for_every_picture, data("image/svg+xml", "<svg/>")),
    (text_for_every_picture, data("text/html", "<img src='x.png'>")),
    (text_for_every_picture, data("text/html", "<img src='x.png' alt=''>")),
    (text_for_every_picture, source(1, "# A sample\n\n![](x.png)")),
    (models_of_the_catalogue, source(4, "name = 'google/gemma-3-8b-it'")),
    (models_of_the_catalogue, source(1, "# A sample\n\nTry google/gemma-2.5-7b.")),
    (models_of_the_catalogue, source(1, "# A sample\n\nhttps://huggingface.co/google/gemma-vl")),
    (models_of_the_catalogue, source(4, "gemma = load('gemma-3-8b')")),
    (models_of_the_catalogue, source(4, "catalog.card('gemma-5')")),
    (models_of_the_catalogue, lambda c: c.cells[6].metadata.update(tags=[])),
    (course_metadata, lambda c: c.metadata.pop("course")),
    (course_metadata, meta(minutes_reading="three")),
    (course_metadata, meta(time_budget_s=0)),
    (course_metadata, meta(memory_budget_mb=None)),
    (course_metadata, meta(id="08")),
    (course_metadata, meta(title="Another title")),
    (small, stream("x" * LARGEST)),
]  # fmt: skip


@pytest.mark.parametrize("path", ["notebooks/07_sample.ipynb", "solutions/07_sample.ipynb",
                                  "labs/07_sample.ipynb"])  # fmt: skip
def test_a_sound_notebook_has_no_problem(path):
    assert problems(sample(path)) == []


@pytest.mark.parametrize(
    ("rule", "change"), BROKEN, ids=[f"{i}-{rule.__name__}" for i, (rule, _) in enumerate(BROKEN)]
)
def test_each_rule_sees_what_it_is_for(rule, change):
    assert any(p.startswith(f"{rule.__name__}: ") for p in problems(broken(change)))


def test_every_rule_has_at_least_one_broken_sample():
    assert {rule for rule, _ in BROKEN} == set(RULES)


def test_a_lab_with_outputs_is_refused():
    lab = "labs/07_sample.ipynb"
    for change in (stream("42"), lambda c: c.cells[4].update(execution_count=1)):
        assert any(
            p.startswith("outputs_as_expected: a lab") for p in problems(broken(change, lab))
        )


def test_addresses_and_ratios_are_not_taken_for_paths():
    for text in (
        "https://x.org/home/page",
        "a</root><b",
        "tokens/s and 3/4",
        "./tmp/x",
        "~/work/x",
    ):
        assert not ABSOLUTE.search(text), text


def test_the_plot_helper_writes_the_text_where_the_rule_and_nbconvert_look():
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt
    from IPython.core.interactiveshell import InteractiveShell
    from IPython.utils.capture import capture_output
    from nbconvert import HTMLExporter

    from course_lib.plots import show

    had_shell = InteractiveShell.initialized()
    InteractiveShell.instance()
    try:
        figure, axes = plt.subplots(figsize=(1, 1))
        axes.plot([0, 1])
        with capture_output() as captured:
            show(figure, "A line that rises from left to right")
    finally:
        if not had_shell:
            InteractiveShell.clear_instance()
    (shown,) = captured.outputs
    alt = "A line that rises from left to right"
    output = new_output("display_data", data={"image/png": "iVBORw0KGgo="}, metadata=shown.metadata)
    saved = broken(lambda c: c.cells[5].update(outputs=[output]))
    assert problems(saved) == []
    page, _ = HTMLExporter(template_name="classic").from_notebook_node(saved.content)
    assert f'alt="{alt}"' in page
