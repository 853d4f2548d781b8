"""Connecting without QuickBooks, a browser or a keyring."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from app.domain.books import Account, Company, Environment
from app.domain.errors import AppError, Canceled, UserMustAct
from app.domain.links import Connection
from app.domain.secret_kinds import SecretKind
from app.domain.settings import AccountChoices
from app.services.connect_parts import Look, Revoked
from app.services.connecting import (
    Attempt,
    Choices,
    ConnectDefaults,
    ConnectRequest,
    ConnectService,
    Disconnected,
    Found,
)
from app.services.health import Finding, ShopFacts, check_health
from app.services.settings import propose_accounts
from app.sync.ports import CancelToken

FERN = Company(
    realm_id="9130",
    name="Fern & Fable LLC",
    country="US",
    home_currency="USD",
    plan="QuickBooks Online Plus",
    purchase_orders_enabled=True,
)
PASTED = "https://shop.example/callback?code=c&state=s&realmId=9130"


ACCOUNTS = (
    Account("33", "Accounts Payable (A/P)", "Accounts Payable", "AccountsPayable", "USD"),
    Account("34", "Accounts Payable (EUR)", "Accounts Payable", "AccountsPayable", "EUR"),
    Account("80", "Cost of Goods Sold", "Cost of Goods Sold", "SuppliesMaterialsCogs"),
    Account("79", "Sales of Product Income", "Income", "SalesOfProductIncome"),
    Account("78", "Purchases", "Expense", "SuppliesMaterials"),
    Account("20", "Supplies", "Expense", "SuppliesMaterials"),
    Account("35", "Checking", "Bank", "Checking"),
)


def found_in(company: Company, findings: tuple[Finding, ...] | None = None) -> Found:
    """The company with the usual accounts; by None the true health check decides."""
    look = Look(company, ACCOUNTS, ())
    accounts = propose_accounts(ACCOUNTS, company.home_currency or "USD", AccountChoices())
    health = check_health(look, ShopFacts(), accounts) if findings is None else findings
    return Found(look, health, Choices(accounts))


class FakeAttempt:
    """A sign-in whose outcome the test decides."""

    timeout_seconds = 300

    def __init__(self, number: int, request: ConnectRequest) -> None:
        self.authorize_url = f"http://127.0.0.1:8765/authorize?attempt={number}"
        self.redirect_uri = "http://localhost:8770/callback"
        self.request = request
        self.outcome: Company | AppError = FERN
        self.pasted: list[str] = []
        self.discarded = False
        self.stored = False
        self.looks = 0
        self.findings: tuple[Finding, ...] | None = None
        self.former: Connection | None = None
        self.look_error: AppError | None = None

    def wait(self, cancel: CancelToken) -> Found:
        if cancel.canceled:
            raise Canceled
        if isinstance(self.outcome, AppError):
            raise self.outcome
        self.looks += 1
        return replace(found_in(self.outcome, self.findings), former=self.former)

    def look_again(self) -> Found:
        self.looks += 1
        if self.look_error is not None:
            raise self.look_error
        assert isinstance(self.outcome, Company)
        return replace(found_in(self.outcome, self.findings), former=self.former)

    def paste(self, text: str) -> None:
        if text != PASTED:
            raise UserMustAct(
                "This is not the address", "The address does not contain a sign-in code.", "Copy it again."
            )
        self.pasted.append(text)


class FakeConnecting:
    """Stands for ConnectService and remembers what was done."""

    def __init__(self, environment: Environment = Environment.PRACTICE, keyring_problem: str = "") -> None:
        self.environment = environment
        self.keyring_problem = keyring_problem
        self.attempts: list[FakeAttempt] = []
        self.outcomes: list[Company | AppError] = []
        self.begin_error: AppError | None = None
        self.confirm_error: AppError | None = None
        self.confirmed: list[tuple[bool, bool]] = []
        self.moved: list[bool] = []
        self.remembered: list[ConnectRequest] = []
        self.places: list[tuple[SecretKind, str, bool]] = []
        self.place = SecretKind.KEYRING
        self.file_exists = False
        self.former: Connection | None = None
        self.forgotten: list[bool] = []
        self.keys_preset: frozenset[Environment] = frozenset()
        self.managed_by = ""
        self.chosen: list[Choices | None] = []
        self.findings: tuple[Finding, ...] | None = None
        self.redirect_preset: frozenset[Environment] = frozenset()
        self.disconnected = 0
        self.disconnect_error: AppError | None = None

    def defaults(self) -> ConnectDefaults:
        return ConnectDefaults(
            self.environment,
            {Environment.SANDBOX: "known-sandbox-id"},
            "GNOME Keyring",
            self.keyring_problem,
            {
                Environment.SANDBOX: "http://localhost:8770/callback",
                Environment.PRODUCTION: "https://shop.example/callback",
            },
            self.redirect_preset,
            self.keys_preset,
            self.managed_by,
            environment_fixed=bool(self.managed_by),
            place=self.place,
            secret_file_exists=self.file_exists,
            own_redirects=tuple(f"http://localhost:{port}/callback" for port in (8765, 8766, 8767)),
        )

    def choose_place(self, kind: SecretKind, passphrase: str = "", *, anew: bool = False) -> ConnectDefaults:
        self.places.append((kind, passphrase, anew))
        self.place = kind
        self.keyring_problem = ""
        return self.defaults()

    def remember_typed(self, request: ConnectRequest) -> None:
        self.remembered.append(request)

    def passphrase_needed(self) -> bool:
        return False

    def begin(self, request: ConnectRequest) -> FakeAttempt:
        if self.begin_error is not None:
            raise self.begin_error
        attempt = FakeAttempt(len(self.attempts) + 1, request)
        if self.outcomes:
            attempt.outcome = self.outcomes.pop(0)
        attempt.findings = self.findings
        attempt.former = self.former
        self.attempts.append(attempt)
        return attempt

    def discard(self, attempt: Attempt) -> None:
        cast(FakeAttempt, attempt).discarded = True

    def confirm(
        self,
        attempt: Attempt,
        po_sync: bool,
        auto_sync: bool,
        choices: Choices | None = None,
        *,
        move: bool = False,
    ) -> Connection:
        if self.confirm_error is not None:
            raise self.confirm_error
        fake = cast(FakeAttempt, attempt)
        fake.stored = True
        self.confirmed.append((po_sync, auto_sync))
        self.moved.append(move)
        self.chosen.append(choices)
        return Connection("shop", fake.request.environment.value, FERN.realm_id, FERN.name)

    def disconnect(self, *, forget_links: bool = False) -> Disconnected:
        self.disconnected += 1
        self.forgotten.append(forget_links)
        if self.disconnect_error is not None:
            raise self.disconnect_error
        return Disconnected(FERN.name, Revoked.DONE, forget_links)

    @property
    def real(self) -> ConnectService:
        """The same object under the type that the screens ask for."""
        return cast(ConnectService, self)

    @property
    def untouched(self) -> bool:
        """True when nothing is stored and nothing is left open."""
        return not self.confirmed and all(attempt.discarded for attempt in self.attempts)


class Browser:
    """Notes the addresses that it is asked to open."""

    def __init__(self, works: bool = True) -> None:
        self.works = works
        self.opened: list[str] = []

    def open_url(self, url: str) -> bool:
        self.opened.append(url)
        return self.works
