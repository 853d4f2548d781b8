"""The font that ships with the program (Inter, SIL Open Font License), so that it looks the same everywhere."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase

from app.ui.theme.icons import ICONS_DIR

FONTS_DIR = ICONS_DIR.parent / "fonts"


def load_fonts() -> tuple[str, ...]:
    """Make the shipped families known to Qt; what cannot be read is left out and the next family of the list is taken.

    Signs that Inter lacks (Arabic, Chinese ...) come from the computer's own fonts, as Qt does by itself.
    """
    families: list[str] = []
    for path in sorted(FONTS_DIR.glob("*.otf")):
        number = QFontDatabase.addApplicationFont(str(path))
        if number >= 0:
            families += QFontDatabase.applicationFontFamilies(number)
    return tuple(dict.fromkeys(families))
