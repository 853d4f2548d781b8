"""Requests to the v3 API: what is sent, what each kind of answer becomes, and what is sent again."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable

import httpx
import pytest

from app.domain.errors import (
    AppError,
    ItemRefused,
    NotFoundThere,
    NotSent,
    OutcomeUnknown,
    ReconnectNeeded,
    StaleDocument,
    Throttled,
    UserMustAct,
    WaitAndRetry,
)
from app.domain.fixes import Fix, FixKind
from app.quickbooks.client import Answer
from tests.adapters.quickbooks.scripted import REALM, REFRESH, Bench, answer, sample_bytes, tokens

REQUEST_ID = "0123456789abcdef0123456789abcdef"
GOOD = answer({"PurchaseOrder": {"Id": "166", "SyncToken": "0"}}, tid="1-good")
EXPIRED = answer(
    {
        "warnings": None,
        "intuitObject": None,
        "fault": {
            "error": [
                {
                    "message": "message=AuthenticationFailed; errorCode=003200; statusCode=401",
                    "detail": "Token expired",
                    "code": "3200",
                    "element": None,
                }
            ],
            "type": "AUTHENTICATION",
        },
        "queryResponse": None,
        "time": 1690000000000,
    },
    401,
)
THROTTLED_XML = answer(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    '<IntuitResponse time="2026-09-30T10:00:00.000-07:00" xmlns="http://schema.intuit.com/finance/v3">'
    '<Fault type="SERVICE"><Error code="3001">'
    "<Message>message=ThrottleExceeded; errorCode=003001; statusCode=429</Message>"
    "<Detail>The request limit was reached.  Try again later</Detail></Error></Fault></IntuitResponse>",
    429,
    tid="gw-429",
)


def fault(
    code: str, kind: str = "ValidationFault", detail: str = "QuickBooks' own words"
) -> dict[str, object]:
    return {
        "Fault": {"Error": [{"Message": "m", "Detail": detail, "code": code, "element": ""}], "type": kind}
    }


def write(bench: Bench) -> Answer:
    return bench.client.write("purchaseorder", '{"DocNumber":"PO-1042"}', REQUEST_ID, "PO-1042")


def read(bench: Bench) -> Answer:
    return bench.client.get("purchaseorder/166", "the purchase order")


def test_a_write_is_sent_as_intuit_wants_it(bench: Bench) -> None:
    bench.script.on("purchaseorder", GOOD)
    found = write(bench)
    request = bench.script.asked("purchaseorder")[0]
    assert str(request.url).startswith(
        f"https://sandbox-quickbooks.api.intuit.com/v3/company/{REALM}/purchaseorder?"
    )
    assert dict(request.url.params) == {"minorversion": "70", "requestid": REQUEST_ID}
    assert request.headers["Authorization"] == "Bearer CANARY-access-1-aaaabbbbcccc"
    assert (request.headers["Accept"], request.headers["Content-Type"]) == (
        "application/json",
        "application/json",
    )
    assert request.headers["User-Agent"].startswith("InventoryMateDesktop/")
    assert request.content == b'{"DocNumber":"PO-1042"}'
    assert (found.intuit_tid, bench.client.counts()) == ("1-good", (0, 1))


def test_a_statement_is_posted_as_text(bench: Bench) -> None:
    bench.script.on("query", answer({"QueryResponse": {}}))
    bench.client.query("SELECT * FROM Vendor WHERE DisplayName = 'Café & Co'", "vendors")
    request = bench.script.asked("query")[0]
    assert request.headers["Content-Type"] == "application/text"
    assert request.content.decode() == "SELECT * FROM Vendor WHERE DisplayName = 'Café & Co'"
    assert "requestid" not in request.url.params
    assert bench.client.counts() == (1, 0)


def test_numbers_arrive_exactly(bench: Bench) -> None:
    bench.script.on(
        "166", answer(b'{"PurchaseOrder":{"Id":"166","TotalAmt":0.1,"Line":[{"Amount":1234567890.12345}]}}')
    )
    body = read(bench).body["PurchaseOrder"]
    assert (str(body["TotalAmt"]), str(body["Line"][0]["Amount"])) == ("0.1", "1234567890.12345")


@pytest.mark.parametrize(("call", "tail"), [(write, "purchaseorder"), (read, "166")])
def test_a_401_is_refreshed_once_and_the_same_request_goes_again(
    bench: Bench, call: Callable[[Bench], Answer], tail: str
) -> None:
    """Fault 19."""
    bench.script.on("bearer", tokens(1), tokens(2)).on(tail, EXPIRED, GOOD)
    call(bench)
    first, second = bench.script.asked(tail)
    assert first.url == second.url
    assert first.content == second.content
    assert first.headers["Authorization"] != second.headers["Authorization"]
    assert len(bench.script.asked("bearer")) == 2


def test_a_second_401_means_reconnect(bench: Bench) -> None:
    bench.script.on("bearer", tokens(1), tokens(2)).on("purchaseorder", EXPIRED)
    with pytest.raises(ReconnectNeeded) as caught:
        write(bench)
    assert len(bench.script.asked("purchaseorder")) == 2
    assert caught.value.details.code == "3200"


def test_lost_access_needs_no_refresh(bench: Bench) -> None:
    detail = "-11014-You do not have access to use QuickBooks Online Plus."
    bench.script.on("166", answer(fault("120", "AuthorizationFault", detail), 401))
    with pytest.raises(ReconnectNeeded, match="no longer has access"):
        read(bench)
    assert len(bench.script.asked("bearer")) == 1


@pytest.mark.parametrize("call", [write, read])
@pytest.mark.parametrize(
    ("throttled", "seconds"),
    [
        (THROTTLED_XML, 60.0),
        (answer(fault("3001", "SERVICE"), 429), 60.0),
        (answer({"fault": {"error": [{"code": "003001"}], "type": "SERVICE"}}, 403), 60.0),
        (answer("", 429, **{"Retry-After": "17"}), 17.0),
        (answer("<html>busy</html>", 429, **{"Retry-After": "Wed, 21 Oct 2026 07:28:00 GMT"}), 60.0),
        (answer("", 429, **{"Retry-After": "99999"}), 900.0),
    ],
)
def test_throttling_in_every_form_pauses_and_is_not_sent_again(
    bench: Bench, throttled: httpx.Response, seconds: float, call: Callable[[Bench], Answer]
) -> None:
    bench.script.on("purchaseorder", throttled).on("166", throttled)
    with pytest.raises(Throttled) as caught:
        call(bench)
    assert caught.value.wait_seconds == seconds
    assert sum(bench.client.counts()) == 1


DOUBTS: list[tuple[str, httpx.Response | Exception]] = [
    ("503 page", answer("<html>Service Unavailable</html>", 503)),
    ("504 empty", answer("", 504)),
    ("408", answer("", 408)),
    ("cut JSON", answer(sample_bytes("po_read_166")[:300])),
    ("not JSON", answer("<html>proxy</html>")),
    ("a list", answer("[]")),
    ("empty", answer("")),
    ("captive portal", answer("", 302, Location="http://portal.example/")),
    ("broken compression", httpx.DecodingError("incorrect data check")),
    (
        "cut connection",
        httpx.RemoteProtocolError("peer closed connection without sending complete message body"),
    ),
    ("reset", httpx.ReadError("reset by peer")),
    ("write error", httpx.WriteError("broken pipe")),
]


FINISHED: list[tuple[str, httpx.Response | Exception]] = [
    ("500 fault", answer(fault("10000", "SystemFault"), 500)),
    ("200 with a system fault", answer(fault("500", "SystemFault"), 200)),
]
BROKE_DOWN = FINISHED[0][1]


@pytest.mark.parametrize("doubt", [doubt for _, doubt in DOUBTS], ids=[name for name, _ in DOUBTS])
def test_a_write_that_may_still_be_under_way_is_not_sent_again(
    bench: Bench, doubt: httpx.Response | Exception
) -> None:
    """Faults 12, 16 and 18: not even with the same request id."""
    bench.script.on("purchaseorder", doubt, GOOD)
    with pytest.raises(OutcomeUnknown, match="PO-1042"):
        write(bench)
    assert bench.client.counts() == (0, 1)
    assert bench.clock.slept == []


@pytest.mark.parametrize("doubt", [doubt for _, doubt in FINISHED], ids=[name for name, _ in FINISHED])
def test_a_write_that_quickbooks_finished_badly_goes_once_more_with_the_same_request_id(
    bench: Bench, doubt: httpx.Response | Exception
) -> None:
    """Faults 15 and 17."""
    bench.script.on("purchaseorder", doubt)
    with pytest.raises(OutcomeUnknown, match="PO-1042"):
        write(bench)
    first, second = bench.script.asked("purchaseorder")
    assert (first.url, first.content) == (second.url, second.content)
    assert bench.clock.slept == [1.0]
    assert bench.client.counts() == (0, 2)

    bench.script.on("purchaseorder", doubt, GOOD)
    assert write(bench).intuit_tid == "1-good"


@pytest.mark.parametrize(
    "doubt", [doubt for _, doubt in DOUBTS + FINISHED], ids=[name for name, _ in DOUBTS + FINISHED]
)
def test_a_doubtful_read_goes_once_more_and_can_be_repeated_later(
    bench: Bench, doubt: httpx.Response | Exception
) -> None:
    bench.script.on("166", doubt)
    with pytest.raises(WaitAndRetry) as caught:
        read(bench)
    assert type(caught.value) is WaitAndRetry
    assert bench.client.counts() == (2, 0)


def test_a_late_answer_is_not_waited_for_twice(bench: Bench) -> None:
    """Fault 13."""
    bench.script.on("purchaseorder", httpx.ReadTimeout("130 s")).on("166", httpx.ReadTimeout("130 s"))
    with pytest.raises(OutcomeUnknown, match="did not answer in time"):
        write(bench)
    with pytest.raises(WaitAndRetry) as caught:
        read(bench)
    assert not isinstance(caught.value, OutcomeUnknown)
    assert bench.client.counts() == (1, 1)


@pytest.mark.parametrize("call", [write, read])
@pytest.mark.parametrize(
    "error",
    [
        httpx.ConnectError("no such host"),
        httpx.ConnectTimeout("10 s"),
        httpx.PoolTimeout("busy"),
        httpx.ProxyError("407"),
    ],
)
def test_what_never_left_is_told_as_not_sent_and_not_counted(
    bench: Bench, error: httpx.TransportError, call: Callable[[Bench], Answer]
) -> None:
    """Fault 11."""
    bench.script.on("purchaseorder", error).on("166", error)
    with pytest.raises(NotSent) as caught:
        call(bench)
    assert type(caught.value) is NotSent
    assert bench.client.counts() == (0, 0)


def test_a_certificate_problem_points_to_clock_and_filter(bench: Bench) -> None:
    error = httpx.ConnectError("verify failed")
    error.__cause__ = ssl.SSLCertVerificationError("certificate has expired")
    bench.script.on("166", error)
    with pytest.raises(NotSent, match="certificate") as caught:
        read(bench)
    assert "date and time" in caught.value.what_to_do


@pytest.mark.parametrize(
    ("error", "cause", "title"),
    [
        (httpx.ConnectError("[Errno -2] x"), socket.gaierror(-2, "Name or service not known"), "address"),
        (httpx.ConnectError("x"), ConnectionRefusedError(111, "refused"), "cannot be reached"),
        (httpx.ConnectError("x"), ssl.SSLCertVerificationError("certificate is not yet valid"), "clock"),
        (
            httpx.ConnectError("x"),
            ssl.SSLCertVerificationError(
                "certificate verify failed: self-signed certificate in chain (_ssl.c:1)"
            ),
            "secure connection",
        ),
        (httpx.ProxyError("407 Proxy Authentication Required"), None, "wants a login"),
        (httpx.ProxyError("502 Bad Gateway"), None, "proxy does not answer"),
    ],
)
def test_each_way_of_not_getting_out_has_its_own_words(
    bench: Bench, error: httpx.RequestError, cause: BaseException | None, title: str
) -> None:
    error.__cause__ = cause
    bench.script.on("purchaseorder", error)
    with pytest.raises(NotSent) as caught:
        write(bench)
    assert title in caught.value.title
    assert caught.value.fix == Fix(FixKind.TRY_AGAIN)
    if "self-signed" in str(cause):
        assert "self-signed certificate in chain" in caught.value.message


@pytest.mark.parametrize(
    ("found", "title"),
    [
        (
            answer("<!DOCTYPE html><html><title>Welcome to the Grand Hotel</title></html>"),
            "web page answered",
        ),
        (answer("", 302, location="http://portal.example"), "web page answered"),
        (answer("<html>Sign in</html>", 511), "web page answered"),
        (answer("<html>Bad gateway</html>", 502), "QuickBooks has a problem"),
        (answer('{"PurchaseOrder":{"Id":"1'), "cannot be read"),
    ],
)
def test_pages_of_others_are_no_answers(bench: Bench, found: httpx.Response, title: str) -> None:
    bench.script.on("166", found, found)
    with pytest.raises(WaitAndRetry) as caught:
        read(bench)
    assert title in caught.value.title


@pytest.mark.parametrize(
    "second",
    [
        httpx.ConnectError("gone"),
        THROTTLED_XML,
        EXPIRED,
        answer(fault("6190"), 403),
        answer(fault("6140"), 400),
        answer("", 503),
    ],
)
def test_after_a_doubt_nothing_but_an_answer_makes_a_write_certain(
    bench: Bench, second: httpx.Response | Exception
) -> None:
    bench.script.on("purchaseorder", BROKE_DOWN, second)
    with pytest.raises(OutcomeUnknown):
        write(bench)


def test_a_refusal_after_a_doubt_is_a_refusal(bench: Bench) -> None:
    bench.script.on("purchaseorder", BROKE_DOWN, answer(fault("5010"), 400))
    with pytest.raises(StaleDocument):
        write(bench)


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (400, fault("5010"), StaleDocument),
        (200, fault("6000"), ItemRefused),
        (400, fault("610"), NotFoundThere),
        (
            403,
            {"fault": {"error": [{"message": "m", "detail": None, "code": "3100"}], "type": "SERVICE"}},
            ReconnectNeeded,
        ),
        (403, fault("6190"), UserMustAct),
        (404, "<html>not here</html>", ItemRefused),
        (400, {"unheard": "of"}, ItemRefused),
    ],
)
def test_a_refusal_is_sent_once(bench: Bench, status: int, body: object, kind: type[AppError]) -> None:
    bench.script.on("purchaseorder", answer(body, status, tid="1-fault"))
    with pytest.raises(kind) as caught:
        write(bench)
    assert type(caught.value) is kind
    assert (caught.value.details.http_status, caught.value.details.intuit_tid) == (status, "1-fault")
    assert bench.client.counts() == (0, 1)


def test_no_token_means_that_a_write_was_not_sent(bench: Bench) -> None:
    bench.script.on("bearer", answer("", 503))
    with pytest.raises(NotSent):
        write(bench)
    with pytest.raises(WaitAndRetry) as caught:
        read(bench)
    assert not isinstance(caught.value, NotSent)
    assert bench.script.asked("purchaseorder") == []


def test_a_good_answer_releases_the_former_refresh_token_a_refusal_does_not(bench: Bench) -> None:
    bench.script.on("bearer", tokens(1, refresh="rotated")).on(
        "purchaseorder", answer(fault("6000"), 400), GOOD
    )
    with pytest.raises(ItemRefused):
        write(bench)
    assert REFRESH in bench.store.values.values()
    write(bench)
    assert list(bench.store.values.values()) == ["rotated"]


@pytest.mark.parametrize("request_id", ["", "x" * 51])
def test_a_request_id_outside_intuits_limits_is_a_bug(bench: Bench, request_id: str) -> None:
    with pytest.raises(ValueError, match="request id"):
        bench.client.write("purchaseorder", "{}", request_id, "PO-1")
