"""Plain request and response values shared by all doors of the practice company."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from urllib.parse import parse_qsl, urlsplit

CONTENT_POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'"
JSON_TYPE = "application/json;charset=UTF-8"


@dataclass(frozen=True)
class Request:
    """One HTTP request. Header names are lower case; ``path`` is decoded by nobody (v3 paths are plain)."""

    method: str
    path: str
    query: Mapping[str, str] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""

    @classmethod
    def build(cls, method: str, target: str, headers: Mapping[str, str], body: bytes) -> Request:
        """Build from a request target or full address. The first value of a repeated parameter counts."""
        parts = urlsplit(target)
        query: dict[str, str] = {}
        for key, value in parse_qsl(parts.query, keep_blank_values=True):
            query.setdefault(key, value)
        lowered = {key.lower(): value for key, value in headers.items()}
        if "host" not in lowered and parts.netloc:
            lowered["host"] = parts.netloc
        return cls(method.upper(), parts.path or "/", query, lowered, body)

    def header(self, name: str, default: str = "") -> str:
        return self.headers.get(name.lower(), default)

    def content_type(self) -> str:
        """The media type without parameters, lower case."""
        return self.header("content-type").split(";")[0].strip().lower()

    def form(self) -> dict[str, str]:
        """The fields of an HTML form body; the last value of a repeated field counts."""
        text = self.body.decode("utf-8", "replace")
        return dict(parse_qsl(text, keep_blank_values=True))


@dataclass(frozen=True)
class Delivery:
    """How a fault wants the answer delivered: after ``delay`` seconds, and cut after ``cut_at`` bytes.

    ``cut_at`` counts the bytes of status line, headers and body; 0 means that nothing is answered at all.
    """

    delay: float = 0.0
    cut_at: int | None = None


PROMPT = Delivery()


@dataclass(frozen=True)
class Response:
    """One answer, how it is to be delivered, and for the ledger what the request did.

    ``changes`` counts changed documents, ``replayed`` tells that requestid gave a former answer again.
    """

    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    delivery: Delivery = PROMPT
    changes: int = 0
    replayed: bool = False

    def with_headers(self, extra: Mapping[str, str]) -> Response:
        return replace(self, headers={**self.headers, **extra})


def html_response(text: str, status: int = 200) -> Response:
    """A page that may load nothing but our own style sheet."""
    headers = {
        "Content-Type": "text/html; charset=utf-8",
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
        # Not no-referrer: browsers would then send "Origin: null" with our own forms.
        "Referrer-Policy": "same-origin",
        "Content-Security-Policy": CONTENT_POLICY,
    }
    return Response(status, headers, text.encode("utf-8"))


def redirect(location: str, status: int = 303) -> Response:
    """Send the browser elsewhere."""
    return Response(status, {"Location": location, "Cache-Control": "no-store"})


def text_response(text: str, status: int = 200, content_type: str = "text/plain; charset=utf-8") -> Response:
    """Plain text."""
    return Response(status, {"Content-Type": content_type}, text.encode("utf-8"))
