"""A language that nobody speaks: English with accents, in brackets, 40 % longer. What stays plain was left out."""

from __future__ import annotations

import re
from collections.abc import Set

import gather_texts
from PySide6.QtCore import QObject, QTranslator

OPEN, CLOSE = "⟦", "⟧"
_ACCENTS = str.maketrans("aeiouyAEIOUYcns", "àéîöûýÀÉÎÖÛÝçñš")
#: What must reach the program as it is: {name}, %n, %1, &mnemonics, tags.
_KEPT = re.compile(r"(\{[^}]*\}|%n|%\d|&\w|<[^>]*>)")
_LONGER = 0.4


def pseudo(text: str) -> str:
    """The text in the pseudo-language."""
    parts = _KEPT.split(text)
    accented = "".join(part if place % 2 else part.translate(_ACCENTS) for place, part in enumerate(parts))
    return f"{OPEN}\u200f{accented}{'~' * round(len(text) * _LONGER)}{CLOSE}"


class PseudoTranslator(QTranslator):
    """Knows what packaging/translate.sh knows, by the same contexts, and nothing else."""

    def __init__(self, texts: Set[gather_texts.Text], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known = {(text.context, text.source) for text in texts}

    def isEmpty(self) -> bool:
        """An empty translator would not be asked."""
        return False

    def translate(
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """None where the text is in no list: Qt then shows the English."""
        return pseudo(sourceText) if (context, sourceText) in self._known else None
