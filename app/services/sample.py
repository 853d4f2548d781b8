"""The sample shop: one click to POs that anybody may play with."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.domain.changes import ChangeSet
from app.domain.errors import UserMustAct
from app.domain.orders import PurchaseOrder
from app.services.importing import ImportService
from app.sync.ports import OrderStore, SettingsStore

SampleShop = Callable[[], tuple[str, str, Sequence[PurchaseOrder]]]


class SampleService:
    """Loads the sample shop into an empty profile."""

    def __init__(
        self, sample: SampleShop, importing: ImportService, orders: OrderStore, settings: SettingsStore
    ) -> None:
        self._sample = sample
        self._importing = importing
        self._orders = orders
        self._settings = settings

    def load(self) -> ChangeSet:
        """Put the sample shop's POs here.

        Raises:
            UserMustAct: there are POs already; sample and real POs must not mix.
        """
        if self._orders.ids():
            raise UserMustAct(
                "There are POs already",
                "The sample shop is only loaded into an empty profile, so that it never mixes with your own POs.",
                "Start the program with --practice to try the sample shop beside your own.",
            )
        shop_id, name, orders = self._sample()
        self._settings.set_shop(shop_id, name)
        return self._importing.store(orders, "sample shop")
