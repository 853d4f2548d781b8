"""What the environment variables say, checked."""

from __future__ import annotations

import getpass
from collections.abc import Mapping

from app.domain.books import Environment
from app.domain.errors import UserMustAct
from app.sync.ages import LAG, UNDER_WAY

_USUAL_VERSION, _LEAST_VERSION = 70, 75


def read_environment(env: Mapping[str, str]) -> Environment:
    """`QUICKBOOKS_ENV`.

    Raises:
        UserMustAct: it is set to something else than practice, sandbox or production.
    """
    word = env.get("QUICKBOOKS_ENV", "").strip().lower() or Environment.PRACTICE.value
    try:
        return Environment(word)
    except ValueError:
        raise UserMustAct(
            "QUICKBOOKS_ENV is not right",
            f'QUICKBOOKS_ENV is "{word}".',
            "Set it to practice, sandbox or production, or remove it.",
        ) from None


def read_certain_after(env: Mapping[str, str], environment: str) -> float:
    """Seconds after which a look-up shows all that a request can have done: 190 s.

    `INVENTORY_MATE_UNDER_WAY` shortens them for tests, and for the practice company only.
    """
    text = env.get("INVENTORY_MATE_UNDER_WAY", "")
    if environment == Environment.PRACTICE.value and text.replace(".", "", 1).isdigit():
        return float(text)
    return UNDER_WAY + LAG


def read_minor_version(env: Mapping[str, str], chosen: int = 0) -> int:
    """`QUICKBOOKS_MINOR_VERSION`, else what was chosen in the settings, else 70 as this product's documents promise.

    Intuit supports 75 and above and answers what is lower as 75 (qbo-api.md 2.2), so nothing else may be named than
    that and the usual 70; what was chosen here earlier counts as what it is answered as.

    Raises:
        UserMustAct: the variable is another number, or none.
    """
    text = env.get("QUICKBOOKS_MINOR_VERSION", "").strip()
    if not text:
        return max(chosen, _LEAST_VERSION) if chosen else _USUAL_VERSION
    if text.isascii() and text.isdigit() and len(text) <= 3:
        version = int(text)
        if version == _USUAL_VERSION or version >= _LEAST_VERSION:
            return version
    raise UserMustAct(
        "QUICKBOOKS_MINOR_VERSION is not right",
        f'It is "{text}"; Intuit supports {_LEAST_VERSION} and above.',
        f"Set it to a number such as {_LEAST_VERSION}, or remove it.",
    )


def account_name() -> str:
    """The account that this program runs under, for the history of edits; "" when the system does not say."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # no such account in a container; no pwd module on Windows
        return ""
