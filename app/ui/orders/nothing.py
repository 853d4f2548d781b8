"""Why the list is empty, in words, and what to do then."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.listing import OrderQuery, OrderScope
from app.ui.orders.filter_entries import ATTENTION

translate = QCoreApplication.translate
#: Icon, title, text, and actions as (key, words, icon).
Nothing = tuple[str, str, str, tuple[tuple[str, str, str], ...]]


def reason(query: OrderQuery) -> str:
    """Why nothing is shown: "search", "late", "attention", "to_bill", "filter", or "none": there is no PO at all."""
    if query.search:
        return "search"
    if query.overdue:
        return "late"
    if query.states == ATTENTION and query.scope == OrderScope():
        return "attention"
    narrowed = query.states or query.scope != OrderScope()
    return "to_bill" if query.to_bill else "filter" if narrowed else "none"


def nothing(why: str, search: str) -> Nothing:
    """What the empty list says for a reason."""
    if why == "none":
        return _no_orders()
    if why == "search":
        return (
            "search",
            translate("ListPane", "Nothing found for “{search}”").format(search=search),
            translate("ListPane", "It looks at number, supplier, reference, SKU, product and tags."),
            (("clear", translate("ListPane", "Clear search"), ""),),
        )
    title, text = _all_well(why)
    return "check", title, text, (("clear", translate("ListPane", "Show all"), ""),)


def _no_orders() -> Nothing:
    return (
        "inbox",
        translate("ListPane", "No purchase orders yet"),
        translate(
            "ListPane",
            "Import a file from your shop (CSV, Excel or JSON), enter a PO by hand, or try everything with a "
            "made-up shop and a practice company first.",
        ),
        (
            ("import", translate("ListPane", "Import a file…"), "import"),
            ("new", translate("ListPane", "Enter a PO"), "plus"),
            ("sample", translate("ListPane", "Try the practice company"), "practice"),
        ),
    )


def _all_well(why: str) -> tuple[str, str]:
    words = {
        "to_bill": (
            translate("ListPane", "Nothing to bill"),
            translate(
                "ListPane",
                "Purchase orders come here when they are delivered and QuickBooks has no bill for all of it yet.",
            ),
        ),
        "late": (
            translate("ListPane", "Nothing is late"),
            translate("ListPane", "No purchase order is overdue in this way today."),
        ),
        "attention": (
            translate("ListPane", "Nothing needs attention"),
            translate(
                "ListPane", "No question is open, nothing failed, and nothing was deleted in QuickBooks."
            ),
        ),
    }
    otherwise = (
        translate("ListPane", "Nothing here"),
        translate("ListPane", "No purchase order is in this state now."),
    )
    return words.get(why, otherwise)
