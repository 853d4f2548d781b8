"""Looks at what is shown in the pseudo-language, and keeps what was left out of it and what is cut."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from app.bootstrap.core import Core
from app.ui.connect.guide_text import HELP_DIR, read_guide
from app.ui.help.topics import topics
from tests.ui.languages.leftovers import Data, strings_in
from tests.ui.languages.shown import cut, of_action, shown_texts

#: The same in every language: examples of addresses, names of products, PO numbers before their digits.
SAME = {
    "https://",
    "https",
    "https://quickbooks.api.intuit.com",
    "https://sandbox-quickbooks.api.intuit.com",
    "my-shop.myshopify.com",
    "PO",
    "Mate PO Tracking",
    "Return",
    "English",
    "Deutsch",
    "Escape",
    "Esc",
    "\u200fEsc",
    "Inventory Mate Desktop",
    # What QuickBooks gets is written in English in every language: its readers are the shop's suppliers.
    "SKU , supplier SKU",
    "SKU , supplier SKU , 5 % discount",
    "Reference: Expected arrival",
}


class Looking:
    """`left` and `narrow` stay empty when all is well; `seen` are the dialogs that were looked at."""

    def __init__(self, core: Core) -> None:
        orders = [core.stores.orders.get(each) for each in core.stores.orders.ids()]
        # Documents: a language has guides and help of its own, or shows the English ones.
        guides = [
            *(read_guide(path.stem) for path in HELP_DIR.glob("*.md")),
            *(each.guide for each in topics()),
        ]
        self._strings = [
            *strings_in(orders),
            *strings_in(core.settings.current()),
            *strings_in(guides),
        ]
        self._data = Data(self._strings)
        self.left: dict[str, str] = {}
        self.narrow: list[str] = []
        self.seen: set[type] = set()

    def know(self, *data: object) -> None:
        """More foreign texts that nobody translates."""
        self._strings += [text for each in data for text in strings_in(each)]
        self._data = Data(self._strings)

    def at(self, root: QWidget, place: str) -> None:
        """All of a window, dialog or page."""
        self.seen.add(type(root))
        for where, text in shown_texts(root):
            self.text(text, f"{place}: {where}")
        self.narrow.extend(f"{place}: {each}" for each in cut(root))

    def menu(self, menu: QMenu, place: str) -> None:
        """A menu that is not open."""
        for action in menu.actions():
            for where, text in of_action(action):
                self.text(text, f"{place}: {where}")

    def text(self, text: str, place: str) -> None:
        """One text, wherever it is shown."""
        rest = self._data.without(text)
        if rest and rest not in SAME:
            self.left.setdefault(text, f"{place}: {rest}")


def dialogs() -> list[QWidget]:
    """The dialogs that stand open."""
    return [top for top in QApplication.topLevelWidgets() if isinstance(top, QDialog) and top.isVisible()]
