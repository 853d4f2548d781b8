"""Connecting the shop to a QuickBooks company: one attempt from the browser to the confirmed company.

Nothing is stored before `confirm`; whatever was begun can be discarded without a trace (design.md section 7).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from app.domain.books import Company, Environment
from app.domain.errors import AppError, ReconnectNeeded, UserMustAct
from app.domain.links import Connection
from app.domain.runs import Level, LogEntry
from app.domain.secret_kinds import SecretKind
from app.services.attempt import Attempt, Found, unfinished
from app.services.badges import Badges
from app.services.connect_parts import Choices, ConnectDefaults, ConnectRequest, ConnectTools, Look
from app.services.disconnecting import Disconnected, Disconnecting, ForgetCompany, other_company
from app.services.health import ShopFacts, check_health
from app.services.presets import Presets
from app.services.session import PROVEN_KEY, Session, proof_of
from app.services.settings import propose_accounts
from app.services.sign_in_ends import ends_of
from app.sync.ports import Clock, MappingStore, RunLog, SettingsStore
from app.sync.small_lists import COMPANY

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
        self._mappings = mappings
        self._session = session
        self._badges = badges
        self._log = log
        self._clock = clock
        self._facts = facts
        self._presets = Presets(tools, settings)
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
        connection = self._connection(attempt, company)
        attempt.sign_in.keep(company.realm_id, attempt.tokens)
        try:
            self._store(attempt.request, found, choices or found.proposed, po_sync, auto_sync)
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
        connection = self._settings.connection()
        if connection is None or connection.needs_reconnect or self._tools.place.locked:
            return False
        if not ends_of(self._settings, connection).worth_extending(self._clock.now()):
            return False
        try:
            self._tools.stored_sign_in(connection).extend(connection.realm_id)
        except ReconnectNeeded as error:
            self._session.reconnect_needed()
            self._note(error.sentence, connection.realm_id)
            return False
        except AppError as error:
            self._note(error.sentence, connection.realm_id)
            return False
        return True

    def _note(self, text: str, realm_id: str) -> None:
        self._log.add([LogEntry(self._clock.now(), Level.WARNING, "connect", text, realm_id=realm_id)])

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

    def _store(
        self, request: ConnectRequest, found: Found, chosen: Choices, po_sync: bool, auto_sync: bool
    ) -> None:
        """Everything but the connection itself."""
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

    def _examine(self, look: Look, environment: Environment) -> Found:
        company = look.company
        before = self._settings.sync_settings(company.realm_id)
        accounts = propose_accounts(look.accounts, company.home_currency, before.accounts)
        health = check_health(look, self._facts(company.realm_id), accounts)
        present = self._settings.connection()
        same = present is None or present.environment != environment.value
        former = None if same or present is None or present.realm_id == company.realm_id else present
        return Found(look, health, Choices(accounts, before.start_date), former)

    def _connection(self, attempt: Attempt, company: Company) -> Connection:
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


def _place_of(connection: Connection) -> tuple[str, str]:
    return connection.environment, connection.realm_id
