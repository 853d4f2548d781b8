"""The help as a window of its own: the pages at the left, searchable, and one of them at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.ui.dialogs.scroll_page import ScrollPage
from app.ui.help.page import TopicPage
from app.ui.help.topics import Topic, topics
from app.ui.theme import Space, Theme
from app.ui.widgets import SearchField, SecondaryButton, text_label
from app.ui.widgets.fitting import fitted

_LIST_WIDTH = 280
_KEY = Qt.ItemDataRole.UserRole


class HelpDialog(QDialog):
    """Not modal: it stays open beside the work. Pages are built when they are first shown."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._topics = {topic.key: topic for topic in topics()}
        self._pages: dict[str, QWidget] = {}
        self.setWindowTitle(self.tr("Help"))
        self.search = SearchField(theme, self.tr("Search the help"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Pages of the help"))
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.none: QLabel = text_label(self.tr("No page holds these words."), tint="muted", wrap=True)
        self.stack = QStackedWidget()
        self.close_button = SecondaryButton(theme, self.tr("&Close"))
        self.close_button.clicked.connect(self.reject)
        self.search.searched.connect(self.show_found)
        self.search.leave_down.connect(self._into_list)
        self.list.currentItemChanged.connect(self._on_current)
        self._lay_out()
        self.resize(fitted(self, 1020, 760))
        self.show_found("")

    @property
    def shown(self) -> str:
        """Key of the page in sight, "" when the search found none."""
        row = self.list.currentRow()
        return str(self.list.item(row).data(_KEY)) if row >= 0 else ""

    def show_topic(self, key: str) -> None:
        """Bring a page to the front; a search that leaves it out is taken back."""
        if self._row_of(key) is None:
            self.search.clear_now()
        row = self._row_of(key)
        if row is not None:
            self.list.setCurrentRow(row)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_found(self, words: str) -> None:
        """Only the pages that hold all these words."""
        wanted, before = words.casefold().split(), self.shown
        self.list.clear()
        for topic in self._topics.values():
            if topic.holds(wanted):
                item = QListWidgetItem(topic.guide.title)
                item.setData(_KEY, topic.key)
                self.list.addItem(item)
        self.none.setVisible(not self.list.count())
        if self.list.count():
            self.list.setCurrentRow(self._row_of(before) or 0)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(Space.S)
        left.addWidget(self.search)
        left.addWidget(self.none)
        left.addWidget(self.list, 1)
        middle = QHBoxLayout()
        middle.setSpacing(Space.M)
        middle.addLayout(left)
        middle.addWidget(self.stack, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addLayout(middle, 1)
        column.addLayout(foot)

    def _row_of(self, key: str) -> int | None:
        rows = range(self.list.count())
        return next((row for row in rows if self.list.item(row).data(_KEY) == key), None)

    def _into_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_current(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.stack.setCurrentWidget(self._page(self._topics[str(item.data(_KEY))]))

    def _page(self, topic: Topic) -> QWidget:
        if topic.key not in self._pages:
            self._pages[topic.key] = page = ScrollPage(TopicPage(self._theme, topic))
            page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            page.setAccessibleName(topic.guide.title)
            self.stack.addWidget(page)
        return self._pages[topic.key]
