"""Connecting the shop to a QuickBooks company: one attempt from the browser to the confirmed company.

Nothing is stored before `confirm`; whatever was begun can be discarded without a trace (design.md section 7).
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from app.domain.books import Account, Company, Environment
from app.domain.errors import AppError, Canceled, UserMustAct
from app.domain.links import Connection
from app.domain.runs import Level, LogEntry
from app.services.badges import Badges
from app.services.session import Session
from app.services.settings import propose_accounts
from app.sync.ports import CancelToken, Clock, MappingStore, RunLog, SettingsStore

TIMEOUT_SECONDS = 300
#: How often a waiting attempt looks whether an address was pasted or Cancel pressed (seconds).
_LOOK = 0.2


class Redirect(Protocol):
    """What the browser brought back."""

    @property
    def code(self) -> str:
        """The sign-in code, "" on refusal."""

    @property
    def realm_id(self) -> str:
        """Id of the company that was chosen."""

    @property
    def error(self) -> str:
        """Intuit's error word, "" on success."""

    @property
    def error_description(self) -> str:
        """Intuit's words about it."""


class Waiting(Protocol):
    """The receiver of the redirect on this computer."""

    @property
    def redirect_uri(self) -> str:
        """The address that is registered at Intuit."""

    def wait(self, cancel: CancelToken, timeout_seconds: float) -> Redirect | None:
        """The right answer, or None when none came in time."""

    def finish(self, ok: bool, title: str, text: str) -> None:
        """Tell the browser's page how it ended."""

    def close(self) -> None:
        """Free the port."""


class SignIn(Protocol):
    """Sign-in with one pair of keys in one environment. `tokens` are opaque here."""

    def authorize_address(self, state: str) -> str:
        """The address to open in the browser."""

    def exchange(self, code: str) -> object:
        """Turn the code into tokens (they stay in memory)."""

    def look(self, realm_id: str, tokens: object) -> tuple[Company, Sequence[Account]]:
        """Read the company and its accounts with tokens that are not stored yet."""

    def keep(self, realm_id: str, tokens: object) -> None:
        """Store the tokens and the client secret in the keyring."""

    def revoke(self, tokens: object) -> None:
        """Make tokens that were not kept invalid at Intuit."""

    def forget(self, realm_id: str) -> None:
        """Revoke the stored sign-in at Intuit if it can be reached, and remove it from the keyring in any case."""


@dataclass(frozen=True, slots=True)
class ConnectRequest:
    """What a person chose. Keys are empty for the practice company, which brings its own."""

    environment: Environment
    client_id: str = ""
    client_secret: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class ConnectDefaults:
    """What the dialog starts with. `keyring_problem` is "" when secrets can be kept in `keyring_name`."""

    environment: Environment
    client_ids: Mapping[Environment, str]
    keyring_name: str
    keyring_problem: str
    redirect_uris: Mapping[Environment, str]

    def redirect_uri(self, environment: Environment) -> str:
        """The address to register at Intuit for this environment."""
        return self.redirect_uris.get(environment, "")

    def client_id(self, environment: Environment) -> str:
        """The client id used last, or ""."""
        return self.client_ids.get(environment, "")


class ConnectTools(Protocol):
    """The concrete parts, put together by bootstrap."""

    def new_state(self) -> str:
        """An unguessable word for one attempt."""

    def receiver(self, state: str, environment: Environment) -> Waiting:
        """Open the receiver."""

    def parse_pasted(self, text: str, state: str) -> Redirect:
        """Read an address that was pasted; raises `UserMustAct` when it is not the right one."""

    def sign_in(self, request: ConnectRequest, redirect_uri: str) -> SignIn:
        """Sign-in with these keys. For the practice company it starts the company if needed."""

    def stored_sign_in(self, connection: Connection) -> SignIn:
        """Sign-in with the stored keys of a connection."""

    def probe_keyring(self, environment: Environment) -> str:
        """Try the place for secrets and return its name; raises the keyring errors."""

    def preset_environment(self) -> Environment:
        """`QUICKBOOKS_ENV`, else practice."""

    def registered_redirect(self, environment: Environment) -> str:
        """The redirect address to register at Intuit."""


