"""Protection of the loopback server against web pages of strangers."""

from __future__ import annotations

from urllib.parse import urlsplit

from app.practice.request import Request, Response, text_response

OWN_HOSTS = ("127.0.0.1", "localhost", "::1", "practice.test")


def refuse_foreign(request: Request) -> Response | None:
    """403 for a foreign Host (DNS rebinding) and for forms that another site's page sends; else None."""
    host = _host_name(request.header("host"))
    if host and host not in OWN_HOSTS:
        return text_response("This practice company only answers on this computer.", 403)
    origin = request.header("origin")
    if request.method == "GET" or not origin or request.path.startswith("/v3/"):
        return None
    if urlsplit(origin).netloc != request.header("host"):
        return text_response("Forms of other sites are not accepted here.", 403)
    return None


def _host_name(value: str) -> str:
    try:
        return urlsplit(f"//{value}").hostname or ""
    except ValueError:
        return "?"
