"""This machine: what it has, what of it this process may use, and how fast it really is.

`this_machine()` asks the operating system; it imports torch only where a GPU may be present.
`choose()` picks device and dtype and says why. `measure()` times a copy and a matrix product.
Sizes are in bytes. Containers and notebook services often give a process less than the machine
has, so cores and memory are read from the CPU affinity and from the cgroup as well.
"""

from __future__ import annotations

import importlib.util
import os
import platform
import shutil
import subprocess
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from course_lib.cgroup import cgroup_folders, usable_cores, within_memory_limit
from course_lib.machine_speed import (
    Speed,
    copy_rate,
    matmul_rate,
    time_copies,
    time_products,
)
from course_lib.timing import synchronize

__all__ = [
    "Choice",
    "Gpu",
    "Machine",
    "Speed",
    "choose",
    "copy_rate",
    "matmul_rate",
    "measure",
    "synchronize",
    "this_machine",
]

GIB = 2**30
# Compute capability 8.0 (Ampere) is the first with bfloat16 arithmetic in hardware; a T4 is 7.5.
FIRST_NATIVE_BF16 = (8, 0)

# Weights take a fifth more than their bytes while they are loaded; footprint.fit counts the same.
LOADING_FACTOR = 1.2


class HasSize(Protocol):
    """What `choose` reads from a model card."""

    @property
    def id(self) -> str: ...
    @property
    def total_params(self) -> int | None: ...
    @property
    def pocket(self) -> bool: ...


@dataclass(frozen=True)
class Gpu:
    """One NVIDIA or AMD card. `usable` is False when torch cannot reach it; `why_not` says why."""

    name: str
    memory_bytes: int
    free_bytes: int | None
    compute_capability: tuple[int, int] | None
    native_bf16: bool
    usable: bool
    why_not: str = ""


@dataclass(frozen=True)
class Machine:
    """The machine as this process sees it. Memory and disk in bytes; None means "not told"."""

    os: str
    cpu: str
    physical_cores: int | None
    logical_cores: int
    usable_cores: int
    ram_bytes: int
    available_ram_bytes: int
    gpus: tuple[Gpu, ...]
    apple_gpu: bool
    free_disk_bytes: int
    python: str
    in_colab: bool
    in_kaggle: bool
    in_notebook: bool

    @property
    def gpu(self) -> Gpu | None:
        """The first GPU that torch can use."""
        return next((gpu for gpu in self.gpus if gpu.usable), None)

    def __str__(self) -> str:
        where = "Colab, " if self.in_colab else "Kaggle, " if self.in_kaggle else ""
        lines = [
            f"{where}{self.os}, Python {self.python}",
            f"CPU: {self.cpu}, {self.usable_cores} of {self.logical_cores} logical cores usable",
            f"memory: {self.available_ram_bytes / GIB:.1f} GiB free of {self.ram_bytes / GIB:.1f}; "
            f"disk: {self.free_disk_bytes / GIB:.1f} GiB free",
        ]
        lines += [f"GPU: {_describe_gpu(gpu)}" for gpu in self.gpus]
        if self.apple_gpu:
            lines.append("GPU: Apple (MPS), shares the memory above")
        if not self.gpus and not self.apple_gpu:
            lines.append("GPU: none found")
        return "\n".join(lines)


@dataclass(frozen=True)
class Choice:
    """Where to run a model. `device` and `dtype` are names that torch understands."""

    device: str
    dtype: str
    why: str


def this_machine(folder: Path | None = None) -> Machine:
    """The facts about this machine. Free disk space is that of `folder` (the working directory)."""
    import psutil

    memory = psutil.virtual_memory()
    ram, available = within_memory_limit(memory.total, memory.available, cgroup_folders("memory"))
    logical = psutil.cpu_count() or 1
    return Machine(
        os=f"{platform.system()} {platform.release()} {platform.machine()}",
        cpu=_cpu_name(),
        physical_cores=psutil.cpu_count(logical=False),
        logical_cores=logical,
        usable_cores=usable_cores(_allowed_cores(logical), cgroup_folders("cpu")),
        ram_bytes=ram,
        available_ram_bytes=available,
        gpus=_gpus(),
        apple_gpu=_apple_gpu(),
        free_disk_bytes=shutil.disk_usage(folder or Path.cwd()).free,
        python=platform.python_version(),
        in_colab="COLAB_RELEASE_TAG" in os.environ,
        in_kaggle="KAGGLE_KERNEL_RUN_TYPE" in os.environ,
        in_notebook=_in_notebook(),
    )


