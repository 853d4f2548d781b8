"""Looks many unanswered creates up together, with few reads: by number and our tag, by creation time, by name."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from app.domain.books import Item, Vendor
from app.domain.documents import RemoteDocument
from app.domain.links import Intent, IntentKind, MappingKind
from app.domain.names import same_name_key
from app.sync.context import RunContext
from app.sync.reference import CERTAIN
from app.sync.tag import carries, tag_of

#: Creation times are looked at from this much before the request: clocks differ, and a request may have left twice.
BEFORE = timedelta(days=1)
#: More names than this are found with one read of everything new, instead of one read each.
MOST_NAMES = 3


class Sighting:
    """What QuickBooks shows of the creates among these intents. Asks only when somebody wants to know."""

    def __init__(self, run: RunContext, intents: Sequence[Intent]) -> None:
        self._run = run
        self._intents = intents
        self._documents: dict[str, RemoteDocument] | None = None
        self._records: dict[IntentKind, dict[str, Vendor | Item]] = {}

    def document(self, intent: Intent) -> RemoteDocument | None:
        """The document of an unanswered create: only one with our tag counts, whatever its number is now.

        Raises:
            AppError: QuickBooks cannot be asked.
        """
        if self._documents is None:
            self._documents = self._look()
        return self._documents.get(intent.request_id)

    def record(self, intent: Intent) -> Vendor | Item | None:
        """The vendor or item with the name of an unanswered create, inactive ones included.

        Raises:
            AppError: QuickBooks cannot be asked.
        """
        name = name_in(intent)
        asked = [each for each in self._intents if each.kind is intent.kind]
        if len(asked) <= MOST_NAMES:
            kind = MappingKind.VENDOR if intent.kind is IntentKind.VENDOR else MappingKind.ITEM
            return named(self._run, kind, name)
        if intent.kind not in self._records:
            self._records[intent.kind] = self._new_records(intent.kind, asked)
        return self._records[intent.kind].get(same_name_key(name))

    def _look(self) -> dict[str, RemoteDocument]:
        wanted = [
            intent
            for intent in self._intents
            if intent.kind is IntentKind.PURCHASE_ORDER and not intent.target_id and intent.wanted is not None
        ]
        numbers = [intent.wanted.number for intent in wanted if intent.wanted is not None]
        found = self._of(wanted, self._run.books.find_documents(numbers) if numbers else ())
        missing = [intent for intent in wanted if intent.request_id not in found]
        if missing:
            found |= self._of(missing, self._run.books.created_since(self._since(missing)))
        return found

    def _since(self, intents: Sequence[Intent]) -> datetime:
        """Nothing of these can be older. This computer's clock may have been ahead when they left, or still be.

        `CERTAIN` is by QuickBooks' clock, which is what creation times are by (seed 10000376).
        """
        certain = self._run.stores.mappings.refreshed_at(self._run.realm_id, CERTAIN)
        moments = [self._run.tools.clock.now(), *(intent.sent_at for intent in intents)]
        return min(moments if certain is None else [certain, *moments]) - BEFORE

    def _of(self, intents: Sequence[Intent], remotes: Iterable[RemoteDocument]) -> dict[str, RemoteDocument]:
        tags = {intent.request_id: tag_of(self._run.realm_id, intent.subject) for intent in intents}
        found: dict[str, RemoteDocument] = {}
        for remote in remotes:
            for request_id, tag in tags.items():
                if carries(tag, remote.document.private_note):
                    found.setdefault(request_id, remote)
            if len(found) == len(tags):
                break
        return found

    def _new_records(self, kind: IntentKind, asked: Sequence[Intent]) -> dict[str, Vendor | Item]:
        since, books = self._since(asked), self._run.books
        pages: Iterable[Sequence[Vendor | Item]] = (
            books.vendors(since) if kind is IntentKind.VENDOR else books.items(since)
        )
        found: dict[str, Vendor | Item] = {}
        for record in (record for page in pages for record in page):
            key = same_name_key(record.name)
            if key not in found or record.active:
                found[key] = record
        return found


def named(run: RunContext, kind: MappingKind, name: str) -> Vendor | Item | None:
    """Look a vendor or item up by name in QuickBooks, inactive ones included."""
    if kind is MappingKind.VENDOR:
        return run.books.vendor_named(name)
    return run.books.item_named(name)


def name_in(intent: Intent) -> str:
    """The name that a vendor or item was to get."""
    body = json.loads(intent.payload)
    return str(body.get("DisplayName") or body.get("Name") or "")
