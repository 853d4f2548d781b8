"""JSON files: `po/1` documents (one, a list, or {"purchase_orders": [...]}) and Stocky's API answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from app.domain.errors import Canceled, UserMustAct
from app.domain.names import same_name_key
from app.domain.orders import Origin, PurchaseOrder
from app.domain.totals import explain_difference
from app.sources.canonical import SCHEMA_NAME, order_from_document
from app.sources.documents import document_problems, parse_json, tidied
from app.sources.result import ReadOptions, ReadResult, RowProblem
from app.sources.stocky import documents_from_stocky, is_stocky
from app.sync.ports import CancelToken


def read_json(
    text: str, shop_id: str, file_name: str, options: ReadOptions, cancel: CancelToken | None
) -> ReadResult:
    """Read every document of a JSON text, or none.

    Raises:
        UserMustAct: the text is no JSON, or holds no purchase orders.
        Canceled: on request.
    """
    found = _documents(parse_json(text, file_name), file_name, options)
    problems: list[RowProblem] = []
    orders: list[PurchaseOrder] = []
    seen: dict[str, str] = {}
    for path, given in found:
        if cancel is not None and cancel.canceled:
            raise Canceled("Reading the file was stopped. Nothing was imported.")
        document = tidied(given)
        wrong = list(document_problems(document, path))
        if wrong:
            problems.extend(wrong)
            continue
        number = document["number"]
        first = seen.setdefault(same_name_key(number), path or "the document")
        if first != (path or "the document"):
            message = f"PO {number} stands in this file twice, first at {first}. Remove one of them."
            problems.append(RowProblem(0, f"{path}.number", number, message))
            continue
        external_id = document["source"].get("external_id", "")
        origin = Origin(kind="json", file_name=file_name, external_id=external_id)
        orders.append(order_from_document(document, shop_id, origin))
    if problems:
        return ReadResult((), tuple(problems))
    warnings = [f"PO {order.number}: {gap}" for order in orders if (gap := explain_difference(order))]
    return ReadResult(tuple(orders), warnings=tuple(warnings))


def _documents(data: Any, name: str, options: ReadOptions) -> Sequence[tuple[str, Any]]:
    """The documents with their paths in the file."""
    path, entries = "", [data]
    if isinstance(data, list):
        path, entries = "", data
    elif isinstance(data, Mapping) and isinstance(data.get("purchase_orders"), list):
        path, entries = "purchase_orders", data["purchase_orders"]
    elif not isinstance(data, Mapping) or not ({"schema", "number", "lines"} & set(data)):
        raise UserMustAct(
            "No purchase orders found",
            f"{name} is JSON, but holds no purchase orders that the program knows.",
            f'Use documents with "schema": "{SCHEMA_NAME}", alone, in a list, or under "purchase_orders".',
        )
    if not entries:
        raise UserMustAct("Empty file", f"{name} holds an empty list.", "Choose a file with purchase orders.")
    if path and all(is_stocky(entry) for entry in entries):
        entries = documents_from_stocky(entries, options)
    single = not path and not isinstance(data, list)
    return [("" if single else f"{path}[{index}]", entry) for index, entry in enumerate(entries)]
