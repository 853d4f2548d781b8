"""Shop, connection and settings. Switches belong to the shop, account choices to each of its companies."""

from __future__ import annotations

from dataclasses import replace

from app.domain.links import Connection
from app.domain.settings import AccountChoices, ListChoices, SyncSettings
from app.storage.codec import dump, load
from app.storage.database import Database
from app.storage.rows import put_rows, whole
from app.storage.select import row_with

#: Row of the switches among the sync settings; realm ids are never empty.
_SHOP = ""


def lists_of(realm_id: str) -> str:
    """Row of the choices from a company's smaller lists; realm ids have digits only."""
    return f"{realm_id}/lists"


class Settings:
    """Implements `SettingsStore`."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def shop(self) -> tuple[str, str]:
        """(shop id, shop name) of this profile."""
        with self._db.reading() as models:
            found = row_with(models.shop)
            return (found["id"], found["name"]) if found else ("my-shop", "My shop")

    def set_shop(self, shop_id: str, name: str) -> None:
        """Name the shop of this profile."""
        with self._db.writing() as models:
            models.shop.delete().execute()
            models.shop.create(id=shop_id, name=name)

    def connection(self) -> Connection | None:
        """The stored connection of the shop, or None."""
        with self._db.reading() as models:
            row = row_with(models.connection, shop_id=self.shop()[0])
            return load(Connection, whole(row)["body"]) if row else None

    def put_connection(self, connection: Connection) -> None:
        """Store or replace it."""
        with self._db.writing() as models:
            put_rows(models.connection, [{"shop_id": connection.shop_id, "body": dump(connection)}])

    def drop_connection(self) -> None:
        """Forget it (links are kept)."""
        with self._db.writing() as models:
            models.connection.delete().where(models.connection.shop_id == self.shop()[0]).execute()

    def sync_settings(self, realm_id: str) -> SyncSettings:
        """Switches of the shop with the choices made for a company."""
        switches = self._body(_SHOP)
        settings = load(SyncSettings, switches) if switches else SyncSettings()
        accounts = self._body(realm_id) if realm_id else ""
        lists = self._body(lists_of(realm_id)) if realm_id else ""
        return replace(
            settings,
            accounts=load(AccountChoices, accounts) if accounts else AccountChoices(),
            lists=load(ListChoices, lists) if lists else ListChoices(),
        )

    def put_sync_settings(self, realm_id: str, settings: SyncSettings) -> None:
        """Store switches and the choices made for a company."""
        rows = {_SHOP: dump(replace(settings, accounts=AccountChoices(), lists=ListChoices()))}
        if realm_id:
            rows[realm_id] = dump(settings.accounts)
            rows[lists_of(realm_id)] = dump(settings.lists)
        with self._db.writing() as models:
            shop_id, _ = self.shop()
            put_rows(
                models.sync_settings,
                [{"shop_id": shop_id, "realm_id": realm, "body": body} for realm, body in rows.items()],
            )

    def value(self, key: str, default: str = "") -> str:
        """A small remembered text."""
        with self._db.reading() as models:
            found = row_with(models.setting, key=key)
            return str(found["value"]) if found else default

    def set_value(self, key: str, value: str) -> None:
        """Remember it."""
        with self._db.writing() as models:
            put_rows(models.setting, [{"key": key, "value": value}])

    def _body(self, realm_id: str) -> str:
        with self._db.reading() as models:
            row = row_with(models.sync_settings, shop_id=self.shop()[0], realm_id=realm_id)
            return str(whole(row)["body"]) if row else ""
