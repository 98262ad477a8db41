"""Load a model: a pocket model, a folder, a checkpoint from the Hub, or one behind a server.

>>> from course_lib import models
>>> gemma = models.load()                                  # pocket-micro, ships with the course
>>> gemma = models.load("google/gemma-3-270m-it")          # from the Hub
>>> gemma = models.load("http://localhost:8080/v1", model="gemma-4-E2B-it")
>>> gemma = models.load("pocket-micro", engine="compiled")  # the same tokens, sooner
>>> gemma = models.load("pocket-micro", engine="llama.cpp")  # from one GGUF file, sooner still

Whatever the source, you get one object for `chat`, `tools` and `benchmark`, and it says where it
runs and why.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, overload

from course_lib import catalog, endpoint, hardware, hub, llama_cpp_engine, placement
from course_lib.catalog import Card, UnknownModelError
from course_lib.compiled import CompiledDecoder, check_engine
from course_lib.endpoint import EndpointError, EndpointGemma
from course_lib.hub import (
    LicenceError,
    LoadError,
    NotFoundError,
    NotSafetensorsError,
    OfflineError,
    RateLimitError,
    TooBigError,
)
from course_lib.llama_cpp_engine import LlamaCppDecoder
from course_lib.llama_cpp_model import LlamaCppModel
from course_lib.pocket_files import IntegrityError, announce, banner, check_integrity

if TYPE_CHECKING:
    from transformers import PreTrainedModel, PreTrainedTokenizerBase, ProcessorMixin

__all__ = [
    "DEFAULT",
    "EndpointError",
    "EndpointGemma",
    "Gemma",
    "IntegrityError",
    "LicenceError",
    "LoadError",
    "NotFoundError",
    "NotSafetensorsError",
    "OfflineError",
    "RateLimitError",
    "TooBigError",
    "UnknownModelError",
    "banner",
    "check_integrity",
    "load",
]

DEFAULT = "pocket-micro"
Engine = Literal["plain", "compiled", "llama.cpp"]
Source = Literal["pocket", "folder", "hub", "gguf"]
GIB = 2**30
# Gemma 3 has both; what only has the second was saved by an older transformers.
PROCESSOR_FILES = ("processor_config.json", "preprocessor_config.json")
_GENERATION_OF = {
    "gemma": "1",
    "gemma2": "2",
    "gemma3": "3",
    "gemma3_text": "3",
    "gemma3n": "3n",
    "gemma3n_text": "3n",
    "gemma4": "4",
    "gemma4_text": "4",
    "gemma4_unified": "4",
    "gemma4_unified_text": "4",
}


@dataclass(frozen=True, eq=False)
class Gemma:
    """A loaded model and what belongs to it.

    name: what it was loaded as. card: its entry in the catalogue, None for a model that has none.
    device, dtype: where and in which numbers it runs, "cpu" and "float32" for example; why: the
    reason. generation: "1", "2", "3", "3n", "4", or None for a model that is no Gemma.
    source: "pocket", "folder", "hub" or "gguf"; origin: a sentence about where the files came from.
    processor: for models that see or hear, else None. decoder: the decode loop of
    engine="compiled" (its `compile_s` is what compiling took) or of engine="llama.cpp" (there
    `model` gives logits and holds no torch weights), else None.
    """

    name: str
    card: Card | None
    model: PreTrainedModel | LlamaCppModel = field(repr=False)
    tokenizer: PreTrainedTokenizerBase = field(repr=False)
    processor: ProcessorMixin | None = field(repr=False)
    device: str
    dtype: str
    why: str
    generation: str | None
    source: Source
    origin: str
    decoder: CompiledDecoder | LlamaCppDecoder | None = field(default=None, repr=False)

    @property
    def engine(self) -> Engine:
        if self.decoder is None:
            return "plain"
        return "llama.cpp" if isinstance(self.decoder, LlamaCppDecoder) else "compiled"

    def __str__(self) -> str:
        text = f"{self.name} on {self.device} in {self.dtype} ({self.why}); {self.origin}"
        if self.engine == "compiled":
            text += f"; decode step compiled in {self.decoder.compile_s:.0f} s"
        return text


@overload
def load(name: str, *, model: str, api_key: str | None = None) -> EndpointGemma: ...
@overload
def load(
    name: str | os.PathLike[str] = DEFAULT,
    *,
    device: str | None = None,
    dtype: str | None = None,
    revision: str | None = None,
    token: str | bool | None = None,
    check_memory: bool = True,
    quiet: bool = False,
    engine: Engine = "plain",
    cache_length: int | None = None,
    gguf_type: str | None = None,
) -> Gemma: ...
def load(
    name: str | os.PathLike[str] = DEFAULT,
    *,
    device: str | None = None,
    dtype: str | None = None,
    revision: str | None = None,
    token: str | bool | None = None,
    check_memory: bool = True,
    quiet: bool = False,
    engine: Engine = "plain",
    cache_length: int | None = None,
    gguf_type: str | None = None,
    model: str | None = None,
    api_key: str | None = None,
) -> Gemma | EndpointGemma:
    """Load a model by name.

    name: a pocket model ("pocket-micro"), a model of the catalogue ("gemma-3-270m",
        "google/gemma-4-E2B-it"), any other hub id ("owner/name"), a folder, a .gguf file of
        `gguf_export` (with engine="llama.cpp"), or the address of an OpenAI-compatible server
        ("http://localhost:8080/v1", with model= and, if it wants one, api_key=).
    device, dtype: "cpu", "cuda", "bfloat16", ...; chosen for this machine if None.
    revision, token: for the Hub, see `hub.fetch`.
    check_memory: refuse a model that does not fit, before it is downloaded.
    quiet: do not print the banner of a pocket model, nor that something is being compiled.
    engine: "plain" generates with transformers; "compiled" makes the same tokens with one decode
        step compiled by torch, which takes up to a minute or two at the first load (`compiled`);
        "llama.cpp" runs a text model of Gemma 4 from a GGUF file, which a model given by name is
        written into at the first load (`llama_cpp_engine`; needs the extra [edge]).
    cache_length: for "compiled" and "llama.cpp", the most tokens that prompt and reply have
        together; the context of the model, at most 2048, if None. Shorter is a little faster.
    gguf_type: for "llama.cpp" and a model by name, how its weights are stored: "F16" if None,
        "F32", "Q8_0" or "Q4_0".

    Raises UnknownModelError (no such name), IntegrityError, LicenceError, RateLimitError,
    NotFoundError, OfflineError, TooBigError, NotSafetensorsError (all of them LoadErrors),
    EndpointError (servers).
    """
    if not isinstance(name, (str, os.PathLike)) or not str(name).strip():
        raise LoadError(f"A model is loaded by a name or a folder, not by {name!r}.")
    here = not (isinstance(name, str) and name.startswith(("http://", "https://")))
    check_engine(engine, cache_length, here=here)
    if gguf_type is not None and engine != "llama.cpp":
        raise LoadError('gguf_type= goes with engine="llama.cpp"; torch has dtype=.')
    if not here:
        return endpoint.connect(name, model, api_key=api_key)
    if model is not None or api_key is not None:
        raise LoadError("model= and api_key= go with the address of a server (http://...).")
    place = _find(name)
    in_llama_cpp = engine == "llama.cpp"
    if in_llama_cpp:
        from_file = place.source == "gguf"
        asked = (device, dtype, gguf_type)
        llama_cpp_engine.check_arguments(*asked, card=place.card, from_file=from_file)
        if from_file:
            return _from_gguf(place.folder, place, cache_length, f"file {place.folder.name}")
        device, dtype = "cpu", "float32"  # what the file is written from
    if place.source == "gguf":
        raise LoadError(f'{place.folder.name} is a GGUF file: load it with engine="llama.cpp".')
    if place.source == "pocket":
        check_integrity(place.folder)
    fetched = None
    choice = placement.choose(place.card, device, dtype)
    if place.source == "hub":
        memory = None
        if check_memory:
            memory = placement.free_memory(choice.device)
            placement.check_fits(place.card, choice, memory)
        fetched = hub.fetch(place.name, revision=revision, token=token, memory_bytes=memory)
    folder = fetched.folder if fetched else place.folder
    origin = fetched.how if fetched else f"files in {folder.name}"
    read = partial(_load_folder, folder, place, choice, origin)
    if in_llama_cpp:
        file = llama_cpp_engine.exported(folder, place.name, gguf_type, read, quiet=quiet)
        gemma = _from_gguf(file, place, cache_length, origin)
    else:
        gemma = read()
    if place.source == "pocket" and not quiet:
        announce(gemma.name)
    if engine == "compiled":
        decoder = CompiledDecoder(gemma.model, gemma.name, cache_length, quiet=quiet)
        decoder.warm_up()
        gemma = replace(gemma, decoder=decoder)
    return gemma


# ---- which model -------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Place:
    """What a name means; folder: of the files, of a GGUF file the file itself."""

    name: str
    source: Source
    card: Card | None
    folder: Path


def _find(name: str | os.PathLike[str]) -> _Place:
    """What a name means. A name of the catalogue goes before a folder of the same name."""
    # os.path leaves the ~ of an unknown user alone, where Path.expanduser raises.
    folder = Path(os.path.expanduser(name))
    if folder.suffix == llama_cpp_engine.SUFFIX and not folder.is_dir():
        return _file(folder)
    if not isinstance(name, str):
        return _folder(folder)
    try:
        card = catalog.card(name)
    except UnknownModelError:
        if folder.is_dir():
            return _folder(folder)
        if "\\" in name or name.startswith((".", "/", "~")) or name.count("/") > 1:
            raise LoadError(f"There is no folder {name!r} here. Check the path.") from None
        owner, slash, rest = name.partition("/")
        # Every model of Google's is in the catalogue, so a name that is not does not exist.
        if not slash or not owner or not rest or owner.lower() == "google":
            raise
        return _Place(name, "hub", None, folder)
    if card.pocket:
        return _Place(card.key, "pocket", card, catalog.pocket_details(card.key).folder)
    return _Place(_hub_id(card, name), "hub", card, folder)


def _folder(folder: Path) -> _Place:
    if not folder.is_dir():
        raise LoadError(f"There is no folder {folder.name!r} here. Check the path.")
    return _Place(folder.resolve().name, "folder", None, folder.resolve())


def _file(path: Path) -> _Place:
    if not path.is_file():
        raise LoadError(f"There is no file {path.name!r} here. Check the path.")
    return _Place(path.stem, "gguf", None, path.resolve())


def _hub_id(card: Card, name: str) -> str:
    """The hub id a name means: itself if it is one, else the card's own."""
    exact = [one for one in card.hub_ids if one.lower() == name.lower()]
    if exact:
        return exact[0]
    instruction_tuned = [one for one in card.hub_ids if one.endswith("-it")]
    return (instruction_tuned or [card.id])[0]


