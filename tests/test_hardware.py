"""What the machine is, what of it may be used, and which device and dtype follow from that."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass, replace
from pathlib import Path

import psutil
import pytest

from course_lib import cgroup, hardware, machine_speed
from course_lib.hardware import Gpu, choose, this_machine

GIB = 2**30


@dataclass(frozen=True)
class Size:
    id: str
    total_params: int | None
    pocket: bool = False


@pytest.fixture(scope="module")
def bare():
    """This machine without its GPUs, 8 GiB free: a starting point that is the same everywhere."""
    return replace(this_machine(), gpus=(), apple_gpu=False, available_ram_bytes=8 * GIB)


def gpu(name: str, capability: tuple[int, int], **changes) -> Gpu:
    native = capability >= hardware.FIRST_NATIVE_BF16
    return replace(Gpu(name, 16 * GIB, 15 * GIB, capability, native, usable=True), **changes)


def tree(root: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return root


def test_this_machine_agrees_with_the_system():
    machine = this_machine()
    assert 1 <= machine.usable_cores <= machine.logical_cores == psutil.cpu_count()
    assert 0 < machine.available_ram_bytes <= machine.ram_bytes <= psutil.virtual_memory().total
    assert machine.free_disk_bytes > 0
    assert machine.cpu and machine.os
    assert machine.python == ".".join(map(str, sys.version_info[:3]))
    assert not machine.in_notebook
    assert str(machine.usable_cores) in str(machine)


def test_no_driver_means_no_torch_import():
    if Path("/dev/nvidia0").exists() or Path("/dev/kfd").exists() or sys.platform == "darwin":
        pytest.skip("this machine may have a GPU, so torch has to be asked")
    code = (
        "import sys; from course_lib.hardware import this_machine, choose;"
        "print(choose(this_machine()).device, 'torch' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["cpu", "False"]


@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="no affinity mask on this system")
def test_affinity_limits_the_usable_cores():
    code = (
        "import os; os.sched_setaffinity(0, {min(os.sched_getaffinity(0))});"
        "from course_lib.hardware import this_machine; print(this_machine().usable_cores)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "1"


def test_cgroup_version_2_limits_come_from_any_ancestor(tmp_path):
    root = tree(
        tmp_path,
        {
            "proc/self/cgroup": "0::/pods/one\n",
            "sys/fs/cgroup/pods/one/cpu.max": "max 100000\n",
            "sys/fs/cgroup/pods/one/memory.max": "max\n",
            "sys/fs/cgroup/pods/cpu.max": "250000 100000\n",
            "sys/fs/cgroup/pods/memory.max": f"{4 * GIB}\n",
            "sys/fs/cgroup/pods/memory.current": f"{3 * GIB}\n",
            "sys/fs/cgroup/pods/memory.stat": f"anon 5\ninactive_file {GIB}\n",
        },
    )
    folders = cgroup.cgroup_folders("memory", root)
    assert [f.name for f in folders] == ["one", "pods", "cgroup"]
    assert cgroup.usable_cores(16, folders) == 2
    assert cgroup.usable_cores(1, folders) == 1
    # 4 GiB allowed, 3 used, 1 of those given back on demand: 2 are left.
    assert cgroup.within_memory_limit(64 * GIB, 60 * GIB, folders) == (4 * GIB, 2 * GIB)
    assert cgroup.within_memory_limit(2 * GIB, GIB, folders) == (2 * GIB, GIB)


def test_cgroup_version_1_reads_the_tree_of_each_controller(tmp_path):
    root = tree(
        tmp_path,
        {
            "proc/self/cgroup": "4:memory:/job\n1:cpu,cpuacct:/job\n0::/\n",
            "sys/fs/cgroup/memory/job/memory.limit_in_bytes": f"{2 * GIB}\n",
            "sys/fs/cgroup/memory/job/memory.usage_in_bytes": f"{GIB}\n",
            "sys/fs/cgroup/memory/memory.limit_in_bytes": "9223372036854771712\n",
            "sys/fs/cgroup/cpu/job/cpu.cfs_quota_us": "50000\n",
            "sys/fs/cgroup/cpu/job/cpu.cfs_period_us": "100000\n",
        },
    )
    (root / "sys/fs/cgroup/cpu,cpuacct").symlink_to(root / "sys/fs/cgroup/cpu")
    memory, cpu = (cgroup.cgroup_folders(name, root) for name in ("memory", "cpu"))
    assert cgroup.within_memory_limit(8 * GIB, 7 * GIB, memory) == (2 * GIB, GIB)
    assert cgroup.usable_cores(8, cpu) == 1  # half a core still means one thread


def test_no_cgroups_means_no_limit(tmp_path):
    assert cgroup.cgroup_folders("memory", tmp_path) == []
    assert cgroup.within_memory_limit(8, 7, []) == (8, 7)
    assert cgroup.usable_cores(3, []) == 3


def test_a_container_that_hides_its_path_is_read_at_the_mount(tmp_path):
    root = tree(
        tmp_path,
        {
            "proc/self/cgroup": "0::/docker/0123\n",
            "sys/fs/cgroup/memory.max": f"{GIB}\n",
            "sys/fs/cgroup/memory.current": "0\n",
        },
    )
    folders = cgroup.cgroup_folders("memory", root)
    assert cgroup.within_memory_limit(8 * GIB, 8 * GIB, folders) == (GIB, GIB)


@pytest.mark.parametrize(
    ("capability", "dtype"),
    [((7, 0), "float32"), ((7, 5), "float32"), ((8, 0), "bfloat16"), ((8, 9), "bfloat16"),
     ((9, 0), "bfloat16"), ((12, 0), "bfloat16")],
)  # fmt: skip
def test_bfloat16_only_where_the_gpu_computes_it(bare, capability, dtype):
    choice = choose(replace(bare, gpus=(gpu("some GPU", capability),)))
    assert (choice.device, choice.dtype) == ("cuda", dtype)
    assert "some GPU" in choice.why and dtype in choice.why


def test_a_t4_says_why_it_gets_float32(bare):
    why = choose(replace(bare, gpus=(gpu("Tesla T4", (7, 5)),))).why
    assert "float16 overflows" in why and "7.5" in why


def test_a_gpu_that_torch_cannot_reach_is_named_in_the_reason(bare):
    blocked = gpu("RTX 4090", (8, 9), usable=False, why_not="torch is built for the CPU only")
    choice = choose(replace(bare, gpus=(blocked,)))
    assert choice.device == "cpu"
    assert "RTX 4090" in choice.why and "CPU only" in choice.why


def test_pocket_models_are_the_same_with_and_without_a_gpu(bare):
    card = Size("pocket-micro", 4_000_000, pocket=True)
    with_gpu = choose(replace(bare, gpus=(gpu("H100", (9, 0)),)), card)
    assert with_gpu == choose(bare, card)
    assert (with_gpu.device, with_gpu.dtype) == ("cpu", "float32")


def test_a_model_too_big_in_float32_gets_bfloat16_on_the_cpu(bare):
    assert choose(bare, Size("small", 1_000_000_000)).dtype == "float32"  # 3.7 GiB of 8
    large = choose(bare, Size("large", 3_000_000_000))  # 13.4 GiB of 8
    assert large.dtype == "bfloat16" and "13.4 GiB" in large.why
    assert choose(bare, Size("unknown", None)).dtype == "float32"


def test_float16_is_never_chosen(bare):
    machines = [replace(bare, gpus=(gpu("g", (m, 0)),)) for m in range(5, 13)]
    machines += [bare, replace(bare, apple_gpu=True)]
    chosen = [choose(m, c) for m in machines for c in (None, Size("m", 5_000_000_000))]
    assert len(chosen) == 20
    assert {choice.dtype for choice in chosen} == {"float32", "bfloat16"}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Tesla T4, 15360, 15000, 7.5", ("Tesla T4", 15360 * 2**20, (7, 5), False)),
        ("NVIDIA H100 80GB HBM3, 81559, 81000, 9.0",
         ("NVIDIA H100 80GB HBM3", 81559 * 2**20, (9, 0), True)),
        ("Quadro K600, 979, 900, [N/A]", ("Quadro K600", 979 * 2**20, None, False)),
    ],
)  # fmt: skip
def test_nvidia_smi_lines(line, expected):
    found = hardware._smi_line(line)
    assert (found.name, found.memory_bytes, found.compute_capability, found.native_bf16) == expected


def test_nvidia_smi_without_a_driver_lists_nothing():
    assert hardware._smi_line("NVIDIA-SMI has failed because it couldn't communicate") is None


@pytest.mark.skipif(os.name == "nt", reason="the stand-in is a shell script")
@pytest.mark.parametrize(("body", "count"), [("echo 'Tesla T4, 15360, 15000, 7.5'", 1),
                                             ("echo broken; exit 9", 0)])  # fmt: skip
def test_a_gpu_without_a_cuda_torch_is_listed_as_not_usable(tmp_path, monkeypatch, body, count):
    import torch

    if torch.cuda.is_available():
        pytest.skip("torch reaches a real GPU here")
    script = tmp_path / "nvidia-smi"
    script.write_text(f"#!/bin/sh\n{body}\n")
    script.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    machine = this_machine()
    assert len(machine.gpus) == count
    assert machine.gpu is None and choose(machine).device == "cpu"
    if count:
        assert "not usable" in str(machine) and machine.gpus[0].why_not in choose(machine).why


def test_measure_keeps_raw_samples_and_counts_both_ways():
    speed = hardware.measure(
        hardware.Choice("cpu", "float32", ""), rounds=7, warmup=2, copy_bytes=2**20, matmul_size=64
    )
    assert len(speed.copy_gb_per_s) == len(speed.matmul_gflop_per_s) == 7
    assert speed.copy_bytes == 2**20 and speed.warmup == 2
    assert min(speed.copy_gb_per_s) > 0 and min(speed.matmul_gflop_per_s) > 0
    assert speed.copy.median in speed.copy.median_interval
    assert "read + written" in str(speed) and "n=7" in str(speed)


def test_rates_are_in_the_units_they_say():
    assert hardware.copy_rate(10**9, seconds=1.0) == 2.0  # one gigabyte read, one written
    assert hardware.copy_rate(10**9, seconds=0.1) == pytest.approx(20.0)
    assert hardware.matmul_rate(1000, seconds=0.5) == 4.0


def test_measure_times_only_the_rounds_after_the_warm_up():
    calls = []
    seconds = machine_speed.rounds_of(lambda: calls.append(1), "cpu", rounds=4, warmup=3)
    assert len(calls) == 7 and len(seconds) == 4
    calls.clear()
    assert len(machine_speed.rounds_of(lambda: calls.append(1), "cpu", 2, 1, repeat=5)) == 2
    assert len(calls) == 15


@pytest.mark.parametrize("bad", [{"rounds": 0}, {"warmup": -1}, {"copy_bytes": 10},
                                 {"matmul_size": 1}])  # fmt: skip
def test_measure_refuses_bad_sizes(bad):
    with pytest.raises(ValueError, match="rounds >= 1"):
        hardware.measure(**bad)


def test_measure_refuses_what_does_not_fit():
    with pytest.raises(MemoryError, match="smaller copy_bytes"):
        hardware.measure(hardware.Choice("cpu", "float32", ""), copy_bytes=2**50)


@pytest.mark.gpu
def test_the_real_gpu_is_found_and_measured():
    import torch

    if not torch.cuda.is_available():
        pytest.skip("no CUDA GPU on this machine")
    machine = this_machine()
    assert machine.gpu.name == torch.cuda.get_device_properties(0).name
    assert hardware.measure(choose(machine), rounds=6).copy.median > 1


def test_the_overhead_is_the_one_that_footprint_counts():
    from course_lib import footprint

    assert hardware.LOADING_FACTOR == 1 + footprint.OFFICIAL_OVERHEAD
