from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.system.program import Practice
from tests.ui.conftest import collected, no_collecting_in_workers

__all__ = ["collected", "no_collecting_in_workers"]  # windows are made here too


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    return tmp_path / "profile"


@pytest.fixture
def practice(profile: Path) -> Iterator[Practice]:
    company = Practice(profile)
    yield company
    assert company.close() == 0
