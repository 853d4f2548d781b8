"""The selected row of the log in full, ready to be copied."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from app.domain.runs import LogEntry
from app.ui.activity.model import ICONS
from app.ui.activity.words import action_word, level_word, long_time, plain_entry, reading_entry, trigger_word
from app.ui.theme import Height, Space, Text, Theme
from app.ui.widgets import LinkButton, SecondaryButton, text_label


class LogDetail(QFrame):
    """Level, time, text and references of one row."""

    order_asked = Signal(str)  # PO id: show this PO
    only_order_asked = Signal(str, str)  # PO id, number: only this PO's rows

    def __init__(self, theme: Theme, locale: QLocale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("box", "surface")
        self.setAccessibleName(self.tr("Details of the selected row"))
        self._theme = theme
        self._locale = locale
        self._entry: LogEntry | None = None
        self._icon = QLabel()
        self._heading = text_label("", Text.HEADING, wrap=True)
        self._when = text_label("", tint="muted", wrap=True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("The row as text"))
        self.text.setMinimumHeight(96)
        self.copy_button = SecondaryButton(
            theme, self.tr("&Copy"), "copy", name=self.tr("Copy the row as text")
        )
        self.copy_button.clicked.connect(self.copy)
        self.order_button = LinkButton(theme, "", "orders")
        self.order_button.clicked.connect(self._ask_order)
        self.only_button = LinkButton(theme, "", "filter")
        self.only_button.clicked.connect(self._ask_only)
        self._build()
        theme.changed.connect(self._dress)
        self.show_entry(None)

    @property
    def entry(self) -> LogEntry | None:
        """What is shown."""
        return self._entry

    def show_entry(self, entry: LogEntry | None) -> None:
        """Show a row, or ask to choose one."""
        self._entry = entry
        shown = entry is not None
        for widget in (self._icon, self._when, self.text, self.copy_button):
            widget.setVisible(shown)
        has_order = entry is not None and bool(entry.po_id)
        self.order_button.setVisible(has_order)
        self.only_button.setVisible(has_order)
        if entry is None:
            self._heading.setText(self.tr("Choose a row to see all of it."))
            return
        number = entry.po_number or self.tr("this PO")
        words = [action_word(entry.action), entry.po_number]
        self._heading.setText("  ".join(word for word in words if word))
        when = [
            level_word(entry.level),
            long_time(entry.at, self._locale),
            trigger_word(entry.trigger),
        ]
        self._when.setText("  ·  ".join(word for word in when if word))
        self.text.setPlainText(reading_entry(entry))
        self.copy_button.setText(self.tr("&Copy"))
        self.order_button.set_text(self.tr("&Open {number}").format(number=number))
        self.only_button.set_text(self.tr("O&nly {number}").format(number=number))
        self._dress()

    def copy(self) -> None:
        """The row as plain text to the clipboard."""
        if self._entry is not None:
            QGuiApplication.clipboard().setText(plain_entry(self._entry))
            self.copy_button.setText(self.tr("Copied"))

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        words.addWidget(self._heading)
        words.addWidget(self._when)
        top = QHBoxLayout()
        top.setSpacing(Space.M)
        top.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        for button in (self.order_button, self.only_button, self.copy_button):
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addLayout(top)
        column.addWidget(self.text, 100)
        column.addStretch(1)  # without a row the hint stays on top

    def _ask_order(self) -> None:
        if self._entry is not None:
            self.order_asked.emit(self._entry.po_id)

    def _ask_only(self) -> None:
        if self._entry is not None:
            self.only_order_asked.emit(self._entry.po_id, self._entry.po_number)

    def _dress(self) -> None:
        if self._entry is not None:
            name, role = ICONS[self._entry.level]
            self._icon.setPixmap(self._theme.icon(name, role).pixmap(Height.ICON, Height.ICON))
