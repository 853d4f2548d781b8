"""Which redirect addresses Intuit accepts, told in words before a browser opens (qbo-api.md 1.6)."""

from __future__ import annotations

import ipaddress
from urllib.parse import SplitResult, urlsplit

from app.domain.books import Environment

_LONGEST = 500
_LOWEST_PORT, _HIGHEST_PORT = 1024, 65535


def redirect_problem(environment: Environment, address: str) -> str:
    """What is wrong with a redirect address in this environment, or "".

    Production keys: https, a name that the whole internet knows, no IP address, not localhost. Sandbox keys may also
    use http on localhost. The practice company keeps its own list.
    """
    if not address:
        return "There is no redirect address." if environment is Environment.PRODUCTION else ""
    if len(address) > _LONGEST or any(sign.isspace() or not sign.isprintable() for sign in address):
        return "The redirect address has a space in it or is too long. Copy it again."
    parts, port_ok = _split(address)
    if parts is None or parts.scheme not in ("http", "https") or not parts.hostname or not port_ok:
        return "This is no web address. It looks like https://www.example.com/quickbooks/."
    if "#" in address:
        return "A redirect address cannot have a # in it."
    if parts.username is not None:
        return "A redirect address cannot have a name or password in it."
    if environment is Environment.PRACTICE:
        return ""
    return _kept_by_intuit(environment, parts)


def loopback_redirect(address: str) -> tuple[int, str] | None:
    """(port, path) of an address on this computer that the program itself can answer, or None."""
    parts, _ = _split(address)
    if parts is None or parts.scheme != "http" or parts.hostname not in ("localhost", "127.0.0.1"):
        return None
    port = parts.port or 80
    return (port, parts.path or "/") if _LOWEST_PORT <= port <= _HIGHEST_PORT else None


def _kept_by_intuit(environment: Environment, parts: SplitResult) -> str:
    host = (parts.hostname or "").rstrip(".")
    if _is_ip(host):
        return "Intuit accepts no IP address here. Use the name of the website."
    local = host == "localhost" or host.endswith(".localhost")
    if parts.scheme == "http":
        if environment is Environment.PRODUCTION:
            return "For real companies Intuit only accepts an address that begins with https."
        if not local:
            return "An address that begins with http only works with localhost. Use https for a website."
        if loopback_redirect(parts.geturl()) is None:
            return "The address needs a port between 1024 and 65535, such as http://localhost:8765/callback."
        return ""
    if environment is Environment.PRODUCTION and (local or "." not in host):
        return "For real companies Intuit does not accept localhost. Use the name of a website."
    return ""


def _is_ip(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _split(address: str) -> tuple[SplitResult | None, bool]:
    """The parts, and whether the port is a possible one."""
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        return None, False
    return parts, port is None or port > 0
