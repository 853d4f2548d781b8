"""Connecting the shop to a QuickBooks company: one attempt from the browser to the confirmed company.

Nothing is stored before `confirm`; whatever was begun can be discarded without a trace (design.md section 7).
"""

from __future__ import annotations

from collections.abc import Callable

from app.domain.books import Company, Environment
from app.domain.errors import AppError, UserMustAct
from app.domain.links import Connection
from app.domain.runs import Level, LogEntry
from app.domain.secret_kinds import SecretKind
from app.services.attempt import Attempt, Found, unfinished
from app.services.badges import Badges
from app.services.confirming import Confirming
from app.services.connect_parts import Choices, ConnectDefaults, ConnectRequest, ConnectTools, Look
from app.services.disconnecting import Disconnected, Disconnecting, ForgetCompany, other_company
from app.services.extending import Extending
from app.services.health import ShopFacts, check_health
from app.services.presets import Presets
from app.services.session import Session
from app.services.settings import propose_accounts
from app.sync.ports import Clock, MappingStore, RunLog, SettingsStore

__all__ = [
    "Attempt",
    "Choices",
    "ConnectDefaults",
    "ConnectRequest",
    "ConnectService",
    "ConnectTools",
    "Disconnected",
    "Found",
]


class ConnectService:
    """Begins, confirms and undoes connections."""

    def __init__(
        self,
        tools: ConnectTools,
        settings: SettingsStore,
        mappings: MappingStore,
        session: Session,
        badges: Badges,
        log: RunLog,
        clock: Clock,
        facts: Callable[[str], ShopFacts],
        forget_company: ForgetCompany,
    ) -> None:
        """`facts` tells what the health check has to know of the shop, for a realm id; `forget_company` removes what
        is remembered about one.
        """
        self._tools = tools
        self._settings = settings
        self._session = session
        self._badges = badges
        self._log = log
        self._clock = clock
        self._facts = facts
        self._presets = Presets(tools, settings)
        self._confirming = Confirming(settings, mappings, self._presets, clock)
        self._extending = Extending(tools, settings, session, log, clock)
        self._ending = Disconnecting(tools, settings, log, clock, forget_company)

    def defaults(self) -> ConnectDefaults:
        """What the dialog starts with. Probes the keyring, which may ask the person to unlock it."""
        return self._presets.defaults()

    def own_redirects(self) -> tuple[str, ...]:
        """The addresses of this computer to register for sandbox keys."""
        return self._tools.own_redirects()

    def preset_environment(self) -> Environment:
        """The environment that `QUICKBOOKS_ENV` presets, else practice."""
        return self._tools.preset_environment()

    def begin(self, request: ConnectRequest) -> Attempt:
        """Open the receiver and prepare the browser's address.

        Raises:
            UserMustAct: client id, secret or redirect address is missing or cannot be right, Intuit does not know
                the keys, or this computer is set to another environment.
            EnvironmentProblem: no place for secrets, or every port is taken.
            NotSent: Intuit cannot be reached.
        """
        self._presets.check_environment(request.environment)
        request = self._presets.with_keys(request)
        redirect_uri = self._presets.checked_redirect(request.environment, request.redirect_uri.strip())
        self._tools.probe_keyring(request.environment)
        receiver = self._tools.receiver(self._tools.new_state(), redirect_uri)
        try:
            sign_in = self._tools.sign_in(request, receiver.redirect_uri)
            if request.environment is not Environment.PRACTICE:
                sign_in.check_keys()

            def examine(look: Look) -> Found:
                return self._examine(look, request.environment)

            return Attempt(request, sign_in, receiver, self._tools.parse_pasted, examine, self._clock)
        except BaseException:
            receiver.close()
            raise

    def discard(self, attempt: Attempt) -> None:
        """Leave no trace: port freed, tokens revoked."""
        attempt.close()
        if attempt.tokens is not None:
            tokens, attempt.tokens = attempt.tokens, None
            try:
                attempt.sign_in.revoke(tokens)
            except AppError as error:
                self._log.add([LogEntry(self._clock.now(), Level.WARNING, "connect", error.sentence)])

    def remember_typed(self, request: ConnectRequest) -> None:
        """The wizard was left: client id and redirect address need not be typed again. The secret is not kept."""
        self._presets.remember(request.environment, request.client_id, request.redirect_uri)

    def confirm(
        self,
        attempt: Attempt,
        po_sync: bool,
        auto_sync: bool,
        choices: Choices | None = None,
        *,
        move: bool = False,
    ) -> Connection:
        """Store the sign-in and the connection, the choices (by None the proposed ones), and the switches.

        The connection is stored last, so that a crash leaves the shop connected as it was, or completely anew. `move`
        says that the shop shall leave the company that it was connected to.

        Raises:
            UserMustAct: not finished, another company, or the company lacks what no PO can do without.
            EnvironmentProblem: the keyring or the database refused; nothing was stored.
        """
        found = attempt.found
        if found is None or attempt.tokens is None:
            raise unfinished()
        if found.hindrance is not None:
            raise UserMustAct("This company cannot take POs yet", found.hindrance.text, found.hindrance.to_do)
        if found.former is not None and not move:
            raise other_company(found.former, found.company.name)
        company, former = found.company, self._settings.connection()
        connection = self._confirming.connection(attempt, company)
        attempt.sign_in.keep(company.realm_id, attempt.tokens)
        try:
            chosen = choices or found.proposed
            self._confirming.store(attempt.request, found, chosen, po_sync, auto_sync)
            self._settings.put_connection(connection)
        except BaseException:
            if former is None or _place_of(former) != _place_of(connection):
                # The database refused: the sign-in must not stay in the keyring alone. It can be tried again.
                attempt.sign_in.unkeep(company.realm_id)
            raise
        attempt.tokens = None
        attempt.close()
        self._session.forget()
        if former is not None and _place_of(former) != _place_of(connection):
            self._ending.replace(former, connection)
        self._badges.refresh_all()
        self._tell_connected(company, attempt.request.environment)
        return connection

    def _tell_connected(self, company: Company, environment: Environment) -> None:
        text = f"Connected to {company.name} ({environment.label})."
        self._log.add([LogEntry(self._clock.now(), Level.INFO, "connect", text, realm_id=company.realm_id)])

    def disconnect(self, *, forget_links: bool = False) -> Disconnected | None:
        """Revoke and forget the sign-in, and the connection. None when there was none.

        Links and mappings stay for a later reconnect unless `forget_links`.

        Raises:
            EnvironmentProblem: the place for secrets cannot be reached; the shop is disconnected all the same.
        """
        connection = self._settings.connection()
        if connection is None:
            return None
        try:
            return self._ending.end(connection, forget_links=forget_links)
        finally:
            self._session.forget()
            self._badges.refresh_all()

    def extend(self) -> bool:
        """Use a sign-in that has not been used for long, so that it does not end; whether that was needed and worked.

        It asks Intuit's token endpoint only; nothing about POs is sent.
        """
        return self._extending.extend()

    def revoke_pending(self) -> str:
        """Withdraw at Intuit what could not be withdrawn before; a sentence when something was, else ""."""
        return self._ending.pending()

    def choose_place(self, kind: SecretKind, passphrase: str = "", *, anew: bool = False) -> ConnectDefaults:
        """Keep secrets in this kind of place from now on; the defaults that follow.

        Raises:
            UserMustAct: the passphrase is too short, or not the right one.
            EnvironmentProblem: the file cannot be used.
        """
        connection = self._settings.connection()
        self._tools.choose_place(kind, passphrase, anew=anew, connection=connection)
        self._session.forget()
        return self.defaults()

    def secret_file_exists(self) -> bool:
        """Whether there is a file under a passphrase already."""
        return self._tools.place.file_exists

    def preset_secret(self, environment: Environment) -> str:
        """The client secret that is set on this computer, for a client id that was typed with it."""
        return self._tools.preset_keys(environment)[1]

    def passphrase_needed(self) -> bool:
        """Whether the stored sign-in lies in a file that is still closed."""
        if not self._tools.place.locked:
            return False
        connection = self._settings.connection()
        return connection is not None and connection.environment != Environment.PRACTICE.value

    def unlock(self, passphrase: str) -> None:
        """Open the file with the sign-in. Raises `UserMustAct` for a wrong passphrase."""
        self._tools.place.unlock(passphrase)
        self._session.forget()

    def _examine(self, look: Look, environment: Environment) -> Found:
        company = look.company
        before = self._settings.sync_settings(company.realm_id)
        accounts = propose_accounts(look.accounts, company.home_currency, before.accounts)
        health = check_health(look, self._facts(company.realm_id), accounts)
        present = self._settings.connection()
        same = present is None or present.environment != environment.value
        former = None if same or present is None or present.realm_id == company.realm_id else present
        return Found(look, health, Choices(accounts, before.start_date), former)


def _place_of(connection: Connection) -> tuple[str, str]:
    return connection.environment, connection.realm_id
