"""`connect` (waits for the browser's way back or for a pasted address) and `disconnect`."""

from __future__ import annotations

import argparse
import contextlib
import sys
import threading
from typing import TYPE_CHECKING

from app.cli.output import DONE, Output
from app.cli.passphrase import ask_passphrase
from app.domain.books import Environment
from app.domain.errors import AppError, UserMustAct
from app.domain.secret_kinds import SecretKind
from app.services.connecting import Attempt, ConnectRequest, Found
from app.services.health import Verdict

if TYPE_CHECKING:
    from app.bootstrap import Core
    from app.sync.ports import CancelToken


def connect(core: Core, arguments: argparse.Namespace, out: Output, cancel: CancelToken) -> int:
    """Connect the shop; nothing is stored unless it works to the end."""
    environment = (
        Environment(arguments.environment) if arguments.environment else core.connecting.preset_environment()
    )
    if arguments.allow is not None and environment is not Environment.PRACTICE:
        raise UserMustAct(
            "Not possible", "--allow only works with the practice company.", "Sign in in the browser."
        )
    if arguments.keep_in:
        _keep_in(core, SecretKind(arguments.keep_in))
    secret = core.connecting.preset_secret(environment) if arguments.client_id else ""
    request = ConnectRequest(environment, arguments.client_id, secret, arguments.redirect_uri)
    attempt = core.connecting.begin(request)
    try:
        _lead(core, attempt, arguments, out)
        found = attempt.wait(cancel)
        company = found.company
        _tell_health(found, out)
        connection = core.connecting.confirm(
            attempt, arguments.po_sync == "on", arguments.auto_sync == "on", move=arguments.move
        )
    except BaseException:
        core.connecting.discard(attempt)
        raise
    told = {
        "environment": environment.value,
        "company": company.name,
        "realm_id": connection.realm_id,
        "home_currency": company.home_currency,
        "country": company.country,
        "plan": company.plan,
        "kept_in": core.connecting.defaults().keyring_name or None,
        "po_sync": arguments.po_sync == "on",
        "auto_sync": arguments.po_sync == "on" and arguments.auto_sync == "on",
        "health": [
            {"check": each.key, "verdict": each.verdict.value, "text": each.text, "to_do": each.to_do}
            for each in found.health
        ],
    }
    switches = f"PO sync is {arguments.po_sync}, auto sync is {arguments.auto_sync}."
    out.result(told, f"Connected to {company.name} ({environment.label}). {switches}")
    return DONE


def disconnect(core: Core, arguments: argparse.Namespace, out: Output, cancel: CancelToken) -> int:
    """End the connection. 0 also when there was none."""
    del cancel
    told = core.connecting.disconnect(forget_links=arguments.forget_links)
    if told is None:
        out.result({"disconnected": False}, "The shop was not connected.")
        return DONE
    data = {"disconnected": True, "company": told.company, "revoked": told.revoked.value}
    out.result({**data, "links_forgotten": told.links_forgotten}, told.sentence)
    return DONE


def _keep_in(core: Core, kind: SecretKind) -> None:
    if kind is not SecretKind.FILE:
        core.connecting.choose_place(kind)
        return
    there = core.connecting.secret_file_exists()
    words = (
        "Passphrase of the stored sign-in"
        if there
        else "New passphrase for the sign-in (10 characters or more)"
    )
    core.connecting.choose_place(kind, ask_passphrase(words, twice=not there))


def _tell_health(found: Found, out: Output) -> None:
    """What stands out; what is in order needs no words here."""
    for each in found.health:
        if each.verdict is not Verdict.OK:
            out.say(f"{each.verdict.value.capitalize()}: {each.text} {each.to_do}".rstrip())


def _lead(core: Core, attempt: Attempt, arguments: argparse.Namespace, out: Output) -> None:
    """Tell where to go, and listen for a pasted address."""
    if arguments.allow is not None:
        out.say("Signing in on the practice company's own pages.")
        _paste(attempt, core.practice.allow(attempt.authorize_url, arguments.allow), out)
        return
    out.say(f"Open this address in a browser and allow access:\n\n  {attempt.authorize_url}\n")
    out.say(
        "Waiting up to five minutes. If the browser cannot come back here, paste the address you landed on:"
    )
    threading.Thread(target=_listen, args=(attempt, out), name="pasted-address", daemon=True).start()


def _listen(attempt: Attempt, out: Output) -> None:
    """Read pasted addresses line by line until one is right or the input ends."""
    with contextlib.suppress(ValueError, OSError):  # the input may be closed at any time
        for line in sys.stdin:
            if line.strip() and _paste(attempt, line, out):
                return


def _paste(attempt: Attempt, text: str, out: Output) -> bool:
    try:
        attempt.paste(text)
    except AppError as error:
        out.say(error.sentence)
        return False
    return True
