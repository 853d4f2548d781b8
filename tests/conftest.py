"""What holds for every test: loopback sockets only, no real keyring, an empty home, no screen."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

_GUARD = Path(__file__).parent / "guard"
sys.path.append(str(_GUARD))

# Before anything else is imported: Qt, keyring and platformdirs read these when they are first used.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"  # for programs that a test starts
os.environ["LC_ALL"] = "C.UTF-8"
os.environ["SE_OFFLINE"] = "true"  # selenium shall not look for drivers elsewhere
os.environ["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"  # nobody's desktop session
for _name in [*os.environ]:
    if _name.startswith(("QUICKBOOKS_", "INVENTORY_MATE_")) or _name.lower().endswith("_proxy"):
        del os.environ[_name]

import authlib.deprecate  # noqa: F401 - sets its warnings to "always"; before pytest sets ours
import hypothesis
import keyring
import pytest
from keyring.backend import KeyringBackend
from loopback_only import GUARD, NOTE_FILE_VARIABLE, LoopbackOnly

hypothesis.settings.register_profile("dev", max_examples=50, deadline=None)
hypothesis.settings.register_profile(
    "ci", max_examples=200, deadline=None, derandomize=True, database=None, print_blob=True
)
hypothesis.settings.register_profile("night", max_examples=2000, deadline=None, print_blob=True)
hypothesis.settings.load_profile(
    os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if os.environ.get("CI") else "dev")
)

_SESSION_DIR = Path(tempfile.mkdtemp(prefix="im-test-"))
_NOTES = _SESSION_DIR / "network-notes"
GUARD.note_file = None  # a worker of pytest-xdist is a child too, but speaks for itself
os.environ[NOTE_FILE_VARIABLE] = str(_NOTES)
os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, [str(_GUARD), os.environ.get("PYTHONPATH")]))
os.environ["XDG_RUNTIME_DIR"] = str(_SESSION_DIR)  # short: it holds Unix sockets


def pytest_unconfigure() -> None:
    """Take the session's folder away."""
    shutil.rmtree(_SESSION_DIR, ignore_errors=True)


class ForbiddenKeyring(KeyringBackend):
    """Refuses everything and notes it, so that a test fails even where the program survives the refusal."""

    priority = -1  # never keyring's own choice

    def __init__(self) -> None:
        """Start with no note."""
        super().__init__()  # type: ignore[no-untyped-call]
        self.refused: list[str] = []

    def _refuse(self, what: str, service: str) -> str:
        self.refused.append(f"{what} {service!r}")
        raise AssertionError(
            f"{what} {service!r}: no keyring of this machine; inject one, or mark real_keyring"
        )

    def get_password(self, service: str, username: str) -> str:
        """Refuse."""
        return self._refuse("get_password", service)

    def set_password(self, service: str, username: str, password: str) -> None:
        """Refuse."""
        self._refuse("set_password", service)

    def delete_password(self, service: str, username: str) -> None:
        """Refuse."""
        self._refuse("delete_password", service)


@pytest.fixture(autouse=True)
def forbidden_network() -> Iterator[LoopbackOnly]:
    """Fail the test that reached beyond this machine, even where the program caught the exception."""
    GUARD.refused.clear()
    _NOTES.unlink(missing_ok=True)
    yield GUARD
    by_children = _NOTES.read_text(encoding="utf-8").splitlines() if _NOTES.exists() else []
    _NOTES.unlink(missing_ok=True)
    attempts = [*GUARD.refused, *by_children]
    if attempts:
        pytest.fail("tried to leave this machine: " + "; ".join(attempts), pytrace=False)


@pytest.fixture(autouse=True)
def forbidden_keyring(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[ForbiddenKeyring | None]:
    """Fail the test that uses this machine's keyring.

    Marked `real_keyring`, a test gets keyring's own choice (and starts its own Secret Service for it).
    """
    if request.node.get_closest_marker("real_keyring"):
        monkeypatch.delenv("PYTHON_KEYRING_BACKEND")
        monkeypatch.setattr("keyring.core._keyring_backend", None)
        yield None
        return
    guard = ForbiddenKeyring()
    keyring.set_keyring(guard)
    yield guard
    if guard.refused:
        pytest.fail("used a real keyring: " + "; ".join(guard.refused), pytrace=False)


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home folder of the test's own; every place where a program keeps things lies below it."""
    folder = tmp_path_factory.mktemp("home")
    places = {
        "HOME": ".",
        "USERPROFILE": ".",
        "APPDATA": "AppData/Roaming",
        "LOCALAPPDATA": "AppData/Local",
        "XDG_CONFIG_HOME": ".config",
        "XDG_DATA_HOME": ".local/share",
        "XDG_STATE_HOME": ".local/state",
        "XDG_CACHE_HOME": ".cache",
    }
    for name, below in places.items():
        monkeypatch.setenv(name, str(folder / below))
    return folder
