"""The fields that connect a Shopify shop, and the way to try everything without one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.theme import Space, Text, Theme
from app.ui.widgets import PrimaryButton, SecondaryButton, text_label


class ConnectForm(QWidget):
    """Emits `connect_wanted` with address, secret and client id ("" for a pasted token), or `practice_wanted`."""

    connect_wanted = Signal(str, str, str)
    practice_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.address = QLineEdit()
        self.address.setPlaceholderText("my-shop.myshopify.com")
        self.by_token = QRadioButton(self.tr("With an access &token"))
        self.by_keys = QRadioButton(self.tr("With the client &id and secret of an app"))
        self.token, self.client_id, self.secret = QLineEdit(), QLineEdit(), QLineEdit()
        for field in (self.token, self.secret):
            field.setEchoMode(QLineEdit.EchoMode.Password)
        self.connect_button = PrimaryButton(theme, self.tr("&Connect to Shopify"), "plug")
        self.practice_button = SecondaryButton(theme, self.tr("Try it with the &practice shop"), "practice")
        self._group = QButtonGroup(self)
        self._group.addButton(self.by_token)
        self._group.addButton(self.by_keys)
        self.by_keys.setChecked(True)
        self._form = QFormLayout()
        self._build()
        self.by_token.toggled.connect(self._show_fields)
        self.connect_button.clicked.connect(self._connect)
        self.practice_button.clicked.connect(self.practice_wanted)
        for field in (self.address, self.token, self.client_id, self.secret):
            field.textEdited.connect(self._show_ready)
            field.returnPressed.connect(self._connect)
        self._show_fields()

    def clear_secrets(self) -> None:
        """Secrets do not stay in fields once they were kept."""
        self.token.clear()
        self.secret.clear()
        self._show_ready()

    def set_busy(self, busy: bool) -> None:
        """While a shop is tried."""
        self.setEnabled(not busy)

    def _build(self) -> None:
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(Space.L)
        self._form.setVerticalSpacing(Space.S)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        rows = (
            (self.tr("&Address of the shop"), self.address),
            (self.tr("Access to&ken"), self.token),
            (self.tr("Client i&d"), self.client_id),
            (self.tr("Client &secret"), self.secret),
        )
        ways = QVBoxLayout()
        ways.setSpacing(Space.XS)
        ways.addWidget(self.by_keys)
        ways.addWidget(self.by_token)
        for place, (words, field) in enumerate(rows):
            label = text_label(words, Text.STRONG)
            label.setBuddy(field)
            field.setAccessibleName(words.replace("&", ""))
            self._form.addRow(label, field)
            if place == 0:
                self._form.addRow(text_label(self.tr("How to sign in"), Text.STRONG), ways)
        help_text = text_label(
            self.tr(
                "Make an app in Shopify's Dev Dashboard with the permissions read_products, read_locations, "
                "write_inventory and read_inventory_purchase_orders, and install it on your shop. Tokens of apps that "
                "were made in the shop's admin before 2026 go on working. They are kept in this computer's keyring."
            ),
            tint="muted",
            wrap=True,
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.connect_button)
        buttons.addWidget(self.practice_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addLayout(self._form)
        column.addWidget(help_text)
        column.addLayout(buttons)

    def _show_fields(self) -> None:
        token = self.by_token.isChecked()
        self._form.setRowVisible(self.token, token)
        self._form.setRowVisible(self.client_id, not token)
        self._form.setRowVisible(self.secret, not token)
        self._show_ready()

    def _show_ready(self) -> None:
        self.connect_button.setEnabled(self._ready())

    def _ready(self) -> bool:
        secrets = [self.token] if self.by_token.isChecked() else [self.client_id, self.secret]
        return all(field.text().strip() for field in (self.address, *secrets))

    def _connect(self) -> None:
        if not self._ready():
            return
        if self.by_token.isChecked():
            self.connect_wanted.emit(self.address.text(), self.token.text().strip(), "")
        else:
            self.connect_wanted.emit(
                self.address.text(), self.secret.text().strip(), self.client_id.text().strip()
            )
