from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.practice import PracticeCompany
from app.practice.clock import Clock
from tests.contract.practice.client import SANDBOX, Api, MovingClock


@pytest.fixture
def clock() -> MovingClock:
    return MovingClock()


@pytest.fixture
def company(clock: MovingClock) -> Iterator[PracticeCompany]:
    """All practice companies, in memory, without limits and with a clock that stands still."""
    made = PracticeCompany.open(clock=Clock(clock))
    made.app.gateway.limits.on = False
    yield made
    made.close()


@pytest.fixture
def api(company: PracticeCompany) -> Api:
    """The empty company with several currencies."""
    return Api(company)


@pytest.fixture
def sandbox(company: PracticeCompany) -> Api:
    """The company with the data of the US sandbox."""
    return Api(company, realm=SANDBOX)
