"""What is remembered about the files of each source."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from app.domain.source_profiles import SourceProfile
from app.storage.codec import dump, load, moment_text
from app.storage.database import Database
from app.storage.rows import put_rows, whole
from app.storage.select import drop_rows_with, row_with, rows_with
from app.sync.ports import Clock


class Sources:
    """Implements `SourceStore`."""

    def __init__(self, database: Database, shop_id: Callable[[], str], clock: Clock) -> None:
        self._db = database
        self._shop_id = shop_id
        self._clock = clock

    def find(self, source: str, fingerprint: str) -> SourceProfile | None:
        """The one of this source, else the newest of any source with these headers."""
        with self._db.reading() as models:
            shop = self._shop_id()
            own = row_with(models.source, shop_id=shop, source=source, fingerprint=fingerprint)
            if own:
                return _profile(own)
            wanted = {"shop_id": shop, "fingerprint": fingerprint}
            return next(map(_profile, rows_with(models.source, order="saved_at DESC", **wanted)), None)

    def put(self, profile: SourceProfile) -> None:
        """Store or replace it, with the present moment."""
        now = self._clock.now()
        row = {
            "shop_id": self._shop_id(),
            "source": profile.source,
            "fingerprint": profile.fingerprint,
            "saved_at": moment_text(now),
            "body": dump(replace(profile, options=profile.options.for_next_time, saved_at=now)),
        }
        with self._db.writing() as models:
            put_rows(models.source, [row])

    def profiles(self) -> Sequence[SourceProfile]:
        """All, newest first."""
        with self._db.reading() as models:
            rows = rows_with(models.source, order="saved_at DESC, source", shop_id=self._shop_id())
            return [_profile(row) for row in rows]

    def forget(self, source: str, fingerprint: str) -> None:
        """Remove it."""
        with self._db.writing() as models:
            drop_rows_with(models.source, shop_id=self._shop_id(), source=source, fingerprint=fingerprint)


def _profile(row: Mapping[str, Any]) -> SourceProfile:
    return load(SourceProfile, whole(row)["body"])
