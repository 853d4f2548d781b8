"""Everything that needs a person, as entries of one list, whoever found it: the sync, a PO's own problem, a source.

Things that one answer settles are one entry with the POs under it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from app.domain.changes import ChangeSet
from app.domain.questions import Choice


@dataclass(frozen=True, slots=True)
class NeedPo:
    """A PO that waits for an entry."""

    po_id: str
    number: str
    supplier: str


@dataclass(frozen=True, slots=True)
class Need:
    """One entry.

    Attributes:
        provider: who lists it and answers for it, such as "question" or "feed".
        key: names it among the provider's entries; the same as long as it is open.
        kind: what the filter of the page calls it, such as "conflict" (`app.ui.questions.kinds` has the words).
        title: what is asked or wrong, in one line.
        text: more about it, and what an answer means.
        pos: the POs that wait for it; none where it is about the company as a whole.
        since: when it was met first, if that is known.
        answers: what may be answered at once, for all POs under it. `Choice.key` goes to the provider.
        parts: the entries that it is made of, one for each PO, where each may also be answered by itself.
        rows: a comparison shown with it, under `heads`: (field, one side, the other side).
        heads: headings of `rows`.
        holds_all: nothing is sent before it is answered.
        body: what only the provider's own card understands.
    """

    provider: str
    key: str
    kind: str
    title: str
    text: str
    pos: tuple[NeedPo, ...] = ()
    since: datetime | None = None
    answers: tuple[Choice, ...] = ()
    parts: tuple[Need, ...] = ()
    rows: tuple[tuple[str, str, str], ...] = ()
    heads: tuple[str, str, str] = ("Field", "Here", "There")
    holds_all: bool = False
    body: object = None

    @property
    def id(self) -> tuple[str, str]:
        """Names it among the entries of all providers."""
        return self.provider, self.key

    @property
    def single(self) -> tuple[Need, ...]:
        """Its parts, or itself where it has none."""
        return self.parts or (self,)


@dataclass(frozen=True, slots=True)
class Answered:
    """What an answer did.

    `po_ids` may go to QuickBooks now. `former` is how things were before, for whoever takes the answer back; None where
    that is not possible. Nothing happened (somebody else was quicker) when `changes` names no PO.
    """

    changes: ChangeSet = field(default_factory=ChangeSet)
    po_ids: tuple[str, ...] = ()
    former: object = None

    @property
    def too_late(self) -> bool:
        """True when it was settled meanwhile."""
        return not self.changes.po_ids


def most_urgent_first(needs: Sequence[Need]) -> list[Need]:
    """What holds everything, then what most POs wait for, then the oldest."""

    def rank(need: Need) -> tuple[bool, int, float, str]:
        since = need.since.timestamp() if need.since else 0.0
        return not need.holds_all, -len(need.pos), since, need.pos[0].number if need.pos else ""

    return sorted(needs, key=rank)


def fits(need: Need, text: str) -> bool:
    """True when every word of the text occurs in what the list shows about this entry, or in one of its POs."""
    words = text.casefold().split()
    own = f"{need.title} {need.text}".casefold()
    left = [word for word in words if word not in own]
    return not left or any(
        all(word in f"{po.number} {po.supplier}".casefold() for word in left) for po in need.pos
    )
