#!/usr/bin/env python3
"""Gemma, measured: one command that sets itself up.

    python3 course.py run        execute the lessons and write build/course/index.html
    python3 course.py test       run the whole test suite
    python3 course.py lab        open the lessons in JupyterLab
    python3 course.py doctor     this machine, its device, and which models fit
    python3 course.py bench      time one model here: speed, memory, the roof
    python3 course.py setup      only make (or repair) the environment
    python3 course.py notebooks  execute | check: keep the committed lessons fresh
    python3 course.py lint       ruff, on code and notebooks

Every command has --help. The first one makes .venv in this folder, or installs into the virtual
environment, conda environment or Colab session it runs in. An existing torch is never replaced.

Environment variables: PIP_* (all of pip's own), COURSE_PIP_ARGS (more arguments for pip install),
COURSE_TORCH_INDEX (where the CPU build of torch is), COURSE_ALLOW_CUDA=1 (take the CUDA build
although there is no NVIDIA GPU), COURSE_NEEDS_GB (the free disk to insist on).
"""

# Standard library only, and plain enough for Python 2.7 and 3.6 to read it all: so an old Python
# can say what is wrong instead of showing a SyntaxError. The work is in course_lib/environment.py.
from __future__ import print_function

import os
import platform
import signal
import subprocess
import sys

OLDEST_PYTHON = (3, 11)
TOO_OLD = "This Python is too old: it is {0}, and the course needs 3.11 or newer. {1}."


def newer_python():
    """The name of a Python on this machine that is new enough, or None."""
    for name in ("python3.13", "python3.12", "python3.11"):
        try:
            process = subprocess.Popen(
                [name, "-c", "0"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT
            )
        except OSError:
            continue
        process.communicate()
        if process.returncode == 0:
            return name
    return None


def refuse_old_python():
    name = newer_python()
    advice = "Install Python 3.11 or newer from https://www.python.org/downloads/"
    if name:
        advice = "This machine has {0}: type {0} in place of your present command".format(name)
    print(TOO_OLD.format(platform.python_version(), advice), file=sys.stderr)
    return 1


def hand_over(python, arguments):
    """Become the course's own program. -P keeps a stray module in this folder from being taken."""
    command = [str(python), "-P", "-m", "course_lib.cli"] + arguments
    if os.name == "nt":  # its exec returns to the prompt before the program ends
        return subprocess.call(command)
    os.execv(command[0], command)


def main(arguments):
    if not arguments or arguments[0] in ("-h", "--help", "help"):
        print(__doc__.strip())
        return 0
    if sys.version_info[:2] < OLDEST_PYTHON:
        return refuse_old_python()
    from course_lib.environment import AGAIN, Stop, ready_python

    for number in (getattr(signal, name, None) for name in ("SIGTERM", "SIGHUP")):
        if number and signal.getsignal(number) != signal.SIG_IGN:  # nohup ignores SIGHUP
            signal.signal(number, signal.default_int_handler)
    try:
        python = ready_python(force=arguments[0] == "setup")
    except Stop as stop:
        print("\n" + str(stop), file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped." + AGAIN.replace("Then run", "Run"), file=sys.stderr)
        return 130
    return 0 if arguments[0] == "setup" else hand_over(python, arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
