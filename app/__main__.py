"""`inventory-mate` and `python -m app`: hands over to the command line, which opens the window without a command."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the program; returns the exit code."""
    from app.cli import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
