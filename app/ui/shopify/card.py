"""The Shopify card in Settings: the shop, the two switches with what each does, places, and what needs a person."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.changes import ChangeKind, ChangeSet
from app.domain.errors import AppError
from app.domain.shop import ShopInfo
from app.runtime.jobs import Job, JobContext, Jobs, Lane
from app.services import stock_words as words
from app.ui.shopify.connect_form import ConnectForm
from app.ui.shopify.switch_row import SwitchRow
from app.ui.theme import Badge, Space, Text, Theme, Tone
from app.ui.widgets import BadgeWidget, Card, MessageBar, SecondaryButton, hairline, text_label

if TYPE_CHECKING:
    from app.services.shop_settings import ShopSettingsService
    from app.services.stock_answers import StockAnswers


class ShopifyCard(Card):
    """Reads on the window's thread, changes through jobs. The dialogs are opened by whoever listens."""

    places_wanted = Signal()
    receipts_wanted = Signal()
    fetch_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        settings: ShopSettingsService,
        seen: StockAnswers,
        jobs: Jobs,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Shopify"))
        self._settings, self._seen, self._jobs = settings, seen, jobs
        self._name = text_label("", Text.HEADING, wrap=True)
        self._facts = text_label("", tint="muted", wrap=True)
        self._badge = BadgeWidget(theme, Badge("practice", self.tr("Practice"), Tone.BLUE))
        self.message = MessageBar(theme)
        self.form = ConnectForm(theme)
        self.stock = SwitchRow(
            theme,
            self.tr("Change Shopify's stock when a receipt is saved"),
            self.tr(
                "Each receipt adds the pieces taken in to the stock of its destination, once; a receipt that is taken "
                "back takes them off again. Only for POs made in this program: {why} For a PO from elsewhere you are "
                "asked first."
            ).format(why=words.INVENTORY_MATE),
        )
        self.orders = SwitchRow(
            theme,
            self.tr("Take over purchase orders made in Shopify"),
            self.tr(
                "Reads the purchase orders of Shopify's own admin when you ask for it. Nothing is changed there. POs "
                "from Inventory Mate are not among them."
            ),
        )
        self.test_button = SecondaryButton(theme, self.tr("&Test connection"), "check")
        self.places_button = SecondaryButton(theme, self.tr("P&laces…"), "company")
        self.fetch_button = SecondaryButton(theme, self.tr("&Fetch from Shopify…"), "import")
        self.receipts_button = SecondaryButton(theme, self.tr("&Receipts that need you…"), "question")
        self.disconnect_button = SecondaryButton(theme, self.tr("&Disconnect from Shopify"), "unplug")
        self._waiting = text_label("", tint="muted", wrap=True)
        self._shop = QWidget()
        self._build()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Show what is in force."""
        settings = self._settings.current()
        connected = settings.connected
        self.form.setVisible(not connected)
        self._shop.setVisible(connected)
        self._badge.setVisible(settings.practice)
        self._name.setText(settings.name or settings.domain if connected else self.tr("Not connected"))
        self._facts.setText(
            settings.domain if connected else self.tr("Shopify is not needed to use QuickBooks.")
        )
        self.stock.show_on(settings.stock)
        self.orders.show_on(settings.orders)
        self.fetch_button.setVisible(settings.orders)
        self.places_button.setVisible(settings.stock)
        asking, waiting = len(self._seen.asking()), len(self._seen.open())
        self.receipts_button.setVisible(bool(asking or waiting))
        self._waiting.setText(words.waiting(asking, waiting))
        self._waiting.setVisible(bool(asking or waiting))

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(Space.M)
        top.addWidget(self._name, 1)
        top.addWidget(self._badge)
        self.body.addLayout(top)
        self.body.addWidget(self._facts)
        self.body.addWidget(self.message)
        self.body.addWidget(self.form)
        self.body.addWidget(self._shop)
        column = QVBoxLayout(self._shop)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addLayout(self._row(self.test_button, self.disconnect_button))
        column.addWidget(hairline())
        column.addWidget(self.stock)
        column.addWidget(self._waiting)
        column.addLayout(self._row(self.places_button, self.receipts_button))
        column.addWidget(hairline())
        column.addWidget(self.orders)
        column.addLayout(self._row(self.fetch_button))

    def _row(self, *buttons: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _connect(self) -> None:
        self.form.connect_wanted.connect(self._try)
        self.form.practice_wanted.connect(self._try_practice)
        self.test_button.clicked.connect(self._test)
        self.disconnect_button.clicked.connect(self._disconnect)
        self.stock.wanted.connect(self._switch_stock)
        self.orders.wanted.connect(self._switch_orders)
        self.places_button.clicked.connect(self.places_wanted)
        self.receipts_button.clicked.connect(self.receipts_wanted)
        self.fetch_button.clicked.connect(self.fetch_wanted)
        self._jobs.changed.connect(self._on_changed)

    def showEvent(self, event: QShowEvent) -> None:
        """Receipts may have come meanwhile."""
        super().showEvent(event)
        self.refresh()

    def _try(self, address: str, secret: str, client_id: str) -> None:
        job = self._run(
            self.tr("Connecting to Shopify"), lambda: self._settings.connect(address, secret, client_id)
        )
        job.succeeded.connect(self._on_info)

    def _try_practice(self) -> None:
        job = self._run(self.tr("Opening the practice shop"), self._settings.use_practice)
        job.succeeded.connect(self._on_info)

    def _test(self) -> None:
        job = self._run(self.tr("Asking Shopify"), self._settings.test)
        job.succeeded.connect(self._on_info)

    def _disconnect(self) -> None:
        self._run(self.tr("Disconnecting from Shopify"), self._settings.disconnect)

    def _switch_stock(self, on: bool) -> None:
        self._run(self.tr("Saving settings"), lambda: self._settings.switch_stock(on))

    def _switch_orders(self, on: bool) -> None:
        self._run(self.tr("Saving settings"), lambda: self._settings.switch_orders(on))

    def _run(self, title: str, work: Callable[[], object]) -> Job:
        def carry_out(context: JobContext) -> object:
            del context
            return work()

        self.message.clear()
        self.form.set_busy(True)
        self._shop.setEnabled(False)
        # A wait for the network that writes one small row: it must not stand behind a long run.
        job = self._jobs.submit(title, carry_out, lane=Lane.WAIT)
        job.failed.connect(self._on_failed)
        job.finished.connect(self._on_finished)
        return job

    def _on_info(self, info: ShopInfo) -> None:
        self.form.clear_secrets()
        lacking = self._settings.lacking(info)
        if lacking:
            self.message.show_message(
                "warning",
                self.tr("Connected, but permissions are missing"),
                self.tr(
                    "The app of {shop} lacks: {scopes}. Add them in the Dev Dashboard and install the app again."
                ).format(shop=info.name, scopes=", ".join(lacking)),
            )
        else:
            told = self.tr("{shop} answers.").format(shop=info.name)
            self.message.show_message("success", self.tr("The connection works"), told)

    def _on_failed(self, error: AppError) -> None:
        self.message.show_error(error)

    def _on_finished(self) -> None:
        self.form.set_busy(False)
        self._shop.setEnabled(True)
        self.refresh()

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.kinds & {ChangeKind.STOCK, ChangeKind.SETTINGS}:
            self.refresh()
