"""The preview in sentences: how many POs would be what, and which records QuickBooks would get."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale

from app.services.syncing import Preview, PreviewRow
from app.ui.preview.comparison import line_of
from app.ui.preview.groups import Group, badge_of, group_of
from app.ui.spoken import spoken

translate = QCoreApplication.translate
_CONTEXT = "PreviewWords"


def headline(preview: Preview) -> str:
    """One sentence over all rows, such as "58 POs are the same, 2 would be updated, 5 created, 3 left out."."""
    rows = preview.rows
    if len(rows) == 1:
        return _one(rows[0])
    counts = Counter(group_of(row) for row in rows)
    if rows and counts[Group.SAME] == len(rows):
        words = translate(_CONTEXT, "All {count} POs are the same in QuickBooks. A sync would write nothing.")
        return words.format(count=_number(len(rows)))
    parts: list[str] = []
    if counts[Group.SAME]:
        parts.append(_same(counts[Group.SAME]))
    would_be = False
    for group in (Group.CHANGED, Group.NEW, Group.LEFT_OUT):
        if counts[group]:
            parts.append(_would_be(group, counts[group], first=not parts, again=would_be))
            would_be = True
    if counts[Group.NEEDS_YOU]:
        parts.append(_needs(counts[Group.NEEDS_YOU], first=not parts))
    return f"{', '.join(parts)}." if parts else translate(_CONTEXT, "There are no purchase orders yet.")


def records_sentence(preview: Preview) -> str:
    """Which vendors and items QuickBooks would get, "" for none."""
    vendors, items = len(preview.new_vendors), len(preview.new_items)
    parts = []
    if vendors:
        parts.append(
            _count(vendors, translate(_CONTEXT, "1 new vendor"), translate(_CONTEXT, "{count} new vendors"))
        )
    if items:
        parts.append(
            _count(items, translate(_CONTEXT, "1 new item"), translate(_CONTEXT, "{count} new items"))
        )
    if not parts:
        return ""
    both = translate(_CONTEXT, " and ").join(parts)
    return translate(_CONTEXT, "QuickBooks would get {records}.").format(records=both)


def short_reason(row: PreviewRow) -> str:
    """The reason; where that only repeats the labels of the differences, how much differs instead."""
    if not row.differences or row.differences[0].label not in row.reason:
        return spoken(row.reason)
    labels = [change.label for change in row.differences if not change.field.startswith("line:")]
    parts = [spoken(label) for label in dict.fromkeys(labels)]
    lines = len({line_of(change.field) for change in row.differences if change.field.startswith("line:")})
    if lines:
        parts.append(_count(lines, translate(_CONTEXT, "1 line"), translate(_CONTEXT, "{count} lines")))
    return translate(_CONTEXT, "Changed here: {what}.").format(what=", ".join(parts))


def _one(row: PreviewRow) -> str:
    words = {
        Group.NEW: translate(_CONTEXT, "{number} would be created in QuickBooks."),
        Group.CHANGED: translate(_CONTEXT, "{number} would be updated in QuickBooks."),
        Group.SAME: translate(_CONTEXT, "{number} is the same in QuickBooks."),
        Group.NEEDS_YOU: translate(_CONTEXT, "{number} needs you before it can be sent."),
        Group.LEFT_OUT: translate(_CONTEXT, "{number} would be left out."),
    }
    return words[group_of(row)].format(number=row.number)


def _same(count: int) -> str:
    return _count(
        count, translate(_CONTEXT, "1 PO is the same"), translate(_CONTEXT, "{count} POs are the same")
    )


def _would_be(group: Group, count: int, *, first: bool, again: bool) -> str:
    words = {
        Group.CHANGED: translate(_CONTEXT, "updated"),
        Group.NEW: translate(_CONTEXT, "created"),
        Group.LEFT_OUT: translate(_CONTEXT, "left out"),
    }
    if first:
        one = translate(_CONTEXT, "1 PO would be {what}")
        many = translate(_CONTEXT, "{count} POs would be {what}")
    elif again:
        one = many = translate(_CONTEXT, "{count} {what}")
    else:
        one = many = translate(_CONTEXT, "{count} would be {what}")
    return _count(count, one, many, what=words[group])


def _needs(count: int, *, first: bool) -> str:
    if first:
        one, many = translate(_CONTEXT, "1 PO needs you"), translate(_CONTEXT, "{count} POs need you")
    else:
        one, many = translate(_CONTEXT, "1 needs you"), translate(_CONTEXT, "{count} need you")
    return _count(count, one, many)


def _count(count: int, one: str, many: str, **more: str) -> str:
    return (one if count == 1 else many).format(count=_number(count), **more)


def _number(count: int) -> str:
    return QLocale().toString(count)


def whole_row(row: PreviewRow, money: Callable[[PreviewRow], str]) -> str:
    """A row in one line, for tooltips and screen readers."""
    parts = (row.number, row.supplier, badge_of(row).text, money(row), spoken(row.reason))
    return ", ".join(part for part in parts if part)
