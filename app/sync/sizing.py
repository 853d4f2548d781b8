"""How many creates go together.

QuickBooks works through a batch item by item and ends every request after 120 s, so the size follows the answers: it
begins at 10, grows to 30 while they come quickly, and is halved when they are slow or do not come.
"""

from __future__ import annotations

import math

from app.sync.ports import BATCH_MOST

FIRST, LEAST = 10, 3
#: Answers of batches (seconds): below the first they may grow, above the second they shrink.
QUICK, SLOW = 15.0, 40.0


class Sizing:
    """How many creates go together now."""

    def __init__(self, most: int = BATCH_MOST) -> None:
        """`most`: what a person allows, at most what QuickBooks takes."""
        self._most = min(most, BATCH_MOST)
        self.size = min(FIRST, self._most)

    def answered(self, count: int, seconds: float) -> None:
        """A batch of so many was answered after so long."""
        if seconds > SLOW:
            self.failed()
        elif seconds < QUICK and count >= self.size:
            self.size = min(self._most, math.ceil(self.size * 1.5))

    def failed(self) -> None:
        """A batch was not answered, or badly."""
        self.size = max(LEAST, self.size // 2)
