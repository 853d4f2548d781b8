"""The error dialog, for errors that belong to no page. It never comes by itself while somebody types."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.errors import AppError, WaitAndRetry
from app.ui.dialogs.problem_view import ProblemView
from app.ui.spoken import spoken
from app.ui.theme import Role, Space, Theme
from app.ui.widgets import PrimaryButton, SecondaryButton
from app.ui.widgets.buttons import ThemedButton

_ICON = 28


class ErrorDialog(QDialog):
    """One error with Close and, where it makes sense, Try again (then `exec` returns Accepted)."""

    def __init__(
        self, theme: Theme, error: AppError, parent: QWidget | None = None, *, can_retry: bool = False
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._waits = isinstance(error, WaitAndRetry)
        self.setWindowTitle(spoken(error.title))
        self.setMinimumWidth(480)
        self.view = ProblemView(theme, error)
        self._icon = QLabel(self)
        self._icon.setFixedSize(QSize(_ICON, _ICON))
        self._icon.setAccessibleName(self.tr("Warning") if self._waits else self.tr("Error"))
        top = QHBoxLayout()
        top.setSpacing(Space.L)
        top.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.view, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.XL)
        column.addLayout(top)
        column.addStretch(1)
        column.addLayout(self._buttons(can_retry))
        self._first.setFocus()  # Enter is for this one, not for what stands above it
        theme.changed.connect(self._retheme)
        self._retheme()

    def _buttons(self, can_retry: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addStretch(1)
        close = (SecondaryButton if can_retry else PrimaryButton)(self._theme, self.tr("C&lose"))
        close.clicked.connect(self.reject)
        row.addWidget(close)
        self._first: ThemedButton = close
        if can_retry:
            self._first = PrimaryButton(self._theme, self.tr("&Try again"))
            self._first.clicked.connect(self.accept)
            row.addWidget(self._first)
        self._first.setDefault(True)
        return row

    def _retheme(self) -> None:
        name, role = ("warning", Role.AMBER_TEXT) if self._waits else ("error", Role.RED_TEXT)
        self._icon.setPixmap(self._theme.icon(name, role, _ICON).pixmap(QSize(_ICON, _ICON)))
