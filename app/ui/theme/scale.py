"""Sizes: one type scale, one spacing grid, radii, in logical pixels that Qt scales to the screen."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QFont

#: The first family that the computer has is taken; the others follow for signs that it lacks.
FAMILIES = ("Inter", "Segoe UI", "SF Pro Text", "Noto Sans", "DejaVu Sans")
MONO_FAMILIES = ("JetBrains Mono", "Cascadia Mono", "SF Mono", "Noto Sans Mono", "DejaVu Sans Mono")


class Text(StrEnum):
    """Steps of the type scale."""

    CAPTION = "caption"  # column headers, group names
    SMALL = "small"  # second lines
    BADGE = "badge"
    BODY = "body"
    STRONG = "strong"  # body with weight
    HEADING = "heading"  # card titles
    TITLE = "title"  # page and document titles
    DISPLAY = "display"  # the one large number or first words of an empty page
    MONO = "mono"  # ids to read out or copy


@dataclass(frozen=True, slots=True)
class Step:
    """Size in pixels and weight of one step."""

    pixels: int
    weight: QFont.Weight


TYPE_SCALE: dict[Text, Step] = {
    Text.CAPTION: Step(11, QFont.Weight.DemiBold),
    Text.SMALL: Step(12, QFont.Weight.Normal),
    Text.BADGE: Step(12, QFont.Weight.Medium),
    Text.BODY: Step(13, QFont.Weight.Normal),
    Text.STRONG: Step(13, QFont.Weight.DemiBold),
    Text.HEADING: Step(15, QFont.Weight.DemiBold),
    Text.TITLE: Step(20, QFont.Weight.DemiBold),
    Text.DISPLAY: Step(26, QFont.Weight.DemiBold),
    Text.MONO: Step(12, QFont.Weight.Normal),
}


class Space:
    """The spacing grid: XS 4, S 8, M 12, L 16, XL 24, XXL 40."""

    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24
    XXL = 40


class Radius:
    """Corner radii."""

    BADGE = 6
    CONTROL = 6
    CARD = 10


class Height:
    """Heights that must be equal everywhere."""

    CONTROL = 34
    ROW = 44
    BADGE = 24
    ICON = 18
    SMALL_ICON = 16


def font_of(step: Text) -> QFont:
    """Font of one step of the type scale; digits have equal widths where the font offers it."""
    size = TYPE_SCALE[step]
    font = QFont()
    font.setFamilies([*(MONO_FAMILIES if step is Text.MONO else FAMILIES)])
    font.setPixelSize(size.pixels)
    font.setWeight(size.weight)
    return font


def tabular(font: QFont) -> QFont:
    """The same font with digits of equal width, for columns of numbers."""
    numbers = QFont(font)
    numbers.setFeature(QFont.Tag("tnum"), 1)
    return numbers
