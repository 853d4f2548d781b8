"""Questions that only a person can answer. They are stored, survive restarts, and everything else goes on meanwhile."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class QuestionKind(StrEnum):
    """What is asked. One open question of a kind per subject."""

    VENDOR = "vendor"
    ITEM = "item"
    DOCUMENT = "document"
    DIFFERENCE = "difference"
    CONFLICT = "conflict"
    DELETED = "deleted"
    CANCELED = "canceled"


@dataclass(frozen=True, slots=True)
class Choice:
    """One possible answer. `key` is stored; `label` stands on the button; `detail` explains the consequence."""

    key: str
    label: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """One question about one PO. `subject` makes it unique: a supplier key, a PO id ...

    `rows` is an optional comparison shown with it: (field, QuickBooks has, this PO says).
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
