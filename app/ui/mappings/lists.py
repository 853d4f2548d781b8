"""Tax rates, payment terms and destinations beside the company's tax codes, terms and locations.

The choices of Settings, at hand beside the other mappings; what the program cannot tell by itself stands first.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.domain.settings import SyncSettings
from app.runtime.jobs import Jobs
from app.services.settings import SettingsService, SettingsView
from app.ui.dialogs.scroll_page import ScrollPage
from app.ui.mappings.empty import CONNECT
from app.ui.mappings.told_part import told_part
from app.ui.mappings.words import tr
from app.ui.settings.fields import AnySetting
from app.ui.settings.keeper import SettingsKeeper
from app.ui.settings.lists_part import ListsPart
from app.ui.theme import Theme
from app.ui.widgets import EmptyState


class ListsPane(QWidget):
    """Shares the keeper of the settings page, so both show the same."""

    connect_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        keeper: SettingsKeeper,
        settings: SettingsService,
        jobs: Jobs,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self.part = ListsPart(theme, settings, jobs)
        self.part.edited.connect(self._on_edited)
        self.part.arranged.connect(self._on_arranged)
        self.empty = EmptyState(theme, "link", "")
        self.empty.action.connect(self.connect_wanted)
        words = tr(
            "What has no choice here is found by name, days or percentage, or left out. The address of a destination "
            "goes to QuickBooks as the ship-to address by itself."
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(ScrollPage(told_part(words, self.part)))
        self._stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        keeper.changed.connect(self._on_changed)
        keeper.loaded.connect(self._on_loaded)
        self._on_loaded(keeper.view)

    def showEvent(self, event: QShowEvent) -> None:
        """POs may mention other tax rates, terms and destinations than last time."""
        super().showEvent(event)
        self.part.read_words()

    def _on_loaded(self, view: SettingsView) -> None:
        self.part.show_view(view, self._keeper.sync)
        self._say_empty(connected=view.connection is not None)
        self._on_arranged()

    def _say_empty(self, *, connected: bool) -> None:
        if connected:
            words = tr(
                "Tax rates, payment terms and destinations stand here when the connected company has tax codes, when "
                "terms of your POs fit none of its terms, or when it keeps locations."
            )
            self.empty.say("link", tr("Nothing to map here"), words)
        else:
            words = tr(
                "Connect QuickBooks first; its tax codes, terms and locations can be chosen here then."
            )
            actions = ((CONNECT, tr("&Connect QuickBooks…"), "plug"),)
            self.empty.say("link", tr("Nothing to map yet"), words, actions)

    def _on_arranged(self) -> None:
        self._stack.setCurrentIndex(0 if self.part.editors else 1)

    def _on_changed(self, sync: SyncSettings) -> None:
        self.part.show_settings(sync)

    def _on_edited(self, setting: AnySetting, value: object) -> None:
        # The catalogue pairs each kind of setting with its editor, so the value fits.
        self._keeper.want(setting.put(self._keeper.sync, value))  # type: ignore[arg-type]
