"""What stands where there is nothing yet: an icon, what this place is for, and the one or two next steps."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.ui.theme import Role, Space, Text, Theme
from app.ui.widgets.buttons import PrimaryButton, SecondaryButton, ThemedButton
from app.ui.widgets.labels import text_label

_ICON = 48
_WIDTH = 380
#: Longer lines are hard to read.
_WIDEST = 620


class EmptyState(QWidget):
    """Centred in its place, the first action primary; `action` tells the key of the pressed button."""

    action = Signal(str)

    def __init__(
        self,
        theme: Theme,
        icon: str,
        title: str,
        text: str = "",
        actions: Sequence[tuple[str, str, str]] = (),
        parent: QWidget | None = None,
    ) -> None:
        """`actions` are (key, label, icon)."""
        super().__init__(parent)
        self._theme = theme
        self._icon_name = icon
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = text_label(title, Text.HEADING, wrap=True)
        self._text = text_label(text, tint="muted", wrap=True)
        self._row = QHBoxLayout()
        self._row.setSpacing(Space.S)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        layout.setSpacing(Space.S)
        layout.addStretch(2)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(Space.S)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setMinimumWidth(_WIDTH // 2)
            label.setMaximumWidth(_WIDEST)
            line = QHBoxLayout()
            line.addStretch(1)
            line.addWidget(label, 1000)  # all the room up to its widest; the rest beside it
            line.addStretch(1)
            layout.addLayout(line)
        layout.addSpacing(Space.S)
        layout.addLayout(self._row)
        layout.addStretch(3)
        self._text.setVisible(bool(text))
        self._put_buttons(actions)
        self._dress()
        theme.changed.connect(self._dress)

    def say(
        self, icon: str, title: str, text: str = "", actions: Sequence[tuple[str, str, str]] = ()
    ) -> None:
        """Say something else."""
        self._icon_name = icon
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._put_buttons(actions)
        self._dress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the buttons have no room beside each other, they stand below each other."""
        super().resizeEvent(event)
        buttons = [each for each in self.findChildren(ThemedButton) if not each.isHidden()]
        needed = sum(each.sizeHint().width() + self._row.spacing() for each in buttons)
        narrow = needed > event.size().width() - 2 * Space.XL
        side_by_side, stacked = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(stacked if narrow else side_by_side)

    @property
    def title(self) -> str:
        """The heading as shown."""
        return self._title.text()

    @property
    def text(self) -> str:
        """The text below it as shown."""
        return self._text.text()

    def button(self, key: str) -> ThemedButton | None:
        """The button of an action, if it is shown."""
        found = [b for b in self.findChildren(ThemedButton) if b.property("key") == key and not b.isHidden()]
        return found[0] if found else None

    def _put_buttons(self, actions: Sequence[tuple[str, str, str]]) -> None:
        while (item := self._row.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._row.addStretch(1)
        for place, (key, label, icon) in enumerate(actions):
            button = (SecondaryButton if place else PrimaryButton)(self._theme, label, icon)
            button.setProperty("key", key)
            button.clicked.connect(self._pressed)
            self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._row.addStretch(1)

    def _pressed(self) -> None:
        self.action.emit(str(self.sender().property("key")))

    def _dress(self) -> None:
        picture = self._theme.icon(self._icon_name, Role.MUTED, _ICON).pixmap(_ICON, _ICON)
        self._icon.setPixmap(picture)
