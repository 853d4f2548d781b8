"""The only place where concrete classes meet. `cli` and `__main__` get everything from here."""

from app.bootstrap.core import Core, build_core
from app.bootstrap.desk_choices import DeskChoice, desk_choices
from app.bootstrap.entry import run_practice, run_window
from app.bootstrap.logs import start_logging, stop_logging
from app.bootstrap.profile import Profile
from app.bootstrap.shops import Shop, Shops

__all__ = [
    "Core",
    "DeskChoice",
    "Profile",
    "Shop",
    "Shops",
    "build_core",
    "desk_choices",
    "run_practice",
    "run_window",
    "start_logging",
    "stop_logging",
]
