"""Addresses of Intuit's servers, and of the practice company (qbo-api.md 1.1, 2.1 and 8)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from app.domain.books import Environment

#: All that this program asks for (qbo-api.md 1.2).
SCOPE = "com.intuit.quickbooks.accounting"

_AUTHORIZE = "https://appcenter.intuit.com/connect/oauth2"
_TOKEN = "https://oauth.platform.intuit.com/oauth2/v1/tokens/bearer"  # noqa: S105  # an address, no secret
_REVOKE = "https://developer.api.intuit.com/v2/oauth2/tokens/revoke"
_PAGES = {"purchaseorder": "txnId", "bill": "txnId", "vendordetail": "nameId"}
_PAGE_OF = {"vendor": "vendordetail"}
_HOME = "/app/homepage"


@dataclass(frozen=True, slots=True)
class Endpoints:
    """Where sign-in, tokens, the v3 API and QuickBooks' own pages are. Without a slash at the end."""

    environment: Environment
    authorize_url: str
    token_url: str
    revoke_url: str
    api_base: str
    web_base: str

    def web_link(self, kind: str, qbo_id: str, realm_id: str) -> str:
        """Address for "Open in QuickBooks". `kind` is "purchaseorder", "bill" or "vendor"; else home.

        QuickBooks opens it in whatever company the browser is signed in to (qbo-api.md 8); the practice
        company is told which one is meant.
        """
        page = _PAGE_OF.get(kind, kind)
        if page not in _PAGES:
            return f"{self.web_base}{_HOME}"
        query = {_PAGES[page]: qbo_id}
        if self.environment is Environment.PRACTICE:
            query["realm"] = realm_id
        return f"{self.web_base}/app/{page}?{urlencode(query)}"


def endpoints_for(
    environment: Environment, practice_addresses: Mapping[str, str] | None = None, api_base: str = ""
) -> Endpoints:
    """Addresses of an environment. The practice company's are known only once it runs. `api_base`: another address of
    the API than Intuit's, already checked; sign-in and tokens stay at Intuit.

    Raises:
        ValueError: the practice company's addresses are missing or not on this computer.
    """
    if environment is Environment.PRACTICE:
        return _practice(practice_addresses or {})
    sandbox = "sandbox-" if environment is Environment.SANDBOX else ""
    web = "app.sandbox.qbo.intuit.com" if sandbox else "app.qbo.intuit.com"
    return Endpoints(
        environment=environment,
        authorize_url=_AUTHORIZE,
        token_url=_TOKEN,
        revoke_url=_REVOKE,
        api_base=api_base or f"https://{sandbox}quickbooks.api.intuit.com",
        web_base=f"https://{web}",
    )


def _practice(addresses: Mapping[str, str]) -> Endpoints:
    addresses = {"web_base": addresses.get("home_url", "").removesuffix(_HOME), **addresses}
    names = ("authorize_url", "token_url", "revoke_url", "api_base", "web_base")
    missing = [name for name in names if not addresses.get(name)]
    if missing:
        raise ValueError(f"the practice company does not tell its {', '.join(missing)}")
    outside = [
        name for name in names if not addresses[name].startswith(("http://127.0.0.1:", "http://localhost:"))
    ]
    if outside:
        raise ValueError(f"the practice company must be on this computer: {', '.join(outside)}")
    plain = {name: addresses[name].rstrip("/") for name in names}
    return Endpoints(environment=Environment.PRACTICE, **plain)
