"""One test goes over the whole table of troubles; the others over the ways in which one code means several things."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from app.domain.errors import (
    AppError,
    Details,
    ItemRefused,
    NameTaken,
    NotFoundThere,
    NumberTaken,
    StaleDocument,
    Throttled,
    UserMustAct,
    WaitAndRetry,
)
from app.domain.fixes import Fix, FixKind
from app.domain.known import ALL, FAULTS, LOCAL, NETWORK, SHOPIFY, SIGN_IN, VARIANTS, Known, Who, variant_of
from app.domain.known.table import fill

#: Every code of qbo-api.md section 7, and those that the practice company can answer besides.
CODES = (
    "120 130 140 150 500 600 610 620 630 800 1040 2010 2020 2030 2040 2050 "
    "2060 2070 2080 2090 2100 2110 2140 2160 2170 2210 2220 2410 2250 2290 2500 2600 "
    "3000 3001 3100 3200 3202 4000 4001 4002 5010 5020 5030 6000 6070 6080 6100 6140 "
    "6160 6170 6470 6180 6190 6200 6210 6220 6280 6240 6270 6310 6430 6440 6480 6520 "
    "6540 10000 10100 10200 700 900 2000 2070 2130 2190 6010 6030 6041"
).split()
NETWORK_ERRORS = (
    "connect dns clock certificate proxy_login proxy timeout broken portal outage throttled unreadable no_reason"
).split()
JARGON = re.compile(
    r"payload|\bHTTP\b|\bnull\b|\bNone\b|exception|stack|JSON|SyncToken|\bAPI\b|endpoint|timeout|traceback|\bDNS\b|\bTLS\b"
    r"|\bSSL\b|socket|database is locked|\bcode [0-9]",
    re.IGNORECASE,
)
#: What a text has to name: the thing that was sent, or the place that is in trouble.
SUBJECTS = re.compile(
    r"PO-1042|QuickBooks company|Intuit|shop\.sqlite3|keyring|this computer|Inventory Mate|sign-in",
    re.IGNORECASE,
)
VALUES = {
    "subject": "PO-1042",
    "text": "Something is not right.",
    "element": " (Line.Amount)",
    "gone": "a vendor",
    "code": "7777",
    "where": "The keyring",
    "path": "/home/me/shop.sqlite3",
    "offer": "There is no backup.",
    "start": "Start empty and",
    "reason": "it is missing",
    "issuer": "The computer says: unknown issuer.",
}


def test_every_code_and_every_network_error_is_in_the_table() -> None:
    assert not set(CODES) - set(FAULTS)
    assert {f"network.{name}" for name in NETWORK_ERRORS} == set(NETWORK)
    assert len({known.key for known in ALL}) == len(ALL)
    assert {variant.code for variant in VARIANTS} <= set(FAULTS)


def test_every_code_that_the_practice_company_answers_is_in_the_table() -> None:
    found = set()
    for path in Path("app/practice").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        found |= set(re.findall(r'(?:Problem|invalid)\(\s*"(\d{3,5})"', text))
    assert len(found) > 25
    assert not found - set(FAULTS)


@pytest.mark.parametrize("known", ALL, ids=lambda known: known.key)
def test_every_row_speaks_to_a_bookkeeper(known: Known) -> None:
    message, what_to_do = known.texts(VALUES)
    told = f"{known.title}. {message} {what_to_do}"
    assert not re.search(r"[{}]", told), told
    assert not JARGON.search(told), told
    assert SUBJECTS.search(f"{message} {known.title}"), told
    assert known.title[0].isupper()
    assert not known.title.endswith(".")
    assert message[0].isupper()
    assert message.rstrip('"').endswith((".", "?")), message
    assert len(what_to_do) > 12
    assert what_to_do.endswith(".")
    assert known.who in Who
    if known.retries:
        assert "again" in what_to_do or "by itself" in what_to_do, told
    if known.who is Who.PROGRAM:
        assert known.retries, "nobody has to act, so the program must"
    if issubclass(known.kind, ItemRefused):
        assert "{subject}" in known.message, "a refusal names what was refused"


@pytest.mark.parametrize("known", ALL, ids=lambda known: known.key)
def test_every_row_becomes_the_error_it_says(known: Known) -> None:
    if known.kind in (NameTaken, Throttled):  # these are raised with an id, or with a pause
        return
    error = known.error(Details("1", "text", "tid", 400), kind=None, **VALUES)
    assert type(error) is known.kind
    assert (error.title, error.retries) == (known.title, known.retries)
    assert error.fix == (Fix(known.fix, known.place) if known.fix else None)
    assert error.problem.details.intuit_tid == "tid"


@pytest.mark.parametrize(
    ("code", "words", "kind", "fix"),
    [
        ("6000", "We're sorry! Purchase Orders is turned off.", UserMustAct, FixKind.SWITCH_ORDERS_ON),
        (
            "6000",
            "You can only use one foreign currency per transaction.",
            ItemRefused,
            FixKind.CHOOSE_VENDOR,
        ),
        ("6000", "Please wait a few minutes and try again.", WaitAndRetry, None),
        ("6000", "An item in this transaction has no expense account", ItemRefused, FixKind.CHOOSE_ITEM),
        (
            "6000",
            "A line that is linked to a bill can't be deleted.",
            ItemRefused,
            FixKind.OPEN_IN_QUICKBOOKS,
        ),
        ("6210", "Duplicate Document Number Error", NumberTaken, FixKind.CHOOSE_NUMBER),
        ("6210", "Account Period Closed, password needed", ItemRefused, FixKind.EDIT_ORDER),
        ("610", "Something you're trying to use has been made inactive.", NotFoundThere, None),
        ("2500", "Accounts element id 7 not found", NotFoundThere, FixKind.CHOOSE_ACCOUNTS),
        ("2500", "An item in this transaction is set up as a category", ItemRefused, FixKind.CHOOSE_ITEM),
    ],
)
def test_words_tell_apart_what_one_code_means(
    code: str, words: str, kind: type[AppError], fix: FixKind | None
) -> None:
    found = variant_of(code, words)
    assert found is not None
    assert (found.kind, found.fix) == (kind, fix)


def test_words_in_another_language_leave_it_to_the_code() -> None:
    assert variant_of("6000", "Une erreur de validation s'est produite : devise \u00e9trang\u00e8re.") is None
    assert variant_of("6210", "La p\u00e9riode comptable est ferm\u00e9e.") is None
    assert FAULTS["6210"].title == "The books are closed"
    assert FAULTS["5010"].kind is StaleDocument
    assert variant_of("5010", "made inactive") is None


def test_what_was_filled_in_is_not_looked_into() -> None:
    assert (
        fill("{subject} says {text}", {"subject": "a {text}", "text": "{subject}"})
        == "A {text} says {subject}"
    )


def test_the_five_parts_are_the_table() -> None:
    assert len(ALL) == len(FAULTS) + len(VARIANTS) + len(NETWORK) + len(SIGN_IN) + len(LOCAL) + len(SHOPIFY)
