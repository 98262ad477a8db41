"""For the tests of GGUF: tiny models of several layouts, and llama.cpp itself where it is.

llama-cpp-python comes as source and takes minutes to compile, so the tests never do it unasked.
They use the installed module; or a wheel in the user's cache folder; or they build that wheel once,
if COURSE_BUILD_LLAMA=1 is set; or they skip and say how to get it.
"""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import torch
from filelock import FileLock

from course_lib.dummy import tiny_config, tiny_tokenizer
from course_lib.models import Gemma

VERSION = "0.3.36"
CONSTRAINTS = Path(__file__).resolve().parents[1] / "constraints.txt"
BUILD = "COURSE_BUILD_LLAMA"
LOCAL, GLOBAL = "sliding_attention", "full_attention"
# Shared keys and values as llama.cpp wants them: ... local, global | shared layers.
LAYERS = [LOCAL, LOCAL, GLOBAL, LOCAL, GLOBAL]


# ---- llama.cpp ---------------------------------------------------------------------------------


def wheels() -> Path:
    """Where a built wheel is kept between runs, outside the repository."""
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "gemma-measured" / "wheels"


def provide_llama_cpp(outside: dict[str, str]) -> None:
    """Make `import llama_cpp` work, or skip the test with the reason and the way out.

    outside: an environment that may use the network, for a build.
    """
    if importlib.util.find_spec("llama_cpp") is not None:
        return
    folder = wheels()
    unpacked = folder / f"llama-cpp-python-{VERSION}-py{sys.version_info[0]}{sys.version_info[1]}"
    if not unpacked.is_dir():
        if os.environ.get(BUILD) != "1" and not built(folder):
            pytest.skip(
                "llama-cpp-python is not installed. Either .venv/bin/python -m pip install -c "
                'constraints.txt -e ".[edge]" (compiles for about four minutes), or run the tests '
                f"once with {BUILD}=1, which builds a wheel and keeps it in {folder}"
            )
        folder.mkdir(parents=True, exist_ok=True)
        with FileLock(folder / "build.lock"):
            if not built(folder):
                build(folder, outside)
            if not unpacked.is_dir():
                unpack(folder, unpacked)
    sys.path.append(str(unpacked))
    os.environ["PYTHONPATH"] = os.pathsep.join([os.environ.get("PYTHONPATH", ""), str(unpacked)])


def built(folder: Path) -> list[Path]:
    """The wheels of llama-cpp-python for this Python: any tag of this version."""
    tags = ("py3", f"cp{sys.version_info[0]}{sys.version_info[1]}")
    found = folder.glob(f"llama_cpp_python-{VERSION}-*.whl")
    return [path for path in found if path.name.split("-")[2] in tags]


def build(folder: Path, outside: dict[str, str]) -> None:
    pip("wheel", "--no-deps", "-w", folder, f"llama-cpp-python=={VERSION}", env=outside)
    pip("wheel", "--no-deps", "-w", folder, "diskcache", env=outside)


def unpack(folder: Path, target: Path) -> None:
    """Install the wheels into a folder of their own, then give it its name: all or nothing."""
    draft = target.with_suffix(".part")
    pip("install", "--no-deps", "--no-index", "--target", draft, *built(folder)[:1])
    pip("install", "--no-deps", "--no-index", "--target", draft, *folder.glob("diskcache-*.whl"))
    draft.rename(target)


def pip(*words: Any, env: dict[str, str] | None = None) -> None:
    command = [sys.executable, "-m", "pip", *map(str, words), "-c", str(CONSTRAINTS)]
    done = subprocess.run(command, env=env, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]


# ---- tiny models -------------------------------------------------------------------------------


def tiny(seed: int = 0, embedding: float = 0.1, **changes: Any) -> Gemma:
    """A random Gemma 4 that llama.cpp can run; changes: of its configuration.

    embedding: a factor for the token table, which is the head too: large logits, large factor.
    """
    from transformers import AutoModelForCausalLM, Gemma4TextConfig, GenerationConfig

    tokenizer = tiny_tokenizer("4")
    fields = {"num_hidden_layers": len(LAYERS), "layer_types": LAYERS, "num_kv_shared_layers": 2}
    base = tiny_config("4", vocab_size=len(tokenizer), window=16, context=256).to_dict()
    for name in ("per_layer_config", "rope_parameters", "architectures", "model_type"):
        base.pop(name, None)
    base |= {"global_head_dim": 32} | fields | changes
    config = Gemma4TextConfig(**base)
    with torch.random.fork_rng(devices=[]), torch.no_grad():
        torch.manual_seed(seed)
        model = AutoModelForCausalLM.from_config(config, attn_implementation="sdpa")
        model.get_input_embeddings().weight.mul_(embedding)
        for name, weight in model.named_parameters():
            if name.endswith("norm.weight"):  # ones would hide a norm in the wrong place
                weight.add_(torch.randn_like(weight) * 0.3)
        for layer in model.model.layers:
            layer.layer_scalar.fill_(0.5 + torch.rand(()).item())
    stops = [1, tokenizer.convert_tokens_to_ids("<turn|>")]
    model.generation_config = GenerationConfig(bos_token_id=2, eos_token_id=stops, pad_token_id=0)
    return Gemma(
        name="tiny",
        card=None,
        model=model.float().eval(),
        tokenizer=tokenizer,
        processor=None,
        device="cpu",
        dtype="float32",
        why="a test",
        generation="4",
        source="folder",
        origin="random weights",
    )
