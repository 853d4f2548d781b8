"""The filter of the preview: a chip for each group with its count. Arrow keys walk through them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget

from app.ui.preview.groups import CHIPS, Group
from app.ui.theme import Role, Space, Theme
from app.ui.widgets import FlowRow, QuietButton


class GroupChips(QWidget):
    """Emits `chosen` with a `Group`, or None for all."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Show only"))
        self._chips: dict[Group | None, _Chip] = {None: _Chip(theme, self.tr("All"), "orders", Role.MUTED)}
        for group in CHIPS:
            self._chips[group] = _Chip(theme, group.words, group.icon, group.tone.text)
        self._buttons = QButtonGroup(self)
        self._buttons.setExclusive(True)
        for chip in self._chips.values():
            self._buttons.addButton(chip)
        self._buttons.buttonClicked.connect(self._on_clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(FlowRow(*self._chips.values(), gap=Space.XS))
        self.select(None)

    def chip(self, group: Group | None) -> QAbstractButton:
        """The chip of a group."""
        return self._chips[group]

    def show_counts(self, counts: Mapping[Group, int]) -> None:
        """New counts; an empty group cannot be chosen."""
        self._chips[None].show_count(sum(counts.values()))
        for group in CHIPS:
            self._chips[group].show_count(counts.get(group, 0))

    def select(self, group: Group | None) -> None:
        """Mark one chip without telling anybody."""
        self._chips[group].setChecked(True)

    def _on_clicked(self, pressed: QAbstractButton) -> None:
        for group, chip in self._chips.items():
            if chip is pressed:
                self.chosen.emit(group)


class _Chip(QuietButton):
    """Icon, word, count."""

    def __init__(self, theme: Theme, words: str, icon: str, role: Role) -> None:
        self._words = words
        self.icon_role = role
        super().__init__(theme, words, icon)
        self.setCheckable(True)

    def show_count(self, count: int) -> None:
        """Word and count."""
        self.set_text(f"{self._words}  {QLocale().toString(count)}")
        self.setEnabled(bool(count))
