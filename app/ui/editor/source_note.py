"""Where a PO came from, and what an edit here means for it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from app.domain.orders import Origin
from app.ui.theme import Height, Role, Space, Theme
from app.ui.widgets import text_label

translate = QCoreApplication.translate


def source_words(origin: Origin) -> str:
    """Two sentences, "" for a PO that was entered here."""
    name = origin.file_name
    again = translate(
        "OrderEditor",
        "Your changes stay here. When the same PO comes in again with other content, the differences are shown "
        "before anything is overwritten.",
    )
    match origin.kind:
        case "manual" | "":
            return ""
        case "sample":
            return translate("OrderEditor", "This PO belongs to the sample shop. Change it as you like.")
        case "shopify":
            came = translate("OrderEditor", "This PO was read from Shopify, which is not changed from here.")
        case "feed":
            came = translate("OrderEditor", "This PO came from the web feed, which is not changed from here.")
        case "folder":
            came = translate("OrderEditor", "This PO came from the watched folder ({file}).").format(
                file=name or "?"
            )
        case _:
            came = (
                translate("OrderEditor", "This PO came from the file {file}.").format(file=name)
                if name
                else translate("OrderEditor", "This PO was imported ({kind}).").format(kind=origin.kind)
            )
    return f"{came} {again}"


class SourceNote(QFrame):
    """The words with an icon; hidden for a PO that was entered here."""

    def __init__(self, theme: Theme, origin: Origin) -> None:
        super().__init__()
        words = source_words(origin)
        self.setProperty("box", "info")
        self.setAccessibleName(words)
        self._theme = theme
        self._icon = QLabel()
        self.label = text_label(words, wrap=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        layout.setSpacing(Space.S)
        layout.addWidget(self._icon)
        layout.addWidget(self.label, 1)
        theme.changed.connect(self._dress)
        self._dress()
        self.setVisible(bool(words))

    def _dress(self) -> None:
        self._icon.setPixmap(self._theme.icon("info", Role.BLUE_TEXT).pixmap(Height.ICON, Height.ICON))
