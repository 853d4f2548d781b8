"""What can be typed."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path
from typing import Any

from app import __version__
from app.cli.feeding import feed_arguments
from app.cli.folder import folder_arguments
from app.cli.report_arguments import add_reports
from app.cli.settings import settings_arguments
from app.cli.shopify import add_shopify

_ENVIRONMENTS = ("practice", "sandbox", "production")
_EXIT_CODES = (
    "Exit codes: 0 done, 1 something needs a person, 2 could not run, 3 QuickBooks may still be at work on something; "
    "sync again in a few minutes."
)


def parser() -> argparse.ArgumentParser:
    """The parser of the whole program. `--profile-dir` and `--json` stand before or after the command."""
    common = _common()
    root = argparse.ArgumentParser(
        prog="inventory-mate",
        parents=[common],
        description="Purchase orders into QuickBooks Online. Without a command, the window opens.",
        epilog=_EXIT_CODES,
    )
    root.add_argument("--version", action="version", version=f"Inventory Mate Desktop {__version__}")
    root.add_argument(
        "--practice",
        action="store_true",
        help="start on the practice company with the sample shop, in a profile of its own",
    )
    root.add_argument(
        "--no-window", action="store_true", help="with --practice: do the whole job here, without a window"
    )
    root.add_argument(
        "--at-log-in", action="store_true", help="start in the tray, or minimised where there is none"
    )
    commands = root.add_subparsers(dest="command", metavar="COMMAND")
    _import(commands.add_parser("import", parents=[common], help="read purchase orders from a file"))
    _connect(
        commands.add_parser("connect", parents=[common], help="connect the shop to a QuickBooks company")
    )
    _disconnect(
        commands.add_parser("disconnect", parents=[common], help="end the connection, also at Intuit")
    )
    _sync(commands.add_parser("sync", parents=[common], help="send purchase orders to QuickBooks"))
    _shops(commands.add_parser("shops", parents=[common], help="list the shops, add or rename one"))
    _waiting(commands, common)
    _fix(commands.add_parser("fix", parents=[common], help="what stands in the way of a PO, and the way out"))
    _looking(commands, common)
    feed_arguments(commands.add_parser("feed", parents=[common], help="the web feed of POs"), common)
    folder_arguments(
        commands.add_parser("watch-folder", parents=[common], help="import from the watched folder")
    )
    _export(commands.add_parser("export-logs", parents=[common], help="write the activity log to a file"))
    _looking_back(commands, common)
    add_shopify(commands, common)
    add_reports(commands, common)
    _practice(commands.add_parser("practice", parents=[common], help="serve the practice company alone"))
    return root


def _common() -> argparse.ArgumentParser:
    """What may stand before or after every command."""
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(
        "--profile-dir",
        type=Path,
        metavar="DIR",
        default=argparse.SUPPRESS,
        help="a throw-away profile in this folder",
    )
    common.add_argument(
        "--shop",
        metavar="NAME",
        default=argparse.SUPPRESS,
        help="which shop, where there are several (see the command shops)",
    )
    common.add_argument(
        "--json", action="store_true", default=argparse.SUPPRESS, help="print the result as one line of JSON"
    )
    return common


def _import(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, help="CSV, Excel, ODS, HTML or JSON")
    command.add_argument(
        "--currency", default="", metavar="CODE", help="currency of POs that name none, such as USD"
    )
    order = command.add_mutually_exclusive_group()
    order.add_argument(
        "--day-first", dest="day_first", action="store_true", default=None, help="03/04 is the 3rd of April"
    )
    order.add_argument("--month-first", dest="day_first", action="store_false", help="03/04 is March the 4th")
    command.add_argument("--number", default="", help="of the one PO, where the file has lines only")
    command.add_argument("--supplier", default="", help="of the POs, where the file names none")
    command.add_argument("--lines-file", type=Path, metavar="FILE", help="a second file that has the lines")
    command.add_argument(
        "--left-out",
        type=Path,
        metavar="FILE",
        help="import the POs without problems and write the rows of the others there, with reasons",
    )
    command.add_argument("--dry-run", action="store_true", help="only tell what would be imported")


def _connect(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--environment", choices=_ENVIRONMENTS, help="default: QUICKBOOKS_ENV, else practice"
    )
    command.add_argument(
        "--client-id", default="", help="default: QUICKBOOKS_CLIENT_ID (the secret: QUICKBOOKS_CLIENT_SECRET)"
    )
    command.add_argument(
        "--redirect-uri",
        default="",
        metavar="URI",
        help="the redirect address registered at Intuit; production keys need an https one "
        "(QUICKBOOKS_REDIRECT_URI goes before it)",
    )
    command.add_argument(
        "--po-sync", choices=("on", "off"), default="on", help="whether POs may be sent (default: on)"
    )
    command.add_argument(
        "--auto-sync", choices=("on", "off"), default="off", help="send on save (default: off)"
    )
    command.add_argument(
        "--move",
        action="store_true",
        help="the shop moves to another company than it is connected to: its POs are sent anew there",
    )
    command.add_argument(
        "--keep-in",
        choices=("keyring", "session", "file"),
        help="where the sign-in is kept from now on (default: as before, else the keyring); "
        "file: under a passphrase that is asked for",
    )
    command.add_argument(
        "--allow",
        nargs="?",
        const="",
        metavar="COMPANY",
        help="practice only: sign in on the practice company's pages by itself and allow access to this company",
    )


def _disconnect(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--forget-links",
        action="store_true",
        help="also forget which PO is which in QuickBooks, mappings and account choices (default: keep them)",
    )


def _sync(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "numbers", nargs="*", metavar="PO", help="numbers such as 128 or PO-128; none means all"
    )
    command.add_argument("--dry-run", action="store_true", help="tell what would happen; write nothing")
    command.add_argument(
        "--go-on", action="store_true", help="send although the last sync stopped and asked whether to go on"
    )


def _shops(command: argparse.ArgumentParser) -> None:
    change = command.add_mutually_exclusive_group()
    change.add_argument("--add", metavar="NAME", default="", help="a new shop with everything of its own")
    change.add_argument("--rename", nargs=2, metavar=("OLD", "NEW"), help="give a shop another name")


def _waiting(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],  # it has no public name
    common: argparse.ArgumentParser,
) -> None:
    commands.add_parser(
        "questions", parents=[common], help="what waits for a person, with the possible answers"
    )
    _answer(commands.add_parser("answer", parents=[common], help="answer one open question"))


def _answer(command: argparse.ArgumentParser) -> None:
    command.add_argument("id", metavar="ID", help="the question's id, as `questions` lists it")
    command.add_argument(
        "key",
        nargs="?",
        default="",
        metavar="KEY",
        help="a listed answer, or the id of a vendor, item or account",
    )
    command.add_argument(
        "--all-alike", action="store_true", help="the same answer to every open question that is alike"
    )
    command.add_argument(
        "--later", action="store_true", help="do not send the POs now; the next sync takes them"
    )
    command.add_argument(
        "--field",
        action="append",
        default=[],
        metavar="FIELD=send|keep",
        help="answer one field or line (repeat it); KEY then stands for all fields not named",
    )
    command.add_argument(
        "--remember",
        action="append",
        default=[],
        metavar="FIELD",
        help="always do this for the field from now on",
    )


def _fix(command: argparse.ArgumentParser) -> None:
    command.add_argument("number_of_po", metavar="PO", help="number such as 128 or PO-128")
    command.add_argument("--yes", action="store_true", help="do it; without it, only told")
    command.add_argument(
        "--number", default="", metavar="NUMBER", help="where another number is the way out: this one"
    )


def _looking(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], common: argparse.ArgumentParser
) -> None:
    commands.add_parser("status", parents=[common], help="how things stand")
    settings_arguments(
        commands.add_parser("settings", parents=[common], help="show every setting, or change one")
    )
    commands.add_parser(
        "follow",
        parents=[common],
        help="look what changed in QuickBooks (bills, payments, edits); send nothing",
    )


def _export(command: argparse.ArgumentParser) -> None:
    stamp = date.today().isoformat()  # noqa: DTZ011  # a file name for the person at this desk
    command.add_argument("file", type=Path, nargs="?", default=Path(f"inventory-mate-log-{stamp}.txt"))
    command.add_argument(
        "--format", choices=("text", "csv", "json"), help="default: by the file's ending, else text"
    )


def _looking_back(commands: Any, common: argparse.ArgumentParser) -> None:
    _history(commands.add_parser("history", parents=[common], help="runs, and each step of a run or of a PO"))
    _undo(
        commands.add_parser(
            "undo", parents=[common], help="take the last write of purchase orders, or a whole run, back"
        )
    )


def _history(command: argparse.ArgumentParser) -> None:
    which = command.add_mutually_exclusive_group()
    which.add_argument(
        "--run", default="", metavar="ID", help="the steps of one run; the beginning of its id is enough"
    )
    which.add_argument(
        "--po", default="", metavar="NUMBER", help="the steps of one purchase order, newest first"
    )
    command.add_argument("--limit", type=int, default=0, metavar="N", help="at most so many rows")
    command.add_argument(
        "--errors", action="store_true", help="only runs and steps that stopped, were refused or need you"
    )


def _undo(command: argparse.ArgumentParser) -> None:
    command.add_argument("numbers", nargs="*", metavar="PO", help="numbers such as 128 or PO-128")
    command.add_argument(
        "--run", default="", metavar="ID", help="everything that a run wrote (see `history`)"
    )
    command.add_argument("--dry-run", action="store_true", help="tell what would happen; write nothing")
    command.add_argument("--yes", action="store_true", help="do it without asking")
    command.add_argument(
        "--even-if-edited",
        action="store_true",
        help="also where something that somebody changed in QuickBooks since would be lost",
    )


def _practice(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--port", type=int, default=0, help="port on 127.0.0.1 (default: the last one, or any free)"
    )
    command.add_argument(
        "--data", type=Path, metavar="DIR", help="folder of the companies (default: the profile's)"
    )
    command.add_argument(
        "--redirect-uri", action="append", default=[], metavar="URI", help="one more address to accept"
    )
    command.add_argument(
        "--no-limits", action="store_true", help="switch off 10 requests a second and 500 a minute"
    )
