"""The access token that other processes of the same profile may use too, so that all of them make one refresh.

It lies in a file, sealed (AES-GCM) with a key that follows from the refresh token: whoever can read it could as well
ask the keyring for the refresh token, and without the keyring the file is noise. It is a convenience only: a file
that is missing, damaged or of another sign-in means one more refresh (decision 033).
"""

from __future__ import annotations

import json
import logging
import os
import secrets
import tempfile
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.sync.ports import Clock

_log = logging.getLogger(__name__)
_SALT, _NONCE = 16, 12
_PURPOSE = b"inventory-mate access token 1"


class SharedAccess:
    """Reads and writes the file. Callers hold the lock of the sign-in."""

    def __init__(self, path: Path, clock: Clock) -> None:
        self._path = path
        self._clock = clock

    def read(self, refresh_token: str) -> tuple[str, float] | None:
        """(access token, seconds that it is still good by the wall clock), or None.

        A wrong clock costs a refresh or a 401, never a connection (fault 52).
        """
        try:
            data = self._path.read_bytes()
            key = _key(refresh_token, data[:_SALT])
            plain = AESGCM(key).decrypt(data[_SALT : _SALT + _NONCE], data[_SALT + _NONCE :], _PURPOSE)
            told = json.loads(plain)
            access, made, life = str(told["access"]), float(told["made"]), float(told["seconds"])
        except (OSError, ValueError, KeyError, TypeError, InvalidTag):
            return None
        age = self._clock.now().timestamp() - made
        return (access, life - age) if 0 <= age < life else None

    def write(self, refresh_token: str, access_token: str, seconds: float) -> None:
        """Keep a fresh access token. What cannot be written is only not shared."""
        made = self._clock.now().timestamp()
        plain = json.dumps({"access": access_token, "made": made, "seconds": seconds}).encode()
        salt, nonce = secrets.token_bytes(_SALT), secrets.token_bytes(_NONCE)
        sealed = AESGCM(_key(refresh_token, salt)).encrypt(nonce, plain, _PURPOSE)
        try:
            handle, beside = tempfile.mkstemp(
                dir=self._path.parent, prefix=f".{self._path.name}."
            )  # mode 0600
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(salt + nonce + sealed)
                Path(beside).replace(self._path)
            except OSError:
                Path(beside).unlink(missing_ok=True)
                raise
        except OSError as error:
            _log.warning("The access token could not be shared with other processes: %s", error)

    def forget(self) -> None:
        """Remove the file."""
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            _log.warning("The shared access token could not be removed: %s", error)


def _key(refresh_token: str, salt: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=salt, info=_PURPOSE).derive(refresh_token.encode())
