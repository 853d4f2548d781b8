"""Labels: plain text always, a step of the type scale, wrapping or eliding with the whole text as tooltip."""

from __future__ import annotations

from unicodedata import bidirectional

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtGui import Qt as GuiQt  # QtCore's own lacks what is about rich text
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.ui.theme import Text
from app.ui.theme.eliding import elided

_BREAK = "\N{ZERO WIDTH SPACE}"
_LEFT_TO_RIGHT, _RIGHT_TO_LEFT = "\N{LEFT-TO-RIGHT MARK}", "\N{RIGHT-TO-LEFT MARK}"
_LONG = 28
_PIECE = 10


def plain_tip(text: str) -> str:
    """A text for `setToolTip`, shown as it stands: a tooltip reads markup on its own, and names come from elsewhere."""
    return GuiQt.convertFromPlainText(text) if GuiQt.mightBeRichText(text) else text


def repolish(widget: QWidget) -> None:
    """Let the style sheet see a changed property."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def breakable(text: str) -> str:
    """The text with places to break inside words that are too long for any pane (a label breaks at spaces only)."""
    return " ".join(
        _BREAK.join(word[at : at + _PIECE] for at in range(0, len(word), _PIECE))
        if len(word) > _LONG
        else word
        for word in text.split(" ")
    )


def in_reading_direction(text: str) -> str:
    """The text so that a foreign name at its beginning does not turn the whole sentence round (Qt goes by that)."""
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    if _begins_right_to_left(text) == mirrored:
        return text
    return f"{_RIGHT_TO_LEFT if mirrored else _LEFT_TO_RIGHT}{text}"


def _begins_right_to_left(text: str) -> bool:
    """As Qt decides: by the first letter that has a direction."""
    for letter in text:
        direction = bidirectional(letter)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False


def text_label(
    text: str, step: Text = Text.BODY, *, tint: str = "", wrap: bool = False, selectable: bool = False
) -> QLabel:
    """A plain-text label; `tint` is "muted", "link", "error", "warning", "success" or ""."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(in_reading_direction(breakable(text) if wrap else text))
    if label.text() != text:
        label.setAccessibleName(text)
    label.setProperty("step", step.value)
    if tint:
        label.setProperty("tint", tint)
    label.setWordWrap(wrap)
    if selectable:
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
    return label


class ElidedLabel(QLabel):
    """One line that is shortened where there is no room; the whole text is then its tooltip, and always its
    accessible name.
    """

    def __init__(self, text: str = "", step: Text = Text.BODY, *, tint: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("step", step.value)
        if tint:
            self.setProperty("tint", tint)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show another text (line breaks become spaces)."""
        self.setText(in_reading_direction(" ".join(text.split())))
        self.setAccessibleName(text)
        self._tell_whole()

    def minimumSizeHint(self) -> QSize:
        """A few letters are enough."""
        return QSize(self.fontMetrics().averageCharWidth() * 6, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the whole text as tooltip only when it is cut."""
        super().resizeEvent(event)
        self._tell_whole()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line with "…" where it does not fit."""
        painter = QPainter(self)
        room = self.contentsRect()
        text = elided(self.fontMetrics(), self.text(), room.width())
        flags = int(self.alignment().value)
        self.style().drawItemText(
            painter, room, flags, self.palette(), self.isEnabled(), text, self.foregroundRole()
        )

    def _tell_whole(self) -> None:
        cut = self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()
        self.setToolTip(plain_tip(self.text()) if cut else "")
