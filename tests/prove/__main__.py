"""`python -m tests.prove syncs|replay|kills|mutations|stock|imports`; see tests/README.md."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path


def main() -> int:
    """Read the command line and run one proof."""
    parser = argparse.ArgumentParser(prog="python -m tests.prove")
    commands = parser.add_subparsers(dest="command", required=True)
    syncs = commands.add_parser("syncs", help="simulate so many PO syncs under fire")
    syncs.add_argument("--count", type=int, default=20_000)
    syncs.add_argument("--seed", type=int, default=1)
    syncs.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    replay = commands.add_parser("replay", help="one seed again, with everything that happened")
    replay.add_argument("--seed", type=int, required=True)
    kills = commands.add_parser("kills", help="SIGKILL a real process so often")
    kills.add_argument("--count", type=int, default=50)
    kills.add_argument("--seed", type=int, default=1)
    kills.add_argument(
        "--folder", type=Path, help="keep everything there; the same command goes on after a stop"
    )
    planted = commands.add_parser("mutations", help="take guards out one at a time; the suite must notice")
    planted.add_argument("--only", action="append", default=[], help="name of a mutation; may be repeated")
    stock = commands.add_parser("stock", help="receipts under fire; each changes the shop's stock once")
    stock.add_argument("--count", type=int, default=1_000)
    stock.add_argument("--seed", type=int, default=1)
    imports = commands.add_parser("imports", help="import so many mangled files")
    imports.add_argument("--count", type=int, default=300)
    imports.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    if given.command == "stock":
        from tests.prove import stock as receipts

        return receipts.main(given.count, given.seed)
    if given.command == "imports":
        from tests.prove import imports as mangled

        return mangled.main(given.count, given.seed)
    if given.command == "kills":
        from tests.prove import kills as murder

        return murder.main(given.count, given.seed, given.folder)
    if given.command == "mutations":
        from tests.prove import mutations

        return mutations.main(given.only)
    if given.command == "syncs":
        from tests.prove import syncs as proof

        return proof.main(given.count, given.seed, given.workers)
    from tests.prove import syncs as proof

    return proof.replay(given.seed)


if __name__ == "__main__":
    sys.exit(main())
