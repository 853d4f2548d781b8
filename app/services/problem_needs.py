"""POs that something has to be put right for, as entries of "Needs you"; those that one act helps are one entry."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.domain.books import Account
from app.domain.changes import ChangeSet
from app.domain.errors import Problem
from app.domain.fixes import Fix, FixKind
from app.domain.links import Connection, PoState
from app.domain.needs import Answered, Need, NeedPo
from app.domain.questions import Choice, Question
from app.services.account_places import fitting, place_words, proposed
from app.services.putting_right import ACCOUNT, AGAIN, FREE_NUMBER, HOLD, TAX_CODE, PuttingRight
from app.services.question_list import QuestionListService
from app.services.settings import SettingsService, SettingsView, propose_accounts
from app.sync.ports import SettingsStore, WaitingStore
from app.sync.tax_codes import rate_key

PROBLEM = "problem"
_Stuck = tuple[PoState, NeedPo]
_SIGN_IN = frozenset({FixKind.RECONNECT, FixKind.CHECK_ENVIRONMENT, FixKind.UNLOCK_KEYRING})
_KINDS = {
    FixKind.REACTIVATE_VENDOR: "vendor",
    FixKind.CHOOSE_VENDOR: "vendor",
    FixKind.REACTIVATE_ITEM: "item",
    FixKind.CHOOSE_ITEM: "item",
    FixKind.CHOOSE_ACCOUNTS: "accounts",
    FixKind.MAP_TAX_CODE: "tax_code",
    FixKind.CHOOSE_NUMBER: "document",
    FixKind.EDIT_ORDER: "edit",
    FixKind.SWITCH_ORDERS_ON: "quickbooks",
    FixKind.CUSTOM_NUMBERS: "quickbooks",
    FixKind.OPEN_IN_QUICKBOOKS: "quickbooks",
    **dict.fromkeys(_SIGN_IN, "sign_in"),
}
#: One act helps every PO of such an entry, so none is answered by itself.
_TOGETHER = frozenset(
    {
        *_SIGN_IN,
        *(FixKind.REACTIVATE_VENDOR, FixKind.REACTIVATE_ITEM, FixKind.CHOOSE_VENDOR, FixKind.CHOOSE_ITEM),
        *(FixKind.CHOOSE_ACCOUNTS, FixKind.MAP_TAX_CODE, FixKind.SWITCH_ORDERS_ON, FixKind.CUSTOM_NUMBERS),
    }
)
_EACH = "Open the entry to put a PO right by itself."
_SEND = Choice(
    AGAIN, "It is put right: send again", "For what was corrected elsewhere, such as in QuickBooks."
)
_ASIDE = Choice(HOLD, "Put on hold", "It stays out of every sync until you resume it.")


@dataclass(frozen=True, slots=True)
class Obstacle:
    """What the card shows: the problem, and the accounts that may be chosen where that is the way out."""

    problem: Problem
    accounts: tuple[Account, ...] = ()
    proposed: str = ""


class ProblemNeeds:
    """Implements `NeedProvider`. POs that an open question holds are left to that question."""

    name = PROBLEM

    def __init__(
        self,
        waiting: WaitingStore,
        asked: QuestionListService,
        store: SettingsStore,
        settings: SettingsService,
        right: PuttingRight,
    ) -> None:
        """All but `right` read for the window."""
        self._waiting = waiting
        self._asked = asked
        self._seen: tuple[Sequence[_Stuck], list[Question]] = [], []
        self._made: Sequence[Need] = ()
        self._store = store
        self._settings = settings
        self._right = right

    def needs(self) -> Sequence[Need]:
        """One entry for each sort of trouble."""
        connection = self._store.connection()
        if connection is None:
            return ()
        first = [_sign_in(connection)] if connection.needs_reconnect else []
        return [*first, *self._of_pos(connection.realm_id)]

    def _of_pos(self, realm: str) -> Sequence[Need]:
        """Made anew only when a badge or a question is another one."""
        stuck = self._waiting.stuck(realm)
        rows = self._asked.rows()
        questions = [row.question for row in rows]
        if (stuck, questions) != self._seen:  # mostly the very same objects, so comparing is quick
            self._seen, self._made = (stuck, questions), self._entries(stuck, questions)
        return self._made

    def _entries(self, stuck: Sequence[_Stuck], questions: Sequence[Question]) -> Sequence[Need]:
        found, view = [], None
        for group in _groups(stuck, questions).values():
            fix = group[0][0].fix
            if fix is not None and fix.kind in (FixKind.CHOOSE_ACCOUNTS, FixKind.MAP_TAX_CODE):
                view = view or self._settings.current()
            found.append(_entry(group, view))
        return found

    def count(self) -> int:
        """How many entries."""
        return len(self.needs())

    def answer(self, needs: Sequence[Need], key: str) -> Answered:
        """Send again, put on hold, give a free number, or take an account or a tax code.

        Raises:
            AppError: it could not be kept.
        """
        return self._right.answer(needs, key)

    def take_back(self, done: Answered) -> ChangeSet:
        """As before.

        Raises:
            UserMustAct: too late.
        """
        return self._right.take_back(done)


def _groups(stuck: Sequence[_Stuck], questions: Sequence[Question]) -> dict[str, list[_Stuck]]:
    """POs that one entry is made of; those that an open question holds are left to it."""
    asked = {po_id for question in questions for po_id in question.waiting}
    fixes = {question.fix for question in questions if question.fix is not None}
    groups: dict[str, list[_Stuck]] = {}
    for state, po in stuck:
        later = state.problem is not None and state.problem.retries
        if po.po_id not in asked and state.fix not in fixes and not later:
            groups.setdefault(_key(state, po), []).append((state, po))
    return groups


def _key(state: PoState, po: NeedPo) -> str:
    """The same for POs that belong to one entry."""
    problem, fix = _problem(state), state.fix
    text = _general(problem.sentence, po)
    parts: tuple[str, ...]
    if fix is None:
        parts = (state.state.value, problem.title, text)
    elif fix.kind is FixKind.CHOOSE_NUMBER:
        parts = (fix.kind.value,)
    elif fix.kind in _TOGETHER and fix.subject_id:
        parts = (fix.kind.value, fix.subject_id)
    elif fix.kind is FixKind.EDIT_ORDER:
        parts = (fix.kind.value, fix.subject_id, problem.title)
    else:
        parts = (fix.kind.value, fix.subject_id, text)
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:10]


def _entry(group: Sequence[_Stuck], view: SettingsView | None) -> Need:
    parts = [_single(state, po, view) for state, po in group]
    first, fix = parts[0], group[0][0].fix
    if len(parts) == 1:
        return replace(first, key=_key(*group[0]))
    together = fix is not None and fix.kind in _TOGETHER
    texts = {_general(_problem(state).sentence, po) for state, po in group}
    same = len(texts) == 1
    told = texts.pop() if same else _problem(group[0][0]).what_to_do
    return replace(
        first,
        key=_key(*group[0]),
        text=told if together else f"{told} {_EACH}".strip(),
        pos=tuple(po for _, po in group),
        since=min((part.since for part in parts if part.since is not None), default=None),
        parts=() if together else tuple(replace(part, rows=()) if same else part for part in parts),
    )


def _single(state: PoState, po: NeedPo, view: SettingsView | None) -> Need:
    problem, fix = _problem(state), state.fix
    kind = _KINDS.get(fix.kind, "other") if fix is not None else "other"
    obstacle = _obstacle(problem, fix, view)
    return Need(
        PROBLEM,
        f"{_key(state, po)} {po.po_id}",
        kind,
        _title(problem, fix),
        problem.sentence,
        (po,),
        state.updated_at,
        (*_answers(fix, obstacle, view), _SEND, _ASIDE),
        rows=((problem.message, "", ""),),
        heads=("What is wrong", "", ""),
        body=obstacle,
    )


def _answers(fix: Fix | None, obstacle: Obstacle, view: SettingsView | None) -> tuple[Choice, ...]:
    """Answers that put it right at once."""
    if fix is None:
        return ()
    if fix.kind is FixKind.CHOOSE_NUMBER:
        text = "A number that neither the shop nor QuickBooks uses, such as 101-2."
        return (Choice(FREE_NUMBER, "Give it the next free number", text),)
    if fix.kind is FixKind.CHOOSE_ACCOUNTS and obstacle.proposed:
        name = next((a.full_name or a.name for a in obstacle.accounts if a.id == obstacle.proposed), "")
        text = "Suggested by its type. It holds for every PO from now on."
        return (Choice(f"{ACCOUNT}{obstacle.proposed}", f"Use {name}", text),) if name else ()
    if fix.kind is FixKind.MAP_TAX_CODE and fix.subject_id and view is not None:
        codes = [code for code in view.lists.tax_codes if code.active and code.plain]
        same = [code for code in codes if rate_key(code.percent) == fix.subject_id]
        text = f"It holds for {fix.subject_id} % from now on."
        return tuple(Choice(f"{TAX_CODE}{code.id}", f"Use {code.name}", text) for code in same)
    return ()


def _obstacle(problem: Problem, fix: Fix | None, view: SettingsView | None) -> Obstacle:
    if fix is None or fix.kind is not FixKind.CHOOSE_ACCOUNTS or view is None or not fix.subject_id:
        return Obstacle(problem)
    offered = tuple(fitting(fix.subject_id, view.sync, view.accounts))
    home = view.connection.home_currency if view.connection is not None else ""
    choice = proposed(fix.subject_id, propose_accounts(view.accounts, home, view.sync.accounts))
    return Obstacle(problem, offered, choice if any(each.id == choice for each in offered) else "")


def _title(problem: Problem, fix: Fix | None) -> str:
    if fix is None:
        return problem.title
    name = fix.subject_name
    match fix.kind:
        case FixKind.REACTIVATE_VENDOR if name:
            return f"The vendor {name} is inactive in QuickBooks"
        case FixKind.REACTIVATE_ITEM if name:
            return f"The item {name} is inactive in QuickBooks"
        case FixKind.CHOOSE_ACCOUNTS if fix.subject_id and problem.title == fix.kind.trouble:
            return f"No account is chosen for {place_words(fix.subject_id)}"
        case FixKind.MAP_TAX_CODE if fix.subject_id:
            return f"No tax code is chosen for {fix.subject_id} %"
        case _:
            return problem.title


def _problem(state: PoState) -> Problem:
    return state.problem or Problem("Something has to be put right first", state.reason)


def _general(text: str, po: NeedPo) -> str:
    """A sentence about one PO as one about each of several."""
    return text.replace(f"PO-{po.number}", "this PO")


def _sign_in(connection: Connection) -> Need:
    company = connection.company_name
    problem = Problem(
        "QuickBooks asks for a new sign-in",
        f"{company} does not accept the stored sign-in any more, so nothing can be sent.",
        "Sign in again. Purchase orders and links stay as they are.",
        fix=Fix(FixKind.RECONNECT),
    )
    return Need(
        PROBLEM, "sign in", "sign_in", problem.title, problem.sentence, holds_all=True, body=Obstacle(problem)
    )
