"""Checks of the client id and secret before anything leaves this computer."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

#: Intuit's own are 40 to 60 characters long; a whole web page pasted by accident is not one.
LONGEST = 256
_SHORTEST_SECRET = 30


def _tr(text: str) -> str:
    return QCoreApplication.translate("Keys", text)


@dataclass(frozen=True, slots=True)
class Keys:
    """Client id, secret and redirect address of an app in Intuit's developer portal, without spaces around them."""

    client_id: str
    client_secret: str = field(repr=False)
    redirect_uri: str = ""

    @classmethod
    def typed(cls, client_id: str, client_secret: str, redirect_uri: str = "") -> Keys:
        """What a person typed or pasted."""
        return cls(client_id.strip(), client_secret.strip(), redirect_uri.strip())

    @property
    def id_problem(self) -> str:
        """What is wrong with the client id, or ""."""
        if not self.client_id:
            return _tr("Enter the client id.")
        return (
            _tr("The client id is not complete or has a space in it. Copy it again.")
            if _odd(self.client_id)
            else ""
        )

    @property
    def secret_problem(self) -> str:
        """What is wrong with the client secret, or ""."""
        if not self.client_secret:
            return _tr("Enter the client secret.")
        if self.client_secret == self.client_id:
            return _tr("This is the client id again. The client secret stands below it in Intuit's portal.")
        if self._swapped:
            return _tr("These two look swapped: Intuit's client id is the longer one and begins with AB.")
        if _odd(self.client_secret):
            return _tr("The client secret is not complete or has a space in it. Copy it again.")
        return ""

    @property
    def _swapped(self) -> bool:
        """Intuit's ids begin with AB and have about 50 characters, its secrets 40 (seen, not documented)."""
        return (
            self.client_secret.startswith("AB")
            and not self.client_id.startswith("AB")
            and len(self.client_secret) > len(self.client_id) >= _SHORTEST_SECRET
        )

    @property
    def ok(self) -> bool:
        """True when both look usable."""
        return not self.id_problem and not self.secret_problem


def _odd(text: str) -> bool:
    return any(c.isspace() or not c.isprintable() for c in text) or len(text) > LONGEST
