"""The sample shop: one click to POs that anybody may play with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from app.domain.books import Environment
from app.domain.changes import ChangeSet
from app.domain.errors import UserMustAct
from app.domain.orders import PurchaseOrder
from app.domain.tracing import Change, ChangeSource
from app.services.saving import Saving
from app.sync.ports import OrderStore, SettingsStore

SampleShop = Callable[[], tuple[str, str, Sequence[PurchaseOrder]]]


class SampleService:
    """Loads the sample shop into an empty profile."""

    def __init__(
        self, sample: SampleShop, saving: Saving, orders: OrderStore, settings: SettingsStore
    ) -> None:
        self._sample = sample
        self._saving = saving
        self._orders = orders
        self._settings = settings

    def waits_for_connection(self) -> bool:
        """The sample shop is here, and it is connected to nothing."""
        shop_id, _, _ = self._sample()
        return (
            self._settings.shop()[0] == shop_id
            and bool(self._orders.ids())
            and self._settings.connection() is None
        )

    def load(self) -> ChangeSet:
        """Put the sample shop's POs here.

        Raises:
            UserMustAct: there are POs already, or the shop is connected to real books; sample and real POs must
                not mix.
        """
        if self._orders.ids():
            raise UserMustAct(
                "There are POs already",
                "The sample shop is only loaded into an empty profile, so that it never mixes with your own POs.",
                "To try it beside your own, choose File, Add another shop, and then there Try the practice company.",
            )
        connection = self._settings.connection()
        if connection is not None and connection.environment == Environment.PRODUCTION.value:
            raise UserMustAct(
                "The shop is connected",
                f"It is connected to {connection.company_name}. Sample POs must not get there.",
                "Choose File, Add another shop, and then there Try the practice company.",
            )
        realm_id = connection.realm_id if connection else ""
        sync = self._settings.sync_settings(realm_id)
        shop_id, name, orders = self._sample()
        self._settings.set_shop(shop_id, name)
        # Connection and settings hang on the shop's id, which has just changed.
        self._settings.put_sync_settings(realm_id, sync)
        if connection is not None:
            self._settings.put_connection(replace(connection, shop_id=shop_id))
        return self._saving.save(orders, Change(ChangeSource.SAMPLE))
