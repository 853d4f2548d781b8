"""The one column type for text."""

from __future__ import annotations

from typing import Any

from peewee import TextField

from app.storage.rows import storable


class Text(TextField):
    """Text from anywhere: what UTF-8 cannot hold is replaced, in values and in conditions alike."""

    def db_value(self, value: Any) -> Any:
        """The value as SQLite gets it."""
        return storable(value) if isinstance(value, str) else value
