"""Errors that nobody caught, in slots and in threads: into the log, and a calm notice in the window."""

from __future__ import annotations

import logging
import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, Signal, Slot

from app.ui.shell.notices import Notices

_log = logging.getLogger(__name__)


class Bugs(QObject):
    """Make it in the window's thread; `close` gives Python's hooks back. The log's own filter takes secrets out."""

    noticed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._former = sys.excepthook, threading.excepthook
        self._notices: Notices | None = None
        sys.excepthook = self._on_error
        threading.excepthook = self._on_thread_error
        self.noticed.connect(self._tell)

    def show_in(self, notices: Notices | None) -> None:
        """From now on say it there; None: the window is gone."""
        self._notices = notices

    def close(self) -> None:
        """As before."""
        self._notices = None
        sys.excepthook, threading.excepthook = self._former

    def _on_error(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """In whatever thread it happened: only the log and a signal."""
        log_bug(kind, error, trace)
        self.noticed.emit()

    def _on_thread_error(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None and not issubclass(told.exc_type, SystemExit):
            self._on_error(told.exc_type, told.exc_value, told.exc_traceback)

    @Slot()
    def _tell(self) -> None:
        if self._notices is not None:
            self._notices.warn(
                self.tr("Something went wrong in the program"),
                self.tr(
                    "Nothing is lost, and you can go on. If it happens again, a support bundle helps to find it."
                ),
                (("support", self.tr("Save a support bundle…")),),
            )


def log_bug(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Write it into the log. May be called in any thread."""
    _log.critical("Unexpected error", exc_info=(kind, error, trace))
