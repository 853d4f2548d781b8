"""Mangles files of purchase orders: what half a transfer, a wrong program or a tired person does to them."""

from __future__ import annotations

import csv
import io
import json
import random
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

DATA = Path(__file__).parents[1] / "data" / "sources"
SAMPLE = Path(__file__).parents[2] / "resources" / "sample"
NASTY = (
    "", " ", "0", "-1", "12,50", "1.299,00", "1,234", "(5.00)", "$3", "8%", "1e400", "NaN", "9" * 45, "=1+1",
    "=HYPERLINK(\"http://x\")", "@SUM(A1)", "2026-02-30", "31/12/2026", "03/04/2026", "USD", "eur", "Cancelled",
    "PO#128", "#", "PO-", "Total", "a\nb", '"', "'", ";", "\t", "\x00", "\ufeff", "é", "🪴", "x" * 12_000, "Freight",
    "½", "٣", "\u202e", "null", "#REF!", "1.2E+11", "<b>bold</b>", "../../etc/passwd", "%s%n", "00001",
)  # fmt: skip
Table = list[list[str]]


@dataclass(frozen=True, slots=True)
class Mangled:
    """A file to read. `rows` are its cells where the mangling left a plain CSV, for an independent count."""

    name: str
    content: bytes
    how: str
    rows: Table | None = None


def originals() -> list[Mangled]:
    """The files that are mangled: every header set of the tests, and the shipped examples."""
    kinds = (".csv", ".json", ".xls", ".xlsx")
    paths = [path for path in sorted(DATA.iterdir()) if path.suffix in kinds and path.stem != "expected"]
    paths += sorted(SAMPLE.glob("example-purchase-orders.*"))
    return [Mangled(path.name, path.read_bytes(), "") for path in paths]


def mangle(original: Mangled, rng: random.Random) -> Mangled:
    """One of the ways that fit this kind of file."""
    suffix = Path(original.name).suffix
    ways: list[Callable[[Mangled, random.Random], Mangled]] = [_bytes, _truncated]
    if suffix == ".csv":
        ways += [_cells] * 6 + [_encodings] * 2
    if suffix == ".json":
        ways += [_values] * 5
    if original.content.startswith(b"PK"):
        ways += [_inner] * 3
    if suffix == ".xlsx":
        ways += [_as_workbook] * 3
    return rng.choice(ways)(original, rng)


def _bytes(original: Mangled, rng: random.Random) -> Mangled:
    return replace(original, content=_spoiled(original.content, rng), how="wrong bytes")


def _spoiled(content: bytes, rng: random.Random) -> bytes:
    """A few bytes changed, put in, taken out or doubled."""
    data = bytearray(content)
    for _ in range(rng.randint(1, 6)):
        at, length = rng.randrange(len(data) + 1), rng.randint(1, 60)
        match rng.randrange(5):
            case 0:
                data[at : at + 1] = bytes([rng.randrange(256)])
            case 1:
                data[at:at] = rng.randbytes(rng.randint(1, 8))
            case 2:
                del data[at : at + length]
            case 3:
                data[at:at] = data[at : at + length]
            case _:
                data[at:at] = b"\x00" * rng.randint(1, 4)
    return bytes(data)


def _truncated(original: Mangled, rng: random.Random) -> Mangled:
    return replace(
        original, content=original.content[: rng.randrange(len(original.content))], how="truncated"
    )


def _encodings(original: Mangled, rng: random.Random) -> Mangled:
    """Another encoding, or two in one file."""
    text = original.content.decode("utf-8-sig").replace("a", rng.choice("aéłあ"))
    other = rng.choice(("utf-16", "cp1252", "utf-16-le", "cp1250", "shift-jis", "utf-7"))
    half = len(text) // 2
    if rng.random() < 0.5:
        content = text[:half].encode("utf-8") + text[half:].encode(other, "replace")
        return replace(original, content=content, how=f"utf-8, then {other}")
    return replace(original, content=text.encode(other, "replace"), how=f"in {other}")


def _cells(original: Mangled, rng: random.Random) -> Mangled:
    """Columns swapped, cells replaced, rows doubled, moved or cut, titles above the headers, another delimiter."""
    rows = [row for row in csv.reader(io.StringIO(original.content.decode("utf-8-sig"))) if any(row)]
    told = [_change_table(rows, rng) for _ in range(rng.randint(1, 4))]
    out = io.StringIO()
    csv.writer(out, delimiter=rng.choice(",,;\t|")).writerows(rows)
    return replace(
        original, content=out.getvalue().encode("utf-8", "replace"), how=", ".join(told), rows=rows
    )


