"""The small page that the browser shows after the sign-in: self-contained, escaped, no script."""

from __future__ import annotations

from html import escape

_PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
<style>
body {{ font: 16px/1.5 system-ui, sans-serif; margin: 0; background: #f4f6f8; color: #1c2733;
  display: grid; min-height: 100vh; place-items: center; }}
main {{ max-width: 30rem; margin: 1rem; padding: 2rem 2.5rem; background: #fff; border-radius: 12px;
  border-top: 6px solid {colour}; overflow-wrap: anywhere; }}
h1 {{ font-size: 1.35rem; margin: 0 0 .75rem; }}
p {{ margin: 0; white-space: pre-line; }}
@media (prefers-color-scheme: dark) {{
  body {{ background: #14191f; color: #e6ebf0; }}
  main {{ background: #1f262e; }}
}}
</style>
</head>
<body><main role="status"><h1>{title}</h1><p>{text}</p></main></body>
</html>
"""
_COLOURS = {True: "#1a7f4b", False: "#b3261e", None: "#3b6ea5"}


def result_page(ok: bool | None, title: str, text: str) -> str:
    """The page for an outcome; `ok` None means that it is not known yet."""
    return _PAGE.format(title=escape(title), text=escape(text), colour=_COLOURS[ok])


def error_page(title: str, text: str) -> str:
    """The page for a request that does not belong here."""
    return result_page(False, title, text)
