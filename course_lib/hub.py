"""Fetch a checkpoint from the Hugging Face Hub, and say in plain words why it did not work.

`fetch` asks the Hub what the repository holds, refuses what cannot or should not be loaded before
a byte of it is downloaded, and leaves the download itself to huggingface_hub. Each thing that can
go wrong has an error class of its own, and its text says what to do next.
"""

from __future__ import annotations

import errno
import json
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from huggingface_hub.hf_api import ModelInfo

GIB = 2**30
PICKLES = (".bin", ".pt", ".pth", ".ckpt", ".pkl", ".pickle")
_SMALL_FILES = (".json", ".jinja", ".model", ".txt")
_MEANWHILE = 'Meanwhile, load("pocket-micro") works without the Hub.'


class LoadError(RuntimeError):
    """A model could not be loaded; the text says why and what to do next."""


class LicenceError(LoadError):
    """The licence has not been accepted, or the token does not show that it was."""


class RateLimitError(LoadError):
    """The Hub wants to be asked less often."""


class NotFoundError(LoadError):
    """There is no such model or revision on the Hub."""


class OfflineError(LoadError):
    """The Hub cannot be reached, and the model is not in the local cache."""


class TooBigError(LoadError):
    """The model does not fit into the memory or onto the disk of this machine."""


class NotSafetensorsError(LoadError):
    """The weights are in a format that can run code when opened, or that torch cannot read."""


@dataclass(frozen=True)
class Fetched:
    """A checkpoint on the local disk, its commit, and how it came there, as a sentence."""

    folder: Path
    commit: str
    how: str


def fetch(
    repo_id: str,
    *,
    revision: str | None = None,
    token: str | bool | None = None,
    memory_bytes: int | None = None,
) -> Fetched:
    """The folder of a checkpoint, downloaded where it is not in the cache yet.

    revision: a branch, tag or commit; the main branch if None. token: None uses HF_TOKEN or the
    stored login, False none. memory_bytes: refuse weights larger than this (None: no check).

    Without network, or in offline mode, a complete copy in the cache is used, and ``how`` says so.
    Raises a subclass of LoadError.
    """
    from huggingface_hub import HfApi, is_offline_mode

    if is_offline_mode():
        return _from_cache(repo_id, revision, "HF_HUB_OFFLINE is set", None)
    try:
        info = HfApi().model_info(repo_id, revision=revision, files_metadata=True, token=token)
    except Exception as error:
        if _is_network_error(error):
            return _from_cache(repo_id, revision, "the Hub cannot be reached", error)
        raise explain(error, repo_id, revision) from error
    weights = _weight_files(repo_id, info)
    sizes = {file.rfilename: file.size or 0 for file in info.siblings or []}
    _check_size(repo_id, info.sha, {name: sizes[name] for name in weights}, memory_bytes)
    small = [n for n in sizes if "/" not in n and n.endswith(_SMALL_FILES)]
    return _download(repo_id, revision, [*weights, *small], token)


def _download(
    repo_id: str,
    revision: str | None,
    names: Sequence[str],
    token: str | bool | None,
) -> Fetched:
    from huggingface_hub import snapshot_download

    try:
        # By the name of the revision, not by the commit: then the cache knows the name offline.
        folder = Path(
            snapshot_download(repo_id, revision=revision, allow_patterns=list(names), token=token)
        )
    except Exception as error:
        raise explain(error, repo_id, revision) from error
    size = sum(path.stat().st_size for path in check_files(folder))
    commit = folder.name
    how = f"{repo_id} at commit {commit[:8]} from the Hub, {size / GIB:.2f} GiB of safetensors"
    return Fetched(folder, commit, how)


