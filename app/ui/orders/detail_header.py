"""The head of the detail pane: which PO, from whom, for how much, how it stands, and what can be done with it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from app.domain.orders import PaymentStatus, PoStatus
from app.domain.overdue import Overdue
from app.domain.sync_state import SyncState
from app.services.orders import OrderDetail
from app.ui.orders.advice import advice
from app.ui.orders.format import money_text
from app.ui.orders.problem_card import stands
from app.ui.spoken import spoken
from app.ui.theme import (
    Radius,
    Space,
    Text,
    Theme,
    arrival_badge,
    payment_badge,
    status_badge,
    sync_badge,
)
from app.ui.widgets import BadgeWidget, FlowRow, QuietButton, SecondaryButton, plain_tip, text_label

_CANNOT_SYNC = frozenset({SyncState.SENDING, SyncState.ON_HOLD})
#: More letters than this do not fit beside each other in the narrowest pane.
_ONE_LINE = 21


class DetailHeader(QWidget):
    """Number, supplier, total, badges, the reason in words, buttons."""

    sync_wanted = Signal()
    preview_wanted = Signal()
    edit_wanted = Signal()
    duplicate_wanted = Signal()
    open_wanted = Signal()
    hold_wanted = Signal(bool)
    undo_wanted = Signal()

    def __init__(self, theme: Theme, detail: OrderDetail, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._detail = detail
        self._late = detail.overdue(today)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addLayout(self._title())
        layout.addWidget(self._badges())
        if not stands(detail.problem, detail.state):  # else the card below says it, with more
            layout.addWidget(self._reason())
        layout.addWidget(self._buttons())

    def _title(self) -> QVBoxLayout:
        order = self._detail.order
        number = f"PO-{order.number}"
        amount = money_text(self._detail.totals.total, order.currency)
        first = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        first.setSpacing(Space.M)
        first.addWidget(text_label(number, Text.TITLE, wrap=True, selectable=True), 1)
        total = text_label(amount, Text.TITLE, selectable=True)
        if len(number) + len(amount) > _ONE_LINE:
            first.setDirection(QBoxLayout.Direction.TopToBottom)
        else:
            total.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        first.addWidget(total)
        both = QVBoxLayout()
        both.setSpacing(2)
        both.addLayout(first)
        both.addWidget(text_label(order.supplier.name, tint="muted", wrap=True, selectable=True))
        return both

    def _badges(self) -> FlowRow:
        detail, theme = self._detail, self._theme
        order = detail.order
        status = (
            order.status_raw if order.status is PoStatus.UNKNOWN and order.status_raw else order.status.value
        )
        row = FlowRow(
            BadgeWidget(theme, sync_badge(detail.state, detail.tries)),
            BadgeWidget(theme, status_badge(status)),
        )
        if Overdue.ARRIVAL in self._late:
            row.add(BadgeWidget(theme, arrival_badge()))
        payment = PaymentStatus.OVERDUE if Overdue.PAYMENT in self._late else order.payment.status
        if payment is not PaymentStatus.UNKNOWN:
            row.add(BadgeWidget(theme, payment_badge(payment)))
        return row

    def _reason(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("box", "note")
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(Space.M, Space.S + 2, Space.M, Space.S + 2)
        layout.setSpacing(Space.XS)
        frame.setContentsMargins(0, 0, 0, 0)
        if self._detail.reason:
            layout.addWidget(text_label(spoken(self._detail.reason), wrap=True, selectable=True))
        told = advice(self._detail.state)
        layout.addWidget(text_label(told, tint="muted" if self._detail.reason else "", wrap=True))
        for note in self._detail.notes:
            layout.addWidget(
                text_label(self.tr("Note: {note}").format(note=spoken(note)), wrap=True, selectable=True)
            )
        words = (spoken(self._detail.reason), told, *map(spoken, self._detail.notes))
        frame.setAccessibleName(" ".join(part for part in words if part))
        frame.setMinimumHeight(2 * Radius.CARD)
        return frame

    def _buttons(self) -> FlowRow:
        theme, state = self._theme, self._detail.state
        sync = SecondaryButton(theme, self.tr("Sync this"), "sync")
        sync.setDisabled(state in _CANNOT_SYNC)
        sync.clicked.connect(self.sync_wanted)
        preview = QuietButton(theme, self.tr("Preview"), "eye", name=self.tr("Preview what a sync would do"))
        preview.clicked.connect(self.preview_wanted)
        edit = SecondaryButton(theme, self.tr("Edit"), "edit")
        edit.clicked.connect(self.edit_wanted)
        copy = QuietButton(theme, self.tr("Duplicate"), "copy", name=self.tr("New PO with the same content"))
        copy.clicked.connect(self.duplicate_wanted)
        row = FlowRow(sync, preview, edit, copy)
        if self._detail.web_url:
            opener = SecondaryButton(theme, self.tr("Open in QuickBooks"), "open")
            opener.clicked.connect(self.open_wanted)
            row.add(opener)
        if self._detail.qbo_id:
            row.add(self._undo_button())
        if state is SyncState.ON_HOLD:
            hold = QuietButton(theme, self.tr("Take off hold"), "ready")
            hold.clicked.connect(self._resume)
            row.add(hold)
        elif self._detail.company and state is not SyncState.SENDING:
            hold = QuietButton(theme, self.tr("Put on hold"), "on-hold")
            hold.clicked.connect(self._hold)
            row.add(hold)
        return row

    def _undo_button(self) -> QuietButton:
        """Says why not while it cannot be pressed."""
        chance = self._detail.undo
        undo = QuietButton(
            self._theme, self.tr("Undo…"), "history", name=self.tr("Take the last change in QuickBooks back")
        )
        undo.setEnabled(chance.possible)
        undo.setToolTip(plain_tip(spoken(chance.reason)))
        undo.setAccessibleDescription(spoken(chance.reason))
        undo.clicked.connect(self.undo_wanted)
        return undo

    def _hold(self) -> None:
        self.hold_wanted.emit(True)

    def _resume(self) -> None:
        self.hold_wanted.emit(False)
