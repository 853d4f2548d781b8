"""The bodies that take a write of ours back: delete a purchase order, or give it its former version again.

The former version goes onto what QuickBooks has now, merged three ways: what our write changed goes back, what
somebody changed in QuickBooks since stays (qbo-api.md 3.3: a full update, with the present SyncToken and Line.Ids).
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from app.domain.money import CENT
from app.quickbooks.reading import ACCOUNT_DETAIL, ITEM_DETAIL
from app.quickbooks.wire import dumps

_Json = Mapping[str, Any]
#: Computed by QuickBooks, or about this very version of the document.
_NOT_OURS = frozenset(
    {
        "Id",
        "SyncToken",
        "MetaData",
        "TotalAmt",
        "HomeTotalAmt",
        "domain",
        "status",
        "sparse",
        "LinkedTxn",
        "Line",
    }
)
_DETAILS = (ITEM_DETAIL, ACCOUNT_DETAIL)
_TAX = "TxnTaxDetail"
_ABSENT = object()


def delete_body(ident: str, sync_token: str) -> str:
    """Body of a delete (qbo-api.md 3.3)."""
    return dumps({"Id": ident, "SyncToken": sync_token})


def restored(former: _Json, after: _Json, now: _Json) -> dict[str, Any]:
    """The document as it is meant to be again.

    `former` is QuickBooks' JSON before our write, `after` its answer to the write, `now` what it has at present; a
    line has the same Id in all three. A line that comes back keeps its former Id here, but not in the body.
    """
    names = [name for name in dict.fromkeys((*now, *former)) if name not in _NOT_OURS]
    merged = _pick_each(names, former, after, now)
    merged |= {"Id": now.get("Id"), "SyncToken": now.get("SyncToken"), "sparse": False}
    merged["Line"] = _lines(former, after, now)
    merged.pop(_TAX, None)
    whose = former if _taxed(merged) == _taxed(former) != _taxed(now) else now
    return merged | ({_TAX: whose[_TAX]} if _TAX in whose else {})


def restore_body(meant: _Json, former: _Json, now: _Json) -> str:
    """The frozen body of the update: lines that QuickBooks no longer has are sent as new ones.

    Where amounts or tax codes change, tax that QuickBooks had computed is left out, to be computed anew: rates may have
    changed since, and it belongs to these very amounts. Only tax that a person had typed beside them goes back.
    """
    if _taxed(meant) != _taxed(now) and not (_taxed(meant) == _taxed(former) and _is_typed(former)):
        meant = {name: value for name, value in meant.items() if name != _TAX}
    present = _by_id(now)
    lines = [
        line if str(line.get("Id", "")) in present else {k: v for k, v in line.items() if k != "Id"}
        for line in meant["Line"]
    ]
    return dumps({**meant, "Line": lines})


def _taxed(raw: _Json) -> tuple[Any, ...]:
    """What QuickBooks computes the tax of a document from."""
    lines = []
    for line in raw.get("Line") or ():
        details = [line[name] for name in _DETAILS if name in line]
        codes = [(detail.get("TaxCodeRef") or {}).get("value") for detail in details]
        lines.append((line.get("Amount"), codes, [detail.get("TaxInclusiveAmt") for detail in details]))
    return (raw.get("GlobalTaxCalculation"), *lines)


def _is_typed(raw: _Json) -> bool:
    """True when the tax of a document is not what its percentages give: a person typed it in QuickBooks.

    With tax inside the amounts QuickBooks rounds on each line, hence a cent for each.
    """
    room = CENT * max(1, len(raw.get("Line") or ()))
    for line in (raw.get(_TAX) or {}).get("TaxLine") or ():
        detail = line.get("TaxLineDetail") or {}
        percent, net = detail.get("TaxPercent"), detail.get("NetAmountTaxable")
        if percent is None or net is None:
            continue
        computed = Decimal(str(net)) * Decimal(str(percent)) / 100
        if abs(Decimal(str(line.get("Amount", 0))) - computed) > room:
            return True
    return False


def _lines(former: _Json, after: _Json, now: _Json) -> list[_Json]:
    before, done, present = _by_id(former), _by_id(after), _by_id(now)
    lines: list[_Json] = []
    for ident, line in before.items():
        if ident in present:
            lines.append(_line(line, done.get(ident, line), present[ident]))
        elif ident not in done:
            lines.append(line)  # our write took it away
    for line in now.get("Line") or ():
        ident = str(line.get("Id", ""))
        if ident not in before and ident not in done:
            lines.append(line)  # somebody added it in QuickBooks
    return lines


def _line(former: _Json, after: _Json, now: _Json) -> _Json:
    """Quantity, price and amount travel together: Amount = Qty x UnitPrice must hold (qbo-api.md 3.5)."""
    merged = _pick_each(dict.fromkeys((*now, *former)), former, after, now)
    whole = now if _numbers(now) != _numbers(after) and _numbers(former) != _numbers(after) else None
    if whole is not None:
        merged["Amount"] = whole.get("Amount")
        for name in _DETAILS:
            if name in merged and name in whole:
                merged[name] = {**merged[name], **_only_numbers(whole[name])}
    return merged


def _numbers(line: _Json) -> tuple[Any, ...]:
    details = [line.get(name) or {} for name in _DETAILS]
    return (line.get("Amount"), *((detail.get("Qty"), detail.get("UnitPrice")) for detail in details))


def _only_numbers(detail: _Json) -> dict[str, Any]:
    return {name: detail[name] for name in ("Qty", "UnitPrice") if name in detail}


def _pick_each(names: Any, former: _Json, after: _Json, now: _Json) -> dict[str, Any]:
    picked = {}
    for name in names:
        value = _pick(*(side.get(name, _ABSENT) for side in (former, after, now)))
        if value is not _ABSENT:
            picked[name] = value
    return picked


def _pick(former: Any, after: Any, now: Any) -> Any:
    if _same(former, after):
        return now
    if _same(now, after):
        return _as_sent(former)
    if all(isinstance(side, Mapping) and not _is_one(side) for side in (former, after, now)):
        return _pick_each(dict.fromkeys((*now, *former)), former, after, now)
    return now


def _same(one: Any, other: Any) -> bool:
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        if "value" in one and "value" in other:
            return bool(one["value"] == other["value"])  # the name beside it may have been changed there
        return {k: v for k, v in one.items() if k != "Id"} == {k: v for k, v in other.items() if k != "Id"}
    return one is other or bool(one == other)


def _is_one(value: _Json) -> bool:
    """A reference or an address is one thing; half of one and half of another would be neither."""
    return "value" in value or any(name.startswith(("Line", "City")) for name in value)


def _as_sent(value: Any) -> Any:
    """An address goes without its Id: QuickBooks gives every version of an address another one (qbo-api.md 3.1)."""
    if isinstance(value, Mapping) and "value" not in value and _is_one(value):
        return {name: part for name, part in value.items() if name not in ("Id", "Lat", "Long")}
    return value


def _by_id(raw: _Json) -> dict[str, _Json]:
    return {str(line["Id"]): line for line in raw.get("Line") or () if line.get("Id")}
