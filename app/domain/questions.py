"""Questions that only a person can answer. They are stored, survive restarts, and everything else goes on meanwhile."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from app.domain.documents import Difference
from app.domain.fixes import Fix


class QuestionKind(StrEnum):
    """What is asked. One open question of a kind per subject."""

    VENDOR = "vendor"
    ITEM = "item"
    DOCUMENT = "document"
    DIFFERENCE = "difference"
    CONFLICT = "conflict"
    DELETED = "deleted"
    CANCELED = "canceled"
    #: About the company as a whole: `po_id` is "" (app/sync/brakes.py).
    BRAKE = "brake"


#: Questions whose answer holds for every PO of the supplier or with the product.
SHARED_KINDS = frozenset({QuestionKind.VENDOR, QuestionKind.ITEM})


@dataclass(frozen=True, slots=True)
class Choice:
    """One possible answer. `key` is stored; `label` stands on the button; `detail` explains the consequence."""

    key: str
    label: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """One question about one PO. `subject` makes it unique: a supplier key, a PO id ...

    `rows` is an optional comparison shown with it: (field, QuickBooks has, this PO says). `disputed` are the fields and
    lines that may be answered one by one (`before` QuickBooks now, `after` this PO, `base` last synced where known).
    `fix` is a way out besides the answers, such as making the vendor active again.
    `asked_at` is when it was put first; None in questions of an older version.
    """

    po_id: str
    kind: QuestionKind
    subject: str
    title: str
    text: str
    choices: tuple[Choice, ...]
    rows: tuple[tuple[str, str, str], ...] = ()
    data: Mapping[str, Any] = field(default_factory=dict)
    answer: str = ""
    disputed: tuple[Difference, ...] = ()
    asked_at: datetime | None = None
    fix: Fix | None = None

    @property
    def id(self) -> str:
        """Ten characters by which a person names it at the command line; the same as long as it is open."""
        text = f"{self.po_id}\n{self.kind.value}\n{self.subject}"
        return hashlib.sha256(text.encode()).hexdigest()[:10]

    @property
    def is_shared(self) -> bool:
        """True when other POs may wait for the same answer."""
        return self.kind in SHARED_KINDS

    @property
    def waiting(self) -> tuple[str, ...]:
        """Ids of the POs that the last runs left behind for it, this one included."""
        return tuple(dict.fromkeys((self.po_id, *self.data.get("waiting", ()))))


@dataclass(frozen=True, slots=True)
class AskedRow:
    """One open question in the list of all, with the PO's number and supplier (as stored, not decoded).

    Both are "" where it is about the company as a whole.
    """

    question: Question
    number: str
    supplier: str
