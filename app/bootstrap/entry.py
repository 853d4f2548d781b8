"""Entry points that need more than services: the practice company alone, and the window (Qt is imported only then)."""

from __future__ import annotations

import argparse
from collections.abc import Mapping

from app.bootstrap.profile import Profile


def run_practice(profile: Profile, arguments: argparse.Namespace, *, as_json: bool) -> int:
    """Serve the practice company until told to stop; returns the exit code."""
    from app.practice.cli import main

    profile.create()
    folder = arguments.data or profile.practice
    argv = ["--data", str(folder), "--port", str(arguments.port)]
    argv += [f"--redirect-uri={uri}" for uri in arguments.redirect_uri]
    argv += ["--json"] if as_json else []
    argv += ["--no-limits"] if arguments.no_limits else []
    return main(argv)


def run_window(profile: Profile, env: Mapping[str, str], *, practice: bool) -> int:
    """Open the window and run until it is closed; returns the exit code."""
    from app.bootstrap.window import show_window

    return show_window(profile, env, practice=practice)
