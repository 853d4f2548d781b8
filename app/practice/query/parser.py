"""The grammar of qbo-api.md 5: select, where with AND only, order by, start position, max results."""

from __future__ import annotations

from dataclasses import dataclass

from app.practice.errors import query_invalid
from app.practice.query.lexer import Token, tokens, unexpected

OPERATORS = ("=", "<", ">", "<=", ">=", "!=")
RESERVED = ("where", "orderby", "order", "startposition", "maxresults", "and", "or")
DEFAULT_PAGE = 100
LARGEST_PAGE = 1000


@dataclass(frozen=True)
class Condition:
    """``field operator values``."""

    field: str
    operator: str  # one of OPERATORS, in or like
    values: tuple[str, ...]
    column: int


@dataclass(frozen=True)
class Statement:
    """A parsed statement."""

    entity: str
    fields: tuple[str, ...] = ("*",)
    count: bool = False
    where: tuple[Condition, ...] = ()
    order: tuple[tuple[str, bool], ...] = ()  # field and whether descending
    start: int = 1
    limit: int = DEFAULT_PAGE


def parse(text: str) -> Statement:
    """Read a statement. Raises 4000 for grammar and 4001 for impossible numbers."""
    return _Parser(tokens(text.strip().rstrip(";"))).statement()


class _Parser:
    def __init__(self, words: list[Token]) -> None:
        self._words = words
        self._place = 0

    def statement(self) -> Statement:
        self._expect("select")
        count, fields = self._selection()
        self._expect("from")
        entity = self._name()
        where = self._conditions() if self._accept("where") else ()
        order: tuple[tuple[str, bool], ...] = ()
        if self._accept("orderby"):
            order = self._order()
        elif self._accept("order"):
            self._expect("by")
            order = self._order()
        start, limit = self._paging()
        if self._peek().kind != "end":
            raise unexpected(self._peek())
        return Statement(entity, fields, count, where, order, start, limit)

    def _selection(self) -> tuple[bool, tuple[str, ...]]:
        if self._sign("*"):
            return False, ("*",)
        if self._peek().is_word("count") and self._words[self._place + 1].is_sign("("):
            self._place += 2
            if not (self._sign("*") and self._sign(")")):
                raise unexpected(self._peek())
            return True, ()
        fields = [self._name()]
        while self._sign(","):
            fields.append(self._name())
        return False, tuple(fields)

    def _conditions(self) -> tuple[Condition, ...]:
        result = [self._condition()]
        while self._accept("and"):
            result.append(self._condition())
        return tuple(result)

    def _condition(self) -> Condition:
        bracket = self._sign("(")
        at = self._peek()
        field = self._name()
        token = self._next()
        if token.kind == "sign" and token.text in OPERATORS:
            condition = Condition(field, token.text, (self._value(),), at.column)
        elif token.is_word("like"):
            condition = Condition(field, "like", (self._value(),), at.column)
        elif token.is_word("in"):
            condition = Condition(field, "in", self._list(), at.column)
        else:
            raise unexpected(token)
        if bracket and not self._sign(")"):
            raise unexpected(self._peek())
        return condition

    def _list(self) -> tuple[str, ...]:
        if not self._sign("("):
            raise unexpected(self._peek())
        values = [self._value()]
        while self._sign(","):
            values.append(self._value())
        if not self._sign(")"):
            raise unexpected(self._peek())
        return tuple(values)

    def _order(self) -> tuple[tuple[str, bool], ...]:
        result: list[tuple[str, bool]] = []
        while True:
            field = self._name()
            down = self._accept("desc")
            if not down:
                self._accept("asc")
            result.append((field, down))
            if not self._sign(","):
                return tuple(result)

    def _paging(self) -> tuple[int, int]:
        start, limit = 1, DEFAULT_PAGE
        while self._peek().is_word("startposition", "maxresults"):
            word = self._next().text.lower()
            number = self._number()
            if word == "startposition":
                start = number
                self._at_least(start, 1)
            else:
                limit = min(number, LARGEST_PAGE)
                self._at_least(number, 0)
        return start, limit

    def _at_least(self, value: int, least: int) -> None:
        if value < least:
            raise query_invalid(f"value {value} is too small. Min allowed value is {least}")

    def _number(self) -> int:
        token = self._next()
        if token.kind != "number" or "." in token.text:
            raise unexpected(token)
        if len(token.text) > 10:
            raise query_invalid(f"value {token.text} is too large")
        return int(token.text)

    def _value(self) -> str:
        token = self._next()
        if token.kind in ("string", "number") or token.is_word("true", "false"):
            return token.text
        raise unexpected(token)

    def _name(self) -> str:
        token = self._next()
        if token.kind != "word" or token.text.lower() in RESERVED:
            raise unexpected(token)
        return token.text

    def _accept(self, word: str) -> bool:
        if self._peek().is_word(word):
            self._place += 1
            return True
        return False

    def _sign(self, sign: str) -> bool:
        if self._peek().is_sign(sign):
            self._place += 1
            return True
        return False

    def _expect(self, word: str) -> None:
        if not self._accept(word):
            raise unexpected(self._peek())

    def _peek(self) -> Token:
        return self._words[self._place]

    def _next(self) -> Token:
        token = self._words[self._place]
        if token.kind == "end":
            raise unexpected(token)
        self._place += 1
        return token
