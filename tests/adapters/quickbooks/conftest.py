"""The scripted QuickBooks."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.adapters.quickbooks.scripted import Bench


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    """A client in front of a scripted sandbox."""
    return Bench(tmp_path)