def _from_cache(
    repo_id: str, revision: str | None, reason: str, cause: Exception | None
) -> Fetched:
    from huggingface_hub import try_to_load_from_cache

    config = try_to_load_from_cache(repo_id, "config.json", revision=revision)
    folder = Path(config).parent if isinstance(config, str) else None
    try:
        weights = check_files(folder) if folder else []
    except LoadError:
        weights = []
    if folder is None or not weights:
        advice = (
            "Unset HF_HUB_OFFLINE to download it, or"
            if cause is None
            else "Check the network (and HF_ENDPOINT, if you set it) and try again, or"
        )
        raise OfflineError(
            f"{repo_id} is not complete in the local cache, and {reason}. {advice} run "
            f"`hf download {repo_id}` on a machine with network and bring its cache here "
            f"(HF_HOME). {_MEANWHILE}"
        ) from cause
    size = sum(path.stat().st_size for path in weights)
    how = (
        f"{repo_id} at commit {folder.name[:8]} from the local cache, because {reason} "
        f"({size / GIB:.2f} GiB of safetensors; a newer version may exist)"
    )
    return Fetched(folder, folder.name, how)


# ---- what may be loaded ------------------------------------------------------------------------


def check_files(folder: Path) -> list[Path]:
    """The safetensors files of a local checkpoint.

    Raises NotSafetensorsError when the weights are in another format, LoadError when there are
    none or the folder is no checkpoint.
    """
    if not (folder / "config.json").is_file():
        raise LoadError(
            f"The folder {folder.name!r} has no config.json, so it is not a checkpoint. Give the "
            "folder that save_pretrained wrote."
        )
    names = [path.name for path in sorted(folder.iterdir()) if path.is_file()]
    weights = _safetensors_of(f"the folder {folder.name!r}", names)
    index = folder / "model.safetensors.index.json"
    if index.is_file():
        shards = set(json.loads(index.read_text(encoding="utf-8"))["weight_map"].values())
        if missing := sorted(shards - set(weights)):
            raise LoadError(
                f"The folder {folder.name!r} lacks {', '.join(missing)}, which its index names. "
                "The download or the copy is incomplete; fetch it again."
            )
    return [folder / name for name in weights]


def _weight_files(repo_id: str, info: ModelInfo) -> list[str]:
    names = [file.rfilename for file in info.siblings or [] if "/" not in file.rfilename]
    return _safetensors_of(repo_id, names)


def _safetensors_of(where: str, names: Sequence[str]) -> list[str]:
    # "consolidated" files are a second copy of the weights in their maker's own format.
    weights = [n for n in names if n.endswith(".safetensors") and not n.startswith("consolidated")]
    if weights:
        return sorted(weights)
    if pickles := [n for n in names if n.endswith(PICKLES)]:
        raise NotSafetensorsError(
            f"The weights of {where} are pickle files ({', '.join(pickles[:3])}). Opening a pickle "
            "runs whatever code is in it, so this course does not. Look for a version with "
            ".safetensors files, or convert it on a machine that you can afford to lose."
        )
    if ggufs := [n for n in names if n.endswith(".gguf")]:
        raise NotSafetensorsError(
            f"{where} holds GGUF files ({ggufs[0]}), which are for llama.cpp. Serve them with "
            'llama-server and load("http://localhost:8080/v1", model=...), or load the '
            "safetensors version of the model."
        )
    raise LoadError(f"{where} holds no weights (no .safetensors file). Check the name.")


def _check_size(
    repo_id: str, commit: str, weights: dict[str, int], memory_bytes: int | None
) -> None:
    from huggingface_hub import constants, try_to_load_from_cache

    total = sum(weights.values())
    if memory_bytes is not None and total > memory_bytes:
        raise TooBigError(
            f"The weights of {repo_id} are {total / GIB:.1f} GiB, and {memory_bytes / GIB:.1f} GiB "
            "of memory are free here. Choose a smaller model, close other programs, or run the "
            f"model on a server and load its URL. {_MEANWHILE}"
        )
    missing = sum(
        size
        for name, size in weights.items()
        if not isinstance(try_to_load_from_cache(repo_id, name, revision=commit), str)
    )
    cache = Path(constants.HF_HUB_CACHE)
    cache.mkdir(parents=True, exist_ok=True)
    free = shutil.disk_usage(cache).free
    if missing > free:
        raise TooBigError(
            f"{repo_id} needs {missing / GIB:.1f} GiB of disk for its download, and "
            f"{free / GIB:.1f} GiB are free. Make room (`hf cache rm` removes models you no longer "
            f"need), or set HF_HOME to a larger disk. {_MEANWHILE}"
        )


