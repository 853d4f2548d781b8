"""Finds the sentences that the layers without Qt make, with their holes (app/decisions/077).

They are read from the syntax tree: a literal, an f-string, literals put together with `+`, and both branches of a
condition inside. `f"{count} line{'s' if count > 1 else ''} of {order.number}"` is two sentences, "{count} line of
{number}" and "{count} lines of {number}". What a hole holds is told by its expression: see `_kind`.
"""

from __future__ import annotations

import ast
import itertools
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

#: Their context in the language files.
SENTENCES = "Sentences"
FOLDERS = ("domain", "services", "sync", "sources", "quickbooks", "storage", "secrets", "shopify", "printing")
#: Parts of the layers that know Qt which tell troubles the way of those below.
TELLING = (
    "bootstrap/autostart.py", "bootstrap/environment.py", "bootstrap/managed.py", "bootstrap/practice.py",
    "bootstrap/restoring.py", "bootstrap/secret_place.py", "bootstrap/shops.py", "runtime/jobs.py",
)  # fmt: skip
#: Nobody reads these in the window: written into documents, bundles, browsers, requests or database files.
NOT_SHOWN = (
    "app/domain/pseudonyms.py",
    "app/quickbooks/endpoints.py",
    "app/quickbooks/loopback_words.py",
    "app/quickbooks/oauth.py",
    "app/quickbooks/pages.py",
    "app/quickbooks/queries.py",
    "app/services/support_texts.py",
    "app/shopify/queries.py",
    "app/sources/fields.py",
    "app/storage/migrations",
    "app/sync/ports",
    "app/sync/tag.py",
)
#: Words of their own that fill holes and lists; other single small words are codes.
WORDS = (
    "account", "bill", "changed", "class", "created", "department", "item", "location", "new", "product",
    "reattached", "received", "refused", "rejected", "supplier", "term", "unchanged", "updated", "vendor", "freight",
    "duty", "insurance", "handling", "fee", "discount", "adjustment", "tax", "other",
)  # fmt: skip
#: Made of two words that are not known before (`domain.mirror.Bill.name`), with a number of somebody's own.
_NAMED = ("bill {number}", "expense {number}")
#: Of the code, not of what it says.
_NEVER = {
    "Badge", "Bad Request", "Bearer {token}", "Calibri", "Inter", "Disabled", "Library",
    "Inventory Mate Desktop", "Inventory Mate Desktop ({bell})",
    "[Desktop Entry]", "Name=Inventory Mate Desktop", "/Library/Application Support/InventoryMateDesktop/managed.toml",
    " % discount",
    "supplier SKU ", "Method Not Allowed", "Migrations", "Not Found", "\\baccounts? element",
    "[{name} cannot be read: {strerror}]\n", "grand total", "incorrect token type or clientid", "local machine",
    "only asked for what can be taken back", "page total", "simple start", "sous total", "sub total",
    "total amount", "total cost", "total general", "total général", "total tax", "{names} told",
    "records/last merge/{value}", "undoes <> ''", "{stem} - left out{ending}", "{stem} - left out{more}{ending}",
}  # fmt: skip
_INTERNAL = {
    "ValueError", "TypeError", "LookupError", "KeyError", "RuntimeError", "AssertionError", "IndexError",
    "NotImplementedError", "BrokenRow", "Details", "OSError",
}  # fmt: skip
_QUIET = {"re", "_log", "logging", "hashlib", "sqlite3", "connection", "warnings"}
_CODE = re.compile(
    r"\b(SELECT|INSERT|UPDATE|DELETE FROM|CREATE|WHERE|PRAGMA|JOIN|COLLATE|ORDER BY|VACUUM|ALTER|CASE|DESC|LIKE|"
    r"LIMIT|NULL|NOT IN|HTTP/1|boundary|Content-Length|excluded|nosniff|AND mapped|AND {query} IN)\b"
    r"|__|\\\\|</|\[\w+[,\]]|\r|[\w-]+: (?:no-|text/|close|multi|default)|^[\w.]+ ?= |^[a-z_]+_[a-z]+, "
)
#: Where one sentence ends and another begins (as in app/ui/spoken/book.py).
_BOUNDARY = re.compile(r"(?<=[.!?])(?<!\b[a-z]\.) (?=[A-Z\"“'{])|(?<=[.!?][\"”)]) (?=[A-Z\"“'{])")
_WORD = re.compile(r"[^\W\d_]{2,}")
_CODES = re.compile(r"[a-z0-9_]+(?: [a-z0-9_]+)*")
_DATA = {"name", "number", "doc_number", "title", "sku", "path", "address", "file_name", "company_name", "currency",
         "realm_id", "id", "label_text", "id_", "product_name", "currency_code", "key", "shop"}  # fmt: skip
#: Here everything that begins with a small letter is a pattern for QuickBooks' words.
_PATTERNS = "app/domain/known/variants.py"
#: Single words are names of fields there.
_SPOKEN_TO = ("app/quickbooks", "app/shopify", "app/sources")
_MOST = 32


