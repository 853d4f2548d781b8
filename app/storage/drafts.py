"""What is being typed into the editor, kept for the case that the program ends before it is saved."""

from __future__ import annotations

from app.domain.drafting import KeptDraft
from app.storage.codec import dump, load
from app.storage.database import Database
from app.storage.rows import BrokenRow, put_rows
from app.storage.select import row_with

_KEY = "editor/draft"


class Drafts:
    """Implements `DraftStore`: one draft for a profile, the latest."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def keep(self, draft: KeptDraft) -> None:
        """Keep this one instead of the one before."""
        with self._db.writing() as models:
            put_rows(models.setting, [{"key": _KEY, "value": dump(draft)}])

    def kept(self) -> KeptDraft | None:
        """The draft, or None. One that cannot be read is none: it was never saved, so nothing else depends on it."""
        with self._db.reading() as models:
            row = row_with(models.setting, key=_KEY)
            try:
                return load(KeptDraft, row["value"]) if row else None
            except BrokenRow:
                return None

    def drop(self) -> None:
        """Forget it."""
        with self._db.writing() as models:
            models.setting.delete().where(models.setting.key == _KEY).execute()
