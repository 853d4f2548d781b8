"""Which account each kind of cost goes on: the account choices of Settings, at hand beside the other mappings."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.settings import SyncSettings
from app.ui.dialogs.scroll_page import ScrollPage
from app.ui.mappings.told_part import told_part
from app.ui.mappings.words import tr
from app.ui.settings.catalogue import sections
from app.ui.settings.editors import Editor
from app.ui.settings.fields import AnySetting
from app.ui.settings.keeper import SettingsKeeper
from app.ui.settings.making import make_editor
from app.ui.theme import Theme
from app.ui.widgets import Card, hairline


class CostsPane(QWidget):
    """Shares the keeper of the settings page, so both show the same."""

    def __init__(self, theme: Theme, keeper: SettingsKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self.editors: list[Editor] = []
        card = Card()
        card.setAccessibleName(tr("Accounts of costs"))
        accounts = next(section for section in sections() if section.key == "accounts")
        for place, setting in enumerate(accounts.settings):
            if place:
                card.body.addWidget(hairline())
            editor = make_editor(theme, setting)
            editor.edited.connect(self._on_edited)
            self.editors.append(editor)
            card.body.addWidget(editor)
        words = tr(
            "Costs of a PO are account lines in QuickBooks. A choice holds for what is sent from now on; purchase "
            "orders that are in QuickBooks keep their accounts."
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(ScrollPage(told_part(words, card)))
        keeper.changed.connect(self._show)
        keeper.loaded.connect(self._on_loaded)
        self._show(keeper.sync)

    def _on_edited(self, setting: AnySetting, value: object) -> None:
        # The catalogue pairs each kind of setting with its editor, so the value fits.
        self._keeper.want(setting.put(self._keeper.sync, value))  # type: ignore[arg-type]

    def _on_loaded(self) -> None:
        self._show(self._keeper.sync)

    def _show(self, sync: SyncSettings) -> None:
        for editor in self.editors:
            editor.show_settings(sync, self._keeper.view.accounts)
