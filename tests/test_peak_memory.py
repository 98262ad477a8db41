"""Peak memory as an instrument: a block of known size shows as that size, from outside."""

from __future__ import annotations

import mmap
import os
import subprocess
import sys
import time

import pytest

from course_lib import peak_memory
from course_lib.peak_memory import MIB, Memory, Peak, resident, watch

SIZE = 64 * MIB


def touch(size: int) -> mmap.mmap:
    """A block whose every page is really there, and new: no allocator had it before."""
    block = mmap.mmap(-1, size)
    block[::4096] = b"x" * len(block[::4096])
    return block


def test_64_mib_show_as_64_mib() -> None:
    seen = watch(lambda: (touch(SIZE), time.sleep(0.05)))
    assert seen.added == pytest.approx(SIZE, rel=0.05)


def test_calm_work_shows_nothing() -> None:
    assert watch(lambda: time.sleep(0.02)).added < 0.05 * SIZE


def test_an_earlier_peak_is_not_counted_again() -> None:
    """The high-water mark of the process is set back for each measurement."""
    touch(2 * SIZE)
    seen = watch(lambda: (touch(SIZE), time.sleep(0.05)))
    assert seen.added == pytest.approx(SIZE, rel=0.05)


def test_a_short_spike_does_not_escape_where_the_system_keeps_a_mark() -> None:
    """Gone again at once. (A smaller block the allocator might keep for the next one.)"""
    seen = [watch(lambda: touch(SIZE)) for _ in range(5)]
    if not all(one.exact for one in seen):
        pytest.skip("this system lets nobody set the high-water mark back")
    assert all(one.added == pytest.approx(SIZE, rel=0.05) for one in seen)


def test_where_the_mark_cannot_be_set_back_samples_are_taken(monkeypatch) -> None:
    without = peak_memory._WATCHER.replace("/clear_refs", "/no_such_file")
    assert without != peak_memory._WATCHER
    monkeypatch.setattr(peak_memory, "_WATCHER", without)
    seen = watch(lambda: (touch(SIZE), time.sleep(0.2)))
    assert not seen.exact and seen.added == pytest.approx(SIZE, rel=0.05)


def test_work_that_fails_raises_its_own_error() -> None:
    with pytest.raises(ZeroDivisionError):
        watch(lambda: 1 / 0)


def test_a_watcher_that_cannot_start_says_so(monkeypatch) -> None:
    monkeypatch.setattr(peak_memory, "_WATCHER", "print('sorry')")
    with pytest.raises(RuntimeError, match="did not start"):
        watch(lambda: None)


def test_another_process_is_seen_from_outside() -> None:
    code = f"b = bytearray(b'x') * {SIZE}; print('up', flush=True); input()"
    pipe = subprocess.PIPE
    with subprocess.Popen(
        [sys.executable, "-c", code], stdin=pipe, stdout=pipe, text=True
    ) as child:
        child.stdout.readline()
        now, peak = resident(child.pid)
        child.communicate("\n")
    assert SIZE < now <= peak < SIZE + 40 * MIB


def test_this_process_too() -> None:
    now, peak = resident(os.getpid())
    assert 0 < now <= peak + MIB


def test_what_a_call_adds() -> None:
    memory = Memory("rss", before=(10, 20), peaks=(15, 40))
    assert memory.added == (5, 20) and Peak(1, 4, True).added == 3


def test_rounds_are_separate_and_nothing_is_measured_where_nothing_can_be() -> None:
    calls = []
    found = peak_memory.measure(lambda: calls.append(1), "cpu", 2)
    assert found.kind == "rss" and len(found.peaks) == len(calls) == 2
    assert peak_memory.measure(lambda: calls.append(1), "cpu", 0) is None
    assert peak_memory.measure(lambda: calls.append(1), "mps", 3) is None
    assert len(calls) == 2


@pytest.mark.gpu
def test_on_a_gpu_64_mib_are_allocated_and_more_reserved() -> None:
    import torch

    if not torch.cuda.is_available():
        pytest.skip("no CUDA GPU on this machine")
    found = peak_memory.measure(
        lambda: torch.ones(SIZE // 4, dtype=torch.float32, device="cuda"), "cuda", 2
    )
    assert all(added == pytest.approx(SIZE, rel=0.05) for added in found.added)
    assert all(r >= p for r, p in zip(found.reserved, found.peaks, strict=True))
