"""Files that cannot be used as a whole: each is refused with its name and what to do."""

from __future__ import annotations

import io
import os
import zipfile
from pathlib import Path

import pytest

from app.domain.errors import AppError, Canceled, EnvironmentProblem, UserMustAct
from app.sources import filebytes, read_file, resource_path

PROTECTED = Path(__file__).parents[2] / "data" / "sources" / "protected.xlsx"
XLSX = resource_path("sample", "example-purchase-orders.xlsx")
CSV = resource_path("sample", "example-purchase-orders.csv")


class Token:
    """A cancel token that is already, or never, set."""

    def __init__(self, *, canceled: bool) -> None:
        self.canceled = canceled

    def wait(self, seconds: float) -> bool:
        return self.canceled


def zipped(**files: str) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in files.items():
            package.writestr(name.replace("__", "/"), text)
    return packed.getvalue()


FAR_CELL = zipped(
    **{"xl__workbook.xml": "<a/>", "xl__worksheets__sheet1.xml": '<c r="A1"/><c r="XFD1048576"/>'}
)

REFUSED = {
    "nothing": (b"", "Empty file"),
    "a mark only": (b"\xef\xbb\xbf\r\n ", "Empty file"),
    "prose": (b"Dear Sir, the goods have arrived.", "No column headers found"),
    "rubbish": (bytes(range(256)) * 20, "Not a text file"),
    "a pdf": (b"%PDF-1.7 ...", "Wrong kind of file"),
    "a picture": (b"\x89PNG\r\n\x1a\n....", "Wrong kind of file"),
    "an archive": (zipped(readme="hello"), "Wrong kind of file"),
    "half a workbook": (XLSX.read_bytes()[:3000], "Workbook damaged"),
    "a workbook's bones": (zipped(**{"xl__workbook.xml": "<a/>"}), "Workbook damaged"),
    "old office rubbish": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 2000, "Workbook damaged"),
    "a cell in the last corner": (FAR_CELL, "Workbook too large"),
    "an open quotation mark": (b'PO,Supplier,SKU\n1,"A,b\n2,c,d\n', "Quotation marks do not match"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_unusable_files_are_refused_with_name_and_next_step(tmp_path: Path, case: str) -> None:
    content, title = REFUSED[case]
    path = tmp_path / "delivery.csv"
    path.write_bytes(content)
    with pytest.raises(UserMustAct) as caught:
        read_file(path, "shop")
    assert caught.value.title == title
    assert "delivery.csv" in caught.value.message
    assert caught.value.what_to_do.endswith(".")


def test_a_table_with_unknown_headers_waits_for_a_person(tmp_path: Path) -> None:
    path = tmp_path / "odd.csv"
    path.write_text("Orders of May\none,two,three\n1,2,3\n")
    result = read_file(path, "shop")
    (problem,) = result.problems
    assert "no row of column headers known here" in problem.message
    assert problem.whole_file
    assert [column.header for column in result.preview.columns] == ["one", "two", "three"]
    assert result.orders == ()


def test_headers_without_rows_are_a_problem(tmp_path: Path) -> None:
    path = tmp_path / "headers.csv"
    path.write_text("PO,Supplier,Currency,SKU,Qty,Cost\n\n,,\n")
    (problem,) = read_file(path, "shop").problems
    assert "no rows" in problem.message


def test_a_protected_workbook_asks_for_one_without_a_password() -> None:
    with pytest.raises(UserMustAct) as caught:
        read_file(PROTECTED, "shop")
    assert caught.value.title == "Password needed"


def test_a_folder_a_device_and_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(UserMustAct, match="is a folder"):
        read_file(tmp_path, "shop")
    with pytest.raises(UserMustAct, match="no ordinary file"):
        read_file(Path(os.devnull), "shop")
    with pytest.raises(UserMustAct, match="no file"):
        read_file(tmp_path / "gone.csv", "shop")
    with pytest.raises(AppError):
        read_file(Path("bad\0name.csv"), "shop")


def test_a_locked_file_is_the_computers_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "open-in-excel.xlsx"
    path.write_bytes(XLSX.read_bytes())

    def locked(_path: Path, _mode: str) -> bytes:
        raise PermissionError(13, os.strerror(13))

    monkeypatch.setattr(Path, "open", locked)
    with pytest.raises(EnvironmentProblem, match="in use by another program"):
        read_file(path, "shop")


def test_a_file_beyond_the_limit_is_not_even_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "huge.csv"
    path.write_bytes(CSV.read_bytes())
    monkeypatch.setattr(filebytes, "LARGEST_FILE", 100)
    with pytest.raises(UserMustAct, match="is the most"):
        read_file(path, "shop")


def test_the_content_counts_and_not_the_ending(tmp_path: Path) -> None:
    path = tmp_path / "orders.csv"
    path.write_bytes(XLSX.read_bytes())
    result = read_file(path, "shop")
    assert {order.origin.kind for order in result.orders} == {"xlsx"}


@pytest.mark.parametrize("source", [CSV, XLSX, CSV.with_suffix(".json")], ids=lambda path: path.suffix)
def test_reading_can_be_canceled(source: Path) -> None:
    with pytest.raises(Canceled):
        read_file(source, "shop", cancel=Token(canceled=True))
    assert read_file(source, "shop", cancel=Token(canceled=False)).ok
