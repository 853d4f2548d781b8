"""Starting at log-in: real files on Linux and macOS, an injected registry for Windows."""

from __future__ import annotations

import plistlib
import shlex
from pathlib import Path

import pytest

from app.bootstrap.autostart import (
    AT_LOG_IN,
    DesktopEntry,
    LaunchAgent,
    RegistryAutostart,
    autostart,
    desktop_quoted,
    start_command,
)
from app.bootstrap.profile import Profile
from app.domain.errors import EnvironmentProblem

COMMAND = ("/opt/Inventory Mate/inventory-mate", "--profile-dir", "/home/anna/50 % $off", AT_LOG_IN)


def test_the_desktop_entry_is_written_found_and_taken_away(tmp_path: Path) -> None:
    config = tmp_path / "config"
    made = autostart(Profile.at(None, practice=False), {"XDG_CONFIG_HOME": str(config), "HOME": "/nowhere"})
    assert not made.enabled()
    made.set_enabled(True)
    assert made.enabled()
    file = config / "autostart" / "inventory-mate.desktop"
    lines = file.read_text(encoding="utf-8").splitlines()
    assert lines[0] == "[Desktop Entry]"
    assert next(line for line in lines if line.startswith("Exec=")).endswith(AT_LOG_IN)
    made.set_enabled(False)
    made.set_enabled(False)
    assert (made.enabled(), file.exists()) == (False, False)


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_what_the_desktops_own_settings_say_counts(tmp_path: Path, line: str) -> None:
    file = tmp_path / "a.desktop"
    made = DesktopEntry(file, COMMAND)
    made.set_enabled(True)
    name = line.partition("=")[0]
    kept = [each for each in file.read_text(encoding="utf-8").splitlines() if not each.startswith(name)]
    file.write_text("\n".join([*kept, line]), encoding="utf-8")
    assert not made.enabled()
    made.set_enabled(True)
    assert made.enabled()


def test_spaces_and_signs_of_a_path_survive_the_desktop(tmp_path: Path) -> None:
    file = tmp_path / "a.desktop"
    DesktopEntry(file, COMMAND).set_enabled(True)
    line = next(each for each in file.read_text(encoding="utf-8").splitlines() if each.startswith("Exec="))
    # As a desktop reads it: the value unescaped, then taken apart like a shell does, then field codes.
    value = line.partition("=")[2].replace("\\\\", "\\")
    words = [
        word.replace("%%", "%").replace("\\$", "$") for word in shlex.split(value)
    ]  # shlex leaves \\$ alone
    assert words == [*COMMAND]
    assert desktop_quoted("plain") == "plain"
    assert desktop_quoted("") == '""'


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "autostart").write_text("a file in its place", encoding="utf-8")
    made = DesktopEntry(tmp_path / "autostart" / "a.desktop", COMMAND)
    with pytest.raises(EnvironmentProblem, match="log-in was not changed"):
        made.set_enabled(True)
    assert not made.enabled()


def test_the_launch_agent_of_macos(tmp_path: Path) -> None:
    made = LaunchAgent(tmp_path / "LaunchAgents", "inventory-mate-1", COMMAND)
    assert not made.enabled()
    made.set_enabled(True)
    file = tmp_path / "LaunchAgents" / "inventory-mate-1.plist"
    told = plistlib.loads(file.read_bytes())
    assert (told["ProgramArguments"], told["RunAtLoad"], made.enabled()) == ([*COMMAND], True, True)
    file.write_bytes(plistlib.dumps({**told, "Disabled": True}))
    assert not made.enabled()
    file.write_bytes(b"no list")
    assert not made.enabled()
    made.set_enabled(False)
    assert not file.exists()


class Registry:
    def __init__(self) -> None:
        self.texts: dict[str, str] = {}
        self.closed = False

    def get(self, name: str) -> str | None:
        return self.texts.get(name)

    def put(self, name: str, text: str) -> None:
        if self.closed:
            raise PermissionError(13, "Access is denied")
        self.texts[name] = text

    def delete(self, name: str) -> None:
        self.texts.pop(name, None)


def test_the_run_key_of_windows() -> None:
    registry = Registry()
    made = RegistryAutostart(registry, "Inventory Mate Desktop", (r"C:\Program Files\im.exe", AT_LOG_IN))
    assert not made.enabled()
    made.set_enabled(True)
    assert registry.texts == {"Inventory Mate Desktop": rf'"C:\Program Files\im.exe" {AT_LOG_IN}'}
    assert made.enabled()
    made.set_enabled(False)
    assert not made.enabled()
    registry.closed = True
    with pytest.raises(EnvironmentProblem, match="registry"):
        made.set_enabled(True)


def test_the_same_profile_is_started_again(tmp_path: Path) -> None:
    assert start_command(Profile.at(tmp_path, practice=False), {})[-3:] == (
        "--profile-dir",
        str(tmp_path),
        AT_LOG_IN,
    )
    assert start_command(Profile.at(None, practice=True), {})[-2:] == ("--practice", AT_LOG_IN)
    image = {"APPIMAGE": "/home/anna/Inventory.AppImage"}
    assert start_command(Profile.at(None, practice=False), image) == (image["APPIMAGE"], AT_LOG_IN)
