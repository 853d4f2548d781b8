"""Draws the pictures of the guides: schematic, our own, in colour names that the window replaces by its theme's.

    python resources/help/make_pictures.py

`@surface`, `@text` … stand for the roles of `app.ui.theme.Role`, so that the same drawing fits light and dark.
"""

from __future__ import annotations

from html import escape
from pathlib import Path

WIDTH, HEIGHT = 640, 320
HERE = Path(__file__).parent
Piece = str


def box(x: int, y: int, w: int, h: int, fill: str = "@surface", line: str = "@border", r: int = 6) -> Piece:
    """A rectangle with round corners."""
    return f'<rect x="{x}" y="{y}" width="{w}" height="{h}" rx="{r}" fill="{fill}" stroke="{line}"/>'


def words(x: int, y: int, text: str, colour: str = "@text", size: int = 14, bold: bool = False) -> Piece:
    """A line of text; `y` is its base line."""
    weight = ' font-weight="600"' if bold else ""
    return f'<text x="{x}" y="{y}" font-size="{size}" fill="{colour}"{weight}>{escape(text)}</text>'


def here(x: int, y: int, w: int, h: int) -> Piece:
    """Where to press: a ring and the tip of a pointer."""
    px, py = x + w - 6, y + h - 8
    ring = f'<rect x="{x - 5}" y="{y - 5}" width="{w + 10}" height="{h + 10}" rx="9" fill="none" stroke="@accent" '
    arrow = f"M{px} {py} l0 20 l5 -5 l4 9 l4 -2 l-4 -8 l7 0 z"
    return f'{ring}stroke-width="3"/><path d="{arrow}" fill="@text" stroke="@surface" stroke-width="1.5"/>'


def button(x: int, y: int, w: int, text: str, main: bool = False) -> Piece:
    """A button of the portal."""
    fill, ink, line = ("@accent", "@on_accent", "@accent") if main else ("@surface", "@text", "@control")
    return box(x, y, w, 30, fill, line) + words(x + 14, y + 20, text, ink)


def field(x: int, y: int, w: int, label: str, value: str) -> Piece:
    """A field with its label above it."""
    return (
        words(x, y + 12, label, "@muted", 12)
        + box(x, y + 18, w, 28, "@window", "@control")
        + words(x + 10, y + 37, value)
    )


def browser(address: str, *pieces: Piece) -> str:
    """A browser window with an address and what is inside."""
    frame = box(8, 8, WIDTH - 16, HEIGHT - 16, "@surface", "@control", 10)
    bar = box(20, 18, WIDTH - 40, 26, "@window", "@border", 13) + words(36, 36, address, "@muted", 12)
    return drawing(frame, bar, *pieces)


def drawing(*pieces: Piece) -> str:
    """The whole file."""
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="Inter, sans-serif">'
    return head + "\n" + "\n".join(pieces) + "\n</svg>\n"


def portal(chosen: str, *pieces: Piece) -> str:
    """Intuit's portal with an app open: the menu at the left with one entry chosen."""
    menu = [box(20, 54, 168, HEIGHT - 74, "@sidebar")]
    for place, entry in enumerate(("App overview", "Keys and credentials", "Settings")):
        y = 92 + 36 * place
        if entry == chosen:
            menu.append(box(24, y - 20, 160, 30, "@selection", "@selection"))
        menu.append(words(32, y, entry, "@on_selection" if entry == chosen else "@text", 12, entry == chosen))
    return browser("developer.intuit.com", *menu, *pieces)


def kinds(x: int, y: int, production: bool) -> Piece:
    """The two halves of an app: Development and Production."""
    parts = []
    for place, name in enumerate(("Development", "Production")):
        on = production == bool(place)
        parts.append(
            box(
                x + 124 * place,
                y,
                120,
                30,
                "@selection" if on else "@surface",
                "@accent" if on else "@control",
            )
        )
        parts.append(words(x + 124 * place + 16, y + 20, name, "@on_selection" if on else "@text", 12, on))
    return "".join(parts) + here(x + 124 * production, y, 120, 30)


def keys(production: bool) -> str:
    """Where the two keys stand."""
    knob = (
        box(404, 112, 40, 22, "@accent", "@accent", 11)
        + '<circle cx="433" cy="123" r="8" fill="@on_accent"/>'
    )
    return portal(
        "Keys and credentials",
        kinds(204, 62, production),
        words(204, 129, "Show credentials", bold=True),
        knob,
        here(404, 112, 40, 22),
        field(204, 152, 330, "Client ID", "AB…"),
        button(546, 170, 70, "Copy"),
        field(204, 214, 330, "Client secret", "••••••••••••••••••••"),
        button(546, 232, 70, "Copy"),
    )


def redirects(production: bool) -> str:
    """Where the redirect addresses are registered."""
    rows = (
        ["https://www.your-shop.example/quickbooks/"]
        if production
        else [f"http://localhost:{port}/callback" for port in (8765, 8766, 8767)]
    )
    listed = [
        box(204, 140 + 38 * n, 330, 30, "@window", "@control") + words(216, 160 + 38 * n, row, size=13)
        for n, row in enumerate(rows)
    ]
    y = 144 + 38 * len(rows)
    return portal(
        "Settings",
        words(204, 84, "Redirect URIs", bold=True),
        kinds(340, 62, production),
        words(204, 124, "Letter by letter as the program shows it:", "@muted", 12),
        *listed,
        button(204, y, 100, "Add URI"),
        here(204, y, 100, 30),
        button(546, y, 70, "Save", main=True),
    )


