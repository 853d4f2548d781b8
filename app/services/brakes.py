"""Brakes outside of a run: sources that shrink, and what a person says about a run that was stopped."""

from __future__ import annotations

import json
from collections.abc import Sequence

from app.domain.orders import PoStatus, PurchaseOrder
from app.domain.questions import Question, QuestionKind
from app.services.session import Session
from app.sync.brakes import GO_ON, shrunk
from app.sync.ports import QuestionStore, SettingsStore

#: Smaller sources may lose half of their POs on any day.
LEAST = 10
_SIZES, _SHRUNK = "source_sizes", "source_shrunk"
_OVER = frozenset({PoStatus.DELIVERED, PoStatus.CANCELED})


def open_count(orders: Sequence[PurchaseOrder]) -> int:
    """How many of these POs are neither delivered nor canceled."""
    return sum(order.status not in _OVER for order in orders)


class SourceSizes:
    """Remembers how many open POs each source held, and notices when less than half of them is left."""

    def __init__(self, settings: SettingsStore) -> None:
        self._settings = settings

    def seen(self, source: str, now: int) -> None:
        """A source with so many open POs is stored now. A full one releases the brake again."""
        sizes, waiting = self._load(_SIZES), self._load(_SHRUNK)
        before = max(waiting.get(source, 0), sizes.get(source, 0))
        if before >= LEAST and now * 2 < before:
            self._save(_SHRUNK, {**waiting, source: before})
        elif source in waiting:
            self._save(_SHRUNK, {name: size for name, size in waiting.items() if name != source})
        if sizes.get(source) != now:
            self._save(_SIZES, {**sizes, source: now})

    def brakes(self) -> tuple[Question, ...]:
        """A question for each source that shrank and that nobody has judged yet."""
        sizes = self._load(_SIZES)
        waiting = self._load(_SHRUNK).items()
        return tuple(shrunk(source, before, sizes.get(source, 0)) for source, before in waiting)

    def accept(self) -> None:
        """Somebody said that the sources are right as they are."""
        if self._load(_SHRUNK):
            self._save(_SHRUNK, {})

    def forget(self, source: str) -> None:
        """The source is no longer used: what it held counts for nothing."""
        for key in (_SIZES, _SHRUNK):
            found = self._load(key)
            if source in found:
                self._save(key, {name: size for name, size in found.items() if name != source})

    def _load(self, key: str) -> dict[str, int]:
        found: dict[str, int] = json.loads(self._settings.value(key) or "{}")
        return found

    def _save(self, key: str, sizes: dict[str, int]) -> None:
        self._settings.set_value(key, json.dumps(sizes, sort_keys=True))


class BrakeService:
    """The brake that holds the syncs of the connected company, and the answer to it."""

    def __init__(self, questions: QuestionStore, session: Session) -> None:
        self._questions = questions
        self._session = session

    def open(self) -> Question | None:
        """The brake that waits for an answer, or None."""
        realm = self._session.realm_id()
        asked = self._questions.open(realm, "") if realm else ()
        return next((question for question in asked if question.kind is QuestionKind.BRAKE), None)

    def answer(self, question: Question, key: str) -> bool:
        """Store the answer; True when the next sync goes on. "Stop" leaves everything as it is."""
        realm = self._session.realm_id()
        if self._questions.asked(realm, QuestionKind.BRAKE.value, question.subject) is None:
            return False  # it is over, or another company's
        if key != GO_ON:
            self._questions.close(realm, "", QuestionKind.BRAKE.value)
            return False
        self._questions.answer(realm, "", QuestionKind.BRAKE.value, question.subject, key)
        return True
