"""A new name shows at once in every document that refers to it, without a new SyncToken there."""

from __future__ import annotations

from typing import Any

from app.practice.books import Books

REFERRERS = {
    "Vendor": ("VendorRef", "PrefVendorRef", "EntityRef"),
    "Customer": ("CustomerRef", "ShipTo"),
    "Item": ("ItemRef",),
    "Account": (
        "AccountRef",
        "APAccountRef",
        "ExpenseAccountRef",
        "IncomeAccountRef",
        "AssetAccountRef",
        "BankAccountRef",
        "CCAccountRef",
    ),
    "Class": ("ClassRef",),
    "Department": ("DepartmentRef",),
    "Term": ("SalesTermRef", "TermRef"),
}


def spread_name(books: Books, kind: str, ident: str, old_name: str | None, name: str) -> None:
    """Write the new name into all references to ``ident``; nothing happens when the name is the same."""
    keys = REFERRERS.get(kind)
    if keys is None or old_name is None or old_name == name:
        return
    pattern = f'%"value":"{ident}"%'
    rows = books.store.rows(
        "SELECT kind, id FROM doc WHERE realm=? AND body LIKE ?", books.company.realm, pattern
    )
    for other_kind, other_id in rows:
        doc = books.doc(other_kind, other_id)
        if doc is not None and _rename(doc, keys, ident, name):
            books.rewrite(other_kind, other_id, doc, touch=False)


def _rename(node: Any, keys: tuple[str, ...], ident: str, name: str) -> bool:
    changed = False
    if isinstance(node, list):
        return bool(sum(_rename(entry, keys, ident, name) for entry in node))
    if isinstance(node, dict):
        for key, value in node.items():
            if key in keys and isinstance(value, dict) and value.get("value") == ident:
                value["name"] = name
                changed = True
            else:
                changed = _rename(value, keys, ident, name) or changed
    return changed


def replace_refs(books: Books, kind: str, old_id: str, new_id: str, name: str) -> int:
    """Let every document that refers to ``old_id`` refer to ``new_id``, each with a new SyncToken."""
    keys = REFERRERS[kind]
    rows = books.store.rows(
        "SELECT kind, id, created FROM doc WHERE realm=? AND body LIKE ?",
        books.company.realm,
        f'%"value":"{old_id}"%',
    )
    moved = 0
    for other_kind, other_id, created in rows:
        doc = books.doc(other_kind, other_id)
        if doc is None or not _point(doc, keys, old_id, new_id, name):
            continue
        doc["SyncToken"] = str(int(doc["SyncToken"]) + 1)
        doc["MetaData"] = books.stamps(created)
        books.put(
            other_kind, doc, name=doc.get("FullyQualifiedName") or doc.get("DisplayName"), created=created
        )
        moved += 1
    return moved


def _point(node: Any, keys: tuple[str, ...], old_id: str, new_id: str, name: str) -> bool:
    changed = False
    if isinstance(node, list):
        return bool(sum(_point(entry, keys, old_id, new_id, name) for entry in node))
    if isinstance(node, dict):
        for key, value in node.items():
            if key in keys and isinstance(value, dict) and value.get("value") == old_id:
                node[key] = {"value": new_id, "name": name}
                changed = True
            else:
                changed = _point(value, keys, old_id, new_id, name) or changed
    return changed
