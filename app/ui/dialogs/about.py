"""The About box: which program, which versions, ready to be copied into an e-mail to support."""

from __future__ import annotations

import platform
import sqlite3
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import QCoreApplication, QSize, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app import __version__
from app.ui.theme import Role, Space, Text, Theme
from app.ui.widgets import PrimaryButton, SecondaryButton, text_label

Versions = Sequence[tuple[str, str]]
_LOGO = 56
_PACKAGES = ("PySide6-Essentials", "httpx", "Authlib", "keyring", "peewee")


def program_versions() -> Versions:
    """Name and version of the program and of what it stands on, in the order in which support asks."""
    rows = [
        ("Inventory Mate Desktop", __version__),
        ("Python", platform.python_version()),
        ("Qt", qVersion()),
        ("SQLite", sqlite3.sqlite_version),
    ]
    for package in _PACKAGES:
        try:
            rows.append((package, version(package)))
        except PackageNotFoundError:  # a packed program may come without the package's description
            rows.append((package, QCoreApplication.translate("AboutDialog", "unknown")))
    rows.append((QCoreApplication.translate("AboutDialog", "System"), platform.platform(terse=True)))
    return tuple(rows)


class AboutDialog(QDialog):
    """What this program is, with versions and Copy."""

    def __init__(self, theme: Theme, versions: Versions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._versions = tuple(versions)
        self.setWindowTitle(self.tr("About Inventory Mate Desktop"))
        self._logo = QLabel(self)
        self._logo.setFixedSize(QSize(_LOGO, _LOGO))
        self._logo.setAccessibleName(self.tr("Logo"))
        name = text_label("Inventory Mate Desktop", Text.TITLE)
        sentence = text_label(
            self.tr(
                "Sends a shop's purchase orders to QuickBooks Online and keeps them in step until the bill is paid."
            ),
            tint="muted",
            wrap=True,
        )
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        words.addWidget(name)
        words.addWidget(sentence)
        top = QHBoxLayout()
        top.setSpacing(Space.L)
        top.addWidget(self._logo, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.XL)
        column.addLayout(top)
        column.addLayout(self._table())
        column.addLayout(self._buttons())
        self.setMinimumWidth(460)
        theme.changed.connect(self._retheme)
        self._retheme()

    @property
    def plain_text(self) -> str:
        """What Copy puts on the clipboard."""
        return "\n".join(f"{name}: {number}" for name, number in self._versions)

    def copy(self) -> None:
        """Versions to the clipboard."""
        QGuiApplication.clipboard().setText(self.plain_text)
        self.copy_button.setText(self.tr("Copied"))

    def _table(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.XL)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(1, 1)
        for row, (name, number) in enumerate(self._versions):
            value = text_label(number, wrap=True, selectable=True)
            value.setAccessibleName(f"{name} {number}")
            grid.addWidget(text_label(name, tint="muted"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)
        return grid

    def _buttons(self) -> QHBoxLayout:
        self.copy_button = SecondaryButton(
            self._theme, self.tr("&Copy"), "copy", name=self.tr("Copy the versions as text")
        )
        self.copy_button.clicked.connect(self.copy)
        close = PrimaryButton(self._theme, self.tr("C&lose"))
        close.clicked.connect(self.accept)
        close.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.copy_button)
        row.addStretch(1)
        row.addWidget(close)
        return row

    def _retheme(self) -> None:
        self._logo.setPixmap(self._theme.icon("logo", Role.ACCENT, _LOGO).pixmap(QSize(_LOGO, _LOGO)))
