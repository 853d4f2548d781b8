"""Using a sign-in that was not used for long, so that its hundred days begin anew before they are over."""

from __future__ import annotations

from app.domain.errors import AppError, ReconnectNeeded
from app.domain.links import Connection
from app.domain.runs import Level, LogEntry
from app.services.connect_parts import ConnectTools
from app.services.session import Session
from app.services.sign_in_ends import ends_of
from app.sync.ports import Clock, RunLog, SettingsStore


class Extending:
    """Extends the sign-in of the shop. What does not work is told in the log; the next time tries again."""

    def __init__(
        self, tools: ConnectTools, settings: SettingsStore, session: Session, log: RunLog, clock: Clock
    ) -> None:
        self._tools = tools
        self._settings = settings
        self._session = session
        self._log = log
        self._clock = clock

    def extend(self) -> bool:
        """Whether that was needed and worked.

        It asks Intuit's token endpoint only; nothing about POs is sent.
        """
        connection = self._settings.connection()
        if connection is None or not self._worth(connection):
            return False
        try:
            self._tools.stored_sign_in(connection).extend(connection.realm_id)
        except ReconnectNeeded as error:
            self._session.reconnect_needed()
            self._warn(error, connection)
            return False
        except AppError as error:
            self._warn(error, connection)
            return False
        return True

    def _worth(self, connection: Connection) -> bool:
        if connection.needs_reconnect or self._tools.place.locked:
            return False
        return ends_of(self._settings, connection).worth_extending(self._clock.now())

    def _warn(self, error: AppError, connection: Connection) -> None:
        entry = LogEntry(
            self._clock.now(), Level.WARNING, "connect", error.sentence, realm_id=connection.realm_id
        )
        self._log.add([entry])
