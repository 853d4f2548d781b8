"""Signs in on the practice company's own pages by sending their forms, for computers without a screen."""

from __future__ import annotations

import urllib.error
import urllib.parse
import urllib.request
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import IO, Any

_MOST_PAGES = 5
_SECONDS = 30


class RobotLost(RuntimeError):
    """The pages did not lead where they should; the text says what was missing."""


@dataclass
class _Form:
    action: str = ""
    fields: dict[str, str] = field(default_factory=dict)
    buttons: list[dict[str, str]] = field(default_factory=list)


class _Forms(HTMLParser):
    """Collects the forms of a page with their hidden fields and buttons."""

    def __init__(self) -> None:
        super().__init__()
        self.forms: list[_Form] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.forms.append(_Form(known.get("action", "")))
        elif self.forms and tag == "input" and known.get("type") in ("hidden", None):
            self.forms[-1].fields[known.get("name", "")] = known.get("value", "")
        elif self.forms and tag in ("button", "input"):
            self.forms[-1].buttons.append(known)


class _StopAtRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: Any, newurl: str
    ) -> None:
        return None


def sign_in(authorize_url: str, realm_id: str = "", *, allow: bool = True) -> str:
    """Walk through sign-in, company and permission; returns the address that the browser would be sent to.

    Without a realm id the first company on the page is chosen.

    Raises ``RobotLost`` when a page lacks the button that is looked for.
    """
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), _StopAtRedirect())
    wanted = ["sign-in", f"company-{realm_id}", "allow" if allow else "deny"]
    page, location = _open(opener, authorize_url, None)
    for button in wanted:
        address, body = _press(page, button, authorize_url)
        page, location = _open(opener, address, body)
        if location:
            return location
    raise RobotLost("the pages ended without leading back")


def _open(opener: urllib.request.OpenerDirector, address: str, body: bytes | None) -> tuple[str, str]:
    try:
        with opener.open(address, body, timeout=_SECONDS) as answer:
            return answer.read().decode(), ""
    except urllib.error.HTTPError as redirect:
        location = redirect.headers.get("Location", "")
        text = redirect.read().decode(errors="replace")
        redirect.close()
        if location:
            return text, urllib.parse.urljoin(address, location)
        raise RobotLost(f"the page answered {redirect.code}") from redirect


def _press(page: str, button: str, base: str) -> tuple[str, bytes]:
    parser = _Forms()
    parser.feed(page)
    for form in parser.forms:
        for found in form.buttons:
            if _is(found.get("id", ""), button):
                fields = dict(form.fields)
                if found.get("name"):
                    fields[found["name"]] = found.get("value", "")
                return urllib.parse.urljoin(base, form.action or base), urllib.parse.urlencode(
                    fields
                ).encode()
    raise RobotLost(f"there is no button {button}")


def _is(found: str, wanted: str) -> bool:
    return found.startswith(wanted) if wanted == "company-" else found == wanted
