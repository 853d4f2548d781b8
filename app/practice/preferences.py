"""CompanyInfo and Preferences, written from the company's settings (qbo-api.md 4.5, 4.6)."""

from __future__ import annotations

from datetime import UTC, datetime

from app.practice.clock import stamp
from app.practice.company import Company
from app.practice.wire import Json

ISO3 = {"US": "USA", "GB": "GBR", "CA": "CAN", "AU": "AUS"}
DATE_FORMAT = {"US": ("Month Date Year separated by a slash", "MMDDYYYY_SEP_SLASH")}
OTHER_DATE_FORMAT = ("Date Month Year separated by a slash", "DDMMYYYY_SEP_SLASH")


def _meta(company: Company) -> Json:
    moments = (datetime.fromtimestamp(value, UTC) for value in (company.created, company.updated))
    first, last = (stamp(moment, company.zone) for moment in moments)
    return {"CreateTime": first, "LastUpdatedTime": last}


def company_info(company: Company) -> Json:
    """The CompanyInfo entity."""
    address = {"Id": "1", **company.address, "Country": ISO3.get(company.country, company.country)}
    pairs = {
        "NeoEnabled": "true",
        "IndustryType": "Retail",
        "IndustryCode": "453998",
        "SubscriptionStatus": company.subscription,
        "OfferingSku": company.plan,
        "PayrollFeature": "false",
        "AccountantFeature": "false",
        "IsQbdtMigrated": "false",
    }
    return {
        "CompanyName": company.name,
        "LegalName": company.name,
        "CompanyAddr": address,
        "CustomerCommunicationAddr": address,
        "LegalAddr": address,
        "CustomerCommunicationEmailAddr": {"Address": company.email},
        "PrimaryPhone": {"FreeFormNumber": company.phone},
        "CompanyStartDate": company.started,
        "EmployerId": "123456789",
        "FiscalYearStartMonth": "January",
        "Country": company.country,
        "Email": {"Address": company.email},
        "WebAddr": {},
        "SupportedLanguages": "en",
        "DefaultTimeZone": company.zone,
        "NameValue": [{"Name": name, "Value": value} for name, value in pairs.items()],
        "domain": "QBO",
        "sparse": False,
        "Id": "1",
        "SyncToken": str(company.sync_token),
        "MetaData": _meta(company),
    }


def preferences(company: Company) -> Json:
    """The Preferences entity."""
    return {
        "AccountingInfoPrefs": _accounting(company),
        "ProductAndServicesPrefs": {
            "ForSales": True,
            "ForPurchase": company.plan_has_orders,
            "QuantityWithPriceAndRate": True,
            "QuantityOnHand": company.inventory and company.plan_has_orders,
        },
        "SalesFormsPrefs": {"CustomTxnNumbers": False, "AllowDeposit": False, "AllowShipping": False},
        "EmailMessagesPrefs": {},
        "VendorAndPurchasesPrefs": _purchases(company),
        "TimeTrackingPrefs": {"UseServices": True, "BillCustomers": True, "WorkWeekStartDate": "Monday"},
        "TaxPrefs": {"UsingSalesTax": company.taxes, "PartnerTaxEnabled": False},
        "CurrencyPrefs": {
            "MultiCurrencyEnabled": company.multicurrency,
            "HomeCurrency": {"value": company.home_currency},
        },
        "ReportPrefs": {"ReportBasis": "Accrual", "CalcAgingReportFromTxnDate": False},
        "OtherPrefs": {"NameValue": [{"Name": n, "Value": v} for n, v in _other(company).items()]},
        "domain": "QBO",
        "sparse": False,
        "Id": "1",
        "SyncToken": str(company.sync_token),
        "MetaData": _meta(company),
    }


def _accounting(company: Company) -> Json:
    prefs: Json = {
        "UseAccountNumbers": False,
        "TrackDepartments": company.departments,
        "ClassTrackingPerTxn": company.class_tracking == "txn",
        "ClassTrackingPerTxnLine": company.class_tracking == "line",
        "FirstMonthOfFiscalYear": "January",
        "TaxYearMonth": "January",
        "TaxForm": "6",
        "CustomerTerminology": "Customers",
    }
    if company.departments:
        prefs["DepartmentTerminology"] = "Location"
    if company.book_close_date:
        prefs["BookCloseDate"] = company.book_close_date
    return prefs


def _purchases(company: Company) -> Json:
    names = company.order_custom_fields
    switches: list[Json] = [
        {
            "Name": f"PurchasePrefs.UsePurchaseCustom{place}",
            "Type": "BooleanType",
            "BooleanValue": place <= len(names),
        }
        for place in (3, 2, 1)
    ]
    fields: list[Json] = [{"CustomField": switches}]
    if names:
        texts = [
            {"Name": f"PurchasePrefs.PurchaseCustomName{place}", "Type": "StringType", "StringValue": name}
            for place, name in enumerate(names, start=1)
        ]
        fields.append({"CustomField": texts})
    return {"TrackingByCustomer": True, "BillableExpenseTracking": True, "POCustomField": fields}


def _other(company: Company) -> dict[str, str]:
    words, mnemonic = DATE_FORMAT.get(company.country, OTHER_DATE_FORMAT)
    orders = company.plan_has_orders and company.orders_on
    return {
        "SalesFormsPrefs.DefaultItem": "1",
        "DTXCopyMemo": "false",
        "UncategorizedAssetAccountId": "32",
        "UncategorizedIncomeAccountId": "30",
        "UncategorizedExpenseAccountId": "31",
        "SFCEnabled": "true",
        "DataPartner": "false",
        "Vendor1099Enabled": "true",
        "TimeTrackingFeatureEnabled": "true",
        "FDPEnabled": "false",
        "isDTXOnStage": "false",
        "ProjectsEnabled": "false",
        "DateFormat": words,
        "DateFormatMnemonic": mnemonic,
        "NumberFormat": "US Number Format",
        "NumberFormatMnemonic": "US_NB",
        "WarnDuplicateCheckNumber": "true",
        "WarnDuplicateBillNumber": "true" if company.unique_bill_numbers else "false",
        "WarnDuplicateJournalNumber": "false",
        "SignoutInactiveMinutes": "60",
        "AccountingInfoPrefs.ShowAccountNumbers": "false",
        "VendorAndPurchasesPrefs.PurchaseOrderEnabled": "true" if orders else "false",
        "VendorAndPurchasesPrefs.UseCustomTxnNumbers": "true" if company.custom_numbers else "false",
    }
