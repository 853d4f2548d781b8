"""Cutting a text to the room it has, so that the dots stand where the reading stops, in Arabic too."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

_RIGHT_TO_LEFT = frozenset({"R", "AL"})
_STRONG = _RIGHT_TO_LEFT | {"L"}
_MARK = "\N{RIGHT-TO-LEFT MARK}"


def elided(metrics: QFontMetrics, text: str, width: int) -> str:
    """The text, its end replaced by "…" where it is wider than `width` pixels.

    In a window that is read from left to right Qt puts the dots at the right of an Arabic or Hebrew name, which is
    where the name begins. A mark after the dots keeps them with the letters before them.
    """
    cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    if cut == text or not _ends_right_to_left(cut):
        return cut
    return cut + _MARK


def _ends_right_to_left(text: str) -> bool:
    kinds = (unicodedata.bidirectional(letter) for letter in reversed(text))
    return next((kind for kind in kinds if kind in _STRONG), "L") in _RIGHT_TO_LEFT