@dataclass(frozen=True, slots=True)
class Hole:
    """What is filled in. `kind` is "data" or "code" (never translated; a code has no comma), "day", "money", "number"
    or "text".
    """

    name: str
    kind: str = "text"
    expression: str = ""


Parts = tuple["str | Hole", ...]


@dataclass(frozen=True, slots=True, order=True)
class Sentence:
    """The sentence with `{holes}`, what they hold, and the module that says it."""

    template: str
    kinds: tuple[tuple[str, str], ...] = ()
    module: str = field(default="", compare=False)


def sentences(root: Path) -> list[Sentence]:
    """All sentences of the layers without Qt, in the order of their texts."""
    files = [path for folder in FOLDERS for path in sorted((root / "app" / folder).rglob("*.py"))]
    files += [path for path in (root / "app" / each for each in TELLING) if path.is_file()]
    modules = {_dotted(path, root): ast.parse(path.read_text(encoding="utf-8")) for path in files}
    constants = _constants(modules)
    found = {word: Sentence(word) for word in WORDS}
    found |= {text: Sentence(text, (("number", "code"),)) for text in _NAMED}
    for path in files:
        place = path.relative_to(root).as_posix()
        if place.startswith(NOT_SHOWN):
            continue
        name = _dotted(path, root)
        reader = _Reader(constants[name])
        reader.visit(modules[name])
        for parts in reader.found:
            made = _sentence(parts, place)
            if made is not None:
                found.setdefault(made.template, made)
    return sorted(found.values())


def pieces_of(template: str) -> list[str]:
    """The sentences of a text, which are translated one by one: many texts end alike."""
    return [piece for piece in _BOUNDARY.split(template) if _WORD.search(re.sub(r"\{\w+\}", " ", piece))]


def as_book(found: Sequence[Sentence]) -> str:
    """What the window reads to know a sentence again (`app/ui/spoken`)."""
    entries = []
    for each in found:
        entry: dict[str, object] = {"pieces": _BOUNDARY.split(each.template)}
        kinds = {name: kind for name, kind in each.kinds if kind != "text"}
        entries.append(json.dumps(entry | ({"kinds": kinds} if kinds else {}), ensure_ascii=False))
    return "[\n" + ",\n".join(entries) + "\n]\n"


def _dotted(path: Path, root: Path) -> str:
    return ".".join(path.relative_to(root).with_suffix("").parts)


def _constants(modules: dict[str, ast.Module]) -> dict[str, dict[str, str]]:
    """Strings by name in each module, with those that it imports."""
    own: dict[str, dict[str, str]] = {}
    for name, tree in modules.items():
        own[name] = {
            target.id: node.value.value
            for node in tree.body
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
            for target in node.targets
            if isinstance(target, ast.Name) and isinstance(node.value.value, str)
        }
    for name, tree in modules.items():
        for node in tree.body:
            if isinstance(node, ast.ImportFrom) and node.module in own:
                known = own[node.module]
                own[name] |= {
                    each.asname or each.name: known[each.name] for each in node.names if each.name in known
                }
    return own


class _Reader(ast.NodeVisitor):
    """Collects the sentences of one module."""

    def __init__(self, constants: dict[str, str]) -> None:
        self._constants = constants
        self.found: list[Parts] = []

    def visit_Expr(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):  # a docstring
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        called = node.func
        if isinstance(called, ast.Name) and called.id in _INTERNAL:
            return
        if isinstance(called, ast.Attribute):
            owner = called.value
            if called.attr == "split" and isinstance(owner, ast.Constant):
                return  # a list of codes
            if isinstance(owner, ast.Name) and owner.id in _QUIET:
                return
            self.visit(owner)
        for each in (*node.args, *(keyword.value for keyword in node.keywords)):
            self.visit(each)

    def visit_Assign(self, node: ast.Assign) -> None:
        if not (isinstance(node.targets[0], ast.Name) and node.targets[0].id == "__all__"):
            self.visit(node.value)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self.visit(node.value)

    def visit_arg(self, node: ast.arg) -> None:
        """Annotations are no texts."""

    def visit_Subscript(self, node: ast.Subscript) -> None:
        self.visit(node.value)

    def visit_Compare(self, node: ast.Compare) -> None:
        """What is compared with is a code."""

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        self._take(node)

    def visit_BinOp(self, node: ast.BinOp) -> None:
        if isinstance(node.op, ast.Add) and self._is_text(node):
            self._take(node)
        else:
            self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str):
            self._take(node)

    def _is_text(self, node: ast.expr) -> bool:
        match node:
            case ast.BinOp(left=left, right=right):
                return self._is_text(left) or self._is_text(right)
            case ast.Constant(value=str()) | ast.JoinedStr():
                return True
        return False

    def _take(self, node: ast.expr) -> None:
        self.found.extend(self._expand(node))
        for inner in ast.walk(
            node
        ):  # sentences inside of holes: f"{', '.join(words)}" brings none, a call may
            if isinstance(inner, ast.FormattedValue) and not isinstance(inner.value, ast.IfExp | ast.Name):
                self.generic_visit(inner)

    def _expand(self, node: ast.expr) -> list[Parts]:
        match node:
            case ast.Constant(value=str(text)):
                return [(text,)]
            case ast.Name(id=name) if name in self._constants:
                return [(self._constants[name],)]
            case ast.JoinedStr(values=values):
                return self._product([self._expand(each) for each in values])
            case ast.BinOp(op=ast.Add(), left=left, right=right):
                return self._product([self._expand(left), self._expand(right)])
            case ast.FormattedValue(value=ast.IfExp(body=body, orelse=orelse)):
                return [*self._branch(body), *self._branch(orelse)]
            case ast.FormattedValue(value=value):
                return self._branch(value)
            case ast.IfExp(body=body, orelse=orelse):
                return [*self._branch(body), *self._branch(orelse)]
        return [(Hole(*_named(node), ast.unparse(node)),)]

    def _branch(self, node: ast.expr) -> list[Parts]:
        if isinstance(node, ast.Constant | ast.JoinedStr | ast.IfExp | ast.BinOp):
            return self._expand(node)
        if isinstance(node, ast.Name) and node.id in self._constants:
            return self._expand(node)
        return [(Hole(*_named(node), ast.unparse(node)),)]

    @staticmethod
    def _product(choices: Sequence[list[Parts]]) -> list[Parts]:
        every = itertools.islice(itertools.product(*choices), _MOST)
        return [tuple(itertools.chain.from_iterable(each)) for each in every]


