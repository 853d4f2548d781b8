"""Faults in Intuit's form: codes, texts, element names and HTTP status (qbo-api.md 2.5 and 7)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

VALIDATION = "ValidationFault"
STALE = (
    "Stale Object Error : You and {who} were working on this at the same time. "
    "{who} finished before you did, so your work was not saved."
)
INACTIVE = (
    "Object Not Found : Something you're trying to use has been made inactive. "
    "Check the fields with accounts, customers, items, vendors or employees."
)
OTHER_NAME = (
    "The name supplied already exists. : Another customer, vendor or employee is already using this \n"
    "            name. Please use a different name."
)
SUBSCRIPTION = (
    "Invalid Company Status : Subscription period has ended or canceled or there was a billing problem. "
    "You can't create data in this company."
)


@dataclass(frozen=True)
class Problem:
    """One entry of ``Fault.Error``."""

    code: str
    message: str
    detail: str
    element: str | None = ""

    def to_json(self) -> dict[str, Any]:
        body: dict[str, Any] = {"Message": self.message, "Detail": self.detail, "code": self.code}
        if self.element is not None:
            body["element"] = self.element
        return body


class QboFault(Exception):
    """A request that QuickBooks would refuse. Carries one or more problems."""

    def __init__(self, *problems: Problem, kind: str = VALIDATION, status: int = 400) -> None:
        super().__init__("; ".join(f"{p.code} {p.detail}" for p in problems))
        self.problems = problems
        self.kind = kind
        self.status = status

    def body(self) -> dict[str, Any]:
        return {"Error": [problem.to_json() for problem in self.problems], "type": self.kind}


class GatewayFault(Exception):
    """A refusal by Intuit's gateway: lower-case body with null keys (qbo-api.md 2.5)."""

    def __init__(self, status: int, code: str, message: str, detail: str | None, kind: str) -> None:
        super().__init__(f"{code} {message}")
        self.status = status
        self.code = code
        self.message = f"message={message}; errorCode={int(code):06d}; statusCode={status}"
        self.detail = detail
        self.kind = kind


def token_expired(detail: str = "Token expired") -> GatewayFault:
    """401: the access token is unknown, expired or revoked."""
    return GatewayFault(401, "3200", "AuthenticationFailed", detail, "AUTHENTICATION")


def no_access() -> GatewayFault:
    """403: the token does not open this company."""
    return GatewayFault(403, "3100", "ApplicationAuthorizationFailed", None, "SERVICE")


def throttled() -> GatewayFault:
    """429: too many requests."""
    return GatewayFault(
        429, "3001", "ThrottleExceeded", "The request limit was reached.  Try again later", "SERVICE"
    )


def missing(element: str, detail: str | None = None) -> Problem:
    """2020: a required property is missing."""
    text = detail or f"Required parameter {element} is missing in the request"
    return Problem(
        "2020", "Required param missing, need to supply the required value for the API", text, element
    )


def too_long(element: str, maximum: int, length: int) -> Problem:
    """2050: the text is longer than ``maximum``."""
    return Problem(
        "2050",
        "String length is either shorter or longer than supported by specification",
        "String length specified does not match the supported length. "
        f"Min:0 Max:{maximum} supported. Supplied length:{length}",
        element,
    )


def unknown_property(name: str) -> QboFault:
    """2010: a property that the entity does not have."""
    return QboFault(
        Problem(
            "2010",
            "Request has invalid or unsupported property",
            f"Property Name:{name} specified is unsupported or invalid",
            name,
        )
    )


def unreadable_body() -> QboFault:
    """2010: the body is no JSON or XML document."""
    return unknown_property("failed to parse json object; a property")


def not_found(inactive: bool = False) -> QboFault:
    """610: no such document, or one that was made inactive."""
    detail = INACTIVE if inactive else "Object Not Found : " + INACTIVE.partition(" : ")[2]
    return QboFault(Problem("610", "Object Not Found", detail, ""))


def stale(who: str = "QuickBooks") -> QboFault:
    """5010: somebody else saved first."""
    return QboFault(Problem("5010", "Stale Object Error", STALE.format(who=who), ""))


def bad_reference(kind: str, ident: str, element: str) -> Problem:
    """2500: the reference leads nowhere."""
    return Problem(
        "2500", "Invalid Reference Id", f"Invalid Reference Id : {kind} element id {ident} not found", element
    )


def business(detail: str, element: str = "") -> Problem:
    """6000: a rule of accounting in words."""
    return Problem(
        "6000",
        "A business validation error has occurred while processing your request",
        f"Business Validation Error: {detail}",
        element,
    )


def invalid(code: str, message: str, value: object, element: str) -> Problem:
    """A problem of the 2xxx family that quotes the value."""
    return Problem(code, message, f"{message} : Supplied value:{value}", element)


def amount_mismatch(value: str) -> Problem:
    """6070: Amount is not Qty x UnitPrice."""
    return Problem(
        "6070",
        "Amount calculation incorrect in the request",
        f"Amount is not equal to UnitPrice * Qty. Supplied value:{value}",
        "Line.Amount",
    )


def duplicate_number(number: str, kind: str, ident: str) -> QboFault:
    """6140: the number is used already."""
    detail = (
        "Duplicate Document Number Error : You must specify a different number. "
        f"This number has already been used.  DocNumber={number} is assigned to "
        f"TxnType={kind} with TxnId={ident}"
    )
    return QboFault(Problem("6140", "Duplicate Document Number Error", detail, ""))


def duplicate_name(ident: str | None, *, other_list: bool = False) -> QboFault:
    """6240 in its recorded forms: with the id (same list), in words (another list), or ``null``."""
    detail = (
        OTHER_NAME
        if other_list
        else f"The name supplied already exists. : {f'Id={ident}' if ident else 'null'}"
    )
    return QboFault(Problem("6240", "Duplicate Name Exists Error", detail, ""))


def line_tax_code(value: str) -> Problem:
    """6100: US companies take TAX or NON only."""
    return Problem(
        "6100",
        "Invalid Line TaxCode in the request",
        "Invalid Line TaxCode in the request : Valid line TaxCodes for US should be TAX or NON. "
        f"Supplied value: {value}",
        "TaxCodeRef",
    )


def one_currency() -> Problem:
    """6000: the currency is not the vendor's."""
    return business("You can only use one foreign currency per transaction.")


def rate_missing() -> Problem:
    """2410: a foreign currency needs a rate."""
    return Problem(
        "2410",
        "Curreny, ExchangeRate is missing.",
        "The currency and exchange rate are required for transaction in foreign currency.",
        "ExchangeRate",
    )


def unsupported_operation(name: str) -> QboFault:
    """500: nothing that this entity can do."""
    return QboFault(Problem("500", "Unsupported Operation", f"Operation {name} is not supported.", None))


def query_parse(detail: str) -> QboFault:
    """4000: the statement breaks the grammar."""
    return QboFault(Problem("4000", "Error parsing query", f"QueryParserError: {detail}", None))


def query_invalid(detail: str) -> QboFault:
    """4001: the statement asks for something impossible."""
    return QboFault(Problem("4001", "Invalid query", f"QueryValidationError: {detail}", None))
