"""Which shop is open, and the way to another one. Hidden while there is one shop only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from app.ui.theme import Theme
from app.ui.widgets import QuietButton, plain_tip


class ShopSwitch(QuietButton):
    """A button with the shop's name and a menu of all shops. `chosen` tells the key of another one."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", "shop", name="Shops", parent=parent)
        self._menu = QMenu(self)
        self._group = QActionGroup(self)
        self._present = ""
        self._menu.triggered.connect(self._on_triggered)
        self.setMenu(self._menu)
        self.hide()

    def show_shops(self, shops: Sequence[tuple[str, str]], present: str) -> None:
        """Offer these (key, name), with the present one marked."""
        self._present = present
        self._menu.clear()
        name = next((name for key, name in shops if key == present), "")
        self.set_text(name.replace("&", "&&"))
        words = self.tr("Shop: {name}. Press for the other shops.").format(name=name)
        self.setAccessibleName(words)
        self.setToolTip(plain_tip(words))
        for key, other in shops:
            action = QAction(other.replace("&", "&&"), self._menu, checkable=True)
            action.setData(key)
            action.setChecked(key == present)
            self._group.addAction(action)
            self._menu.addAction(action)
        self.setVisible(len(shops) > 1)

    @property
    def names(self) -> list[str]:
        """What the menu offers."""
        return [action.text().replace("&&", "&") for action in self._menu.actions()]

    def _on_triggered(self, action: QAction) -> None:
        key = str(action.data())
        if key != self._present:
            self.chosen.emit(key)