# ---- what went wrong ---------------------------------------------------------------------------


def explain(error: Exception, repo_id: str, revision: str | None) -> LoadError:
    """The LoadError that says in plain words what an error of huggingface_hub means."""
    from huggingface_hub import constants, errors

    page = f"{constants.ENDPOINT}/{repo_id}"
    for one in _chain(error):
        if isinstance(one, LoadError):
            return one
        status = _status(one)
        if isinstance(one, errors.GatedRepoError):
            return _licence_error(repo_id, page, status)
        if isinstance(one, errors.RevisionNotFoundError):
            return NotFoundError(
                f"{repo_id} has no revision {revision!r}. Look at {page}/commits for those it has."
            )
        if status == 401 and not isinstance(one, errors.RepositoryNotFoundError):
            return LicenceError(
                "The Hub refuses your token: it is wrong or has expired. Make a new one at "
                f"{constants.ENDPOINT}/settings/tokens and put it in HF_TOKEN, or run "
                f"`hf auth login`. {_MEANWHILE}"
            )
        if isinstance(one, errors.RepositoryNotFoundError) or status == 404:
            return NotFoundError(
                f"There is no public model {repo_id} on the Hub. Check the spelling at {page}; if "
                "it is private, put a token that may read it in HF_TOKEN."
            )
        if status == 403:
            return LicenceError(
                f"Your token may not read {repo_id}. Give it read access to this model at "
                f"{constants.ENDPOINT}/settings/tokens. {_MEANWHILE}"
            )
        if status == 429:
            return _rate_limit_error(one)
        if status is not None and status >= 500:
            return LoadError(
                f"The Hub has a problem of its own (status {status}). Try again in a few minutes. "
                f"{_MEANWHILE}"
            )
    for one in _chain(error):
        if isinstance(one, OSError) and one.errno == errno.ENOSPC:
            return TooBigError(
                f"The disk filled up while {repo_id} was being downloaded. Make room and load it "
                "again: the download goes on where it stopped."
            )
    if _is_network_error(error):
        return OfflineError(
            f"The network broke off while {repo_id} was being downloaded. Load it again: the "
            f"download goes on where it stopped. {_MEANWHILE}"
        )
    return LoadError(f"{repo_id} could not be fetched: {type(error).__name__}: {error}")


def _licence_error(repo_id: str, page: str, status: int | None) -> LicenceError:
    if status == 403:
        return LicenceError(
            f"Your account has not been given access to {repo_id}. Open {page}, log in with the "
            f"account of your token, and accept the licence; then load it again. {_MEANWHILE}"
        )
    return LicenceError(
        f"{repo_id} is behind a licence. 1. Open {page}, log in and accept it. 2. Make a read "
        "token in your account settings. 3. Put it in the environment variable HF_TOKEN, or run "
        f"`hf auth login`. Then load it again. {_MEANWHILE}"
    )


def _rate_limit_error(error: BaseException) -> RateLimitError:
    headers = error.response.headers
    wait = headers.get("Retry-After")
    when = f"Wait {wait} seconds" if wait and wait.isdigit() else "Wait a few minutes"
    return RateLimitError(
        f"The Hub says that too many requests come from your address (status 429). {when} and "
        "load it again. In a workshop, give every seat a token (HF_TOKEN), or hand out the model "
        f"as a folder. {_MEANWHILE}"
    )


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """An error and what caused it, outermost first."""
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or error.__context__


def _status(error: BaseException) -> int | None:
    response: Any = getattr(error, "response", None)
    return getattr(response, "status_code", None)


def _is_network_error(error: BaseException) -> bool:
    """Whether no answer came at all: no route, refused, timed out, broken off."""
    from huggingface_hub import errors

    # The library's own name for the base class of its HTTP client's errors.
    for one in _chain(error):
        if isinstance(one, (errors.HTTPError, ConnectionError)):
            return _status(one) is None
    return False
