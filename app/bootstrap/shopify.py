"""Opens Shopify shops for the services: addresses, the place for tokens, HTTP clients, the practice shop."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import app.http as http
from app.bootstrap.secret_place import SecretPlace
from app.domain.books import Environment
from app.domain.known import SHOPIFY
from app.domain.shop import PRACTICE_DOMAIN, ShopSettings
from app.practice.shopify import PRACTICE_TOKEN
from app.services.shop_orders import ShopOrdersService, Store
from app.services.shop_settings import ShopSettingsService, read_shop_settings
from app.services.stock import StockService
from app.services.stock_answers import StockAnswers
from app.shopify import Credentials, ShopClient, ShopifyShop, secret_key
from app.storage import Stores
from app.sync.ports import CancelToken, Clock, FaultPoint, SecretStore, SettingsStore
from app.sync.ports.shop import Shop

#: Shopify answers within seconds; a lost answer is asked for again under the same key, so waiting long is of no use.
_READ_SECONDS = 45.0


class ConcreteShopTools:
    """Implements `ShopTools`."""

    def __init__(
        self, secrets: SecretPlace, clock: Clock, practice_addresses: Callable[[], Mapping[str, str]]
    ) -> None:
        self._secrets = secrets
        self._clock = clock
        self._practice_addresses = practice_addresses

    def open(self, settings: ShopSettings, cancel: CancelToken | None = None) -> Shop:
        """The shop as it is set up."""
        if settings.practice:
            return self._shop(settings, PRACTICE_TOKEN, cancel)
        secret = self._store(settings.environment).get(secret_key(settings.environment, settings.domain))
        if not secret:
            raise SHOPIFY["shopify.no_token"].error(subject=settings.domain)
        return self._shop(settings, secret, cancel)

    def try_open(self, settings: ShopSettings, secret: str) -> Shop:
        """A shop with a secret that is not stored."""
        return self._shop(settings, secret, None)

    def keep(self, settings: ShopSettings, secret: str) -> None:
        """Store the secret; the practice shop's is known to everybody."""
        if not settings.practice:
            store = self._store(settings.environment)
            store.probe()
            store.put(secret_key(settings.environment, settings.domain), secret)

    def forget(self, settings: ShopSettings) -> None:
        """Forget it."""
        if not settings.practice:
            self._store(settings.environment).delete(secret_key(settings.environment, settings.domain))

    def practice(self) -> tuple[ShopSettings, str]:
        """The practice shop and its token."""
        return ShopSettings(PRACTICE_DOMAIN, practice=True), PRACTICE_TOKEN

    def _store(self, environment: Environment) -> SecretStore:
        return self._secrets.open(environment)

    def _shop(self, settings: ShopSettings, secret: str, cancel: CancelToken | None) -> Shop:
        practice = settings.practice
        base = self._practice_addresses()["api_base"] if practice else f"https://{settings.domain}"
        client = http.new_client(read_seconds=_READ_SECONDS)
        credentials = Credentials(secret, settings.client_id)
        name = settings.name or settings.domain
        return ShopifyShop(ShopClient(base, name, credentials, http=client, clock=self._clock, cancel=cancel))


def kept_keys(settings: SettingsStore) -> tuple[str, ...]:
    """Names of the shop's secrets, for whoever moves secrets to another place."""
    shop = read_shop_settings(settings)
    return (secret_key(shop.environment, shop.domain),) if shop.connected and not shop.practice else ()


@dataclass(frozen=True, slots=True)
class ShopServices:
    """Everything about Shopify. `seen` only reads and may be asked by the window's thread."""

    settings: ShopSettingsService
    stock: StockService
    answers: StockAnswers
    seen: StockAnswers
    orders: ShopOrdersService

    def on_waiting(self, ring: Callable[[], None] | None) -> None:
        """Whoever starts the work is told when there is some; None: nobody is there any more."""
        self.stock.ring = ring
        self.answers.ring = ring


def build_shop(
    tools: ConcreteShopTools, stores: Stores, readers: Stores, clock: Clock, fault: FaultPoint, store: Store
) -> ShopServices:
    """The services over one profile. `store` is the one way in which POs are saved."""
    settings = ShopSettingsService(stores.settings, tools, clock)
    seen = ShopSettingsService(readers.settings, tools, clock)
    return ShopServices(
        settings,
        StockService(settings, tools, stores.stock, stores.orders, stores.receipts, stores.log, clock, fault),
        StockAnswers(settings, tools, stores.stock, stores.orders, clock),
        StockAnswers(seen, tools, readers.stock, readers.orders, clock),
        ShopOrdersService(settings, tools, stores.orders, stores.shop_orders, stores.settings, store),
    )
