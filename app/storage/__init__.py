"""The profile's SQLite database behind the engine's ports. Rows of the ORM never leave this package."""

from app.storage.stores import Stores, open_readers, open_stores

__all__ = ["Stores", "open_readers", "open_stores"]
