"""What arrived of a PO: typed line by line, with what was ordered and received before beside it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.errors import AppError
from app.domain.money import ZERO
from app.domain.orders import PoStatus, PurchaseOrder
from app.domain.receiving import NOTE_LIMIT, Receipt, counter_lines, too_many, with_receipt
from app.runtime.jobs import Jobs, Lane
from app.services.receiving import ReceivingService
from app.ui.help.opening import offer_help
from app.ui.orders.format import number_text
from app.ui.receiving.model import ReceiveModel
from app.ui.receiving.table import ReceiveTable
from app.ui.receiving.words import tr
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import (
    DateField,
    MessageBar,
    PrimaryButton,
    QuietButton,
    SecondaryButton,
    hairline,
    text_label,
)
from app.ui.widgets.fitting import fitted


class ReceiveDialog(QDialog):
    """Open it with `open()`. It closes when the receipt is stored; what was typed is never dropped silently.

    With `former` it corrects that receipt: its figures stand in the cells and are replaced. `stock` says what saving
    does to the stock in Shopify.
    """

    def __init__(
        self,
        theme: Theme,
        order: PurchaseOrder,
        receiving: ReceivingService,
        jobs: Jobs,
        today: date,
        former: Receipt | None = None,
        *,
        stock: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._receiving = receiving
        self._jobs = jobs
        self._former = former
        self._saving = self._chosen_by_person = False
        if former is not None:
            order = with_receipt(order, counter_lines(former))
        self._order = order
        title = tr("Correct a receipt of {number}") if former else tr("Receive {number}")
        self.setWindowTitle(title.format(number=order.doc_number))
        self.setAccessibleName(self.windowTitle())
        self.model = ReceiveModel(order, {line.line: line for line in former.lines} if former else None, self)
        self._first = self.model.lines
        self.table = ReceiveTable(theme, self.model)
        self.all_button = SecondaryButton(theme, tr("Receive &all remaining"), "check")
        self.clear_button = QuietButton(theme, tr("C&lear"), "close", name=tr("Take away what was typed"))
        self.note = QLineEdit(former.note if former else "")
        self.note.setMaxLength(NOTE_LIMIT)
        self.note.setPlaceholderText(tr("Delivery note number, condition of the goods…"))
        self.note.setAccessibleName(tr("Note on this receipt"))
        self.delivered = QCheckBox(tr("&Mark the PO as delivered on"))
        self.delivered.setAccessibleName(tr("Mark the PO as delivered"))
        self.day = DateField(theme, tr("Delivered on"), today)
        self.sums = text_label("", Text.STRONG, wrap=True)
        self.message = MessageBar(theme)
        self.save_button = PrimaryButton(theme, tr("&Save receipt"), "check")
        self.cancel_button = SecondaryButton(theme, tr("Cancel"))
        self.stock = text_label(stock, tint="muted", wrap=True)
        self.stock.setVisible(bool(stock))
        self._lay_out(theme)
        self._connect()
        self._on_edit()
        self.table.setFocus()

    @property
    def delivered_on(self) -> date | None:
        """The day the PO is marked delivered with this receipt, or None."""
        return self.day.value if self.delivered.isVisibleTo(self) and self.delivered.isChecked() else None

    @property
    def problems(self) -> tuple[str, ...]:
        """What stands against saving."""
        found = list(self.model.problems)
        if self.delivered.isVisibleTo(self) and self.delivered.isChecked():
            found.append(self.day.problem or ("" if self.day.value else tr("Delivered on: fill in the day.")))
        return tuple(text for text in found if text)

    def save(self) -> None:
        """Store the receipt in the background, if nothing is wrong."""
        self.table.finish()
        if self._saving or not self.save_button.isEnabled():
            return
        self._saving = True
        self._lock()
        lines, note, day = self.model.lines, self.note.text(), self.delivered_on
        receiving, former, po_id = self._receiving, self._former, self._order.id
        title = tr("Storing a receipt of {number}").format(number=self._order.doc_number)
        job = self._jobs.submit(
            title,
            lambda _: (
                receiving.correct(former.id, lines, note)
                if former
                else receiving.submit(po_id, lines, note, day)
            ),
            lane=Lane.ANSWER,
        )
        job.succeeded.connect(self._on_saved)
        job.failed.connect(self._on_failed)

    def reject(self) -> None:
        """Ask first when something would be lost."""
        if self._saving:
            return
        self.table.finish()
        if not self._changed():
            super().reject()
            return
        self.message.show_message(
            "warning",
            tr("This receipt is not saved yet"),
            "",
            (("discard", tr("Discard it")), ("stay", tr("Keep typing"))),
            closable=False,
        )

    def _changed(self) -> bool:
        former_note = self._former.note if self._former else ""
        return self.model.lines != self._first or bool(self.model.problems) or self.note.text() != former_note

    def _lay_out(self, theme: Theme) -> None:
        offer_help(self, theme, "receiving")
        head = QVBoxLayout()
        head.setContentsMargins(Space.XL, Space.L, Space.XL, Space.M)
        head.setSpacing(Space.XS)
        head.addWidget(text_label(self.windowTitle(), Text.TITLE))
        told = tr("{supplier}. Receiving is kept here; it changes nothing in QuickBooks.")
        head.addWidget(text_label(told.format(supplier=self._order.supplier.name), tint="muted", wrap=True))
        head.addWidget(self.stock)
        head.addWidget(self.message)
        body = QVBoxLayout()
        body.setContentsMargins(Space.XL, 0, Space.XL, Space.M)
        body.setSpacing(Space.M)
        body.addLayout(_row(self.all_button, self.clear_button))
        body.addWidget(self.table, 1)
        body.addWidget(self.note)
        body.addLayout(_row(self.delivered, self.day))
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.XL, Space.M, Space.XL, Space.M)
        foot.setSpacing(Space.S)
        foot.addWidget(self.sums, 1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addLayout(body, 1)
        layout.addWidget(hairline())
        layout.addLayout(foot)
        offered = self._former is None and self._order.status is not PoStatus.DELIVERED
        self.delivered.setVisible(offered)
        self.day.setVisible(offered)
        self.day.setMaximumWidth(150)
        self.resize(fitted(self, 980, 560))

    def _connect(self) -> None:
        self.save_button.setDefault(True)  # Enter in the note saves
        self.model.edited.connect(self._on_edit)
        self.day.edited.connect(self._on_edit)
        self.note.textChanged.connect(self._on_edit)
        self.all_button.clicked.connect(self._receive_all)
        self.clear_button.clicked.connect(self.model.clear)
        self.delivered.clicked.connect(self._on_choice)
        self.message.action.connect(self._on_action)
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self.save)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self).activated.connect(self.save)

    def _receive_all(self) -> None:
        self.model.receive_all()
        self.save_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_choice(self) -> None:
        self._chosen_by_person = True
        self._on_edit()

    def _on_edit(self) -> None:
        lines = self.model.lines
        received = sum((line.received for line in lines), ZERO)
        rejected = sum((line.rejected for line in lines), ZERO)
        if not self._chosen_by_person:
            self.delivered.setChecked(bool(received or rejected) and not self.model.open)
        self.day.setEnabled(self.delivered.isChecked())
        words = tr("Receiving {received} · rejecting {rejected} · {open} stay open")
        self.sums.setText(
            words.format(
                received=number_text(received),
                rejected=number_text(rejected),
                open=number_text(self.model.open),
            )
        )
        self.clear_button.setDisabled(self.model.is_empty)
        problems, over = self.problems, too_many(self._order, lines)
        something = any(not line.is_empty for line in lines) or bool(self.note.text().strip())
        self.save_button.setDisabled(bool(problems) or not something or self._saving)
        if problems:
            self.message.show_message(
                "error", tr("Please correct this first"), "\n".join(problems), closable=False
            )
        elif over:
            title = tr("More than ordered; it can be saved all the same")
            self.message.show_message("warning", title, "\n".join(over), closable=False)
        else:
            self.message.clear()

    def _on_action(self, key: str) -> None:
        if key == "discard":
            self.done(QDialog.DialogCode.Rejected)
        else:
            self._on_edit()

    def _on_saved(self, _result: object) -> None:
        self._saving = False
        self.accept()

    def _on_failed(self, error: AppError) -> None:
        self._saving = False
        self._lock()
        self.message.show_error(error)

    def _lock(self) -> None:
        for widget in (self.table, self.note, self.all_button, self.save_button, self.cancel_button):
            widget.setDisabled(self._saving)
        self.setCursor(Qt.CursorShape.BusyCursor if self._saving else Qt.CursorShape.ArrowCursor)


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(Space.S)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
