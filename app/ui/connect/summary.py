"""What is set up now, row by row, for the last page of the connect dialog."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDate, QLocale
from PySide6.QtWidgets import QFormLayout, QWidget

from app.domain.books import Environment
from app.domain.links import Connection
from app.services.connecting import Choices, ConnectDefaults, Found
from app.ui.connect.company_page import country_word
from app.ui.spoken import spoken
from app.ui.theme import Space
from app.ui.widgets import Card, text_label

Row = tuple[str, str]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Summary", text)


def summary_rows(
    connection: Connection,
    found: Found | None,
    choices: Choices | None,
    switches: tuple[bool, bool],
    defaults: ConnectDefaults | None,
) -> list[Row]:
    """(label, value) of everything that was confirmed."""
    environment = Environment(connection.environment)
    place = ", ".join(
        word for word in (country_word(connection.country), connection.home_currency, connection.plan) if word
    )
    rows = [
        (_tr("Company"), f"{connection.company_name} ({spoken(environment.label)})"),
        (_tr("Country, currency, plan"), place or _tr("QuickBooks does not say")),
        (_tr("PO sync"), _tr("on") if switches[0] else _tr("off")),
        (_tr("Auto sync"), _tr("on") if switches[1] else _tr("off")),
    ]
    if choices is not None and found is not None:
        rows.append((_tr("POs from"), _day(choices)))
        rows += _accounts(found, choices)
    if environment is not Environment.PRACTICE and defaults is not None and defaults.keyring_name:
        rows.append((_tr("Sign-in kept in"), defaults.keyring_name))
    return rows


def _day(choices: Choices) -> str:
    day = choices.start_date
    if day is None:
        return _tr("all dates")
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def _accounts(found: Found, choices: Choices) -> list[Row]:
    names = {account.id: account.full_name or account.name for account in found.look.accounts}
    chosen = choices.accounts
    missing = _tr("not chosen")
    return [
        (_tr("Accounts payable"), names.get(chosen.payable_id, missing)),
        (_tr("Item expenses"), names.get(chosen.item_expense_id, missing)),
        (_tr("Item income"), names.get(chosen.item_income_id, missing)),
    ]


class SummaryCard(Card):
    """The rows, label and value side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(_tr("What is set up"))
        self._holder = QWidget()
        self.body.addWidget(self._holder)
        self.rows: tuple[Row, ...] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Replace what is shown."""
        self.rows = tuple(rows)
        self.body.removeWidget(self._holder)
        self._holder.deleteLater()
        self._holder = QWidget()
        form = QFormLayout(self._holder)
        form.setContentsMargins(0, Space.XS, 0, 0)
        form.setHorizontalSpacing(Space.XL)
        form.setVerticalSpacing(Space.S)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, value in rows:
            field = text_label(value, wrap=True)
            field.setAccessibleName(f"{label}: {value}")
            form.addRow(text_label(label, tint="muted"), field)
        self.body.addWidget(self._holder)
