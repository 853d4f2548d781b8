"""Entry points that need more than services: the practice company alone, and the window (Qt is imported only then)."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping

from app.bootstrap.profile import Profile
from app.domain.errors import EnvironmentProblem

#: One of these tells Qt where to draw.
_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


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


def run_window(
    profile: Profile, env: Mapping[str, str], *, practice: bool, shop: str = "", quietly: bool = False
) -> int:
    """Open the window and run until it is closed; returns the exit code. `quietly`: in the tray, or minimised.

    Raises:
        EnvironmentProblem: there is no screen to open it on.
    """
    if sys.platform.startswith("linux") and not any(env.get(name) for name in _SCREENS):
        # Qt would end the whole process with an abort.
        raise EnvironmentProblem(
            "There is no screen",
            "This computer (or this session) has no screen, so the window cannot open.",
            "Use the commands, see inventory-mate --help, or --practice --no-window.",
        )
    from app.bootstrap.show import show_window

    return show_window(profile, env, practice=practice, shop=shop, quietly=quietly)
