"""packaging/check_locks.py finds what may not be committed."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import check_locks
import pytest

ROOT = Path(__file__).parents[2]
LOCK = "packaging/requirements.lock"


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A repository with this one's project file and lock files, in which all is well."""
    (tmp_path / "packaging").mkdir()
    for name in ("pyproject.toml", *check_locks.LOCKS):
        shutil.copy(ROOT / name, tmp_path / name)
    subprocess.run(["git", "init", "--quiet", str(tmp_path)], check=True)
    return tmp_path


def edit(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def without_first_stanzas_hashes(text: str) -> str:
    """The lock with its first package pinned, but not hashed."""
    lines = text.splitlines(keepends=True)
    first = next(i for i, line in enumerate(lines) if "==" in line)
    after = next(i for i in range(first + 1, len(lines)) if "--hash" not in lines[i])
    return "".join([*lines[:first], lines[first].replace(" \\", ""), *lines[after:]])


def test_this_repository_is_in_order() -> None:
    assert list(check_locks.faults(ROOT)) == []


def test_another_range_asks_for_new_locks(checkout: Path) -> None:
    edit(checkout / "pyproject.toml", '"peewee>=4.5,<5"', '"peewee>=4.9,<5"')

    found = list(check_locks.faults(checkout))

    assert f"{LOCK}: pyproject.toml has changed since it was made; run packaging/lock.sh" in found
    assert any(fault.startswith(f"{LOCK}: peewee 4.") for fault in found)


def test_a_missing_package_lock_or_hash_is_found(checkout: Path) -> None:
    (checkout / "packaging/requirements-setup.lock").unlink()
    edit(checkout / LOCK, "\npeewee==", "\nnot-peewee==")
    dev = checkout / "packaging/requirements-dev.lock"
    dev.write_text(without_first_stanzas_hashes(dev.read_text(encoding="utf-8")), encoding="utf-8")

    found = list(check_locks.faults(checkout))

    assert "packaging/requirements-setup.lock: is missing; run packaging/lock.sh" in found
    assert f"{LOCK}: peewee is missing" in found
    assert any(fault.endswith(" has no hash") for fault in found)


@pytest.mark.parametrize(
    "line",
    [
        "--index-url https://packages.example/simple",
        "-e .",
        "peewee>=4",
        "peewee @ https://packages.example/p.whl",
    ],
)
def test_only_pinned_packages_may_stand_in_a_lock(checkout: Path, line: str) -> None:
    edit(checkout / LOCK, "\npeewee==", f"\n{line}\npeewee==")

    assert list(check_locks.faults(checkout)) == [f"{LOCK}: has a line that is no pinned package: {line}"]


def test_httpx2_and_differing_versions_are_found(checkout: Path) -> None:
    edit(checkout / LOCK, "\nhttpx==0.28.1", "\nhttpx2==0.28.1")
    edit(checkout / LOCK, "\njinja2==3.", "\njinja2==4.3.")

    found = list(check_locks.faults(checkout))

    assert any(fault.startswith(f"{LOCK}: httpx2 must stay out") for fault in found)
    assert "jinja2 differs between packaging/requirements.lock and packaging/requirements-dev.lock" in found


def test_no_file_names_a_registry(checkout: Path) -> None:
    registry = check_locks.REGISTRIES[0]
    (checkout / "notes.txt").write_text(f"from https://{registry.upper()}/simple", encoding="utf-8")
    for name in ("uv.lock", "pylock.toml", "pylock.dev.toml"):
        (checkout / name).touch()

    found = list(check_locks.faults(checkout))

    assert f"notes.txt: names the registry {registry}" in found
    assert sum("may not be committed" in fault for fault in found) == 3
