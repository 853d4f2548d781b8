"""What connecting needs from outside, as Protocols, and the values that go with it. Bootstrap brings the parts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Protocol

from app.domain.books import Account, Company, Environment
from app.domain.documents import RemoteDocument
from app.domain.links import Connection
from app.domain.secret_kinds import SecretKind
from app.domain.settings import AccountChoices
from app.sync.ports import CancelToken

#: How many purchase orders numbered PO-… are looked at, the newest first.
NUMBERED_MOST = 100


@dataclass(frozen=True, slots=True)
class Look:
    """What was read from a company before the shop is connected to it.

    `numbered` holds the newest purchase orders whose number begins with PO-; None when QuickBooks would not tell.
    """

    company: Company
    accounts: tuple[Account, ...]
    numbered: tuple[RemoteDocument, ...] | None = None


@dataclass(frozen=True, slots=True)
class Choices:
    """What a person confirms on the last page, or changes: accounts, and from which day on POs are sent."""

    accounts: AccountChoices
    start_date: date | None = None


class Redirect(Protocol):
    """What the browser brought back."""

    @property
    def code(self) -> str:
        """The sign-in code, "" on refusal."""

    @property
    def realm_id(self) -> str:
        """Id of the company that was chosen."""

    @property
    def error(self) -> str:
        """Intuit's error word, "" on success."""

    @property
    def error_description(self) -> str:
        """Intuit's words about it."""


class Waiting(Protocol):
    """The receiver of the redirect on this computer."""

    @property
    def redirect_uri(self) -> str:
        """The address that is registered at Intuit."""

    @property
    def state(self) -> str:
        """What the browser has to bring back whole."""

    def wait(self, cancel: CancelToken, timeout_seconds: float) -> Redirect | None:
        """The right answer, or None when none came in time."""

    def finish(self, ok: bool, title: str, text: str) -> None:
        """Tell the browser's page how it ended."""

    def close(self) -> None:
        """Free the port."""


class Revoked(StrEnum):
    """What became of a sign-in at Intuit: revoked, to be revoked once Intuit can be reached, or it cannot be."""

    DONE = "done"
    LATER = "later"
    IMPOSSIBLE = "impossible"


class SignIn(Protocol):
    """Sign-in with one pair of keys in one environment. `tokens` are opaque here."""

    def authorize_address(self, state: str) -> str:
        """The address to open in the browser."""

    def check_keys(self) -> None:
        """Raises `UserMustAct` when Intuit does not know the keys, `NotSent` when it cannot be reached."""

    def exchange(self, code: str) -> object:
        """Turn the code into tokens (they stay in memory)."""

    def look(self, realm_id: str, tokens: object) -> Look:
        """Read the company, its accounts and what stands there already, with tokens that are not stored yet."""

    def keep(self, realm_id: str, tokens: object) -> None:
        """Store the tokens and the client secret in the keyring."""

    def unkeep(self, realm_id: str) -> None:
        """Take out of the keyring what `keep` put there; the tokens themselves stay good."""

    def extend(self, realm_id: str) -> None:
        """Use the stored sign-in once, so that its hundred days begin anew."""

    def revoke(self, tokens: object) -> None:
        """Make tokens that were not kept invalid at Intuit."""

    def forget(self, realm_id: str, *, keep_keys: bool = False) -> Revoked:
        """Revoke the stored sign-in at Intuit, now or later, and remove it from the keyring in any case.

        With `keep_keys` the client secret stays, because another sign-in uses it.
        """


@dataclass(frozen=True, slots=True)
class ConnectRequest:
    """What a person chose. Keys are empty for the practice company, which brings its own."""

    environment: Environment
    client_id: str = ""
    client_secret: str = field(default="", repr=False)
    redirect_uri: str = ""  # "" means: the one that is set already, else this computer's own


@dataclass(frozen=True, slots=True)
class ConnectDefaults:
    """What the dialog starts with. `keyring_problem` is "" when secrets can be kept in `keyring_name`.

    `redirect_preset` holds the environments whose redirect address the computer's administrator has set.
    """

    environment: Environment
    client_ids: Mapping[Environment, str]
    keyring_name: str
    keyring_problem: str
    redirect_uris: Mapping[Environment, str]
    redirect_preset: frozenset[Environment] = frozenset()
    #: Environments whose client id and secret are set on this computer (variables or the settings file).
    keys_preset: frozenset[Environment] = frozenset()
    #: The settings file that decides, "" where there is none.
    managed_by: str = ""
    environment_fixed: bool = False
    place: SecretKind = SecretKind.KEYRING
    secret_file_exists: bool = False
    #: All addresses of this computer to register for sandbox keys; they are tried in this order.
    own_redirects: tuple[str, ...] = ()

    def redirect_uri(self, environment: Environment) -> str:
        """The address to register at Intuit for this environment."""
        return self.redirect_uris.get(environment, "")

    def client_id(self, environment: Environment) -> str:
        """The client id used last, or ""."""
        return self.client_ids.get(environment, "")


class SecretPlace(Protocol):
    """Where secrets are kept, and what a person chose about it."""

    @property
    def kind(self) -> SecretKind:
        """The chosen kind of place."""

    @property
    def file_exists(self) -> bool:
        """Whether there is a file under a passphrase already."""

    @property
    def locked(self) -> bool:
        """Whether a passphrase has to be given before secrets can be read."""

    def unlock(self, passphrase: str) -> None:
        """Open the file; raises `UserMustAct` for a wrong passphrase."""


class ConnectTools(Protocol):
    """The concrete parts, put together by bootstrap."""

    @property
    def place(self) -> SecretPlace:
        """The place for secrets."""

    @property
    def managed_by(self) -> str:
        """The settings file of this computer's administrator, "" where there is none."""

    def new_state(self) -> str:
        """An unguessable word for one attempt."""

    def receiver(self, word: str, redirect_uri: str) -> Waiting:
        """Open the receiver; "" means an address of this computer's own."""

    def parse_pasted(self, text: str, state: str) -> Redirect:
        """Read an address that was pasted; raises `UserMustAct` when it is not the right one."""

    def sign_in(self, request: ConnectRequest, redirect_uri: str) -> SignIn:
        """Sign-in with these keys. For the practice company it starts the company if needed."""

    def stored_sign_in(self, connection: Connection) -> SignIn:
        """Sign-in with the stored keys of a connection."""

    def probe_keyring(self, environment: Environment) -> str:
        """Try the place for secrets and return its name; raises the keyring errors."""

    def preset_environment(self) -> Environment:
        """`QUICKBOOKS_ENV`, else practice."""

    def required_environment(self) -> Environment | None:
        """`QUICKBOOKS_ENV` where it is set."""

    def preset_keys(self, environment: Environment) -> tuple[str, str]:
        """(client id, client secret) that are set on this computer for this environment, or ("", "")."""

    def choose_place(
        self, kind: SecretKind, passphrase: str, *, anew: bool, connection: Connection | None
    ) -> None:
        """Keep secrets there from now on, with those of the connection; raises `UserMustAct` for a passphrase that
        will not do.
        """

    def revoke_pending(self) -> tuple[int, int]:
        """Revoke what could not be revoked before: (how many are done with, how many wait on)."""

    def preset_redirect(self, environment: Environment) -> str:
        """`QUICKBOOKS_REDIRECT_URI`, which wins over what a person stored; "" when it is not set."""

    def own_redirects(self) -> tuple[str, ...]:
        """The addresses on this computer, as they are registered at Intuit for sandbox keys; the usual one first."""
