"""A file under a passphrase, for computers without a keyring whose owner asks for it in words.

scrypt makes the key, AES-GCM seals the whole content: a wrong passphrase and a damaged file are both noticed, and
nothing of it can be read without the passphrase, not even the names (decision 034).
"""

from __future__ import annotations

import base64
import json
import secrets
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt
from filelock import FileLock, Timeout

from app.domain.errors import KeyringDenied, KeyringLocked, UserMustAct
from app.secrets.checks import PROBE, check_length, try_out
from app.secrets.private_file import write_private

SHORTEST_PASSPHRASE = 10
_LOCK_SECONDS = 10.0
_MARK = b"inventory-mate secrets 1"
#: 64 MB and about 0.2 s for each guess (the library's advice for files is n = 2**20; this has to work on old desktops).
_COST = 2**16
_SALT, _NONCE = 16, 12


class SealedSecrets:
    """Locked until `unlock` or `create`; the key (not the passphrase) is then kept in memory."""

    def __init__(self, path: Path) -> None:
        self.name = "a file under your passphrase"
        self._path = path
        self._key = b""
        self._salt = b""
        self._thread_lock = threading.RLock()
        self._file_lock = FileLock(path.with_name(f"{path.name}.lock"))

    @property
    def exists(self) -> bool:
        """Whether there is a file already."""
        return self._path.exists()

    @property
    def locked(self) -> bool:
        """Whether the passphrase is still to be given."""
        return not self._key

    def create(self, passphrase: str) -> None:
        """Make an empty file under a new passphrase; one that is there is replaced.

        Raises:
            UserMustAct: the passphrase is too short.
            KeyringDenied: the file cannot be written.
        """
        if len(passphrase) < SHORTEST_PASSPHRASE:
            raise UserMustAct(
                "The passphrase is too short",
                f"It has {len(passphrase)} characters.",
                f"Take at least {SHORTEST_PASSPHRASE}, such as four or five words that do not belong together.",
            )
        salt = secrets.token_bytes(_SALT)
        key = _key_of(passphrase, salt)
        with self._held():
            former, self._salt, self._key = (self._salt, self._key), salt, key
            try:
                self._save({})
            except OSError:
                self._salt, self._key = former  # the old file is still there, and opens as before
                raise

    def unlock(self, passphrase: str) -> None:
        """Open the file that is there.

        Raises:
            UserMustAct: the passphrase is not the right one.
            KeyringDenied: the file is missing or damaged.
        """
        with self._held():
            salt, _, _ = self._parts()
            key = _key_of(passphrase, salt)
            former, self._salt, self._key = (self._salt, self._key), salt, key
            try:
                self._load()
            except InvalidTag:
                self._salt, self._key = former
                raise UserMustAct(
                    "This is not the passphrase",
                    "The file with the sign-in does not open with it.",
                    "Try again. If it is forgotten, connect anew; purchase orders and links are not affected.",
                ) from None

    def get(self, key: str) -> str | None:
        return self._values().get(key)

    def put(self, key: str, value: str) -> None:
        check_length(key, value)
        with self._held():
            self._save({**self._values(), key: value})

    def delete(self, key: str) -> None:
        with self._held():
            values = self._values()
            if values.pop(key, None) is not None:
                self._save(values)

    def probe(self) -> None:
        try_out(self, PROBE)

    def _values(self) -> dict[str, str]:
        if self.locked:
            raise KeyringLocked(
                "The sign-in is under your passphrase",
                "The file with the sign-in was not opened yet.",
                "Enter the passphrase, then try again.",
            )
        with self._held():
            try:
                return self._load()
            except InvalidTag as error:
                raise self._denied("it was replaced or damaged") from error

    def _load(self) -> dict[str, str]:
        _, nonce, sealed = self._parts()
        values = json.loads(AESGCM(self._key).decrypt(nonce, sealed, _MARK))
        return {str(key): str(value) for key, value in values.items()}

    def _save(self, values: dict[str, str]) -> None:
        nonce = secrets.token_bytes(_NONCE)
        sealed = AESGCM(self._key).encrypt(nonce, json.dumps(values).encode(), _MARK)
        parts = {"salt": self._salt, "nonce": nonce, "sealed": sealed}
        told = {name: base64.b64encode(part).decode() for name, part in parts.items()}
        write_private(self._path, json.dumps({"what": _MARK.decode(), "scrypt": _COST, **told}).encode())

    def _parts(self) -> tuple[bytes, bytes, bytes]:
        try:
            told = json.loads(self._path.read_bytes())
            salt, nonce, sealed = (
                base64.b64decode(told[name], validate=True) for name in ("salt", "nonce", "sealed")
            )
        except FileNotFoundError:
            raise self._denied("it is not there") from None
        except (ValueError, KeyError, TypeError) as error:
            raise self._denied("it is damaged") from error
        return salt, nonce, sealed

    @contextmanager
    def _held(self) -> Iterator[None]:
        with self._thread_lock:
            try:
                with self._file_lock.acquire(timeout=_LOCK_SECONDS):
                    yield
            except (OSError, Timeout) as error:
                raise self._denied(str(error)) from error

    def _denied(self, why: str) -> KeyringDenied:
        return KeyringDenied(
            "The file with the sign-in cannot be used",
            f"{self._path}: {why}.",
            "Check that you may write to the program's data folder and that the disk is not full, or connect anew.",
        )


def _key_of(passphrase: str, salt: bytes) -> bytes:
    return Scrypt(salt=salt, length=32, n=_COST, r=8, p=1).derive(passphrase.encode())
