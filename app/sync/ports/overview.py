"""The figures of the overview, added up by the database."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from app.domain.overview import Overview


class OverviewStore(Protocol):
    """Reads only."""

    def overview(self, realm_id: str, today: date) -> Overview:
        """All figures; `realm_id` "" while not connected. A scan of an index: not for the window's thread."""
