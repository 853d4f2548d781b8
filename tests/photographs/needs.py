"""Fills "Needs you" of a shop with an entry of every sort, so that each card can be photographed."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.bootstrap.core import Core, build_core
from app.bootstrap.profile import Profile
from app.domain.documents import Difference
from app.domain.errors import Problem
from app.domain.fixes import Fix, FixKind
from app.domain.links import PoState
from app.domain.orders import PurchaseOrder
from app.domain.questions import Choice, Question, QuestionKind
from app.domain.sync_state import SyncState
from app.sync import asking
from app.sync.asking import KEEP_THEIRS, SEND_OURS

#: POs of a large shop that get an entry.
SPREAD = 60


def fill_needs(profile: Path) -> None:
    """One PO after the other gets the next sort of entry."""
    core = build_core(Profile.at(profile, practice=False), dict(os.environ))
    realm, now = core.session.realm_id(), datetime.now(UTC)
    ids = list(core.stores.orders.ids())[-SPREAD:]
    orders = [order for order in map(core.stores.orders.get, ids) if order is not None]
    states: list[PoState] = []
    questions = core.stores.questions
    with questions.together():
        for place, order in enumerate(orders):
            asked = _QUESTIONS[place % len(_SORTS)] if place % len(_SORTS) < len(_QUESTIONS) else None
            at = now - timedelta(minutes=7 * place)
            if asked is not None:
                question, state = asked(order)
                questions.put(realm, replace(question, asked_at=at))
                states.append(PoState(order.id, realm, state, question.title, updated_at=at))
            else:
                problem, state = _PROBLEMS[place % len(_SORTS) - len(_QUESTIONS)](order)
                states.append(
                    PoState(order.id, realm, state, problem.sentence, updated_at=at, problem=problem)
                )
        _ask_for_a_vendor(core, realm, orders)
    core.stores.links.set_states(states)
    core.close()


def _conflict(order: PurchaseOrder) -> tuple[Question, SyncState]:
    found = (
        Difference("memo", "Memo to vendor", "Bitte vor 12 Uhr anliefern, Rampe 3", "تسليم قبل الظهر", ""),
        Difference("due_date", "Due date", "2026-12-01", "2026-12-24", "2026-12-01"),
    )
    choices = (
        Choice(SEND_OURS, "Use all of this PO", "QuickBooks gets these fields from this PO."),
        Choice(KEEP_THEIRS, "Keep all of QuickBooks", "These fields stay as they are in QuickBooks."),
    )
    question = Question(
        order.id,
        QuestionKind.CONFLICT,
        order.id,
        f"{order.doc_number} was changed here and in QuickBooks",
        "Both sides changed the same fields since the last sync. Choose which version is right.",
        choices,
        tuple((each.label, each.before, each.after) for each in found),
        disputed=found,
    )
    return question, SyncState.CONFLICT


def _deleted(order: PurchaseOrder) -> tuple[Question, SyncState]:
    return asking.deleted(order), SyncState.DELETED_THERE


def _account(_: PurchaseOrder) -> tuple[Problem, SyncState]:
    fix = Fix(FixKind.CHOOSE_ACCOUNTS, "freight", "freight")
    text = "No account is chosen for its costs (freight). Choose one in Settings, then sync again."
    return Problem.to_fix(text, fix), SyncState.NEEDS_YOU


def _closed(order: PurchaseOrder) -> tuple[Problem, SyncState]:
    message = f"The books are closed for the date of {order.doc_number}."
    what = "Use a later date, or ask your accountant to open the period."
    fix = Fix(FixKind.EDIT_ORDER, "date")
    return Problem("The books are closed", message, what, fix=fix), SyncState.FAILED


def _number(order: PurchaseOrder) -> tuple[Problem, SyncState]:
    message = f"The number of {order.doc_number} is used already by another transaction in QuickBooks."
    what = "Give the purchase order another number."
    return Problem("The number is taken", message, what, fix=Fix(FixKind.CHOOSE_NUMBER)), SyncState.FAILED


def _vendor(order: PurchaseOrder) -> tuple[Problem, SyncState]:
    fix = Fix(FixKind.REACTIVATE_VENDOR, "57", order.supplier.name)
    text = "The vendor was made inactive in QuickBooks. Make it active again, or choose another."
    return Problem.to_fix(text, fix), SyncState.NEEDS_YOU


_QUESTIONS: tuple[Callable[[PurchaseOrder], tuple[Question, SyncState]], ...] = (_conflict, _deleted)
_PROBLEMS: tuple[Callable[[PurchaseOrder], tuple[Problem, SyncState]], ...] = (
    _account,
    _closed,
    _number,
    _vendor,
)
_SORTS = (*_QUESTIONS, *_PROBLEMS)


def _ask_for_a_vendor(core: Core, realm: str, orders: list[PurchaseOrder]) -> None:
    name = orders[0].supplier.name
    question = Question(
        orders[0].id,
        QuestionKind.VENDOR,
        f"name:{name}",
        f"Which vendor is {name}?",
        "QuickBooks has a vendor with a similar name. Your answer is remembered for all POs of this supplier.",
        (
            Choice("91", f"Use {name.upper()}", "info@example.com, USD"),
            Choice("create", f"Create {name}", "A new vendor with this name is made in QuickBooks."),
        ),
        data={"waiting": [order.id for order in orders[1:4]]},
    )
    core.stores.questions.put(realm, replace(question, asked_at=datetime.now(UTC)))
