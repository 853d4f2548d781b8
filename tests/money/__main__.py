"""`python -m tests.money [count] [seed]`: the money proof at full size, 100,000 POs by default, with its figures."""

from __future__ import annotations

import sys
import time

from tests.support.money_proof import prove


def main() -> int:
    """Print the figures; 1 when there was a silent difference."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    started = time.monotonic()
    figures = prove(count, seed)
    print(f"{figures.count:,} POs (seed {seed}) in {time.monotonic() - started:.0f} s")
    print(
        f"equal to the cent: {figures.equal.total():,}, {figures.rounding_lines:,} of them with a rounding line"
    )
    for name, number in sorted(figures.equal.items()):
        print(f"  {number:7,}  {name}")
    print(f"refused with a reason: {figures.refused.total():,}")
    for name, number in figures.refused.most_common():
        print(f"  {number:7,}  {name}")
    print(f"silent differences: {len(figures.silent):,}")
    for text in figures.silent[:20]:
        print(f"  {text}")
    return 1 if figures.silent else 0


if __name__ == "__main__":
    sys.exit(main())
