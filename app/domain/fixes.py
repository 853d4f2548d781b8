"""Ways out of a problem: what a button can do about it, and what stands on the badge of a PO that has one.

A fix is offered only where it is certain what helps. Some are carried out by the program (reactivate, another number),
the others lead to the place where a person puts it right.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class FixKind(StrEnum):
    """What the button does. The values are stored."""

    REACTIVATE_VENDOR = "reactivate_vendor"
    REACTIVATE_ITEM = "reactivate_item"
    CHOOSE_NUMBER = "choose_number"
    CHOOSE_VENDOR = "choose_vendor"
    CHOOSE_ITEM = "choose_item"
    CHOOSE_ACCOUNTS = "choose_accounts"
    MAP_TAX_CODE = "map_tax_code"
    EDIT_ORDER = "edit_order"
    SWITCH_ORDERS_ON = "switch_orders_on"
    CUSTOM_NUMBERS = "custom_numbers"
    OPEN_IN_QUICKBOOKS = "open_in_quickbooks"
    RECONNECT = "reconnect"
    CHECK_ENVIRONMENT = "check_environment"
    UNLOCK_KEYRING = "unlock_keyring"
    TRY_AGAIN = "try_again"

    @property
    def label(self) -> str:
        """The words on the button."""
        return _LABELS[self]

    @property
    def trouble(self) -> str:
        """Heading of the problem when nothing else is known about it."""
        return _TROUBLES.get(self, "Something has to be put right first")

    @property
    def by_program(self) -> bool:
        """True when the program can carry it out without a window (the others lead a person to the place)."""
        return self in (FixKind.REACTIVATE_VENDOR, FixKind.REACTIVATE_ITEM, FixKind.CHOOSE_NUMBER)


_LABELS = {
    FixKind.REACTIVATE_VENDOR: "Make the vendor active again",
    FixKind.REACTIVATE_ITEM: "Make the item active again",
    FixKind.CHOOSE_NUMBER: "Choose another number…",
    FixKind.CHOOSE_VENDOR: "Choose another vendor…",
    FixKind.CHOOSE_ITEM: "Choose another item…",
    FixKind.CHOOSE_ACCOUNTS: "Choose accounts…",
    FixKind.MAP_TAX_CODE: "Choose the tax code…",
    FixKind.EDIT_ORDER: "Correct it in the PO…",
    FixKind.SWITCH_ORDERS_ON: "Open the switch in QuickBooks",
    FixKind.CUSTOM_NUMBERS: "Open the switch in QuickBooks",
    FixKind.OPEN_IN_QUICKBOOKS: "Open it in QuickBooks",
    FixKind.RECONNECT: "Reconnect…",
    FixKind.CHECK_ENVIRONMENT: "Check the connection…",
    FixKind.UNLOCK_KEYRING: "Unlock and try again",
    FixKind.TRY_AGAIN: "Try again now",
}
_TROUBLES = {
    FixKind.REACTIVATE_VENDOR: "The vendor is inactive in QuickBooks",
    FixKind.REACTIVATE_ITEM: "An item is inactive in QuickBooks",
    FixKind.CHOOSE_NUMBER: "The number is taken",
    FixKind.CHOOSE_VENDOR: "The vendor does not fit",
    FixKind.CHOOSE_ITEM: "An item does not fit",
    FixKind.CHOOSE_ACCOUNTS: "An account is not chosen",
    FixKind.MAP_TAX_CODE: "The tax code is not chosen",
    FixKind.EDIT_ORDER: "The purchase order is not ready for QuickBooks",
    FixKind.CUSTOM_NUMBERS: "QuickBooks gave it another number",
    FixKind.OPEN_IN_QUICKBOOKS: "QuickBooks has to be changed first",
}

#: Characters that a button beside a list has room for.
_NARROW = 28


@dataclass(frozen=True, slots=True)
class Fix:
    """One way out. `subject_id` is what it works on and `subject_name` how people call that.

    REACTIVATE_*, CHOOSE_VENDOR and CHOOSE_ITEM: the QuickBooks id of the vendor or item ("" while it is not known).
    CHOOSE_ACCOUNTS: the place in Settings, such as "freight" or "payable". MAP_TAX_CODE: the percentage, such as "20",
    where it is one rate that has no code. EDIT_ORDER: the field of the editor, such as
    "exchange_rate". OPEN_IN_QUICKBOOKS: "vendor:57", "item:12" or a document's id. Else: the PO it belongs to, "".
    """

    kind: FixKind
    subject_id: str = ""
    subject_name: str = ""

    @property
    def label(self) -> str:
        """The words on the button, with the name where one is known."""
        named = self.subject_name and self.kind in (FixKind.REACTIVATE_VENDOR, FixKind.REACTIVATE_ITEM)
        return f"Make {self.subject_name} active again" if named else self.kind.label

    @property
    def short_label(self) -> str:
        """The words for a narrow button: a long name is left out, it stands in the text above."""
        return self.label if len(self.label) <= _NARROW else self.kind.label

    @property
    def instead(self) -> Fix | None:
        """A second way that helps as well, or None."""
        kind, _, ident = self.subject_id.rpartition(":")
        if self.kind is FixKind.REACTIVATE_VENDOR:
            return Fix(FixKind.CHOOSE_VENDOR, self.subject_id, self.subject_name)
        if self.kind is FixKind.REACTIVATE_ITEM:
            return Fix(FixKind.CHOOSE_ITEM, self.subject_id, self.subject_name)
        if self.kind is FixKind.OPEN_IN_QUICKBOOKS and kind == "item":
            return Fix(FixKind.CHOOSE_ITEM, ident, self.subject_name)
        return None
