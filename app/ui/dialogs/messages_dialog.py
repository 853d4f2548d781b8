"""What QuickBooks' messages mean: the table of known troubles, searchable by code or words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.domain.known import ALL, Known
from app.ui.spoken import spoken
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import SearchField, SecondaryButton, scrolling, text_label
from app.ui.widgets.fitting import fitted

#: What stands in the texts in the place of names that are only known when it happens.
_EXAMPLES = {
    "subject": "PO-1042",
    "text": "…",
    "element": "",
    "gone": "a vendor or item",
    "code": "…",
    "path": "…",
    "where": "The keyring",
    "reason": "…",
    "offer": "",
    "start": "Start empty and",
    "issuer": "",
}


class MessagesDialog(QDialog):
    """A list of messages beside what the chosen one means, who can act, and whether the program tries again."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("What QuickBooks' messages mean")
        self.setWindowTitle(title)
        self.resize(fitted(self, 860, 600))
        self.search = SearchField(theme, self.tr("Search by code or words"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Messages"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.heading = text_label("", Text.HEADING, wrap=True, selectable=True)
        self.body = text_label("", wrap=True, selectable=True)
        self.advice = text_label("", Text.STRONG, wrap=True, selectable=True)
        self.facts = text_label("", tint="muted", wrap=True, selectable=True)
        close = SecondaryButton(theme, self.tr("C&lose"))
        close.clicked.connect(self.reject)
        self._lay_out(title, close)
        self.search.searched.connect(self.show_found)
        self.search.leave_down.connect(self._into_list)
        self.list.currentItemChanged.connect(self._on_current)
        self.show_found("")

    def show_found(self, words: str) -> None:
        """The messages whose code or texts hold all these words."""
        wanted = words.casefold().split()
        self.list.clear()
        for known in ALL:
            english = (known.title, *known.texts(_EXAMPLES))
            # QuickBooks' support and this list's readers may know it by either.
            text = " ".join((known.key, *english, *map(spoken, english))).casefold()
            if all(word in text for word in wanted):
                item = QListWidgetItem(_line(known))
                item.setData(Qt.ItemDataRole.UserRole, known.key)
                item.setToolTip(spoken(known.title))
                self.list.addItem(item)
        if self.list.count():
            self.list.setCurrentRow(0)
        else:
            self._show(None)

    def _lay_out(self, title: str, close: SecondaryButton) -> None:
        right = QWidget()
        words = QVBoxLayout(right)
        words.setContentsMargins(Space.L, Space.S, Space.L, Space.L)
        words.setSpacing(Space.M)
        for label in (self.heading, self.body, self.advice, self.facts):
            words.addWidget(label)
        words.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(Space.M)
        middle.addWidget(self.list, 2)
        middle.addWidget(scrolling(right, title), 3)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(text_label(title, Text.HEADING))
        column.addWidget(self.search)
        column.addLayout(middle, 1)
        column.addLayout(foot)

    def _into_list(self) -> None:
        self.list.setFocus()

    def _on_current(self, item: QListWidgetItem | None) -> None:
        key = item.data(Qt.ItemDataRole.UserRole) if item is not None else ""
        self._show(next((known for known in ALL if known.key == key), None))

    def _show(self, known: Known | None) -> None:
        if known is None:
            self.heading.setText(self.tr("No message holds these words"))
            texts = (
                self.tr("Messages that are not in this list are shown with QuickBooks' own words."),
                "",
                "",
            )
        else:
            self.heading.setText(spoken(known.title))
            message, what_to_do = map(spoken, known.texts(_EXAMPLES))
            again = (
                self.tr("The program tries again by itself.")
                if known.retries
                else self.tr("The program does not try again by itself.")
            )
            who = self.tr("Who can act: {who}.").format(who=spoken(known.who.value))
            offered = spoken(known.fix.label).rstrip("…") if known.fix else ""
            fix = self.tr("Offered: {label}.").format(label=offered) if offered else ""
            texts = (message, what_to_do, " ".join(part for part in (who, again, fix) if part))
        for label, text in zip((self.body, self.advice, self.facts), texts, strict=True):
            label.setText(text)
            label.setVisible(bool(text))


def _line(known: Known) -> str:
    code = known.key.split()[0] if known.key[0].isdigit() else ""
    title = spoken(known.title)
    return f"{code}  {title}" if code else title
