"""Each of the 62 fault points has a test: the table in tests/README.md is complete and names tests that exist."""

from __future__ import annotations

import re
from pathlib import Path

TESTS = Path(__file__).parents[1]
_ROW = re.compile(r"^\| (\d+) \| ([^|]+) \| ([^|]+) \|$", re.MULTILINE)
_TEST = re.compile(r"`(tests/[^`:]+)::(\w+)`")


def test_all_62_fault_points_name_tests_that_exist() -> None:
    rows = _ROW.findall((TESTS / "README.md").read_text(encoding="utf-8"))
    assert [int(number) for number, _, _ in rows] == list(range(1, 63))
    for number, what, cell in rows:
        named = _TEST.findall(cell)
        assert named, f"{number}: {what} has no test"
        assert len(named) == cell.count("`") // 2, f"{number}: {cell}"
        for file, name in named:
            path = TESTS.parent / file
            assert path.exists(), f"{number}: {file}"
            assert f"def {name}(" in path.read_text(encoding="utf-8"), f"{number}: {file}::{name}"
