"""JSON files: `po/1` documents (one, a list, or {"purchase_orders": [...]}) and Stocky's API answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from app.domain.errors import UserMustAct
from app.domain.names import same_name_key
from app.domain.orders import Origin, PurchaseOrder
from app.domain.read_table import HowRead, RejectedRows
from app.domain.totals import explain_difference
from app.sources.canonical import SCHEMA_NAME, order_from_document
from app.sources.document_fields import fields_of_document
from app.sources.documents import document_problems, parse_json, tidied
from app.sources.notes import Notes
from app.sources.result import FailedOrder, ReadOptions, ReadResult, RowProblem, shortened
from app.sources.spool import Spool, Spools
from app.sources.stocky import documents_from_stocky, is_stocky
from app.sources.watch import Watch

_BETWEEN_LOOKS = 50


def read_json(
    text: str, shop_id: str, file_name: str, options: ReadOptions, watch: Watch, spools: Spools
) -> ReadResult:
    """Read every document of a JSON text; one with a problem is left out as a whole.

    The library holds the whole text as data; what is built from it is kept on disk.

    Raises:
        UserMustAct: the text is no JSON, or holds no purchase orders.
        Canceled: on request.
    """
    data = parse_json(text, file_name)
    found = _documents(data, file_name, options)
    documents = [_Document(path, given, tidied(read)) for path, given, read in found]
    for count, document in enumerate(documents):
        if count % _BETWEEN_LOOKS == 0:
            watch.look(count, len(documents))
        document.problems.extend(document_problems(document.data, document.path))
    _refuse_doubles(documents)
    good = _Good(shop_id, file_name, spools)
    for document in documents:
        if not document.problems:
            good.add(document.data)
    failed = [document for document in documents if document.problems]
    return ReadResult(
        good.orders.done(),
        tuple(problem for document in failed for problem in document.problems),
        warnings=tuple(good.warnings.told),
        failed=tuple(FailedOrder(document.number, (), tuple(document.problems)) for document in failed),
        rejected=RejectedRows(
            "json", documents=tuple((document.given, document.reason) for document in failed)
        ),
        given=good.given,
        how=HowRead("json", encoding=options.encoding),
        options=replace(options, encoding=""),
    )


class _Good:
    """The POs that are right."""

    def __init__(self, shop_id: str, file_name: str, spools: Spools) -> None:
        self.orders: Spool[PurchaseOrder] = spools.new()
        self.given: dict[str, frozenset[str]] = {}
        self.warnings = Notes()
        self._same: dict[frozenset[str], frozenset[str]] = {}
        self._shop_id = shop_id
        self._file_name = file_name

    def add(self, document: Any) -> None:
        """Build the PO of a document that fits the schema."""
        external_id = document["source"].get("external_id", "")
        origin = Origin(kind="json", file_name=self._file_name, external_id=external_id)
        order = order_from_document(document, self._shop_id, origin)
        self.orders.add(order, 1 + len(order.lines) // 4)
        given = fields_of_document(document)
        self.given[order.id] = self._same.setdefault(given, given)
        if gap := explain_difference(order):
            self.warnings.add(f"PO {order.number}: {gap}")


@dataclass(frozen=True, slots=True)
class _Document:
    """One entry of the file: as it stands there, and as a `po/1` document."""

    path: str
    given: Any
    data: Any
    problems: list[RowProblem] = field(default_factory=list)

    @property
    def number(self) -> str:
        number = self.data.get("number") if isinstance(self.data, Mapping) else ""
        return shortened(number) if isinstance(number, str) else ""

    @property
    def reason(self) -> str:
        return " ".join(dict.fromkeys(problem.text for problem in self.problems))


def _refuse_doubles(documents: Sequence[_Document]) -> None:
    """Two documents with one number: nobody knows which is right, so neither is imported."""
    seen: dict[str, _Document] = {}
    for document in documents:
        number = document.number
        if not number:
            continue
        first = seen.setdefault(same_name_key(number), document)
        if first is not document:
            message = (
                f"PO {number} stands in this file twice, first at {first.path or 'the document'}. "
                "Remove one of them."
            )
            problem = RowProblem(0, f"{document.path}.number", number, message)
            document.problems.append(problem)
            if not first.problems:
                first.problems.append(RowProblem(0, f"{first.path}.number", number, message))


def _documents(data: Any, name: str, options: ReadOptions) -> Sequence[tuple[str, Any, Any]]:
    """(path in the file, as it stands there, as a `po/1` document) of each entry."""
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
    read = entries
    if path and all(is_stocky(entry) for entry in entries):
        read = documents_from_stocky(entries, options)
    single = not path and not isinstance(data, list)
    return [
        ("" if single else f"{path}[{index}]", entry, document)
        for index, (entry, document) in enumerate(zip(entries, read, strict=True))
    ]
