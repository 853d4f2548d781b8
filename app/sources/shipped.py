"""Finds the files that ship with the program: in a checkout beside `app/`, in an installed program inside."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def resources_dir() -> Path:
    """The folder `resources/` of a checkout, or `app/_resources` of an installed program (pyproject.toml)."""
    app_dir = Path(__file__).resolve().parents[1]
    installed = app_dir / "_resources"
    return installed if installed.is_dir() else app_dir.parent / "resources"


def resource_path(*parts: str) -> Path:
    """One shipped file, for example `resource_path("sources", "po.schema.json")`."""
    return resources_dir().joinpath(*parts)
