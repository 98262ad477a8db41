"""`python -m course_lib COMMAND`: the commands of course.py in an environment that is ready."""

import sys

from course_lib.cli import main

if __name__ == "__main__":
    sys.exit(main())
