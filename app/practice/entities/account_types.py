"""Account types, their classification and the usual subtype (Intuit's API reference)."""

from __future__ import annotations

CLASSIFICATION = {
    "Bank": "Asset",
    "Accounts Receivable": "Asset",
    "Other Current Asset": "Asset",
    "Fixed Asset": "Asset",
    "Other Asset": "Asset",
    "Accounts Payable": "Liability",
    "Credit Card": "Liability",
    "Other Current Liability": "Liability",
    "Long Term Liability": "Liability",
    "Equity": "Equity",
    "Income": "Revenue",
    "Other Income": "Revenue",
    "Expense": "Expense",
    "Other Expense": "Expense",
    "Cost of Goods Sold": "Expense",
}
DEFAULT_SUBTYPE = {
    "Bank": "CashOnHand",
    "Accounts Receivable": "AccountsReceivable",
    "Other Current Asset": "EmployeeCashAdvances",
    "Fixed Asset": "FurnitureAndFixtures",
    "Other Asset": "Licenses",
    "Accounts Payable": "AccountsPayable",
    "Credit Card": "CreditCard",
    "Other Current Liability": "OtherCurrentLiabilities",
    "Long Term Liability": "NotesPayable",
    "Equity": "OpeningBalanceEquity",
    "Income": "ServiceFeeIncome",
    "Other Income": "OtherMiscellaneousIncome",
    "Expense": "OtherMiscellaneousServiceCost",
    "Other Expense": "OtherMiscellaneousExpense",
    "Cost of Goods Sold": "SuppliesMaterialsCogs",
}
# Subtypes from which the type follows when a request names only the subtype.
TYPE_OF_SUBTYPE = {
    **{subtype: kind for kind, subtype in DEFAULT_SUBTYPE.items()},
    "AdvertisingPromotional": "Expense",
    "Checking": "Bank",
    "Inventory": "Other Current Asset",
    "OfficeGeneralAdministrativeExpenses": "Expense",
    "SalesOfProductIncome": "Income",
    "Savings": "Bank",
    "ShippingFreightDelivery": "Expense",
    "ShippingFreightDeliveryCos": "Cost of Goods Sold",
    "SuppliesMaterials": "Expense",
    "UndepositedFunds": "Other Current Asset",
}
WITH_CURRENCY = ("Bank", "Credit Card", "Accounts Payable", "Accounts Receivable", "Other Current Asset")
