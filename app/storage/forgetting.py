"""Forgetting all that is remembered about one company of the shop."""

from __future__ import annotations

from app.domain.links import IntentState
from app.storage.database import Database
from app.storage.settings import lists_of


class Forgetting:
    """Removes what hangs on a realm id: links, badges, mappings, lists, questions, choices. POs and the log stay."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def forget_company(self, realm_id: str) -> None:
        """In one transaction. Requests whose outcome is unknown stay: they prevent duplicates after a reconnect."""
        with self._db.writing() as models:
            for table in models.all():
                if table in (models.run, models.log) or not hasattr(table, "realm_id"):
                    continue
                gone = table.realm_id == realm_id
                if table is models.intent:
                    gone &= table.state != IntentState.SENDING.value
                if table is models.sync_settings:
                    gone |= table.realm_id == lists_of(realm_id)
                table.delete().where(gone).execute()
