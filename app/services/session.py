"""The company that the shop is connected to, and the gateway to it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace

from app.domain.books import Company, Environment
from app.domain.errors import PoSyncIsOff, ReconnectNeeded, UserMustAct
from app.domain.links import Connection
from app.domain.settings import SyncSettings
from app.sync.ports import Books, SettingsStore

#: Stored text that says which connection was proven.
PROVEN_KEY = "company_proven"
BooksFactory = Callable[[Connection], Books]


class Session:
    """Gives the gateway of the connected company; made once per connection and kept. Threads may share it."""

    def __init__(
        self,
        settings: SettingsStore,
        factory: BooksFactory,
        required: Environment | None = None,
        reading: SettingsStore | None = None,
    ) -> None:
        """`required` is the environment that this computer is set to, if it is. `reading` never waits for a writer:
        pages ask for the company in the window's thread.
        """
        self._settings = settings
        self._reading = reading or settings
        self._factory = factory
        self._required = required
        self._books: tuple[Connection, Books] | None = None
        self._lock = threading.RLock()

    def connection(self) -> Connection | None:
        """The stored connection, or None."""
        return self._reading.connection()

    def books(self) -> Books:
        """The gateway. A connection that was not proven yet is, by reading the company once, before it is given out.

        Raises:
            UserMustAct: the shop is not connected, or to another environment than this computer is set to.
            AppError: what reading the company raised (a sign-in of another environment is refused there).
        """
        connection = self._require()
        with self._lock:
            if self._books is not None and _identity(self._books[0]) != _identity(connection):
                self.forget()
            if self._books is None:
                _check_environment(connection, self._required)
                try:
                    self._books = (connection, self._proven(connection, self._factory(connection)))
                except ReconnectNeeded:
                    self.reconnect_needed()
                    raise
            return self._books[1]

    def company(self) -> Company:
        """The company as it was when the shop was connected; no request."""
        return company_of(self._require())

    def require_po_sync(self) -> SyncSettings:
        """The settings, when POs may be talked about with QuickBooks at all (design.md 4.15).

        Raises:
            UserMustAct: the shop is not connected.
            PoSyncIsOff: the switch is off.
        """
        settings = self._reading.sync_settings(self.company().realm_id)
        if not settings.po_sync:
            raise PoSyncIsOff("PO sync is off", "Nothing was sent.", "Switch PO sync on in Settings first.")
        return settings

    def realm_id(self) -> str:
        """The company's id, or "" while not connected."""
        connection = self.connection()
        return connection.realm_id if connection else ""

    def reconnect_needed(self) -> None:
        """Remember that QuickBooks wants a new sign-in; everything else stays."""
        connection = self._settings.connection()
        if connection is not None and not connection.needs_reconnect:
            self._settings.put_connection(replace(connection, needs_reconnect=True))

    def forget(self) -> None:
        """Close the gateway; the next use starts from the stored connection."""
        with self._lock:
            former, self._books = self._books, None
        if former is not None:
            former[1].close()

    def _proven(self, connection: Connection, books: Books) -> Books:
        """A connection row may come from a backup or another hand: nothing is written with it before QuickBooks
        has shown this company in this environment (fault 44).
        """
        proof = proof_of(connection.environment, connection.realm_id, connection.client_id)
        if self._settings.value(PROVEN_KEY) != proof:
            try:
                books.company()
            except BaseException:
                books.close()
                raise
            self._settings.set_value(PROVEN_KEY, proof)
        return books

    def _require(self) -> Connection:
        connection = self._reading.connection()
        if connection is None:
            raise UserMustAct(
                "Not connected",
                "This shop is not connected to QuickBooks.",
                "Connect it first; nothing was sent.",
            )
        return connection


def proof_of(environment: str, realm_id: str, client_id: str) -> str:
    """Says for which environment, company and keys the company was seen."""
    return f"{environment}|{realm_id}|{client_id}"


def _check_environment(connection: Connection, required: Environment | None) -> None:
    """The practice company is always allowed: nothing of it leaves this computer."""
    environment = Environment(connection.environment)
    if required in (None, environment) or environment is Environment.PRACTICE:
        return
    assert required is not None
    raise UserMustAct(
        "Another environment is set",
        f"This computer is set to {required.label} (QUICKBOOKS_ENV), but the shop is connected to "
        f"{connection.company_name} in {environment.label}. Nothing was sent.",
        "Connect the shop anew, or have the setting changed.",
    )


def company_of(connection: Connection) -> Company:
    """What a connection tells about its company."""
    return Company(
        connection.realm_id,
        connection.company_name,
        country=connection.country,
        home_currency=connection.home_currency,
        multi_currency=connection.multi_currency,
        plan=connection.plan,
    )


def _identity(connection: Connection) -> tuple[str, str, str, object]:
    return connection.environment, connection.realm_id, connection.client_id, connection.connected_at
