"""Sentences of the layers without Qt, in the language of the window (app/decisions/077)."""

from app.ui.spoken.spoken import spoken

__all__ = ["spoken"]
