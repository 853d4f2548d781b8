"""The page that says what is new."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.ui.theme import Role, Space, Text, Theme
from app.ui.whats_new.releases import Novelty, Release
from app.ui.widgets import Card, PrimaryButton, hairline, scrolling, text_label
from app.ui.widgets.fitting import fitted

_ICON = 24


class WhatsNewDialog(QDialog):
    """One card a version, the newest first. Not modal: work goes on beside it."""

    def __init__(self, theme: Theme, releases: Sequence[Release], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(self.tr("What is new"))
        self.setAccessibleName(self.windowTitle())
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.L)
        column.addWidget(text_label(self.windowTitle(), Text.TITLE))
        for release in releases:
            column.addWidget(self._card(release))
        column.addStretch(1)
        close = PrimaryButton(theme, self.tr("&Close"))
        close.clicked.connect(self.accept)
        close.setDefault(True)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.XL, Space.M, Space.XL, Space.L)
        foot.addStretch(1)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scrolling(content, self.windowTitle()), 1)
        layout.addWidget(hairline())
        layout.addLayout(foot)
        self.resize(fitted(self, 620, 560))

    def _card(self, release: Release) -> Card:
        card = Card(self.tr("Version {version}").format(version=release.version))
        card.body.setSpacing(Space.M)
        for novelty in release.novelties:
            card.body.addLayout(self._row(novelty))
        return card

    def _row(self, novelty: Novelty) -> QHBoxLayout:
        icon = QLabel()
        icon.setPixmap(self._theme.icon(novelty.icon, Role.ACCENT, _ICON).pixmap(_ICON, _ICON))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(text_label(novelty.title, Text.STRONG, wrap=True))
        words.addWidget(text_label(novelty.text, tint="muted", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row
