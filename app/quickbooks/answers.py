"""Finding what was asked for in an answer of QuickBooks."""

from __future__ import annotations

from app.domain.errors import Details, WaitAndRetry
from app.domain.links import IntentKind
from app.quickbooks.client import Answer
from app.quickbooks.reading import Entity

#: What QuickBooks calls the thing that an intent writes.
ENTITY = {
    IntentKind.PURCHASE_ORDER: "PurchaseOrder",
    IntentKind.VENDOR: "Vendor",
    IntentKind.ITEM: "Item",
    IntentKind.COPY: "Attachable",
    IntentKind.COPY_GONE: "Attachable",
}


def entity_of(answer: Answer, name: str, subject: str) -> Entity:
    """The one entity of this name. `subject` is what an error calls it.

    Raises:
        WaitAndRetry: it is not there.
    """
    raw = answer.body.get(name)
    if not isinstance(raw, dict):
        raise WaitAndRetry(
            "QuickBooks' answer cannot be read",
            f"QuickBooks' answer does not hold {subject}.",
            "The program tries again by itself.",
            Details("", f"no {name} in the answer", answer.intuit_tid, 200),
        )
    return Entity(raw, answer.intuit_tid)
