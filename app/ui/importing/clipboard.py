"""A table from the clipboard: what a browser or a spreadsheet copied."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from app.domain.file_reading import Pasted


def pasted_table(data: QMimeData | None = None, name: str = "Clipboard") -> Pasted | None:
    """The table on the clipboard, None when there is none. HTML goes before text: it keeps empty cells apart."""
    data = data or QGuiApplication.clipboard().mimeData()
    if data.hasHtml() and "<table" in data.html().casefold():
        return Pasted(_page(data.html()).encode("utf-8", "replace"), name)
    text = data.text() if data.hasText() else ""
    return Pasted(text.encode("utf-8", "replace"), name) if text.strip() else None


def _page(html: str) -> str:
    """From the first table on: what stands before it may begin with anything."""
    return html[html.casefold().index("<table") :]
