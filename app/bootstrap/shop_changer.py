"""Changing shops and adding one from the window: the window closes, and the next shop's opens in its place."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.bootstrap.shops import Shop, Shops
from app.domain.errors import AppError
from app.ui.main_window import MainWindow
from app.ui.shell.add_shop_dialog import AddShopDialog


class ShopChanger(QObject):
    """`next_shop` says which shop to open after the window was closed; None: none."""

    def __init__(self, window: MainWindow, shops: Shops, present: Shop, first_name: str) -> None:
        """`first_name` is what the first shop is called as long as the list does not name it."""
        super().__init__(window)
        self._window = window
        self._shops = shops
        self._present = present
        self._first_name = first_name
        self.dialog: AddShopDialog | None = None
        self.next_shop: Shop | None = None
        window.shop_chosen.connect(self._on_chosen)
        window.add_shop_requested.connect(self.ask_name)
        window.show_shops([(shop.key, shop.name) for shop in shops.all()], present.key)

    @Slot()
    def ask_name(self) -> None:
        """Ask for the name of a new shop."""
        dialog = self.dialog = AddShopDialog(self._window.theme, self._present.name, self._window)
        dialog.named.connect(self.add)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def add(self, name: str) -> None:
        """Add a shop of this name and open it."""
        try:
            shop = self._shops.add(name, self._first_name)
        except AppError as error:
            if self.dialog is not None:
                self.dialog.show_error(error)
            return
        if self.dialog is not None:
            self.dialog.accept()
        self._go_to(shop)

    @Slot(str)
    def _on_chosen(self, key: str) -> None:
        shop = next((shop for shop in self._shops.all() if shop.key == key), None)
        if shop is not None:
            self._go_to(shop)

    @Slot()
    def open_again(self) -> None:
        """The same shop anew, with settings that only count from the start."""
        self._go_to(self._present)

    def _go_to(self, shop: Shop) -> None:
        """What runs is stopped as when the program is closed; it goes on at the next start of that shop."""
        self.next_shop = shop
        self._window.leaving.quit()
