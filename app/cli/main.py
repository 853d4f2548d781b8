"""Takes the arguments apart, builds the services, runs one command."""

from __future__ import annotations

import argparse
import os
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from types import FrameType

from app.bootstrap import (
    Core,
    Profile,
    Shops,
    build_core,
    run_practice,
    run_window,
    start_logging,
    stop_logging,
)
from app.cli import commands, demo, history, questions, reports
from app.cli.answering import answer
from app.cli.arguments import parser
from app.cli.connecting import connect, disconnect
from app.cli.feeding import feed
from app.cli.fixing import fix
from app.cli.folder import watch_folder
from app.cli.importing import import_file
from app.cli.output import COULD_NOT_RUN, DONE, Output
from app.cli.passphrase import open_secrets
from app.cli.settings import settings
from app.cli.shopify import shopify
from app.cli.shops import list_shops, which_shop
from app.domain.books import Environment
from app.domain.errors import AppError, Canceled

Command = Callable[[Core, argparse.Namespace, Output, "TerminalCancel"], int]
_COMMANDS: dict[str, Command] = {
    "import": import_file,
    "connect": connect,
    "disconnect": disconnect,
    "sync": commands.sync,
    "questions": questions.questions,
    "answer": answer,
    "status": commands.status,
    "follow": commands.follow,
    "fix": fix,
    "feed": feed,
    "watch-folder": watch_folder,
    "export-logs": commands.export_logs,
    "history": history.history,
    "undo": history.undo,
    "tie-out": reports.tie_out,
    "support-bundle": reports.support_bundle,
    "demo": demo.demo,
    "shopify": shopify,
    "settings": settings,
}


#: Commands that use the stored sign-in; others open it when they come to need it.
_SIGNED_IN = ("disconnect", "sync", "follow", "undo", "answer", "demo", "shopify", "feed", "watch-folder")


class TerminalCancel:
    """Ctrl+C once asks to stop at the next good moment; a second time ends the program at once."""

    def __init__(self) -> None:
        self._event = threading.Event()

    @property
    def canceled(self) -> bool:
        """True once Ctrl+C was pressed."""
        return self._event.is_set()

    def wait(self, seconds: float) -> bool:
        """Wait, but end at once when canceled."""
        return self._event.wait(seconds)

    def listen(self) -> None:
        """Take Ctrl+C and a polite kill over."""
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._stop)

    def _stop(self, number: int, frame: FrameType | None) -> None:
        del number, frame
        if self._event.is_set():
            raise KeyboardInterrupt
        self._event.set()
        print("\nStopping after this PO (press again to end at once).", file=sys.stderr)


def run(argv: Sequence[str]) -> int:
    """Run the program; returns the exit code."""
    arguments = parser().parse_args(argv)
    folder = getattr(arguments, "profile_dir", None)
    out = Output(as_json=getattr(arguments, "json", False))
    practice = arguments.practice or arguments.command == "practice"
    profile = Profile.at(folder, practice=practice)
    shops = Shops(profile)
    name = arguments.command or ("demo" if arguments.practice and arguments.no_window else "")
    try:
        if name == "shops":
            profile.create()
            return list_shops(shops, arguments, out)
        if not name and not arguments.no_window:
            wanted = getattr(arguments, "shop", "")
            quietly = arguments.at_log_in
            return run_window(profile, os.environ, practice=arguments.practice, shop=wanted, quietly=quietly)
        profile = which_shop(shops, getattr(arguments, "shop", ""))
        if name == "practice":
            return run_practice(profile, arguments, as_json=out.as_json)
        if not name:
            parser().error("--no-window needs --practice or a command")
        return _command(_COMMANDS[name], profile, arguments, out, signed_in=name in _SIGNED_IN)
    except BrokenPipeError:  # `history | head` has read enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except Canceled as stopped:
        out.say(stopped.sentence)
        return COULD_NOT_RUN
    except AppError as error:
        return out.error(error)
    except KeyboardInterrupt:
        return COULD_NOT_RUN


def _command(
    command: Command, profile: Profile, arguments: argparse.Namespace, out: Output, *, signed_in: bool
) -> int:
    profile.create()
    handler = start_logging(profile.logs)
    try:
        core = build_core(profile, os.environ)
        try:
            cancel = TerminalCancel()
            cancel.listen()
            if signed_in:
                open_secrets(core)
            if command is commands.sync:
                _say_where(core, out)
            if command in (connect, disconnect, commands.sync):
                told = core.connecting.revoke_pending()
                if told:
                    out.say(told)
            return command(core, arguments, out, cancel)
        finally:
            core.close()
    finally:
        stop_logging(handler)


def _say_where(core: Core, out: Output) -> None:
    """What the banner says in the window: that these are not the real books."""
    environment = core.status.current().environment
    if environment is not None and environment is not Environment.PRODUCTION:
        out.say(f"{environment.label.upper()}: these are not your real books.")
