"""How a person wants the columns: which, in which order, how wide. Kept as a short text in the profile."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from app.ui.orders.columns import COLUMNS, FIXED

#: Narrower a column cannot be read, wider it is a mistake of the mouse.
_LEAST, _MOST = 40, 2000


@dataclass(frozen=True, slots=True)
class ColumnLayout:
    """Keys of all columns in their order, those that are hidden, and widths in logical pixels.

    `chosen` is set once the person has decided on columns: then none steps aside by itself in a small window.
    """

    order: tuple[str, ...] = tuple(column.key for column in COLUMNS)
    hidden: frozenset[str] = frozenset(column.key for column in COLUMNS if column.extra)
    widths: Mapping[str, int] = field(default_factory=dict)
    chosen: bool = False

    def width(self, key: str) -> int:
        """The width of a column."""
        return self.widths.get(key, next(column.width for column in COLUMNS if column.key == key))

    def with_width(self, key: str, width: int) -> ColumnLayout:
        """The same with one column of another width."""
        return replace(self, widths={**self.widths, key: width})

    def toggled(self, key: str) -> ColumnLayout:
        """The same with one column shown or hidden."""
        return replace(self, hidden=self.hidden ^ {key}, chosen=True)

    def text(self) -> str:
        """As it is stored."""
        return json.dumps(
            {
                "order": list(self.order),
                "hidden": sorted(self.hidden),
                "widths": dict(self.widths),
                "chosen": self.chosen,
            }
        )


def read_layout(text: str) -> ColumnLayout:
    """Undo `ColumnLayout.text`. What cannot be read is as it is at first; columns that are new stand at their place."""
    first = ColumnLayout()
    try:
        kept = json.loads(text) if text else {}
        order = [key for key in dict.fromkeys(map(str, kept["order"])) if key in first.order]
        hidden = {str(key) for key in kept["hidden"]}
        widths = {str(key): int(width) for key, width in kept["widths"].items()}
        chosen = bool(kept["chosen"])
    except (ValueError, KeyError, TypeError, AttributeError):
        return first
    for place, key in enumerate(first.order):
        if key not in order:
            order.insert(place, key)
            hidden |= first.hidden & {key}
    return ColumnLayout(
        tuple(order),
        frozenset(hidden & set(order)) - FIXED,
        {key: width for key, width in widths.items() if key in order and _LEAST <= width <= _MOST},
        chosen,
    )