def choose(machine: Machine | None = None, card: HasSize | None = None) -> Choice:
    """Device and dtype for a model on this machine, with the reason as a sentence.

    float16 is never chosen: activations of Gemma 3 and 4 go beyond its largest number (65,504).
    `card` makes the choice for one model: pocket models always run in float32 on the CPU, so
    that everybody gets the same figures, and a model too big for RAM in float32 gets bfloat16.
    """
    machine = machine or this_machine()
    if card is not None and card.pocket:
        return Choice(
            "cpu",
            "float32",
            f"{card.id} is a pocket model: it is small enough for any CPU, and float32 on the CPU "
            f"gives the same answers with and without a GPU",
        )
    if machine.gpu is not None:
        return _choose_gpu(machine.gpu)
    if machine.apple_gpu:
        return Choice(
            "mps",
            "float32",
            "Apple GPU: float16 overflows on Gemma 3 and 4, and bfloat16 is not there on every "
            "Apple chip and macOS version, so float32",
        )
    return _choose_cpu(machine, card)


def measure(
    choice: Choice | None = None,
    *,
    rounds: int = 20,
    warmup: int = 3,
    copy_bytes: int = 256 * 2**20,
    matmul_size: int = 1024,
) -> Speed:
    """Time copies of `copy_bytes` and products of square matrices, at the dtype in use.

    The buffer should be several times the last-level cache, or the copy measures the cache.
    Each round is timed by itself on a monotonic clock, with the device waited for at both ends;
    warm-up rounds are not kept. Raises ValueError for bad sizes and MemoryError when the two
    buffers would not fit.
    """
    if rounds < 1 or warmup < 0 or copy_bytes < 2**16 or matmul_size < 16:
        raise ValueError(
            "need rounds >= 1, warmup >= 0, copy_bytes >= 65536 and matmul_size >= 16, got "
            f"{rounds}, {warmup}, {copy_bytes} and {matmul_size}"
        )
    import torch

    choice = choice or choose()
    dtype = getattr(torch, choice.dtype)
    free = _free_bytes(choice.device)
    if free is not None and 2 * copy_bytes > free:
        raise MemoryError(
            f"two buffers of {copy_bytes / GIB:.2f} GiB do not fit in {free / GIB:.2f} GiB free on "
            f"{choice.device}: pass a smaller copy_bytes"
        )
    copied = copy_bytes - copy_bytes % dtype.itemsize
    copies = time_copies(choice.device, dtype, copied, rounds, warmup)
    products = time_products(choice.device, dtype, matmul_size, rounds, warmup)
    return Speed(
        device=choice.device,
        dtype=choice.dtype,
        threads=torch.get_num_threads(),
        copy_bytes=copied,
        copy_gb_per_s=tuple(copy_rate(copied, seconds) for seconds in copies),
        matmul_size=matmul_size,
        matmul_gflop_per_s=tuple(matmul_rate(matmul_size, seconds) for seconds in products),
        warmup=warmup,
    )


def _choose_gpu(gpu: Gpu) -> Choice:
    version = gpu.compute_capability
    if gpu.native_bf16:
        return Choice("cuda", "bfloat16", f"{gpu.name} computes bfloat16 in hardware")
    capability = f" (compute capability {version[0]}.{version[1]})" if version else ""
    return Choice(
        "cuda",
        "float32",
        f"{gpu.name}{capability} has no bfloat16 arithmetic, and float16 overflows on Gemma 3 "
        f"and 4, so float32",
    )


def _choose_cpu(machine: Machine, card: HasSize | None) -> Choice:
    blocked = next((gpu for gpu in machine.gpus if not gpu.usable), None)
    why = f"{blocked.name} cannot be used: {blocked.why_not}" if blocked else "no GPU found"
    if card is None or card.total_params is None:
        return Choice("cpu", "float32", f"{why}; float32 is the safe dtype on a CPU")
    needed = 4 * card.total_params * LOADING_FACTOR
    if needed > machine.available_ram_bytes:
        return Choice(
            "cpu",
            "bfloat16",
            f"{why}; in float32 {card.id} needs {needed / GIB:.1f} GiB (a fifth on top of the "
            f"weights, for loading) and {machine.available_ram_bytes / GIB:.1f} GiB are free, "
            "so bfloat16, which takes half and has the range of float32",
        )
    return Choice("cpu", "float32", f"{why}; float32 is the safe dtype on a CPU, and it fits")


def _free_bytes(device: str) -> int | None:
    kind = device.partition(":")[0]
    if kind == "cuda":
        import torch

        return torch.cuda.mem_get_info()[0]
    return this_machine().available_ram_bytes if kind == "cpu" else None


