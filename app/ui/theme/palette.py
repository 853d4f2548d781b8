"""Colours by role, as data, complete for light and dark (a style sheet never names a colour itself).

Every pair of text and ground that the program uses has a contrast of at least 4.5 to 1; `TEXT_PAIRS` lists
them and a test computes it.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Role(StrEnum):
    """What a colour is for."""

    WINDOW = "window"  # ground behind everything
    SIDEBAR = "sidebar"  # rail and filter bar
    SURFACE = "surface"  # tables, cards, fields
    RAISED = "raised"  # menus, popups, tooltips
    HOVER = "hover"  # row or button under the mouse
    PRESSED = "pressed"
    BORDER = "border"  # hairlines
    CONTROL = "control"  # outline of fields and buttons
    TEXT = "text"
    MUTED = "muted"  # second lines, captions, placeholders
    DISABLED = "disabled"
    ACCENT = "accent"  # the one thing to press
    ACCENT_HOVER = "accent_hover"
    ACCENT_PRESSED = "accent_pressed"
    ON_ACCENT = "on_accent"
    LINK = "link"
    SELECTION = "selection"  # selected row
    ON_SELECTION = "on_selection"
    FOCUS = "focus"  # focus ring
    TRACK = "track"  # switch and progress ground
    SCROLL = "scroll"  # handle of a scroll bar at rest
    SHADOW = "shadow"
    GREY_FILL = "grey_fill"
    GREY_TEXT = "grey_text"
    BLUE_FILL = "blue_fill"
    BLUE_TEXT = "blue_text"
    GREEN_FILL = "green_fill"
    GREEN_TEXT = "green_text"
    AMBER_FILL = "amber_fill"
    AMBER_TEXT = "amber_text"
    ORANGE_FILL = "orange_fill"
    ORANGE_TEXT = "orange_text"
    RED_FILL = "red_fill"
    RED_TEXT = "red_text"
    TEAL_FILL = "teal_fill"
    TEAL_TEXT = "teal_text"


class Tone(StrEnum):
    """Colour family of a badge or message."""

    GREY = "grey"
    BLUE = "blue"
    GREEN = "green"
    AMBER = "amber"
    ORANGE = "orange"
    RED = "red"
    TEAL = "teal"

    @property
    def fill(self) -> Role:
        """The ground."""
        return Role(f"{self.value}_fill")

    @property
    def text(self) -> Role:
        """Words and icon on that ground (also readable on the plain grounds)."""
        return Role(f"{self.value}_text")


class Mode(StrEnum):
    """What the person chose: as the system has it, or always one of the two."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


#: What stands in for a quiet colour where the system asks for high contrast.
STRONGER: Mapping[Role, Role] = {
    Role.BORDER: Role.MUTED,
    Role.CONTROL: Role.TEXT,
    Role.MUTED: Role.TEXT,
    Role.DISABLED: Role.MUTED,
    Role.TRACK: Role.MUTED,
    Role.SCROLL: Role.MUTED,
}

