"""Words of the pages of suppliers and products."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.links import MappingKind


def tr(text: str) -> str:
    """In the person's language."""
    return QCoreApplication.translate("Directory", text)


def title(kind: MappingKind) -> str:
    """Name of the page."""
    return tr("Suppliers") if kind is MappingKind.VENDOR else tr("Products")


def counted(kind: MappingKind, count: int) -> str:
    """So many of them."""
    number = QLocale().toString(count)
    if kind is MappingKind.VENDOR:
        return tr("1 supplier") if count == 1 else tr("{count} suppliers").format(count=number)
    return tr("1 product") if count == 1 else tr("{count} products").format(count=number)


def orders_text(count: int) -> str:
    """So many POs."""
    return tr("1 PO") if count == 1 else tr("{count} POs").format(count=QLocale().toString(count))
