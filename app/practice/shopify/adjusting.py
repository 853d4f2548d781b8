"""``inventoryAdjustQuantities`` with its idempotency, all of it or nothing (inventory-mate.md 4).

The same key with the same input gives the first answer again, with another input an error; a key whose attempt failed
gives PREVIOUS_ATTEMPT_FAILED; a key is forgotten after a day.
"""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Mapping, Sequence
from typing import Any

from app.practice.clock import Clock
from app.practice.shopify.shelf import Json, Shelf

#: How long Shopify remembers a key (24 hours by third-party notes that quote Shopify; inventory-mate.md 4).
KEY_SECONDS = 24 * 3600.0
REASONS = (
    "correction cycle_count_available damaged movement_canceled movement_created movement_received movement_updated "
    "other promotion quality_control received reservation_created reservation_deleted reservation_updated restock "
    "safety_stock shrinkage"
).split()
_MOST = 1_000_000_000
_FAILED, _DONE = "failed", "done"


class Adjusting:
    """Carries out adjustments on a shelf."""

    def __init__(self, shelf: Shelf, clock: Clock) -> None:
        self._shelf = shelf
        self._clock = clock

    def adjust(self, given: Mapping[str, Any], key: str) -> Json:
        """The payload of the mutation. The stock changes in one transaction with the key, or not at all."""
        digest = hashlib.sha256(json.dumps(given, sort_keys=True).encode()).hexdigest()
        now = self._clock.epoch()
        with self._shelf.store.transaction():
            self._shelf.forget_keys(before=now - KEY_SECONDS)
            known = self._shelf.key(key)
            if known is not None:
                return _known(known, digest)
            problems = self._problems(given)
            answer = _refused(*problems) if problems else self._carry_out(given)
            state = _FAILED if problems else _DONE
            self._shelf.put_key(key, digest, state, json.dumps(answer), now)
            return answer

    def fail_attempt(self, given: Mapping[str, Any], key: str) -> None:
        """An attempt under this key broke down inside Shopify: nothing was done, and the key remembers it."""
        digest = hashlib.sha256(json.dumps(given, sort_keys=True).encode()).hexdigest()
        if self._shelf.key(key) is None:
            self._shelf.put_key(key, digest, _FAILED, "", self._clock.epoch())

    def _problems(self, given: Mapping[str, Any]) -> list[tuple[str, list[str], str]]:
        found: list[tuple[str, list[str], str]] = []
        if given["name"] not in ("available", "damaged", "quality_control", "reserved", "safety_stock"):
            found.append(("INVALID_QUANTITY_NAME", ["input", "name"], "The quantity name isn't valid."))
        if given["reason"] not in REASONS:
            found.append(("INVALID_REASON", ["input", "reason"], "The specified reason is invalid."))
        reference = given.get("referenceDocumentUri")
        if reference is not None and not str(reference).startswith("gid://"):
            where = ["input", "referenceDocumentUri"]
            found.append(
                ("INVALID_REFERENCE_DOCUMENT", where, "The specified reference document is invalid.")
            )
        for place, change in enumerate(given["changes"]):
            found += self._change_problems(place, change, str(given["name"]))
        return found

    def _change_problems(
        self, place: int, change: Mapping[str, Any], name: str
    ) -> list[tuple[str, list[str], str]]:
        def at(field: str) -> list[str]:
            return ["input", "changes", str(place), field]

        item, where = change["inventoryItemId"], change["locationId"]
        known = self._shelf.get("item", item)
        if known is None:
            text = "The specified inventory item could not be found."
            return [("INVALID_INVENTORY_ITEM", at("inventoryItemId"), text)]
        location = self._shelf.get("location", where)
        if location is None or not location["isActive"]:
            return [("INVALID_LOCATION", at("locationId"), "The specified location could not be found.")]
        if known.get("bundle"):
            text = "The specified inventory item is not allowed to be adjusted via API."
            return [("NON_MUTABLE_INVENTORY_ITEM", at("inventoryItemId"), text)]
        if "changeFromQuantity" not in change:
            text = "The changeFromQuantity argument is required; it may be null."
            return [("CHANGE_FROM_QUANTITY_REQUIRED", at("changeFromQuantity"), text)]
        if name == "available" and change.get("ledgerDocumentUri"):
            text = "A ledger document URI is not allowed when adjusting available."
            return [("INVALID_AVAILABLE_DOCUMENT", at("ledgerDocumentUri"), text)]
        present = self._shelf.stock(item, where)
        wanted = change["changeFromQuantity"]
        if wanted is not None and wanted != present:
            text = "The changeFromQuantity value does not match the present quantity."
            return [("CHANGE_FROM_QUANTITY_STALE", at("changeFromQuantity"), text)]
        if present + change["delta"] > _MOST:
            return [
                ("INVALID_QUANTITY_TOO_HIGH", at("delta"), "The quantity can't be higher than 1,000,000,000.")
            ]
        if present + change["delta"] < -_MOST:
            return [
                ("INVALID_QUANTITY_TOO_LOW", at("delta"), "The quantity can't be lower than -1,000,000,000.")
            ]
        return []

    def _carry_out(self, given: Mapping[str, Any]) -> Json:
        changes: list[Json] = []
        for change in given["changes"]:
            item, place = change["inventoryItemId"], change["locationId"]
            after = self._shelf.stock(item, place) + change["delta"]
            self._shelf.set_stock(item, place, after)
            changes.append(
                {"name": given["name"], "delta": change["delta"], "quantityAfterChange": after}
                | {"item": item, "location": place}
            )
        ident = f"gid://shopify/InventoryAdjustmentGroup/{uuid.uuid4().int % 10**12}"
        group = {
            "id": ident,
            "createdAt": self._clock.now().isoformat(),
            "reason": given["reason"],
            "referenceDocumentUri": given.get("referenceDocumentUri"),
            "changes": changes,
        }
        self._shelf.put("group", ident, group)
        return {"inventoryAdjustmentGroup": group, "userErrors": []}


def _known(known: tuple[str, str, str, float], digest: str) -> Json:
    former, state, answer, _ = known
    if former != digest:
        text = "The idempotency key was already used with different parameters."
        return _refused(("IDEMPOTENCY_KEY_PARAMETER_MISMATCH", [], text))
    if state == _FAILED:
        text = "The previous attempt with this idempotency key failed. Use a new key."
        return _refused(("IDEMPOTENCY_PREVIOUS_ATTEMPT_FAILED", [], text))
    replayed: Json = json.loads(answer)
    return replayed


def refused(code: str, message: str) -> Json:
    """The payload with one user error."""
    return _refused((code, [], message))


def _refused(*problems: tuple[str, Sequence[str], str]) -> Json:
    errors = [{"code": code, "field": list(field), "message": text} for code, field, text in problems]
    return {"inventoryAdjustmentGroup": None, "userErrors": errors}
