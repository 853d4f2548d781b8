"""What purchase orders and bills share: vendor, payable account, numbers, terms, header references."""

from __future__ import annotations

from datetime import date, timedelta

from app.practice.books import Books
from app.practice.entities.base import LIST_NAMES, Saving, find_ref
from app.practice.entities.currency import payables
from app.practice.entities.schema import choice, day, many, number, own, ref, text
from app.practice.errors import (
    Problem,
    QboFault,
    bad_reference,
    duplicate_number,
    missing,
    not_found,
    one_currency,
)
from app.practice.wire import Json

ALLOW_DUPLICATE = "allowduplicatedocnum"
HEADER = (
    ref("VendorRef"),
    ref("APAccountRef"),
    ref("CurrencyRef"),
    number("ExchangeRate"),
    choice("GlobalTaxCalculation", "TaxExcluded", "TaxInclusive", "NotApplicable"),
    day("TxnDate"),
    day("DueDate"),
    text("DocNumber", 21),
    text("Memo", 4000),
    text("PrivateNote", 4000),
    ref("SalesTermRef"),
    ref("ClassRef"),
    ref("DepartmentRef"),
    many("CustomField", text("DefinitionId"), text("StringValue"), *own("Name", "Type", "BooleanValue")),
    text("TransactionLocationType", 100),
    *own(
        "TotalAmt",
        "HomeTotalAmt",
        "Balance",
        "HomeBalance",
        "RecurDataRef",
        "TxnSource",
        "TxnStatus",
        "CustomExtensions",
    ),
)


def vendor_of(saving: Saving, doc: Json) -> Json:
    """The vendor; an inactive one may stay on a document that has it already."""
    if "VendorRef" not in doc:
        raise QboFault(missing("VendorRef"))
    ref_ = doc["VendorRef"]
    row = saving.books.row("Vendor", ref_["value"])
    if row is None:
        raise QboFault(bad_reference("Names", ref_["value"], "VendorRef"))
    kept = saving.old is not None and saving.old["VendorRef"]["value"] == ref_["value"]
    if not row.active and not kept:
        raise not_found(inactive=True)
    vendor = row.doc()
    doc["VendorRef"] = {"value": row.id, "name": vendor["DisplayName"]}
    return vendor


def payable(saving: Saving, doc: Json, currency: str) -> None:
    """Check APAccountRef; without it the only payable account of the currency is meant (XSD)."""
    books = saving.books
    if "APAccountRef" not in doc:
        fitting = [a for a in payables(books) if a["CurrencyRef"]["value"] == currency]
        if len(fitting) != 1:
            raise QboFault(missing("APAccountRef"))
        doc["APAccountRef"] = {"value": fitting[0]["Id"], "name": fitting[0]["FullyQualifiedName"]}
        return
    account = find_ref(books, "Account", doc["APAccountRef"], "APAccountRef")
    if account["AccountType"] != "Accounts Payable":
        detail = "Invalid account type : You need to select a different type of account for this transaction."
        raise QboFault(Problem("6430", "Invalid account type", detail, "APAccountRef"))
    if account["CurrencyRef"]["value"] != currency:
        raise QboFault(one_currency())


def dates_and_terms(saving: Saving, doc: Json, *, always_due: bool = False) -> None:
    """TxnDate defaults to today, DueDate to TxnDate plus the days of the term."""
    doc.setdefault("TxnDate", saving.books.today())
    days = 0
    if "SalesTermRef" in doc:
        term = find_ref(saving.books, "Term", doc["SalesTermRef"], "SalesTermRef")
        days = int(term.get("DueDays", 0))
    if "DueDate" not in doc and ("SalesTermRef" in doc or always_due):
        start = date.fromisoformat(doc["TxnDate"])
        doc["DueDate"] = (start + timedelta(days=days)).isoformat()


def header_lists(saving: Saving, doc: Json) -> None:
    """ClassRef and DepartmentRef of the header; both are dropped where the company does not track them."""
    company = saving.books.company
    tracked = {"ClassRef": company.class_tracking == "txn", "DepartmentRef": company.departments}
    for key, kind in (("ClassRef", "Class"), ("DepartmentRef", "Department")):
        if key not in doc:
            continue
        if not tracked[key]:
            doc.pop(key)
        elif saving.books.row(kind, doc[key]["value"]) is None:
            raise QboFault(bad_reference(LIST_NAMES[kind], doc[key]["value"], key))
        else:
            find_ref(saving.books, kind, doc[key], key)


def custom_fields(saving: Saving, doc: Json) -> None:
    """The company's custom fields with the sent values. Raises 3000 for one that is not defined."""
    defined = saving.books.company.order_custom_fields
    values = {entry.get("DefinitionId"): entry.get("StringValue") for entry in doc.get("CustomField", [])}
    result: list[Json] = []
    for place, name in enumerate(defined, start=1):
        entry: Json = {"DefinitionId": str(place), "Name": name, "Type": "StringType"}
        value = values.pop(str(place), None)
        if value:
            entry["StringValue"] = value
        result.append(entry)
    if any(value for value in values.values()):
        raise QboFault(
            Problem("3000", "Invalid custom field", "Invalid custom field in the request", "CustomField")
        )
    doc["CustomField"] = result


def check_number(saving: Saving, kind: str, doc: Json, *, unique: bool) -> None:
    """6140 for a used number, unless the request allows it (qbo-api.md 3.4)."""
    number_ = doc.get("DocNumber")
    if not number_ or not unique or ALLOW_DUPLICATE in saving.options.get("include", ""):
        return
    row = saving.books.numbered(kind, number_)
    if row is not None and not (saving.old and saving.old["Id"] == row.id):
        raise duplicate_number(number_, kind, row.id)


def next_number(books: Books, kind: str) -> str:
    """The last purely numeric number plus one; 1001 in a new company."""
    found = books.store.rows(
        "SELECT max(CAST(docnum AS INTEGER)) FROM doc WHERE realm=? AND kind=? "
        "AND docnum NOT GLOB '*[^0-9]*' AND length(docnum) BETWEEN 1 AND 15",
        books.company.realm,
        kind,
    )
    return str(max(int(found[0][0] or 0), 1000) + 1)
