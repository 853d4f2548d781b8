"""Opens the dialogs of receiving and carries out what was decided there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from app.domain.orders import PoStatus, PurchaseOrder
from app.domain.receiving import Receipt
from app.runtime.jobs import Jobs
from app.services.orders import OrderDetail
from app.services.receiving import ReceivingService
from app.ui.receiving.dialog import ReceiveDialog
from app.ui.receiving.mark_dialog import MarkDialog
from app.ui.receiving.section import CORRECT, DELIVERED, ORDERED, RECEIVE, SHIPPED, STOCK, TAKE_BACK
from app.ui.receiving.words import receipt_words, tr
from app.ui.theme import Theme
from app.ui.widgets import DateField


class ReceivingDesk(QObject):
    """One for a page. What comes of it is seen by `Jobs.changed`; errors stay in the dialogs. `told` says why not."""

    told = Signal(str)
    stock_wanted = Signal()  # somebody wants to decide about Shopify's stock

    def __init__(
        self,
        theme: Theme,
        receiving: ReceivingService,
        jobs: Jobs,
        today: Callable[[], date],
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._theme = theme
        self._receiving = receiving
        self._jobs = jobs
        self._today = today
        self._page = page
        self.dialog: ReceiveDialog | MarkDialog | None = None

    def act(self, word: str, detail: OrderDetail, receipt: Receipt | None = None) -> None:
        """Open the dialog of what a person wants (`app.ui.receiving.section`)."""
        if word == STOCK:
            self.stock_wanted.emit()
            return
        order = detail.order
        if order.status is PoStatus.CANCELED or not order.lines:
            why = tr("{number} is canceled.") if order.lines else tr("{number} has no product lines.")
            self.told.emit(f"{why.format(number=order.doc_number)} {tr('There is nothing to receive.')}")
            return
        match word:
            case _ if word == RECEIVE or (word == CORRECT and receipt is not None):
                self._open(
                    ReceiveDialog(
                        self._theme,
                        order,
                        self._receiving,
                        self._jobs,
                        self._today(),
                        receipt,
                        stock=detail.stock_forecast,
                        parent=self._page,
                    )
                )
            case _ if word == DELIVERED:
                self._mark_delivered(detail)
            case _ if word == ORDERED:
                self._mark_ordered(order)
            case _ if word == SHIPPED:
                self._mark_shipped(order)
            case _ if word == TAKE_BACK and receipt is not None:
                self._take_back(order, receipt)

    def _mark_delivered(self, detail: OrderDetail) -> None:
        order, receiving = detail.order, self._receiving
        text = tr("The whole order is here, whatever the lines say. QuickBooks is not changed.")
        if detail.qbo_id:
            text += " " + tr("It then waits under “To bill” until it is copied to a bill in QuickBooks.")
        name = tr("Delivered on")

        def do(dialog: MarkDialog) -> Callable[[], object]:
            day = _day(dialog, name, self._today())
            return lambda: receiving.mark_delivered(order.id, day)

        title = tr("Mark {number} as delivered").format(number=order.doc_number)
        dialog = self._dialog(title, text, tr("&Mark delivered"), do)
        dialog.add_day(name, self._today())
        self._open(dialog)

    def _mark_ordered(self, order: PurchaseOrder) -> None:
        receiving, name = self._receiving, tr("Ordered on")
        text = tr("This day becomes the date of the PO, in QuickBooks too with the next sync.")

        def do(dialog: MarkDialog) -> Callable[[], object]:
            day = _day(dialog, name, self._today())
            return lambda: receiving.mark_ordered(order.id, day)

        title = tr("Mark {number} as ordered").format(number=order.doc_number)
        dialog = self._dialog(title, text, tr("&Mark ordered"), do)
        dialog.add_day(name, order.ordered_date or self._today())
        self._open(dialog)

    def _mark_shipped(self, order: PurchaseOrder) -> None:
        receiving, carrier, tracking = self._receiving, tr("Carrier"), tr("Tracking number")
        text = tr("Carrier and tracking number go to QuickBooks with the next sync; both may stay empty.")

        def do(dialog: MarkDialog) -> Callable[[], object]:
            first, second = dialog.fields[carrier].text(), dialog.fields[tracking].text()
            return lambda: receiving.mark_shipped(order.id, first, second)

        title = tr("Mark {number} as shipped").format(number=order.doc_number)
        dialog = self._dialog(title, text, tr("&Mark shipped"), do)
        dialog.add_text(carrier, order.carrier)
        dialog.add_text(tracking, order.tracking_number)
        self._open(dialog)

    def _take_back(self, order: PurchaseOrder, receipt: Receipt) -> None:
        receiving = self._receiving
        text = tr(
            "{what}. Its pieces are open again. The receipt stays in the history, with an entry that takes it back."
        ).format(what=receipt_words(receipt))
        if receipt.former_status is not None:
            text += " " + tr("The PO is not marked delivered any more.")
        title = tr("Take this receipt of {number} back?").format(number=order.doc_number)

        def do(_dialog: MarkDialog) -> Callable[[], object]:
            return lambda: receiving.undo(receipt.id)

        self._open(self._dialog(title, text, tr("&Take it back"), do))

    def _dialog(
        self, title: str, text: str, button: str, do: Callable[[MarkDialog], Callable[[], object]]
    ) -> MarkDialog:
        return MarkDialog(self._theme, self._jobs, title, text, button, do, self._page)

    def _open(self, dialog: ReceiveDialog | MarkDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self._closed)
        dialog.open()

    def _closed(self, _result: int = QDialog.DialogCode.Rejected) -> None:
        self.dialog = None


def _day(dialog: MarkDialog, name: str, otherwise: date) -> date:
    field = dialog.fields[name]
    return (field.value if isinstance(field, DateField) else None) or otherwise
