"""Token, revoke, userinfo and discovery endpoints (qbo-api.md 1.1, 1.3, 1.5)."""

from __future__ import annotations

from collections.abc import Callable

from app.practice.addresses import Addresses
from app.practice.clock import Clock
from app.practice.oauth.client import ClientKeys, credentials
from app.practice.oauth.signing import Signer
from app.practice.oauth.tokens import ACCESS_SECONDS, Refused, TokenPair, Tokens
from app.practice.request import Request, Response
from app.practice.wire import Json, json_response, loads

NO_STORE = {"Cache-Control": "no-cache, no-store", "Pragma": "no-cache"}
HARD_HEADER = "x-include-refresh-token-hard-expires-in"
USER = {
    "sub": "practice-0001",
    "email": "bookkeeper@example.com",
    "emailVerified": True,
    "givenName": "Robin",
    "familyName": "Practice",
    "phoneNumber": "+1 5555550100",
    "phoneNumberVerified": False,
}


class Identity:
    """Makes id_tokens in the name of the pretend user."""

    def __init__(self, signer: Signer, clock: Clock, issuer: Callable[[], str]) -> None:
        self._signer = signer
        self._clock = clock
        self._issuer = issuer

    def token(self, client_id: str, realm: str) -> str:
        """Claims as in the discovery document: aud, exp, iat, iss, realmid, sub."""
        now = int(self._clock.epoch())
        claims = {"sub": USER["sub"], "aud": [client_id], "realmid": realm, "iss": self._issuer()}
        return self._signer.sign({**claims, "auth_time": now, "iat": now, "exp": now + ACCESS_SECONDS})


def token_endpoint(request: Request, keys: ClientKeys, tokens: Tokens, identity: Identity) -> Response:
    """Exchange a code, or refresh."""
    if request.method != "POST":
        return _error(Refused(405, {"error": "invalid_request"}))
    try:
        pair = _token(request, keys, tokens)
    except Refused as refused:
        return _error(refused)
    body: Json = {
        "token_type": "bearer",
        "access_token": pair.access,
        "refresh_token": pair.refresh,
        "expires_in": ACCESS_SECONDS,
        "x_refresh_token_expires_in": pair.refresh_seconds,
    }
    if "openid" in pair.scope.split() and request.form().get("grant_type") == "authorization_code":
        body["id_token"] = identity.token(keys.client_id, pair.realm)
    if request.header(HARD_HEADER).lower() == "true":
        body["x_refresh_token_hard_expires_in"] = pair.hard_seconds
    return json_response(body).with_headers(NO_STORE)


def _token(request: Request, keys: ClientKeys, tokens: Tokens) -> TokenPair:
    given = credentials(request)
    if given is None or not keys.match(*given):
        raise Refused(401, {"error": "invalid_client"})
    form = request.form()
    grant = form.get("grant_type", "")
    if grant == "authorization_code":
        if not form.get("code") or not form.get("redirect_uri"):
            raise Refused(400, {"error": "invalid_request"})
        return tokens.exchange(form["code"], given[0], form["redirect_uri"])
    if grant == "refresh_token":
        if not form.get("refresh_token"):
            raise Refused(400, {"error": "invalid_request"})
        return tokens.refresh(form["refresh_token"])
    raise Refused(400, {"error": "unsupported_grant_type"})


def _error(refused: Refused) -> Response:
    return json_response(refused.body, refused.status).with_headers(NO_STORE)


def revoke_endpoint(request: Request, keys: ClientKeys, tokens: Tokens) -> Response:
    """JSON ``{"token": …}`` (a form is taken too); 200 with an empty body."""
    given = credentials(request)
    if given is None or not keys.match(*given):
        return _error(Refused(401, {"error": "invalid_client"}))
    token = request.form().get("token", "")
    if "json" in request.content_type() or request.body.lstrip()[:1] == b"{":
        try:
            token = str(loads(request.body).get("token", ""))
        except (ValueError, AttributeError):
            token = ""
    if not token or not tokens.revoke(token):
        return _error(Refused(400, {"error": "invalid_request", "error_description": "Token invalid"}))
    return Response(200, {"Content-Type": "application/json;charset=UTF-8"})


def userinfo_endpoint(request: Request, tokens: Tokens) -> Response:
    """Who signed in, as far as the scope allows."""
    scheme, _, value = request.header("authorization").partition(" ")
    scope = tokens.scope_of(value.strip()) if scheme.lower() == "bearer" else None
    if scope is None or "openid" not in scope.split():
        headers = {"WWW-Authenticate": 'Bearer realm="Intuit", error="invalid_token"'}
        return json_response({"error": "invalid_token"}, 401).with_headers(headers)
    allowed = {"sub"}
    names = {
        "email": ("email", "emailVerified"),
        "profile": ("givenName", "familyName"),
        "phone": ("phoneNumber", "phoneNumberVerified"),
    }
    for word in scope.split():
        allowed.update(names.get(word, ()))
    return json_response({key: value for key, value in USER.items() if key in allowed})


def issuer(addresses: Addresses) -> str:
    """Who signs the id_token."""
    return f"{addresses.api_base}/op/v1"


def discovery(addresses: Addresses) -> Response:
    """The discovery document with the addresses of this server."""
    body: Json = {
        "issuer": issuer(addresses),
        "authorization_endpoint": addresses.authorize_url,
        "token_endpoint": addresses.token_url,
        "userinfo_endpoint": addresses.userinfo_url,
        "revocation_endpoint": addresses.revoke_url,
        "jwks_uri": f"{addresses.api_base}/op/v1/jwks",
        "response_types_supported": ["code"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["RS256"],
        "scopes_supported": ["openid", "email", "profile", "address", "phone"],
        "token_endpoint_auth_methods_supported": ["client_secret_post", "client_secret_basic"],
        "claims_supported": ["aud", "exp", "iat", "iss", "realmid", "sub"],
    }
    return json_response(body)
