"""Page 1: which QuickBooks is meant."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.books import Environment
from app.ui.connect.choice_card import ChoiceCard
from app.ui.connect.page import Page
from app.ui.theme import Badge, Theme, Tone
from app.ui.widgets import text_label


class EnvironmentPage(Page):
    """Three large cards."""

    chosen = Signal(object)  # Environment: the card that is marked now

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", "", parent)
        self.title.setText(self.tr("Where should the POs go?"))
        self.setAccessibleName(self.title.text())
        self.lead.setText(self.tr("You can connect to another one at any time in Settings."))
        self.lead.show()
        self._touched = False
        self.cards = self._make_cards(theme)
        for card in self.cards.values():
            card.toggled.connect(self._on_toggled)
            self.body.addWidget(card)
        self.https_note = text_label(
            self.tr(
                "For real companies Intuit only accepts a return address that begins with https. The next page has a "
                "small page that you can put on a website of yours; it brings you back here after the sign-in."
            ),
            tint="muted",
            wrap=True,
        )
        self.fixed_note = text_label("", tint="muted", wrap=True)
        self.fixed_note.hide()
        self.body.addWidget(self.fixed_note)
        self.body.addWidget(self.https_note)
        self.body.addStretch(1)
        self.cards[Environment.PRACTICE].setChecked(True)

    @property
    def environment(self) -> Environment:
        """The marked one."""
        return next(environment for environment, card in self.cards.items() if card.isChecked())

    def preset(self, environment: Environment, fixed_by: str = "") -> None:
        """Mark one, unless the person has already chosen; with `fixed_by` only it and practising can be chosen."""
        if fixed_by:
            for each, card in self.cards.items():
                card.setEnabled(each in (environment, Environment.PRACTICE))
            self.fixed_note.setText(self.tr("Set on this computer by {file}.").format(file=fixed_by))
            self.fixed_note.show()
            self.cards[environment].setChecked(True)
        if not self._touched:
            self._touched = True
            self.cards[environment].setChecked(True)
            if self.isVisible():
                self.enter()

    def enter(self) -> None:
        """Arrow keys move between the cards."""
        self.cards[self.environment].setFocus()

    def _on_toggled(self, on: bool) -> None:
        if on:
            self._touched = self._touched or self.isVisible()
            self.https_note.setVisible(self.environment is Environment.PRODUCTION)
            self.chosen.emit(self.environment)

    def _make_cards(self, theme: Theme) -> dict[Environment, ChoiceCard]:
        advice = Badge("check", self.tr("Recommended to try"), Tone.BLUE)
        return {
            Environment.PRACTICE: ChoiceCard(
                theme,
                "practice",
                self.tr("&Practice company"),
                self.tr(
                    "A QuickBooks-like company that comes with this program. Nothing leaves this computer."
                ),
                advice,
            ),
            Environment.SANDBOX: ChoiceCard(
                theme,
                "sandbox",
                self.tr("Intuit &sandbox"),
                self.tr(
                    "Intuit's own test company on the internet. Needs keys from Intuit's developer portal."
                ),
            ),
            Environment.PRODUCTION: ChoiceCard(
                theme,
                "company",
                self.tr("&QuickBooks Online"),
                self.tr("The shop's real books. Needs production keys from Intuit's developer portal."),
            ),
        }
