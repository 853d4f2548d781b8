"""Page 5: PO sync and auto sync, accounts, start date."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.ui.connect.choices_card import ChoicesCard
from app.ui.connect.page import Page
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import Card, Switch, hairline, text_label


class SwitchesPage(Page):
    """Two switches with a sentence each, and what is proposed for the company."""

    def __init__(self, theme: Theme, po_sync: bool, auto_sync: bool, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", "", parent)
        self.title.setText(self.tr("What may be sent?"))
        self.setAccessibleName(self.title.text())
        self.lead.setText(self.tr("All of it can be changed at any time in Settings."))
        self.lead.show()
        self.primary = self.tr("&Connect")
        self.po_sync = Switch(theme, name=self.tr("PO sync"))
        self.auto_sync = Switch(theme, name=self.tr("Auto sync"))
        self.needs = text_label(self.tr("Needs PO sync."), tint="warning", wrap=True)
        card = Card()
        card.setAccessibleName(self.tr("Switches"))
        card.body.setSpacing(Space.M)
        card.body.addLayout(
            self._row(
                self.tr("PO sync"),
                self.tr(
                    "POs may be sent to QuickBooks. While it is off, nothing about POs leaves this computer."
                ),
                self.po_sync,
            )
        )
        card.body.addWidget(hairline())
        card.body.addLayout(
            self._row(
                self.tr("Auto sync"),
                self.tr("A PO is sent as soon as it is imported or changed, without a click."),
                self.auto_sync,
                self.needs,
            )
        )
        self.choices = ChoicesCard(theme)
        self.body.addWidget(card)
        self.body.addWidget(self.choices)
        self.body.addStretch(1)
        self.po_sync.toggled.connect(self._on_po_sync)
        self.po_sync.setChecked(po_sync)
        self.auto_sync.setChecked(po_sync and auto_sync)
        self._on_po_sync(po_sync)

    @property
    def switches(self) -> tuple[bool, bool]:
        """(PO sync, auto sync)."""
        return self.po_sync.isChecked(), self.auto_sync.isChecked()

    def lock(self, locked: bool) -> None:
        """While the connection is being stored nothing changes."""
        self.po_sync.setEnabled(not locked)
        self.auto_sync.setEnabled(not locked and self.po_sync.isChecked())
        self.choices.setEnabled(not locked)

    def enter(self) -> None:
        """Begin with the first switch."""
        self.po_sync.setFocus()

    def _row(self, words: str, sentence: str, switch: Switch, note: QLabel | None = None) -> QHBoxLayout:
        switch.setAccessibleDescription(sentence)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(text_label(words, Text.STRONG))
        text.addWidget(text_label(sentence, tint="muted", wrap=True))
        if note is not None:
            text.addWidget(note)
        row = QHBoxLayout()
        row.setSpacing(Space.XL)
        row.addLayout(text, 1)
        row.addWidget(switch)
        return row

    def _on_po_sync(self, on: bool) -> None:
        self.auto_sync.setEnabled(on)
        self.needs.setVisible(not on)
        if not on:
            self.auto_sync.setChecked(False)
