"""What Intuit's redirect says, caught by the receiver or pasted by a person (qbo-api.md 1.2)."""

from __future__ import annotations

import hmac
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import parse_qs

from app.domain.errors import UserMustAct

#: A realm id is a number; practice companies may use letters. It becomes part of file and keyring names.
_REALM = re.compile(r"[A-Za-z0-9-]{1,40}")
#: Intuit says 512 at most (qbo-api.md 1.2).
_LONGEST = 2048
_MOST_FIELDS = 50
_BLANKS = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class RedirectAnswer:
    """Either `code` and `realm_id`, or `error` ("access_denied" when the person said no)."""

    code: str = field(repr=False)
    realm_id: str
    state: str = field(repr=False)
    error: str = ""
    error_description: str = ""

    @property
    def denied(self) -> bool:
        """True when the person pressed No thanks."""
        return self.error == "access_denied"


def fields_of(query: str) -> Mapping[str, Sequence[str]]:
    """The fields of a query; none when there are absurdly many."""
    try:
        return parse_qs(query.partition("#")[0], keep_blank_values=True, max_num_fields=_MOST_FIELDS)
    except ValueError:
        return {}


def same_state(fields: Mapping[str, Sequence[str]], state: str) -> bool:
    """Whether the answer belongs to this sign-in; takes the same time however much of it is right."""
    return hmac.compare_digest(_first(fields, "state").encode("utf-8", "replace"), state.encode())


def answer_from(fields: Mapping[str, Sequence[str]]) -> RedirectAnswer | None:
    """The answer in the fields of a query, or None when it is not complete."""
    code, realm_id, state, error, words = (
        _first(fields, name) for name in ("code", "realmId", "state", "error", "error_description")
    )
    if error:
        return RedirectAnswer("", realm_id, state, error, words)
    if not code or not _REALM.fullmatch(realm_id):
        return None
    return RedirectAnswer(code, realm_id, state)


def parse_pasted(text: str, state: str) -> RedirectAnswer:
    """Read the address that a person copied from the browser: all of it, or what follows its question mark.

    Raises:
        UserMustAct: with the reason and what to copy.
    """
    pasted = _BLANKS.sub("", text).strip("<>\"'")
    if not pasted:
        raise _wrong("Nothing was pasted.")
    fields = fields_of(pasted.partition("?")[2] or pasted)
    if not any(name in fields for name in ("code", "error")):
        raise _wrong("This address has no sign-in answer in it.")
    if not _first(fields, "state"):
        raise _wrong("A part of the address is missing (state).")
    if not same_state(fields, state):
        raise UserMustAct(
            "This address is from another sign-in",
            "The pasted address belongs to an earlier or another sign-in, so it is not used.",
            "Open the sign-in page again from this program, allow access, and copy the new address.",
        )
    answer = answer_from(fields)
    if answer is None:
        raise _wrong("A part of the address is missing (code or realmId).")
    return answer


def _wrong(what: str) -> UserMustAct:
    return UserMustAct(
        "The address cannot be used",
        what,
        "After you allowed access, copy the whole address from the browser's address bar and paste it here. "
        "It contains code=, state= and realmId=.",
    )


def _first(fields: Mapping[str, Sequence[str]], name: str) -> str:
    values = fields.get(name) or [""]
    return values[0] if len(values[0]) <= _LONGEST else ""
