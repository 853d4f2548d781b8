"""Purchase orders made in Shopify: read, shown with what differs, then taken over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.changes import ChangeSet
from app.domain.errors import AppError, Canceled, UserMustAct
from app.domain.orders import PurchaseOrder
from app.domain.totals import totals_of
from app.runtime.jobs import Job, JobContext, Jobs, Lane
from app.services.shop_orders import Differing, Fetched
from app.ui.help.opening import offer_help
from app.ui.orders.format import money_text
from app.ui.spoken import spoken
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import Card, MessageBar, PrimaryButton, SecondaryButton, comparison, scrolling, text_label
from app.ui.widgets.fitting import fitted
from app.ui.widgets.working import WorkingPage

if TYPE_CHECKING:
    from app.services.shop_orders import ShopOrdersService

_SHOWN = 50
_SETTINGS = "settings"


class FetchDialog(QDialog):
    """Reads on opening. Nothing is stored before "Take over" is pressed; Cancel ends the reading.

    `settings_wanted`: Shopify is not connected, or its purchase orders are switched off there.
    """

    settings_wanted = Signal()

    def __init__(
        self, theme: Theme, orders: ShopOrdersService, jobs: Jobs, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._orders, self._jobs = theme, orders, jobs
        self._fetched: Fetched | None = None
        self._job: Job | None = None
        self.boxes: dict[str, QCheckBox] = {}
        title = self.tr("Purchase orders made in Shopify")
        self.setWindowTitle(title)
        offer_help(self, theme, "shopify")
        self.resize(fitted(self, 680, 520))
        self.message = MessageBar(theme)
        self.message.action.connect(self._to_settings)
        self.sentence = text_label("", Text.STRONG, wrap=True)
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(Space.M)
        self.take_button = PrimaryButton(theme, self.tr("&Take over"), "import")
        self.cancel_button = SecondaryButton(theme, self.tr("Cancel"))
        self.take_button.clicked.connect(self._take)
        self.cancel_button.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.take_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(text_label(title, Text.TITLE))
        column.addWidget(self.message)
        column.addWidget(self.sentence)
        self._working = WorkingPage()
        self._scroll = scrolling(self._list, self.windowTitle())
        column.addWidget(self._working, 1)
        column.addWidget(self._scroll, 1)
        column.addLayout(foot)
        self._read()

    def reject(self) -> None:
        """Cancel: reading stops, nothing is stored."""
        if self._job is not None:
            self._job.cancel()
        super().reject()

    def _read(self) -> None:
        self.take_button.setEnabled(False)
        self.sentence.hide()
        self._scroll.hide()
        self._working.begin(self.tr("Reading Shopify's purchase orders…"))
        self._job = self._jobs.submit(
            self.tr("Reading Shopify's purchase orders"), self._fetch, lane=Lane.WAIT
        )
        self._job.succeeded.connect(self._on_fetched)
        self._job.failed.connect(self._on_failed)
        self._job.finished.connect(self._on_finished)

    def _fetch(self, context: JobContext) -> object:
        return self._orders.fetch(context.cancel)

    def _on_fetched(self, fetched: Fetched) -> None:
        self._fetched = fetched
        self._stop_working()
        self.sentence.setText(spoken(fetched.sentence))
        self.sentence.show()
        self.take_button.setEnabled(fetched.anything)
        if not fetched.anything:
            self.cancel_button.set_text(self.tr("Close"))
        for each in fetched.differing:
            self._rows.addWidget(self._differing(each))
        self._group(self.tr("New"), [self._line(order) for order in fetched.new])
        self._group(self.tr("Changed in Shopify"), [self._line(order) for order in fetched.changed])
        self._group(self.tr("Not taken over"), list(fetched.problems))
        self._rows.addStretch(1)
        (self.take_button if fetched.anything else self.cancel_button).setFocus()

    def _stop_working(self) -> None:
        self._working.hide()
        self._scroll.show()

    def _line(self, order: PurchaseOrder) -> str:
        amount = money_text(totals_of(order).total, order.currency)
        words = self.tr("{po}, {supplier}: {lines}, {amount}, {status}")
        return words.format(
            po=order.doc_number,
            supplier=order.supplier.name,
            lines=self.tr("%n line(s)", "", len(order.lines)),
            amount=amount,
            status=spoken(order.status.label),
        )

    def _group(self, title: str, lines: list[str]) -> None:
        if not lines:
            return
        card = Card(f"{title}: {len(lines)}")
        for line in lines[:_SHOWN]:
            card.body.addWidget(text_label(line, wrap=True, selectable=True))
        if len(lines) > _SHOWN:
            more = self.tr("and {count} more").format(count=len(lines) - _SHOWN)
            card.body.addWidget(text_label(more, tint="muted"))
        self._rows.addWidget(card)

    def _differing(self, each: Differing) -> Card:
        name = f"{each.ours.doc_number}, {each.ours.supplier.name}"
        card = Card()
        card.setAccessibleName(name)
        words = self.tr("{po} was changed here and in Shopify").format(po=name)
        card.body.addWidget(text_label(words, Text.STRONG, wrap=True))
        heads = (self.tr("Field"), self.tr("Here"), self.tr("In Shopify"))
        rows = [(spoken(clash.field), clash.here, clash.there) for clash in each.clashes]
        card.body.addLayout(comparison(heads, rows))
        box = QCheckBox(self.tr("Take Shopify's side"))
        box.setAccessibleName(self.tr("Take Shopify's side for {po}").format(po=name))
        self.boxes[each.theirs.id] = box
        card.body.addWidget(box, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _take(self) -> None:
        fetched = self._fetched
        if fetched is None:
            return
        theirs = {po_id for po_id, box in self.boxes.items() if box.isChecked()}
        orders = self._orders

        def work(context: JobContext) -> ChangeSet:
            del context
            return orders.take(fetched, theirs)

        self.take_button.setEnabled(False)
        job = self._jobs.submit(self.tr("Taking over purchase orders"), work)
        job.succeeded.connect(self._on_taken)
        job.failed.connect(self._on_failed)

    def _on_taken(self) -> None:
        self.accept()

    def _on_finished(self) -> None:
        self._job = None

    def _on_failed(self, error: AppError) -> None:
        if isinstance(error, Canceled):
            return
        self._stop_working()
        self.cancel_button.set_text(self.tr("Close"))
        off = isinstance(error, UserMustAct)
        self.message.show_error(error, ((_SETTINGS, self.tr("Open &settings")),) if off else ())
        self.cancel_button.setFocus()

    def _to_settings(self) -> None:
        self.reject()
        self.settings_wanted.emit()
