"""`settings`: shows every setting, and changes one."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from app.bootstrap import desk_choices
from app.cli.output import DONE, Output
from app.domain.errors import UserMustAct
from app.domain.setting_list import SETTINGS, SettingField
from app.domain.settings import SyncSettings

if TYPE_CHECKING:
    from app.bootstrap import Core, DeskChoice
    from app.sync.ports import CancelToken


def settings_arguments(command: argparse.ArgumentParser) -> None:
    """What can be typed."""
    command.add_argument("key", nargs="?", default="", metavar="KEY", help="one of the keys that it lists")
    change = command.add_mutually_exclusive_group()
    change.add_argument("value", nargs="?", metavar="VALUE", help='what it is from now on; "" for nothing')
    change.add_argument("--default", action="store_true", help="put it back to what is usual")


def settings(core: Core, arguments: argparse.Namespace, out: Output, cancel: CancelToken) -> int:
    """`settings [KEY [VALUE | --default]]`."""
    del cancel
    choices = {each.key: each for each in desk_choices(core.stores.settings, core.autostart)}
    fields = {each.key: each for each in SETTINGS}
    if not arguments.key:
        return _list(core, choices, out)
    key = arguments.key.replace("-", "_")
    if key not in fields and key not in choices:
        known = ", ".join((*fields, *choices))
        raise UserMustAct(
            "There is no such setting", f'"{arguments.key}" is none of: {known}.', "Check the key."
        )
    if arguments.value is not None or arguments.default:
        text = None if arguments.default else arguments.value
        if key in choices:
            _choose(choices[key], text)
        else:
            _change(core, fields[key], text)
    value = choices[key].get() if key in choices else fields[key].text(fields[key].get(_now(core)))
    out.result({key: value}, value)
    return DONE


def _list(core: Core, choices: dict[str, DeskChoice], out: Output) -> int:
    now = _now(core)
    rows = [(each.key, each.text(each.get(now)), each.allowed) for each in SETTINGS]
    rows += [(each.key, each.get(), ", ".join(each.words)) for each in choices.values()]
    width = max(len(value) for _, value, _ in rows)
    text = "\n".join(f"{key:<20} {value:<{width}}  ({allowed})" for key, value, allowed in rows)
    out.result({"settings": {key: value for key, value, _ in rows}}, text)
    return DONE


def _change(core: Core, field: SettingField, text: str | None) -> None:
    wanted = field.get(SyncSettings()) if text is None else _read(field, text)
    view = core.settings.current()
    account = field.key.endswith("_id") or field.key.startswith("cost_")
    if account and wanted and wanted not in {each.id for each in view.accounts}:
        known = ", ".join(f"{each.id} {each.name}" for each in view.accounts) or "none read yet"
        raise _wrong(field.key, f"The company has no account {wanted}. It has: {known}.")
    core.settings.save(field.put(view.sync, wanted))
    if field.get(_now(core)) != wanted:  # auto sync without PO sync
        raise _wrong(field.key, "It needs PO sync, which is off.")


def _read(field: SettingField, text: str) -> object:
    try:
        return field.read(text)
    except ValueError as error:
        raise _wrong(field.key, str(error)) from error


def _choose(choice: DeskChoice, text: str | None) -> None:
    word = (choice.words[0] if text is None else text).strip().casefold()
    word = "off" if text is None and "off" in choice.words else word
    if word not in choice.words:
        raise _wrong(choice.key, f"Write one of: {', '.join(choice.words)}.")
    choice.put(word)


def _now(core: Core) -> SyncSettings:
    return core.settings.current().sync


def _wrong(key: str, why: str) -> UserMustAct:
    return UserMustAct(f"{key} was not changed", why, "Nothing else was changed.")
