"""The look of the program: colours by role, type scale, spacing grid, icons and badges, for light and dark.

One `Theme` is made by bootstrap and handed to whatever paints or shows an icon::

    theme = Theme(Mode.SYSTEM)          # or Mode.LIGHT / Mode.DARK, from the settings
    theme.apply(app)                    # Fusion, palette, style sheet; follows the system from now on
    theme.set_mode(Mode.DARK)           # changes everything on screen at once

    button.setIcon(theme.icon("sync", Role.ON_ACCENT))     # names are the files of resources/icons
    painter.setPen(theme.colour(Role.BORDER))
    painter.setFont(theme.font(Text.SMALL))
    theme.changed.connect(self._retheme)                   # a bound method: fetch icons again, call update()

Badges are icon + word + colour and are painted by one painter, in delegates and in widgets::

    paint_badge(painter, option.rect, sync_badge(row.state, row.tries), theme)
    BadgeWidget(theme, sync_badge(SyncState.READY))         # app.ui.widgets

Widgets get their look from properties, never from their own style sheet (colours stand only in `palette.py`):

* ``QPushButton``: ``kind`` = "primary" | "quiet" | "link" | "danger" | "onfill" (none: the secondary look)
* ``QLabel``: ``step`` = a `Text` value, ``tint`` = "muted" | "link" | "error" | "warning" | "success"
* ``QFrame``: ``box`` = "card" | "sidebar" | "surface" | "rule" | "info" | "success" | "warning" | "error"
* fields: ``invalid`` = "true" (then call `repolish`)

`app.ui.widgets` has ready-made ones: `text_label`, `PrimaryButton`, `SecondaryButton`, `QuietButton`,
`LinkButton`, `Card`, `MessageBar`, `EmptyState`, `SearchField`, `Switch`, `BadgeWidget`, `ElidedLabel`,
`repolish`.
"""

from app.ui.theme.badges import (
    Badge,
    arrival_badge,
    badge_size,
    paint_badge,
    payment_badge,
    status_badge,
    sync_badge,
)
from app.ui.theme.palette import DARK, LIGHT, TEXT_PAIRS, Mode, Role, Tone, contrast
from app.ui.theme.scale import TYPE_SCALE, Height, Radius, Space, Text, tabular
from app.ui.theme.theme import Theme

__all__ = [
    "DARK",
    "LIGHT",
    "TEXT_PAIRS",
    "TYPE_SCALE",
    "Badge",
    "Height",
    "Mode",
    "Radius",
    "Role",
    "Space",
    "Text",
    "Theme",
    "Tone",
    "arrival_badge",
    "badge_size",
    "contrast",
    "paint_badge",
    "payment_badge",
    "status_badge",
    "sync_badge",
    "tabular",
]
