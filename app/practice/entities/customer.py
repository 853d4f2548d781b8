"""Customer: as much as purchase orders need (ship-to, billable lines)."""

from __future__ import annotations

from app.practice.entities import addresses, names
from app.practice.entities.base import Entity, Saving
from app.practice.entities.renaming import spread_name
from app.practice.entities.schema import address, flag, own, ref, text
from app.practice.entities.vendor import PERSON
from app.practice.money import currency_ref
from app.practice.wire import Json


class Customer(Entity):
    """A customer, or with a parent a job."""

    kind = "Customer"
    path = "customer"
    sequence = "name"
    name_field = "DisplayName"
    fields = (
        *PERSON,
        address("ShipAddr"),
        flag("Taxable"),
        flag("Job"),
        flag("BillWithParent"),
        flag("IsProject"),
        ref("ParentRef"),
        ref("SalesTermRef"),
        ref("PaymentMethodRef"),
        ref("CustomerTypeRef"),
        ref("DefaultTaxCodeRef"),
        text("PreferredDeliveryMethod", 30),
        text("ResaleNum", 16),
        *own(
            "Balance",
            "BalanceWithJobs",
            "FullyQualifiedName",
            "Level",
            "V4IDPseudonym",
            "Source",
            "ClientEntityId",
        ),
        *own("OpenBalanceDate", "ARAccountRef", "TaxExemptionReasonId", "PrimaryTaxIdentifier", "Notes1"),
    )
    order = (
        "Taxable",
        "BillAddr",
        "ShipAddr",
        "Job",
        "BillWithParent",
        "ParentRef",
        "Level",
        "Balance",
        "BalanceWithJobs",
        "CurrencyRef",
        "PreferredDeliveryMethod",
        "IsProject",
        "domain",
        "sparse",
        "Id",
        "SyncToken",
        "MetaData",
        "GivenName",
        "FamilyName",
        "FullyQualifiedName",
        "CompanyName",
        "DisplayName",
        "PrintOnCheckName",
        "Active",
    )
    filterable = (
        "GivenName",
        "MiddleName",
        "FamilyName",
        "Suffix",
        "DisplayName",
        "FullyQualifiedName",
        "CompanyName",
        "PrintOnCheckName",
        "Balance",
        "Active",
    )
    sortable = filterable
    numbers = ("Balance",)
    flags = ("Active",)

    def complete(self, saving: Saving, doc: Json) -> Json:
        books, old = saving.books, saving.old
        active = bool(doc.get("Active", True))
        own_id = str(old["Id"]) if old else None
        doc["DisplayName"] = names.marked(
            books, self.kind, names.display_name(doc), active=active, own_id=own_id
        )
        names.check_person_name(saving, self.kind, doc["DisplayName"])
        doc["Active"] = active
        self._level(saving, doc, own_id)
        doc.setdefault("PrintOnCheckName", str(doc.get("CompanyName") or doc["DisplayName"])[:110])
        doc.setdefault("Taxable", books.company.us)
        doc.setdefault("BillWithParent", False)
        doc.setdefault("IsProject", False)
        doc.setdefault("PreferredDeliveryMethod", "None")
        doc.setdefault("Balance", 0)
        doc.setdefault("BalanceWithJobs", 0)
        doc["CurrencyRef"] = (old or {}).get("CurrencyRef") or currency_ref(books.company.home_currency)
        for key in ("BillAddr", "ShipAddr"):
            if key in doc:
                sent = {k: v for k, v in doc[key].items() if k != "Id"}
                doc[key] = addresses.with_id(books, sent, (old or {}).get(key))
        return doc

    def _level(self, saving: Saving, doc: Json, own_id: str | None) -> None:
        named = {**doc, "Name": doc["DisplayName"]}
        doc["FullyQualifiedName"] = names.nest(saving.books, self.kind, named, "Job", own_id)
        doc["Job"] = named["Job"]
        if doc["Job"]:
            doc["Level"] = doc["FullyQualifiedName"].count(":")
        else:
            doc.pop("ParentRef", None)
            doc.pop("Level", None)

    def saved(self, saving: Saving, doc: Json) -> None:
        if saving.old is not None:
            old_name = saving.old["FullyQualifiedName"]
            spread_name(saving.books, self.kind, doc["Id"], old_name, doc["FullyQualifiedName"])
