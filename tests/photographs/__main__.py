"""Photographs every screen with 0, 3 and 5,000 POs, light and dark, at 100 % and 200 %, for somebody to look at.

By command (some minutes; a screen of its own through xvfb-run)::

    python -m tests.photographs --out /tmp/photographs
    python -m tests.photographs --out /tmp/photographs --orders 5000 --mode dark --scale 2 --language de

Each file is named ORDERS-MODE-SCALE-SCREEN.png. The POs have suppliers and products with long German and Arabic names.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.photographs.shops import COUNTS, make_shop

_ROOT = Path(__file__).resolve().parents[2]


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="tests.photographs", description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, required=True, help="folder for the pictures")
    parser.add_argument("--orders", type=int, choices=COUNTS, help="only with so many POs")
    parser.add_argument("--mode", choices=("light", "dark"), help="only this look")
    parser.add_argument("--scale", choices=("1", "2"), help="only at 100 %% or 200 %%")
    parser.add_argument("--size", default="1520x900", help="size of the window in points")
    parser.add_argument("--language", default="en", help="en, de")
    parser.add_argument("--screens", default="", help="only these, with commas between")
    return parser.parse_args()


def main() -> int:
    """Make the shops, then photograph each in a process of its own (the scale is fixed for a process)."""
    given = _arguments()
    given.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="im-photographs-") as folder:
        for count in COUNTS if given.orders is None else (given.orders,):
            profile = Path(folder) / str(count)
            make_shop(profile, count)
            for mode in (given.mode,) if given.mode else ("light", "dark"):
                for scale in (given.scale,) if given.scale else ("1", "2"):
                    _photograph(given, profile, count, mode, scale)
    return 0


def _photograph(given: argparse.Namespace, profile: Path, count: int, mode: str, scale: str) -> None:
    stem = given.out / f"{count}-{mode}-{scale}"
    words = [str(profile), str(stem), mode, given.size, given.language, given.screens]
    # The smallest window stands on the smallest screen: dialogs have to fit it, too.
    width, height = (900, 560) if given.size == "900x560" else (1600, 1000)
    screen = f"-screen 0 {width * int(scale)}x{height * int(scale)}x24"
    command = ["xvfb-run", "-a", "-s", screen, sys.executable, "-m", "tests.photographs.camera", *words]
    environment = os.environ | {"QT_QPA_PLATFORM": "xcb", "QT_SCALE_FACTOR": scale, "PYTHONPATH": str(_ROOT)}
    subprocess.run(command, cwd=_ROOT, env=environment, check=True)
    print(f"{stem}-*.png", flush=True)


if __name__ == "__main__":
    sys.exit(main())
