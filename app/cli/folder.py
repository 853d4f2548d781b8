"""`watch-folder`: import what lies in the watched folder."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.commands import auto_sync
from app.cli.output import DONE, NEEDS_A_PERSON, Output, TerminalEvents
from app.domain.errors import AppError, Canceled, UserMustAct
from app.services.folder_watching import SETTLED, TakenIn

if TYPE_CHECKING:
    from app.bootstrap import Core
    from app.sync.ports import CancelToken

#: Looks with `--once` until every file was either taken or goes on changing.
_LOOKS = 5
_EVERY = 15.0


def folder_arguments(command: argparse.ArgumentParser) -> None:
    """`watch-folder [DIR] [--once | --off]`."""
    command.add_argument("folder", type=Path, nargs="?", metavar="DIR", help="use this folder from now on")
    how = command.add_mutually_exclusive_group()
    how.add_argument("--once", action="store_true", help="import what lies there, then end")
    how.add_argument("--off", action="store_true", help="the window no longer watches the folder")


def watch_folder(core: Core, arguments: argparse.Namespace, out: Output, cancel: CancelToken) -> int:
    """`watch-folder`: without --once it goes on until Ctrl+C."""
    folder = core.inbound.folder
    setup = folder.setup()
    if arguments.folder is not None or arguments.off:
        chosen = str(arguments.folder.expanduser().absolute()) if arguments.folder else setup.path
        folder.change(replace(setup, path=chosen, on=not arguments.off))
    if arguments.off:
        out.result({"watched": False}, "The folder is no longer watched.")
        return DONE
    if not folder.setup().path:
        raise UserMustAct(
            "There is no watched folder", "No folder is chosen.", "Name one: inventory-mate watch-folder DIR"
        )
    core.saved.target = None
    if arguments.once:
        return _look(core, out, cancel)
    out.say(f"Watching {folder.setup().path}. Press Ctrl+C to stop.")
    code, trouble = DONE, ""
    while not cancel.canceled:
        try:
            code, trouble = _look(core, out, cancel, quiet=True), ""
        except Canceled:
            break
        except AppError as error:
            # A network drive that is gone for a while must not end what was to go on; it is said once.
            if error.sentence != trouble:
                code, trouble = out.error(error), error.sentence
        cancel.wait(_EVERY)
    return code


def _look(core: Core, out: Output, cancel: CancelToken, *, quiet: bool = False) -> int:
    """Import what may be taken by now; waits a little for files that are still being written."""
    done, waited = TakenIn(), 0
    events = TerminalEvents(quiet=out.as_json)
    with events:
        while True:
            peek = core.inbound.folder.peek()
            if peek.ready:
                now = core.inbound.folder.take_in(cancel, events)
                done = replace(done, files=(*done.files, *now.files), settled=done.settled | now.settled)
            waited += 1
            if not (peek.unsettled and waited < _LOOKS) or cancel.wait(SETTLED + 0.2):
                break
    left = () if quiet else peek.cut
    if done.files or not quiet:
        _tell(done, left, out)
    code = auto_sync(core, done.settled.po_ids, out, cancel)
    return NEEDS_A_PERSON if done.failed or done.settled.held or left else code


def _tell(done: TakenIn, left: Sequence[str], out: Output) -> None:
    files = [
        {"file": each.name, "imported": each.imported, "sentence": each.sentence, "now": str(each.path)}
        for each in done.files
    ]
    lines = [f"{each['file']}: {each['sentence']} ({each['now']})" for each in files]
    lines += [
        f"{name}: its end is missing, so it is probably still being written. It was left where it is."
        for name in left
    ]
    told = done.settled
    out.result(
        {
            "files": files,
            "new": told.created,
            "changed": told.changed,
            "differing": told.held,
            "left": list(left),
        },
        "\n".join(lines) or "Nothing to import in the watched folder.",
    )
