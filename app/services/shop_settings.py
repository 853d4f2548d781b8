"""The Shopify part of the settings: which shop, how it is reached, what may be done there. All off to begin with."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime
from typing import Any

from app.domain.changes import ChangeKind, ChangeSet
from app.domain.errors import UserMustAct
from app.domain.shop import READ_ORDERS, STOCK_SCOPES, ShopInfo, ShopSettings, read_domain
from app.services.by_hand import by_hand
from app.sync.ports import Clock, SettingsStore
from app.sync.ports.shop import Shop, ShopTools

_KEY = "shopify"


class ShopSettingsService:
    """Keeps the settings; secrets go where `ShopTools` keeps them."""

    def __init__(self, settings: SettingsStore, tools: ShopTools, clock: Clock) -> None:
        self._settings = settings
        self._tools = tools
        self._clock = clock

    def current(self) -> ShopSettings:
        """What is in force."""
        return read_shop_settings(self._settings)

    def connect(self, address: str, secret: str, client_id: str = "") -> ShopInfo:
        """Try a shop with its token (or an app's id and secret), then keep both.

        Raises:
            UserMustAct: the address or the token is not right, or Shopify cannot be reached.
            EnvironmentProblem: there is no safe place for the token.
        """
        if not secret.strip():
            raise UserMustAct(
                "The token is missing",
                "There is no access token to try.",
                "Enter the access token, or the client id and secret of your app.",
            )
        wanted = replace(self._same(read_domain(address)), client_id=client_id.strip(), practice=False)
        return self._adopt(wanted, secret.strip())

    def use_practice(self) -> ShopInfo:
        """Try it with the practice shop on this computer."""
        wanted, secret = self._tools.practice()
        return self._adopt(wanted, secret)

    def test(self) -> ShopInfo:
        """Ask the shop who it is and what the token may do. Raises like `connect`."""
        settings = self._connected()
        with by_hand():
            info = _info(self._tools.open(settings))
        self._store(replace(self.current(), name=info.name))
        return info

    def disconnect(self) -> ChangeSet:
        """Forget the shop and its token; what was sent there stays known."""
        settings = self.current()
        if settings.connected:
            self._tools.forget(settings)
        self._store(ShopSettings())
        return ChangeSet.of(ChangeKind.SETTINGS, ChangeKind.STOCK)

    def switch_stock(self, on: bool) -> ChangeSet:
        """Stock on receipt: from now on, or not any more. Receipts from before are left alone.

        Raises:
            UserMustAct: there is no shop yet.
        """
        settings = self._connected() if on else self.current()
        if on == settings.stock:
            return ChangeSet()
        since = self._clock.now() if on else settings.stock_since
        first = settings.stock_first or since
        self._store(replace(settings, stock=on, stock_since=since, stock_first=first))
        return ChangeSet.of(ChangeKind.SETTINGS, ChangeKind.STOCK)

    def switch_orders(self, on: bool) -> ChangeSet:
        """Whether purchase orders made in Shopify may be fetched.

        Raises:
            UserMustAct: there is no shop yet.
        """
        settings = self._connected() if on else self.current()
        self._store(replace(settings, orders=on))
        return ChangeSet.of(ChangeKind.SETTINGS)

    def lacking(self, info: ShopInfo) -> tuple[str, ...]:
        """Permissions that what is switched on needs and the token does not have."""
        settings = self.current()
        wanted = [*(STOCK_SCOPES if settings.stock else ()), *((READ_ORDERS,) if settings.orders else ())]
        return info.missing(wanted)

    def _adopt(self, wanted: ShopSettings, secret: str) -> ShopInfo:
        with by_hand():
            info = _info(self._tools.try_open(wanted, secret))
        self._tools.keep(wanted, secret)
        former = self.current()
        if former.connected and (former.domain, former.practice) != (wanted.domain, wanted.practice):
            self._tools.forget(former)
        self._store(replace(wanted, name=info.name))
        return info

    def _same(self, domain: str) -> ShopSettings:
        """The present settings when it is the same shop; for another one everything is off again."""
        settings = self.current()
        return settings if settings.domain == domain and not settings.practice else ShopSettings(domain)

    def _connected(self) -> ShopSettings:
        settings = self.current()
        if not settings.connected:
            raise UserMustAct(
                "No Shopify shop yet",
                "This shop is not connected to Shopify.",
                "Open Settings, Shopify, and enter the shop's address and access token.",
            )
        return settings

    def _store(self, settings: ShopSettings) -> None:
        told = {
            "domain": settings.domain,
            "practice": settings.practice,
            "client_id": settings.client_id,
            "name": settings.name,
            "stock": settings.stock,
            "stock_since": _text(settings.stock_since),
            "stock_first": _text(settings.stock_first),
            "orders": settings.orders,
        }
        self._settings.set_value(_KEY, json.dumps(told))


def _info(shop: Shop) -> ShopInfo:
    try:
        return shop.info()
    finally:
        shop.close()


def read_shop_settings(settings: SettingsStore) -> ShopSettings:
    """What is in force."""
    text = settings.value(_KEY)
    return _read(json.loads(text)) if text else ShopSettings()


def _read(told: dict[str, Any]) -> ShopSettings:
    return ShopSettings(
        str(told.get("domain", "")),
        bool(told.get("practice")),
        str(told.get("client_id", "")),
        str(told.get("name", "")),
        bool(told.get("stock")),
        _moment(told.get("stock_since")),
        _moment(told.get("stock_first")),
        bool(told.get("orders")),
    )


def _text(moment: datetime | None) -> str:
    return moment.isoformat() if moment else ""


def _moment(text: object) -> datetime | None:
    return datetime.fromisoformat(str(text)) if text else None
