"""What stands on a tab of the mappings where there is no row: why, and the next step."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.ui.mappings.words import tr
from app.ui.theme import Theme
from app.ui.widgets import EmptyState

ALL, CONNECT, IMPORT = "all", "connect", "import"


class NothingMapped(EmptyState):
    """`action` tells `ALL`, `CONNECT` or `IMPORT`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "link", "", parent=parent)

    def explain(self, search: str, *, searching: bool, connected: bool) -> None:
        """Say it. `searching`: something narrows the list, by words (`search`) or by a state."""
        if searching:
            fits = tr("Nothing found for “{search}”").format(search=search) if search else tr("Nothing fits")
            self.say("search", fits, "", ((ALL, tr("Show &all"), ""),))
        elif not connected:
            self.say(
                "link",
                tr("Nothing to map yet"),
                tr(
                    "Connect QuickBooks first; then each supplier and product stands here beside its record there."
                ),
                ((CONNECT, tr("&Connect QuickBooks…"), "plug"),),
            )
        else:
            self.say(
                "link",
                tr("Nothing to map yet"),
                tr("Suppliers and products come with the purchase orders and stand here then."),
                ((IMPORT, tr("&Import a file…"), "import"),),
            )
