"""Words and amounts of the overview."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.domain.overview import Amount, Month
from app.domain.questions import QuestionKind
from app.ui.orders.format import amount_text
from app.ui.theme.marking import QT_TRANSLATE_NOOP

_CONTEXT = "Overview"
_KINDS = {
    QuestionKind.VENDOR: QT_TRANSLATE_NOOP("Overview", "Which vendor is this supplier?"),
    QuestionKind.ITEM: QT_TRANSLATE_NOOP("Overview", "Which item is this product?"),
    QuestionKind.DOCUMENT: QT_TRANSLATE_NOOP("Overview", "Which purchase order in QuickBooks is it?"),
    QuestionKind.DIFFERENCE: QT_TRANSLATE_NOOP("Overview", "QuickBooks has it with other content"),
    QuestionKind.CONFLICT: QT_TRANSLATE_NOOP("Overview", "Changed here and in QuickBooks"),
    QuestionKind.DELETED: QT_TRANSLATE_NOOP("Overview", "Deleted in QuickBooks: send again?"),
    QuestionKind.CANCELED: QT_TRANSLATE_NOOP("Overview", "Canceled here: close it in QuickBooks?"),
    QuestionKind.BRAKE: QT_TRANSLATE_NOOP("Overview", "A sync stopped and asks whether to go on"),
}


def tr(text: str) -> str:
    """In the person's language."""
    return QCoreApplication.translate(_CONTEXT, text)


def question_words(kind: QuestionKind) -> str:
    """What questions of a kind ask."""
    return tr(_KINDS[kind])


def count_words(count: int) -> str:
    """As in "1 PO", "1,234 POs"."""
    return tr("1 PO") if count == 1 else tr("{count} POs").format(count=QLocale().toString(count))


def money(amount: Amount) -> str:
    """As in "1,234.50 USD"; a PO without a currency says so."""
    return f"{amount_text(amount.total)} {currency_name(amount.currency)}"


def currency_name(code: str) -> str:
    """The code, or words for none."""
    return code or tr("(no currency)")


def short_amount(value: Decimal) -> str:
    """An amount as it fits over a column: 950, 12k, 3.4M."""
    locale = QLocale()
    for limit, sign in ((Decimal(1_000_000_000), "B"), (Decimal(1_000_000), "M"), (Decimal(1_000), "k")):
        if abs(value) >= limit:
            part = value / limit
            places = 1 if abs(part) < 10 else 0
            return f"{locale.toString(float(part), 'f', places)}{sign}"
    return locale.toString(float(value), "f", 0)


def month_short(month: Month) -> str:
    """As in "Nov"."""
    return QLocale().standaloneMonthName(month.first.month, QLocale.FormatType.ShortFormat)


def month_long(month: Month) -> str:
    """As in "November 2026"."""
    name = QLocale().standaloneMonthName(month.first.month, QLocale.FormatType.LongFormat)
    return f"{name} {QLocale().toString(QDate(month.first.year, 1, 1), 'yyyy')}"


def money_list(amounts: Sequence[Amount]) -> str:
    """All amounts in one line, "" for none."""
    return ", ".join(money(each) for each in amounts)
