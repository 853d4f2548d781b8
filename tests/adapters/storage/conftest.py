"""The stores of an empty profile."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.storage import Stores, open_stores
from tests.adapters.storage.clock import MovingClock


@pytest.fixture
def clock() -> MovingClock:
    return MovingClock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "profile" / "inventory-mate.db"


@pytest.fixture
def stores(path: Path, clock: MovingClock) -> Iterator[Stores]:
    opened = open_stores(path, clock)
    yield opened
    opened.close()
