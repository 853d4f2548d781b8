"""An inline message with its next steps as buttons; what other programs show in a pop-up."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.errors import AppError
from app.ui.spoken import spoken
from app.ui.theme import Height, Role, Space, Text, Theme, Tone
from app.ui.widgets.buttons import FillButton, IconButton
from app.ui.widgets.labels import repolish, text_label

_LOOK: dict[str, tuple[str, Tone]] = {
    "info": ("info", Tone.BLUE),
    "success": ("success", Tone.GREEN),
    "warning": ("warning", Tone.AMBER),
    "error": ("error", Tone.RED),
}


class MessageBar(QFrame):
    """Hidden until `show_message` or `show_error`. Emits `action` with the key of the pressed button, and
    `dismissed` when it is closed.
    """

    action = Signal(str)
    dismissed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._level = "info"
        self._icon = QLabel()
        self._title = text_label("", Text.STRONG, wrap=True)
        self._text = text_label("", wrap=True, selectable=True)
        self._buttons = QHBoxLayout()
        self._close = IconButton(theme, "close", self.tr("Dismiss"))
        self._close.clicked.connect(self._dismiss)
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        words.addWidget(self._title)
        words.addWidget(self._text)
        self._inner = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._inner.setSpacing(Space.XS)
        self._inner.addLayout(words)
        self._inner.addLayout(self._buttons)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.S, Space.S, Space.S)
        layout.setSpacing(Space.M)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(self._inner, 1)
        layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._outer = layout
        theme.changed.connect(self._dress)
        self.hide()

    @property
    def text(self) -> str:
        """Title and text as shown."""
        return f"{self._title.text()} {self._text.text()}".strip()

    def show_message(
        self,
        level: str,
        title: str,
        text: str = "",
        actions: Sequence[tuple[str, str]] = (),
        *,
        closable: bool = True,
    ) -> None:
        """Show a message. `level` is "info", "success", "warning" or "error"; `actions` are (key, label)."""
        self._level = level
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._close.setVisible(closable)
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._inner.setDirection(below if text else beside)  # a title alone leaves room beside it
        self._inner.setSpacing(Space.XS if text else Space.L)
        for widget in (self._icon, self._close):
            middle, top = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignTop
            self._outer.setAlignment(widget, top if text else middle)
        self.setAccessibleName(self.text)
        self._put_buttons(actions)
        self._dress()
        self.show()

    def show_error(self, error: AppError, actions: Sequence[tuple[str, str]] = ()) -> None:
        """Show an error in its own words: what happened, what to do, whether the program tries again."""
        again = self.tr("The program tries again by itself.") if error.retries else ""
        sentence = spoken(error.sentence)
        text = sentence if again and again in sentence else f"{sentence} {again}".strip()
        self.show_message("warning" if error.retries else "error", spoken(error.title), text, actions)

    def clear(self) -> None:
        """Hide it."""
        self.hide()

    def _put_buttons(self, actions: Sequence[tuple[str, str]]) -> None:
        while (item := self._buttons.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for key, label in actions:
            button = FillButton(self._theme, label)
            button.setProperty("key", key)
            button.clicked.connect(self._pressed)
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)

    def _pressed(self) -> None:
        self.action.emit(str(self.sender().property("key")))

    def _dismiss(self) -> None:
        self.hide()
        self.dismissed.emit()

    def _dress(self) -> None:
        icon, tone = _LOOK[self._level]
        self.setProperty("box", self._level)
        repolish(self)
        self._icon.setPixmap(self._theme.icon(icon, Role(tone.text)).pixmap(Height.ICON, Height.ICON))
