"""The id_token of ``openid`` sign-ins: RS256 over a key pair that is made once for each data directory.

Only so that clients which check it find what they expect; it guards nothing.
"""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
from typing import Any

from app.practice.store import Store

BITS = 2048
PUBLIC_EXPONENT = 65537
SHA256_PREFIX = bytes.fromhex("3031300d060960864801650304020105000420")
SMALL = (3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97)


def _probably_prime(number: int) -> bool:
    """Miller and Rabin's test with 24 rounds."""
    if any(number % prime == 0 for prime in SMALL):
        return False
    odd, twos = number - 1, 0
    while odd % 2 == 0:
        odd, twos = odd // 2, twos + 1
    for _ in range(24):
        power = pow(secrets.randbelow(number - 3) + 2, odd, number)
        if power in (1, number - 1):
            continue
        for _ in range(twos - 1):
            power = pow(power, 2, number)
            if power == number - 1:
                break
        else:
            return False
    return True


def _prime(bits: int) -> int:
    while True:
        candidate = secrets.randbits(bits) | (3 << (bits - 2)) | 1
        if candidate % PUBLIC_EXPONENT != 1 and _probably_prime(candidate):
            return candidate


def _bytes(number: int) -> bytes:
    return number.to_bytes((number.bit_length() + 7) // 8, "big")


def _base64(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


class Signer:
    """Signs tokens; the key pair is made when it is first needed and kept in the file."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def _key(self) -> tuple[int, int]:
        """Modulus and private exponent."""
        with self._store.transaction():
            kept = self._store.meta("signing_key")
            if kept is None:
                first, second = _prime(BITS // 2), _prime(BITS // 2)
                private = pow(PUBLIC_EXPONENT, -1, (first - 1) * (second - 1))
                kept = json.dumps([first * second, private])
                self._store.set_meta("signing_key", kept)
        modulus, private = json.loads(kept)
        return modulus, private

    def jwks(self) -> dict[str, Any]:
        """The public key as a JSON web key set."""
        modulus = self._key()[0]
        exponent = _base64(_bytes(PUBLIC_EXPONENT))
        key = {"kty": "RSA", "alg": "RS256", "use": "sig", "kid": "practice-1", "n": _base64(_bytes(modulus))}
        return {"keys": [{**key, "e": exponent}]}

    def sign(self, claims: dict[str, Any]) -> str:
        """A compact JSON web token with these claims."""
        modulus, private = self._key()
        head = {"kid": "practice-1", "typ": "JWT", "alg": "RS256"}
        text = ".".join(_base64(json.dumps(part, separators=(",", ":")).encode()) for part in (head, claims))
        size = (modulus.bit_length() + 7) // 8
        digest = SHA256_PREFIX + hashlib.sha256(text.encode()).digest()
        padded = b"\x00\x01" + b"\xff" * (size - len(digest) - 3) + b"\x00" + digest
        signature = pow(int.from_bytes(padded, "big"), private, modulus).to_bytes(size, "big")
        return f"{text}.{_base64(signature)}"