def _change_table(rows: Table, rng: random.Random) -> str:
    """Change the table in one way; says which."""
    if not rows:
        return "nothing left"
    way = rng.choice((_swap, _odd_cell, _odd_cell, _double, _shorten, _shuffle, _title, _odd_column))
    way(rows, rng)
    return way.__name__.removeprefix("_").replace("_", " ")


def _swap(rows: Table, rng: random.Random) -> None:
    width = max(len(each) for each in rows)
    if width:
        first, second = rng.randrange(width), rng.randrange(width)
        for each in rows:
            each.extend([""] * (width - len(each)))
            each[first], each[second] = each[second], each[first]


def _odd_cell(rows: Table, rng: random.Random) -> None:
    row = rng.choice(rows)
    if row:
        row[rng.randrange(len(row))] = rng.choice(NASTY)


def _double(rows: Table, rng: random.Random) -> None:
    rows.insert(rng.randrange(len(rows) + 1), list(rng.choice(rows)))


def _shorten(rows: Table, rng: random.Random) -> None:
    row = rng.choice(rows)
    del row[rng.randrange(len(row) + 1) :]


def _shuffle(rows: Table, rng: random.Random) -> None:
    body = rows[1:]
    rng.shuffle(body)
    rows[1:] = body


def _title(rows: Table, rng: random.Random) -> None:
    rows.insert(0, [rng.choice(NASTY) for _ in range(rng.randint(1, 5))])


def _odd_column(rows: Table, rng: random.Random) -> None:
    column = rng.randrange(max(len(rows[0]), 1))
    for each in rows[1:]:
        if column < len(each):
            each[column] = rng.choice(NASTY)


def _inner(original: Mangled, rng: random.Random) -> Mangled:
    """One part of a packed workbook spoiled, the package itself whole."""
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(original.content)) as source:
        names = source.namelist()
        chosen = rng.choice(names)
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as target:
            for name in names:
                content = source.read(name)
                target.writestr(name, _spoiled(content, rng) if name == chosen else content)
    return replace(original, content=packed.getvalue(), how=f"spoiled {chosen}")


def _as_workbook(original: Mangled, rng: random.Random) -> Mangled:
    """A CSV of the tests as a workbook, with numbers, formulas and odd cells."""
    import xlsxwriter

    path = rng.choice(sorted(DATA.glob("*.csv")))
    rows = [row for row in csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"))) if any(row)]
    told = [_change_table(rows, rng) for _ in range(rng.randint(0, 3))]
    packed = io.BytesIO()
    with xlsxwriter.Workbook(packed, {"nan_inf_to_errors": True}) as book:
        sheet = book.add_worksheet()
        for place, row in enumerate(rows):
            for column, text in enumerate(row):
                _write(sheet, place, column, text.replace("\x00", ""), rng)
    return Mangled(f"{path.stem}.xlsx", packed.getvalue(), f"workbook, {', '.join(told)}")


def _write(sheet: Any, row: int, column: int, text: str, rng: random.Random) -> None:
    number = text.replace(".", "", 1)
    if number.isdecimal() and number.isascii() and rng.random() < 0.7:
        sheet.write_number(row, column, float(text))
    elif rng.random() < 0.02:
        sheet.write_formula(
            row, column, rng.choice(("=1/0", "=A1+B2", "=NOW()")), value=rng.choice(("", 0, 3))
        )
    else:
        sheet.write_string(row, column, text)


def _values(original: Mangled, rng: random.Random) -> Mangled:
    """Values of a JSON file replaced, taken away, or put elsewhere."""
    data: Any = json.loads(original.content)
    for _ in range(rng.randint(1, 5)):
        place: Any = data
        while True:
            keys: Sequence[Any] = list(place) if isinstance(place, dict) else range(len(place))
            if not keys:
                break
            key = rng.choice(keys)
            if isinstance(place[key], dict | list) and place[key] and rng.random() < 0.8:
                place = place[key]
                continue
            if isinstance(place, dict) and rng.random() < 0.3:
                del place[key]
            else:
                place[key] = rng.choice((*NASTY, None, True, 3, -1.5, 10**30, [], {}, [[]], {"a": 1}))
            break
    return replace(original, content=json.dumps(data).encode(), how="odd values")
