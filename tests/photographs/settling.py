"""Waiting until the window stands still."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QProgressBar, QWidget

from tests.support.waiting import wait

PATIENCE_MS = 1200
_WORKING_MS = 60_000


def settle() -> None:
    """Until nothing moves any more: no bar without a measure is to be seen."""
    wait(PATIENCE_MS)
    for _ in range(_WORKING_MS // 100):
        bars = [bar for widget in visible() for bar in widget.findChildren(QProgressBar) if bar.isVisible()]
        if not bars:
            wait(300)  # what has just come is laid out
            return
        wait(100)


def visible() -> list[QWidget]:
    return [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
