"""The QuickBooks document that a PO should become. Pure: PO, resolved references and company in, `Document` out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from app.domain.books import Account, Company, Term
from app.domain.documents import DocLine, Document, LineKind, TaxMode
from app.domain.money import ZERO, decimal_text, to_cents
from app.domain.names import same_name_key
from app.domain.orders import Address, CostKind, CostLine, Line, PurchaseOrder
from app.domain.settings import AccountChoices
from app.sync.lists import terms_as_sent, terms_text
from app.sync.tag import OURS, tag_of
from app.sync.tax_codes import TaxBook
from app.sync.taxing import Source, Taxed, apply_codes, tax_mode


@dataclass(frozen=True, slots=True)
class References:
    """QuickBooks ids that a PO points to: items by product key; "" for what is not used in this company."""

    vendor_id: str
    items: Mapping[str, str]
    terms_id: str = ""
    class_id: str = ""
    location_id: str = ""
    taxes: TaxBook = field(default_factory=TaxBook)
    terms: Sequence[Term] = ()


def build_document(
    order: PurchaseOrder,
    references: References,
    company: Company,
    choices: AccountChoices,
    payable_id: str,
    sent: Document | None = None,
) -> Document:
    """Compose the document (`sent`: as it was sent last). Cost lines go on the accounts chosen for their kind.

    Outside the US tax goes in by tax codes (`taxing`). A US company books purchase tax as a cost, so the tax of the
    lines becomes one account line per rate and unit costs stay as on the PO (decision 002); so does a company elsewhere
    without sales tax set up. The total is the shop's to the cent either way.
    """
    foreign = company.multi_currency and order.currency != company.home_currency
    mode = tax_mode(order, company, sent)
    taxed = taxed_lines(order, references, mode, choices)
    lines = taxed.lines if mode.by_codes else (*taxed.lines, *_tax_lines(order, choices))
    if references.class_id and company.class_per_line:
        lines = tuple(replace(line, class_id=references.class_id) for line in lines)
    return Document(
        number=order.doc_number,
        vendor_id=references.vendor_id,
        lines=lines,
        currency=_currency(order, company, sent),
        exchange_rate=order.exchange_rate if foreign else None,
        txn_date=order.date,
        due_date=order.payment.due_date,
        memo=_memo(order),
        private_note=_private_note(order, company.realm_id),
        email=order.supplier.email,
        vendor_address=address_lines(order.supplier.name, order.supplier.address),
        ship_address=address_lines(order.destination.name, order.destination.address),
        ship_method=order.carrier,
        ap_account_id=payable_id,
        terms_id=references.terms_id
        or terms_as_sent(order, references.terms, sent.terms_id if sent is not None else None),
        terms_words=terms_text(order),
        class_id=references.class_id if company.class_per_document else "",
        location_id=references.location_id,
        tax_mode=mode,
        tax=taxed.tax,
    )


def _currency(order: PurchaseOrder, company: Company, sent: Document | None) -> str:
    """What was sent before several currencies were switched on names none; it is in the home currency."""
    named_none = sent is not None and not sent.currency and order.currency == company.home_currency
    return order.currency if company.multi_currency and not named_none else ""


def taxed_lines(
    order: PurchaseOrder, references: References, mode: TaxMode, choices: AccountChoices
) -> Taxed:
    """Product and cost lines, with tax codes where the company takes them, and what is unclear about them."""
    sources = [*_item_lines(order, references), *_cost_lines(order, choices)]
    if not mode.by_codes:
        return Taxed(tuple(source.line for source in sources), ZERO)
    return apply_codes(order, sources, mode, references.taxes, choices.for_cost(CostKind.TAX))


def payable_account(accounts: tuple[Account, ...], currency: str, company: Company, chosen: str) -> str:
    """A/P account for this currency; each foreign currency has its own in QuickBooks (qbo-api.md 3.1).

    "" when a foreign currency has none yet: QuickBooks then uses the vendor's.
    """
    if not company.multi_currency or currency == company.home_currency:
        return chosen
    for account in accounts:
        if account.active and account.type == "Accounts Payable" and account.currency == currency:
            return account.id
    return ""


def missing_accounts(
    order: PurchaseOrder, choices: AccountChoices, mode: TaxMode = TaxMode.NONE
) -> tuple[CostKind, ...]:
    """Cost kinds of this PO that have no account yet."""
    kinds = [cost.kind for cost in order.cost_lines if cost.amount]
    if not mode.by_codes and _tax_by_rate(order):
        kinds.append(CostKind.TAX)
    return tuple(kind for kind in dict.fromkeys(kinds) if not choices.for_cost(kind))


def address_lines(name: str, address: Address) -> tuple[str, ...]:
    """Postal lines, at most five (qbo-api.md 3.1), empty when only the name is known."""
    if address.is_empty:
        return ()
    city = ", ".join(
        part for part in (address.city, f"{address.region} {address.postal_code}".strip()) if part
    )
    lines = [name, address.line1, address.line2, city, address.country]
    return tuple(line.strip() for line in lines if line.strip())


def keyed_lines(order: PurchaseOrder) -> tuple[tuple[str, Line], ...]:
    """Product lines that are sent, each with a key that survives reordering and edits of its numbers."""
    seen: Counter[str] = Counter()
    keyed = []
    for line in order.lines:
        if line.quantity <= ZERO:
            continue
        seen[line.product_key] += 1
        keyed.append((f"{line.product_key}#{seen[line.product_key]}", line))
    return tuple(keyed)


def keyed_costs(order: PurchaseOrder) -> tuple[tuple[str, CostLine], ...]:
    """Cost lines that are sent, each with its key."""
    seen: Counter[str] = Counter()
    keyed = []
    for cost in order.cost_lines:
        if not to_cents(cost.amount):
            continue
        base = f"cost:{cost.kind.value}:{same_name_key(cost.label)}"
        seen[base] += 1
        keyed.append((f"{base}#{seen[base]}", cost))
    return tuple(keyed)


def _item_lines(order: PurchaseOrder, references: References) -> list[Source]:
    return [
        Source(
            line,
            DocLine(
                key=key,
                kind=LineKind.ITEM,
                ref_id=references.items[line.product_key],
                description=_description(line),
                amount=line.amount,
                quantity=line.quantity,
                unit_price=line.net_unit_cost,
            ),
        )
        for key, line in keyed_lines(order)
    ]


def _cost_lines(order: PurchaseOrder, choices: AccountChoices) -> list[Source]:
    return [Source(cost, _account_line(key, cost, choices)) for key, cost in keyed_costs(order)]


def _account_line(key: str, cost: CostLine, choices: AccountChoices) -> DocLine:
    label = cost.label or cost.kind.value.capitalize()
    return DocLine(key, LineKind.ACCOUNT, choices.for_cost(cost.kind), label, to_cents(cost.amount))


def _tax_lines(order: PurchaseOrder, choices: AccountChoices) -> list[DocLine]:
    account = choices.for_cost(CostKind.TAX)
    return [
        DocLine(f"tax:{rate}#1", LineKind.ACCOUNT, account, f"Tax {rate} %" if rate else "Tax", amount)
        for rate, amount in _tax_by_rate(order).items()
    ]


def _tax_by_rate(order: PurchaseOrder) -> dict[str, Decimal]:
    if order.tax_inclusive:
        return {}
    sums: dict[str, Decimal] = {}
    # A line without pieces is not sent, but tax that is stated on it is part of the shop's total.
    parts: tuple[Line | CostLine, ...] = (*order.lines, *order.cost_lines)
    for part in parts:
        if part.tax:
            rate = decimal_text(part.tax_percent) if part.tax_percent else ""
            sums[rate] = sums.get(rate, ZERO) + part.tax
    return {rate: amount for rate, amount in sums.items() if amount}


def _description(line: Line) -> str:
    parts = [line.product_name]
    if line.sku and line.sku != line.product_name:
        parts.append(f"SKU {line.sku}")
    if line.supplier_sku and line.supplier_sku != line.sku:
        parts.append(f"supplier SKU {line.supplier_sku}")
    if line.discount_percent:
        parts.append(f"{decimal_text(line.discount_percent)} % discount")
    if line.tax_percent:
        parts.append(f"tax {decimal_text(line.tax_percent)} %")
    return ", ".join(parts)


def _memo(order: PurchaseOrder) -> str:
    parts = [order.note_to_supplier.strip()]
    if order.reference:
        parts.append(f"Reference: {order.reference}")
    if order.expected_date:
        parts.append(f"Expected arrival: {order.expected_date.isoformat()}")
    return "\n".join(part for part in parts if part)


def _private_note(order: PurchaseOrder, realm_id: str) -> str:
    parts = [order.internal_note.strip(), f"{OURS}{order.number}"]
    if order.tracking_number:
        parts.append(f"Tracking: {order.tracking_number}")
    parts.append(tag_of(realm_id, order.id))
    return "\n".join(part for part in parts if part)
