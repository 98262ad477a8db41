"""llama.cpp from Python: weights opened once, and token ids read through them.

A thin layer over the C functions that llama-cpp-python wraps (its module `llama_cpp.llama_cpp`).
Its own class `Llama` is not used: it tokenises, samples and fills in templates by itself, and here
all three are the course's own, so that only the arithmetic is another.

    Weights   the file in memory, shared by all texts
    Reader    a KV cache for some rows of text; token ids in, logits out
"""

from __future__ import annotations

import ctypes
import importlib.util
import weakref
from collections import deque
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from course_lib.gguf_names import GGUFError

if TYPE_CHECKING:
    import numpy as np

    # row, position in the row, token id, whether its logits are wanted
    Entry = tuple[int, int, int, bool]

# Tokens that go through the model together; a longer prompt goes in pieces.
PIECE = 512
MOST_ROWS = 64
_F32, _F16 = 0, 1  # of a KV cache
_ERROR = 4  # a log level of ggml
_KEPT: list[Any] = []  # the callback must live as long as the library
_COMPLAINTS: deque[str] = deque(maxlen=1)
HOW = (
    'pip install "gemma-measured[edge]", or in a clone .venv/bin/python -m pip install -c '
    'constraints.txt -e ".[edge]"'
)


class NotInstalledError(RuntimeError):
    """llama-cpp-python is missing, or was built for another machine."""


def library() -> Any:
    """The C functions. Raises NotInstalledError that says how to get them, and what that takes."""
    if importlib.util.find_spec("llama_cpp") is None:
        raise NotInstalledError(
            f"llama-cpp-python is not installed: {HOW}. There is no ready build of it on PyPI, so "
            "pip compiles llama.cpp: that needs a C++ compiler (g++, clang++ or Visual Studio) and "
            "takes about four minutes on two cores"
        )
    try:
        from llama_cpp import llama_cpp
    except (ImportError, OSError, RuntimeError) as error:
        raise NotInstalledError(
            f"llama-cpp-python is installed and does not start ({error}): install it again with "
            f"--force-reinstall --no-cache-dir; {HOW}"
        ) from error
    if not _KEPT:  # else it tells its whole life on the error stream
        _KEPT.append(llama_cpp.llama_log_callback(_listen))
        llama_cpp.llama_log_set(_KEPT[0], ctypes.c_void_p(0))
        llama_cpp.llama_backend_init()
    return llama_cpp


def _listen(level: int, words: bytes, _: Any) -> None:
    """What llama.cpp logs: errors are kept for a message of ours, all else is dropped."""
    if level == _ERROR:
        _COMPLAINTS.append(words.decode("utf-8", "replace").strip())


def _complaint() -> str:
    """The last error that llama.cpp logged, in brackets; "" if there was none."""
    return f" ({_COMPLAINTS.pop()})" if _COMPLAINTS else ""


class _Handle:
    """A model of llama.cpp, freed when nobody holds it any more: neither weights nor a reader."""

    def __init__(self, lib: Any, path: Path) -> None:
        _COMPLAINTS.clear()
        params = lib.llama_model_default_params()
        params.n_gpu_layers = 0
        # The AMX kernels for quantized matrices, on some Intel servers, end the process with a
        # segmentation fault on those of a pocket model (0.3.36; one token at a time they work).
        params.use_extra_bufts = b"AMX_INT8 = 1" not in lib.llama_print_system_info()
        self.model = lib.llama_model_load_from_file(str(path).encode(), params)
        if not self.model:
            raise GGUFError(
                f"llama.cpp refuses {path.name}{_complaint()}: the file is damaged, or of another "
                "architecture than this version knows. Write it again"
            )
        weakref.finalize(self, lib.llama_model_free, self.model)


