"""Page 4: is this the right company?"""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QWidget

from app.domain.books import Company, Environment
from app.domain.links import Connection
from app.services.connecting import Found
from app.ui.connect.health_list import HealthList
from app.ui.connect.page import Page
from app.ui.spoken import spoken
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import Card, SecondaryButton, text_label


class CompanyPage(Page):
    """What QuickBooks tells about the company."""

    other_asked = Signal()
    check_asked = Signal()  # something was changed in QuickBooks

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
        self._environment = text_label("")
        self.other = SecondaryButton(theme, self.tr("&Use another company"))
        self.other.clicked.connect(self.other_asked)
        card = Card()
        card.setAccessibleName(self.tr("The company"))
        card.body.addWidget(self.name)
        card.body.addSpacing(Space.XS)
        card.body.addLayout(self._facts())
        self.health = HealthList(theme)
        self.check_again = SecondaryButton(theme, self.tr("Check a&gain"), "sync")
        self.check_again.clicked.connect(self.check_asked)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.other)
        row.addWidget(self.check_again)
        row.addStretch(1)
        self.moves = False
        self._found: Found | None = None
        self._shown_environment = Environment.PRACTICE
        self.body.addWidget(card)
        self.body.addWidget(text_label(self.tr("What we looked at"), Text.HEADING))
        self.body.addWidget(self.health)
        self.body.addLayout(row)
        self.body.addStretch(1)

    def show_found(self, found: Found, environment: Environment) -> None:
        """Show the company and its health; only what no PO can do without stands in the way of going on."""
        self._shown_environment = environment
        self._show_company(found.company, environment)
        self.health.show_findings(found.health)
        self.check_again.setVisible(any(finding.to_do for finding in found.health))
        if found is not self._found:
            self.moves = False
        self._found = found
        self._set(primary=self.tr("&Yes, this is it"))
        hindrance = found.hindrance
        if found.former is not None and not self._show_other(found, found.former):
            return
        if hindrance is not None:
            self.message.show_message(
                "error", self.tr("This company cannot take POs yet"), spoken(hindrance.text), closable=False
            )
        self._set(ready=hindrance is None)

    def _show_other(self, found: Found, former: Connection) -> bool:
        """Another company than the shop is connected to: stopped with both names. Whether it may go on."""
        names = {"old": former.company_name, "new": found.company.name}
        shown = {key: name.replace("&", "&&") for key, name in names.items()}  # on buttons & marks a key
        if not self.moves:
            self.message.show_message(
                "error",
                self.tr("This is another company"),
                self.tr(
                    "The shop is connected to {old}, but you signed in to {new}. Nothing was stored."
                ).format(**names),
                (
                    ("again", self.tr("Sign in to {old}").format(**shown)),
                    ("move", self.tr("Move the shop to {new}…").format(**shown)),
                ),
                closable=False,
            )
            self._set(ready=False)
            return False
        self.message.show_message(
            "warning",
            self.tr("The shop moves to {new}").format(**names),
            self.tr(
                "Its POs are new there: all that may be sent are sent again. Accounts are chosen anew. What is in "
                "{old} stays there, and which PO is which is remembered, but no longer followed."
            ).format(**names),
            (("again", self.tr("No, sign in to {old}").format(**shown)),),
            closable=False,
        )
        self._set(ready=found.hindrance is None, primary=self.tr("&Yes, move to {new}").format(**shown))
        return found.hindrance is not None

    def _on_action(self, key: str) -> None:
        super()._on_action(key)
        if key == "again":
            self.other_asked.emit()
        elif key == "move" and self._found is not None:
            self.moves = True
            self.show_found(self._found, self._shown_environment)

    def _show_company(self, company: Company, environment: Environment) -> None:
        self.message.clear()
        unknown = self.tr("QuickBooks does not say")
        several = self.tr("{currency}, and other currencies") if company.multi_currency else "{currency}"
        home = several.format(currency=company.home_currency) if company.home_currency else unknown
        self.name.setText(company.name)
        for label, words in (
            (self._country, country_word(company.country) or unknown),
            (self._currency, home),
            (self._plan, company.plan or unknown),
            (self._environment, spoken(environment.label)),
        ):
            label.setText(words)

    def _facts(self) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(Space.XL)
        form.setVerticalSpacing(Space.S)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows: tuple[tuple[str, QLabel], ...] = (
            (self.tr("Country"), self._country),
            (self.tr("Home currency"), self._currency),
            (self.tr("Plan"), self._plan),
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
