"""The bar above the pages: to whom the program is connected, Import, Preview, and the one primary action."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.services.status import Status
from app.ui.shell.company_chip import CompanyChip
from app.ui.shell.shop_switch import ShopSwitch
from app.ui.theme import Space, Theme
from app.ui.widgets import PrimaryButton, QuietButton, SecondaryButton


class TopBar(QFrame):
    """The primary button says what it does now: connect, sign in again, or sync all with the number of POs to send."""

    chip_pressed = Signal()
    import_pressed = Signal()
    preview_pressed = Signal()
    primary_pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("box", "surface")
        self.chip = CompanyChip(theme)
        self.chip.clicked.connect(self.chip_pressed)
        self.shops = ShopSwitch(theme)
        self.import_button = SecondaryButton(theme, self.tr("Import…"), "import")
        self.import_button.clicked.connect(self.import_pressed)
        words = self.tr("Preview what a sync would do")
        self.preview_button = QuietButton(theme, self.tr("Preview"), "eye", name=words)
        self.preview_button.setToolTip(words)
        self.preview_button.clicked.connect(self.preview_pressed)
        self.primary = PrimaryButton(theme, self.tr("Sync all"), "sync")
        self.primary.clicked.connect(self.primary_pressed)
        bar = QHBoxLayout(self)
        bar.setContentsMargins(Space.M, Space.S, Space.L, Space.S)
        bar.setSpacing(Space.S)
        bar.addWidget(self.chip, 1)
        bar.addWidget(self.shops)
        bar.addStretch(1)
        bar.addWidget(self.import_button)
        bar.addWidget(self.preview_button)
        bar.addWidget(self.primary)

    def show_status(self, status: Status, *, running: bool) -> None:
        """Follow how things stand; nothing can be started while a run goes on."""
        self.chip.show_status(status)
        words, icon = self._primary_words(status)
        self.primary.set_text(words)
        self.primary.set_icon_name(icon)
        self.primary.setDisabled(running)
        self.preview_button.setVisible(status.connected)
        self.preview_button.setDisabled(running)

    def _primary_words(self, status: Status) -> tuple[str, str]:
        if not status.connected:
            return self.tr("Connect to QuickBooks"), "plug"
        if status.needs_reconnect:
            return self.tr("Sign in again"), "plug"
        if not status.to_send:
            return self.tr("Sync all"), "sync"
        return self.tr("Sync all ({count})").format(count=QLocale().toString(status.to_send)), "sync"
