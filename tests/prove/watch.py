"""Watches QuickBooks' purchase orders at every write of the program: the invariants of reliability-performance.md 1.6.

It looks at each request that changes something, before and after, with its own eyes: no code of the engine is asked.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import Any

from app.practice import PracticeCompany
from tests.prove.tally import Broken

Raw = dict[str, Any]
_TAG = re.compile(r"\[im:[0-9a-f]{12}\]")
#: A place in a document that a person may change: a header field, or (line id, field). For a line that was taken out
#: the field is `GONE` and what it said, because QuickBooks gives its id to the next new line.
Place = str | tuple[str, str]
GONE = "gone: "


class Watch:
    """What people did in QuickBooks, and what the program may therefore not do there."""

    def __init__(self, practice: PracticeCompany, realm: str) -> None:
        self._practice = practice
        self._realm = realm
        #: Document -> place -> value that a person gave it. It must survive until a person decides otherwise.
        self.shadow: dict[str, dict[Place, Any]] = {}
        #: Documents without our tag that a person gave to us.
        self.approved: set[str] = set()
        #: Documents that a person agreed to delete or rewrite (undo).
        self.released: set[str] = set()
        self.erased: set[str] = set()
        #: Tag -> documents that the program made with it and that are still there.
        self.made: dict[str, set[str]] = {}
        self.documents = 0
        self._bodies: dict[str, str] = {}
        self._expecting: dict[str, str] | None = None
        self._never_sent: Callable[[str, str], bool] = lambda ident, line: False

    def bodies(self) -> dict[str, str]:
        """Purchase orders as they are now, id -> JSON."""
        sql = "SELECT id, body FROM doc WHERE realm=? AND kind='PurchaseOrder'"
        return dict(self._practice.app.store.rows(sql, self._realm))

    def document(self, ident: str) -> Raw | None:
        """One purchase order as it is now."""
        body = self.bodies().get(ident)
        return read(body) if body is not None else None

    @property
    def under_way(self) -> bool:
        """True while a request of the program is being handled."""
        return self._expecting is not None

    # --- the program writes ---------------------------------------------------------------------------------------

    def before_request(self) -> None:
        """A request of the program is about to be handled."""
        self._expecting = self.bodies()

    def after_request(self, never_sent: Callable[[str, str], bool]) -> None:
        """It was handled (or a late one with it): everything that is different now was done by the program.

        `never_sent` tells of a document and a line that a person took out whether this computer cannot have known of
        it: another one had sent the line, and this one does so for the first time (seed 2000469).
        """
        self._never_sent = never_sent
        before, self._expecting = self._expecting, None
        if before is None:
            return
        after = self.bodies()
        if after == before:
            return
        for ident, body in after.items():
            if ident not in before:
                self._was_made(ident, read(body))
            elif before[ident] != body:
                self._was_changed(ident, read(before[ident]), read(body))
        for ident in before.keys() - after.keys():
            self._was_deleted(ident)

    def _was_made(self, ident: str, doc: Raw) -> None:
        self.documents += 1
        tags = _TAG.findall(doc.get("PrivateNote", ""))
        if len(tags) != 1:
            raise Broken("broken", f"document {ident} was made with {len(tags)} tags")
        alive = self.made.setdefault(tags[0], set())
        alive.add(ident)
        if len(alive) > 1:
            raise Broken("duplicates", f"{doc.get('DocNumber')} is there {len(alive)} times: {sorted(alive)}")

    def _was_changed(self, ident: str, before: Raw, after: Raw) -> None:
        if before["SyncToken"] == after["SyncToken"]:
            return  # a derived part, such as a renamed vendor's name
        if ident in self.released:
            return
        if before["POStatus"] == "Closed" or before["LinkedTxn"]:
            raise Broken("clobbered", f"document {ident} was billed or closed and was rewritten")
        if not any(ident in ids for ids in self.made.values()) and ident not in self.approved:
            raise Broken("clobbered", f"document {ident} was made by hand and was rewritten")
        for place, value in self.shadow.get(ident, {}).items():
            found = at(after, place)
            removed = place[1] if isinstance(place, tuple) and place[1].startswith(GONE) else ""
            if removed and self._never_sent(ident, removed):
                continue
            if found != value and not (place == "PrivateNote" and _theirs(value) in (found or "")):
                raise Broken("clobbered", f"document {ident}: {place} was {value!r}, is now {found!r}")

    def _was_deleted(self, ident: str) -> None:
        if ident not in self.released:
            raise Broken("clobbered", f"document {ident} was deleted without a word")
        self.forget(ident)

    # --- people write ---------------------------------------------------------------------------------------------

    def person_changed(self, ident: str, places: Iterable[Place]) -> None:
        """A person has just changed these places."""
        doc = self.document(ident)
        assert doc is not None
        kept = self.shadow.setdefault(ident, {})
        for place in places:
            kept[place] = at(doc, place)

    def person_decided(self, ident: str, places: Iterable[Place] | None = None) -> None:
        """A person gave these places (None: all that we own) to the shop's version."""
        kept = self.shadow.get(ident, {})
        for place in list(kept) if places is None else places:
            kept.pop(place, None)

    def forget(self, ident: str) -> None:
        """The document is gone."""
        self.erased.add(ident)
        self.shadow.pop(ident, None)
        for ids in self.made.values():
            ids.discard(ident)


def read(body: str) -> Raw:
    """A stored document."""
    found: Raw = json.loads(body, parse_float=Decimal)
    return found


def _theirs(note: str | None) -> str:
    """What a person wrote in a private note; our own lines in it are ours to change."""
    lines = (note or "").splitlines()
    return "\n".join(
        line for line in lines if not _TAG.search(line) and not line.startswith("Inventory Mate PO")
    )


def said(line: Raw) -> str:
    """The name under which a line is missed."""
    return missed(line.get("Description", ""), line["Amount"])


def missed(description: str, amount: Decimal | int) -> str:
    """The same for any line."""
    return f"{GONE}{description} {Decimal(amount).quantize(Decimal('0.01'))}"


def at(doc: Raw, place: Place) -> Any:
    """The value at a place of a document."""
    if isinstance(place, str):
        return doc.get(place)
    ident, name = place
    line = next((line for line in doc["Line"] if line["Id"] == ident), None)
    if name.startswith(GONE):
        return line is not None and said(line) == name
    if line is None:
        return None
    return line.get(name, line.get(line["DetailType"], {}).get(name))
