"""Intuit's consent in the browser: sign in, choose a company, allow or deny (qbo-api.md 1.2).

Plain forms without scripts; what was asked for travels in hidden fields and is checked again at every step.
"""

from __future__ import annotations

import hmac
from urllib.parse import urlencode, urlsplit, urlunsplit

from app.practice.company import Companies
from app.practice.oauth.client import ClientKeys
from app.practice.oauth.redirects import Redirects
from app.practice.oauth.tokens import Tokens
from app.practice.pages.render import page
from app.practice.request import Request, Response, redirect

KNOWN_SCOPES = (
    "com.intuit.quickbooks.accounting",
    "com.intuit.quickbooks.payment",
    "openid",
    "profile",
    "email",
    "phone",
    "address",
)
ASKED = ("client_id", "response_type", "scope", "redirect_uri", "state")


class Authorize:
    """The steps of the consent pages."""

    def __init__(self, keys: ClientKeys, redirects: Redirects, companies: Companies, tokens: Tokens) -> None:
        self._keys = keys
        self._redirects = redirects
        self._companies = companies
        self._tokens = tokens

    def handle(self, request: Request) -> Response:
        fields = request.form() if request.method == "POST" else dict(request.query)
        asked = {name: fields.get(name, "") for name in ASKED}
        trouble = self._trouble(asked)
        if trouble:
            return page("authorize_error.html", status=400, trouble=trouble, uri=asked["redirect_uri"])
        answer = self._wrong_question(asked)
        if answer is not None:
            return answer
        step = fields.get("step", "") if request.method == "POST" else ""
        if step == "signed-in":
            return page("authorize_company.html", asked=asked, companies=self._companies.all())
        if step == "chosen":
            return self._consent(asked, fields.get("realm", ""))
        if step in ("allow", "deny"):
            return self._finish(asked, step, fields.get("realm", ""))
        return page("authorize_signin.html", asked=asked)

    def _trouble(self, asked: dict[str, str]) -> str:
        """What Intuit shows on its own error page, from where the browser never comes back to the app."""
        if not hmac.compare_digest(asked["client_id"].encode(), self._keys.client_id.encode()):
            return "The client_id query parameter value is invalid."
        if not self._redirects.accepts(asked["redirect_uri"]):
            return (
                "The redirect_uri query parameter value is invalid. Make sure it is listed in the "
                "Redirect URIs section on your app's keys tab and matches it exactly."
            )
        return ""

    def _wrong_question(self, asked: dict[str, str]) -> Response | None:
        scopes = asked["scope"].split()
        if asked["response_type"] != "code":
            return self._back(asked, error="unsupported_response_type")
        if not scopes or any(scope not in KNOWN_SCOPES for scope in scopes):
            return self._back(asked, error="invalid_scope")
        if not asked["state"]:
            return self._back(asked, error="invalid_request", error_description="state is required")
        return None

    def _consent(self, asked: dict[str, str], realm: str) -> Response:
        company = self._companies.get(realm)
        if company is None:
            return page("authorize_company.html", asked=asked, companies=self._companies.all(), missing=True)
        return page("authorize_consent.html", asked=asked, company=company, scopes=asked["scope"].split())

    def _finish(self, asked: dict[str, str], step: str, realm: str) -> Response:
        if step == "deny":
            return self._back(asked, error="access_denied")
        if self._companies.get(realm) is None:
            return page("authorize_company.html", asked=asked, companies=self._companies.all(), missing=True)
        code = self._tokens.new_code(asked["client_id"], asked["redirect_uri"], realm, asked["scope"])
        return self._back(asked, code=code, realm=realm)

    def _back(self, asked: dict[str, str], *, code: str = "", realm: str = "", **error: str) -> Response:
        values = {"code": code, "state": asked["state"], "realmId": realm} if code else error
        if not code and asked["state"]:
            values["state"] = asked["state"]
        parts = urlsplit(asked["redirect_uri"])
        query = "&".join(part for part in (parts.query, urlencode(values)) if part)
        return redirect(urlunsplit(parts._replace(query=query)), 302)
