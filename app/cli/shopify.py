"""`shopify …`: the shop at Shopify from the command line."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from typing import TYPE_CHECKING, Any

from app.cli.output import DONE, NEEDS_A_PERSON, Output
from app.domain.errors import UserMustAct
from app.services import stock_words as words

if TYPE_CHECKING:
    from app.bootstrap import Core
    from app.sync.ports import CancelToken

#: The access token, or an app's secret, for `shopify connect`; never an argument, which others could see.
TOKEN_FROM = "SHOPIFY_TOKEN"  # noqa: S105 - the name of a variable, not its value


def add_shopify(commands: Any, common: argparse.ArgumentParser) -> None:
    """What can be typed after `shopify`."""
    told = "stock on receipt, and purchase orders made in Shopify"
    command = commands.add_parser("shopify", parents=[common], help=told)
    what = command.add_subparsers(dest="what", metavar="WHAT", required=True)
    what.add_parser("status", help="which shop, what is switched on, what waits")
    connect = what.add_parser(
        "connect", help=f"try and keep a shop; the token is asked for, or taken from {TOKEN_FROM}"
    )
    connect.add_argument("address", metavar="ADDRESS", help="such as my-shop.myshopify.com")
    connect.add_argument(
        "--client-id", default="", help="of your app in the Dev Dashboard; its secret is asked for"
    )
    what.add_parser("practice", help="use the practice shop on this computer")
    what.add_parser("disconnect", help="forget the shop and its token")
    switch = what.add_parser("stock", help="change stock when a receipt is submitted")
    switch.add_argument("on", choices=("on", "off"))
    orders = what.add_parser("orders", help="whether purchase orders made in Shopify may be fetched")
    orders.add_argument("on", choices=("on", "off"))
    what.add_parser("receipts", help="send what waits, settle what is unknown, list what needs a person")
    _answers(what)
    fetch = what.add_parser("fetch", help="take over purchase orders made in Shopify (read only there)")
    fetch.add_argument("--dry-run", action="store_true", help="tell what would change; store nothing")
    fetch.add_argument("--take-theirs", action="store_true", help="where both sides changed, take Shopify's")


def _answers(what: Any) -> None:
    answer = what.add_parser("answer", help="answer about a receipt that needs a person")
    answer.add_argument("receipt", metavar="RECEIPT", help="the beginning of its id")
    answer.add_argument(
        "say",
        choices=("retry", "there", "not-there", "this-po", "this-source", "leave"),
        help="retry: it was mended; there / not-there: what Shopify's stock history shows; this-po / this-source: "
        "raise the stock from here; leave: change nothing for it",
    )
    place = what.add_parser("place", help="which of Shopify's places a destination is")
    place.add_argument("destination", nargs="?", default="", help="without it, the places are listed")
    place.add_argument("name", nargs="?", default="", help="the place's name in Shopify")


def shopify(core: Core, arguments: argparse.Namespace, out: Output, cancel: CancelToken) -> int:
    """Carry out one of them."""
    what = arguments.what
    if what == "connect":
        info = core.shop.settings.connect(arguments.address, _secret(out), arguments.client_id)
        out.result({"shop": info.name, "scopes": list(info.scopes)}, f"Connected to {info.name}.")
    elif what == "practice":
        info = core.shop.settings.use_practice()
        out.result({"shop": info.name}, f"Connected to the practice shop {info.name}.")
    elif what == "disconnect":
        core.shop.settings.disconnect()
        out.result({"connected": False}, "The shop and its token are forgotten.")
    elif what in ("stock", "orders"):
        on = arguments.on == "on"
        (core.shop.settings.switch_stock if what == "stock" else core.shop.settings.switch_orders)(on)
        out.result({what: on}, f"Switched {arguments.on}.")
    elif what == "fetch":
        return _fetch(core, arguments, out, cancel)
    elif what == "receipts":
        return _receipts(core, out, cancel)
    elif what == "answer":
        _answer(core, arguments, out)
    elif what == "place":
        return _place(core, arguments, out)
    else:
        return _status(core, out)
    return DONE


def _secret(out: Output) -> str:
    given = os.environ.get(TOKEN_FROM, "").strip()
    if given or not out.can_ask:
        return given
    return getpass.getpass("Access token, or the app's secret: ", stream=sys.stderr)


def _status(core: Core, out: Output) -> int:
    settings = core.shop.settings.current()
    asking, waiting = core.shop.answers.asking(), core.shop.answers.open()
    told = {
        "shop": settings.name or None,
        "address": settings.domain or None,
        "practice": settings.practice,
        "stock": settings.stock,
        "orders": settings.orders,
        "waiting": len(waiting),
        "asking": len(asking),
    }
    if not settings.connected:
        out.result(told, "No Shopify shop. Connect one, or try: inventory-mate shopify practice")
        return DONE
    stock, orders = ("on" if on else "off" for on in (settings.stock, settings.orders))
    switched = f"stock on receipt {stock}, purchase orders {orders}"
    counts = f"{len(waiting)} receipts waiting, {len(asking)} need you"
    out.result(told, f"{settings.name} ({settings.domain}): {switched}; {counts}.")
    return NEEDS_A_PERSON if asking else DONE


def _receipts(core: Core, out: Output, cancel: CancelToken) -> int:
    outcome = core.shop.stock.work(cancel)
    asking = core.shop.answers.asking()
    told = {
        "sent": outcome.sent,
        "open": outcome.open,
        "asking": [
            {
                "receipt": entry.receipt_id,
                "po": entry.po_number,
                "state": entry.state.value,
                "reason": entry.reason,
            }
            for entry in asking
        ],
        "error": outcome.error.message if outcome.error else None,
    }
    nothing_done = not (outcome.sent or outcome.asked or outcome.refused)
    # What waits since an earlier time is no "nothing to change".
    lines = [words.waiting(len(asking), outcome.open) if nothing_done else outcome.sentence]
    lines += [f"  {entry.receipt_id[:12]} PO-{entry.po_number}: {entry.reason}" for entry in asking]
    out.result(told, "\n".join(lines))
    if outcome.error is not None:
        return out.error(outcome.error)
    return NEEDS_A_PERSON if asking else DONE


def _answer(core: Core, arguments: argparse.Namespace, out: Output) -> None:
    answers, say = core.shop.answers, arguments.say
    found = [entry for entry in answers.asking() if entry.receipt_id.startswith(arguments.receipt)]
    if len(found) != 1:
        raise UserMustAct(
            "Which receipt?",
            f"{len(found)} receipts that need a person begin with {arguments.receipt}.",
            "See: inventory-mate shopify receipts",
        )
    receipt = found[0].receipt_id
    if say in ("this-po", "this-source"):
        answers.consent(receipt, whole_source=say == "this-source")
    elif say == "retry":
        answers.retry(receipt)
    elif say == "leave":
        answers.leave(receipt)
    else:
        answers.found(receipt, there=say == "there")
    out.result({"receipt": receipt, "answer": say}, "Answered. To send: inventory-mate shopify receipts")


def _place(core: Core, arguments: argparse.Namespace, out: Output) -> int:
    there = core.shop.answers.places_there()
    if not arguments.name:
        known = {key: place.name for key, place in core.shop.answers.places().items()}
        lines = [f"In Shopify: {', '.join(place.name for place in there)}"]
        lines += [f"  {key} -> {name}" for key, name in known.items()]
        out.result({"there": [place.name for place in there], "known": known}, "\n".join(lines))
        return DONE
    chosen = [place for place in there if place.name.casefold() == arguments.name.strip().casefold()]
    if len(chosen) != 1:
        raise UserMustAct(
            "There is no such place",
            f"Shopify has no place called {arguments.name}.",
            f"There are: {', '.join(place.name for place in there)}.",
        )
    core.shop.answers.put_place(arguments.destination, chosen[0])
    out.result({"destination": arguments.destination, "place": chosen[0].name}, "Remembered.")
    return DONE


def _fetch(core: Core, arguments: argparse.Namespace, out: Output, cancel: CancelToken) -> int:
    fetched = core.shop.orders.fetch(cancel)
    clashes = [
        {"po": each.ours.doc_number, "field": clash.field, "here": clash.here, "shopify": clash.there}
        for each in fetched.differing
        for clash in each.clashes
    ]
    told: dict[str, Any] = {
        "new": [order.doc_number for order in fetched.new],
        "changed": [order.doc_number for order in fetched.changed],
        "unchanged": fetched.same,
        "clashes": clashes,
        "problems": list(fetched.problems),
        "stored": not arguments.dry_run,
    }
    lines = [fetched.sentence]
    lines += [f"  {c['po']} {c['field']}: here {c['here']}, in Shopify {c['shopify']}" for c in clashes]
    lines += [f"  {problem}" for problem in fetched.problems]
    if not arguments.dry_run:
        theirs = {each.theirs.id for each in fetched.differing} if arguments.take_theirs else set[str]()
        core.saved.target = None
        changes = core.shop.orders.take(fetched, theirs)
        told["stored_orders"] = len(changes.po_ids)
        if clashes:
            side = "Shopify's" if arguments.take_theirs else "this program's"
            lines.append(f"Where both sides had changed a field, {side} was kept.")
        out.result(told, "\n".join(lines))
        from app.cli.commands import auto_sync

        return auto_sync(core, tuple(changes.po_ids), out, cancel)
    out.result(told, "\n".join(lines))
    return NEEDS_A_PERSON if clashes or fetched.problems else DONE