class Weights:
    """The weights of one GGUF file, and at most one reader kept for the next text.

    exact: keep keys and values in float32, not in llama.cpp's usual float16. The file is mapped,
    not copied, and its pages are read when they are first needed.

    Raises GGUFError when llama.cpp refuses the file.
    """

    def __init__(self, path: Path, *, exact: bool) -> None:
        self.lib = library()
        self.exact = exact
        self._handle = _Handle(self.lib, path)
        self._vocab = self.lib.llama_model_get_vocab(self._handle.model)
        self.vocabulary: int = self.lib.llama_vocab_n_tokens(self._vocab)
        self._spare: Reader | None = None

    def borrow(self, rows: int, length: int) -> Reader:
        """An empty reader for `rows` texts of at most `length` tokens each.

        Two texts may be under way at a time, so a reader belongs to one of them until it is
        handed back.
        """
        import torch

        spare, self._spare = self._spare, None
        same = spare is not None and (spare.rows, spare.threads) == (rows, torch.get_num_threads())
        if same and spare.length >= length:
            spare.clear()
            return spare
        return Reader(self.lib, self._handle, rows, length, exact=self.exact)

    def hand_back(self, reader: Reader) -> None:
        """Keep a reader for the next text: making one takes longer than a token."""
        self._spare = reader

    def tokenize(self, text: str, *, parse_special: bool = True) -> list[int]:
        """The ids that llama.cpp itself makes of a text, without a BOS in front.

        The course makes its own ids; a test holds the two together.
        """
        raw = text.encode("utf-8")
        room = len(raw) + 8
        ids = (ctypes.c_int32 * room)()
        count = self.lib.llama_tokenize(self._vocab, raw, len(raw), ids, room, False, parse_special)
        if count < 0:
            raise GGUFError(f"llama.cpp wants room for {-count} tokens, more than bytes")
        return list(ids[:count])


class Reader:
    """A KV cache for `rows` texts of at most `length` tokens, and the way through the model.

    Runs on as many threads as torch does at the time it is made.
    """

    def __init__(self, lib: Any, handle: _Handle, rows: int, length: int, *, exact: bool) -> None:
        import torch

        if not 1 <= rows <= MOST_ROWS:
            raise ValueError(f"1 to {MOST_ROWS} rows go through llama.cpp together, not {rows}")
        _COMPLAINTS.clear()
        params = lib.llama_context_default_params()
        params.n_ctx = rows * length  # each row gets its share, rounded up to 256
        params.n_seq_max = rows
        params.n_batch = params.n_ubatch = PIECE
        self.threads = torch.get_num_threads()
        params.n_threads = params.n_threads_batch = self.threads
        params.type_k = params.type_v = _F32 if exact else _F16
        params.swa_full = False  # of a local layer only the window is kept
        params.no_perf = True
        self.rows, self.length = rows, length
        self._lib = lib
        self._handle = handle  # kept: the model must outlive its contexts
        self._vocabulary: int = lib.llama_vocab_n_tokens(lib.llama_model_get_vocab(handle.model))
        self._context = lib.llama_init_from_model(handle.model, params)
        if not self._context:
            raise MemoryError(
                f"llama.cpp has no memory for {rows} texts of {length} tokens{_complaint()}: take "
                "fewer at a time (batch_size=) or a smaller cache_length="
            )
        self._batch = lib.llama_batch_init(PIECE, 0, 1)
        weakref.finalize(self, lib.llama_free, self._context)
        weakref.finalize(self, lib.llama_batch_free, self._batch)

    def clear(self) -> None:
        """Forget all texts."""
        self._lib.llama_memory_clear(self._lib.llama_get_memory(self._context), False)

    def read(self, entries: Sequence[Entry]) -> np.ndarray:
        """Read tokens; the logits behind the wanted ones: float32 [wanted, vocabulary].

        Tokens of a row come in their order, each right behind the one before it.
        """
        import numpy as np

        pieces = [
            self._read_piece(entries[first : first + PIECE])
            for first in range(0, len(entries), PIECE)
        ]
        return pieces[0] if len(pieces) == 1 else np.concatenate(pieces)

    def _read_piece(self, entries: Sequence[Entry]) -> np.ndarray:
        import numpy as np

        lib, batch = self._lib, self._batch
        batch.n_tokens = len(entries)
        for at, (row, position, token, wanted) in enumerate(entries):
            batch.token[at] = token
            batch.pos[at] = position
            batch.n_seq_id[at] = 1
            batch.seq_id[at][0] = row
            batch.logits[at] = wanted
        status = lib.llama_decode(self._context, batch)
        if status != 0:
            raise RuntimeError(
                f"llama.cpp could not read {len(entries)} tokens{_complaint()}, status {status}: "
                f"a cache of {self.length} tokens for each of {self.rows} texts may be full"
            )
        shape = (sum(entry[3] for entry in entries), self._vocabulary)
        if shape[0] == 0:
            return np.empty(shape, dtype=np.float32)
        # The memory is llama.cpp's and is written over by the next call: a copy is ours.
        return np.ctypeslib.as_array(lib.llama_get_logits(self._context), shape=shape).copy()
