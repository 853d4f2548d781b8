"""Ending a connection: revoked at Intuit now or later, forgotten here, links kept unless asked otherwise."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.errors import AppError, UserMustAct
from app.domain.links import Connection
from app.domain.runs import Level, LogEntry
from app.services.connect_parts import ConnectTools, Revoked
from app.services.session import PROVEN_KEY
from app.sync.ports import Clock, RunLog, SettingsStore

#: Removes everything that is remembered about a company by its realm id, but for requests whose outcome is unknown.
ForgetCompany = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Disconnected:
    """How it ended. `sentence` says it to a person."""

    company: str
    revoked: Revoked
    links_forgotten: bool = False

    @property
    def sentence(self) -> str:
        """What happened, and what is left to do."""
        text = f"Disconnected from {self.company}."
        if self.revoked is Revoked.LATER:
            text += (
                " Intuit could not be reached, so the access is withdrawn there later: at the next start of this "
                "program with a connection to the internet."
            )
        elif self.revoked is Revoked.IMPOSSIBLE:
            text += (
                " The access could not be withdrawn at Intuit. Remove the app in QuickBooks: the gear, then Apps or "
                "Integrations, My apps, Disconnect."
            )
        if self.links_forgotten:
            text += " What was remembered about this company is forgotten."
        return text


class Disconnecting:
    """Ends the connection of the shop."""

    def __init__(
        self,
        tools: ConnectTools,
        settings: SettingsStore,
        log: RunLog,
        clock: Clock,
        forget_company: ForgetCompany,
    ) -> None:
        self._tools = tools
        self._settings = settings
        self._log = log
        self._clock = clock
        self._forget_company = forget_company

    def end(self, connection: Connection, *, forget_links: bool) -> Disconnected:
        """Revoke, forget the secrets, the connection, and (asked for) links, mappings and lists of the company.

        Raises:
            EnvironmentProblem: the place for secrets cannot be reached; the connection is forgotten all the same.
        """
        revoked = Revoked.IMPOSSIBLE
        try:
            revoked = self._tools.stored_sign_in(connection).forget(connection.realm_id)
        finally:
            self._settings.drop_connection()
            self._settings.set_value(PROVEN_KEY, "")
            if forget_links:
                self._forget_company(connection.realm_id)
            done = Disconnected(connection.company_name, revoked, forget_links)
            self._tell("disconnect", done.sentence, connection.realm_id)
        return done

    def replace(self, former: Connection, now: Connection) -> None:
        """Another company or environment took the former's place: its sign-in must not stay behind."""
        keep_keys = (former.environment, former.client_id) == (now.environment, now.client_id)
        try:
            revoked = self._tools.stored_sign_in(former).forget(former.realm_id, keep_keys=keep_keys)
        except AppError as error:
            text = f"The sign-in to {former.company_name} could not be removed: {error.sentence}"
            self._tell("connect", text, former.realm_id, Level.WARNING)
            return
        text = f"No longer connected to {former.company_name}; its links are kept. ({revoked.value})"
        self._tell("connect", text, former.realm_id)

    def pending(self) -> str:
        """Revoke what could not be revoked before; a sentence when something was, else ""."""
        done, left = self._tools.revoke_pending()
        if not done:
            return ""
        text = f"Access that could not be withdrawn before is now withdrawn at Intuit ({done})."
        if left:
            text += f" {left} still wait."
        self._tell("disconnect", text, "")
        return text

    def _tell(self, what: str, text: str, realm_id: str, level: Level = Level.INFO) -> None:
        self._log.add([LogEntry(self._clock.now(), level, what, text, realm_id=realm_id)])


def other_company(former: Connection, found_name: str) -> UserMustAct:
    """The sign-in led to another company than the one the shop is connected to (fault 43)."""
    return UserMustAct(
        "This is another company",
        f"The shop is connected to {former.company_name}, but you signed in to {found_name}.",
        f"Sign in to {former.company_name}. If the shop really moves to {found_name}: its POs are then new there and "
        f"are sent again, with accounts of their own; links to {former.company_name} are kept but not used.",
    )
