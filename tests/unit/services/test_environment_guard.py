"""A sign-in of one environment is refused in another before anything is written (fault 44)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest

from app.domain.books import Environment
from app.domain.errors import UserMustAct
from app.domain.links import Connection
from app.services.session import PROVEN_KEY, Session, proof_of
from app.sync.ports import Books
from tests.support.bench import Bench, bench


class Gateway:
    """Stands for the books of a company that is, or is not, to be seen."""

    def __init__(self, problem: Exception | None = None) -> None:
        self.problem = problem
        self.asked = 0
        self.closed = 0

    def company(self) -> object:
        self.asked += 1
        if self.problem is not None:
            raise self.problem
        return object()

    def close(self) -> None:
        self.closed += 1


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as made:
        yield made


def connected(shop: Bench, environment: Environment) -> Connection:
    connection = Connection(shop.stores.settings.shop()[0], environment.value, "9130", "Fern", client_id="k")
    shop.stores.settings.put_connection(connection)
    return connection


def session(shop: Bench, gateway: Gateway, required: Environment | None = None) -> Session:
    return Session(shop.stores.settings, lambda _: cast("Books", cast("Any", gateway)), required)


def test_an_unproven_connection_reads_the_company_before_the_gateway_is_given_out(shop: Bench) -> None:
    """Fault 44: a row from a backup, or made by hand, proves itself once; after that it costs nothing."""
    connected(shop, Environment.SANDBOX)
    gateway = Gateway()
    session(shop, gateway).books()
    session(shop, gateway).books()
    assert gateway.asked == 1
    assert shop.stores.settings.value(PROVEN_KEY) == proof_of("sandbox", "9130", "k")


def test_a_token_of_another_environment_is_refused_before_the_first_write(shop: Bench) -> None:
    """Fault 44."""
    connected(shop, Environment.PRODUCTION)
    gateway = Gateway(UserMustAct("No", "These keys may not use this company (3100)."))
    for _ in range(2):
        with pytest.raises(UserMustAct, match="3100"):
            session(shop, gateway).books()
    assert (gateway.asked, gateway.closed) == (2, 2)
    assert shop.stores.settings.value(PROVEN_KEY) != proof_of("production", "9130", "k")


@pytest.mark.parametrize(
    ("required", "stored", "refused"),
    [
        (Environment.SANDBOX, Environment.PRODUCTION, True),
        (Environment.PRODUCTION, Environment.SANDBOX, True),
        (Environment.PRACTICE, Environment.PRODUCTION, True),
        (Environment.PRODUCTION, Environment.PRODUCTION, False),
        (Environment.PRODUCTION, Environment.PRACTICE, False),
        (None, Environment.PRODUCTION, False),
    ],
)
def test_the_environment_this_computer_is_set_to_is_kept(
    shop: Bench, required: Environment | None, stored: Environment, refused: bool
) -> None:
    """Fault 44: QUICKBOOKS_ENV=sandbox never writes into real books."""
    connected(shop, stored)
    gateway = Gateway()
    if refused:
        with pytest.raises(UserMustAct, match="is set to"):
            session(shop, gateway, required).books()
        assert gateway.asked == 0
    else:
        session(shop, gateway, required).books()
