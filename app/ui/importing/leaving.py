"""What a person said about a file (columns, how it is written, which version holds) is not dropped unasked."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from app.ui.widgets import MessageBar


class Leaving(QObject):
    """Asks in the dialog's own message bar. `wanted`: close it all the same."""

    wanted = Signal()

    def __init__(self, message: MessageBar, parent: QObject) -> None:
        super().__init__(parent)
        self._message = message
        self.would_lose = False
        message.action.connect(self._on_action)

    def begin(self) -> None:
        """Another file, about which nothing was said yet."""
        self._message.clear()
        self.would_lose = False

    @Slot()
    def note(self) -> None:
        """A person said something about this file."""
        self.would_lose = True

    def ask(self) -> None:
        """Whether it may be closed."""
        actions = (("leave", self.tr("Close without importing")), ("stay", self.tr("Go on")))
        text = self.tr("What you said about this file is only remembered when it is imported.")
        title = self.tr("Nothing was imported yet")
        self._message.show_message("warning", title, text, actions, closable=False)

    @Slot(str)
    def _on_action(self, key: str) -> None:
        if key in ("leave", "stay"):
            self._message.clear()
        if key == "leave":
            self.wanted.emit()
