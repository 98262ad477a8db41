"""How much of the machine a container lets its processes use (Linux control groups).

Docker, Kubernetes, Colab and Kaggle all limit a process by cgroups, and neither `os.cpu_count()`
nor the free memory of the machine knows of it. Versions 1 and 2 are both in use.
Source: the kernel's Documentation/admin-guide/cgroup-v2.rst and cgroup-v1/memory.rst.
"""

from __future__ import annotations

from pathlib import Path

# A cgroup without a limit says "max" (version 2) or a number near 2**63 (version 1).
NO_LIMIT = 2**60


def cgroup_folders(controller: str, root: Path = Path("/"), pid: str = "self") -> list[Path]:
    """The cgroup folders that limit a process, innermost first. Empty outside Linux.

    Version 2 has one tree; version 1 has a tree per controller ("cpu", "memory"). A limit set on
    any folder above the process's own holds too. Inside a container the paths of /proc may not
    exist under /sys/fs/cgroup; then only the mount itself is left, and it is the right one.
    """
    listing = root / "proc" / pid / "cgroup"
    try:
        lines = listing.read_text().splitlines()
    except OSError:
        return []
    mount = root / "sys" / "fs" / "cgroup"
    folders: list[Path] = []
    for line in lines:
        _, controllers, path = line.split(":", 2)
        if controllers and controller not in controllers.split(","):
            continue
        tree = mount / controller if controllers else mount
        inside = tree / path.strip("/")
        folders += [f for f in (inside, *inside.parents) if f == tree or tree in f.parents]
    return [folder for folder in dict.fromkeys(folders) if folder.is_dir()]


def usable_cores(cores: int, cgroups: list[Path]) -> int:
    """How many of `cores` the CPU quotas of these cgroups let a process keep busy, at least 1."""
    quotas = [quota for folder in cgroups if (quota := _cpu_quota(folder)) is not None]
    return max(1, int(min([float(cores), *quotas])))


def within_memory_limit(total: int, available: int, cgroups: list[Path]) -> tuple[int, int]:
    """Total and available memory, no more than any cgroup around the process allows."""
    for folder in cgroups:
        limit = _number(folder, "memory.max", "memory.limit_in_bytes")
        used = _number(folder, "memory.current", "memory.usage_in_bytes")
        if limit is None or limit >= NO_LIMIT:
            continue
        total = min(total, limit)
        # File pages that nobody uses count as used but are given back when asked for.
        reclaimable = _inactive_file(folder / "memory.stat")
        available = min(available, max(0, limit - max(0, (used or 0) - reclaimable)))
    return total, available


def _cpu_quota(folder: Path) -> float | None:
    """Cores worth of CPU time a cgroup may use, or None for no limit."""
    words = _words(folder / "cpu.max")  # version 2: "200000 100000" or "max 100000"
    if len(words) == 2 and words[0].isdigit():
        return int(words[0]) / int(words[1])
    quota, period = _words(folder / "cpu.cfs_quota_us"), _words(folder / "cpu.cfs_period_us")
    if quota and period and int(quota[0]) > 0:  # version 1: -1 means no limit
        return int(quota[0]) / int(period[0])
    return None


def _inactive_file(stat: Path) -> int:
    words = iter(_words(stat))
    fields = dict(zip(words, words, strict=False))
    return int(fields.get("total_inactive_file", fields.get("inactive_file", 0)))


def _number(folder: Path, *names: str) -> int | None:
    """The number in the first of these files that has one; "max" is no number."""
    for name in names:
        words = _words(folder / name)
        if words and words[0].isdigit():
            return int(words[0])
    return None


def _words(path: Path) -> list[str]:
    try:
        return path.read_text().split()
    except OSError:
        return []
