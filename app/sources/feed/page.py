"""From the bytes of one page to its records. A record that is not right spoils no other."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from functools import cache
from typing import Any

import jsonschema

from app.domain.errors import UserMustAct
from app.domain.feed import FeedPage
from app.domain.incoming import Incoming
from app.domain.orders import Origin
from app.sources.canonical import order_from_document
from app.sources.documents import document_problems, explain, parse_json, tidied
from app.sources.result import RowProblem, shortened
from app.sources.shipped import resource_path

NAME = "The answer of the feed"
LONGEST_ID = 200
#: So many mistakes of one record are told.
_MOST_TOLD = 5
_FIX = "Tell whoever provides the feed; the form is described in its help page."


def read_page(body: bytes, shop_id: str) -> FeedPage:
    """Read one page. Ids of the POs follow from the profile's `shop_id` and their numbers, as for files.

    Raises:
        UserMustAct: it is no page of a feed; the message names what is missing.
    """
    data = parse_json(_text(body), NAME)
    errors = sorted(
        _envelope().iter_errors(data), key=lambda error: [str(part) for part in error.absolute_path]
    )
    if errors:
        raise UserMustAct("The feed is not right", _sentence(explain(errors[0], "")), _FIX)
    shop = data.get("shop", {})
    records = tuple(_record(entry, shop_id, place) for place, entry in enumerate(data["records"]))
    return FeedPage(shop.get("id", ""), shop.get("name", ""), records, data["next_cursor"], data["has_more"])


def _text(body: bytes) -> str:
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UserMustAct("The feed is not right", f"{NAME} is not written in UTF-8.", _FIX) from error
    if text.lstrip()[:1] == "<":
        raise UserMustAct(
            "There is no feed at this address",
            "The address answers with a web page, not with a feed. It may lead to a sign-in page.",
            "Check the address of the feed.",
        )
    return text


@cache
def _envelope() -> jsonschema.Draft202012Validator:
    """What is around the records; each of them is looked at by itself."""
    schema = json.loads(resource_path("feed", "feed.schema.json").read_text(encoding="utf-8"))
    schema["$defs"]["record"] = {}
    return jsonschema.Draft202012Validator(schema)


def _record(entry: Any, shop_id: str, place: int) -> Incoming:
    record_id, document = _identity(entry)
    number = document.get("number") if isinstance(document, Mapping) else None
    shown = shortened(number) if isinstance(number, str) else ""
    if not record_id:
        digest = hashlib.sha256(json.dumps(entry, sort_keys=True, default=str).encode()).hexdigest()
        words = f"Record {place + 1} of the page has no id. Every record needs one that never changes."
        return Incoming(f"?{digest[:24]}", shown, problem=words)
    if document is None:
        return Incoming(record_id, problem=f"Record {shortened(record_id)} holds no purchase_order.")
    tidy = tidied(document)
    wrong = list(document_problems(tidy, ""))
    if wrong:
        told = " ".join(_sentence(problem) for problem in wrong[:_MOST_TOLD])
        more = f" And {len(wrong) - _MOST_TOLD} more." if len(wrong) > _MOST_TOLD else ""
        return Incoming(record_id, shown, problem=f"{told}{more}")
    order = order_from_document(tidy, shop_id, Origin(kind="feed", external_id=record_id))
    return Incoming(record_id, order.number, order)


def _identity(entry: Any) -> tuple[str, Any]:
    """The record's id ("" when it has none that can be used) and its document."""
    if not isinstance(entry, Mapping):
        return "", None
    found = entry.get("id")
    record_id = found.strip() if isinstance(found, str) else ""
    return (record_id if len(record_id) <= LONGEST_ID else ""), entry.get("purchase_order")


def _sentence(problem: RowProblem) -> str:
    stands = f' ("{problem.value}")' if problem.value else ""
    return f"{problem.column or 'The document'}{stands}: {problem.message}"
