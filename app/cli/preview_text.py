"""A preview in words and as JSON: PO by PO, field by field, line by line, totals side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.cli.words import action_word, counted
from app.domain.compare import line_part
from app.domain.money import money_text, to_cents
from app.services.syncing import PreviewRow, RecordNames
from app.sync.plan import STANDS_IN

if TYPE_CHECKING:
    from app.domain.documents import Difference
    from app.services.syncing import Preview

_INDENT = " " * 13


def preview_json(preview: Preview) -> dict[str, Any]:
    """Everything that the preview sheet shows."""
    return {
        "orders": [_row_json(row, preview.names) for row in preview.rows],
        "new_vendors": list(preview.new_vendors),
        "new_items": list(preview.new_items),
        "counts": {
            action: preview.count(action) for action in dict.fromkeys(row.action for row in preview.rows)
        },
    }


def preview_text(preview: Preview) -> str:
    """The same for people."""
    lines: list[str] = []
    for row in preview.rows:
        lines.append(
            f"{row.number:<12} {action_word(row):<14} {_totals(row):>16}  {row.supplier}: {row.reason}"
        )
        lines += [f"{_INDENT}{told}" for told in _told_differences(row, preview.names)]
    if preview.new_vendors:
        lines.append(
            f"Would create {counted(len(preview.new_vendors), 'vendor')}: {', '.join(preview.new_vendors)}"
        )
    if preview.new_items:
        lines.append(
            f"Would create {counted(len(preview.new_items), 'item')}: {', '.join(preview.new_items)}"
        )
    return "\n".join(lines) or "No purchase orders yet."


def difference_json(change: Difference, names: RecordNames) -> dict[str, Any]:
    """One field of a comparison. `base` is the value of the last sync, null where none is known."""
    told: dict[str, Any] = {
        "field": change.label,
        "key": change.field,
        "line": line_part(change.field)[0] or None,
        "base": None if change.base is None else shown_value(change.field, change.base, names),
        "before": shown_value(change.field, change.before, names),
        "after": shown_value(change.field, change.after, names),
    }
    return told


def difference_text(change: Difference, names: RecordNames) -> str:
    """One field of a comparison: old and new value, in a conflict also the last synced one."""
    before, after = (
        shown_value(change.field, value, names) or "(empty)" for value in (change.before, change.after)
    )
    if change.base is None:
        return f"{change.label}: {before} -> {after}"
    base = shown_value(change.field, change.base, names) or "(empty)"
    return f"{change.label}: last synced {base} | here {after} | QuickBooks {before}"


def shown_value(field: str, value: str, names: RecordNames) -> str:
    """A value in one line, with names for the ids of QuickBooks' records."""
    if value.startswith(STANDS_IN):
        return f"{value.removeprefix(STANDS_IN)} (would be created)"
    value = names.shown(field, value)
    return " / ".join(part.strip() for part in value.splitlines() if part.strip())


def _row_json(row: PreviewRow, names: RecordNames) -> dict[str, Any]:
    return {
        "po": row.number,
        "supplier": row.supplier,
        "action": row.action,
        "reason": row.reason,
        "needs_person": row.needs_person,
        "total": str(to_cents(row.total)),
        "total_after": str(to_cents(row.wanted.total)) if row.wanted is not None else None,
        "total_in_quickbooks": str(to_cents(row.total_there)) if row.total_there is not None else None,
        "currency": row.currency,
        "differences": [difference_json(change, names) for change in row.differences],
        "document": _document_json(row, names) if row.action == "create" else None,
    }


def _document_json(row: PreviewRow, names: RecordNames) -> dict[str, Any] | None:
    """What QuickBooks would be given, for a PO that it does not have yet."""
    if row.wanted is None:
        return None
    return {
        "number": row.wanted.number,
        "vendor": shown_value("vendor_id", row.wanted.vendor_id, names),
        "lines": [
            {
                "for": shown_value(f"line:{line.key}/ref_id", line.ref_id, names),
                "description": line.description,
                "quantity": None if line.quantity is None else str(line.quantity),
                "unit_price": None if line.unit_price is None else str(line.unit_price),
                "amount": str(to_cents(line.amount)),
            }
            for line in row.wanted.lines
        ],
    }


def _told_differences(row: PreviewRow, names: RecordNames) -> list[str]:
    return [difference_text(change, names) for change in row.differences]


def _totals(row: PreviewRow) -> str:
    here = money_text(row.total, row.currency)
    if row.total_there is None or row.total_there == row.total:
        return here
    return f"{money_text(row.total_there)} -> {here}"
