"""What would change in POs that are here already, field by field, and which of them take the file's version."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.edits import Taking
from app.services.importing import ImportPreview
from app.ui.importing.difference_tree import DifferenceTree
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import SecondaryButton, text_label


class DifferencesPage(QWidget):
    """The tree, and two buttons for the POs that are selected in it. `said`: a person chose something."""

    said = Signal()

    def __init__(self, theme: Theme, locale: QLocale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._locale = locale
        self._preview = ImportPreview("")
        self.words = text_label("", Text.SMALL, tint="muted", wrap=True)
        self.tree = DifferenceTree(locale)
        self.take = SecondaryButton(theme, self.tr("Take the fi&le's version"), "file")
        self.keep = SecondaryButton(theme, self.tr("&Keep what is here"), "check")
        self.state = text_label("", Text.SMALL, tint="muted", wrap=True)
        for button in (self.take, self.keep):
            button.setAutoDefault(False)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.take)
        row.addWidget(self.keep)
        row.addWidget(self.state, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.S, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.words)
        column.addWidget(self.tree, 1)
        column.addLayout(row)
        self.take.clicked.connect(self._take)
        self.keep.clicked.connect(self._keep)
        self.tree.said.connect(self._on_said)

    @property
    def taking(self) -> Taking:
        """What a person said so far."""
        return self.tree.taking

    def show_preview(self, preview: ImportPreview) -> None:
        """Show the POs that differ."""
        self._preview = preview
        words = self.tr(
            "These POs are here already. What the file says nothing about stays as it is. Untick a PO (Space) to keep "
            "it as it is here."
        )
        if preview.edited:
            words = self.tr(
                "These POs are here already; some were edited here since the last import. Nothing that was edited "
                "here is overwritten unless you tick it."
            )
        self.words.setText(words)
        self.tree.show_preview(preview)
        self._show_state()

    def ask(self) -> None:
        """Put the first PO that waits for an answer before the person."""
        self.tree.next_open()
        self.tree.setFocus()

    def _take(self) -> None:
        self.tree.say(self.tree.selectedItems(), take=True)

    def _keep(self) -> None:
        self.tree.say(self.tree.selectedItems(), take=False)

    def _on_said(self) -> None:
        self._show_state()
        self.said.emit()

    def _show_state(self) -> None:
        waiting = len(self._preview.undecided(self.taking))
        words = self.tr("{count} wait for your choice.").format(count=self._locale.toString(waiting))
        if waiting == 1:
            words = self.tr("1 PO waits for your choice.")
        self.state.setText(words if waiting else "")
