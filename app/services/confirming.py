"""What is stored when a company is confirmed: its accounts and facts, the choices, the switches, the connection."""

from __future__ import annotations

from dataclasses import replace

from app.domain.books import Company
from app.domain.links import Connection
from app.services.attempt import Attempt, Found
from app.services.connect_parts import Choices, ConnectRequest
from app.services.presets import Presets
from app.services.session import PROVEN_KEY, proof_of
from app.sync.ports import Clock, MappingStore, SettingsStore
from app.sync.small_lists import COMPANY


class Confirming:
    """Stores what a confirmed attempt brought. The sign-in itself is kept by its `SignIn`."""

    def __init__(
        self, settings: SettingsStore, mappings: MappingStore, presets: Presets, clock: Clock
    ) -> None:
        self._settings = settings
        self._mappings = mappings
        self._presets = presets
        self._clock = clock

    def connection(self, attempt: Attempt, company: Company) -> Connection:
        """The connection of the shop to this company, with the keys and the redirect address of the attempt."""
        shop_id, _ = self._settings.shop()
        return Connection(
            shop_id,
            attempt.request.environment.value,
            company.realm_id,
            company.name,
            company.country,
            company.home_currency,
            company.multi_currency,
            company.plan,
            attempt.request.client_id,
            attempt.redirect_uri,
            self._clock.now(),
        )

    def store(
        self, request: ConnectRequest, found: Found, chosen: Choices, po_sync: bool, auto_sync: bool
    ) -> None:
        """Everything but the connection itself, which comes last.

        Raises:
            EnvironmentProblem: the database refused.
        """
        realm_id = found.company.realm_id
        self._presets.remember(request.environment, request.client_id, request.redirect_uri)
        self._mappings.put_accounts(realm_id, found.look.accounts)
        self._mappings.put_company(found.company)
        self._mappings.set_refreshed(realm_id, COMPANY, self._clock.now())
        self._settings.put_sync_settings(
            realm_id,
            replace(
                self._settings.sync_settings(realm_id),
                po_sync=po_sync,
                auto_sync=po_sync and auto_sync,
                accounts=chosen.accounts,
                start_date=chosen.start_date,
            ),
        )
        self._settings.set_value(PROVEN_KEY, proof_of(request.environment.value, realm_id, request.client_id))
