"""Address and token of the web feed, with the button that tries them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from app.services.feed_setup import FeedStatus
from app.ui.spoken import spoken
from app.ui.theme import Space, Theme
from app.ui.widgets import FlowRow, LinkButton, PrimaryButton, SecondaryButton, text_label


class FeedForm(QWidget):
    """Emits `wanted` with address and token; "" for the token keeps the one that is stored."""

    wanted = Signal(str, str)
    sample_wanted = Signal()
    help_wanted = Signal()

    def __init__(self, theme: Theme, *, sample: bool, parent: QWidget | None = None) -> None:
        """`sample`: offer the sample shop's feed."""
        super().__init__(parent)
        self._shown = ""
        self.address = QLineEdit()
        self.address.setAccessibleName(self.tr("Address of the feed"))
        self.address.setPlaceholderText("https://")
        self.token = QLineEdit()
        self.token.setAccessibleName(self.tr("Token of the feed"))
        self.token.setEchoMode(QLineEdit.EchoMode.Password)
        self.use_button = PrimaryButton(theme, self.tr("&Test and use"), "plug")
        self.use_button.setEnabled(False)
        self.sample_button = SecondaryButton(theme, self.tr("Use the sam&ple shop's feed"), "shop")
        self.sample_button.setVisible(sample)
        self.help_button = LinkButton(theme, self.tr("How to pro&vide a feed"), "help")
        self._build()
        self.address.textChanged.connect(self._enable)
        self.token.textChanged.connect(self._enable)
        self.address.returnPressed.connect(self._ask)
        self.token.returnPressed.connect(self._ask)
        self.use_button.clicked.connect(self._ask)
        self.sample_button.clicked.connect(self.sample_wanted)
        self.help_button.clicked.connect(self.help_wanted)

    def show_status(self, now: FeedStatus) -> None:
        """Show what is stored; words that somebody is typing stay."""
        if self.address.text() == self._shown:
            self.address.setText(now.setup.address)
        self._shown = now.setup.address
        stored = self.tr("Stored in {place}. Leave empty to keep it.").format(place=spoken(now.token_in))
        self.token.setPlaceholderText(stored if now.token_in else self.tr("As its provider gave it"))
        self._enable()

    def accepted(self) -> None:
        """What was entered is in use: the token is not kept in the field."""
        self._shown = self.address.text()
        self.token.clear()

    def _build(self) -> None:
        form = QGridLayout()
        form.setHorizontalSpacing(Space.L)
        form.setVerticalSpacing(Space.S)
        for row, (words, field) in enumerate(
            ((self.tr("A&ddress"), self.address), (self.tr("T&oken"), self.token))
        ):
            label = text_label(words)
            label.setBuddy(field)
            form.addWidget(label, row, 0)
            form.addWidget(field, row, 1)
        buttons = FlowRow(self.use_button, self.sample_button, self.help_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addLayout(form)
        column.addWidget(buttons)

    def _enable(self) -> None:
        self.use_button.setEnabled(bool(self.address.text().strip()))

    def _ask(self) -> None:
        if self.use_button.isEnabled():
            self.wanted.emit(self.address.text().strip(), self.token.text().strip())
