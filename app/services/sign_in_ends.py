"""Remembers until when the sign-in to a company lasts, for the reminder before its end."""

from __future__ import annotations

from app.domain.books import Environment
from app.domain.links import Connection
from app.domain.sign_in_ends import SignInEnds, ends_key
from app.sync.ports import SettingsStore


class EndsNotes:
    """Stores an end when it moved noticeably; a refresh happens every hour."""

    def __init__(self, settings: SettingsStore) -> None:
        self._settings = settings

    def note(self, environment: Environment, realm_id: str, ends: SignInEnds) -> None:
        """Intuit told these ends."""
        key = ends_key(environment.value, realm_id)
        if ends.worth_storing(SignInEnds.from_text(self._settings.value(key))):
            self._settings.set_value(key, ends.as_text())


def ends_of(settings: SettingsStore, connection: Connection | None) -> SignInEnds:
    """What is known about a connection."""
    if connection is None:
        return SignInEnds()
    return SignInEnds.from_text(settings.value(ends_key(connection.environment, connection.realm_id)))