# ---- reading the files -------------------------------------------------------------------------


def _load_folder(folder: Path, place: _Place, choice: hardware.Choice, origin: str) -> Gemma:
    import torch
    from transformers import AutoConfig, AutoModelForCausalLM, AutoTokenizer

    weights = hub.check_files(folder)
    small = sum(path.stat().st_size for path in weights) < GIB // 4
    try:
        config = AutoConfig.from_pretrained(folder, local_files_only=True)
        generation = _GENERATION_OF.get(config.model_type)
        placement.check_dtype(choice.dtype, generation)
        with _progress_bars(not small):
            model, report = AutoModelForCausalLM.from_pretrained(
                folder,
                dtype=getattr(torch, choice.dtype),
                attn_implementation=_attention(config, generation),
                use_safetensors=True,
                local_files_only=True,
                output_loading_info=True,
            )
        processor = _processor(folder, config)
        tokenizer = (
            processor.tokenizer
            if processor
            else AutoTokenizer.from_pretrained(folder, local_files_only=True)
        )
        model = model.to(choice.device).eval()
    except torch.OutOfMemoryError as error:
        raise TooBigError(
            f"{place.name} does not fit into the memory of {choice.device}: {error}. Choose a "
            'smaller model, or device="cpu".'
        ) from error
    except (OSError, ValueError, KeyError, ImportError, RuntimeError) as error:
        if isinstance(error, LoadError):
            raise
        raise LoadError(
            f"transformers cannot load {place.name} as a language model: "
            f"{type(error).__name__}: {error}"
        ) from error
    if report["missing_keys"]:
        some = ", ".join(sorted(report["missing_keys"])[:3])
        raise LoadError(
            f"The files of {place.name} lack {len(report['missing_keys'])} weights ({some}): "
            "they would be random. The download or the copy is incomplete; fetch it again."
        )
    return Gemma(
        name=place.name,
        card=place.card,
        model=model,
        tokenizer=tokenizer,
        processor=processor,
        device=choice.device,
        dtype=choice.dtype,
        why=choice.why,
        generation=generation,
        source=place.source,
        origin=origin,
    )


