"""The shops under one roof: each a profile of its own, so that nothing of one can reach another (decision 038).

The first shop lives in the roof folder itself, as it always did; further ones below `shops/`. `shops.json` only holds
their names, and only once there is a second one.
"""

from __future__ import annotations

import json
import os
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypedDict

from filelock import FileLock, Timeout

from app.bootstrap.profile import Profile
from app.domain.errors import EnvironmentProblem, UserMustAct

_FIRST = ""
_USUAL_NAME = "My shop"
_LONGEST = 80
_LOCK_SECONDS = 5.0


class _Entry(TypedDict):
    key: str
    name: str


class _Told(TypedDict):
    shops: list[_Entry]
    last: str


@dataclass(frozen=True, slots=True)
class Shop:
    """`key` is part of a folder's name and never changes; the first shop's is ""."""

    key: str
    name: str


class Shops:
    """Reads and writes the list. Several programs may do so at the same time."""

    def __init__(self, roof: Profile) -> None:
        self._roof = roof
        self._file = roof.folder / "shops.json"

    def all(self) -> tuple[Shop, ...]:
        """Every shop, the first one first; at least one.

        Raises:
            EnvironmentProblem: the list is damaged.
        """
        return tuple(Shop(entry["key"], entry["name"]) for entry in self._read()["shops"])

    def find(self, name: str) -> Shop:
        """The shop of this name, whatever its capitals.

        Raises:
            UserMustAct: there is none.
        """
        shops = self.all()
        wanted = name.strip().casefold()
        for shop in shops:
            if shop.name.casefold() == wanted or (shop.key and shop.key == wanted):
                return shop
        known = ", ".join(shop.name for shop in shops)
        raise UserMustAct(
            "There is no such shop", f'No shop is called "{name}". There is: {known}.', "Check the name."
        )

    def last(self) -> Shop:
        """The shop that was open last."""
        told = self._read()
        shops = self.all()
        return next((shop for shop in shops if shop.key == told["last"]), shops[0])

    def remember_last(self, shop: Shop) -> None:
        """Open this one first next time. Nothing is written while there is one shop only."""
        with self._changing() as told:
            if len(told["shops"]) > 1:
                told["last"] = shop.key
                self._write(told)

    def add(self, name: str, first_name: str = "") -> Shop:
        """A new shop. `first_name` names the first one, if it has no name of its own yet.

        Raises:
            UserMustAct: the name is empty, too long, or taken.
        """
        name = name.strip()
        with self._changing() as told:
            first = told["shops"][0]
            if first_name and first["name"] == _USUAL_NAME:
                first["name"] = first_name
            _check_name(name, [entry["name"] for entry in told["shops"]])
            shop = Shop(f"shop-{uuid.uuid4().hex[:8]}", name)
            told["shops"].append({"key": shop.key, "name": shop.name})
            self._write(told)
        return shop

    def rename(self, shop: Shop, name: str) -> Shop:
        """Give a shop another name; its folder stays where it is. Raises like `add`."""
        name = name.strip()
        with self._changing() as told:
            _check_name(name, [entry["name"] for entry in told["shops"] if entry["key"] != shop.key])
            for entry in told["shops"]:
                if entry["key"] == shop.key:
                    entry["name"] = name
            self._write(told)
        return Shop(shop.key, name)

    def profile_of(self, shop: Shop) -> Profile:
        """Its profile: own database, own logs, own practice company, own entries in the keyring, own locks."""
        if shop.key == _FIRST:
            return self._roof
        return replace(
            self._roof, folder=self._roof.folder / "shops" / shop.key, shop=shop.key, shop_name=shop.name
        )

    def _read(self) -> _Told:
        try:
            told = json.loads(self._file.read_text(encoding="utf-8"))
            for entry in told["shops"]:
                if not _right(entry):
                    raise ValueError(entry)
            if not told["shops"] or told["shops"][0]["key"] != _FIRST:
                raise ValueError("the first shop is missing")
        except FileNotFoundError:
            return {"shops": [{"key": _FIRST, "name": _USUAL_NAME}], "last": _FIRST}
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise EnvironmentProblem(
                "The list of shops is damaged",
                f"{self._file} cannot be read.",
                "Each shop still lies in its own folder beside it. Restore the file from a backup, or delete it to go "
                "on with the first shop.",
            ) from error
        return {"shops": told["shops"], "last": str(told.get("last", _FIRST))}

    @contextmanager
    def _changing(self) -> Iterator[_Told]:
        """One change at a time, on top of what others wrote."""
        lock = FileLock(self._roof.folder / "shops.lock")
        try:
            lock.acquire(timeout=_LOCK_SECONDS)
        except (Timeout, OSError) as error:
            raise EnvironmentProblem(
                "The list of shops cannot be changed", f"{error}.", "Close other copies of this program."
            ) from error
        try:
            yield self._read()
        finally:
            lock.release()

    def _write(self, told: _Told) -> None:
        handle, beside = tempfile.mkstemp(dir=self._roof.folder, prefix=".shops.")  # mode 0600
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(told, file, ensure_ascii=False)
            file.flush()
            os.fsync(file.fileno())
        Path(beside).replace(self._file)


def _check_name(name: str, taken: list[str]) -> None:
    if not name or len(name) > _LONGEST or not name.isprintable():
        raise UserMustAct(
            "The shop needs a name", f"A name has 1 to {_LONGEST} characters.", "Enter the name of the shop."
        )
    if name.casefold() in {other.casefold() for other in taken}:
        raise UserMustAct(
            "The name is taken", f"There is a shop called {name} already.", "Choose another name."
        )


def _right(entry: _Entry) -> bool:
    key, name = entry["key"], entry["name"]
    plain = key == _FIRST or (key.startswith("shop-") and key.removeprefix("shop-").isalnum())
    return plain and bool(name) and name.isprintable()
