"""TaxCode and TaxRate: read-only over the API (qbo-api.md 4.6)."""

from __future__ import annotations

from app.practice.entities.base import Entity
from app.practice.entities.schema import flag, own, text


class TaxRate(Entity):
    """A percentage of one agency."""

    kind = "TaxRate"
    path = "taxrate"
    name_field = "Name"
    creatable = False
    in_cdc = False
    fields = (text("Name"), flag("Active"), *own("Description", "RateValue", "AgencyRef", "SpecialTaxType"))
    order = ("Name", "Description", "Active", "RateValue", "AgencyRef", "SpecialTaxType", "DisplayType")
    filterable = ("Name", "Active", "Description")
    sortable = filterable
    flags = ("Active",)


class TaxCode(Entity):
    """A set of rates; in the US the pseudo codes TAX and NON."""

    kind = "TaxCode"
    path = "taxcode"
    name_field = "Name"
    creatable = False
    in_cdc = False
    fields = (text("Name"), flag("Active"), *own("Description", "Taxable", "TaxGroup", "Hidden"))
    order = (
        "Name",
        "Description",
        "Active",
        "Hidden",
        "Taxable",
        "TaxGroup",
        "SalesTaxRateList",
        "PurchaseTaxRateList",
    )
    filterable = ("Name", "Active", "Description")
    sortable = filterable
    flags = ("Active",)
