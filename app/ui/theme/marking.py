"""Marks texts that are translated later, under the name that Qt's extraction tool looks for."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001 - the context is for the extraction tool
    """The text itself. PySide6's own function does the same but is typed as returning `object`."""
    return text
