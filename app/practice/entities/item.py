"""Item (qbo-api.md 4.3)."""

from __future__ import annotations

from decimal import Decimal

from app.practice.entities import names
from app.practice.entities.base import Entity, Saving, find_ref
from app.practice.entities.renaming import spread_name
from app.practice.entities.schema import choice, day, flag, many, number, own, ref, text
from app.practice.errors import Problem, QboFault, business, missing, unknown_property
from app.practice.wire import Json

TYPES = ("Inventory", "Service", "NonInventory", "Group", "Category", "Bundle")
INVENTORY_ONLY = ("QtyOnHand", "InvStartDate", "AssetAccountRef", "ReorderPoint")
WRONG_ACCOUNT = "You need to select a different type of account for this transaction."
COST_TYPES = ("Expense", "Cost of Goods Sold", "Other Expense", "Other Current Asset", "Fixed Asset")
INCOME_TYPES = ("Income", "Other Income", "Expense", "Cost of Goods Sold", "Other Current Liability")


class Item(Entity):
    """A product, a service or a category."""

    kind = "Item"
    path = "item"
    sequence = "item"
    name_field = "FullyQualifiedName"
    fields = (
        text("Name", 100, ":\t\n\r"),
        text("Sku", 100),
        choice("Type", *TYPES),
        text("Description", 4000),
        text("PurchaseDesc", 1000),
        number("UnitPrice"),
        number("PurchaseCost"),
        flag("Taxable"),
        flag("Active"),
        flag("SubItem"),
        ref("ParentRef"),
        ref("ExpenseAccountRef"),
        ref("IncomeAccountRef"),
        ref("AssetAccountRef"),
        flag("TrackQtyOnHand"),
        number("QtyOnHand"),
        number("ReorderPoint"),
        day("InvStartDate"),
        ref("PrefVendorRef"),
        ref("PurchaseTaxCodeRef"),
        ref("SalesTaxCodeRef"),
        ref("ClassRef"),
        ref("TaxClassificationRef"),
        flag("SalesTaxIncluded"),
        flag("PurchaseTaxIncluded"),
        flag("PrintGroupedItems"),
        text("ManPartNum", 100),
        many("CustomField", text("DefinitionId"), text("StringValue"), *own("Name", "Type", "BooleanValue")),
        *own("FullyQualifiedName", "Level", "AbatementRate", "ReverseChargeRate", "ServiceType", "Source"),
        *own(
            "ItemCategoryType",
            "ItemGroupDetail",
            "RatePercent",
            "AvgCost",
            "HasChildren",
            "UQCId",
            "UQCDisplayText",
        ),
        *own("COGSAccountRef", "SpecialItem", "SpecialItemType", "QtyOnPurchaseOrder", "QtyOnSalesOrder"),
    )
    order = (
        "Name",
        "Sku",
        "Description",
        "Active",
        "SubItem",
        "ParentRef",
        "Level",
        "FullyQualifiedName",
        "Taxable",
        "UnitPrice",
        "Type",
        "IncomeAccountRef",
        "PurchaseDesc",
        "PurchaseCost",
        "ExpenseAccountRef",
        "AssetAccountRef",
        "PrefVendorRef",
        "TrackQtyOnHand",
        "QtyOnHand",
        "ReorderPoint",
        "InvStartDate",
        "domain",
        "sparse",
        "Id",
        "SyncToken",
        "MetaData",
    )
    filterable = ("Name", "Sku", "Type", "Active", "FullyQualifiedName", "Taxable", "SubItem")
    sortable = ("Name", "Sku", "Type", "Active", "FullyQualifiedName", "UnitPrice", "PurchaseCost")
    numbers = ("UnitPrice", "PurchaseCost")
    flags = ("Active", "Taxable", "SubItem")

    def complete(self, saving: Saving, doc: Json) -> Json:
        books, old = saving.books, saving.old
        own_id = str(old["Id"]) if old else None
        doc["Type"] = doc.get("Type") or (old or {}).get("Type") or "Service"
        doc["Active"] = bool(doc.get("Active", True))
        doc["Name"] = names.marked(
            books, self.kind, names.required_name(doc), active=doc["Active"], own_id=own_id
        )
        self._check_type_change(doc, old)
        self._nest(saving, doc, own_id)
        names.check_list_name(saving, self.kind, doc["FullyQualifiedName"])
        if doc["Type"] == "Category":
            return doc
        self._check_kind(saving, doc)
        self._accounts(saving, doc)
        if "PrefVendorRef" in doc:
            vendor = find_ref(books, "Vendor", doc["PrefVendorRef"], "PrefVendorRef")
            doc["PrefVendorRef"]["name"] = vendor["DisplayName"]
        doc.setdefault("Taxable", False)
        doc.setdefault("UnitPrice", 0)
        doc.setdefault("PurchaseCost", 0)
        doc["TrackQtyOnHand"] = doc["Type"] == "Inventory"
        return doc

    def _nest(self, saving: Saving, doc: Json, own_id: str | None) -> None:
        doc["FullyQualifiedName"] = names.nest(saving.books, self.kind, doc, "SubItem", own_id)
        if doc["SubItem"]:
            doc["Level"] = doc["FullyQualifiedName"].count(":")
            doc["ParentRef"]["name"] = doc["FullyQualifiedName"].rpartition(":")[0]
        else:
            doc.pop("SubItem")
            doc.pop("Level", None)

    def _check_type_change(self, doc: Json, old: Json | None) -> None:
        if old is None or old["Type"] == doc["Type"]:
            return
        if {old["Type"], doc["Type"]} - {"Service", "NonInventory"}:
            raise QboFault(business("You can't change the type of this item.", "Type"))

    def _check_kind(self, saving: Saving, doc: Json) -> None:
        if doc["Type"] != "Inventory":
            self._refuse_inventory(saving.sent, doc)
            return
        company = saving.books.company
        if not company.plan_has_orders or not company.inventory:
            raise QboFault(
                business("Tracking of inventory is not available in this company.", "TrackQtyOnHand")
            )
        if not doc.get("TrackQtyOnHand"):
            raise QboFault(
                business("TrackQtyOnHand must be true for an item of the type Inventory.", "TrackQtyOnHand")
            )
        for name in ("InvStartDate", "AssetAccountRef", "IncomeAccountRef", "ExpenseAccountRef", "QtyOnHand"):
            if name not in doc:
                raise QboFault(missing(name))

    def _refuse_inventory(self, sent: Json, doc: Json) -> None:
        for name in (*INVENTORY_ONLY, "TrackQtyOnHand"):
            if sent.get(name) not in (None, Decimal(0), False):
                raise unknown_property(name)
            doc.pop(name, None)

    def _accounts(self, saving: Saving, doc: Json) -> None:
        needed = {"Service": "IncomeAccountRef", "NonInventory": "ExpenseAccountRef"}.get(doc["Type"])
        if needed and "ExpenseAccountRef" not in doc and "IncomeAccountRef" not in doc:
            raise QboFault(missing(needed))
        allowed: dict[str, tuple[str, ...]] = {}
        allowed |= {"ExpenseAccountRef": COST_TYPES, "IncomeAccountRef": INCOME_TYPES}
        if doc["Type"] == "Inventory":
            allowed = {
                "ExpenseAccountRef": ("Cost of Goods Sold",),
                "IncomeAccountRef": ("Income",),
                "AssetAccountRef": ("Other Current Asset",),
            }
        for name, types in allowed.items():
            if name in doc:
                account = find_ref(saving.books, "Account", doc[name], name)
                if account["AccountType"] not in types:
                    raise QboFault(
                        Problem(
                            "6430", "Invalid account type", f"Invalid account type : {WRONG_ACCOUNT}", name
                        )
                    )

    def saved(self, saving: Saving, doc: Json) -> None:
        if saving.old is not None:
            old_name = saving.old["FullyQualifiedName"]
            spread_name(saving.books, self.kind, doc["Id"], old_name, doc["FullyQualifiedName"])
