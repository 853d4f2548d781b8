"""Connecting the shop to a QuickBooks company: one attempt from the browser to the confirmed company.

Nothing is stored before `confirm`; whatever was begun can be discarded without a trace (design.md section 7).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from app.domain.books import Company, Environment
from app.domain.errors import AppError, UserMustAct
from app.domain.links import Connection
from app.domain.redirects import redirect_problem
from app.domain.runs import Level, LogEntry
from app.services.attempt import Attempt, Found, unfinished
from app.services.badges import Badges
from app.services.connect_parts import Choices, ConnectDefaults, ConnectRequest, ConnectTools, Look
from app.services.health import ShopFacts, check_health
from app.services.session import PROVEN_KEY, Session, proof_of
from app.services.settings import propose_accounts
from app.sync.ports import Clock, MappingStore, RunLog, SettingsStore

__all__ = [
    "Attempt",
    "Choices",
    "ConnectDefaults",
    "ConnectRequest",
    "ConnectService",
    "ConnectTools",
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
    ) -> None:
        """`facts` tells what the health check has to know of the shop, for a realm id."""
        self._tools = tools
        self._settings = settings
        self._mappings = mappings
        self._session = session
        self._badges = badges
        self._log = log
        self._clock = clock
        self._facts = facts

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
            {each: self._redirect(each) or self._usual_redirect(each) for each in Environment},
            frozenset(each for each in Environment if self._tools.preset_redirect(each)),
        )

    def preset_environment(self) -> Environment:
        """The environment that `QUICKBOOKS_ENV` presets, else practice."""
        return self._tools.preset_environment()

    def begin(self, request: ConnectRequest) -> Attempt:
        """Open the receiver and prepare the browser's address.

        Raises:
            UserMustAct: client id, secret or redirect address is missing or cannot be right.
            EnvironmentProblem: no place for secrets, or every port is taken.
        """
        if request.environment is not Environment.PRACTICE and not (
            request.client_id and request.client_secret
        ):
            raise UserMustAct(
                "The keys are missing", "QuickBooks needs a client id and secret.", "Fill both in."
            )
        redirect_uri = self._redirect(request.environment, request.redirect_uri.strip())
        _check_redirect(request.environment, redirect_uri)
        self._tools.probe_keyring(request.environment)
        receiver = self._tools.receiver(self._tools.new_state(), redirect_uri)
        try:
            sign_in = self._tools.sign_in(request, receiver.redirect_uri)
            return Attempt(request, sign_in, receiver, self._tools.parse_pasted, self._examine, self._clock)
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

    def confirm(
        self, attempt: Attempt, po_sync: bool, auto_sync: bool, choices: Choices | None = None
    ) -> Connection:
        """Store the sign-in and the connection, the choices (by None the proposed ones), and the switches.

        Raises:
            UserMustAct: the sign-in is not finished, or the company lacks what no PO can do without.
            EnvironmentProblem: the keyring or the database refused.
        """
        found = attempt.found
        if found is None or attempt.tokens is None:
            raise unfinished()
        if found.hindrance is not None:
            raise UserMustAct("This company cannot take POs yet", found.hindrance.text, found.hindrance.to_do)
        company, chosen = found.company, choices or found.proposed
        attempt.sign_in.keep(company.realm_id, attempt.tokens)
        connection = self._connection(attempt, company)
        self._settings.put_connection(connection)
        self._settings.set_value(PROVEN_KEY, proof_of(connection))
        self._remember(attempt.request)
        self._mappings.put_accounts(company.realm_id, found.look.accounts)
        before = self._settings.sync_settings(company.realm_id)
        self._settings.put_sync_settings(
            company.realm_id,
            replace(
                before,
                po_sync=po_sync,
                auto_sync=po_sync and auto_sync,
                accounts=chosen.accounts,
                start_date=chosen.start_date,
            ),
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

    def _examine(self, look: Look) -> Found:
        company = look.company
        before = self._settings.sync_settings(company.realm_id)
        accounts = propose_accounts(look.accounts, company.home_currency, before.accounts)
        health = check_health(look, self._facts(company.realm_id), accounts)
        return Found(look, health, Choices(accounts, before.start_date))

    def _redirect(self, environment: Environment, typed: str = "") -> str:
        """The redirect address in force, "" for this computer's own."""
        preset = self._tools.preset_redirect(environment)
        return preset or typed or self._settings.value(_redirect_key(environment))

    def _usual_redirect(self, environment: Environment) -> str:
        return "" if environment is Environment.PRODUCTION else self._tools.own_redirect()

    def _remember(self, request: ConnectRequest) -> None:
        self._settings.set_value(_client_id_key(request.environment), request.client_id)
        typed = request.redirect_uri.strip()
        if typed and request.environment is not Environment.PRACTICE:
            self._settings.set_value(_redirect_key(request.environment), typed)

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


def _check_redirect(environment: Environment, address: str) -> None:
    problem = redirect_problem(environment, address)
    if not problem:
        return
    advice = (
        "Host the page from resources/redirect on a website of yours, register its https address at Intuit, and "
        "enter it here or in QUICKBOOKS_REDIRECT_URI."
        if environment is Environment.PRODUCTION
        else "Correct it, or leave it empty to use this computer's own."
    )
    raise UserMustAct("The redirect address cannot be used", problem, advice)


def _client_id_key(environment: Environment) -> str:
    return f"client_id.{environment.value}"


def _redirect_key(environment: Environment) -> str:
    return f"redirect_uri.{environment.value}"