class Attempt:
    """One sign-in under way. `wait` blocks in a worker; `paste` may be called from the window meanwhile."""

    timeout_seconds = TIMEOUT_SECONDS

    def __init__(
        self,
        request: ConnectRequest,
        sign_in: SignIn,
        receiver: Waiting,
        parse: Callable[[str, str], Redirect],
        state: str,
        clock: Clock,
    ) -> None:
        self.request = request
        self.sign_in = sign_in
        self.redirect_uri = receiver.redirect_uri
        self.authorize_url = sign_in.authorize_address(state)
        self.tokens: object | None = None
        self.found: tuple[Company, tuple[Account, ...]] | None = None
        self._receiver = receiver
        self._parse = parse
        self._state = state
        self._clock = clock
        self._pasted: Redirect | None = None
        self._lock = threading.Lock()

    def paste(self, text: str) -> None:
        """Take the address that the person landed on.

        Raises:
            UserMustAct: it is not the right address; waiting goes on.
        """
        answer = self._parse(text, self._state)
        with self._lock:
            self._pasted = answer

    def wait(self, cancel: CancelToken) -> Company:
        """Wait for the browser, exchange the code, read the company.

        Raises:
            UserMustAct: refused, wrong keys, or nothing came in five minutes.
            WaitAndRetry: Intuit or QuickBooks cannot be reached.
            Canceled: on request.
        """
        answer = self._redirect(cancel)
        try:
            if answer.error:
                raise _refused(answer)
            self.tokens = self.sign_in.exchange(answer.code)
            company, accounts = self.sign_in.look(answer.realm_id, self.tokens)
        except AppError as error:
            self._receiver.finish(False, error.title, error.sentence)
            raise
        self.found = (company, tuple(accounts))
        self._receiver.finish(
            True,
            f"Signed in to {company.name}",
            "You can close this page and go back to Inventory Mate Desktop.",
        )
        return company

    def close(self) -> None:
        """Free the port."""
        self._receiver.close()

    def _redirect(self, cancel: CancelToken) -> Redirect:
        deadline = self._clock.monotonic() + self.timeout_seconds
        while self._clock.monotonic() < deadline:
            answer = self._receiver.wait(cancel, _LOOK)
            with self._lock:
                answer = answer or self._pasted
            if answer is not None:
                return answer
            if cancel.canceled:
                raise Canceled("Connecting was stopped. Nothing was stored.")
        raise UserMustAct(
            "No answer from the browser",
            "Nobody finished the sign-in within five minutes.",
            "Start again when you are ready. Nothing was stored.",
        )


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
    ) -> None:
        self._tools = tools
        self._settings = settings
        self._mappings = mappings
        self._session = session
        self._badges = badges
        self._log = log
        self._clock = clock

    def defaults(self) -> ConnectDefaults:
        """What the dialog starts with. Probes the keyring, which may ask the person to unlock it."""
        connection = self._settings.connection()
        environment = Environment(connection.environment) if connection else self._tools.preset_environment()
        name, problem = "", ""
        try:
            name = self._tools.probe_keyring(Environment.PRODUCTION)
        except AppError as error:
            problem = error.sentence
        return ConnectDefaults(
            environment,
            {each: self._settings.value(_client_id_key(each)) for each in Environment},
            name,
            problem,
            {each: self._tools.registered_redirect(each) for each in Environment},
        )

    def preset_environment(self) -> Environment:
        """The environment that `QUICKBOOKS_ENV` presets, else practice."""
        return self._tools.preset_environment()

    def begin(self, request: ConnectRequest) -> Attempt:
        """Open the receiver and prepare the browser's address.

        Raises:
            UserMustAct: client id or secret is missing.
            EnvironmentProblem: no place for secrets, or every port is taken.
        """
        if request.environment is not Environment.PRACTICE and not (
            request.client_id and request.client_secret
        ):
            raise UserMustAct(
                "The keys are missing", "QuickBooks needs a client id and secret.", "Fill both in."
            )
        self._tools.probe_keyring(request.environment)
        state = self._tools.new_state()
        receiver = self._tools.receiver(state, request.environment)
        try:
            sign_in = self._tools.sign_in(request, receiver.redirect_uri)
            return Attempt(request, sign_in, receiver, self._tools.parse_pasted, state, self._clock)
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

    def confirm(self, attempt: Attempt, po_sync: bool, auto_sync: bool) -> Connection:
        """Store the sign-in and the connection, choose sensible accounts, set the switches.

        Raises:
            UserMustAct: the sign-in is not finished.
            EnvironmentProblem: the keyring or the database refused.
        """
        if attempt.found is None or attempt.tokens is None:
            raise UserMustAct(
                "The sign-in is not finished", "No company was chosen yet.", "Finish it in the browser."
            )
        company, accounts = attempt.found
        attempt.sign_in.keep(company.realm_id, attempt.tokens)
        connection = self._connection(attempt, company)
        self._settings.put_connection(connection)
        self._settings.set_value(_client_id_key(attempt.request.environment), attempt.request.client_id)
        self._mappings.put_accounts(company.realm_id, accounts)
        before = self._settings.sync_settings(company.realm_id)
        chosen = propose_accounts(accounts, company.home_currency, before.accounts)
        self._settings.put_sync_settings(
            company.realm_id,
            replace(before, po_sync=po_sync, auto_sync=po_sync and auto_sync, accounts=chosen),
        )
        attempt.tokens = None
        attempt.close()
        self._session.forget()
        self._badges.refresh_all()
        text = f"Connected to {company.name} ({attempt.request.environment.label})."
        self._log.add([LogEntry(self._clock.now(), Level.INFO, "connect", text, realm_id=company.realm_id)])
        return connection

    def disconnect(self) -> None:
        """Forget the sign-in and the connection. Links and mappings stay for a later reconnect."""
        connection = self._settings.connection()
        if connection is None:
            return
        try:
            self._tools.stored_sign_in(connection).forget(connection.realm_id)
        finally:
            self._settings.drop_connection()
            self._session.forget()
            self._badges.refresh_all()
        text = f"Disconnected from {connection.company_name}."
        self._log.add(
            [LogEntry(self._clock.now(), Level.INFO, "disconnect", text, realm_id=connection.realm_id)]
        )

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


def _client_id_key(environment: Environment) -> str:
    return f"client_id.{environment.value}"


def _refused(answer: Redirect) -> UserMustAct:
    if answer.error == "access_denied":
        return UserMustAct(
            "Access was not allowed", "In the browser, access was denied.", "Start again to connect."
        )
    text = f"Intuit answered {answer.error}. {answer.error_description}".strip()
    return UserMustAct(
        "The sign-in did not work", text, "Check the client id and the redirect address at Intuit."
    )
