"""The overview for the owner: figures from the database, never from QuickBooks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from app.domain.overview import Overview
from app.sync.ports import OverviewStore, SettingsStore


class OverviewService:
    """Reads for the window and the command line. `today` is the day at this desk."""

    def __init__(self, figures: OverviewStore, settings: SettingsStore, today: Callable[[], date]) -> None:
        self._figures = figures
        self._settings = settings
        self._today = today

    def current(self) -> Overview:
        """How things stand now: a scan, not for the window's thread."""
        connection = self._settings.connection()
        return self._figures.overview(connection.realm_id if connection else "", self._today())
