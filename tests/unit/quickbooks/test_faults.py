"""Fault bodies in all their forms, and the words for each code."""

from __future__ import annotations

import json
import re

import pytest

from app.domain.errors import (
    AppError,
    ItemRefused,
    NameTaken,
    NotFoundThere,
    NotSent,
    NumberTaken,
    OutcomeUnknown,
    ReconnectNeeded,
    StaleDocument,
    UserMustAct,
    WaitAndRetry,
)
from app.domain.known import FAULTS
from app.quickbooks.faults import Fault, error_for, read_fault


def error(fault: Fault, *, writing: bool = True) -> AppError:
    return error_for(fault, status=400, intuit_tid="1-tid", subject="PO-1042", writing=writing)


def test_the_usual_form_with_several_errors() -> None:
    body = {
        "Fault": {
            "Error": [
                {
                    "Message": "String too long",
                    "Detail": "Min:0 Max:21",
                    "code": "2050",
                    "element": "DocNumber",
                },
                {"Message": "Required", "Detail": "AccountRef is missing", "code": 2020},
            ],
            "type": "ValidationFault",
        },
        "time": "2026-09-08T10:00:00.000-07:00",
    }
    assert read_fault(json.dumps(body).encode()) == Fault(
        "2050", "String too long", "Min:0 Max:21; AccountRef is missing", "DocNumber", "ValidationFault"
    )


def test_the_gateways_form_and_the_code_in_its_message() -> None:
    inner = {
        "message": "message=ThrottleExceeded; errorCode=003001; statusCode=429",
        "detail": None,
        "code": None,
    }
    body = {"fault": {"error": [inner], "type": "SERVICE"}, "queryResponse": None}
    found = read_fault(json.dumps(body).encode())
    assert found is not None
    assert (found.code, found.type) == ("3001", "SERVICE")


def test_xml_with_and_without_a_prefix() -> None:
    for prefix in ("", "ns0:"):
        text = (
            f'<{prefix}Fault type="SERVICE"><{prefix}Error code="003001"><{prefix}Message>slow</{prefix}Message>'
            f"<{prefix}Detail>later</{prefix}Detail></{prefix}Error></{prefix}Fault>"
        )
        assert read_fault(text.encode()) == Fault("3001", "slow", "later")


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"{}",
        b'{"PurchaseOrder":{"Id":"1"}}',
        b'{"Fault":null}',
        b"<html>Default</html>",
        b"\xff\xfe",
        b'"Fault"',
    ],
)
def test_what_is_no_fault(body: bytes) -> None:
    assert read_fault(body) is None


def test_a_fault_without_errors_is_still_one() -> None:
    assert read_fault(b'{"Fault":{"type":"SystemFault"}}') == Fault("", type="SystemFault")


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("120", ReconnectNeeded),
        ("3100", ReconnectNeeded),
        ("130", NotSent),
        ("600", OutcomeUnknown),
        ("610", NotFoundThere),
        ("2500", NotFoundThere),
        ("5010", StaleDocument),
        ("5020", UserMustAct),
        ("6140", NumberTaken),
        ("6190", UserMustAct),
        ("6210", ItemRefused),
        ("6070", ItemRefused),
        ("9999", ItemRefused),
    ],
)
def test_who_must_act(code: str, kind: type[AppError]) -> None:
    assert type(error(Fault(code, "m", "d"))) is kind


def test_a_temporary_refusal_of_a_write_is_certain_and_repeated() -> None:
    fault = Fault("6000", "Business", "Another user works on it. Please wait a few minutes and try again.")
    assert type(error(fault)) is NotSent
    assert type(error(fault, writing=False)) is WaitAndRetry
    assert type(error(Fault("6000", "Business", "You can only use one foreign currency"))) is ItemRefused


@pytest.mark.parametrize("code", sorted(FAULTS))
def test_every_code_has_words_for_a_bookkeeper(code: str) -> None:
    found = error(Fault(code, "their message", "their detail", "Line.Amount"))
    assert found.title
    assert found.what_to_do
    assert not re.search(r"[{}]|None|their message", found.sentence), found.sentence
    assert found.message[0].isupper()
    assert found.message.endswith((".", '"', ").", '."'))
    assert found.details.code == code
    assert "their detail" in found.details.text
    assert found.details.intuit_tid == "1-tid"


def test_an_unknown_code_shows_quickbooks_own_words() -> None:
    found = error(Fault("7777", "m", "  Something\nnew\u2026 " + "x" * 500))
    assert 'QuickBooks refused PO-1042 and says: "Something new' in found.message
    assert len(found.message) < 400
    assert "7777" in found.what_to_do


@pytest.mark.parametrize(
    ("detail", "existing"),
    [
        ("The name supplied already exists. : Id=58", "58"),
        (
            "The name supplied already exists. : Another customer, vendor or employee is already using this name.",
            "",
        ),
        ("The name supplied already exists. : null", ""),
    ],
)
def test_a_taken_name_tells_whose_it_is(detail: str, existing: str) -> None:
    found = error(Fault("6240", "Duplicate Name Exists Error", detail))
    assert isinstance(found, NameTaken)
    assert found.existing_id == existing


@pytest.mark.parametrize(
    ("detail", "word"),
    [
        ("Names element id 970 not found", "uses a vendor that"),
        ("Items element id 3 not found", "uses an item that"),
        ("Accounts element id 7 not found", "An account that PO-1042 uses"),
        ("Klasses x", "uses a class that"),
    ],
)
def test_a_missing_reference_is_named(detail: str, word: str) -> None:
    assert word in error(Fault("2500", "Invalid Reference Id", detail)).message


def test_system_faults_are_known_whatever_the_status() -> None:
    assert Fault("500", type="SystemFault").is_system
    assert Fault("10000").is_system
    assert not Fault("500", type="ValidationFault").is_system
