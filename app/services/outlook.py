"""What saving a PO will lead to, in a sentence that stands beside the Save button while the PO is typed."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.domain.orders import PurchaseOrder
from app.domain.settings import SyncSettings
from app.domain.validation import eligibility


@dataclass(frozen=True, slots=True)
class Outlook:
    """What holds while the editor is open. `linked`: QuickBooks has the PO; `stays`: why saving sends nothing, ""."""

    company: str = ""
    needs_reconnect: bool = False
    linked: bool = False
    stays: str = ""
    settings: SyncSettings = field(default_factory=SyncSettings)

    def words(self, order: PurchaseOrder) -> str:
        """One sentence for this content."""
        checked = eligibility(order, self.settings, linked=self.linked)
        if self.stays:
            return self.stays
        if not checked.ok:
            return f"It can be saved, but is not sent: {_lower(checked.reason)}"
        if not self.company:
            return "Saving keeps it here. Connect QuickBooks to send it."
        if not self.settings.po_sync:
            return "Saving keeps it here. PO sync is off, so nothing is sent."
        if not self.settings.auto_sync:
            return "Saving keeps it here; the next sync sends it. Auto sync is off."
        if self.needs_reconnect:
            return "Saving keeps it here. Sign in to QuickBooks again, then it is sent."
        what = "updates it in QuickBooks" if self.linked else "sends it to QuickBooks"
        return f"Auto sync is on: saving {what} ({self.company})."


def _lower(sentence: str) -> str:
    return f"{sentence[:1].lower()}{sentence[1:]}"
