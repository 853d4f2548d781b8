"""What a source brought and waits for a person: POs that both sides changed, and records that are not right."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.domain.changes import ChangeKind, ChangeSet
from app.domain.incoming import Brought, Disagreement, Settled
from app.services.settling import Settling


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
        return done.changes | ChangeSet.of(ChangeKind.SETTINGS)

    def dismiss(self, record_ids: Sequence[str]) -> ChangeSet:
        """Forget what was wrong with these records; they are tried again when they come again."""
        for record_id in record_ids:
            self._settling.dismiss(self._source, record_id)
        return ChangeSet.of(ChangeKind.SETTINGS)
