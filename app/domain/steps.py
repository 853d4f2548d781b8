"""One step of a run: what was done to one PO or record, how long it took, what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Outcome(StrEnum):
    """What came of a step, in a word. The value is stored; `label` is what people read."""

    DONE = "done"
    ASKED = "asked"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    LATER = "later"

    @property
    def label(self) -> str:
        """The word on the badge."""
        return {
            "done": "Done",
            "asked": "Needs you",
            "refused": "Refused",
            "unknown": "Not certain",
            "later": "Later",
        }[self.value]


#: What a person who looks for errors wants to see.
TROUBLE = frozenset({Outcome.ASKED, Outcome.REFUSED, Outcome.UNKNOWN})


@dataclass(frozen=True, slots=True)
class Step:
    """One row of the sync history.

    `what` is a short stable word such as "create", "update", "create vendor", "undo". `subject` is the PO's number or
    the record's name, `text` the outcome in a sentence. `requests` counts requests to QuickBooks and Intuit, repeated
    ones and a token refresh included. `duration_ms` comes from a clock that never jumps.
    """

    run_id: str
    seq: int
    at: datetime
    what: str
    outcome: Outcome
    text: str
    po_id: str = ""
    subject: str = ""
    duration_ms: int = 0
    requests: int = 0
    request_id: str = ""
    intuit_tid: str = ""
    code: str = ""
    trigger: str = ""
    realm_id: str = ""
