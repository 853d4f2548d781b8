"""The keeper of tokens against the practice company's clock: two years of rotation, with lost answers in between."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import httpx
import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring

from app.bootstrap import Core, Profile, build_core
from app.bootstrap import sign_in as wiring
from app.domain.books import Environment
from app.domain.errors import AppError, WaitAndRetry
from app.quickbooks.endpoints import endpoints_for
from app.quickbooks.oauth import ClientKeys, IntuitOAuth
from app.quickbooks.tokens import TokenKeeper
from app.secrets import FileSecrets
from app.services.connecting import ConnectRequest
from tests.support.bench import Token

REALM = "9341450000000001"
DAY = 86_400.0


@pytest.fixture
def core(tmp_path: Path, forbidden_keyring: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[Core]:
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]
    monkeypatch.setattr(wiring, "PORTS", (0,))
    built = build_core(Profile.at(tmp_path / "profile", practice=True), {})
    attempt = built.connecting.begin(ConnectRequest(Environment.PRACTICE))
    attempt.paste(built.practice.allow(attempt.authorize_url, REALM))
    attempt.wait(Token())
    built.connecting.confirm(attempt, po_sync=True, auto_sync=False)
    yield built
    built.close()


class Losing(httpx.BaseTransport):
    """The network: carries every request, and loses the answer when told to."""

    def __init__(self) -> None:
        self._carrier = httpx.HTTPTransport()
        self.loses = False
        self.statuses: list[int] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        answer = self._carrier.handle_request(request)
        answer.read()
        self.statuses.append(answer.status_code)
        if self.loses:
            raise httpx.ReadTimeout("the answer was lost", request=request)
        return answer

    def close(self) -> None:
        """Kept open: every token request makes a client of its own."""

    def end(self) -> None:
        self._carrier.close()


@pytest.fixture
def network() -> Iterator[Losing]:
    made = Losing()
    yield made
    made.end()


class SharedClock:
    """The keeper's clock, moved together with the practice company's."""

    def __init__(self, core: Core) -> None:
        assert core.practice._server is not None
        self._company = core.practice._server.app.clock
        self._moved = 0.0

    def move(self, seconds: float) -> None:
        self._moved += seconds
        self._company.advance(seconds)

    def now(self) -> datetime:
        return self._company.now()

    def monotonic(self) -> float:
        return 1000.0 + self._moved

    def sleep(self, seconds: float) -> None:
        self.move(seconds)


def keeper_of(core: Core, clock: SharedClock, network: Losing) -> TokenKeeper:
    addresses = core.practice.addresses()
    keys = ClientKeys(addresses["client_id"], addresses["client_secret"])
    return TokenKeeper(
        Environment.PRACTICE,
        REALM,
        oauth=IntuitOAuth(endpoints_for(Environment.PRACTICE, addresses), keys, "", transport=network),
        store=FileSecrets(core.profile.practice_secrets),
        lock_folder=core.profile.folder,
        clock=clock,
    )


def stored(core: Core) -> dict[str, str]:
    values: dict[str, str] = json.loads(core.profile.practice_secrets.read_text(encoding="utf-8"))
    return values


def test_a_lost_answer_to_a_rotation_loses_no_connection(core: Core, network: Losing) -> None:
    """Fault 40, with a server that accepts the former value for a day after it gave out a new one."""
    clock = SharedClock(core)
    keeper = keeper_of(core, clock, network)
    before = stored(core)
    clock.move(2 * DAY)  # the value changes with the next refresh
    network.loses = True
    with pytest.raises(WaitAndRetry):
        keeper.access_token()
    assert network.statuses == [200], "Intuit has rotated, nobody saw it"
    assert stored(core) == before
    network.loses = False
    clock.move(0.5 * DAY)
    assert keeper.access_token()
    assert network.statuses == [200, 200]
    assert stored(core) != before
    keeper.good()
    assert list(stored(core)) == [f"practice.refresh_token.{REALM}"]


def test_two_years_with_lost_answers_and_restarts_need_no_new_sign_in(core: Core, network: Losing) -> None:
    dice = random.Random(20261127)
    clock = SharedClock(core)
    keeper = keeper_of(core, clock, network)
    end = clock.now() + timedelta(days=730)
    days = 0
    while clock.now() < end:
        days += 1
        clock.move(dice.uniform(0.3, 90) * DAY if dice.random() < 0.1 else dice.uniform(0.04, 3) * DAY)
        if dice.random() < 0.3:
            keeper = keeper_of(core, clock, network)  # the program was started again
        network.loses = dice.random() < 0.2
        try:
            keeper.access_token()
        except WaitAndRetry:
            network.loses = False
            clock.move(dice.uniform(60, 0.9 * DAY))  # tried again within a day
            keeper.access_token()
        if dice.random() < 0.8:
            keeper.good()
    print(f"{days} uses in two years, {len(network.statuses)} refreshes")
    assert set(network.statuses) == {200}, "never invalid_grant"


def test_five_years_end_it_and_it_says_so(core: Core, network: Losing) -> None:
    clock = SharedClock(core)
    keeper = keeper_of(core, clock, network)
    problem: AppError | None = None
    for _ in range(80):
        clock.move(30 * DAY)
        try:
            keeper.access_token()
        except AppError as error:
            problem = error
            break
    assert problem is not None
    assert problem.title == "Reconnect to QuickBooks"
    assert network.statuses.count(400) == 1 or network.statuses[-2:] == [400, 400]
