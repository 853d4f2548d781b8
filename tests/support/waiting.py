"""Waiting that lets worker threads go on."""

from __future__ import annotations

from PySide6.QtCore import QEventLoop, QTimer


def wait(milliseconds: int) -> None:
    """Handle events for so long. `QTest.qWait` keeps Python's lock meanwhile, so that workers hardly get on."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
