"""Settings that hardly anybody needs: another address of QuickBooks' API, its minor version, and slower limits.

QuickBooks takes 500 requests a minute, 10 at the same time and 30 in a batch from all programs of a company together
(qbo-api.md 6); this program never uses more than 80 % of the first and four of the second (design.md 4.11 and 5), so
limits can only be made smaller. Minor versions up to 75 are all answered as 75 (qbo-api.md 2.2).
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

#: Requests a minute, requests at the same time, creates in a batch: least and most.
PER_MINUTE, AT_ONCE, IN_A_BATCH = (30, 400), (1, 4), (3, 30)
#: Least and most minor version that can be named; 0 stands for the usual one.
MINOR_VERSIONS = (75, 75)
_LONGEST = 200
_HERE = ("127.0.0.1", "localhost", "::1")


@dataclass(frozen=True, slots=True)
class Advanced:
    """`sandbox_api` and `production_api`: another address than Intuit's, or "". `minor_version` 0: the usual one."""

    sandbox_api: str = ""
    production_api: str = ""
    minor_version: int = 0
    per_minute: int = PER_MINUTE[1]
    at_once: int = AT_ONCE[1]
    in_a_batch: int = IN_A_BATCH[1]

    @property
    def usual(self) -> bool:
        """Whether nothing was changed here."""
        return self == Advanced()


def read_api_address(text: str) -> str:
    """Another address of the API, cleaned; "" for Intuit's own.

    Only https, or a program on this computer: the sign-in travels with every request.

    Raises:
        ValueError: a sentence that says what is wrong with it.
    """
    text = text.strip().rstrip("/")
    if not text:
        return ""
    try:
        parts = urlsplit(text)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise ValueError("This is no address. Write it as https://api.example.com") from None
    if len(text) > _LONGEST or not host or any(sign.isspace() or not sign.isprintable() for sign in text):
        raise ValueError("This is no address. Write it as https://api.example.com")
    if parts.username or parts.password or parts.query or parts.fragment:
        raise ValueError("Write only the address, without a user name, question mark or number sign.")
    if parts.scheme == "https" or (parts.scheme == "http" and host in _HERE):
        del port
        return text
    raise ValueError("It has to begin with https://, because the sign-in travels with every request.")
