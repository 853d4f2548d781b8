"""The default chart of accounts; ids as in the US sandbox company (qbo-api.md section 8).

Each row: id, name (with its parents), type, subtype.
"""

from __future__ import annotations

from app.practice.books import Books
from app.practice.entities.account_types import CLASSIFICATION
from app.practice.money import currency_ref
from app.practice.wire import Json

Row = tuple[int, str, str, str]
CHART: tuple[Row, ...] = (
    (1, "Services", "Income", "ServiceFeeIncome"),
    (2, "Retained Earnings", "Equity", "RetainedEarnings"),
    (3, "Prepaid Expenses", "Other Current Asset", "PrepaidExpenses"),
    (4, "Undeposited Funds", "Other Current Asset", "UndepositedFunds"),
    (5, "Fees Billed", "Income", "ServiceFeeIncome"),
    (7, "Advertising", "Expense", "AdvertisingPromotional"),
    (8, "Bank Charges", "Expense", "BankCharges"),
    (9, "Commissions & fees", "Expense", "OtherMiscellaneousServiceCost"),
    (10, "Disposal Fees", "Expense", "OtherMiscellaneousServiceCost"),
    (11, "Dues & Subscriptions", "Expense", "DuesSubscriptions"),
    (12, "Legal & Professional Fees", "Expense", "LegalProfessionalFees"),
    (13, "Meals and Entertainment", "Expense", "EntertainmentMeals"),
    (14, "Miscellaneous", "Other Expense", "OtherMiscellaneousExpense"),
    (15, "Office Expenses", "Expense", "OfficeGeneralAdministrativeExpenses"),
    (16, "Promotional", "Expense", "AdvertisingPromotional"),
    (17, "Rent or Lease", "Expense", "RentOrLeaseOfBuildings"),
    (18, "Repair & Maintenance (deleted)", "Expense", "RepairMaintenance"),
    (19, "Stationery & Printing", "Expense", "OfficeGeneralAdministrativeExpenses"),
    (20, "Supplies", "Expense", "SuppliesMaterials"),
    (21, "Taxes & Licenses", "Expense", "TaxesPaid"),
    (22, "Travel", "Expense", "Travel"),
    (23, "Travel Meals", "Expense", "TravelMeals"),
    (24, "Utilities", "Expense", "Utilities"),
    (25, "Interest Earned", "Other Income", "InterestEarned"),
    (26, "Other Portfolio Income", "Other Income", "OtherMiscellaneousIncome"),
    (27, "Penalties & Settlements", "Other Expense", "PenaltiesSettlements"),
    (30, "Uncategorized Income", "Income", "ServiceFeeIncome"),
    (31, "Uncategorized Expense", "Expense", "OtherMiscellaneousServiceCost"),
    (32, "Uncategorized Asset", "Other Current Asset", "OtherCurrentAssets"),
    (33, "Accounts Payable (A/P)", "Accounts Payable", "AccountsPayable"),
    (34, "Opening Balance Equity", "Equity", "OpeningBalanceEquity"),
    (35, "Checking", "Bank", "Checking"),
    (36, "Savings", "Bank", "Savings"),
    (37, "Truck", "Fixed Asset", "Vehicles"),
    (40, "Depreciation", "Other Expense", "Depreciation"),
    (41, "Mastercard", "Credit Card", "CreditCard"),
    (42, "Visa", "Credit Card", "CreditCard"),
    (43, "Loan Payable", "Other Current Liability", "OtherCurrentLiabilities"),
    (44, "Notes Payable", "Long Term Liability", "OtherLongTermLiabilities"),
    (55, "Automobile", "Expense", "Auto"),
    (56, "Automobile:Fuel", "Expense", "Auto"),
    (57, "Insurance", "Expense", "Insurance"),
    (58, "Job Expenses", "Expense", "SuppliesMaterials"),
    (59, "Job Expenses:Cost of Labor", "Expense", "CostOfLabor"),
    (62, "Equipment Rental", "Expense", "EquipmentRental"),
    (63, "Job Expenses:Job Materials", "Expense", "SuppliesMaterials"),
    (68, "Job Expenses:Permits", "Expense", "OtherMiscellaneousServiceCost"),
    (69, "Legal & Professional Fees:Accounting", "Expense", "LegalProfessionalFees"),
    (70, "Legal & Professional Fees:Bookkeeper", "Expense", "LegalProfessionalFees"),
    (71, "Legal & Professional Fees:Lawyer", "Expense", "LegalProfessionalFees"),
    (72, "Maintenance and Repair", "Expense", "RepairMaintenance"),
    (73, "Maintenance and Repair:Building Repairs", "Expense", "RepairMaintenance"),
    (74, "Maintenance and Repair:Computer Repairs", "Expense", "RepairMaintenance"),
    (75, "Maintenance and Repair:Equipment Repairs", "Expense", "RepairMaintenance"),
    (76, "Utilities:Gas and Electric", "Expense", "Utilities"),
    (77, "Utilities:Telephone", "Expense", "Utilities"),
    (78, "Purchases", "Expense", "SuppliesMaterials"),
    (79, "Sales of Product Income", "Income", "SalesOfProductIncome"),
    (80, "Cost of Goods Sold", "Cost of Goods Sold", "SuppliesMaterialsCogs"),
    (81, "Inventory Asset", "Other Current Asset", "Inventory"),
    (83, "Discounts given", "Income", "DiscountsRefundsGiven"),
    (84, "Accounts Receivable (A/R)", "Accounts Receivable", "AccountsReceivable"),
    (85, "Billable Expense Income", "Income", "ServiceFeeIncome"),
    (87, "Other Income", "Income", "OtherPrimaryIncome"),
    (91, "Shipping, Freight & Delivery", "Expense", "ShippingFreightDelivery"),
    (92, "Freight & Delivery - COS", "Cost of Goods Sold", "ShippingFreightDeliveryCos"),
    (93, "Customs & Duties", "Cost of Goods Sold", "OtherCostsOfServiceCos"),
    (94, "Exchange Gain or Loss", "Other Expense", "ExchangeGainOrLoss"),
)
GARDENING: tuple[Row, ...] = (
    (45, "Landscaping Services", "Income", "ServiceFeeIncome"),
    (46, "Landscaping Services:Job Materials", "Income", "ServiceFeeIncome"),
    (48, "Landscaping Services:Job Materials:Fountains and Garden Lighting", "Income", "ServiceFeeIncome"),
    (49, "Landscaping Services:Job Materials:Plants and Soil", "Income", "ServiceFeeIncome"),
    (50, "Landscaping Services:Job Materials:Sprinklers and Drip Systems", "Income", "ServiceFeeIncome"),
    (51, "Landscaping Services:Labor", "Income", "ServiceFeeIncome"),
    (52, "Landscaping Services:Labor:Installation", "Income", "ServiceFeeIncome"),
    (53, "Landscaping Services:Labor:Maintenance and Repair", "Income", "ServiceFeeIncome"),
    (54, "Pest Control Services", "Income", "ServiceFeeIncome"),
    (64, "Job Expenses:Job Materials:Decks and Patios", "Expense", "SuppliesMaterials"),
    (65, "Job Expenses:Job Materials:Fountain and Garden Lighting", "Expense", "SuppliesMaterials"),
    (66, "Job Expenses:Job Materials:Plants and Soil", "Expense", "SuppliesMaterials"),
    (67, "Job Expenses:Job Materials:Sprinklers and Drip Systems", "Expense", "SuppliesMaterials"),
    (82, "Design income", "Income", "ServiceFeeIncome"),
    (89, "Arizona Dept. of Revenue Payable", "Other Current Liability", "GlobalTaxPayable"),
    (90, "Board of Equalization Payable", "Other Current Liability", "GlobalTaxPayable"),
)


def add_accounts(books: Books, rows: tuple[Row, ...], *, first_free: int = 95) -> None:
    """Store the accounts; new ones will get ids from ``first_free`` on."""
    ids = {name: str(ident) for ident, name, _, _ in (*CHART, *rows)}
    for ident, full, kind, subtype in rows:
        parent, _, name = full.rpartition(":")
        doc: Json = {"Name": name, "SubAccount": bool(parent)}
        if parent:
            doc["ParentRef"] = {"value": ids[parent]}
        active = not full.endswith("(deleted)")
        doc |= {
            "FullyQualifiedName": full,
            "Active": active,
            "Classification": CLASSIFICATION[kind],
            "AccountType": kind,
            "AccountSubType": subtype,
            "CurrentBalance": 0,
            "CurrentBalanceWithSubAccounts": 0,
            "CurrencyRef": currency_ref(books.company.home_currency),
            "domain": "QBO",
            "sparse": False,
            "Id": str(ident),
            "SyncToken": "0" if active else "1",
            "MetaData": books.stamps(),
        }
        books.put("Account", doc, name=full)
    books.raise_sequence("account", first_free - 1)
