"""The part of the settings page that follows the company's lists; it is built anew when the company changes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.listing import OrderWords
from app.domain.settings import SyncSettings
from app.runtime.jobs import Lane
from app.ui.settings.editors import Editor
from app.ui.settings.fields import Section
from app.ui.settings.list_catalogue import list_sections
from app.ui.settings.making import make_editor
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import Card, hairline, text_label

if TYPE_CHECKING:
    from app.runtime.jobs import JobContext, Jobs
    from app.services.settings import SettingsService, SettingsView


class ListsPart(QWidget):
    """Tax codes, payment terms, classes and locations, as far as the connected company has them."""

    edited = Signal(object, object)  # setting, value
    arranged = Signal()  # rows came or went

    def __init__(
        self, theme: Theme, settings: SettingsService, jobs: Jobs, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._settings = settings
        self._jobs = jobs
        self._shape: tuple[object, ...] = ()
        self._words = OrderWords()
        self._view: SettingsView | None = None
        self._sync = SyncSettings()
        self.editors: list[Editor] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)

    def show_view(self, view: SettingsView, sync: SyncSettings) -> None:
        """Show what is in force; sections come and go with what the company has switched on."""
        self._view = view
        self._sync = sync
        self._arrange(view)
        self.show_settings(sync)

    def show_settings(self, sync: SyncSettings) -> None:
        """Show the choices as they are wanted now."""
        self._sync = sync
        for editor in self.editors:
            editor.show_settings(sync, ())

    def read_words(self) -> None:
        """Look again at what the POs mention, beside the window's thread."""
        if self._view is None or self._view.company is None:
            return
        service = self._settings

        def work(context: JobContext) -> object:
            del context
            return service.words()

        job = self._jobs.submit(self.tr("Looking at tax, terms and destinations"), work, lane=Lane.READ)
        job.succeeded.connect(self._on_words)

    def _on_words(self, words: OrderWords) -> None:
        self._words = words
        if self._view is not None:
            self.show_view(self._view, self._sync)

    def _arrange(self, view: SettingsView) -> None:
        sections = list_sections(view, self._words)
        # Rows stay (and with them the keyboard's place) while only a choice changes.
        rows = tuple(setting.key for section in sections for setting in section.settings)
        shape = (view.company, view.lists, rows)
        if shape == self._shape:
            return
        self._shape = shape
        while (entry := self._column.takeAt(0)) is not None:
            widget = entry.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.editors = []
        for section in sections:
            self._add(section)
        self.arranged.emit()

    def _add(self, section: Section) -> None:
        self._column.addSpacing(Space.L)
        self._column.addWidget(text_label(section.title, Text.HEADING))
        if section.sentence:
            self._column.addWidget(text_label(section.sentence, tint="muted", wrap=True))
        card = Card()
        card.setAccessibleName(section.title)
        for place, setting in enumerate(section.settings):
            if place:
                card.body.addWidget(hairline())
            editor = make_editor(self._theme, setting)
            editor.edited.connect(self.edited)
            self.editors.append(editor)
            card.body.addWidget(editor)
        self._column.addWidget(card)
