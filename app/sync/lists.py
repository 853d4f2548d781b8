"""Which terms, class and location a PO gets, from the company's lists and the shop's choices. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.domain.books import Company, TaxCode, Term, Tracked
from app.domain.names import same_name_key
from app.domain.orders import PurchaseOrder
from app.domain.settings import ListChoices
from app.domain.terms import days_of
from app.domain.totals import thousandths
from app.sync.tax_codes import TaxBook

#: In the place of a term id among the choices: these words are left out knowingly.
LEFT_OUT = "-"


@dataclass(frozen=True, slots=True)
class SmallLists:
    """The company's smaller lists as the local copy has them."""

    terms: Sequence[Term] = ()
    classes: Sequence[Tracked] = ()
    locations: Sequence[Tracked] = ()
    tax_codes: Sequence[TaxCode] = ()


@dataclass(frozen=True, slots=True)
class Sorted:
    """Ids for one PO, "" for none, and what a person should know about them."""

    terms_id: str = ""
    class_id: str = ""
    location_id: str = ""
    notes: tuple[str, ...] = ()


def sort_order(order: PurchaseOrder, company: Company, lists: SmallLists, choices: ListChoices) -> Sorted:
    """Terms by their words or days; class and location as chosen, where the company tracks them; amounts it rounds."""
    notes = [text for text in (thousandths(order),) if text]
    words = terms_text(order)
    term = term_for(words, lists.terms, choices.terms)
    if words and term is None and choices.terms.get(same_name_key(words)) != LEFT_OUT:
        notes.append(f"Its payment terms “{words[:60]}” fit no terms in QuickBooks and are left out.")
    class_id = choices.class_id if company.has_classes else ""
    place = choices.locations.get(destination_key(order), "") or choices.location_id
    location_id = place if company.locations else ""
    for word, chosen, known in (
        ("class", class_id, lists.classes),
        ("location", location_id, lists.locations),
    ):
        if chosen and not _is_active(chosen, known):
            notes.append(
                f"The {word} chosen in Settings is not in use any more in QuickBooks and is left out."
            )
    return Sorted(
        term.id if term is not None else "",
        class_id if _is_active(class_id, lists.classes) else "",
        location_id if _is_active(location_id, lists.locations) else "",
        tuple(notes),
    )


def tax_book(lists: SmallLists, choices: ListChoices) -> TaxBook:
    """The company's tax codes with the shop's choices."""
    return TaxBook(lists.tax_codes, choices.tax_codes)


def terms_text(order: PurchaseOrder) -> str:
    """Payment terms of the PO, else the supplier's usual ones."""
    return (order.payment.terms or order.supplier.payment_terms).strip()


def destination_key(order: PurchaseOrder) -> str:
    """How a destination is called in the settings."""
    return same_name_key(order.destination.name)


def term_for(words: str, terms: Sequence[Term], chosen: Mapping[str, str]) -> Term | None:
    """The company's terms for the words on a PO: chosen, by name, else the only ones with as many days.

    Words that say more than a number of days (a discount, the end of the month) are only matched by name.
    """
    active = [term for term in terms if term.active]
    key = same_name_key(words)
    if not key:
        return None
    if key in chosen:
        return next((term for term in active if term.id == chosen[key]), None)
    named = [term for term in active if same_name_key(term.name) == key]
    if named:
        return named[0]
    days = days_of(words)
    fitting = [term for term in active if days is not None and term.due_days == days]
    return fitting[0] if len(fitting) == 1 else None


def terms_as_sent(order: PurchaseOrder, terms: Sequence[Term], sent_id: str | None) -> str:
    """The terms that the document was sent with, where the PO's words still mean them; "" where they do not.

    Terms that were made inactive, or got others of as many days beside them, rewrite no document.
    """
    sent = next((replace(term, active=True) for term in terms if term.id == sent_id), None)
    return sent.id if sent is not None and term_for(terms_text(order), [sent], {}) is not None else ""


def _is_active(ident: str, known: Sequence[Tracked]) -> bool:
    return any(each.id == ident and each.active for each in known)
