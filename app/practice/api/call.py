"""What a request to the v3 API asks for, read from its address and body alone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from app.practice.api.xml_in import parse_xml
from app.practice.entities.registry import BY_FOLDED, BY_PATH
from app.practice.errors import unreadable_body
from app.practice.request import Request
from app.practice.wire import dumps, loads

PATH = re.compile(r"/v3/company/([^/]+)/([^/]+)(?:/([^/]+))?(?:/([^/]+))?/?")
READ, WRITE = "read", "write"
NOT_ENTITIES = ("query", "cdc", "batch", "preferences", "companyinfo", "exchangerate", "upload", "download")


@dataclass(frozen=True)
class Call:
    """``kind`` is read or write; ``operation`` says what is done (create, query, cdc, batch, …)."""

    realm: str
    resource: str
    ident: str
    action: str
    kind: str
    operation: str
    entity: str


def read_call(request: Request) -> Call | None:
    """The call, or None when the address is not one of the v3 API."""
    found = PATH.fullmatch(request.path)
    if found is None:
        return None
    realm, resource, ident, action = (part or "" for part in found.groups())
    kind, operation = _operation(request, resource, action)
    return Call(realm, resource, ident, action, kind, operation, _entity(request, resource))


def _operation(request: Request, resource: str, action: str) -> tuple[str, str]:
    if resource == "query":
        return READ, "query"
    if resource in ("cdc", "batch"):
        return (READ if resource == "cdc" else WRITE), resource
    if request.method == "GET":
        return READ, action or "read"
    wanted = request.query.get("operation", "").lower()
    if wanted:
        return WRITE, wanted
    if action:
        return WRITE, action
    has_id = re.search(rb'"Id"\s*:\s*"?[^",\s}]|<Id>', request.body) if resource in BY_PATH else None
    return WRITE, "update" if has_id and b"SyncToken" in request.body else "create"


def _entity(request: Request, resource: str) -> str:
    if resource == "query":
        text = request.query.get("query") or request.body[:2000].decode("utf-8", "replace")
        found = re.search(r"\bfrom\s+(\w+)", text, re.IGNORECASE)
        folded = found[1].lower() if found else ""
        return BY_FOLDED[folded].kind if folded in BY_FOLDED else (found[1] if found else "")
    if resource in BY_PATH:
        return BY_PATH[resource].kind
    return {"companyinfo": "CompanyInfo", "preferences": "Preferences"}.get(resource, resource)


def read_body(request: Request) -> Any:
    """The parsed body, JSON or XML. Raises 2010 when it is neither."""
    if not request.body.strip():
        return None
    if "xml" in request.content_type() or request.body.lstrip()[:1] == b"<":
        return parse_xml(request.body)
    try:
        body = loads(request.body.decode("utf-8"))
        if b"\\ud" in request.body.lower():
            dumps(body).encode("utf-8")  # half a surrogate pair is no text that could be stored
    except (ValueError, RecursionError):
        raise unreadable_body() from None
    return body


def wants_json(request: Request) -> bool:
    """XML is what Intuit answers unless JSON is asked for (qbo-api.md 2.3)."""
    return "json" in request.header("accept").lower()
