"""An error inside a page: what happened, what to do, and QuickBooks' own words behind "Details"."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.errors import AppError, Problem
from app.ui.dialogs.words import detail_rows, plain_error, retry_sentence
from app.ui.spoken import spoken
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import LinkButton, text_label


class ProblemView(QWidget):
    """Title, message, next step, whether the program tries again, and details that can be copied.

    `stacked`: in a narrow place the names of the details stand above their values. `ways_out` stands before them.
    """

    def __init__(
        self,
        theme: Theme,
        error: AppError | Problem | None = None,
        parent: QWidget | None = None,
        *,
        stacked: bool = False,
        ways_out: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._stacked = stacked
        self._ways_out = ways_out
        self._theme = theme
        self._error: AppError | Problem | None = None
        self._title = text_label("", Text.HEADING, wrap=True, selectable=True)
        self._message = text_label("", wrap=True, selectable=True)
        self._what_to_do = text_label("", Text.STRONG, wrap=True)
        self._retry = text_label("", tint="muted", wrap=True)
        self.details_button = LinkButton(theme, self.tr("&Details"), "chevron-right")
        self.details_button.setCheckable(True)
        self.details_button.toggled.connect(self._on_details)
        self.copy_button = LinkButton(theme, self.tr("&Copy"), "copy", name=self.tr("Copy the error as text"))
        self.copy_button.clicked.connect(self.copy)
        self.details = QWidget(self)
        self.details.setAccessibleName(self.tr("Details"))
        self._grid = QGridLayout(self.details)
        self._build()
        if error is not None:
            self.show_error(error)

    @property
    def error(self) -> AppError | Problem | None:
        """What is shown."""
        return self._error

    def show_error(self, error: AppError | Problem) -> None:
        """Show another error; its details start closed."""
        self._error = error
        self.setAccessibleName(self.tr("Error: {title}").format(title=spoken(error.title)))
        self.setAccessibleDescription(spoken(error.sentence))
        for label, words in (
            (self._title, spoken(error.title)),
            (self._message, spoken(error.message)),
            (self._what_to_do, spoken(error.what_to_do)),
            (self._retry, retry_sentence(error)),
        ):
            label.setText(words)
            label.setVisible(bool(words))
        rows = detail_rows(error)
        self._fill(rows)
        self.details_button.setVisible(bool(rows))
        self.details_button.setChecked(False)
        self.details.hide()

    def copy(self) -> None:
        """Put everything on the clipboard as plain text."""
        if self._error is not None:
            QGuiApplication.clipboard().setText(plain_error(self._error))
            self.copy_button.setText(self.tr("Copied"))

    def _build(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.details_button)
        buttons.addWidget(self.copy_button)
        buttons.addStretch(1)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(Space.XS)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        for label in (self._title, self._message, self._what_to_do, self._retry):
            column.addWidget(label)
        if self._ways_out is not None:
            column.addWidget(self._ways_out)
        column.addLayout(buttons)
        column.addWidget(self.details)

    def _fill(self, rows: tuple[tuple[str, str], ...]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for row, (name, value) in enumerate(rows):
            words = text_label(name, tint="muted")
            if self._stacked:
                self._grid.addWidget(words, 2 * row, 0, 1, 2)
                self._grid.addWidget(self._value(name, value), 2 * row + 1, 0, 1, 2)
                continue
            self._grid.addWidget(words, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(self._value(name, value), row, 1)

    def _value(self, name: str, value: str) -> QLabel:
        label = text_label(value, Text.MONO, wrap=True, selectable=True)
        label.setFont(self._theme.font(Text.MONO))
        label.setAccessibleName(f"{name}: {value}")
        return label

    def _on_details(self, shown: bool) -> None:
        self.details.setVisible(shown)
        self.details_button.set_text(self.tr("Hide &details") if shown else self.tr("&Details"))
        self.details_button.set_icon_name("chevron-down" if shown else "chevron-right")
