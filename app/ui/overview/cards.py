"""The cards of the overview: amounts by currency, why POs wait, and two charts."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.listing import OrderScope
from app.domain.overview import Amount, Month, Overview
from app.ui.overview.bars_chart import BarsChart
from app.ui.overview.chart import Mark, Part
from app.ui.overview.columns_chart import ColumnsChart
from app.ui.overview.pressable import RowLink
from app.ui.overview.targets import QUESTIONS, Target
from app.ui.overview.words import (
    count_words,
    currency_name,
    money,
    money_list,
    month_long,
    month_short,
    question_words,
    short_amount,
    tr,
)
from app.ui.spoken import spoken
from app.ui.theme import Role, Space, Text, Theme, Tone, sync_badge
from app.ui.theme.marking import QT_TRANSLATE_NOOP
from app.ui.widgets import Card, text_label


class RowsCard(Card):
    """A title, a line about it, and rows that lead to POs. `wanted` tells the target of a pressed row."""

    wanted = Signal(object)

    def __init__(self, theme: Theme, title: str, about: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.theme = theme
        self.body.setSpacing(Space.XS)
        self.body.addWidget(text_label(about, Text.SMALL, tint="muted", wrap=True))
        # A row has room around its words for the ground under the mouse: its words stand below the title.
        self.body.setContentsMargins(Space.S, Space.M, Space.S, Space.L)
        for label in self.findChildren(QLabel):
            label.setContentsMargins(Space.S, 0, Space.S, 0)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)
        self.body.addStretch(1)

    @property
    def rows(self) -> list[RowLink]:
        """The rows in sight."""
        return [row for row in self.findChildren(RowLink) if not row.property("gone")]

    def show_rows(self, rows: Sequence[RowLink], none: str) -> None:
        """Replace the rows; `none` is said when there are none. The keyboard stays at its row."""
        focused = next((n for n, row in enumerate(self.rows) if row.hasFocus()), -1)
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.setProperty("gone", True)
                old.hide()
                old.deleteLater()
        for row in rows:
            row.wanted.connect(self.wanted)
            self._rows.addWidget(row)
        if not rows:
            label = text_label(none, tint="muted", wrap=True)
            label.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
            self._rows.addWidget(label)
        elif focused >= 0:
            rows[min(focused, len(rows) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)


def amount_rows(
    theme: Theme, amounts: Sequence[Amount], group: str, scopes: Sequence[OrderScope], name: str
) -> list[RowLink]:
    """One row for each currency."""
    rows = []
    for amount, scope in zip(amounts, scopes, strict=True):
        words = f"{name}, {currency_name(amount.currency)}"
        target = Target(group, scope, words)
        rows.append(RowLink(theme, count_words(amount.count), money(amount), target))
    return rows


def reason_rows(theme: Theme, figures: Overview) -> list[RowLink]:
    """Open questions by kind, then why POs wait in the words of their badges."""
    rows = [
        RowLink(
            theme,
            question_words(kind),
            QLocale().toString(count),
            Target(QUESTIONS),
            icon="question",
            tone=Tone.ORANGE,
            below=tr("question") if count == 1 else tr("questions"),
        )
        for kind, count in sorted(figures.questions.items(), key=lambda pair: -pair[1])
    ]
    for reason in figures.reasons:
        badge = sync_badge(reason.state)
        words = " ".join(spoken(reason.text).split()) or badge.text
        target = Target(reason.state.value)
        rows.append(
            RowLink(
                theme,
                words,
                QLocale().toString(reason.count),
                target,
                icon=badge.icon,
                tone=badge.tone,
                below=badge.text,
            )
        )
    return rows


class ChartCard(Card):
    """A chart with its title, a sentence that sums it up, and a legend where it has parts."""

    def __init__(
        self, theme: Theme, title: str, chart: ColumnsChart | BarsChart, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent)
        self.chart = chart
        self._summary = text_label("", Text.SMALL, tint="muted", wrap=True)
        self.body.addWidget(self._summary)
        self.body.addWidget(chart)
        self._legend = QHBoxLayout()
        self._legend.setSpacing(Space.S)
        self._swatches: list[tuple[QLabel, Role]] = []
        self._theme = theme
        theme.changed.connect(self._dress)
        self.body.addLayout(self._legend)
        self.body.addStretch(1)

    def show_marks(self, marks: Sequence[Mark], summary: str) -> None:
        """Draw these."""
        self._summary.setText(summary)
        self.chart.show_marks(marks, summary)
        self.chart.setVisible(bool(marks))

    def add_legend(self, parts: Sequence[tuple[Role, str]]) -> None:
        """Name the colours; the tooltip of a bar says all numbers."""
        for role, words in parts:
            swatch = QLabel()
            self._swatches.append((swatch, role))
            self._legend.addWidget(swatch)
            self._legend.addWidget(text_label(tr(words), Text.SMALL, tint="muted"))
            self._legend.addSpacing(Space.S)
        self._legend.addStretch(1)
        self._dress()

    def _dress(self) -> None:
        for swatch, role in self._swatches:
            swatch.setPixmap(self._theme.icon("square", role).pixmap(12, 12))


#: Colours of the three parts of a month, and their words.
PARTS = (
    (Role.GREEN_TEXT, QT_TRANSLATE_NOOP("Overview", "In QuickBooks")),
    (Role.ORANGE_TEXT, QT_TRANSLATE_NOOP("Overview", "Waiting")),
    (Role.SCROLL, QT_TRANSLATE_NOOP("Overview", "Left out")),
)


def count_marks(months: Sequence[Month]) -> list[Mark]:
    """A column for each month: how many POs, by where they stand."""
    marks = []
    for month in months:
        values = (month.reached, month.waiting, month.left_out)
        parts = tuple(
            Part(tr(words), float(value), role) for (role, words), value in zip(PARTS, values, strict=True)
        )
        name = month_long(month)
        told = ", ".join(
            f"{part.words} {QLocale().toString(int(part.value))}" for part in parts if part.value
        )
        words = f"{name}: {count_words(month.count)}" + (f" ({told})" if told else "")
        marks.append(
            Mark(month_short(month), QLocale().toString(month.count), words, parts, _month_target(month))
        )
    return marks


def value_marks(months: Sequence[Month], currency: str) -> list[Mark]:
    """A column for each month: what its POs are worth in one currency."""
    marks = []
    for month in months:
        none = Amount(currency, 0, Decimal(0))
        amount = next((each for each in month.amounts if each.currency == currency), none)
        part = Part(money(amount), float(amount.total), Role.ACCENT)
        words = f"{month_long(month)}: {money(amount)}, {count_words(amount.count)}"
        target = _month_target(month, currency)
        marks.append(Mark(month_short(month), short_amount(amount.total), words, (part,), target))
    return marks


def supplier_marks(figures: Overview, currency: str) -> list[Mark]:
    """A bar for each of the largest suppliers."""
    marks = []
    for share in figures.suppliers:
        amount = share.amount
        if amount.currency != currency:
            continue
        name = share.name or tr("(no supplier)")
        scope = OrderScope(on_order=True, supplier=share.name, currency=currency)
        words = f"{name}: {money(amount)}, {count_words(amount.count)}"
        chip = tr("{name}, on order, {currency}").format(name=name, currency=currency_name(currency))
        part = Part(money(amount), float(amount.total), Role.ACCENT)
        marks.append(Mark(name, money(amount), words, (part,), Target("all", scope, chip)))
    return marks


def _month_target(month: Month, currency: str = "") -> Target:
    words = month_long(month) + (f", {currency}" if currency else "")
    return Target("all", OrderScope(dated=(month.first, month.last), currency=currency), words)


def no_sum(amounts: Sequence[Amount]) -> str:
    """Says that amounts in several currencies are not added up, "" where there is one."""
    if len(amounts) < 2:
        return money_list(amounts)
    return tr(
        "Amounts in different currencies are not added up: the rates of the day of payment are not known."
    )
