"""What the filter of "Needs you" calls the sorts of entries."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from app.domain.questions import QuestionKind
from app.ui.theme.marking import QT_TRANSLATE_NOOP

_CONTEXT = "NeedKinds"
#: In the order of the filter. What is not named here is "Other".
_WORDS = {
    QuestionKind.BRAKE.value: QT_TRANSLATE_NOOP("NeedKinds", "Stopped syncs"),
    "sign_in": QT_TRANSLATE_NOOP("NeedKinds", "Sign-in"),
    QuestionKind.CONFLICT.value: QT_TRANSLATE_NOOP("NeedKinds", "Conflicts"),
    QuestionKind.DIFFERENCE.value: QT_TRANSLATE_NOOP("NeedKinds", "Differences"),
    QuestionKind.VENDOR.value: QT_TRANSLATE_NOOP("NeedKinds", "Vendors"),
    QuestionKind.ITEM.value: QT_TRANSLATE_NOOP("NeedKinds", "Items"),
    "accounts": QT_TRANSLATE_NOOP("NeedKinds", "Accounts"),
    "tax_code": QT_TRANSLATE_NOOP("NeedKinds", "Tax codes"),
    QuestionKind.DOCUMENT.value: QT_TRANSLATE_NOOP("NeedKinds", "Same number"),
    QuestionKind.DELETED.value: QT_TRANSLATE_NOOP("NeedKinds", "Deleted in QuickBooks"),
    QuestionKind.CANCELED.value: QT_TRANSLATE_NOOP("NeedKinds", "Canceled here"),
    "edit": QT_TRANSLATE_NOOP("NeedKinds", "To correct in the PO"),
    "quickbooks": QT_TRANSLATE_NOOP("NeedKinds", "To change in QuickBooks"),
    "source": QT_TRANSLATE_NOOP("NeedKinds", "Feed and folder"),
    "stock": QT_TRANSLATE_NOOP("NeedKinds", "Shopify's stock"),
    "other": QT_TRANSLATE_NOOP("NeedKinds", "Other"),
}


def kind_word(kind: str) -> str:
    """What a sort is called."""
    word = _WORDS.get(kind, _WORDS["other"])
    return QCoreApplication.translate(_CONTEXT, word)


def in_order(kinds: Iterable[str]) -> list[str]:
    """These sorts as the filter lists them."""
    places = {kind: place for place, kind in enumerate(_WORDS)}
    return sorted(set(kinds), key=lambda kind: places.get(kind, len(places)))
