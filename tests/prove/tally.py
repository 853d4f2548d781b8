"""What a proof did, in figures that can be added up."""

from __future__ import annotations

from dataclasses import dataclass, fields


@dataclass
class Tally:
    """Figures of one or many seeds. A "sync" is one PO that was planned and settled in a run.

    `sending` counts those of them whose run sent a request for them. `faults` are requests that a fault struck.
    """

    seeds: int = 0
    steps: int = 0
    runs: int = 0
    syncs: int = 0
    sending: int = 0
    writes: int = 0
    reads: int = 0
    faults: int = 0
    crashes: int = 0
    restarts: int = 0
    interleaved: int = 0
    edits_here: int = 0
    edits_there: int = 0
    questions: int = 0
    documents: int = 0
    waiting: int = 0
    duplicates: int = 0
    lost: int = 0
    clobbered: int = 0
    unsettled: int = 0
    broken: int = 0
    seconds: float = 0.0

    def add(self, other: Tally) -> None:
        """Add the figures of another one."""
        for each in fields(self):
            setattr(self, each.name, getattr(self, each.name) + getattr(other, each.name))

    @property
    def clean(self) -> bool:
        """True when nothing went wrong."""
        return not (self.duplicates or self.lost or self.clobbered or self.unsettled or self.broken)

    def table(self) -> str:
        """All figures, one a line."""
        return "\n".join(f"{each.name:>12}  {_text(getattr(self, each.name)):>12}" for each in fields(self))


def _text(value: float) -> str:
    return f"{value:,}" if isinstance(value, int) else f"{value:,.1f}"


class Broken(AssertionError):
    """An invariant does not hold. `kind` is the column of the tally: duplicates, lost, clobbered, unsettled, broken."""

    def __init__(self, kind: str, text: str) -> None:
        super().__init__(f"{kind}: {text}")
        self.kind = kind
