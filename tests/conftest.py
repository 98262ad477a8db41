"""For every test: no network but loopback, and none of the user's settings or caches.

Child processes inherit both: the block comes with PYTHONPATH (see offline/sitecustomize.py), the
rest with the other variables. A test that needs the network starts a process with the
environment of the fixture `outside`.
"""

from __future__ import annotations

import atexit
import importlib.util
import json
import os
import shutil
import sys
import tempfile
from pathlib import Path

import hypothesis
import pytest

OFFLINE = Path(__file__).parent / "offline"
# A process of pytest-xdist inherits an environment that is changed already; the first one hands on
# what it found.
_BEFORE = json.loads(os.environ.get("COURSE_TESTS_BEFORE") or json.dumps(dict(os.environ)))


def _load_block() -> None:
    """The same hook in this process, under its own name: it may already run under sitecustomize."""
    spec = importlib.util.spec_from_file_location("offline_block", OFFLINE / "sitecustomize.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    sys.modules["offline_block"] = module


def _own_settings() -> None:
    os.environ["COURSE_TESTS_BEFORE"] = json.dumps(_BEFORE)
    home = Path(tempfile.mkdtemp(prefix="gemma-measured-tests-"))
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    path = [str(OFFLINE), *filter(None, [os.environ.get("PYTHONPATH")])]
    os.environ["PYTHONPATH"] = os.pathsep.join(path)
    for name in ("HF_HOME", "IPYTHONDIR", "JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR"):
        os.environ[name] = str(home / name.lower())
    os.environ["HF_HUB_DISABLE_TELEMETRY"] = "1"
    for name in ("HF_TOKEN", "HUGGING_FACE_HUB_TOKEN", "JUPYTER_PATH", "COLAB_RELEASE_TAG"):
        os.environ.pop(name, None)


_own_settings()
_load_block()

# CI judges a change, so it tries the same examples each time; at home every run tries new ones.
hypothesis.settings.register_profile("ci", derandomize=True)
if os.environ.get("CI"):
    hypothesis.settings.load_profile("ci")


@pytest.fixture(scope="session")
def outside() -> dict[str, str]:
    """The environment as it was before the tests, for a child that may use the network."""
    return dict(_BEFORE)


# The files that take longest, the longest first: one that began last would keep a whole process
# waiting for it. `course.py test -- --durations 50` shows what belongs here.
LONG = (
    "test_lessons.py",
    "test_lessons_outputs.py",
    "test_labs_nbgrader.py",
    "test_setup.py",
    "test_labs_grading.py",
    "test_pocket_models.py",
    "test_pocket_training.py",
    "test_quantization_skills.py",
    "test_compiled.py",
    "test_runner.py",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    place = {name: number for number, name in enumerate(LONG)}
    items.sort(key=lambda item: place.get(item.path.name, len(LONG)))  # stable: the rest stays
