"""Settings for managed installs: a read-only file of the computer's administrator that wins over everything typed.

    Linux    /etc/inventory-mate/managed.toml
    macOS    /Library/Application Support/InventoryMateDesktop/managed.toml
    Windows  %PROGRAMDATA%\\InventoryMateDesktop\\managed.toml

    [quickbooks]
    environment = "production"        # practice, sandbox or production
    client_id = "AB…"
    client_secret = "…"               # only where the file is not readable for everybody
    redirect_uri = "https://www.your-shop.example/quickbooks/"
    minor_version = 75

`INVENTORY_MATE_MANAGED_FILE` names another file where there is none in its place. A key of the file stands for the
environment variable of the same name (`QUICKBOOKS_ENV`, `QUICKBOOKS_CLIENT_ID`, …) and goes before it (decision 036).
"""

from __future__ import annotations

import os
import stat
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.domain.errors import EnvironmentProblem

MANAGED_BY = "INVENTORY_MATE_MANAGED_BY"
_FILE_VARIABLE = "INVENTORY_MATE_MANAGED_FILE"
_VARIABLES = {
    "environment": "QUICKBOOKS_ENV",
    "client_id": "QUICKBOOKS_CLIENT_ID",
    "client_secret": "QUICKBOOKS_CLIENT_SECRET",
    "redirect_uri": "QUICKBOOKS_REDIRECT_URI",
    "minor_version": "QUICKBOOKS_MINOR_VERSION",
}
_LONGEST = 64 * 1024


def managed_file(env: Mapping[str, str]) -> Path:
    """Where the file is, whether there is one or not."""
    usual = _usual_place(env)
    named = env.get(_FILE_VARIABLE, "").strip()
    # The administrator's own file cannot be got round by a variable.
    return Path(named) if named and not usual.exists() else usual


def _usual_place(env: Mapping[str, str]) -> Path:
    if sys.platform == "win32":
        return Path(env.get("PROGRAMDATA", r"C:\ProgramData")) / "InventoryMateDesktop" / "managed.toml"
    if sys.platform == "darwin":
        return Path("/Library/Application Support/InventoryMateDesktop/managed.toml")
    return Path("/etc/inventory-mate/managed.toml")


def with_managed(env: Mapping[str, str]) -> Mapping[str, str]:
    """The environment with what the file says put over it; `MANAGED_BY` then names the file.

    Raises:
        EnvironmentProblem: the file cannot be read, or says something that does not exist.
    """
    env = {name: value for name, value in env.items() if name != MANAGED_BY}
    path = managed_file(env)
    try:
        with path.open("rb") as file:
            data = file.read(_LONGEST)
    except FileNotFoundError:
        if env.get(_FILE_VARIABLE, "").strip():
            raise _bad(path, "it is not there") from None
        return env
    except OSError as error:
        raise _bad(path, error.strerror or str(error)) from error
    try:
        told = tomllib.loads(data.decode())
    except ValueError as error:
        raise _bad(path, str(error)) from error
    values = _values(path, told)
    if "QUICKBOOKS_CLIENT_SECRET" in values and _open_to_all(path):
        raise _bad(path, "it holds a client secret and everybody on this computer can read it")
    return {**env, **values, MANAGED_BY: str(path)} if values else env


def _values(path: Path, told: Mapping[str, Any]) -> dict[str, str]:
    for name in told:
        if name != "quickbooks":
            raise _bad(path, f"[{name}] is not known; there is [quickbooks] only")
    table = told.get("quickbooks", {})
    if not isinstance(table, dict):
        raise _bad(path, "quickbooks is no table")
    values = {}
    for name, value in table.items():
        if name not in _VARIABLES:
            raise _bad(path, f"{name} is not known; known are {', '.join(_VARIABLES)}")
        wanted = int if name == "minor_version" else str
        if not isinstance(value, wanted) or isinstance(value, bool):
            raise _bad(path, f"{name} has to be {'a number' if wanted is int else 'a text in quotes'}")
        if str(value).strip():
            values[_VARIABLES[name]] = str(value).strip()
    return values


def _open_to_all(path: Path) -> bool:
    return os.name == "posix" and bool(path.stat().st_mode & stat.S_IROTH)


def _bad(path: Path, why: str) -> EnvironmentProblem:
    return EnvironmentProblem(
        "The settings file of this computer cannot be used",
        f"{path}: {why}.",
        "Ask whoever looks after this computer. Nothing was sent.",
    )
