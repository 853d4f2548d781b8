"""Words of a query statement, with their place for error messages."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.practice.errors import query_parse

PATTERN = re.compile(
    r"(?P<space>\s+)"
    r"|(?P<string>'(?:\\.|[^'\\])*')"
    r"|(?P<number>-?\d+(?:\.\d+)?(?![\w.]))"
    r"|(?P<word>[A-Za-z_][\w.]*(?:\.\*)?)"
    r"|(?P<sign><=|>=|!=|<>|[=<>(),*;])",
    re.DOTALL,
)
ESCAPED = re.compile(r"\\(.)", re.DOTALL)


@dataclass(frozen=True)
class Token:
    """A word of the statement and its column, from 1."""

    kind: str  # string, number, word, sign or end
    text: str
    column: int

    def is_word(self, *words: str) -> bool:
        return self.kind == "word" and self.text.lower() in words

    def is_sign(self, *signs: str) -> bool:
        return self.kind == "sign" and self.text in signs


def tokens(statement: str) -> list[Token]:
    """Split a statement. Raises 4000 at the first sign that belongs to no word."""
    result: list[Token] = []
    place = 0
    while place < len(statement):
        found = PATTERN.match(statement, place)
        if found is None:
            raise lexical_error(statement, place)
        kind = str(found.lastgroup)
        if kind != "space":
            text = found.group()
            if kind == "string":
                text = ESCAPED.sub(r"\1", text[1:-1])
            result.append(Token(kind, text, place + 1))
        place = found.end()
    result.append(Token("end", "", len(statement) + 1))
    return result


def lexical_error(statement: str, place: int) -> Exception:
    """4000 for a sign that belongs to no word."""
    sign = statement[place]
    return query_parse(
        f'Lexical error at line 1, column {place + 1}.  Encountered: "{sign}" ({ord(sign)}), after : ""'
    )


def unexpected(token: Token) -> Exception:
    """4000 for a word in the wrong place."""
    kinds = {"word": "<IDENTIFIER>", "string": "<STRING>", "number": "<INTEGER>", "end": "<EOF>"}
    label = kinds.get(token.kind, f'"{token.text}"')
    if token.kind in ("word", "string", "number"):
        label = f'{label} "{token.text} "'
    return query_parse(f'Encountered " {label}" at line 1, column {token.column}.')
