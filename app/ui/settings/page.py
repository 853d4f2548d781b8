"""The settings page: the switches first, then the connection, then everything else. Changes take effect at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import AppError
from app.domain.settings import SyncSettings
from app.ui.dialogs.scroll_page import ScrollPage
from app.ui.settings.appearance import AppearanceCard
from app.ui.settings.catalogue import sections
from app.ui.settings.connection_card import ConnectionCard
from app.ui.settings.editors import Editor
from app.ui.settings.fields import AnySetting, Section
from app.ui.settings.keeper import SettingsKeeper
from app.ui.settings.lists_part import ListsPart
from app.ui.settings.making import make_editor
from app.ui.settings.section_box import SectionBox
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import Card, MessageBar, QuietButton, SearchField, hairline, text_label

if TYPE_CHECKING:
    from app.runtime.jobs import Jobs
    from app.services.connecting import ConnectService
    from app.services.settings import SettingsService, SettingsView

_WIDEST, _SEARCH = 820, 280


class SettingsPage(QWidget):
    """All settings of the shop, built from the catalogue."""

    connect_requested = Signal()  # Connect or Reconnect was pressed
    appearance_chosen = Signal(object)  # Mode, already in force

    def __init__(
        self,
        theme: Theme,
        settings: SettingsService,
        connecting: ConnectService,
        jobs: Jobs,
        locale: QLocale | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Settings"))
        self._theme = theme
        self._editors: list[Editor] = []
        self._boxes: list[SectionBox] = []
        self._resets: list[tuple[QuietButton, Section]] = []
        self._no_accounts = text_label("", tint="warning", wrap=True)
        self.keeper = SettingsKeeper(settings, jobs, self)
        self.state = text_label("", tint="muted")
        self.message = MessageBar(theme)
        self.search = SearchField(theme, self.tr("Find a setting"))
        self.nothing = text_label(self.tr("No setting has these words."), tint="muted")
        self.connection = ConnectionCard(theme, connecting, jobs, locale or QLocale())
        self.appearance = AppearanceCard(theme)
        self.lists = ListsPart(theme, settings, jobs)
        self._build()
        self._connect()
        self._on_loaded(self.keeper.view)

    def editor(self, key: str) -> Editor:
        """The editor of a setting.

        Raises:
            KeyError: there is no such setting.
        """
        for editor in (*self._editors, *self.lists.editors):
            if editor.setting.key == key:
                return editor
        raise KeyError(key)

    def add_section(self, title: str, card: QWidget, sentence: str = "") -> None:
        """One more card, from another part of the program; what is for experts stays last."""
        self._put(SectionBox(title, card, sentence), before_last=True)

    def show_card(self, card: QWidget) -> None:
        """To a card that another part of the program added."""
        self.search.clear_now()
        self._scroll.ensureWidgetVisible(card)

    def show_setting(self, place: str) -> None:
        """To the setting that a fix names: "payable", "items", "tax_code", a kind of cost, or the key of a setting."""
        self.search.clear_now()
        known = {"payable": "payable_id", "items": "item_expense_id"}
        keys = [editor.setting.key for editor in (*self._editors, *self.lists.editors)]
        taxes = [key for key in keys if key.startswith("tax_")] if place == "tax_code" else []
        for key in (known.get(place, place), *taxes, f"cost_{place}", "cost_other"):
            if key in keys:
                editor = self.editor(key)
                self._scroll.ensureWidgetVisible(editor)
                editor.setFocus()
                editor.focusNextChild()
                return

    def _build(self) -> None:
        content = QWidget()
        content.setMaximumWidth(_WIDEST)
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(Space.XL, 0, Space.XL, Space.XXL)
        self._column.setSpacing(Space.S)
        self._column.addWidget(self.nothing)
        self._column.addStretch(1)
        self.nothing.hide()
        switches, *others, advanced = (self._section_box(section) for section in sections())
        connection = SectionBox(self.tr("Connection"), self.connection)
        appearance = SectionBox(self.tr("Appearance"), self.appearance)
        for box in (switches, connection, *others, SectionBox("", self.lists), appearance, advanced):
            self._put(box)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(content, 1)
        row.addStretch(0)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addLayout(self._header())
        page.addWidget(self.message)
        self._scroll = ScrollPage(holder)
        page.addWidget(self._scroll, 1)

    def _header(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(Space.XL, Space.L, Space.XL, Space.M)
        row.setSpacing(Space.M)
        row.addWidget(text_label(self.tr("Settings"), Text.TITLE))
        row.addWidget(self.state)
        row.addStretch(1)
        self.search.setMaximumWidth(_SEARCH)
        row.addWidget(self.search, 1)
        return row

    def _put(self, box: SectionBox, *, before_last: bool = False) -> None:
        """Into the column, whose last entry is empty space."""
        self._column.insertWidget(self._column.count() - 1 - before_last, box)
        self._boxes.append(box)

    def _section_box(self, section: Section) -> SectionBox:
        return SectionBox(section.title, self._section_card(section), section.sentence)

    def _section_card(self, section: Section) -> Card:
        card = Card()
        card.setAccessibleName(section.title)
        if section.key == "accounts":
            card.body.addWidget(self._no_accounts)
        for place, setting in enumerate(section.settings):
            editor = make_editor(self._theme, setting)
            if place:
                editor.rule = hairline()
                card.body.addWidget(editor.rule)
            editor.edited.connect(self._on_edited)
            self._editors.append(editor)
            card.body.addWidget(editor)
        if section.reset is not None:
            button = QuietButton(self._theme, self.tr("&Reset to defaults"), "history")
            button.clicked.connect(self._on_reset)
            self._resets.append((button, section))
            card.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _connect(self) -> None:
        self.keeper.loaded.connect(self._on_loaded)
        self.keeper.changed.connect(self._on_changed)
        self.keeper.saving.connect(self._on_saving)
        self.keeper.waiting.connect(self._on_waiting)
        self.keeper.saved.connect(self._on_saved)
        self.keeper.failed.connect(self._on_failed)
        self.connection.connect_requested.connect(self.connect_requested)
        self.appearance.chosen.connect(self.appearance_chosen)
        self.lists.edited.connect(self._on_edited)
        self.lists.arranged.connect(self._show_boxes)
        self.search.searched.connect(self._on_search)

    def _show_boxes(self) -> None:
        self._on_search(self.search.text())

    def _on_search(self, words: str) -> None:
        found = [box for box in self._boxes if box.matches(words)]
        if not self.lists.editors:  # nothing of the company's lists to choose: no gap for it
            found = [box for box in found if box.card is not self.lists]
        for box in self._boxes:
            box.setVisible(box in found)
        self.nothing.setVisible(not found)
        if words:
            self._scroll.verticalScrollBar().setValue(0)  # what was found stands on top

    def _on_reset(self) -> None:
        for button, section in self._resets:
            if button is self.sender() and section.reset is not None:
                self.keeper.want(section.reset(self.keeper.sync))

    def _on_edited(self, setting: AnySetting, value: object) -> None:
        self.message.clear()
        # The catalogue pairs each kind of setting with its editor, so the value fits.
        self.keeper.want(setting.put(self.keeper.sync, value))  # type: ignore[arg-type]

    def _on_loaded(self, view: SettingsView) -> None:
        self.connection.show_connection(view.connection, view.ends, view.kept_in)
        missing = not view.accounts
        self._no_accounts.setVisible(missing)
        if missing:
            self._no_accounts.setText(
                self.tr("The accounts come from QuickBooks; connect the shop to choose them.")
                if view.connection is None
                else self.tr("The accounts of this company have not been read yet; the next sync reads them.")
            )
        self.lists.show_view(view, self.keeper.sync)
        self._on_changed(self.keeper.sync)

    def showEvent(self, event: QShowEvent) -> None:
        """POs may mention other tax rates, terms and destinations than last time."""
        super().showEvent(event)
        self.lists.read_words()

    def _on_changed(self, sync: SyncSettings) -> None:
        for editor in self._editors:
            editor.show_settings(sync, self.keeper.view.accounts)
        self.lists.show_settings(sync)
        for button, section in self._resets:
            button.setEnabled(section.reset is not None and section.reset(sync) != sync)

    def _on_saving(self) -> None:
        self.state.setText(self.tr("Saving…"))

    def _on_waiting(self) -> None:
        self.state.setText(self.tr("Saved as soon as the running work is done…"))

    def _on_saved(self) -> None:
        self.state.setText(self.tr("Saved"))

    def _on_failed(self, error: AppError) -> None:
        self.state.setText(self.tr("Not saved"))
        self.message.show_error(error)
