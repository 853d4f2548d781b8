"""Page 4: is this the right company?"""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QWidget

from app.domain.books import Company, Environment
from app.ui.connect.page import Page
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import Card, SecondaryButton, text_label


class CompanyPage(Page):
    """What QuickBooks tells about the company."""

    other_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", "", parent)
        self.title.setText(self.tr("Is this the right company?"))
        self.setAccessibleName(self.title.text())
        self.lead.setText(self.tr("POs will be sent to this company. Nothing has been stored yet."))
        self.lead.show()
        self.primary = self.tr("&Yes, this is it")
        self.name = text_label("", Text.TITLE, wrap=True)
        self._country = text_label("")
        self._currency = text_label("")
        self._plan = text_label("", wrap=True)
        self._orders = text_label("", wrap=True)
        self._environment = text_label("")
        self.other = SecondaryButton(theme, self.tr("&Use another company"))
        self.other.clicked.connect(self.other_asked)
        card = Card()
        card.setAccessibleName(self.tr("The company"))
        card.body.addWidget(self.name)
        card.body.addSpacing(Space.XS)
        card.body.addLayout(self._facts())
        row = QHBoxLayout()
        row.addWidget(self.other)
        row.addStretch(1)
        self.body.addWidget(card)
        self.body.addLayout(row)
        self.body.addStretch(1)

    def show_company(self, company: Company, environment: Environment) -> None:
        """Show it; what QuickBooks does not say is called unknown."""
        self.message.clear()
        unknown = self.tr("QuickBooks does not say")
        several = self.tr("{currency}, and other currencies") if company.multi_currency else "{currency}"
        home = several.format(currency=company.home_currency) if company.home_currency else unknown
        orders = {
            True: self.tr("Switched on"),
            False: self.tr("Switched off"),
            None: self.tr("QuickBooks does not say; the first PO will show it"),
        }[company.purchase_orders_enabled]
        self.name.setText(company.name)
        for label, words in (
            (self._country, country_word(company.country) or unknown),
            (self._currency, home),
            (self._plan, company.plan or unknown),
            (self._orders, orders),
            (self._environment, environment.label),
        ):
            label.setText(words)
        if company.purchase_orders_enabled is False:
            self.message.show_message(
                "warning",
                self.tr("Purchase orders are switched off in this company"),
                self.tr(
                    "In QuickBooks open Account and settings, Expenses, and switch purchase orders on; they need the "
                    "plan Plus or Advanced. You can connect already now."
                ),
                closable=False,
            )

    def _facts(self) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(Space.XL)
        form.setVerticalSpacing(Space.S)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows: tuple[tuple[str, QLabel], ...] = (
            (self.tr("Country"), self._country),
            (self.tr("Home currency"), self._currency),
            (self.tr("Plan"), self._plan),
            (self.tr("Purchase orders"), self._orders),
            (self.tr("Environment"), self._environment),
        )
        for words, value in rows:
            form.addRow(text_label(words, tint="muted"), value)
        return form


def country_word(code: str) -> str:
    """The country's name for a code such as "US"; anything else as it is."""
    territory = QLocale.codeToTerritory(code) if code.isalpha() and len(code) in (2, 3) else None
    if territory is None or territory is QLocale.Country.AnyTerritory:
        return code
    return QLocale.territoryToString(territory)
