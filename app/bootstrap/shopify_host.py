"""Wires Shopify to the window: the card in Settings, its dialogs, and the work on receipts."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDialog

from app.bootstrap.core import Core
from app.runtime.jobs import Jobs
from app.runtime.stock_watch import StockWatch
from app.services.stock import StockOutcome
from app.ui.main_window import MainWindow
from app.ui.settings.page import SettingsPage
from app.ui.shopify.card import ShopifyCard
from app.ui.shopify.fetch_dialog import FetchDialog
from app.ui.shopify.places_dialog import PlacesDialog
from app.ui.shopify.receipts_dialog import ReceiptsDialog
from app.ui.spoken import spoken
from app.ui.theme import Theme

_SHOW = "stock"


class ShopifyHost(QObject):
    """Owns the card and the watch; opens the dialogs."""

    def __init__(
        self, core: Core, theme: Theme, jobs: Jobs, window: MainWindow, settings: SettingsPage
    ) -> None:
        super().__init__(window)
        self._core, self._theme, self._jobs, self._window = core, theme, jobs, window
        self._settings = settings
        self.card = ShopifyCard(theme, core.shop.settings, core.shop.seen, jobs)
        sentence = self.tr("Optional: stock in Shopify when goods arrive, and purchase orders made there.")
        settings.add_section(self.tr("Shopify"), self.card, sentence)
        self.watch = StockWatch(core.shop.stock, jobs, self)
        self.watch.told.connect(self._on_told)
        self.card.places_wanted.connect(self.open_places)
        self.card.receipts_wanted.connect(self.open_receipts)
        self.card.fetch_wanted.connect(self.open_fetch)
        core.shop.on_waiting(self.watch.ring)
        window.orders.receiving.stock_wanted.connect(self.open_receipts)
        window.shopify_requested.connect(self.open_fetch)
        window.notices.action.connect(self._on_action)

    @Slot()
    def open_places(self) -> None:
        """Which of Shopify's places each destination is."""
        answers = self._core.shop.answers
        self._open(PlacesDialog(self._theme, answers, self._destinations, self._jobs, self._window))

    def _destinations(self) -> list[str]:
        """Those of the POs and of receipts that ask. Called by a job."""
        asked = [entry.destination for entry in self._core.shop.answers.asking()]
        return list(dict.fromkeys([*self._core.readers.orders.words().destinations, *asked]))

    @Slot()
    def open_receipts(self) -> None:
        """Receipts that wait for Shopify or for a person."""
        shop = self._core.shop
        dialog = ReceiptsDialog(self._theme, shop.answers, shop.seen, self._jobs, self._window)
        dialog.places_wanted.connect(self.open_places)
        self._open(dialog)

    @Slot()
    def open_fetch(self) -> None:
        """Purchase orders made in Shopify."""
        dialog = FetchDialog(self._theme, self._core.shop.orders, self._jobs, self._window)
        dialog.settings_wanted.connect(self._show_card)
        self._open(dialog)

    @Slot()
    def _show_card(self) -> None:
        self._window.show_settings()
        self._settings.show_card(self.card)

    @Slot(object)
    def _on_told(self, outcome: StockOutcome) -> None:
        notices, title = self._window.notices, self.tr("Shopify's stock")
        if outcome.error is not None and not outcome.error.retries:
            notices.tell_error(outcome.error)
        elif outcome.asked or outcome.refused:
            notices.warn(title, spoken(outcome.sentence), ((_SHOW, self.tr("Show them")),))
        elif outcome.sent:
            notices.tell(title, spoken(outcome.sentence))

    @Slot(str)
    def _on_action(self, key: str) -> None:
        if key == _SHOW:
            self.open_receipts()

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