def _from_gguf(file: Path, place: _Place, cache_length: int | None, origin: str) -> Gemma:
    """A model that llama.cpp runs. place: what was asked for; a file says its own name."""
    named = None if place.source == "gguf" else place.name
    opened = llama_cpp_engine.open_file(file, name=named, cache_length=cache_length)
    return Gemma(
        name=opened.name,
        card=place.card,
        model=opened.model,
        tokenizer=opened.tokenizer,
        processor=None,
        device="cpu",
        dtype=opened.dtype,
        why=opened.how,
        generation="4",
        source=place.source,
        origin=origin,
        decoder=opened.decoder,
    )


def _attention(config: Any, generation: str | None) -> str | dict[str, str]:
    """Which attention code the text part uses; towers keep transformers' own choice.

    Gemma 2 caps its attention scores, which SDPA cannot; from Gemma 4 on the head size of 512
    rules out FlashAttention-2. The audio tower of Gemma 4 refuses SDPA, so a model with towers
    is asked for it in its text part alone.
    """
    wanted = "eager" if generation == "2" else "sdpa"
    return {"text_config": wanted} if "text_config" in config.sub_configs else wanted


def _processor(folder: Path, config: Any) -> ProcessorMixin | None:
    """The processor of a model that sees or hears; None for a text model."""
    if not any(hasattr(config, name) for name in ("vision_config", "audio_config")):
        return None
    if not any((folder / name).is_file() for name in PROCESSOR_FILES):
        return None
    from course_lib import processors

    return processors.load(folder)


@contextmanager
def _progress_bars(wanted: bool) -> Iterator[None]:
    """Small models load in an instant: a progress bar for them is only noise."""
    from transformers.utils import logging

    before = logging.is_progress_bar_enabled()
    if not wanted:
        logging.disable_progress_bar()
    try:
        yield
    finally:
        if before:
            logging.enable_progress_bar()
