"""VAT and GST of the practice companies outside the US: codes, groups, inclusive amounts, switched off."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from app.practice import PracticeCompany
from tests.contract.practice.client import Api, cost_line, item_line, order

KINGDOM, CANADA, AUSTRALIA = "9341450000000003", "9341450000000004", "9341450000000007"


def taxed(line: dict[str, Any], code: str, **more: Any) -> dict[str, Any]:
    kind = line["DetailType"]
    return {**line, kind: {**line[kind], "TaxCodeRef": {"value": code}, **more}}


def test_the_australian_company_has_gst_classes_and_two_currencies(company: PracticeCompany) -> None:
    api = Api(company, AUSTRALIA)
    info = api.get(f"companyinfo/{AUSTRALIA}").body["CompanyInfo"]
    assert (info["Country"], info["CompanyAddr"]["Country"]) == ("AU", "AUS")
    preferences = api.get("preferences").body["Preferences"]
    assert preferences["TaxPrefs"]["UsingSalesTax"] is True
    assert preferences["CurrencyPrefs"]["HomeCurrency"]["value"] == "AUD"
    assert preferences["AccountingInfoPrefs"]["ClassTrackingPerTxn"] is True
    assert preferences["AccountingInfoPrefs"]["TrackDepartments"] is True
    currencies = {v["CurrencyRef"]["value"] for v in api.query("select * from Vendor")["Vendor"]}
    assert currencies == {"AUD", "NZD"}
    line = taxed(item_line(api.item(), "3", "9.99", "29.97"), "2")
    made = api.make("PurchaseOrder", order(api.vendor(), line, GlobalTaxCalculation="TaxExcluded"))
    assert (made["TxnTaxDetail"]["TotalTax"], made["TotalAmt"]) == (Decimal(3), Decimal("32.97"))


def test_the_rates_of_a_group_add_up_each_rounded_on_its_own(company: PracticeCompany) -> None:
    api = Api(company, CANADA)
    lines = [taxed(item_line(api.item(), "1", "0.35", "0.35"), "5"), taxed(cost_line("92", "10.05"), "5")]
    made = api.make("PurchaseOrder", order(api.vendor(), *lines, GlobalTaxCalculation="TaxExcluded"))
    # 5 % and 9.975 % of 10.40
    assert [line["Amount"] for line in made["TxnTaxDetail"]["TaxLine"]] == [Decimal("0.52"), Decimal("1.04")]
    assert made["TotalAmt"] == Decimal("11.96")


def test_an_inclusive_amount_that_rounding_cannot_reach_is_taken_as_sent(company: PracticeCompany) -> None:
    api = Api(company, KINGDOM)
    # 20 % of 0.02 rounds to 0.00 and of 0.03 to 0.01: 0.03 with tax can only be said.
    line = taxed(item_line(api.item(), "1", "0.02", "0.02"), "2", TaxInclusiveAmt=Decimal("0.03"))
    body = order(api.vendor(), line, GlobalTaxCalculation="TaxInclusive")
    assert api.make("PurchaseOrder", body)["TotalAmt"] == Decimal("0.03")
    line = taxed(item_line(api.item("Tray"), "1", "10", "10"), "2", TaxInclusiveAmt=Decimal(19))
    made = api.make("PurchaseOrder", order(api.vendor("Fern"), line, GlobalTaxCalculation="TaxInclusive"))
    assert made["TotalAmt"] == Decimal(12), "nonsense is computed anew"
    assert made["Line"][0]["ItemBasedExpenseLineDetail"]["TaxInclusiveAmt"] == Decimal(12)


def test_without_vat_set_up_codes_do_not_count(company: PracticeCompany) -> None:
    company.app.companies.change(KINGDOM, 0.0, sales_tax=False)
    api = Api(company, KINGDOM)
    assert api.get("preferences").body["Preferences"]["TaxPrefs"]["UsingSalesTax"] is False
    line = taxed(item_line(api.item(), "1", "10", "10"), "2")
    made = api.make("PurchaseOrder", order(api.vendor(), line, GlobalTaxCalculation="TaxExcluded"))
    assert (made["GlobalTaxCalculation"], made["TotalAmt"]) == ("NotApplicable", Decimal(10))
    assert "TaxCodeRef" not in made["Line"][0]["ItemBasedExpenseLineDetail"]
