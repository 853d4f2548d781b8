"""The icon beside the clock: how things stand, and a menu that opens, syncs, pauses and quits."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRectF, Qt, QTimer, Signal, SignalInstance, Slot
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from app.services.status import Status
from app.ui.spoken import spoken
from app.ui.theme import Role, Theme, Tone

_SIZES = (16, 22, 24, 32, 48, 64)
#: How often it looks whether the desktop still has a tray (ms).
LOOK_MS = 5_000
_MESSAGE_MS = 10_000


class Tray(QObject):
    """There only where the desktop has a tray and the person wants the icon.

    Signals:
        open_wanted, sync_wanted, quit_wanted: from the menu, or a press on the icon.
        pause_wanted: whether to pause.
        pressed: the `lead` of the message that was pressed.
        lost: the desktop's tray is gone while the icon was wanted; a hidden window could not be reached any more.
    """

    open_wanted = Signal()
    sync_wanted = Signal()
    pause_wanted = Signal(bool)
    quit_wanted = Signal()
    pressed = Signal(str)
    lost = Signal()

    def __init__(
        self,
        theme: Theme,
        window: QWidget,
        available: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable,
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._available = available
        self._wanted = False
        self._lead = ""
        self._sentence = ""
        self._tone: Tone | None = None
        self.icon = QSystemTrayIcon(self)
        self.menu = QMenu(window)
        self.open_action = self._action(self.tr("&Open Inventory Mate"), self.open_wanted)
        self.sync_action = self._action(self.tr("&Sync now"), self.sync_wanted)
        self.pause_action = QAction(self.tr("&Pause"), self.menu, checkable=True)
        self.pause_action.triggered.connect(self.pause_wanted)
        self.menu.addAction(self.pause_action)
        self.menu.addSeparator()
        self.quit_action = self._action(self.tr("&Quit"), self.quit_wanted)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._on_activated)
        self.icon.messageClicked.connect(self._on_message)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        theme.changed.connect(self._dress)

    @property
    def there(self) -> bool:
        """Whether a person finds the icon now."""
        return self._wanted and self._available()

    @property
    def ready(self) -> bool:
        """Whether messages can be shown from it."""
        return self.there and self.icon.isVisible() and QSystemTrayIcon.supportsMessages()

    def show_wanted(self, wanted: bool) -> None:
        """The person wants the icon, or not."""
        self._wanted = wanted
        if wanted:
            self._timer.start(LOOK_MS)
        else:
            self._timer.stop()
        self.look()

    def show(self, title: str, text: str, lead: str) -> None:
        """Show a message from the icon."""
        self._lead = lead
        self.icon.showMessage(title, text, self._picture(), _MESSAGE_MS)

    def show_status(self, status: Status, *, running: bool, paused: bool) -> None:
        """Follow how things stand."""
        self._sentence = (
            self.tr("Paused. {sentence}").format(sentence=spoken(status.sentence))
            if paused
            else spoken(status.sentence)
        )
        if self.icon.toolTip() != self._sentence:
            self.icon.setToolTip(self._sentence)
        before, self._tone = self._tone, _tone(status, running=running, paused=paused)
        self.pause_action.setChecked(paused)
        self.sync_action.setEnabled(not running)
        if self._tone is not before:
            self._dress()

    @Slot()
    def look(self) -> None:
        """Show or hide the icon as wanted and possible."""
        there, was = self.there, self.icon.isVisible()
        if there != was:
            self._dress()
            self.icon.setVisible(there)
        if self._wanted and not there:
            self.lost.emit()

    def close(self) -> None:
        """The window goes."""
        self._timer.stop()
        self.icon.hide()

    def _action(self, text: str, signal: SignalInstance) -> QAction:
        action = QAction(text, self.menu)
        action.triggered.connect(signal)
        self.menu.addAction(action)
        return action

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.open_wanted.emit()

    def _on_message(self) -> None:
        self.pressed.emit(self._lead)

    def _dress(self) -> None:
        self.icon.setIcon(self._picture())

    def _picture(self) -> QIcon:
        icon = QIcon()
        for size in _SIZES:
            icon.addPixmap(self._drawn(size))
        return icon

    def _drawn(self, size: int) -> QPixmap:
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._theme.icons.paint(painter, QRectF(0, 0, size, size), "logo", self._theme.hex(Role.ACCENT))
        if self._tone is not None:
            dot = size * 0.46
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.hex(Role.SURFACE)))
            painter.drawEllipse(QRectF(size - dot, size - dot, dot, dot))
            painter.setBrush(QColor(self._theme.hex(self._tone.text)))
            edge = dot * 0.14
            painter.drawEllipse(QRectF(size - dot + edge, size - dot + edge, dot - 2 * edge, dot - 2 * edge))
        painter.end()
        return pixmap


def _tone(status: Status, *, running: bool, paused: bool) -> Tone | None:
    if status.needs_reconnect:
        return Tone.RED
    if status.waiting_for_person or status.next_action == "answer":
        return Tone.ORANGE
    if paused:
        return Tone.GREY
    return Tone.BLUE if running else None
