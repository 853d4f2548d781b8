"""Where a number of the overview leads."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.domain.listing import OrderScope

#: The filter of the list for arrivals that are late.
OVERDUE_ARRIVAL = "overdue_arrival"
#: In the place of a filter: the page of questions.
QUESTIONS = "questions"


@dataclass(frozen=True, slots=True)
class Target:
    """A filter of the list's side bar with a part of all POs under it; `words` name that part on its chip."""

    group: str = "all"
    scope: OrderScope = field(default_factory=OrderScope)
    words: str = ""
