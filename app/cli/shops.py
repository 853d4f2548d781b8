"""`shops`, and which shop a command is about."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from app.cli.output import DONE, Output
from app.domain.errors import UserMustAct

if TYPE_CHECKING:
    from app.bootstrap import Profile, Shops


def list_shops(shops: Shops, arguments: argparse.Namespace, out: Output) -> int:
    """List the shops, after adding or renaming one."""
    said = ""
    if arguments.add:
        said = f"Added {shops.add(arguments.add).name}.\n"
    elif arguments.rename:
        old, new = arguments.rename
        said = f"{old} is now called {shops.rename(shops.find(old), new).name}.\n"
    found = shops.all()
    told = {"shops": [{"name": shop.name, "folder": str(shops.profile_of(shop).folder)} for shop in found]}
    out.result(told, said + "\n".join(shop.name for shop in found))
    return DONE


def which_shop(shops: Shops, name: str) -> Profile:
    """The profile of the named shop, else of the only one.

    Raises:
        UserMustAct: there are several and none was named, or there is none of this name.
    """
    found = shops.all()
    if name:
        return shops.profile_of(shops.find(name))
    if len(found) > 1:
        names = ", ".join(shop.name for shop in found)
        raise UserMustAct(
            "The shop is not named",
            f"There are several shops: {names}.",
            "Say which one with --shop NAME. Nothing was done.",
        )
    return shops.profile_of(found[0])
