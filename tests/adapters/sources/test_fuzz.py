"""Mangled files: they are read whole or not at all, and nothing but the promised errors comes out."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from app.domain.errors import AppError, EnvironmentProblem, UserMustAct
from app.domain.names import same_name_key
from app.domain.totals import totals_of
from app.sources import (
    ReadOptions,
    ReadResult,
    TaxColumn,
    describe_columns,
    document_from_order,
    read_file,
    resource_path,
)
from app.sources.fields import FIELDS, Kind, Level

BYTES = settings(
    max_examples=60,  # thousands more: python -m tests.prove imports
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
EXAMPLES = {
    ending: resource_path("sample", f"example-purchase-orders.{ending}").read_bytes()
    for ending in ("csv", "json", "xlsx")
}
STOCKY = (Path(__file__).parents[2] / "data" / "sources" / "stocky-api.json").read_bytes()
HEADERS = {entry.field: entry.headers for entry in describe_columns()}
NASTY = [
    "", " ", "0", "-1", "1", "12.50", "12,50", "1.299,00", "1,234", "(5.00)", "$3", "8%", "1e400", "NaN", "9" * 45,
    "0.00000001", "99999999999", "2026-10-03", "03/04/2026", "31/12/2026", "2026-02-30", "USD", "EUR", "Ordered",
    "Cancelled", "paid", "PO#128", "#", "PO", "Total", "a\nb", '"', "'", ";", "\t", "\x00", "\ufeff", "\ud7ff", "é",
    "🪴", "ı", "x" * 11_000, "yes", "Freight", "=1+1", "00001", "½", "٣",
]  # fmt: skip
OPTIONS = st.builds(
    ReadOptions,
    default_currency=st.sampled_from(["", "USD"]),
    day_first=st.sampled_from([None, True, False]),
    decimal_comma=st.sampled_from([None, True, False]),
    tax_column=st.sampled_from([None, *TaxColumn]),
    number=st.sampled_from(["", "9"]),
    supplier_name=st.sampled_from(["", "Velloway Textiles"]),
    default_cost=st.sampled_from([None, Decimal(0)]),
    allow_no_lines=st.booleans(),
)
CELL = st.one_of(st.sampled_from(NASTY), st.text(max_size=12))
PLAUSIBLE = {
    Kind.NUMBER: st.decimals(0, 5000, places=2).map(str),
    Kind.PERCENT: st.sampled_from(["0", "8.25", "21"]),
    Kind.DATE: st.dates(date(2020, 1, 1), date(2030, 1, 1)).map(str),
    Kind.WHOLE: st.just("14"),
    Kind.YES_NO: st.just("no"),
    Kind.CURRENCY: st.just("EUR"),
    Kind.STATUS: st.just("Shipped"),
    Kind.PAYMENT: st.just("Paid"),
    Kind.PO_NUMBER: st.sampled_from(["PO#7", "8", "0009"]),
}
NEEDED = ("po_number", "supplier_name", "currency", "line_sku", "line_quantity", "line_unit_cost")


@st.composite
def tables(draw: st.DrawFn, odd_cell: st.SearchStrategy[Any]) -> list[list[Any]]:
    """A table with headers from all fields; in some tables all cells fit their column, in others a few are odd."""
    share = draw(st.sampled_from([0, 0, 3, 15]))
    odd = st.integers(1, 100).map(lambda number: number <= share)
    more = draw(st.lists(st.sampled_from(sorted(HEADERS)), max_size=8, unique=True))
    fields = [*(name for name in NEEDED if name not in more and not draw(odd)), *more]
    shared = {name: draw(_plausible(name)) for name in fields if FIELDS[name].level is Level.ORDER}
    rows: list[list[Any]] = [[draw(st.sampled_from(HEADERS[name])) for name in fields]]
    for _ in range(draw(st.integers(0, 6))):
        row = []
        for name in fields:
            usual = st.just(shared[name]) if name in shared and name != "po_number" else _plausible(name)
            row.append(draw(odd_cell if draw(odd) else usual))
        rows.append(row)
    return rows


def _plausible(name: str) -> st.SearchStrategy[str]:
    return PLAUSIBLE.get(FIELDS[name].kind, st.sampled_from(["Mug", "Freight", "a-1", "007"]))


def read(path: Path, options: ReadOptions) -> ReadResult | AppError:
    """The result, or one of the two promised errors."""
    try:
        return read_file(path, "shop", options=options)
    except (UserMustAct, EnvironmentProblem) as error:
        return error


def attempt(path: Path, content: bytes, options: ReadOptions) -> None:
    """Read; whatever comes back must keep the promises of `read_file`."""
    path.write_bytes(content)
    result = read(path, options)
    if isinstance(result, AppError):
        event("refused as a whole")
        assert path.name in result.message
        assert result.what_to_do
        return
    event("read" if result.ok else "problems")
    assert result.problems or result.orders
    blocked = any(problem.whole_file for problem in result.problems)
    assert not (blocked and result.orders)
    assert blocked or sum(len(order.problems) for order in result.failed) == len(result.problems)
    assert not {same_name_key(order.number) for order in result.failed} & {
        same_name_key(order.number) for order in result.orders
    }
    for problem in result.problems:
        assert problem.message.endswith((".", "11-24"))
        assert problem.row >= 0
        problem.text.encode()
    for order in result.orders:
        totals_of(order)
        assert order.number
        assert order.supplier.name
        assert len(order.currency) == 3
        json.dumps(document_from_order(order), ensure_ascii=False).encode()
    assert len({order.id for order in result.orders}) == len(result.orders)
    "".join(result.warnings).encode()


@st.composite
def mangled(draw: st.DrawFn, original: bytes) -> bytes:
    """The original with a few bytes changed, inserted, removed, doubled, or the end cut off."""
    content = bytearray(original)
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, max(len(content) - 1, 0)))
        length = draw(st.integers(1, 40))
        match draw(st.sampled_from(["change", "insert", "remove", "double", "cut"])):
            case "change":
                content[at : at + 1] = bytes([draw(st.integers(0, 255))])
            case "insert":
                content[at:at] = draw(st.binary(min_size=1, max_size=8))
            case "remove":
                del content[at : at + length]
            case "double":
                content[at:at] = content[at : at + length]
            case _:
                del content[max(at, len(content) // 2) :]
    return bytes(content)


@pytest.mark.parametrize("ending", EXAMPLES)
@BYTES
@given(data=st.data(), options=OPTIONS)
def test_mangled_bytes(tmp_path: Path, ending: str, data: st.DataObject, options: ReadOptions) -> None:
    content = data.draw(mangled(EXAMPLES[ending]))
    attempt(tmp_path / f"mangled.{ending}", content, options)


@BYTES
@given(content=st.binary(max_size=400), options=OPTIONS)
def test_any_bytes(tmp_path: Path, content: bytes, options: ReadOptions) -> None:
    attempt(tmp_path / "any.csv", content, options)


@BYTES
@given(data=st.data())
def test_mangled_inside_of_a_workbook(tmp_path: Path, data: st.DataObject) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(EXAMPLES["xlsx"])) as source, zipfile.ZipFile(packed, "w") as target:
        names = source.namelist()
        chosen = data.draw(st.sampled_from(names))
        for name in names:
            content = source.read(name)
            target.writestr(name, data.draw(mangled(content)) if name == chosen else content)
    attempt(tmp_path / "inside.xlsx", packed.getvalue(), ReadOptions())


@BYTES
@given(
    table=tables(CELL),
    options=OPTIONS,
    delimiter=st.sampled_from(",;\t|"),
    encoding=st.sampled_from(["utf-8", "utf-16"]),
)
def test_odd_tables_as_text(
    tmp_path: Path, table: list[list[str]], options: ReadOptions, delimiter: str, encoding: str
) -> None:
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter).writerows(table)
    attempt(tmp_path / "odd.csv", text.getvalue().encode(encoding, "ignore"), options)


ODD_VALUE = st.one_of(CELL, st.floats(), st.integers(), st.booleans(), st.dates(), st.datetimes(), st.none())


@BYTES
@given(table=tables(ODD_VALUE), options=OPTIONS)
def test_odd_tables_as_workbooks(tmp_path: Path, table: list[list[Any]], options: ReadOptions) -> None:
    packed = io.BytesIO()
    book = xlsxwriter.Workbook(packed, {"nan_inf_to_errors": True, "default_date_format": "d/m/y"})
    sheet = book.add_worksheet()
    for index, row in enumerate(table):
        for column, value in enumerate(row):
            if isinstance(value, str):
                sheet.write_string(index, column, value.encode("utf-8", "ignore").decode())
            elif isinstance(value, int) and not isinstance(value, bool):
                sheet.write_number(index, column, float(value % 10**18))
            elif not (isinstance(value, date) and value.year < 1900):
                sheet.write(index, column, value)
    book.close()
    attempt(tmp_path / "odd.xlsx", packed.getvalue(), options)


JSON_VALUE = st.recursive(
    st.one_of(
        st.none(), st.booleans(), st.integers(), st.floats(), st.sampled_from(NASTY), st.text(max_size=8)
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=6), inner, max_size=3)
    ),
    max_leaves=8,
)


@pytest.mark.parametrize("original", [EXAMPLES["json"], STOCKY], ids=["po/1", "stocky"])
@BYTES
@given(data=st.data(), options=OPTIONS)
def test_odd_json(tmp_path: Path, original: bytes, data: st.DataObject, options: ReadOptions) -> None:
    documents = json.loads(original)["purchase_orders"][:2]
    for _ in range(data.draw(st.integers(1, 4))):
        place: Any = documents
        while True:
            keys = list(place) if isinstance(place, dict) else list(range(len(place)))
            if not keys:
                break
            key = data.draw(st.sampled_from(keys))
            if isinstance(place[key], dict | list) and place[key] and data.draw(st.booleans()):
                place = place[key]
                continue
            place[key] = data.draw(JSON_VALUE)
            break
    wrapped = data.draw(st.sampled_from([documents, {"purchase_orders": documents}, documents[0]]))
    attempt(tmp_path / "odd.json", json.dumps(wrapped).encode(), options)
