"""What the window has to say about what just happened: how a run ended, an error with its next step."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.domain.errors import AppError, Canceled, PoSyncIsOff, ReconnectNeeded
from app.domain.fixes import Fix, FixKind
from app.domain.runs import RunSummary
from app.ui.spoken import spoken
from app.ui.theme import Theme
from app.ui.widgets import MessageBar

_GONE_AFTER_MS = 9000
#: Fixes that make sense for the whole company. The others stand beside their PO.
_WITHOUT_A_PO = frozenset(
    {
        FixKind.RECONNECT,
        FixKind.CHECK_ENVIRONMENT,
        FixKind.CHOOSE_ACCOUNTS,
        FixKind.SWITCH_ORDERS_ON,
        FixKind.OPEN_IN_QUICKBOOKS,
        FixKind.TRY_AGAIN,
        FixKind.UNLOCK_KEYRING,
    }
)


class Notices(MessageBar):
    """Good news goes by itself; what needs somebody stays. `action` tells "connect", "settings", "answer", "support" or
    "fix".
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.fix: Fix | None = None
        self._fade = QTimer(self)
        self._fade.setSingleShot(True)
        self._fade.setInterval(_GONE_AFTER_MS)
        self._fade.timeout.connect(self.clear)

    def tell(self, title: str, text: str = "") -> None:
        """Say for a few seconds that something was done."""
        self.show_message("success", title, text)
        self._fade.start()

    def offer(self, title: str, text: str, actions: Sequence[tuple[str, str]]) -> None:
        """Say that something was done, and what can be done with it now; it stays until it is dismissed."""
        self._fade.stop()
        self.show_message("success", title, text, actions)

    def warn(self, title: str, text: str, actions: Sequence[tuple[str, str]]) -> None:
        """Say what needs somebody; it stays until it is closed."""
        self._fade.stop()
        self.show_message("warning", title, text, actions)

    def tell_error(self, error: AppError) -> None:
        """Show an error inline with its next step."""
        if isinstance(error, Canceled):
            self.tell(spoken(error.title), spoken(error.message))
            return
        actions: tuple[tuple[str, str], ...] = ()
        self.fix = error.fix
        if isinstance(error, ReconnectNeeded):
            actions = (("connect", self.tr("Sign in again…")),)
        elif isinstance(error, PoSyncIsOff):
            actions = (("settings", self.tr("Open settings")),)
        elif type(error) is AppError:  # a bug of ours
            actions = (("support", self.tr("Save a support bundle…")),)
        elif error.fix is not None and error.fix.kind in _WITHOUT_A_PO:
            actions = (("fix", spoken(error.fix.label)),)
        self._fade.stop()
        self.show_error(error, actions)

    def tell_summary(self, summary: RunSummary) -> None:
        """Say how a run ended."""
        waiting = summary.waiting + summary.refused
        if not waiting and not summary.stopped:
            if summary.checking:
                self.show_message(
                    "info", self.tr("Sync finished; some answers are still missing"), spoken(summary.sentence)
                )
                self._fade.start()
                return
            self.tell(self.tr("Sync finished"), spoken(summary.sentence))
            return
        actions = (("answer", self.tr("Show them")),) if waiting else ()
        title = self.tr("Sync stopped") if summary.stopped else self.tr("Sync finished; something needs you")
        self._fade.stop()
        self.show_message("warning", title, spoken(summary.sentence), actions)