PICTURES = {
    "dashboard": browser(
        "developer.intuit.com",
        words(36, 78, "Intuit Developer", bold=True, size=16),
        words(520, 78, "My Hub ▾"),
        box(430, 92, 180, 84, "@raised", "@control"),
        words(446, 118, "App dashboard", bold=True),
        words(446, 150, "Sandboxes"),
        here(438, 98, 160, 30),
        words(36, 140, "Sign in, or make a free", "@muted"),
        words(36, 162, "developer account first.", "@muted"),
    ),
    "new-app": browser(
        "developer.intuit.com/dashboard",
        words(36, 80, "Apps", bold=True, size=16),
        box(36, 100, 170, 120, "@window", "@control"),
        words(108, 158, "+", "@link", 34),
        words(76, 200, "Create an app", "@link"),
        here(36, 100, 170, 120),
        box(236, 100, 170, 120, "@window"),
        words(256, 160, "(apps that you have)", "@muted", 12),
    ),
    "app-kind": browser(
        "developer.intuit.com/create",
        words(36, 80, "What will the app work with?", bold=True, size=16),
        box(36, 96, 260, 44, "@selection", "@accent"),
        words(52, 123, "QuickBooks Online", "@on_selection", bold=True),
        here(36, 96, 260, 44),
        field(36, 156, 260, "Name of the app", "Inventory Mate Desktop"),
        words(340, 116, "Permissions", bold=True),
        box(340, 130, 18, 18, "@accent", "@accent", 4),
        '<path d="M344 139 l4 4 l7 -8" fill="none" stroke="@on_accent" stroke-width="2"/>',
        words(366, 144, "Accounting", size=13),
        words(366, 162, "com.intuit.quickbooks.accounting", "@muted", 12),
        here(340, 130, 18, 18),
        box(340, 178, 18, 18, "@window", "@control", 4),
        words(366, 192, "Payments (not needed)", "@muted", 13),
        button(36, 240, 110, "Create app", main=True),
    ),
    "keys-development": keys(False),
    "keys-production": keys(True),
    "redirects-development": redirects(False),
    "redirects-production": redirects(True),
    "host-page": drawing(
        box(20, 90, 150, 110, "@surface", "@control"),
        words(44, 128, "index.html", bold=True),
        words(36, 156, "saved from the", "@muted", 12),
        words(36, 174, "program", "@muted", 12),
        '<path d="M182 145 h58 m-10 -8 l10 8 l-10 8" fill="none" stroke="@accent" stroke-width="3"/>',
        box(252, 60, 368, 180, "@surface", "@control", 10),
        box(264, 70, 344, 26, "@window", "@border", 13),
        words(280, 88, "https://www.your-shop.example/quickbooks/", "@muted", 12),
        words(284, 146, "Nothing to do here", bold=True, size=18),
        words(284, 174, "When you open it yourself, it says this:", "@muted", 12),
        words(284, 192, "then the page works.", "@muted", 12),
        words(
            20,
            274,
            "Upload the page as it is: a website of yours, or any service for static pages.",
            "@muted",
            13,
        ),
    ),
    "app-details": portal(
        "Keys and credentials",
        kinds(204, 62, True),
        words(204, 122, "App details", bold=True),
        here(204, 108, 84, 20),
        field(204, 134, 198, "License agreement (address)", "https://…"),
        field(414, 134, 198, "Privacy policy (address)", "https://…"),
        field(204, 190, 198, "Host domain", "www.your-shop.example"),
        field(414, 190, 198, "Launch, disconnect, reconnect", "https://…/quickbooks/"),
        words(204, 268, "Category: accounting.  Regions: where your computers are.", "@muted", 12),
    ),
    "questionnaire": portal(
        "Keys and credentials",
        kinds(204, 62, True),
        words(204, 122, "App assessment questionnaire", bold=True),
        box(204, 138, 408, 120, "@window", "@control"),
        words(222, 166, "Who uses the app?  Only our own company"),
        words(222, 194, "Where does it run?  On our own computers"),
        words(222, 222, "Who sees the data?  Nobody but us"),
        button(500, 268, 112, "Submit", main=True),
        here(500, 268, 112, 30),
    ),
    "allow": browser(
        "appcenter.intuit.com",
        words(36, 84, "Which company?", bold=True, size=16),
        box(36, 100, 260, 34, "@selection", "@accent"),
        words(52, 122, "Your shop Ltd", "@on_selection", bold=True),
        box(36, 140, 260, 34, "@surface", "@control"),
        words(52, 162, "Another company", "@muted"),
        button(36, 196, 110, "Connect", main=True),
        here(36, 196, 110, 30),
        button(160, 196, 110, "No thanks"),
        box(350, 100, 250, 126, "@window", "@border"),
        words(366, 128, "Only an administrator of", size=13),
        words(366, 148, "the company can connect.", size=13),
        words(366, 182, "The program shows the name", "@muted", 12),
        words(366, 200, "again before it stores anything.", "@muted", 12),
    ),
}


def main() -> None:
    """Write them."""
    for name, svg in PICTURES.items():
        (HERE / f"{name}.svg").write_text(svg, encoding="utf-8")


if __name__ == "__main__":
    main()
