"""A large card that can be chosen: icon, title, sentence. For the keyboard it is a radio button."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QStyle, QWidget

from app.ui.theme import Badge, Radius, Role, Space, Text, Theme, badge_size, paint_badge

_ICON = 24
_DISC = 44
_LEAST_WIDTH = 300
_WRAP = int(Qt.TextFlag.TextWordWrap)
_SHOW_KEY = int(Qt.TextFlag.TextShowMnemonic)


#: A card that cannot be chosen is paler, in its words too.
_PALE = 0.45


class ChoiceCard(QRadioButton):
    """One possibility among a few; `tag` is a small badge behind the title."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        title: str,
        sentence: str,
        tag: Badge | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, parent)
        self._theme = theme
        self._icon = icon
        self._sentence = sentence
        self._tag = tag
        self.setAccessibleName(title.replace("&", ""))
        self.setAccessibleDescription(f"{tag.text}. {sentence}" if tag else sentence)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    def hasHeightForWidth(self) -> bool:
        """The sentence wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for title, tag and the wrapped sentence."""
        room = QRect(0, 0, self._words_width(width), 10_000)
        title = QFontMetrics(self._theme.font(Text.HEADING)).boundingRect(
            room, _WRAP | _SHOW_KEY, self.text()
        )
        sentence = QFontMetrics(self._theme.font(Text.BODY)).boundingRect(room, _WRAP, self._sentence)
        return max(title.height() + Space.XS + sentence.height(), _DISC) + 2 * Space.L

    def sizeHint(self) -> QSize:
        """As wide as comfortable to read."""
        return QSize(520, self.heightForWidth(520))

    def minimumSizeHint(self) -> QSize:
        """Narrower than this no words fit."""
        return QSize(_LEAST_WIDTH, self.heightForWidth(_LEAST_WIDTH))

    def hitButton(self, pos: QPoint) -> bool:
        """The whole card can be clicked."""
        return self.rect().contains(pos)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Back to calm."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Card, icon on a disc, words."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        self._paint_ground(painter)
        disc = self._logical(QRect(Space.L, Space.L, _DISC, _DISC))
        chosen = self.isChecked()
        painter.setPen(Qt.PenStyle.NoPen)
        if not self.isEnabled():
            painter.setOpacity(_PALE)
        painter.setBrush(self._theme.colour(Role.ACCENT if chosen else Role.GREY_FILL))
        painter.drawEllipse(disc)
        inset = (_DISC - _ICON) // 2
        picture = QRectF(disc.adjusted(inset, inset, -inset, -inset))
        self._theme.icons.paint(
            painter, picture, self._icon, self._theme.hex(Role.ON_ACCENT if chosen else Role.GREY_TEXT)
        )
        self._paint_words(painter)

    def _paint_ground(self, painter: QPainter) -> None:
        width = 2.0 if self.isChecked() or self.hasFocus() else 1.0
        role = Role.ACCENT if self.isChecked() else Role.FOCUS if self.hasFocus() else Role.BORDER
        painter.setPen(QPen(self._theme.colour(role), width))
        painter.setBrush(self._theme.colour(Role.HOVER if self.underMouse() else Role.SURFACE))
        half = width / 2
        outer = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(outer, Radius.CARD, Radius.CARD)
        if self.hasFocus():  # a second line inside, so that focus also shows on the chosen card
            painter.setPen(QPen(self._theme.colour(Role.FOCUS), 1.0, Qt.PenStyle.SolidLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(outer.adjusted(4, 4, -4, -4), Radius.CONTROL, Radius.CONTROL)

    def _paint_words(self, painter: QPainter) -> None:
        left = Space.L + _DISC + Space.L
        room = QRect(left, Space.L, self._words_width(self.width()), self.height() - 2 * Space.L)
        title_font = self._theme.font(Text.HEADING)
        title = QFontMetrics(title_font).boundingRect(
            QRect(0, 0, room.width(), 10_000), _WRAP | _SHOW_KEY, self.text()
        )
        start = int(Qt.AlignmentFlag.AlignLeading)
        painter.setFont(title_font)
        painter.setPen(self._theme.colour(Role.TEXT))
        spot = self._logical(QRect(room.left(), room.top(), room.width(), title.height()))
        painter.drawText(spot, start | _WRAP | _SHOW_KEY, self.text())
        if (
            self._tag is not None
            and title.width() + badge_size(self._tag, self._theme).width() < room.width()
        ):
            beside = QRect(room.left() + title.width() + Space.M, room.top(), room.width(), title.height())
            beside.setWidth(badge_size(self._tag, self._theme).width())
            paint_badge(painter, self._logical(beside), self._tag, self._theme)
        painter.setFont(self._theme.font(Text.BODY))
        painter.setPen(self._theme.colour(Role.MUTED))
        below = room.adjusted(0, title.height() + Space.XS, 0, 0)
        painter.drawText(self._logical(below), start | _WRAP, self._sentence)

    def _logical(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)

    def _words_width(self, width: int) -> int:
        return max(width - (Space.L + _DISC + Space.L) - Space.L, 80)