def _gpus() -> tuple[Gpu, ...]:
    """All GPUs. torch is imported only when a driver is present, for it takes a second or two."""
    listed = _nvidia_smi()
    driver = bool(listed) or Path("/dev/nvidia0").exists() or Path("/dev/kfd").exists()
    driver = driver or (sys.platform == "win32" and shutil.which("nvidia-smi") is not None)
    if not driver:
        return ()
    if importlib.util.find_spec("torch") is None:
        return tuple(_unusable(gpu, "torch is not installed") for gpu in listed)
    import torch

    if torch.cuda.is_available():
        return tuple(_torch_gpu(index) for index in range(torch.cuda.device_count()))
    if torch.version.cuda is None and torch.version.hip is None:
        reason = f"torch {torch.__version__} is built for the CPU only"
    elif "CUDA_VISIBLE_DEVICES" in os.environ:
        reason = f"CUDA_VISIBLE_DEVICES is set to {os.environ['CUDA_VISIBLE_DEVICES']!r}"
    else:
        reason = f"torch {torch.__version__} cannot start CUDA with this driver"
    return tuple(_unusable(gpu, reason) for gpu in listed)


def _torch_gpu(index: int) -> Gpu:
    import torch

    about = torch.cuda.get_device_properties(index)
    capability = (about.major, about.minor)
    if torch.version.hip:  # AMD numbers its chips differently, so ask torch
        native = torch.cuda.is_bf16_supported(including_emulation=False)
    else:
        native = capability >= FIRST_NATIVE_BF16
    free, total = torch.cuda.mem_get_info(index)
    return Gpu(about.name, total, free, capability, native, usable=True)


def _nvidia_smi() -> tuple[Gpu, ...]:
    """What the driver's own tool lists; empty when it is missing, silent or broken."""
    if shutil.which("nvidia-smi") is None:
        return ()
    fields = "--query-gpu=name,memory.total,memory.free,compute_cap"
    command = ["nvidia-smi", fields, "--format=csv,noheader,nounits"]
    try:
        answer = subprocess.run(command, capture_output=True, text=True, timeout=20, check=True)
    except (OSError, subprocess.SubprocessError):
        return ()
    return tuple(gpu for line in answer.stdout.splitlines() if (gpu := _smi_line(line)))


def _smi_line(line: str) -> Gpu | None:
    """One line of nvidia-smi's CSV: name, MiB in all, MiB free, compute capability."""
    parts = [part.strip() for part in line.split(",")]
    try:
        name, total, free = parts[0], int(parts[1]), int(parts[2])
    except (IndexError, ValueError):
        return None
    capability = None
    if len(parts) > 3 and parts[3].replace(".", "", 1).isdigit():
        major, _, minor = parts[3].partition(".")
        capability = (int(major), int(minor or 0))
    native = capability is not None and capability >= FIRST_NATIVE_BF16
    return Gpu(name, total * 2**20, free * 2**20, capability, native, usable=True)


def _unusable(gpu: Gpu, why_not: str) -> Gpu:
    return replace(gpu, usable=False, why_not=why_not)


def _apple_gpu() -> bool:
    if sys.platform != "darwin" or importlib.util.find_spec("torch") is None:
        return False
    import torch

    return torch.backends.mps.is_available()


def _describe_gpu(gpu: Gpu) -> str:
    free = "" if gpu.free_bytes is None else f"{gpu.free_bytes / GIB:.1f} GiB free of "
    bf16 = "bfloat16 in hardware" if gpu.native_bf16 else "no bfloat16 in hardware"
    blocked = "" if gpu.usable else f"; not usable: {gpu.why_not}"
    return f"{gpu.name}, {free}{gpu.memory_bytes / GIB:.1f} GiB, {bf16}{blocked}"


def _allowed_cores(logical: int) -> int:
    """The cores in the affinity mask of this process; all of them where there is no mask."""
    import psutil

    process = psutil.Process()
    return len(process.cpu_affinity()) if hasattr(process, "cpu_affinity") else logical


def _cpu_name() -> str:
    """The marketing name of the CPU; platform.processor() is empty or useless on most systems."""
    if sys.platform == "darwin":
        ask = ["sysctl", "-n", "machdep.cpu.brand_string"]
        try:
            answer = subprocess.run(ask, capture_output=True, text=True, timeout=10, check=True)
            return answer.stdout.strip()
        except (OSError, subprocess.SubprocessError):
            return platform.machine()
    try:
        for line in Path("/proc/cpuinfo").read_text(errors="replace").splitlines():
            if line.lower().startswith(("model name", "hardware")):
                return " ".join(line.partition(":")[2].split())
    except OSError:
        pass
    return platform.processor() or platform.machine()


def _in_notebook() -> bool:
    """True inside a Jupyter kernel. Asks only for what is loaded already."""
    ipython = sys.modules.get("IPython")
    shell = ipython.get_ipython() if ipython is not None else None
    return shell is not None and "IPKernelApp" in getattr(shell, "config", {})