def _named(node: ast.expr) -> tuple[str, str]:
    """Name and kind of a hole, by its expression."""
    match node:
        case ast.Call(func=ast.Attribute(value=value, attr="isoformat")):
            return _last(value), "day"
        case ast.Call(func=ast.Name(id="money_text"), args=[amount, *_]):
            return _last(amount), "money"
        case ast.Call(func=ast.Name(id="decimal_text"), args=[number, *_]):
            return _last(number), "number"
        case ast.Call(func=ast.Name(id="len")) | ast.BinOp(left=ast.Call(func=ast.Name(id="len"))):
            return "count", "number"
        case ast.Attribute(value=ast.Name(id="field"), attr="name"):
            return "name", "text"  # what the program calls a part of a PO, such as "The carrier"
        case ast.Call():
            return _last(node), "text"
    name = _last(node)
    return name, "data" if name in _DATA else "text"


def _last(node: ast.expr) -> str:
    """The word that tells a translator what a hole holds."""
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name.strip("_").lower()
        case ast.Call(func=ast.Attribute(attr="join"), args=[first, *_]):
            return _last(first)
        case ast.Call(func=ast.Name(), args=[first, *_]):
            return _last(first)
        case ast.Call(func=ast.Attribute(value=value)):
            return _last(value)
        case ast.Call(func=ast.Name(id=name)):
            return name.strip("_").lower()
        case ast.Subscript(value=value) | ast.BinOp(left=value) | ast.FormattedValue(value=value):
            return _last(value)
        case ast.BoolOp(values=[first, *_]):
            return _last(first)
        case ast.GeneratorExp(elt=element):
            return _last(element)
    return "value"


def _sentence(parts: Parts, module: str) -> Sentence | None:
    """The parts as one text, or None where no person would read it as a sentence or a label."""
    text, kinds, used = "", dict[str, str](), dict[Hole, str]()
    for part in parts:
        if isinstance(part, str):
            text += part
            continue
        name = used.get(part) or next(_free(part.name, kinds))
        used[part] = name
        kinds[name] = part.kind
        text += f"{{{name}}}"
    literal = re.sub(r"\{\w+\}", " ", text)
    if not _WORD.search(literal) or not _is_human(text.strip(), literal, bool(kinds)):
        return None
    if (
        text in _NEVER
        or (module == _PATTERNS and text[:1].islower())
        or (module.startswith(_SPOKEN_TO) and text.isalpha())
    ):
        return None
    return Sentence(text, tuple(sorted(kinds.items())), module)


def _free(name: str, taken: dict[str, str]) -> Iterator[str]:
    return (each for each in (name, *(f"{name}{number}" for number in range(2, 9))) if each not in taken)


def _is_human(text: str, literal: str, has_holes: bool) -> bool:
    if _CODE.search(text) or ("://" in text and " " not in text):
        return False
    words = _WORD.findall(literal)
    if has_holes:
        return " " in text and " " in literal.strip() + literal and len(max(words, key=len)) > 2
    if len(words) == 1 and " " not in text:
        return text[:1].isupper() and text[1:].islower() and text.isalpha() and len(text) > 2
    return " " in text and not (_CODES.fullmatch(text) and "_" in text)
