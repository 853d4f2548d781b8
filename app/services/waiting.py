"""What a source brought and waits for a person: POs that both sides changed, and records that are not right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.domain.changes import ChangeKind, ChangeSet
from app.domain.incoming import Brought, Disagreement, Settled
from app.domain.needs import Answered
from app.domain.orders import PurchaseOrder
from app.services.settling import Settling

_CHANGED = ChangeSet.of(ChangeKind.SETTINGS, ChangeKind.QUESTIONS)


@dataclass(frozen=True, slots=True)
class _Former:
    """How records and POs were before an answer, and how the answer left the POs."""

    records: tuple[Brought, ...]
    before: tuple[PurchaseOrder, ...] = ()
    after: tuple[PurchaseOrder, ...] = ()


class WaitingRecords:
    """Of one source. Auto sync hears of POs that an answer changed."""

    def __init__(self, settling: Settling, source: str, saved: Callable[[Sequence[str]], None]) -> None:
        self._settling = settling
        self._source = source
        self._saved = saved

    def disagreements(self) -> Sequence[Disagreement]:
        """POs that were changed here and in the source."""
        return self._settling.disagreements(self._source)

    def refused(self) -> Sequence[Brought]:
        """Records that could not be taken, with the reason."""
        return self._settling.refused(self._source)

    def answer(self, record_ids: Sequence[str], *, theirs: bool) -> ChangeSet:
        """Take the source's version of these POs, or keep what is here.

        Raises:
            UserMustAct: one of them is no longer open; those before it are answered.
        """
        done = Settled()
        try:
            for record_id in record_ids:
                done |= self._settling.answer(self._source, record_id, theirs=theirs)
        finally:
            if done.po_ids:
                self._saved(done.po_ids)
        return done.changes | _CHANGED

    def dismiss(self, record_ids: Sequence[str]) -> ChangeSet:
        """Forget what was wrong with these records; they are tried again when they come again."""
        for record_id in record_ids:
            self._settling.dismiss(self._source, record_id)
        return _CHANGED

    def answer_all(self, record_ids: Sequence[str], *, theirs: bool) -> Answered:
        """The same for those that are still open, all of them or none, with the way back.

        Raises:
            UserMustAct: one of the POs cannot be stored so. Nothing was answered.
        """
        with self._settling.together():
            records = tuple(
                e for e in self._settling.known(self._source, record_ids) if e.waiting is not None
            )
            before = self._settling.orders([each.po_id for each in records])
            done = Settled()
            for record in records:
                done |= self._settling.answer(self._source, record.record_id, theirs=theirs)
            after = self._settling.orders([order.id for order in before])
        if not records:
            return Answered()
        if done.po_ids:
            self._saved(done.po_ids)
        asked = ChangeSet.of(ChangeKind.QUESTIONS, po_ids=frozenset(order.id for order in before))
        return Answered(done.changes | _CHANGED | asked, done.po_ids, _Former(records, before, after))

    def dismiss_all(self, record_ids: Sequence[str]) -> Answered:
        """Forget what was wrong with these, with the way back."""
        records = tuple(e for e in self._settling.known(self._source, record_ids) if e.problem)
        if not records:
            return Answered()
        self.dismiss([record.record_id for record in records])
        told = ChangeSet.of(ChangeKind.QUESTIONS, po_ids=frozenset(e.po_id for e in records))
        return Answered(_CHANGED | told, (), _Former(records))

    def take_back(self, done: Answered) -> ChangeSet:
        """Ask again, with the POs as they were before the answer.

        Raises:
            UserMustAct: a PO was changed since. Nothing was taken back.
        """
        former = done.former
        assert isinstance(former, _Former)  # only asked for answers of this service
        changes = self._settling.put_back(self._source, former.records, former.before, former.after)
        if changes.po_ids:
            self._saved(tuple(changes.po_ids))
        return changes | _CHANGED
