"""Which of Shopify's places each destination is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import AppError
from app.domain.shop import ShopLocation
from app.domain.stock import place_key
from app.runtime.jobs import JobContext, Jobs, Lane
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import MessageBar, SecondaryButton, scrolling, text_label
from app.ui.widgets.fitting import fitted
from app.ui.widgets.working import WorkingPage

if TYPE_CHECKING:
    from app.services.stock_answers import StockAnswers


class PlacesDialog(QDialog):
    """Asks Shopify for its places, then each choice is stored at once. `destinations` is read by the job."""

    def __init__(
        self,
        theme: Theme,
        answers: StockAnswers,
        destinations: Callable[[], Sequence[str]],
        jobs: Jobs,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._answers, self._jobs = answers, jobs
        self._read_destinations = destinations
        title = self.tr("Places in Shopify")
        self.setWindowTitle(title)
        self.resize(fitted(self, 580, 380))
        self.message = MessageBar(theme)
        self.combos: dict[str, QComboBox] = {}
        self._there: Sequence[ShopLocation] = ()
        self._state = text_label("", tint="muted", wrap=True)
        self._state.hide()
        self._working = WorkingPage()
        self._working.begin(self.tr("Asking Shopify for its places…"))
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(Space.L)
        self._rows.setVerticalSpacing(Space.S)
        self._rows.setColumnStretch(1, 1)
        self.close_button = SecondaryButton(theme, self.tr("Close"))
        self.close_button.clicked.connect(self.accept)
        self._build()
        job = jobs.submit(self.tr("Asking Shopify"), self._ask, lane=Lane.WAIT)
        job.succeeded.connect(self._on_places)
        job.failed.connect(self._on_failed)

    def _build(self) -> None:
        holder = QWidget()
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addLayout(self._rows)
        inner.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        sentence = self.tr("Goods received at a destination are added to the stock of its place.")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(text_label(self.windowTitle(), Text.TITLE))
        column.addWidget(text_label(sentence, tint="muted", wrap=True))
        column.addWidget(self.message)
        column.addWidget(self._state)
        self._scroll = scrolling(holder, self.windowTitle())
        self._scroll.hide()
        column.addWidget(self._working, 1)
        column.addWidget(self._scroll, 1)
        column.addLayout(buttons)

    def _ask(self, context: JobContext) -> object:
        del context
        return self._answers.places_there(), self._answers.places(), self._read_destinations()

    def _on_places(
        self, found: tuple[Sequence[ShopLocation], Mapping[str, ShopLocation], Sequence[str]]
    ) -> None:
        there, known, destinations = found
        self._there = there
        self._working.hide()
        self._scroll.show()
        if not destinations:
            self._state.show()
            self._state.setText(self.tr("No purchase order has a destination yet."))
            return
        for row, destination in enumerate(destinations):
            combo = QComboBox()
            name = destination or self.tr("(no destination)")
            combo.setAccessibleName(self.tr("Place of {destination}").format(destination=name))
            combo.addItem(self.tr("Ask when something arrives"), None)
            for place in there:
                combo.addItem(place.name, place.id)
            stored = known.get(place_key(destination))
            combo.setCurrentIndex(max(0, combo.findData(stored.id)) if stored else 0)
            combo.activated.connect(self._on_chosen)
            combo.setProperty("destination", destination)
            label = text_label(name, Text.STRONG, wrap=True)
            label.setBuddy(combo)
            self._rows.addWidget(label, row, 0, Qt.AlignmentFlag.AlignVCenter)
            self._rows.addWidget(combo, row, 1)
            self.combos[destination] = combo
        next(iter(self.combos.values())).setFocus()

    def _on_chosen(self) -> None:
        combo = self.sender()
        assert isinstance(combo, QComboBox)
        destination = str(combo.property("destination"))
        chosen = next((place for place in self._there if place.id == combo.currentData()), None)
        answers = self._answers

        def work(context: JobContext) -> object:
            del context
            return answers.put_place(destination, chosen)

        job = self._jobs.submit(self.tr("Saving a place"), work, lane=Lane.ANSWER)
        job.failed.connect(self._on_failed)

    def _on_failed(self, error: AppError) -> None:
        self._working.hide()
        self._scroll.show()
        self.message.show_error(error)
        if not self.combos:
            self.close_button.setFocus()  # not on the cross of the message
