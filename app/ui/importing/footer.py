"""The buttons of the import assistant: what importing would do stands on them."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.edits import Taking
from app.services.importing import ImportPreview
from app.ui.importing.flow import Step
from app.ui.theme import Space, Theme
from app.ui.widgets import PrimaryButton, SecondaryButton


class Footer(QWidget):
    """Another file, cancel, and the one thing to do."""

    def __init__(self, theme: Theme, locale: QLocale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._locale = locale
        self._taking = Taking()
        self.other = SecondaryButton(theme, self.tr("Choose &another file…"), "folder")
        self.cancel = SecondaryButton(theme, self.tr("Cancel"))
        self.primary = PrimaryButton(theme, self.tr("&Import"), "import")
        for button in (self.other, self.cancel):
            button.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.XL, Space.M, Space.XL, Space.L)
        row.setSpacing(Space.S)
        row.addWidget(self.other)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.primary)

    def show_step(self, step: Step, preview: ImportPreview | None, taking: Taking) -> None:
        """The buttons of this step."""
        self._taking = taking
        ready = preview is not None and not preview.blocked
        ready = ready and preview is not None and bool(preview.orders or preview.count(taking))
        importing = step is Step.REVIEW and ready
        self.primary.setVisible(step is Step.DONE or importing)
        words = self._words(preview) if importing and preview is not None else self.tr("C&lose")
        self.primary.set_text(words)
        self.primary.set_icon_name("check" if step is Step.DONE else "import")
        self.other.setVisible(step in (Step.REVIEW, Step.DONE))
        self.cancel.setVisible(step is not Step.DONE)
        self.cancel.set_text(self._cancel_words(step, preview, importing))
        if step is not Step.CHOOSE:
            self.primary.setDefault(True)

    def _cancel_words(self, step: Step, preview: ImportPreview | None, importing: bool) -> str:
        if step is Step.IMPORTING:
            return self.tr("&Stop")
        if importing and preview is not None and preview.failed:
            return self.tr("Import &nothing")
        return self.tr("Cl&ose") if step is Step.REVIEW and not importing else self.tr("Cancel")

    def _words(self, preview: ImportPreview) -> str:
        good, failed = preview.count(self._taking), len(preview.failed)
        number = self._locale.toString
        if failed and not preview.rejected:  # only rows of a second file
            return self.tr("&Import the {good} good POs only").format(good=number(good))
        if failed:
            words = (
                self.tr("&Import the {good} good POs and save {failed} with reasons…")
                if good != 1
                else self.tr("&Import the 1 good PO and save {failed} with reasons…")
            )
            return words.format(good=number(good), failed=number(failed))
        if not good and not preview.undecided(self._taking):
            return self.tr("Keep &it all as it is here")
        return (
            self.tr("&Import 1 PO")
            if good == 1
            else self.tr("&Import {count} POs").format(count=number(good))
        )
