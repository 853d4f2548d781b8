"""The version of a document before each write, so that the write can be taken back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from app.domain.documents import Document
from app.domain.links import Operation


@dataclass(frozen=True, slots=True)
class Version:
    """What QuickBooks had before one write of ours, and what it answered to it.

    `snapshot` is QuickBooks' JSON before (None before a create), `sent` the document as we had meant it then; `after`
    is its answer. `line_ids` and `after_line_ids` map our line keys to Line.Id in each. `undone_by` is the request id
    of the undo that took the write back, or "".
    """

    request_id: str
    realm_id: str
    po_id: str
    run_id: str
    at: datetime
    operation: Operation = Operation.WRITE
    qbo_id: str = ""
    sync_token: str = ""
    sent: Document | None = None
    snapshot: Mapping[str, Any] | None = None
    line_ids: Mapping[str, str] = field(default_factory=dict)
    result_id: str = ""
    result_token: str = ""
    after: Mapping[str, Any] | None = None
    after_line_ids: Mapping[str, str] = field(default_factory=dict)
    undone_by: str = ""

    @property
    def creates(self) -> bool:
        """True when the write made the document."""
        return not self.qbo_id
