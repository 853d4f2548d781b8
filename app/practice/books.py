"""The books of one company: its documents, ids, stamps and postings, on top of the store."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from app.practice.clock import Clock, local_date, stamp
from app.practice.company import Company
from app.practice.store import Store, fold
from app.practice.wire import Json, dumps, loads

PROFIT_AND_LOSS = ("Revenue", "Expense")
COLUMNS = "id, active, created, updated, body"


@dataclass(frozen=True)
class Posting:
    """An entry of the general ledger: debits positive, in the account's currency and in the home currency."""

    account: str
    amount: Decimal
    home: Decimal


@dataclass(frozen=True)
class Row:
    """A stored document: ``text`` is its JSON exactly as it is answered."""

    id: str
    active: bool
    created: int
    updated: int
    text: str

    def doc(self) -> Json:
        parsed: Json = loads(self.text)
        return parsed


class Books:
    """Everything that the rules of one company read and write. Callers hold the store's lock."""

    def __init__(self, store: Store, company: Company, clock: Clock) -> None:
        self.store = store
        self.company = company
        self.clock = clock
        self.changes = 0

    # reading
    def row(self, kind: str, ident: str) -> Row | None:
        found = self.store.row(
            f"SELECT {COLUMNS} FROM doc WHERE realm=? AND kind=? AND id=?",  # noqa: S608
            self.company.realm,
            kind,
            ident,
        )
        return Row(found[0], bool(found[1]), found[2], found[3], found[4]) if found else None

    def doc(self, kind: str, ident: str) -> Json | None:
        row = self.row(kind, ident)
        return row.doc() if row else None

    def named(self, kind: str, name: str) -> Row | None:
        """The document with that name, inactive ones included; case and outer spaces do not count."""
        return self._one("name=?", kind, fold(name.strip()))

    def numbered(self, kind: str, number: str) -> Row | None:
        return self._one("docnum=?", kind, fold(number))

    def _one(self, where: str, kind: str, value: str | None) -> Row | None:
        found = self.store.row(
            f"SELECT {COLUMNS} FROM doc WHERE realm=? AND kind=? AND {where} ORDER BY num LIMIT 1",  # noqa: S608 - parts are ours
            self.company.realm,
            kind,
            value,
        )
        return Row(found[0], bool(found[1]), found[2], found[3], found[4]) if found else None

    def all(self, kind: str, where: str = "1=1", *args: Any, order: str = "num") -> Iterator[Json]:
        rows = self.store.rows(
            f"SELECT body FROM doc WHERE realm=? AND kind=? AND {where} ORDER BY {order}",  # noqa: S608 - parts are ours
            self.company.realm,
            kind,
            *args,
        )
        return (loads(row[0]) for row in rows)

    def count(self, kind: str) -> int:
        found = self.store.rows("SELECT count(*) FROM doc WHERE realm=? AND kind=?", self.company.realm, kind)
        return int(found[0][0])

    # writing
    def next_id(self, sequence: str) -> str:
        """The next id of a sequence; ids are never given twice."""
        self.store.run(
            "INSERT INTO sequence VALUES(?,?,1) ON CONFLICT(realm, name) DO UPDATE SET last=last+1",
            self.company.realm,
            sequence,
        )
        found = self.store.rows(
            "SELECT last FROM sequence WHERE realm=? AND name=?", self.company.realm, sequence
        )
        return str(found[0][0])

    def raise_sequence(self, sequence: str, least: int) -> None:
        self.store.run(
            "INSERT INTO sequence VALUES(?,?,?) "
            "ON CONFLICT(realm, name) DO UPDATE SET last=max(last, excluded.last)",
            self.company.realm,
            sequence,
            least,
        )

    def set_sequence(self, sequence: str, last: int) -> None:
        """Move a sequence to a place of one's choice (seed data only)."""
        self.store.run("INSERT OR REPLACE INTO sequence VALUES(?,?,?)", self.company.realm, sequence, last)

    def stamps(self, created: int | None = None) -> Json:
        """MetaData in the company's time zone."""
        moment = self.clock.shown()
        now = stamp(moment, self.company.zone)
        first = (
            now
            if created is None
            else stamp(moment.fromtimestamp(created, tz=moment.tzinfo), self.company.zone)
        )
        return {"CreateTime": first, "LastUpdatedTime": now}

    def today(self) -> str:
        return local_date(self.clock.shown(), self.company.zone).isoformat()

    def put(self, kind: str, doc: Json, *, name: str | None, created: int | None = None) -> None:
        """Store a new or changed document under its own Id and count the change."""
        now = int(self.clock.shown().timestamp())
        ident = str(doc["Id"])
        number = int(ident) if ident.isdigit() else 0
        values = (
            1 if doc.get("Active", True) else 0,
            now if created is None else created,
            now,
            self.clock.epoch(),
            fold(name.strip()) if name else None,
            fold(doc.get("DocNumber")),
            doc.get("TxnDate"),
            dumps(doc),
        )
        changed = self.store.run(
            "UPDATE doc SET active=?, created=?, updated=?, written=?, name=?, docnum=?, txndate=?, "
            "before=body, body=? "
            "WHERE realm=? AND kind=? AND id=?",
            *values,
            self.company.realm,
            kind,
            ident,
        )
        if not changed:
            self.store.run(
                "INSERT INTO doc"
                "(active, created, updated, written, name, docnum, txndate, body, realm, kind, id, num) "
                "VALUES(?,?,?,?,?,?,?,?,?,?,?,?)",
                *values,
                self.company.realm,
                kind,
                ident,
                number,
            )
        self.changes += 1

    def rewrite(self, kind: str, ident: str, doc: Json, *, touch: bool) -> None:
        """Change a derived part (a balance, a reference's name) without a new SyncToken.

        ``touch`` moves LastUpdatedTime, as a balance does (see account_query_sandbox_us_2026.json).
        """
        if touch:
            now = self.clock.shown()
            doc["MetaData"]["LastUpdatedTime"] = stamp(now, self.company.zone)
            self.store.run(
                "UPDATE doc SET updated=? WHERE realm=? AND kind=? AND id=?",
                int(now.timestamp()),
                self.company.realm,
                kind,
                ident,
            )
        self.store.run(
            "UPDATE doc SET body=? WHERE realm=? AND kind=? AND id=?",
            dumps(doc),
            self.company.realm,
            kind,
            ident,
        )

    def remove(self, kind: str, ident: str) -> None:
        """Delete a transaction; Change Data Capture goes on telling of it."""
        realm = self.company.realm
        self.store.run("DELETE FROM doc WHERE realm=? AND kind=? AND id=?", realm, kind, ident)
        now = int(self.clock.shown().timestamp())
        self.store.run("INSERT OR REPLACE INTO gone VALUES(?,?,?,?)", realm, kind, ident, now)
        self.changes += 1

    # postings
    def post(self, kind: str, ident: str, entries: list[Posting]) -> None:
        """Replace the postings of a transaction; debits are positive, as in the recorded balances."""
        realm = self.company.realm
        old = self.store.rows(
            "SELECT account FROM posting WHERE realm=? AND kind=? AND id=?", realm, kind, ident
        )
        self.store.run("DELETE FROM posting WHERE realm=? AND kind=? AND id=?", realm, kind, ident)
        rows = [
            (realm, kind, ident, entry.account, int(entry.amount * 100), int(entry.home * 100))
            for entry in entries
            if entry.amount or entry.home
        ]
        self.store.run_many("INSERT INTO posting VALUES(?,?,?,?,?,?)", rows)
        for account in sorted({row[0] for row in old} | {entry.account for entry in entries}):
            self.refresh_balance(account)

    def balance(self, account: str) -> Decimal:
        """Debits less credits of an account, in its own currency."""
        found = self.store.rows(
            "SELECT coalesce(sum(cents), 0) FROM posting WHERE realm=? AND account=?",
            self.company.realm,
            account,
        )
        return Decimal(int(found[0][0])).scaleb(-2)

    def refresh_balance(self, account: str) -> None:
        """Write CurrentBalance; income and expense accounts always show 0, as recorded."""
        doc = self.doc("Account", account)
        total = self.balance(account)
        if doc is None or doc["Classification"] in PROFIT_AND_LOSS or doc.get("CurrentBalance") == total:
            return
        doc["CurrentBalance"] = total or Decimal(0)
        doc["CurrentBalanceWithSubAccounts"] = doc["CurrentBalance"]
        self.rewrite("Account", account, doc, touch=True)
