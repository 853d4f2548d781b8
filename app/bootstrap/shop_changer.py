"""Changing shops and adding one from the window: the window closes, and the next shop's opens in its place."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QInputDialog, QLineEdit

from app.bootstrap.shops import Shop, Shops
from app.domain.errors import AppError
from app.ui.main_window import MainWindow


class ShopChanger(QObject):
    """`next_shop` says which shop to open after the window was closed; None: none."""

    def __init__(self, window: MainWindow, shops: Shops, present: Shop, first_name: str) -> None:
        """`first_name` is what the first shop is called as long as the list does not name it."""
        super().__init__(window)
        self._window = window
        self._shops = shops
        self._present = present
        self._first_name = first_name
        self._dialog: QInputDialog | None = None
        self.next_shop: Shop | None = None
        window.shop_chosen.connect(self._on_chosen)
        window.add_shop_requested.connect(self.ask_name)
        self._show()

    @Slot()
    def ask_name(self) -> None:
        """Ask for the name of a new shop."""
        dialog = self._dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("Add another shop"))
        dialog.setLabelText(
            self.tr(
                "Name of the shop. It gets purchase orders, settings, a connection and a log of its own; nothing of "
                "{present} is changed."
            ).format(present=self._present.name)
        )
        field = dialog.findChild(QLineEdit)
        if field is not None:
            field.setAccessibleName(self.tr("Name of the shop"))
        dialog.setOkButtonText(self.tr("Add and open"))
        dialog.textValueSelected.connect(self.add)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def add(self, name: str) -> None:
        """Add a shop of this name and open it."""
        try:
            shop = self._shops.add(name, self._first_name)
        except AppError as error:
            self._window.notices.tell_error(error)
            return
        self._go_to(shop)

    @Slot(str)
    def _on_chosen(self, key: str) -> None:
        shop = next((shop for shop in self._shops.all() if shop.key == key), None)
        if shop is not None:
            self._go_to(shop)

    def _go_to(self, shop: Shop) -> None:
        """What runs is stopped as when the program is closed; it goes on at the next start of that shop."""
        self.next_shop = shop
        self._window.close()

    def _show(self) -> None:
        shops = [(shop.key, shop.name) for shop in self._shops.all()]
        self._window.show_shops(shops, self._present.key)
