"""F1: the help on what is in front, from the window and from its dialogs."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from app.ui.help.dialog import HelpDialog
from app.ui.theme import Theme


class HelpOpener(QObject):
    """One help window for each window that asks for it."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self.dialog: HelpDialog | None = None

    def open(self, topic: str) -> None:
        """Show this page of the help."""
        if self.dialog is None:
            self.dialog = HelpDialog(self._theme, self._window)
        self.dialog.show_topic(topic)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()


class _DialogHelp(HelpOpener):
    """Of a dialog, which is always about one thing."""

    def __init__(self, theme: Theme, window: QDialog, topic: str) -> None:
        super().__init__(theme, window)
        self._topic = topic
        QShortcut(QKeySequence("F1"), window, self._open)

    @Slot()
    def _open(self) -> None:
        self.open(self._topic)


def offer_help(dialog: QDialog, theme: Theme, topic: str) -> None:
    """F1 in this dialog opens this page of the help."""
    _DialogHelp(theme, dialog, topic)
