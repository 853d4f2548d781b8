"""What a person answers to problems of POs, carried out for all of them at once and taken back where it can be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.domain.changes import ChangeKind, ChangeSet
from app.domain.fixes import Fix
from app.domain.needs import Answered, Need
from app.domain.settings import SyncSettings
from app.services.account_places import with_account
from app.services.fixing import FixingService
from app.services.questions import QuestionsService
from app.services.settings import SettingsService

AGAIN, HOLD, FREE_NUMBER = "again", "hold", "free"
#: Followed by the id of the account or tax code.
ACCOUNT, TAX_CODE = "account:", "code:"
_REASON = "Put right; goes with the next sync."


@dataclass(frozen=True, slots=True)
class _Former:
    """How it was before: badges, and settings before and after where those were changed."""

    badges: Answered
    sync: tuple[SyncSettings, SyncSettings] | None = None


class PuttingRight:
    """Writes; called in workers."""

    def __init__(self, questions: QuestionsService, fixing: FixingService, settings: SettingsService) -> None:
        self._questions = questions
        self._fixing = fixing
        self._settings = settings

    def answer(self, needs: Sequence[Need], key: str) -> Answered:
        """One answer for all POs of these entries.

        Raises:
            UserMustAct: a number or a choice does not fit.
        """
        ids = list(dict.fromkeys(po.po_id for need in needs for po in need.pos))
        if key == HOLD:
            return _with_former(self._questions.put_aside(ids))
        if key == FREE_NUMBER:
            return self._renumber(ids)
        former = self._choose(needs, key) if key.startswith((ACCOUNT, TAX_CODE)) else None
        done = _with_former(self._questions.go_on(ids, _REASON), former)
        told = ChangeSet.of(ChangeKind.SETTINGS) if former is not None else ChangeSet()
        return replace(done, changes=done.changes | told)

    def take_back(self, done: Answered) -> ChangeSet:
        """Badges as before, and what was chosen here; everything else in the settings stays as it is now.

        Raises:
            UserMustAct: too late, a PO has gone on since.
        """
        former = done.former
        assert isinstance(former, _Former), "only asked for what can be taken back"
        changes = self._questions.take_back(former.badges)
        if former.sync is None:
            return changes
        before, after = former.sync
        return changes | self._settings.save(before, after)

    def _choose(self, needs: Sequence[Need], key: str) -> tuple[SyncSettings, SyncSettings]:
        """Put the account or tax code into the settings; the settings before and after."""
        before = after = self._settings.current().sync
        word, _, chosen = key.partition(":")
        for place in {fix.subject_id for fix in map(fix_of, needs) if fix is not None}:
            if f"{word}:" == ACCOUNT:
                after = replace(after, accounts=with_account(after.accounts, place, chosen))
            else:
                codes = {**after.lists.tax_codes, place: chosen}
                after = replace(after, lists=replace(after.lists, tax_codes=codes))
        self._settings.save(after, before)
        return before, after

    def _renumber(self, ids: Sequence[str]) -> Answered:
        changes = ChangeSet()
        for po_id in ids:
            changes |= self._fixing.renumber(po_id, self._fixing.free_number(po_id))
        return Answered(changes, tuple(ids))


def fix_of(need: Need) -> Fix | None:
    """The way out that an entry's problem has."""
    problem = getattr(need.single[0].body, "problem", None)
    return problem.fix if problem is not None else None


def _with_former(done: Answered, sync: tuple[SyncSettings, SyncSettings] | None = None) -> Answered:
    return replace(done, former=_Former(done, sync)) if done.former is not None else done
