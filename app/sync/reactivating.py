"""Makes an inactive vendor or item of QuickBooks active again, with an intent like every write (design.md 4.2)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.domain.books import Item, Vendor
from app.domain.errors import AppError, ItemRefused, NameTaken, NotFoundThere, OutcomeUnknown, StaleDocument
from app.domain.fixes import Fix, FixKind
from app.domain.links import Intent, IntentKind
from app.domain.runs import Level
from app.sync.context import RunContext
from app.sync.ports import Answer
from app.sync.sending import YOUNG, Pipeline, Write, new_intent, send_again

#: Somebody may save the record in the moment between our read and our write.
_TRIES = 2


def reactivate(run: RunContext, kind: IntentKind, qbo_id: str) -> Vendor | Item:
    """Read it, make it active under its own name, and bring the local copy up to date. Nothing is written when it is
    active already.

    Raises:
        NotFoundThere: QuickBooks no longer has it.
        NameTaken: another record got its name meanwhile.
        OutcomeUnknown: no answer was seen; the next run finds out.
        AppError: QuickBooks cannot be asked.
    """
    for attempt in range(_TRIES):
        raw = run.books.record(kind, qbo_id)
        if raw is None:
            raise _gone(kind, qbo_id)
        record = _read(run, kind, raw)
        if record.active:
            _keep(run, record)
            return record
        try:
            return _write(run, kind, qbo_id, run.books.active_payload(kind, raw))
        except StaleDocument:
            if attempt + 1 == _TRIES:
                raise
    raise AssertionError("the loop returns or raises")


def recover_reactivation(run: RunContext, intent: Intent, *, under_way: bool) -> None:
    """Settle an unanswered reactivation: active by now, sent again with the same bytes, or given up as too old.

    Raises:
        AppError: QuickBooks cannot be asked now.
    """
    raw, ages = run.books.record(intent.kind, intent.target_id), run.tools.ages
    if raw is not None and _read(run, intent.kind, raw).active:
        _settled(run, intent, _read(run, intent.kind, raw))
    elif under_way:
        return
    elif raw is None or ages.of(intent) >= YOUNG:
        ages.settled(intent.request_id)
        run.stores.links.refuse(intent.request_id, "not carried out", None)
    else:
        _send_again(run, intent)


def _send_again(run: RunContext, intent: Intent) -> None:
    try:
        answer = send_again(run, intent)
    except OutcomeUnknown as error:
        run.log("recover", error.sentence, level=Level.WARNING, error=error)
    except ItemRefused as error:
        run.tools.ages.settled(intent.request_id)
        run.stores.links.refuse(intent.request_id, error.title, None)
        run.log("recover", error.sentence, level=Level.WARNING, error=error)
    else:
        _settled(run, intent, _read(run, intent.kind, answer.raw))


def _settled(run: RunContext, intent: Intent, record: Vendor | Item) -> None:
    _keep(run, record)
    run.tools.ages.settled(intent.request_id)
    run.stores.links.finish(intent.request_id, f"active again {record.id}", None, None)


def _write(run: RunContext, kind: IntentKind, qbo_id: str, payload: str) -> Vendor | Item:
    done: list[Vendor | Item] = []
    wrong: list[AppError] = []
    intent = new_intent(run, kind, f"id:{qbo_id}", payload, target_id=qbo_id)

    def on_answer(intent: Intent, answer: Answer) -> None:
        record = _read(run, kind, answer.raw)
        _keep(run, record)
        run.stores.links.finish(intent.request_id, f"active again {record.id}", None, None)
        text = f"Made the {kind.value} {record.name} active again in QuickBooks."
        run.log("fix", text, tid=answer.intuit_tid)
        done.append(record)

    def on_error(intent: Intent, error: AppError) -> None:
        if not isinstance(error, OutcomeUnknown):
            run.stores.links.refuse(intent.request_id, error.title, None)
        run.log("fix", error.sentence, level=Level.ERROR, error=error)
        wrong.append(error)

    pipeline = Pipeline(run)
    pipeline.submit(Write(intent, None, on_answer, on_error))
    pipeline.drain()
    if wrong:
        raise _told(kind, qbo_id, wrong[0])
    if not done[0].active:
        raise ItemRefused(
            "It is still inactive",
            f"QuickBooks took the change, but the {kind.value} {done[0].name} is still inactive.",
            "Make it active in QuickBooks, then sync again.",
        )
    return done[0]


def _read(run: RunContext, kind: IntentKind, raw: Mapping[str, Any]) -> Vendor | Item:
    books = run.books
    return books.as_vendor(raw) if kind is IntentKind.VENDOR else books.as_item(raw)


def _keep(run: RunContext, record: Vendor | Item) -> None:
    if isinstance(record, Vendor):
        run.stores.mappings.put_vendors(run.realm_id, [record])
    else:
        run.stores.mappings.put_items(run.realm_id, [record])


def _another(kind: IntentKind, qbo_id: str) -> Fix:
    return Fix(FixKind.CHOOSE_VENDOR if kind is IntentKind.VENDOR else FixKind.CHOOSE_ITEM, qbo_id)


def _gone(kind: IntentKind, qbo_id: str) -> NotFoundThere:
    return NotFoundThere(
        "No longer in QuickBooks",
        f"QuickBooks has no {kind.value} with the id {qbo_id} any more, so it cannot be made active.",
        "Choose another under Mappings, then sync again.",
        fix=_another(kind, qbo_id),
    )


def _told(kind: IntentKind, qbo_id: str, error: AppError) -> AppError:
    if not isinstance(error, NameTaken):
        return error
    return ItemRefused(
        "The name is used by another",
        f"It cannot be made active again: another {kind.value} got its name meanwhile. {error.message}",
        "Choose that one under Mappings, or rename one of the two in QuickBooks.",
        error.details,
        fix=_another(kind, qbo_id),
    )
