"""The sample shop's purchase orders as a web feed (resources/feed/README.md), to rehearse with.

Versions that were made here (control action ``feed``) are kept with the companies. A cursor is the feed's epoch and how
many versions were seen; ``feed-restart`` begins a new epoch, so that older cursors are gone (410).
"""

from __future__ import annotations

import hmac
import json
import secrets
import threading
from pathlib import Path
from typing import Any

from app.practice.request import Request, Response
from app.practice.store import Store
from app.practice.wire import json_response

PATH = "/practice/feed"
#: Pages are small, so that a client has to turn them.
PAGE = 25
Record = dict[str, Any]


class SampleFeed:
    """Answers ``GET /practice/feed``. Threads may share it."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._lock = threading.Lock()
        with store.transaction():
            token = store.meta("feed_token")
            if token is None:
                token = secrets.token_urlsafe(24)
                store.set_meta("feed_token", token)
        self.token = token
        self._shop: dict[str, str] = {}
        self._records: list[Record] = []
        self._shipped = 0

    def handle(self, request: Request) -> Response:
        """One page, or why there is none."""
        scheme, _, token = request.header("authorization").partition(" ")
        if scheme.lower() != "bearer" or not hmac.compare_digest(token.strip().encode(), self.token.encode()):
            return json_response({"error": "The token is not right."}, 401)
        if request.method != "GET":
            return json_response({"error": "A feed is only read."}, 405)
        try:
            limit = max(1, min(int(request.query.get("limit") or PAGE), PAGE))
        except ValueError:
            return json_response({"error": "limit is a number."}, 400)
        with self._lock:
            records, epoch = self._all(), self._epoch()
            cursor = request.query.get("cursor", "")
            start = _start(cursor, epoch, len(records)) if cursor else 0
            if start is None:
                return json_response({"error": "This cursor is not known any more."}, 410)
            end = min(start + limit, len(records))
            newest = {record["id"]: place for place, record in enumerate(records)}
            shown = [records[place] for place in range(start, end) if newest[records[place]["id"]] == place]
            return json_response(
                {
                    "feed": "po-feed/1",
                    "shop": self._shop,
                    "records": shown,
                    "next_cursor": f"{epoch}-{end}",
                    "has_more": end < len(records),
                }
            )

    def change(self, number: str, fields: dict[str, Any]) -> None:
        """A new version of the purchase order with this number, or a new one. Fields are those of ``po/1``."""
        with self._lock:
            versions = [each for each in self._all() if each["purchase_order"]["number"] == number]
            record_id = versions[-1]["id"] if versions else f"made-{number}"
            order = dict(versions[-1]["purchase_order"]) if versions else {"number": number}
            self._records.append({"id": record_id, "purchase_order": {**order, **fields}})
            made = json.dumps(self._records[self._shipped :])
            with self._store.transaction():
                self._store.set_meta("feed_made", made)

    def restart(self) -> None:
        """Cursors that were given out are no longer known."""
        with self._lock, self._store.transaction():
            self._store.set_meta("feed_epoch", str(self._epoch() + 1))

    def _epoch(self) -> int:
        return int(self._store.meta("feed_epoch") or 1)

    def _all(self) -> list[Record]:
        if not self._records:
            data = json.loads(_sample_file().read_text(encoding="utf-8"))
            self._shop = {"id": data["shop"]["id"], "name": data["shop"]["name"]}
            self._records = [
                {"id": f"sample-{order['number']}", "purchase_order": _from_feed(order)}
                for order in data["purchase_orders"]
            ]
            self._shipped = len(self._records)
            self._records += json.loads(self._store.meta("feed_made") or "[]")
        return self._records


def _start(cursor: str, epoch: int, count: int) -> int | None:
    """How many versions a cursor has seen; None when this feed did not give it."""
    given, _, seen = cursor.partition("-")
    known = given == str(epoch) and seen.isascii() and seen.isdigit() and len(seen) < 10
    return int(seen) if known and int(seen) <= count else None


def _from_feed(order: dict[str, Any]) -> dict[str, Any]:
    return {**order, "source": {"kind": "web_feed"}}


def _sample_file() -> Path:
    """In a checkout resources/ lies beside app/, in an installed program inside it."""
    app_dir = Path(__file__).resolve().parents[1]
    installed = app_dir / "_resources"
    folder = installed if installed.is_dir() else app_dir.parent / "resources"
    return folder / "sample" / "fern-and-fable.json"
