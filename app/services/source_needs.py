"""What a feed or the watched folder brought and a person has to decide, as entries of "Needs you".

Two sorts: POs that were changed here and in the source (decision 049), and records that could not be taken in.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from app.domain.changes import ChangeSet
from app.domain.incoming import Brought, Disagreement
from app.domain.needs import Answered, Need, NeedPo
from app.domain.questions import Choice
from app.services.differing import disagreements
from app.services.waiting import WaitingRecords
from app.sync.ports import IncomingStore, OrderStore

THEIRS, MINE, DISMISS = "theirs", "mine", "dismiss"
KIND = "source"
_DIFFERS, _REFUSED = "differs", "refused"


@dataclass(frozen=True, slots=True)
class SourceWords:
    """What a source is called in a sentence: "the feed", "a file of the watched folder"; and the head of its column."""

    place: str
    head: str
    version: str


FEED_WORDS = SourceWords("the feed", "In the feed", "the feed's version")
FOLDER_WORDS = SourceWords("a file of the watched folder", "In the file", "the file's version")


class SourceNeeds:
    """Implements `NeedProvider` for one source. `orders` and `records` read for the window, `waiting` writes."""

    def __init__(
        self,
        source: str,
        words: SourceWords,
        orders: OrderStore,
        records: IncomingStore,
        waiting: WaitingRecords,
    ) -> None:
        self.name = source
        self._words = words
        self._orders = orders
        self._records = records
        self._waiting = waiting

    def needs(self) -> Sequence[Need]:
        """One entry for all POs that both sides changed, and one for all records that could not be taken in."""
        differing = [self._differing(each) for each in disagreements(self._orders, self._records, self.name)]
        refused = [self._refused(each) for each in self._records.refused(self.name)]
        place = self._words.place
        found = _together(differing, _DIFFERS, lambda count: f"{count} POs were changed here and in {place}")
        return found + _together(
            refused, _REFUSED, lambda count: f"{count} records of {place} could not be taken in"
        )

    def count(self) -> int:
        """How many entries."""
        differing, refused = self._records.tally(self.name)
        return int(differing > 0) + int(refused > 0)

    def answer(self, needs: Sequence[Need], key: str) -> Answered:
        """Take the source's fields, keep those that are here, or forget what was wrong with records.

        Raises:
            UserMustAct: a PO cannot be stored so; what was answered before that stays answered.
        """
        ids = [str(part.body) for need in needs for part in need.single]
        if key == DISMISS:
            return self._waiting.dismiss_all(ids)
        return self._waiting.answer_all(ids, theirs=key == THEIRS)

    def take_back(self, done: Answered) -> ChangeSet:
        """Ask again, with the POs as they were.

        Raises:
            UserMustAct: a PO was changed since.
        """
        return self._waiting.take_back(done)

    def _differing(self, each: Disagreement) -> Need:
        words = self._words
        text = (
            f"These fields were changed here and in {words.place} since both were the same. Whatever only one side "
            "changed is kept either way."
        )
        answers = (
            Choice(THEIRS, f"Take {words.version}", "These fields become what the source says."),
            Choice(MINE, "Keep what is here", "These fields stay as they are here."),
        )
        return Need(
            self.name,
            f"{_DIFFERS}:{each.record_id}",
            KIND,
            f"Changed here and in {words.place}",
            text if each.differences else "By now both are the same; either answer is right.",
            (NeedPo(each.po_id, each.number, each.supplier),),
            each.since,
            answers,
            rows=tuple((change.label, change.here, change.there) for change in each.differences),
            heads=("Field", "Here", words.head),
            body=each.record_id,
        )

    def _refused(self, each: Brought) -> Need:
        place = self._words.place
        called = f"PO-{each.number}" if each.number else f"Record {each.record_id}"
        detail = "It is tried again as soon as it changes there, or when everything is read again."
        order = self._orders.get(each.po_id) if each.po_id else None
        return Need(
            self.name,
            f"{_REFUSED}:{each.record_id}",
            KIND,
            f"{called} of {place} could not be taken in",
            f"{each.problem} Nothing of it was stored. Correct it where it comes from.",
            (NeedPo(order.id, order.number, order.supplier.name),) if order else (),
            each.since,
            (Choice(DISMISS, "Dismiss", detail),),
            body=each.record_id,
        )


def _together(parts: list[Need], key: str, title: Callable[[int], str]) -> list[Need]:
    """Several as one entry: one answer settles all, and each may be answered by itself."""
    if len(parts) < 2:
        return parts
    first = parts[0]
    text = "One answer settles all; or open the entry and answer one by itself."
    if key == _DIFFERS:
        text = f"Whatever only one side changed is kept either way. {text}"
    moments = [part.since for part in parts if part.since is not None]
    return [
        replace(
            first,
            key=key,
            title=title(len(parts)),
            text=text,
            pos=tuple(po for part in parts for po in part.pos),
            since=min(moments, default=None),
            parts=tuple(parts),
            rows=(),
            body=None,
        )
    ]
