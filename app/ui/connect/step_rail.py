"""The steps of the connect dialog at its side: done, present, to come."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from app.ui.theme import Role, Space, Text, Theme
from app.ui.widgets import repolish, text_label

_DOT = 22
_ICON = 14


class StepDot(QWidget):
    """A number in a circle, a filled circle for the present step, a tick for a step that is done."""

    def __init__(self, theme: Theme, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._number = number
        self._present = 0
        self.setFixedSize(_DOT, _DOT)
        theme.changed.connect(self.update)

    def set_present(self, present: int) -> None:
        """Number of the present step."""
        self._present = present
        self.update()

    def sizeHint(self) -> QSize:
        """A small circle."""
        return QSize(_DOT, _DOT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Circle with tick or number."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        done, here = self._number < self._present, self._number == self._present
        filled = here or done
        edge = Role.ACCENT if here else Role.GREEN_TEXT if done else Role.CONTROL
        ground = Role.ACCENT if here else Role.GREEN_FILL if done else Role.SIDEBAR
        painter.setPen(QPen(self._theme.colour(edge), 1.5))
        painter.setBrush(self._theme.colour(ground) if filled else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(circle)
        if done:
            inset = (_DOT - _ICON) / 2
            picture = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            self._theme.icons.paint(painter, picture, "check", self._theme.hex(Role.GREEN_TEXT))
            return
        painter.setPen(self._theme.colour(Role.ON_ACCENT if here else Role.MUTED))
        painter.setFont(self._theme.font(Text.CAPTION))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self._number))


class StepRail(QFrame):
    """The list of steps. Which steps there are depends on the environment."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("box", "sidebar")
        self.setAccessibleName(self.tr("Steps"))
        self._theme = theme
        self._rows: list[tuple[StepDot, QLabel]] = []
        self._names: tuple[str, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.L)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnMinimumWidth(1, 108)
        self._grid.setRowStretch(99, 1)

    def show_steps(self, names: Sequence[str], present: int) -> None:
        """Show these steps with `present` marked (1 is the first); all before it count as done."""
        if tuple(names) != self._names:
            self._names = tuple(names)
            self._rebuild()
        for number, (dot, label) in enumerate(self._rows, start=1):
            dot.set_present(present)
            here = number == present
            label.setProperty("step", (Text.STRONG if here else Text.BODY).value)
            label.setProperty("tint", "" if here else "muted")
            state = self.tr("done") if number < present else self.tr("now") if here else self.tr("to come")
            label.setAccessibleName(
                self.tr("Step {number} of {count}: {name}, {state}").format(
                    number=number, count=len(self._names), name=label.text(), state=state
                )
            )
            repolish(label)

    def _rebuild(self) -> None:
        for dot, label in self._rows:
            for old in (dot, label):
                self._grid.removeWidget(old)
                old.hide()
                old.deleteLater()
        self._rows = []
        for row, name in enumerate(self._names):
            dot, label = StepDot(self._theme, row + 1, self), text_label(name)
            self._grid.addWidget(dot, row, 0)
            self._grid.addWidget(label, row, 1)
            self._rows.append((dot, label))
