"""Planted secrets appear in no log, whatever goes wrong, not even with every library at its most talkative."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator

import httpx
import pytest

from app.domain.errors import AppError
from app.http import RedactionFilter
from app.quickbooks.gateway import QuickBooksBooks
from app.quickbooks.receiver import Receiver
from app.quickbooks.redirect import parse_pasted
from tests.adapters.quickbooks.scripted import CLIENT_SECRET, Bench, answer, tokens
from tests.adapters.quickbooks.test_receiver import CODE, GOOD, STATE, get

EXPIRED = answer(
    {"fault": {"error": [{"code": "3200", "message": "expired"}], "type": "AUTHENTICATION"}}, 401
)
COMPANY_DATA = "CANARY-secret-supplier-name"


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """The root logger with the program's filter, at the lowest level."""
    text = io.StringIO()
    handler = logging.StreamHandler(text)
    handler.setFormatter(
        logging.Formatter("%(levelname)s %(name)s %(message)s %(intuit_tid)s", defaults={"intuit_tid": ""})
    )
    handler.addFilter(RedactionFilter())
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield text
    root.removeHandler(handler)
    root.setLevel(level)


def everything_that_can_go_wrong(bench: Bench) -> None:
    books = QuickBooksBooks(bench.client)
    for steps in (
        [tokens(1, refresh="CANARY-refresh-RT2-xxxxyyyyzzzz"), tokens(2)],
        [answer({"error": "invalid_grant", "error_description": "Token invalid"}, 400)],
        [answer("<html>down</html>", 503)],
    ):
        bench.script.on("bearer", *steps)
        bench.script.on("166", EXPIRED)
        bench.script.on("vendor", httpx.RemoteProtocolError("cut"), answer({"Fault": {"Error": []}}, 400))
        bench.clock.seconds += 4000
        for call in (
            lambda: bench.oauth.exchange(CODE),
            lambda: books.read("166"),
            lambda: bench.client.write(
                "vendor", f'{{"DisplayName":"{COMPANY_DATA}"}}', "a" * 32, "the vendor"
            ),
        ):
            try:
                call()
            except AppError as error:
                logging.getLogger("app.test").exception("Failed: %s", error.sentence)


def test_no_secret_and_no_company_data_in_the_log(bench: Bench, log: io.StringIO) -> None:
    everything_that_can_go_wrong(bench)
    with Receiver(STATE, (0,)) as receiver:
        get(receiver, GOOD.replace(STATE, "wrong-" + STATE))
    with pytest.raises(AppError):
        parse_pasted(f"http://localhost{GOOD}", "other")
    text = log.getvalue()
    for secret in ("CANARY", CLIENT_SECRET, CODE, STATE):
        assert secret not in text
    assert "POST vendor" in text
    assert "1-token-1" in text, "intuit_tid must be there: support asks for it"


def test_the_programs_own_records_need_no_redaction(bench: Bench, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="app")
    everything_that_can_go_wrong(bench)
    told = "\n".join(
        f"{record.getMessage()} {vars(record)}" for record in caplog.records if record.name != "app.test"
    )
    assert "POST vendor" in told
    assert "CANARY" not in told
