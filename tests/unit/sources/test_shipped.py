from __future__ import annotations

import importlib.util
import shutil
from pathlib import Path

import pytest

import app.sources.shipped as shipped


@pytest.mark.parametrize(
    ("layout", "expected"), [("app/_resources", "app/_resources"), ("resources", "resources")]
)
def test_shipped_files_are_found_in_a_checkout_and_in_an_installed_program(
    tmp_path: Path, layout: str, expected: str
) -> None:
    (tmp_path / "app" / "sources").mkdir(parents=True)
    (tmp_path / layout).mkdir(parents=True)
    copy = shutil.copy(shipped.__file__, tmp_path / "app" / "sources" / "shipped.py")
    spec = importlib.util.spec_from_file_location("copied_shipped", copy)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert module.resource_path("sources", "a.json") == (tmp_path / expected / "sources" / "a.json").resolve()
