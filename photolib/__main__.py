"""`python -m photolib COMMAND`: the command line without the window."""

import sys

from photolib.cli import main

if __name__ == "__main__":
    sys.exit(main())
