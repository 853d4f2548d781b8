"""A ledger of all requests, in memory and bounded, with counters that never forget."""

from __future__ import annotations

import threading
from collections import Counter, deque
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class Entry:
    """One request: ``kind`` is read, write, oauth, page or control; ``replayed``: answered by requestid."""

    number: int
    time: str
    method: str
    path: str
    kind: str
    entity: str
    operation: str
    realm: str
    status: int
    request_id: str
    tid: str
    changes: int
    replayed: bool
    fault: str


class Ledger:
    """Requests seen by one running practice company."""

    def __init__(self, size: int = 2000) -> None:
        self._lock = threading.Lock()
        self._entries: deque[Entry] = deque(maxlen=size)
        self._counts: Counter[str] = Counter()
        self._number = 0

    def add(self, **values: Any) -> Entry:
        with self._lock:
            self._number += 1
            entry = Entry(number=self._number, **values)
            self._entries.append(entry)
            self._count(entry)
            return entry

    def _count(self, entry: Entry) -> None:
        self._counts["requests"] += 1
        self._counts[{"read": "reads", "write": "writes"}.get(entry.kind, entry.kind)] += 1
        if entry.kind in ("read", "write"):
            self._counts[f"{entry.entity or 'unknown'}.{entry.operation}"] += 1
        self._counts["changes"] += entry.changes
        self._counts["replayed"] += int(entry.replayed)
        if entry.status == 429:
            self._counts["throttled"] += 1

    def counts(self) -> dict[str, int]:
        """reads, writes, changes (documents really changed), ``PurchaseOrder.create`` and so on."""
        with self._lock:
            zero = dict.fromkeys(("requests", "reads", "writes", "changes", "replayed", "throttled"), 0)
            return {**zero, **self._counts}

    def entries(self, last: int | None = None) -> list[Entry]:
        with self._lock:
            listed = list(self._entries)
        return listed if last is None else listed[-last:]

    def clear(self) -> None:
        with self._lock:
            self._entries.clear()
            self._counts.clear()

    def to_json(self, last: int = 200) -> dict[str, Any]:
        return {"counts": self.counts(), "requests": [asdict(entry) for entry in self.entries(last)]}
