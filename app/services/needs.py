"""The list of everything that needs a person, over all who find such things, and the answers to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from app.domain.changes import ChangeSet
from app.domain.needs import Answered, Need, most_urgent_first


class NeedProvider(Protocol):
    """Finds entries of one sort and carries their answers out.

    `needs` and `count` are short reads on a read-only connection, asked in the window's thread; `answer` and
    `take_back` write and are called in workers.
    """

    @property
    def name(self) -> str:
        """What its entries carry as `Need.provider`."""

    def needs(self) -> Sequence[Need]:
        """What is open now, in any order."""

    def count(self) -> int:
        """How many entries that would be."""

    def answer(self, needs: Sequence[Need], key: str) -> Answered:
        """Give all these entries (its own) the answer with this key.

        Raises:
            AppError: it could not be kept; what was answered before that stays answered.
        """

    def take_back(self, done: Answered) -> ChangeSet:
        """Put things back as they were. Only asked for answers with `former`.

        Raises:
            UserMustAct: too late, it has been acted on.
        """


class NeedsService:
    """One list for the window and the command line. Providers may be added while nobody asks."""

    def __init__(self, *providers: NeedProvider) -> None:
        self._providers = {provider.name: provider for provider in providers}

    def add(self, provider: NeedProvider) -> None:
        """One more that finds things."""
        self._providers[provider.name] = provider

    def entries(self) -> list[Need]:
        """Everything that is open, the most urgent first."""
        return most_urgent_first([need for provider in self._providers.values() for need in provider.needs()])

    def count(self) -> int:
        """How many entries are open."""
        return sum(provider.count() for provider in self._providers.values())

    def answer(self, needs: Sequence[Need], key: str) -> list[tuple[str, Answered]]:
        """Give all these entries one answer; what each provider did, with its name.

        Raises:
            AppError: as `NeedProvider.answer`.
        """
        done = []
        for name, provider in self._providers.items():
            mine = [need for need in needs if need.provider == name]
            if mine:
                done.append((name, provider.answer(mine, key)))
        return done

    def take_back(self, done: Sequence[tuple[str, Answered]]) -> ChangeSet:
        """Take answers back.

        Raises:
            UserMustAct: too late for one of them.
        """
        changes = ChangeSet()
        for name, answered in done:
            changes |= self._providers[name].take_back(answered)
        return changes
