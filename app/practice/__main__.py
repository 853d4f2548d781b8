"""``python -m app.practice`` starts the practice company alone."""

from __future__ import annotations

import sys

from app.practice.cli import main

if __name__ == "__main__":
    sys.exit(main())