LIGHT: Mapping[Role, str] = {
    Role.WINDOW: "#F6F7F9",
    Role.SIDEBAR: "#F1F2F5",
    Role.SURFACE: "#FFFFFF",
    Role.RAISED: "#FFFFFF",
    Role.HOVER: "#ECEEF2",
    Role.PRESSED: "#E1E4EA",
    Role.BORDER: "#E4E7EC",
    Role.CONTROL: "#8A93A2",
    Role.TEXT: "#1A1D24",
    Role.MUTED: "#59616E",
    Role.DISABLED: "#9AA2AF",
    Role.ACCENT: "#3A55D4",
    Role.ACCENT_HOVER: "#2F48BF",
    Role.ACCENT_PRESSED: "#263CA6",
    Role.ON_ACCENT: "#FFFFFF",
    Role.LINK: "#3049C6",
    Role.SELECTION: "#E7EBFC",
    Role.ON_SELECTION: "#1F2F86",
    Role.FOCUS: "#3A55D4",
    Role.TRACK: "#DADEE6",
    Role.SCROLL: "#C3C9D3",
    Role.SHADOW: "#1A1D24",
    Role.GREY_FILL: "#EBEDF1",
    Role.GREY_TEXT: "#4B5360",
    Role.BLUE_FILL: "#E4EDFD",
    Role.BLUE_TEXT: "#1E4FB8",
    Role.GREEN_FILL: "#DFF4E7",
    Role.GREEN_TEXT: "#12663A",
    Role.AMBER_FILL: "#FDF0CF",
    Role.AMBER_TEXT: "#7D5200",
    Role.ORANGE_FILL: "#FEE8D9",
    Role.ORANGE_TEXT: "#9A3F06",
    Role.RED_FILL: "#FDE5E5",
    Role.RED_TEXT: "#A81E25",
    Role.TEAL_FILL: "#DAF2F2",
    Role.TEAL_TEXT: "#0B6068",
}

DARK: Mapping[Role, str] = {
    Role.WINDOW: "#15171B",
    Role.SIDEBAR: "#181B20",
    Role.SURFACE: "#1C1F25",
    Role.RAISED: "#24282F",
    Role.HOVER: "#262A32",
    Role.PRESSED: "#2E333C",
    Role.BORDER: "#2C3038",
    Role.CONTROL: "#6F7887",
    Role.TEXT: "#E9EBEF",
    Role.MUTED: "#A3AAB7",
    Role.DISABLED: "#666E7B",
    Role.ACCENT: "#8EA2FF",
    Role.ACCENT_HOVER: "#A3B3FF",
    Role.ACCENT_PRESSED: "#7A90F5",
    Role.ON_ACCENT: "#0E1330",
    Role.LINK: "#A3B3FF",
    Role.SELECTION: "#28304F",
    Role.ON_SELECTION: "#DCE2FF",
    Role.FOCUS: "#8EA2FF",
    Role.TRACK: "#3A404B",
    Role.SCROLL: "#454C58",
    Role.SHADOW: "#000000",
    Role.GREY_FILL: "#2B2F37",
    Role.GREY_TEXT: "#BAC1CC",
    Role.BLUE_FILL: "#1D2C4B",
    Role.BLUE_TEXT: "#9DBDFF",
    Role.GREEN_FILL: "#163424",
    Role.GREEN_TEXT: "#7FD8A2",
    Role.AMBER_FILL: "#3A2E10",
    Role.AMBER_TEXT: "#F0C665",
    Role.ORANGE_FILL: "#41260F",
    Role.ORANGE_TEXT: "#FFB07C",
    Role.RED_FILL: "#471E21",
    Role.RED_TEXT: "#FF9E9E",
    Role.TEAL_FILL: "#113538",
    Role.TEAL_TEXT: "#74D3D6",
}

_GROUNDS = (Role.WINDOW, Role.SIDEBAR, Role.SURFACE, Role.RAISED, Role.HOVER, Role.SELECTION)
#: (text, ground): every combination that appears on screen. Disabled text is exempt (WCAG 2.2, 1.4.3).
TEXT_PAIRS: tuple[tuple[Role, Role], ...] = (
    *((text, ground) for text in (Role.TEXT, Role.MUTED, Role.LINK) for ground in _GROUNDS),
    *((Role.ON_ACCENT, ground) for ground in (Role.ACCENT, Role.ACCENT_HOVER, Role.ACCENT_PRESSED)),
    (Role.ON_SELECTION, Role.SELECTION),
    (Role.TEXT, Role.PRESSED),
    *((tone.text, tone.fill) for tone in Tone),
    *((tone.text, ground) for tone in Tone for ground in (Role.WINDOW, Role.SURFACE, Role.SIDEBAR)),
    *((Role.TEXT, tone.fill) for tone in Tone),
)


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two "#RRGGBB" colours, 1 to 21 (WCAG 2.2's definition)."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
