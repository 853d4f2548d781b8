"""Files for the pictures of the import assistant: rows with problems, rows that change POs, a file that asks first."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

from tests.system.program import EXAMPLE_CSV

Rows = list[dict[str, str]]


def with_problems(folder: Path) -> Path:
    """Some rows cannot be read."""

    def spoil(rows: Rows) -> None:
        for place, (name, words) in enumerate(
            (
                ("Quantity", "zwölf"),
                ("Unit Cost", "12,5,0"),
                ("Order Date", "31.02.2026"),
                ("Currency", "Euro"),
                ("Supplier", ""),
            )
        ):
            rows[place * 3][name] = words

    return _write(folder / "Bestellungen mit Fehlern.csv", spoil)


def example(folder: Path) -> Path:
    """POs that a shop does not have yet, without problems."""
    return _write(folder / "example.csv", lambda rows: None)


def changing(folder: Path) -> Path:
    """The same POs, some of them otherwise than they are."""

    def change(rows: Rows) -> None:
        for place, row in enumerate(row for row in rows if row["Quantity"]):
            if place % 4 == 0:
                row["Quantity"], row["Line Total"], row["Order Total"] = "17", "", ""

    return _write(folder / "changed.csv", change)


def asking(folder: Path) -> Path:
    """The number of the PO is not recognised: a person has to say which column it is."""

    def rename(rows: Rows) -> None:
        for row in rows:
            row["Vorgangskennzeichen"] = row.pop("PO Number")

    return _write(folder / "asking.csv", rename)


def broken(folder: Path) -> Path:
    """No table at all."""
    path = folder / "broken.xlsx"
    path.write_bytes(b"\x00\x01 nothing that a program knows \xff" * 40)
    return path


def _write(path: Path, change: Callable[[Rows], None]) -> Path:
    with EXAMPLE_CSV.open(encoding="utf-8-sig", newline="") as source:
        rows = list(csv.DictReader(source))
    change(rows)
    with path.open("w", encoding="utf-8", newline="") as target:
        writer = csv.DictWriter(target, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    return path
