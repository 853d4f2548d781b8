"""Account (qbo-api.md 4.4)."""

from __future__ import annotations

from app.practice.entities import names
from app.practice.entities.account_types import (
    CLASSIFICATION,
    DEFAULT_SUBTYPE,
    TYPE_OF_SUBTYPE,
    WITH_CURRENCY,
)
from app.practice.entities.base import Entity, Saving
from app.practice.entities.currency import OFF, known_code
from app.practice.entities.renaming import spread_name
from app.practice.entities.schema import choice, flag, own, ref, text
from app.practice.errors import Problem, QboFault, business, too_long
from app.practice.money import currency_ref
from app.practice.wire import Json

SHORT_NUMBERS = {"US": 7, "GB": 7}


class Account(Entity):
    """An account of the chart of accounts."""

    kind = "Account"
    path = "account"
    sequence = "account"
    name_field = "FullyQualifiedName"
    fields = (
        text("Name", 100, ':"\t\n\r'),
        text("AcctNum", 20),
        text("Description", 4000),
        choice("AccountType", *CLASSIFICATION),
        text("AccountSubType", 100),
        flag("Active"),
        flag("SubAccount"),
        ref("ParentRef"),
        ref("CurrencyRef"),
        ref("TaxCodeRef"),
        text("TxnLocationType", 100),
        *own("Classification", "FullyQualifiedName", "CurrentBalance", "CurrentBalanceWithSubAccounts"),
        *own(
            "AccountAlias",
            "OpeningBalance",
            "OpeningBalanceDate",
            "BankNum",
            "RoutingNum",
            "OnlineBankingEnabled",
        ),
        *own("FIName", "JournalCodeRef", "TaxAccount", "ParentAccount", "Level"),
    )
    order = (
        "Name",
        "SubAccount",
        "ParentRef",
        "Description",
        "FullyQualifiedName",
        "Active",
        "Classification",
        "AccountType",
        "AccountSubType",
        "AcctNum",
        "CurrentBalance",
        "CurrentBalanceWithSubAccounts",
        "CurrencyRef",
        "domain",
        "sparse",
        "Id",
        "SyncToken",
        "MetaData",
    )
    filterable = (
        "Name",
        "FullyQualifiedName",
        "AccountType",
        "AccountSubType",
        "Classification",
        "SubAccount",
        "Active",
        "CurrentBalance",
        "Description",
    )
    sortable = filterable
    numbers = ("CurrentBalance",)
    flags = ("Active", "SubAccount")

    def complete(self, saving: Saving, doc: Json) -> Json:
        books, old = saving.books, saving.old
        own_id = str(old["Id"]) if old else None
        doc["Active"] = bool(doc.get("Active", True))
        doc["Name"] = names.marked(
            books, self.kind, names.required_name(doc), active=doc["Active"], own_id=own_id
        )
        self._type(doc, old)
        limit = SHORT_NUMBERS.get(books.company.country, 20)
        if len(str(doc.get("AcctNum", ""))) > limit:
            raise QboFault(too_long("AcctNum", limit, len(str(doc["AcctNum"]))))
        doc["FullyQualifiedName"] = names.nest(books, self.kind, doc, "SubAccount", own_id)
        names.check_list_name(saving, self.kind, doc["FullyQualifiedName"])
        doc["CurrencyRef"] = self._currency(saving, doc)
        doc.setdefault("CurrentBalance", 0)
        doc.setdefault("CurrentBalanceWithSubAccounts", 0)
        return doc

    def _type(self, doc: Json, old: Json | None) -> None:
        kind, subtype = doc.get("AccountType"), doc.get("AccountSubType")
        if not kind and not subtype and old is not None:
            kind, subtype = old["AccountType"], old["AccountSubType"]
        if not kind and not subtype:
            detail = "Either Account.AccountType or Account.AccountSubType must be specified."
            raise QboFault(
                Problem("6010", "Invalid Account.AccountType && Account.SubType", detail, "AccountType")
            )
        kind = kind or TYPE_OF_SUBTYPE.get(str(subtype))
        if kind is None:
            detail = f"Invalid Enumeration : {subtype}"
            raise QboFault(Problem("2170", "Invalid Enumeration", detail, "AccountSubType"))
        doc["AccountType"] = kind
        doc["AccountSubType"] = subtype or DEFAULT_SUBTYPE[kind]
        doc["Classification"] = CLASSIFICATION[kind]

    def _currency(self, saving: Saving, doc: Json) -> Json:
        company = saving.books.company
        if saving.old is not None:
            kept: Json = saving.old["CurrencyRef"]
            return kept
        code = known_code(doc["CurrencyRef"]) if "CurrencyRef" in doc else company.home_currency
        if code != company.home_currency and not company.multicurrency:
            raise QboFault(business(OFF, "CurrencyRef"))
        if code != company.home_currency and doc["AccountType"] not in WITH_CURRENCY:
            raise QboFault(business("This type of account has the home currency.", "CurrencyRef"))
        return currency_ref(code)

    def saved(self, saving: Saving, doc: Json) -> None:
        if saving.old is not None:
            old_name = saving.old["FullyQualifiedName"]
            spread_name(saving.books, self.kind, doc["Id"], old_name, doc["FullyQualifiedName"])
