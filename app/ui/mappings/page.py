"""The page "Mappings" with its tabs."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from app.domain.changes import ChangeKind, ChangeSet
from app.domain.links import MappingKind
from app.runtime.jobs import Jobs
from app.services.mapping import MappingService
from app.services.settings import SettingsService
from app.ui.mappings.costs import CostsPane
from app.ui.mappings.lists import ListsPane
from app.ui.mappings.pane import MappingPane
from app.ui.mappings.words import tr
from app.ui.settings.keeper import SettingsKeeper
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import text_label

_CONCERNS = frozenset({ChangeKind.ORDERS, ChangeKind.SYNC, ChangeKind.CONNECTION, ChangeKind.MAPPINGS})
#: A run changes things many times a second; the lists are read again this often at most, and only while shown.
_SOON_MS = 500


class MappingsPage(QWidget):
    """Suppliers, products, costs, the smaller lists. `failed` tells an `AppError`, `told` that something was done.

    `connect_wanted` and `import_wanted` are the next steps where there is nothing to map yet.
    """

    failed = Signal(object)
    told = Signal(str)
    connect_wanted = Signal()
    import_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        mapping: MappingService,
        jobs: Jobs,
        keeper: SettingsKeeper,
        settings: SettingsService,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Mappings"))
        self.suppliers = MappingPane(theme, MappingKind.VENDOR, mapping, jobs)
        self.products = MappingPane(theme, MappingKind.ITEM, mapping, jobs)
        self.costs = CostsPane(theme, keeper)
        self.lists = ListsPane(theme, keeper, settings, jobs)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setProperty("kind", "page")
        self.tabs.addTab(self.suppliers, tr("Suppliers and vendors"))
        self.tabs.addTab(self.products, tr("Products and items"))
        self.tabs.addTab(self.costs, tr("Costs and accounts"))
        self.tabs.addTab(self.lists, tr("Taxes, terms, destinations"))
        self.tabs.tabBar().setAccessibleName(tr("Mappings"))
        self.tabs.tabBar().setDrawBase(False)
        self._stale = True
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._refresh)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.L, 0, 0)
        layout.setSpacing(Space.S)
        title = text_label(tr("Mappings"), Text.TITLE)
        title.setContentsMargins(Space.XL, 0, Space.XL, 0)
        layout.addWidget(title)
        layout.addWidget(self.tabs, 1)
        for pane in (self.suppliers, self.products):
            pane.failed.connect(self.failed)
            pane.told.connect(self.told)
            pane.connect_wanted.connect(self.connect_wanted)
            pane.import_wanted.connect(self.import_wanted)
        self.lists.connect_wanted.connect(self.connect_wanted)
        self.tabs.currentChanged.connect(self._refresh)
        jobs.changed.connect(self._on_changes)

    def show_target(self, kind: MappingKind, target_id: str) -> None:
        """To the supplier or product that is mapped to this vendor or item."""
        pane = self.suppliers if kind is MappingKind.VENDOR else self.products
        self.tabs.setCurrentWidget(pane)
        pane.show_target(target_id)

    def show_key(self, kind: MappingKind, key: str) -> None:
        """To this supplier or product."""
        pane = self.suppliers if kind is MappingKind.VENDOR else self.products
        self.tabs.setCurrentWidget(pane)
        pane.show_key(key)

    def showEvent(self, event: QShowEvent) -> None:
        """What changed meanwhile is read when the page comes to the front."""
        super().showEvent(event)
        if self._stale:
            self._refresh()

    def _on_changes(self, changes: ChangeSet) -> None:
        if not changes.kinds & _CONCERNS:
            return
        self._stale = True
        if self.isVisible() and not self._soon.isActive():
            self._soon.start()

    def _refresh(self) -> None:
        pane = self.tabs.currentWidget()
        if isinstance(pane, MappingPane):
            pane.refresh()
        self._stale = False
