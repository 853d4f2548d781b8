"""Where a file is dropped or chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.ui.theme import Radius, Role, Space, Text, Theme
from app.ui.widgets import PrimaryButton, SecondaryButton, text_label

_ICON = 48
_MOST_FILES = 2


def dropped_files(event: QDragEnterEvent | QDropEvent) -> list[Path]:
    """The one file that is carried, or two that belong together; nothing for folders, web links and more files."""
    urls = event.mimeData().urls()
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    good = 1 <= len(urls) <= _MOST_FILES and len(paths) == len(urls) and all(path.is_file() for path in paths)
    return paths if good else []


class DropZone(QWidget):
    """A dashed area with buttons; emits the paths of dropped files."""

    dropped = Signal(object)  # list[Path]
    choose_asked = Signal()
    paste_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._over = False
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Drop a file of purchase orders here, or choose one"))
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        title = text_label(self.tr("Drop a file of purchase orders here"), Text.HEADING, wrap=True)
        kinds = text_label(
            self.tr(
                "CSV, Excel, ODS or JSON, or a table copied from a web page. You see what would happen before "
                "anything is imported. A list of POs and the file of its lines may be dropped together."
            ),
            tint="muted",
            wrap=True,
        )
        for label in (title, kinds):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.choose = PrimaryButton(theme, self.tr("&Choose a file…"), "folder")
        self.choose.clicked.connect(self.choose_asked)
        self.paste = SecondaryButton(theme, self.tr("&Paste a table"), "copy")
        self.paste.setAutoDefault(False)
        self.paste.clicked.connect(self.paste_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column.setSpacing(Space.S)
        column.addStretch(1)
        column.addWidget(self._icon)
        column.addWidget(title)
        column.addWidget(kinds)
        column.addSpacing(Space.M)
        column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.paste, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        theme.changed.connect(self._dress)
        self._dress()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file, or two."""
        if dropped_files(event):
            event.acceptProposedAction()
            self._set_over(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Back to calm."""
        self._set_over(False)
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read it."""
        self._set_over(False)
        paths = dropped_files(event)
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A dashed frame."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role = Role.ACCENT if self._over else Role.CONTROL
        painter.setPen(QPen(self._theme.colour(role), 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(self._theme.colour(Role.SELECTION if self._over else Role.SURFACE))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), Radius.CARD, Radius.CARD)

    def _set_over(self, over: bool) -> None:
        self._over = over
        self.update()

    def _dress(self) -> None:
        self._icon.setPixmap(self._theme.icon("file", Role.MUTED, _ICON).pixmap(_ICON, _ICON))
        self.update()
