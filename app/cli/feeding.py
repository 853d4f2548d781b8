"""`feed`: set it up, fetch it, see how it stands, answer what both sides changed."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from typing import TYPE_CHECKING, Any

from app.cli.commands import auto_sync
from app.cli.output import DONE, NEEDS_A_PERSON, Output, TerminalEvents
from app.domain.errors import UserMustAct
from app.domain.feed import FeedSetup

if TYPE_CHECKING:
    from app.bootstrap import Core
    from app.services.feed_setup import FeedStatus
    from app.sync.ports import CancelToken

#: For scripts; whoever sets it keeps it as safe as the token itself.
VARIABLE = "INVENTORY_MATE_FEED_TOKEN"


def feed_arguments(command: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """`feed [status | fetch | set | answer | forget]`."""
    actions = command.add_subparsers(dest="feed_action", metavar="ACTION")
    actions.add_parser("status", parents=[common], help="how the feed stands (also without an action)")
    fetch = actions.add_parser("fetch", parents=[common], help="fetch what changed")
    fetch.add_argument("--all", action="store_true", help="read the whole feed again, from its start")
    change = actions.add_parser("set", parents=[common], help="try a feed and use it")
    where = change.add_mutually_exclusive_group()
    where.add_argument("--address", default="", metavar="URL", help="https address (default: as before)")
    where.add_argument("--sample", action="store_true", help="the sample shop's feed of the practice company")
    change.add_argument(
        "--every", type=int, metavar="MINUTES", help="fetch by itself while the window is open; 0: off"
    )
    change.add_argument("--feed-wins", choices=("on", "off"), help="overwrite edits made here (default: ask)")
    change.add_argument(
        "--other-shop", action="store_true", help="accept that it is another shop's feed than before"
    )
    answer = actions.add_parser(
        "answer", parents=[common], help="say what holds where both sides changed a PO"
    )
    answer.add_argument("record", metavar="RECORD", help="id as `feed status` lists it, or all")
    answer.add_argument("take", choices=("feed", "here"), help="the feed's version, or what is here")
    actions.add_parser("forget", parents=[common], help="no feed any more; its POs stay")


def feed(core: Core, arguments: argparse.Namespace, out: Output, cancel: CancelToken) -> int:
    """`feed`."""
    action = arguments.feed_action or "status"
    if action == "fetch":
        return _fetch(core, arguments, out, cancel)
    if action == "set":
        return _set(core, arguments, out, cancel)
    if action == "answer":
        return _answer(core, arguments, out, cancel)
    if action == "forget":
        core.inbound.choosing.forget()
        out.result({"forgotten": True}, "There is no feed any more. Its POs stay.")
        return DONE
    return _status(core, out)


def _fetch(core: Core, arguments: argparse.Namespace, out: Output, cancel: CancelToken) -> int:
    feeding = core.inbound.feeding
    if arguments.all:
        feeding.read_all_again()
    core.saved.target = None
    events = TerminalEvents(quiet=out.as_json)
    with events:
        done = feeding.fetch(cancel, events)
    told = done.settled
    out.result(
        {
            "new": told.created,
            "changed": told.changed,
            "unchanged": told.same,
            "differing": told.held,
            "refused": told.refused,
            "anew": done.anew,
        },
        done.sentence,
    )
    code = auto_sync(core, told.po_ids, out, cancel)
    return NEEDS_A_PERSON if told.held or told.refused else code


def _set(core: Core, arguments: argparse.Namespace, out: Output, cancel: CancelToken) -> int:
    feeding = core.inbound.feeding
    former = core.inbound.looking.setup()
    address, token = arguments.address or former.address, ""
    if arguments.sample:
        core.inbound.choosing.check_sample()
        practice = core.practice.addresses()
        address, token = practice["feed_url"], practice["feed_token"]
    elif address != former.address or not feeding.status().token_in:
        token = _ask_token()
    setup = FeedSetup(
        address,
        former.every_minutes if arguments.every is None else arguments.every,
        former.feed_wins if arguments.feed_wins is None else arguments.feed_wins == "on",
    )
    tried = core.inbound.choosing.use(setup, token, cancel, other_shop=arguments.other_shop)
    told = {
        "address": address,
        "shop": tried.shop_name,
        "usable": tried.usable,
        "problems": list(tried.problems),
    }
    out.result(told, f"{tried.sentence} It is used from now on.")
    return DONE


def _ask_token() -> str:
    given = os.environ.get(VARIABLE, "").strip()
    if given:
        return given
    if not sys.stdin.isatty():
        raise UserMustAct(
            "The token is needed",
            "The feed is only read with its token, and nobody can be asked for it here.",
            f"Start the command in a terminal, or set {VARIABLE}.",
        )
    return getpass.getpass("Token of the feed: ").strip()


def _answer(core: Core, arguments: argparse.Namespace, out: Output, cancel: CancelToken) -> int:
    waits = core.inbound.feed_waiting
    waiting = [each.record_id for each in waits.disagreements()]
    chosen = waiting if arguments.record == "all" else [each for each in waiting if each == arguments.record]
    if not chosen and arguments.record != "all":
        raise UserMustAct(
            "There is no such question",
            f"No PO with the record {arguments.record} waits for an answer.",
            "See the command feed status.",
        )
    core.saved.target = None
    changes = waits.answer(chosen, theirs=arguments.take == "feed")
    out.result({"answered": len(chosen)}, f"Answered {len(chosen)}.")
    return auto_sync(core, tuple(changes.po_ids), out, cancel)


def _status(core: Core, out: Output) -> int:
    now = core.inbound.feeding.status()
    differing, refused = core.inbound.feed_waiting.disagreements(), core.inbound.feed_waiting.refused()
    told: dict[str, Any] = {
        "address": now.setup.address or None,
        "shop": now.setup.shop_name or None,
        "every_minutes": now.setup.every_minutes,
        "feed_wins": now.setup.feed_wins,
        "token_in": now.token_in or None,
        "fetched_at": now.state.fetched_at.isoformat() if now.state.fetched_at else None,
        "failed": now.state.failed,
        "sentence": now.state.sentence,
        "no_longer_in_feed": now.gone,
        "differing": [
            {
                "record": each.record_id,
                "number": each.number,
                "fields": {d.field: {"here": d.here, "feed": d.there} for d in each.differences},
            }
            for each in differing
        ],
        "refused": [{"record": r.record_id, "number": r.number, "problem": r.problem} for r in refused],
    }
    lines = _lines(now)
    for each in differing:
        lines.append(f"  ? PO-{each.number} was changed here and in the feed (record {each.record_id}):")
        lines += [f"      {d.label}: here {d.here or '–'}, feed {d.there or '–'}" for d in each.differences]
    lines += [f"  ! {'PO-' + r.number if r.number else r.record_id}: {r.problem}" for r in refused]
    out.result(told, "\n".join(lines))
    return NEEDS_A_PERSON if differing or refused or now.state.failed else DONE


def _lines(now: FeedStatus) -> list[str]:
    setup, state = now.setup, now.state
    if not setup.address:
        return ["There is no web feed. Set one up with: inventory-mate feed set --address URL"]
    often = f"every {setup.every_minutes} minutes" if setup.scheduled else "only when asked"
    lines = [f"Web feed of {setup.shop_name or 'a shop not met yet'}: {setup.address} ({often})"]
    lines += [f"  {state.sentence}"] if state.sentence else ["  Not fetched yet."]
    if state.fetched_at:
        lines.append(f"  Last fetched: {state.fetched_at.astimezone():%Y-%m-%d %H:%M}")
    if now.gone:
        lines.append(f"  {now.gone} open POs are no longer in the feed. They stay here as they are.")
    return lines
