"""Which card shows which entry. A provider of entries may bring its own; all others get a plain one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.domain.needs import Need
from app.ui.questions.entry_card import NeedCard, PlainCard
from app.ui.questions.group_card import GroupCard, SeveralCard, Values, ValuesOf
from app.ui.theme import Theme

MakeCard = Callable[[Need], NeedCard]


class Cards:
    """Makes the card of a selection."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._makers: dict[str, MakeCard] = {}
        self._values: dict[str, ValuesOf] = {}

    def add(self, provider: str, make: MakeCard | None = None, values_of: ValuesOf | None = None) -> None:
        """Cards of a provider's single entries, and what differs in each of several alike (else `Need.rows`)."""
        if make is not None:
            self._makers[provider] = make
        if values_of is not None:
            self._values[provider] = values_of

    def card(self, needs: Sequence[Need]) -> NeedCard:
        """The card of one entry, or of several that are selected."""
        if len(needs) > 1:
            return SeveralCard(self._theme, needs)
        (need,) = needs
        if need.parts:
            return GroupCard(self._theme, need, self._values.get(need.provider, _rows))
        make = self._makers.get(need.provider)
        return make(need) if make is not None else PlainCard(self._theme, need)


def _rows(need: Need) -> Sequence[Values]:
    return need.rows
