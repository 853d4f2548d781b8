"""A searchable list of accounts: type any part of a name and choose."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.domain.books import Account
from app.ui.theme import Role, Theme
from app.ui.widgets import plain_tip

#: Under this role an entry says the account's type.
TYPE_ROLE = Qt.ItemDataRole.UserRole + 1


class _AccountDelegate(QStyledItemDelegate):
    """Name on the left, type on the right in muted words."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        kind = str(index.data(TYPE_ROLE) or "")
        if kind:
            room = option.rect.adjusted(8, 0, -8, 0)
            painter.save()
            painter.setPen(self._theme.colour(Role.MUTED))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing, kind)
            painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        size = super().sizeHint(option, index)
        words = f"{index.data()}    {index.data(TYPE_ROLE) or ''}"
        return QSize(option.fontMetrics.horizontalAdvance(words) + 40, max(size.height(), 30))


class AccountCombo(QComboBox):
    """Accounts by full name with their type. Emits `chosen` with the id ("" for none) when a person chose."""

    chosen = Signal(str)

    def __init__(
        self, theme: Theme, none_text: str, lost_text: str = "", parent: QWidget | None = None
    ) -> None:
        """`lost_text` stands for a chosen entry that is not offered; "{id}" in it becomes its id."""
        super().__init__(parent)
        self._none_text = none_text
        self._lost_text = lost_text or self.tr("An account that cannot be used here (id {id})")
        self._shown: tuple[Account, ...] | None = None
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # scrolling the page must not change an account
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(24)
        self.setMaxVisibleItems(14)
        delegate = _AccountDelegate(theme, self)
        self.setItemDelegate(delegate)
        completer = self._completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)
        popup = completer.popup()
        assert popup is not None  # made by the completer when first asked for
        popup.setItemDelegate(delegate)
        field = self.lineEdit()
        assert field is not None  # editable
        field.setPlaceholderText(none_text)
        field.editingFinished.connect(self._settle)
        self.activated.connect(self._on_activated)

    def show_accounts(self, accounts: Sequence[Account], chosen_id: str) -> None:
        """Offer these accounts. A chosen one that is not among them stays visible and says so."""
        offered = tuple(sorted(accounts, key=_name))
        if offered != self._shown:
            self._shown = offered
            self.clear()
            self.addItem(self._none_text, "")
            for account in offered:
                self.addItem(_name(account), account.id)
                self.setItemData(self.count() - 1, account.type, TYPE_ROLE)
                words = f"{_name(account)} ({account.type})" if account.type else _name(account)
                self.setItemData(self.count() - 1, plain_tip(words), Qt.ItemDataRole.ToolTipRole)
        if chosen_id and self.findData(chosen_id) < 0:
            self.addItem(self._lost_text.format(id=chosen_id), chosen_id)
        self.setCurrentIndex(max(self.findData(chosen_id), 0))
        self._show_start()

    def set_name(self, name: str) -> None:
        """The accessible name, for the field and its lists too."""
        parts = (self, self.lineEdit(), self.view(), self._completer.popup())
        for part in parts:
            if part is not None:
                part.setAccessibleName(name)

    @property
    def account_id(self) -> str:
        """Id of the account that is shown, or ""."""
        return str(self.currentData() or "")

    def showPopup(self) -> None:
        """Wide enough for the longest name with its type."""
        view = self.view()
        view.setMinimumWidth(max(self.width(), view.sizeHintForColumn(0) + 24))
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page, not the choice."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin with everything marked, so that typing searches."""
        super().focusInEvent(event)
        if self.isEditable() and event.reason() is not Qt.FocusReason.PopupFocusReason:
            field = self.lineEdit()
            if field is not None:
                field.selectAll()

    def _on_activated(self, index: int) -> None:
        self._show_start()
        self.chosen.emit(str(self.itemData(index) or ""))

    def _settle(self) -> None:
        """Words typed without choosing: take the one account that fits, else show the present one again."""
        typed = self.currentText().strip()
        if typed == self.itemText(self.currentIndex()).strip():
            return
        if not typed:
            self.setCurrentIndex(0)
            self.chosen.emit("")
            return
        fitting = [row for row in range(1, self.count()) if typed.casefold() in self.itemText(row).casefold()]
        if len(fitting) == 1:
            self.setCurrentIndex(fitting[0])
            self.chosen.emit(self.account_id)
        else:
            self.setEditText(self.itemText(self.currentIndex()))
        self._show_start()

    def _show_start(self) -> None:
        field = self.lineEdit()
        if field is not None:
            field.setCursorPosition(0)


def _name(account: Account) -> str:
    return account.full_name or account.name
