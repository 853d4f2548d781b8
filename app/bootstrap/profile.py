"""Where a profile keeps its things. A throw-away profile (`--profile-dir`) shares nothing with the normal one."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout
from platformdirs import user_data_path

from app.domain.errors import EnvironmentProblem
from app.domain.known import LOCAL

_APP = "InventoryMateDesktop"


@dataclass(frozen=True, slots=True)
class Profile:
    """Folders and files of one profile."""

    folder: Path
    throw_away: bool
    shop: str = ""  # key of a further shop under the same roof, "" for the first (app.bootstrap.shops)
    shop_name: str = ""

    @classmethod
    def at(cls, folder: Path | None, *, practice: bool) -> Profile:
        """The given folder, else the usual one. Practising has one of its own, so that it never mixes with real POs."""
        if folder is not None:
            return cls(folder.expanduser().absolute(), throw_away=True)
        return cls(
            user_data_path(_APP, appauthor=False) / ("practice-profile" if practice else "profile"),
            throw_away=False,
        )

    @property
    def database(self) -> Path:
        """The database file."""
        return self.folder / "inventory-mate.sqlite3"

    @property
    def logs(self) -> Path:
        """Folder of the log files."""
        return self.folder / "logs"

    @property
    def practice(self) -> Path:
        """Data of the practice company."""
        return self.folder / "practice"

    @property
    def practice_secrets(self) -> Path:
        """Sign-in to the practice company where this computer has no keyring."""
        return self.folder / "practice" / "sign-in.json"

    @property
    def sealed_secrets(self) -> Path:
        """Secrets under a passphrase, where a person chose that."""
        return self.folder / "sign-in.sealed"

    @property
    def keyring_service(self) -> str:
        """Name of the keyring entries; a throw-away profile has a name of its own."""
        if not self.throw_away:
            roof = self.folder.parents[1] if self.shop else self.folder
            name = "Inventory Mate Desktop"
            usual = name if roof.name == "profile" else f"{name} (practice)"
            return f"{usual} / {self.shop}" if self.shop else usual
        digest = hashlib.sha256(str(self.folder).encode()).hexdigest()
        return f"Inventory Mate Desktop ({digest[:10]})"

    def create(self) -> None:
        """Make the folders, readable by this person only.

        Raises:
            EnvironmentProblem: the folder cannot be made or written.
        """
        try:
            for folder in (self.folder, self.logs, self.practice):
                folder.mkdir(parents=True, exist_ok=True)
                folder.chmod(0o700)
        except OSError as error:
            path, reason = str(self.folder), error.strerror or type(error).__name__
            raise LOCAL["local.folder"].error(path=path, reason=reason) from error

    @property
    def bell(self) -> str:
        """Name under which the running window can be asked to show itself."""
        return f"inventory-mate-{hashlib.sha256(str(self.folder.resolve()).encode()).hexdigest()[:16]}"

    def lock(self) -> FileLock:
        """Take the profile for this process; release it (or end) to give it back.

        Raises:
            AlreadyRunning: another running program holds it.
        """
        lock = FileLock(self.folder / "running.lock")
        try:
            lock.acquire(timeout=0)
        except Timeout as error:
            raise AlreadyRunning(self) from error
        return lock


class AlreadyRunning(EnvironmentProblem):
    """Another program has the profile open; `bell` is where its window can be called."""

    def __init__(self, profile: Profile) -> None:
        told = LOCAL["local.second_copy"].error(path=str(profile.folder))
        super().__init__(told.title, told.message, told.what_to_do, told.details)
        self.bell = profile.bell
