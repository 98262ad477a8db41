"""The commands behind course.py. `python -m course_lib.cli COMMAND` in a ready environment."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from course_lib.execution import NOTEBOOKS, ROOT, UsageError
from course_lib.labs.commands import add_commands

STOPPED = 130  # the shell's number for Ctrl-C


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit status: 0 fine, 1 something failed, 2 asked wrongly."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    passed_on: list[str] = []
    if "--" in given:
        split = given.index("--")
        given, passed_on = given[:split], given[split + 1 :]
    parser = _parser()
    options = parser.parse_args(given)
    if passed_on and options.command not in ("test", "lab"):
        parser.error(f"{options.command} passes nothing on: leave out --")
    options.passed_on = passed_on
    try:
        return options.act(options)
    except UsageError as error:
        print(f"course: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return STOPPED
    except BrokenPipeError:  # the reader of our output, such as head, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="course.py", description="Gemma, measured.")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)

    run = commands.add_parser("run", help="execute the lessons and write HTML and results.json")
    _add_only(run)
    run.add_argument("--model", metavar="NAME", help="sets the parameter MODEL, e.g. pocket-micro")
    run.add_argument(
        "-p",
        dest="parameters",
        nargs=2,
        action="append",
        default=[],
        metavar=("NAME", "VALUE"),
        help="set a parameter of the lessons that declare it; may be repeated",
    )
    run.add_argument("--out", type=Path, help="where to write (build/course)")
    run.add_argument("--lessons", type=Path, metavar="DIR", help="lessons of your own (notebooks)")
    run.set_defaults(act=_run)

    test = commands.add_parser("test", help="run the test suite; pytest's arguments go after --")
    test.set_defaults(act=_test)

    lab = commands.add_parser("lab", help="open the lessons in JupyterLab; its arguments after --")
    lab.set_defaults(act=_lab)

    doctor = commands.add_parser("doctor", help="this machine, its device, which models fit")
    doctor.add_argument("--json", action="store_true", help="the same as data")
    doctor.set_defaults(act=_doctor)

    bench = commands.add_parser("bench", help="time one model here: speed, memory, the roof")
    bench.add_argument("--json", action="store_true", help="the same as data, with every sample")
    bench.add_argument("--model", default="pocket-micro", metavar="NAME", help="(pocket-micro)")
    bench.add_argument("--engine", choices=["plain", "compiled"], default="plain")
    bench.add_argument("--prompt-tokens", type=int, default=64, metavar="N")
    bench.add_argument("--new-tokens", type=int, default=32, metavar="N")
    bench.add_argument("--quick", action="store_true", help="only to see that it runs")
    bench.add_argument("--save", type=Path, metavar="FILE", help="append the raw samples (JSONL)")
    bench.set_defaults(act=_bench)

    notebooks = commands.add_parser("notebooks", help="keep the committed notebooks fresh")
    notebooks.add_argument("what", choices=["execute", "check"])
    _add_only(notebooks)
    notebooks.set_defaults(act=_notebooks)

    lint = commands.add_parser("lint", help="ruff: rules and formatting of code and notebooks")
    lint.add_argument("--fix", action="store_true", help="repair what ruff can repair")
    lint.set_defaults(act=_lint)
    add_commands(commands)
    return parser


def _add_only(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--only",
        nargs="+",
        action="extend",
        default=[],
        metavar="LESSON",
        help="by number (01) or name (01_family_overview)",
    )


def _run(options: argparse.Namespace) -> int:
    from course_lib import runner

    out = (options.out or runner.OUT).resolve()
    outcomes = runner.run(
        options.only,
        model=options.model,
        parameters=options.parameters,
        out=out,
        folder=(options.lessons or NOTEBOOKS).resolve(),
    )
    failed = sum(outcome.failure is not None for outcome in outcomes)
    print(f"{len(outcomes)} lessons, {failed} failed. Open {out / 'index.html'}")
    return 1 if failed else 0


def _test(options: argparse.Namespace) -> int:
    _need_clone("tests")
    command = [sys.executable, "-m", "pytest"]
    if options.passed_on:
        # Several processes with a thread for each core take the cores from each other: made here
        # ten times slower. Whoever asks for processes gets one thread in each, unless they say.
        several = any(one.startswith(("-n", "--numprocesses")) for one in options.passed_on)
        alone = {"OMP_NUM_THREADS": os.environ.get("OMP_NUM_THREADS", "1")} if several else {}
        return _become([*command, *options.passed_on], **alone)
    # The whole suite, on at most four cores: each process holds torch and its models. A file stays
    # in one process, because its tests share what was dear to make; tests/conftest.py says which
    # files come first.
    cores = os.cpu_count() or 1
    processes = min(4, cores)
    threads = str(max(1, cores // processes))
    shared = ["-n", str(processes), "--dist", "loadfile", "--no-loadscope-reorder"]
    return _become([*command, *shared], OMP_NUM_THREADS=threads)


def _lab(options: argparse.Namespace) -> int:
    from course_lib import execution

    _need_clone("notebooks")
    kernel = ROOT / "build" / "jupyter"
    execution.write_kernelspec(kernel)
    command = [
        sys.executable,
        "-m",
        "jupyterlab",
        f"--ServerApp.root_dir={ROOT}",
        "--LabApp.default_url=/lab/tree/notebooks",
        *options.passed_on,
    ]
    return _become(command, JUPYTER_PATH=execution.with_kernel_first(kernel))


def _doctor(options: argparse.Namespace) -> int:
    from course_lib import doctor

    report = doctor.examine()
    print(doctor.as_json(report) if options.json else doctor.as_text(report))
    return 1 if report.missing else 0


def _bench(options: argparse.Namespace) -> int:
    from course_lib import bench
    from course_lib.hub import LoadError
    from course_lib.model_names import UnknownModelError
    from course_lib.timing import BenchmarkError

    try:
        report = bench.run(
            options.model,
            prompt_tokens=options.prompt_tokens,
            new_tokens=options.new_tokens,
            engine=options.engine,
            quick=options.quick,
            say=lambda line: print(line, file=sys.stderr, flush=True),
        )
    except (LoadError, UnknownModelError, BenchmarkError, ValueError) as error:
        raise UsageError(str(error)) from error
    if options.save:
        report.record.save(options.save)
    print(bench.as_json(report) if options.json else bench.as_text(report))
    return 1 if report.errors else 0


def _notebooks(options: argparse.Namespace) -> int:
    from course_lib import committed, execution

    failed = 0
    files = committed.committed_files(options.only)
    with execution.own_kernel():
        for path in files:
            name = path.relative_to(ROOT)
            if options.what == "execute":
                print(f"{name} ...", flush=True)
                try:
                    committed.execute_in_place(path)
                except Exception as error:  # whatever one notebook does, the next one runs
                    print(f"{name}: not written, it fails: {error}", file=sys.stderr)
                    failed += 1
                    continue
            found = committed.problems(path)
            failed += bool(found)
            for problem in found:
                print(f"{name}: {problem}")
    print(f"{len(files)} notebooks, {failed} with problems.")
    return 1 if failed else 0


def _lint(options: argparse.Namespace) -> int:
    ruff = [sys.executable, "-m", "ruff"]
    fix, check = (["--fix"], []) if options.fix else ([], ["--check"])
    rules = subprocess.run([*ruff, "check", *fix, "."], cwd=ROOT).returncode
    layout = subprocess.run([*ruff, "format", *check, "."], cwd=ROOT).returncode
    return rules or layout


def _need_clone(folder: str) -> None:
    if not (ROOT / folder).is_dir():
        raise UsageError(f"there is no {folder}/ here: run this command in a clone of the course")


def _become(command: Sequence[str], **environment: str) -> int:
    """Hand this process over to another program, so that Ctrl-C and the exit status are its own."""
    os.chdir(ROOT)
    changed = {**os.environ, **environment}
    if os.name == "nt":  # its exec returns to the prompt before the program ends
        return subprocess.run(command, env=changed).returncode
    os.execve(command[0], list(command), changed)


if __name__ == "__main__":
    sys.exit(main())
