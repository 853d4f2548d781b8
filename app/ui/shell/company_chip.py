"""To whom the program is connected, always in sight; and the banner that no one can overlook outside of real books."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.books import Environment
from app.services.status import Status
from app.ui.spoken import spoken
from app.ui.theme import Height, Radius, Role, Space, Text, Theme, Tone
from app.ui.widgets import ElidedLabel, plain_tip, repolish, text_label

_LOOK: dict[Environment | None, tuple[str, Role]] = {
    None: ("unplug", Role.MUTED),
    Environment.PRACTICE: ("practice", Role.TEAL_TEXT),
    Environment.SANDBOX: ("sandbox", Role.AMBER_TEXT),
    Environment.PRODUCTION: ("company", Role.GREEN_TEXT),
}


class CompanyChip(QAbstractButton):
    """Company and environment; a button for mouse, Enter and Space."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._look = _LOOK[None]
        self._icon = QLabel()
        self._name = ElidedLabel("", Text.STRONG)
        self._second = ElidedLabel("", Text.SMALL, tint="muted")
        for label in (self._icon, self._name, self._second):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._second)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.S, Space.XS, Space.M, Space.XS)
        layout.setSpacing(Space.M)
        layout.addWidget(self._icon)
        layout.addLayout(words, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumWidth(180)
        theme.changed.connect(self._dress)
        self._dress()

    def show_status(self, status: Status) -> None:
        """Show to whom it is connected."""
        environment = status.environment
        self._look = _LOOK[environment]
        if not status.connected or environment is None:
            name, second = self.tr("Not connected"), self.tr("Press to connect to QuickBooks")
        elif status.needs_reconnect:
            self._look = ("unplug", Role.RED_TEXT)
            name, second = (
                status.company,
                self.tr("Sign in again: {where}").format(where=spoken(environment.label)),
            )
        else:
            name, second = (
                status.company,
                self.tr("Connected: {where}").format(where=spoken(environment.label)),
            )
        self._name.set_text(name)
        self._second.set_text(second)
        self.setAccessibleName(f"{name}. {second}")
        self.setToolTip(plain_tip(f"{name}\n{second}"))
        self._dress()

    def sizeHint(self) -> QSize:
        """Room for a usual company name."""
        layout = self.layout()
        return QSize(320, layout.sizeHint().height() if layout else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A focus ring, and a quiet ground under the mouse."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour(Role.FOCUS), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        if self.underMouse():
            painter.setBrush(self._theme.colour(Role.HOVER))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), Radius.CONTROL, Radius.CONTROL)

    def _dress(self) -> None:
        name, role = self._look
        self._icon.setPixmap(self._theme.icon(name, role, 24).pixmap(24, 24))


class EnvironmentBanner(QFrame):
    """A strip in colour while the program is not connected to real books; hidden otherwise."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._environment: Environment | None = None
        self._icon = QLabel()
        self._text = text_label("", Text.STRONG, wrap=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.XS + 2, Space.L, Space.XS + 2)
        layout.setSpacing(Space.S)
        layout.addWidget(self._icon)
        layout.addWidget(self._text, 1)
        theme.changed.connect(self._dress)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def show_environment(self, environment: Environment | None) -> None:
        """Say that these are not real books, if they are not."""
        self._environment = environment
        if environment is Environment.PRACTICE:
            self._text.setText(
                self.tr("Practice company – for trying things out. Nothing here reaches a real QuickBooks.")
            )
        elif environment is Environment.SANDBOX:
            self._text.setText(
                self.tr("Intuit sandbox – a test company at Intuit. These are not your real books.")
            )
        self.setAccessibleName(self._text.text())
        self.setVisible(environment in (Environment.PRACTICE, Environment.SANDBOX))
        self._dress()

    def _dress(self) -> None:
        practice = self._environment is Environment.PRACTICE
        tone = Tone.TEAL if practice else Tone.AMBER
        self.setProperty("box", "practice" if practice else "warning-strip")
        repolish(self)
        icon = self._theme.icon("practice" if practice else "sandbox", tone.text)
        self._icon.setPixmap(icon.pixmap(Height.ICON, Height.ICON))
