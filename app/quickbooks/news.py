"""What changed in QuickBooks: Change Data Capture, and the paged reads that stand in for it (qbo-api.md 6.2)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from app.domain.documents import RemoteDocument
from app.domain.errors import Details, ItemRefused, WaitAndRetry
from app.domain.mirror import SMALL_LISTS, Bill, BillPayment, Changes, OrderPage, Thing
from app.quickbooks import queries, reading
from app.quickbooks.client import Answer, ApiClient
from app.quickbooks.reading import Entity
from app.quickbooks.reading_bills import read_bill, read_moment, read_payment

#: An answer that holds this many objects may have been cut.
MOST = 1000
_UPDATED = "MetaData.LastUpdatedTime"
_SUBJECT = "what changed"


def changes(client: ApiClient, since: datetime, *, orders: bool = True) -> Changes | None:
    """One request for everything, or (`orders` False) for everything but purchase orders.

    None when QuickBooks does not tell changes from that far back (30 days).
    """
    things = [thing for thing in Thing if orders or thing is not Thing.ORDER]
    answer = _asked(client, since, things)
    if answer is None:  # a company without classes may refuse the lists; without them the answer counts
        answer = _asked(client, since, [thing for thing in things if thing not in SMALL_LISTS])
    if answer is None:
        return None
    rows = _changed_rows(answer)
    gone = {
        thing: tuple(str(row.get("Id")) for row in found if row.get("status") == "Deleted")
        for thing, found in rows.items()
    }
    there = {thing: [row for row in found if row.get("status") != "Deleted"] for thing, found in rows.items()}
    return Changes(
        at=server_time(answer),
        orders=_documents(there[Thing.ORDER], answer.intuit_tid),
        bills=[read_bill(row) for row in there[Thing.BILL]],
        payments=[read_payment(row) for row in there[Thing.PAYMENT]],
        vendors=[reading.read_vendor(row) for row in there[Thing.VENDOR]],
        items=[reading.read_item(row) for row in there[Thing.ITEM]],
        accounts=[reading.read_account(row) for row in there[Thing.ACCOUNT]],
        deleted={thing: ids for thing, ids in gone.items() if ids},
        lists=_newest(rows),
        cut=sum(len(found) for found in rows.values()) >= MOST,
    )


def order_page(client: ApiClient, start: int) -> OrderPage:
    """All purchase orders by id, from a position (counted from 1) on."""
    answer = client.query(queries.statement(Thing.ORDER, start=start), "the purchase orders")
    rows = _rows(answer, Thing.ORDER)
    return OrderPage(server_time(answer), _documents(rows, answer.intuit_tid), last=len(rows) < queries.PAGE)


def documents(client: ApiClient, ids: Sequence[str]) -> Sequence[RemoteDocument]:
    """The purchase orders with these ids that exist; a hundred cost one read."""
    return [
        document
        for some in queries.chunks(list(dict.fromkeys(ids)))
        for rows, tid in _pages(client, Thing.ORDER, [queries.one_of("Id", some)])
        for document in _documents(rows, tid)
    ]


def bills(client: ApiClient, ids: Sequence[str]) -> Sequence[Bill]:
    """The bills with these ids that exist; a hundred cost one read."""
    return [
        read_bill(row)
        for some in queries.chunks(list(dict.fromkeys(ids)))
        for rows, _ in _pages(client, Thing.BILL, [queries.one_of("Id", some)])
        for row in rows
    ]


def payments(client: ApiClient, ids: Sequence[str]) -> Sequence[BillPayment]:
    """The bill payments with these ids that exist; a hundred cost one read."""
    return [
        read_payment(row)
        for some in queries.chunks(list(dict.fromkeys(ids)))
        for rows, _ in _pages(client, Thing.PAYMENT, [queries.one_of("Id", some)])
        for row in rows
    ]


def bills_since(client: ApiClient, moment: datetime) -> Iterator[Sequence[Bill]]:
    """Pages of bills that changed since a moment."""
    for rows, _ in _pages(client, Thing.BILL, [queries.since(_UPDATED, moment)]):
        yield [read_bill(row) for row in rows]


def server_time(answer: Answer) -> datetime:
    """QuickBooks' own time of an answer.

    Raises:
        WaitAndRetry: the answer does not say it.
    """
    found = read_moment(answer.body.get("time"))
    if found is None:
        raise WaitAndRetry(
            "QuickBooks' answer cannot be read",
            "QuickBooks' answer does not say at which time it was given.",
            "The program tries again by itself.",
            Details("", "no time in the answer", answer.intuit_tid, 200),
        )
    return found


def _asked(client: ApiClient, since: datetime, things: Sequence[Thing]) -> Answer | None:
    """None when QuickBooks refuses."""
    moment = since.astimezone(UTC).isoformat(timespec="seconds")
    try:
        return client.get("cdc", _SUBJECT, {"entities": ",".join(things), "changedSince": moment})
    except ItemRefused:
        return None


def _newest(rows: Mapping[Thing, Sequence[Mapping[str, Any]]]) -> dict[Thing, datetime]:
    """Of each small list with changes, when the last of them was made."""
    found: dict[Thing, datetime] = {}
    for thing in SMALL_LISTS:
        moments = [read_moment(row.get("MetaData", {}).get("LastUpdatedTime")) for row in rows[thing]]
        known = [moment for moment in moments if moment is not None]
        if known:
            found[thing] = max(known)
    return found


def _changed_rows(answer: Answer) -> Mapping[Thing, list[dict[str, Any]]]:
    found: dict[Thing, list[dict[str, Any]]] = {thing: [] for thing in Thing}
    for response in answer.body.get("CDCResponse") or ():
        for part in response.get("QueryResponse") or ():
            for thing in Thing:
                found[thing].extend(part.get(thing.value) or ())
    return found


def _rows(answer: Answer, thing: Thing) -> list[dict[str, Any]]:
    response = answer.body.get("QueryResponse")
    rows: list[dict[str, Any]] = response.get(thing.value, []) if isinstance(response, dict) else []
    return rows


def _pages(
    client: ApiClient, thing: Thing, conditions: Sequence[str]
) -> Iterator[tuple[Sequence[dict[str, Any]], str]]:
    return queries.pages(lambda text: client.query(text, _SUBJECT), thing.value, conditions)


def _documents(rows: Sequence[dict[str, Any]], tid: str) -> list[RemoteDocument]:
    return [reading.read_document(Entity(row, tid)) for row in rows]


class News:
    """The part of a company's gateway that tells what changed, and what stands in for it."""

    def __init__(self, client: ApiClient) -> None:
        self._client = client

    def changes(self, since: datetime, *, orders: bool = True) -> Changes | None:
        """What changed since a moment of QuickBooks' clock; None when that is too long ago to be told."""
        return changes(self._client, since, orders=orders)

    def order_page(self, start: int) -> OrderPage:
        """One page of all purchase orders by id, from a position (counted from 1) on."""
        return order_page(self._client, start)

    def documents(self, ids: Sequence[str]) -> Sequence[RemoteDocument]:
        """The purchase orders with these ids that exist; a hundred cost one read."""
        return documents(self._client, ids)

    def bills(self, ids: Sequence[str]) -> Sequence[Bill]:
        """The bills with these ids that exist; a hundred cost one read."""
        return bills(self._client, ids)

    def bills_since(self, moment: datetime) -> Iterator[Sequence[Bill]]:
        """Pages of bills that changed since a moment."""
        return bills_since(self._client, moment)

    def payments(self, ids: Sequence[str]) -> Sequence[BillPayment]:
        """The bill payments with these ids that exist; a hundred cost one read."""
        return payments(self._client, ids)
