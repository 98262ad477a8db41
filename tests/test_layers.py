"""The house stands: imports go down or across without a circle, and the door is light."""

from __future__ import annotations

import ast
import graphlib
import subprocess
import sys
from pathlib import Path

import pytest

LIB = Path(__file__).resolve().parents[1] / "course_lib"
# The rooms by floor (design.md section 2). A new room gets its line here.
FLOORS = {
    0: "catalog hardware stats shop timing metrics comparison",
    1: "footprint models templates roof",
    2: "chat tools prompts benchmark evaluation judging",
    3: "selection quantization finetuning serving security monitoring multimodal prediction_check",
    4: "labs plots widgets cli bench runner doctor notebook bootstrap execution committed "
    "environment",
}
# A room may have side rooms of its own, on its floor: files that keep it short.
SIDE_ROOMS = {
    0: "card_types model_names skill_names cgroup metric_names machine_speed peak_memory "
    "surroundings pareto noise paired_shares",
    1: "architectures decode memory parameters precisions tensors "
    "hub placement pocket_files processors endpoint notation replies dummy roof_mistakes compiled "
    "compiled_step gguf_names gguf_fields gguf_metadata gguf_tokenizer gguf_export gguf_reading "
    "llama_cpp_runtime llama_cpp_model llama_cpp_engine",
    2: "answers generation messages perplexity bench_record bench_request cold_start overhead "
    "engines confidence side_by_side",
    3: "selection_needs selection_forms selection_fit selection_checks selection_record "
    "selection_briefs prediction_shapes prediction_step prediction_memory prediction_speed "
    "tiers quantization_formats quantization_tensors quantization_plan "
    "quantization_layers quantization_models quantization_files quantization_errors "
    "quantization_measured quantization_kv quantization_cache quantization_qat "
    "quantization_recipes quantization_engines quantization_held quantization_tried "
    "quantization_skills quantization_speed quantization_accelerator gguf_measured "
    "finetuning_data finetuning_methods finetuning_trainer finetuning_running finetuning_adapters "
    "finetuning_business finetuning_credit finetuning_sentences finetuning_domain "
    "finetuning_memory finetuning_preference "
    "finetuning_distillation finetuning_secrets finetuning_gate finetuning_distributed "
    "finetuning_mistakes finetuning_measured finetuning_nats finetuning_accelerator",
    4: "claims claim_checks claim_evidence claim_checks_quantization claim_checks_security "
    "claim_checks_finetuning figures selector_widget "
    "quantization_widget watch_widgets media_widgets __main__",
}
FLOOR_OF = {
    name: floor
    for rooms in (FLOORS, SIDE_ROOMS)
    for floor, names in rooms.items()
    for name in names.split()
}


def modules() -> dict[str, list[Path]]:
    """Rooms as name -> files; a wing (a package) counts as one room."""
    found: dict[str, list[Path]] = {}
    for path in sorted(LIB.rglob("*.py")):
        place = path.relative_to(LIB).with_suffix("").parts
        if place != ("__init__",):
            found.setdefault(place[0], []).append(path)
    return found


def imported(path: Path) -> set[str]:
    """The rooms that this file imports, at any depth of its functions."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path.name}: write course_lib.x, not a relative import"
            names = [node.module or ""]
            if node.module == "course_lib":
                names = [f"course_lib.{alias.name}" for alias in node.names]
        else:
            continue
        found |= {name.split(".")[1] for name in names if name.startswith("course_lib.")}
    return found & set(modules())


MODULES = modules()
EDGES = {room: set().union(*map(imported, files)) - {room} for room, files in MODULES.items()}


def test_the_rooms_are_found() -> None:
    assert len(MODULES) > 10
    assert sum(map(len, EDGES.values())) > 20


@pytest.mark.parametrize("room", MODULES)
def test_every_room_has_a_floor(room: str) -> None:
    assert room in FLOOR_OF, f"say in tests/test_layers.py on which floor {room} is"


@pytest.mark.parametrize("room", MODULES)
def test_no_room_looks_up(room: str) -> None:
    above = {other for other in EDGES[room] if FLOOR_OF[other] > FLOOR_OF[room]}
    assert above == set(), f"{room} (floor {FLOOR_OF[room]}) imports from above"


def test_no_circles() -> None:
    """Rooms of one floor may use each other, one way."""
    order = list(graphlib.TopologicalSorter(EDGES).static_order())  # raises CycleError
    assert set(MODULES) <= set(order)


def test_the_library_knows_nothing_of_its_makers() -> None:
    outside = []
    for path in LIB.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            outside += [(path.name, n) for n in names if n.split(".")[0] in ("pocket", "tests")]
    assert outside == []


HEAVY = ("torch", "transformers", "matplotlib", "IPython", "papermill", "nbformat", "pandas")
LIGHT = ["course_lib", *(f"course_lib.{name}" for name in FLOORS[0].split())]
LIGHT += ["course_lib.cli", "course_lib.notebook", "course_lib.templates", "course_lib.footprint"]
LIGHT += ["course_lib.multimodal"]


@pytest.mark.parametrize("name", LIGHT)
def test_imports_are_light(name: str) -> None:
    code = f"import sys, {name}; print(*[m for m in {HEAVY} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == []
