"""Stops a run before its first write when something looks badly wrong, and asks (design.md 4.14, decision 027).

A brake is a question about the company as a whole (its PO id is ""). Until somebody answers "Go on" every run that
would write stops; answers hold for exactly what was shown. A normal first import of many POs meets no brake.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace

from app.domain.orders import PurchaseOrder
from app.domain.questions import Choice, Question, QuestionKind
from app.domain.runs import Level
from app.domain.sync_state import SyncState
from app.sync.context import RunContext
from app.sync.plan import Action, ActionKind

GO_ON, STOP = "go_on", "stop"
#: More POs than this that should be in QuickBooks and are not are no coincidence (reliability-performance.md 1.3, 9).
MOST_GONE = 20
#: So many of our documents are looked up (one read) when a large run meets a company that should know us.
SAMPLE = 100
_BELIEVED = frozenset(
    {
        SyncState.IN_QUICKBOOKS,
        SyncState.CHANGED_HERE,
        SyncState.CHANGED_THERE,
        SyncState.BILLED,
        SyncState.PAID,
    }
)
_CHOICES = (
    Choice(STOP, "Stop", "Nothing is sent. The next sync asks again if nothing has changed."),
    Choice(GO_ON, "Go on", "Everything that was planned is sent."),
)

Plan = Sequence[tuple[PurchaseOrder, Action]]


def held(run: RunContext, plan: Plan) -> tuple[Question, ...]:
    """The brakes that stop this run, none when it may go on. They are stored as questions, all of them at once.

    Raises:
        AppError: QuickBooks cannot be asked whether it still has our documents.
    """
    if not any(action.writes for _, action in plan):
        if run.whole:  # nothing would be created anew, so only what the sources held can still be wrong
            _ask(run, run.brakes, once_asked=True)
        return ()
    waiting = _ask(run, (*run.brakes, *_gone(run, plan)))
    for brake in waiting:
        run.log("brake", f"{brake.title} {brake.text}", level=Level.WARNING)
    return waiting


def _ask(run: RunContext, found: Sequence[Question], *, once_asked: bool = False) -> tuple[Question, ...]:
    """Those of these brakes that nobody has judged yet. What was said about the others holds.

    A run over all POs also clears away brakes that are no longer found.
    `once_asked`: only what was asked before stays asked.
    """
    questions, realm, kind = run.stores.questions, run.realm_id, QuestionKind.BRAKE.value
    with questions.together():
        before = {each.subject: each for each in questions.open(realm, "") if each.kind is QuestionKind.BRAKE}
        said = {brake.subject: _answer(run, brake) for brake in found}
        if run.whole:
            questions.close(realm, "", kind)
        for brake in found:
            known = before.get(brake.subject)
            if once_asked and known is None and not said[brake.subject]:
                continue
            asked_at = (known.asked_at if known is not None else None) or run.tools.clock.now()
            questions.put(realm, replace(brake, asked_at=asked_at))
            if said[brake.subject] == GO_ON:
                questions.answer(realm, "", kind, brake.subject, GO_ON)
    return tuple(brake for brake in found if said[brake.subject] != GO_ON)


def shrunk(source: str, before: int, now: int) -> Question:
    """A file or folder holds less than half of the open POs that it held."""
    return _brake(
        f"shrunk:{source}:{before}:{now}",
        f"{source} holds far fewer purchase orders than last time.",
        f"Last time it held {before} open purchase orders, now {now}. That may be the wrong file, or one that was cut "
        "off. Nothing has been sent. If it is right, choose Go on; else choose Stop and import the right file.",
    )


def _gone(run: RunContext, plan: Plan) -> list[Question]:
    creates = [order for order, action in plan if action.kind is ActionKind.CREATE]
    if len(creates) <= MOST_GONE:
        return []
    believed = [order.id for order in creates if _believed(run, order.id)]
    name = run.company.name or "QuickBooks"
    if len(believed) > MOST_GONE:
        return [
            _brake(
                f"gone:{_mark(believed)}",
                f"{len(believed)} purchase orders are no longer in QuickBooks.",
                f"{len(believed)} purchase orders that were in {name} before are not found there any more, and would "
                "be created anew. If somebody restored or reset the company, that may be right. Nothing has been sent.",
            )
        ]
    known = run.stores.links.some_open(run.realm_id, SAMPLE)
    if len(known) < MOST_GONE:
        return []
    there = {remote.id for remote in run.books.find_documents([link.doc_number for link in known])}
    missing = [link.po_id for link in known if link.qbo_id not in there]
    if len(missing) * 2 <= len(known):
        return []
    return [
        _brake(
            f"empty:{_mark(missing)}",
            f"{name} looks empty.",
            f"Of {len(known)} purchase orders that this shop has in {name}, {len(missing)} are not found there any "
            f"more, and {len(creates)} new ones would be created. It may be the wrong company, or one that was reset. "
            "Nothing has been sent.",
        )
    ]


def _believed(run: RunContext, po_id: str) -> bool:
    state = run.known_states.get(po_id)
    return state is not None and state.state in _BELIEVED


def _brake(subject: str, title: str, text: str) -> Question:
    return Question("", QuestionKind.BRAKE, subject, title, text, _CHOICES)


def _answer(run: RunContext, brake: Question) -> str:
    return run.stores.questions.answer_of(run.realm_id, "", QuestionKind.BRAKE.value, brake.subject)


def _mark(po_ids: Sequence[str]) -> str:
    return hashlib.sha256("\n".join(sorted(po_ids)).encode()).hexdigest()[:12]
