"""Starting with the person's session: an XDG autostart entry, the Run key of Windows, a LaunchAgent of macOS.

Each says the same: start this program with `--at-log-in`, which leaves it in the tray, or minimised where there is
none.
"""

from __future__ import annotations

import os
import plistlib
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

from app.bootstrap.profile import Profile
from app.domain.errors import EnvironmentProblem
from app.sync.ports import Autostart

AT_LOG_IN = "--at-log-in"
_NAME = "Inventory Mate Desktop"
_RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
#: Signs that the desktop entry specification has escaped inside quotes, and those that ask for quotes.
_ESCAPED, _QUOTED = '"`$\\', " \t\n\"'\\><~|&;$*?#()`"


class RunKey(Protocol):
    """Named texts under the Run key of the person's registry."""

    def get(self, name: str) -> str | None:
        """The text, or None."""

    def put(self, name: str, text: str) -> None:
        """Set it. Raises OSError."""

    def delete(self, name: str) -> None:
        """Remove it, if it is there. Raises OSError."""


def autostart(profile: Profile, env: Mapping[str, str]) -> Autostart:
    """What this computer's system has for it. A further shop opens with the program, as the one that was open last."""
    if profile.shop:
        profile = Profile(profile.folder.parents[1], profile.throw_away)
    command = start_command(profile, env)
    label = profile.bell
    if sys.platform == "win32":
        return RegistryAutostart(WindowsRunKey(), _entry_name(profile), command)
    home = Path(env.get("HOME") or Path.home())
    if sys.platform == "darwin":
        return LaunchAgent(home / "Library" / "LaunchAgents", label, command)
    folder = Path(env.get("XDG_CONFIG_HOME") or home / ".config") / "autostart"
    return DesktopEntry(folder / f"{_file_name(profile)}.desktop", command)


def start_command(profile: Profile, env: Mapping[str, str]) -> tuple[str, ...]:
    """How this very program is started again, with this profile."""
    script = Path(sys.executable).with_name("inventory-mate.exe" if os.name == "nt" else "inventory-mate")
    if env.get("APPIMAGE"):
        program: tuple[str, ...] = (env["APPIMAGE"],)
    elif getattr(sys, "frozen", False):
        program = (sys.executable,)
    else:
        program = (str(script),) if script.is_file() else (sys.executable, "-m", "app")
    if profile.throw_away:
        program += ("--profile-dir", str(profile.folder))
    elif "practice" in profile.folder.name:
        program += ("--practice",)
    return (*program, AT_LOG_IN)


class DesktopEntry:
    """A file in the autostart folder of the desktop (freedesktop.org's autostart specification)."""

    def __init__(self, file: Path, command: Sequence[str]) -> None:
        self._file = file
        self._command = command

    def enabled(self) -> bool:
        """Whether there is an entry that the desktop's own settings did not switch off."""
        try:
            lines = self._file.read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            return False
        said = {line.partition("=")[0].strip(): line.partition("=")[2].strip().lower() for line in lines}
        return said.get("Hidden") != "true" and said.get("X-GNOME-Autostart-enabled") != "false"

    def set_enabled(self, on: bool) -> None:
        """Write or remove the file."""
        if not on:
            _remove(self._file)
            return
        text = "\n".join(
            (
                "[Desktop Entry]",
                "Type=Application",
                f"Name={_NAME}",
                f"Exec={' '.join(map(desktop_quoted, self._command))}",
                "Terminal=false",
                "X-GNOME-Autostart-enabled=true",
                "",
            )
        )
        _write(self._file, text.encode())


def desktop_quoted(word: str) -> str:
    """One word of an Exec line (Desktop Entry Specification, "The Exec key")."""
    word = word.replace("%", "%%")
    if word and not any(sign in _QUOTED for sign in word):
        return word
    inside = "".join(f"\\{sign}" if sign in _ESCAPED else sign for sign in word)
    # The value of a key is unescaped once before it is taken apart.
    return '"' + inside.replace("\\", "\\\\") + '"'


class LaunchAgent:
    """A property list that launchd reads when the person logs in."""

    def __init__(self, folder: Path, label: str, command: Sequence[str]) -> None:
        self._file = folder / f"{label}.plist"
        self._told = {"Label": label, "ProgramArguments": [*command], "RunAtLoad": True}

    def enabled(self) -> bool:
        """Whether there is one that is not switched off."""
        try:
            told = plistlib.loads(self._file.read_bytes())
        except (OSError, plistlib.InvalidFileException, ValueError):
            return False
        return bool(told.get("RunAtLoad")) and not told.get("Disabled")

    def set_enabled(self, on: bool) -> None:
        """Write or remove it; it counts from the next log-in on."""
        if on:
            _write(self._file, plistlib.dumps(self._told))
        else:
            _remove(self._file)


class RegistryAutostart:
    """A text under the Run key."""

    def __init__(self, key: RunKey, name: str, command: Sequence[str]) -> None:
        self._key = key
        self._name = name
        self._line = subprocess.list2cmdline(command)

    def enabled(self) -> bool:
        """Whether it stands there."""
        try:
            return bool(self._key.get(self._name))
        except OSError:
            return False

    def set_enabled(self, on: bool) -> None:
        """Set or remove it."""
        try:
            if on:
                self._key.put(self._name, self._line)
            else:
                self._key.delete(self._name)
        except OSError as error:
            raise _refused("the registry", error) from error


class WindowsRunKey:
    """The registry itself; the module exists on Windows only."""

    def get(self, name: str) -> str | None:
        """The text, or None."""
        import winreg

        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN) as key:  # type: ignore[attr-defined,unused-ignore]
                return str(winreg.QueryValueEx(key, name)[0])  # type: ignore[attr-defined,unused-ignore]
        except FileNotFoundError:
            return None

    def put(self, name: str, text: str) -> None:
        """Set it."""
        import winreg

        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN) as key:  # type: ignore[attr-defined,unused-ignore]
            winreg.SetValueEx(key, name, 0, winreg.REG_SZ, text)  # type: ignore[attr-defined,unused-ignore]

    def delete(self, name: str) -> None:
        """Remove it."""
        import winreg

        try:
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN) as key:  # type: ignore[attr-defined,unused-ignore]
                winreg.DeleteValue(key, name)  # type: ignore[attr-defined,unused-ignore]
        except FileNotFoundError:
            return


def _entry_name(profile: Profile) -> str:
    return _NAME if not profile.throw_away else f"{_NAME} ({profile.bell[-8:]})"


def _file_name(profile: Profile) -> str:
    return "inventory-mate" if not profile.throw_away else profile.bell


def _write(file: Path, data: bytes) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        unfinished = file.with_name(f"{file.name}.part")
        unfinished.write_bytes(data)
        unfinished.replace(file)
    except OSError as error:
        raise _refused(str(file), error) from error


def _remove(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        raise _refused(str(file), error) from error


def _refused(place: str, error: OSError) -> EnvironmentProblem:
    return EnvironmentProblem(
        "Starting at log-in was not changed",
        f"{place} cannot be written: {error.strerror or type(error).__name__}.",
        "Everything else works as before. Change it in the settings of your desktop, or ask whoever looks after this "
        "computer.",
    )
