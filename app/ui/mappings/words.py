"""Words and badges of the page of mappings."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.links import MappingKind
from app.domain.mapping_list import MappingState
from app.ui.theme import Badge, Tone
from app.ui.theme.marking import QT_TRANSLATE_NOOP

_CONTEXT = "Mappings"
_BADGES: Mapping[MappingState, tuple[str, Tone, str]] = {
    MappingState.MATCHED: ("link", Tone.GREEN, QT_TRANSLATE_NOOP("Mappings", "Found by name or SKU")),
    MappingState.CHOSEN: ("check", Tone.GREEN, QT_TRANSLATE_NOOP("Mappings", "Chosen by you")),
    MappingState.CREATED: ("plus", Tone.TEAL, QT_TRANSLATE_NOOP("Mappings", "Created by this program")),
    MappingState.TO_CREATE: ("plus", Tone.BLUE, QT_TRANSLATE_NOOP("Mappings", "Created with the next sync")),
    MappingState.INACTIVE: (
        "needs-you",
        Tone.ORANGE,
        QT_TRANSLATE_NOOP("Mappings", "Inactive or gone in QuickBooks"),
    ),
    MappingState.MISSING: (
        "not-sent",
        Tone.GREY,
        QT_TRANSLATE_NOOP("Mappings", "Not decided yet"),
    ),
}


def tr(text: str) -> str:
    """A text of this page in the person's language."""
    return QCoreApplication.translate(_CONTEXT, text)


def state_badge(state: MappingState) -> Badge:
    """The badge of a state."""
    icon, tone, words = _BADGES[state]
    return Badge(icon, tr(words), tone)


def here(kind: MappingKind) -> str:
    """What the shop calls it."""
    return tr("Supplier") if kind is MappingKind.VENDOR else tr("Product")


def there(kind: MappingKind) -> str:
    """What QuickBooks calls it."""
    return tr("Vendor in QuickBooks") if kind is MappingKind.VENDOR else tr("Item in QuickBooks")


def them(kind: MappingKind) -> str:
    """Many of what the shop has."""
    return tr("suppliers") if kind is MappingKind.VENDOR else tr("products")


def counted(kind: MappingKind, count: int) -> str:
    """So many of them."""
    number = QLocale().toString(count)
    if kind is MappingKind.VENDOR:
        return tr("1 supplier") if count == 1 else tr("{count} suppliers").format(count=number)
    return tr("1 product") if count == 1 else tr("{count} products").format(count=number)
