"""Receipts whose stock waits for Shopify or for a person, each with the buttons that fit."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.changes import ChangeKind, ChangeSet
from app.domain.errors import AppError
from app.domain.stock import StockAsk, StockEntry, StockState
from app.runtime.jobs import JobContext, Jobs, Lane
from app.ui.help.opening import offer_help
from app.ui.orders.format import moment_text
from app.ui.shopify.badge import badge_of
from app.ui.spoken import spoken
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import BadgeWidget, Card, MessageBar, SecondaryButton, scrolling, text_label
from app.ui.widgets.fitting import fitted

if TYPE_CHECKING:
    from app.services.stock_answers import StockAnswers


class ReceiptsDialog(QDialog):
    """`places_wanted` when a place has to be chosen."""

    places_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        answers: StockAnswers,
        seen: StockAnswers,
        jobs: Jobs,
        parent: QWidget | None = None,
    ) -> None:
        """`answers` changes through jobs, `seen` reads on the window's thread."""
        super().__init__(parent)
        self._theme, self._answers, self._seen, self._jobs = theme, answers, seen, jobs
        title = self.tr("Receipts and Shopify's stock")
        self.setWindowTitle(title)
        offer_help(self, theme, "shopify")
        self.resize(fitted(self, 680, 520))
        self.message = MessageBar(theme)
        self.buttons: dict[tuple[str, str], SecondaryButton] = {}
        self._works: dict[SecondaryButton, Callable[[], None]] = {}
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(Space.M)
        self.close_button = SecondaryButton(theme, self.tr("Close"))
        self.close_button.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(text_label(title, Text.TITLE))
        column.addWidget(self.message)
        column.addWidget(scrolling(self._list, self.windowTitle()), 1)
        column.addLayout(foot)
        jobs.changed.connect(self._on_changed)
        self.refresh()

    def refresh(self) -> None:
        """Read the list again."""
        self.buttons.clear()
        self._works.clear()
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        entries = [*self._seen.asking(), *self._seen.open()]
        if not entries:
            words = self.tr("Nothing waits. Every receipt is settled.")
            self._rows.addWidget(text_label(words, tint="muted", wrap=True))
        for entry in entries:
            self._rows.addWidget(self._card(entry))
        self._rows.addStretch(1)

    def _card(self, entry: StockEntry) -> Card:
        card = Card()
        name = self.tr("PO-{number}, receipt of {moment}").format(
            number=entry.po_number, moment=moment_text(entry.at)
        )
        card.setAccessibleName(name)
        top = QHBoxLayout()
        top.setSpacing(Space.M)
        top.addWidget(text_label(name, Text.STRONG, wrap=True), 1)
        top.addWidget(BadgeWidget(self._theme, badge_of(entry)), 0, Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(top)
        if entry.reason:
            card.body.addWidget(text_label(spoken(entry.reason), tint="muted", wrap=True, selectable=True))
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        for key, words, work in self._ways(entry):
            button = SecondaryButton(self._theme, words, name=f"{words.replace('&', '')}: {name}")
            button.clicked.connect(self._on_pressed)
            row.addWidget(button)
            self.buttons[(entry.receipt_id, key)] = button
            self._works[button] = work
        row.addStretch(1)
        card.body.addLayout(row)
        return card

    def _ways(self, entry: StockEntry) -> list[tuple[str, str, Callable[[], None]]]:
        """(key, words, what the button does) for this receipt."""
        answers, ident = self._answers, entry.receipt_id

        def does(work: Callable[[], ChangeSet]) -> Callable[[], None]:
            return lambda: self._run(work)

        leave = ("leave", self.tr("Leave the stock alone"), does(lambda: answers.leave(ident)))
        retry = ("retry", self.tr("Try again"), does(lambda: answers.retry(ident)))
        if entry.ask is StockAsk.CHECK:
            there = does(lambda: answers.found(ident, there=True))
            gone = does(lambda: answers.found(ident, there=False))
            return [
                ("there", self.tr("It is in Shopify"), there),
                ("not-there", self.tr("It is not there: send it"), gone),
            ]
        if entry.ask is StockAsk.SOURCE:
            one = does(lambda: answers.consent(ident, whole_source=False))
            source = does(lambda: answers.consent(ident, whole_source=True))
            return [
                ("this-po", self.tr("Raise it, for this PO"), one),
                ("this-source", self.tr("Raise it, for all POs of this source"), source),
                leave,
            ]
        if entry.ask is StockAsk.PLACE:
            return [("place", self.tr("Choose the place…"), self.places_wanted.emit), retry, leave]
        return [retry, leave] if entry.state in (StockState.ASKED, StockState.REFUSED) else []

    def _on_pressed(self) -> None:
        button = self.sender()
        assert isinstance(button, SecondaryButton)
        self._works[button]()

    def _run(self, work: Callable[[], ChangeSet]) -> None:
        def carry_out(context: JobContext) -> object:
            del context
            return work()

        self.message.clear()
        job = self._jobs.submit(self.tr("Answering about a receipt"), carry_out, lane=Lane.ANSWER)
        job.failed.connect(self._on_failed)

    def _on_failed(self, error: AppError) -> None:
        self.message.show_error(error)
        self.refresh()

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.kinds & {ChangeKind.STOCK}:
            self.refresh()
