"""requestid: the same id again gets the first answer again, without the work (qbo-api.md 2.4)."""

from __future__ import annotations

from app.practice.clock import Clock
from app.practice.request import Response
from app.practice.store import Store


class Replays:
    """Kept answers of one data directory. Only successes are kept; a refused request may be sent again.

    ``forget`` models ids that QuickBooks no longer remembers; ``ignore`` models requestid having no effect.
    """

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self.ignore = False

    def find(self, realm: str, request_id: str) -> Response | None:
        if self.ignore:
            return None
        found = self._store.row(
            "SELECT status, content_type, body FROM replay WHERE realm=? AND requestid=?", realm, request_id
        )
        if found is None:
            return None
        return Response(found[0], {"Content-Type": found[1]}, bytes(found[2]))

    def keep(self, realm: str, request_id: str, answer: Response) -> None:
        self._store.run(
            "INSERT OR IGNORE INTO replay VALUES(?,?,?,?,?,?)",
            realm,
            request_id,
            answer.status,
            answer.headers["Content-Type"],
            answer.body,
            self._clock.epoch(),
        )

    def forget(self, realm: str | None = None) -> int:
        """Drop the kept answers of one company or of all; gives their number."""
        if realm is None:
            return self._store.run("DELETE FROM replay")
        return self._store.run("DELETE FROM replay WHERE realm=?", realm)
