"""Buttons: one primary per place, secondary for the rest, quiet ones in bars, links in texts."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QDialog, QPushButton, QSizePolicy, QToolButton, QWidget

from app.ui.theme import Height, Role, Space, Theme
from app.ui.widgets.labels import plain_tip

_GAP = 4
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def enter_presses(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Enter presses the button that has the keyboard, as the space bar does; Qt's own know that only in dialogs.

    A key that is held does not: it may have moved the keyboard here. True when the event is dealt with.
    """
    plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
    if event.key() not in _ENTER or not plain:
        return False
    if not event.isAutoRepeat():
        button.click()
    event.accept()
    return True


class EnterToolButton(QToolButton):
    """A tool button that Enter presses too."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses."""
        if not enter_presses(self, event):
            super().keyPressEvent(event)


class ThemedButton(QPushButton):
    """A push button whose look comes from the theme and whose icon follows it.

    Args:
        text: with a mnemonic (`&Sync all`).
        icon: a file of `resources/icons`, or "".
        name: accessible name, where the text alone does not say enough.
    """

    kind = ""
    icon_role = Role.TEXT

    def __init__(
        self, theme: Theme, text: str, icon: str = "", *, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._icon_name = icon
        if self.kind:
            self.setProperty("kind", self.kind)
        self.setAccessibleName(name or text.replace("&", ""))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._gap = _GAP if text else 0
        self.setIconSize(QSize(Height.ICON + self._gap, Height.ICON))
        self._dress()
        theme.changed.connect(self._dress)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, unless a dialog has another use for it."""
        dialogs_own = isinstance(self.window(), QDialog) and not self.autoDefault()
        if dialogs_own or not enter_presses(self, event):
            super().keyPressEvent(event)

    def set_icon_name(self, icon: str) -> None:
        """Show another icon."""
        self._icon_name = icon
        self._dress()

    def set_text(self, text: str) -> None:
        """Show another text and say it to screen readers too."""
        self.setText(text)
        self.setAccessibleName(text.replace("&", ""))

    def _dress(self) -> None:
        if self._icon_name:
            self.setIcon(self._theme.icon(self._icon_name, self.icon_role, gap=self._gap))


class PrimaryButton(ThemedButton):
    """The one thing to press in its place."""

    kind = "primary"
    icon_role = Role.ON_ACCENT


class SecondaryButton(ThemedButton):
    """Everything else that may be pressed."""


class WideButton(SecondaryButton):
    """As wide as its place, whatever the length of its words; what is cut stands in the tooltip."""

    def __init__(self, theme: Theme, words: str, parent: QWidget | None = None) -> None:
        self._words = words
        super().__init__(theme, "", name=words, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as there is room for."""
        super().resizeEvent(event)
        room = self.width() - 2 * Space.L
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideMiddle, room)
        self.setText(shown.replace("&", "&&"))
        self.setToolTip("" if shown == self._words else plain_tip(self._words))


class QuietButton(ThemedButton):
    """A button without outline for bars and headers."""

    kind = "quiet"
    icon_role = Role.MUTED


class LinkButton(ThemedButton):
    """A small action in running text."""

    kind = "link"
    icon_role = Role.LINK


class FillButton(ThemedButton):
    """A button that stands on a coloured ground (message bars, banners)."""

    kind = "onfill"


class DangerButton(ThemedButton):
    """For what cannot be taken back."""

    kind = "danger"
    icon_role = Role.RED_TEXT


class IconButton(QuietButton):
    """Only an icon; the name is its tooltip and accessible name."""

    def __init__(self, theme: Theme, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", icon, name=name, parent=parent)
        self.setToolTip(plain_tip(name))
        self.setFixedSize(Height.CONTROL, Height.CONTROL)
