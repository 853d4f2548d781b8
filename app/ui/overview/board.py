"""All tiles and cards of the overview, filled from one `Overview`."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.listing import OrderScope
from app.domain.overview import ATTENTION, LEFT_OUT, ON_THE_WAY, Overview
from app.ui.orders.filter_entries import REACHED, TO_BILL
from app.ui.overview.bars_chart import BarsChart
from app.ui.overview.cards import (
    PARTS,
    ChartCard,
    RowsCard,
    amount_rows,
    count_marks,
    no_sum,
    reason_rows,
    supplier_marks,
    value_marks,
)
from app.ui.overview.columns_chart import ColumnsChart
from app.ui.overview.grid import CardGrid
from app.ui.overview.pressable import Tile
from app.ui.overview.targets import OVERDUE_ARRIVAL, QUESTIONS, Target
from app.ui.overview.words import count_words, currency_name, tr
from app.ui.theme import Space, Text, Theme, Tone
from app.ui.widgets import text_label


class Board(QWidget):
    """Emits `wanted` with the target of whatever was pressed."""

    wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._figures: Overview | None = None
        self.reached = Tile(theme, "in-quickbooks", Tone.GREEN)
        self.attention = Tile(theme, "needs-you", Tone.ORANGE)
        self.to_send = Tile(theme, "ready", Tone.BLUE)
        self.left_out = Tile(theme, "on-hold", Tone.GREY)
        self.on_order = RowsCard(
            theme, tr("On order"), tr("Ordered or shipped, not delivered yet: what will have to be paid.")
        )
        self.to_bill = RowsCard(
            theme, tr("Delivered, not billed"), tr("Delivered, and QuickBooks has no bill for all of it yet.")
        )
        self.overdue = RowsCard(
            theme, tr("Overdue arrivals"), tr("Should have come before today and has not been delivered.")
        )
        self.waiting = RowsCard(
            theme, tr("Why POs wait"), tr("Questions for a person first, then what stands on the badges.")
        )
        self.months = ChartCard(theme, tr("POs by month"), ColumnsChart(theme, tr("POs by month")))
        self.months.add_legend(PARTS)
        self.values = ChartCard(theme, tr("Value by month"), ColumnsChart(theme, tr("Value by month")))
        self.suppliers = ChartCard(
            theme, tr("On order by supplier"), BarsChart(theme, tr("On order by supplier"))
        )
        self.currency = QComboBox()
        self.currency.setAccessibleName(tr("Currency of the charts"))
        self.currency.view().setAccessibleName(tr("Currency of the charts"))
        self.currency.activated.connect(self._show_charts)
        self._note = text_label("", Text.SMALL, tint="muted", wrap=True)
        self._lay_out()

    def show_figures(self, figures: Overview) -> None:
        """Say these."""
        self._figures = figures
        self._show_tiles(figures)
        self._show_amounts(figures)
        self.waiting.show_rows(reason_rows(self.theme, figures), tr("Nothing waits for anybody."))
        self._offer_currencies(figures)
        self._show_charts()

    def _show_tiles(self, figures: Overview) -> None:
        locale, total = QLocale(), figures.orders
        number = locale.toString
        self.reached.show_number(
            tr("In QuickBooks"),
            number(figures.reached),
            tr("of {count}").format(count=count_words(total))
            if figures.connected
            else tr("Not connected to QuickBooks"),
            Target(REACHED),
            figures.reached / total if total else 0.0,
        )
        questions, waiting = figures.question_count, figures.counted(ATTENTION)
        asked = tr("1 open question") if questions == 1 else tr("{count} open questions")
        self.attention.show_number(
            tr("Need you"),
            number(waiting),
            asked.format(count=number(questions)) if questions else tr("No open question"),
            Target(QUESTIONS if questions else "attention"),
        )
        self.to_send.show_number(
            tr("To send"),
            number(figures.counted(ON_THE_WAY)),
            tr("New or changed here"),
            Target("to_send"),
        )
        self.left_out.show_number(
            tr("Left out"),
            number(figures.counted(LEFT_OUT)),
            tr("On hold, or not eligible"),
            Target("left_out"),
        )

    def _show_amounts(self, figures: Overview) -> None:
        theme = self.theme
        scopes = [OrderScope(on_order=True, currency=each.currency) for each in figures.on_order]
        rows = amount_rows(theme, figures.on_order, "all", scopes, tr("On order"))
        self.on_order.show_rows(rows, tr("Nothing is on order."))
        scopes = [OrderScope(currency=each.currency) for each in figures.to_bill]
        rows = amount_rows(theme, figures.to_bill, TO_BILL, scopes, tr("To bill"))
        self.to_bill.show_rows(rows, tr("Everything that was delivered is billed."))
        scopes = [OrderScope(currency=each.currency) for each in figures.overdue]
        rows = amount_rows(theme, figures.overdue, OVERDUE_ARRIVAL, scopes, tr("Overdue"))
        self.overdue.show_rows(rows, tr("Nothing is overdue."))
        self._note.setText(no_sum(figures.on_order) if len(figures.on_order) > 1 else "")
        self._note.setVisible(bool(self._note.text()))

    def _offer_currencies(self, figures: Overview) -> None:
        offered = list(figures.currencies)
        if offered != [self.currency.itemData(place) for place in range(self.currency.count())]:
            chosen = self.currency.currentData()
            self.currency.clear()
            for code in offered:
                self.currency.addItem(currency_name(code), code)
            self.currency.setCurrentIndex(max(0, self.currency.findData(chosen)))
        self._chooser.setVisible(len(offered) > 1)

    def _show_charts(self) -> None:
        figures = self._figures
        if figures is None:
            return
        code = self.currency.currentData() or ""
        counted = sum(month.count for month in figures.months)
        about = tr("{count} in the last twelve months, by the PO's date.").format(count=count_words(counted))
        if figures.undated:
            about += " " + tr("{count} without a date.").format(count=count_words(figures.undated))
        self.months.show_marks(count_marks(figures.months), about)
        name = currency_name(code)
        self.values.show_marks(
            value_marks(figures.months, code), tr("In {currency}, by the PO's date.").format(currency=name)
        )
        marks = supplier_marks(figures, code)
        largest = tr("The largest in {currency}.").format(currency=name)
        self.suppliers.show_marks(marks, largest if marks else tr("Nothing is on order."))

    def _lay_out(self) -> None:
        tiles = CardGrid((self.reached, self.attention, self.to_send, self.left_out), 190)
        amounts = CardGrid((self.on_order, self.to_bill, self.overdue), 290)
        first = CardGrid((self.months, self.waiting), 400)
        second = CardGrid((self.values, self.suppliers), 400)
        self._chooser = QWidget()
        row = QHBoxLayout(self._chooser)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self._note, 1)
        row.addWidget(text_label(tr("Charts in"), tint="muted"))
        row.addWidget(self.currency)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, 0, Space.XL, Space.XL)
        column.setSpacing(Space.L)
        for part in (tiles, amounts, self._chooser, first, second):
            column.addWidget(part)
        column.addStretch(1)
        for tile in (self.reached, self.attention, self.to_send, self.left_out):
            tile.wanted.connect(self.wanted)
        for card in (self.on_order, self.to_bill, self.overdue, self.waiting):
            card.wanted.connect(self.wanted)
        for chart in (self.months, self.values, self.suppliers):
            chart.chart.wanted.connect(self.wanted)
