"""The real window over the practice company, in a language that nobody speaks, from right to left."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import gather_texts
import keyring
import pytest
from gather_texts import Text
from keyring.backends.fail import Keyring as NoKeyring
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from sentences import SENTENCES, pieces_of, sentences

from app.bootstrap.core import Core, build_core
from app.bootstrap.profile import Profile
from app.bootstrap.window import WindowHost
from app.domain.runs import Trigger
from app.sync.events import NoEvents
from app.ui.theme import Mode, Theme
from tests.system.test_window import Never, connect
from tests.ui.languages.looking import Looking
from tests.ui.languages.pseudo import PseudoTranslator

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def core(tmp_path: Path, forbidden_keyring: object) -> Iterator[Core]:
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]
    built = build_core(Profile.at(tmp_path / "profile", practice=True), {})
    connect(built)
    built.syncing.run(list(built.stores.orders.ids())[:2], Trigger.MANUAL, Never(), NoEvents())
    yield built
    built.close()


@pytest.fixture
def host(core: Core, qapp: QApplication) -> Iterator[WindowHost]:
    below = {Text(SENTENCES, piece) for each in sentences(ROOT) for piece in pieces_of(each.template)}
    translator = PseudoTranslator(gather_texts.gather().texts | below)
    qapp.installTranslator(translator)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    theme = Theme(Mode.LIGHT)
    theme.apply(qapp)
    built = WindowHost(core, theme, lambda _: True)
    built.window.resize(1400, 900)
    built.window.show()
    yield built
    built.shut_down()
    qapp.removeTranslator(translator)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def looking(host: WindowHost, core: Core) -> Looking:
    """After the window: the data has the names of months and days in its locale."""
    return Looking(core)
