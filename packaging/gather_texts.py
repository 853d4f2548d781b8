"""Finds every text that Qt translates, and says which ones Qt's tool could not find.

    python packaging/gather_texts.py FILE BOOK    writes all texts to FILE as plain calls that pyside6-lupdate reads,
                                                  and the sentences of the layers without Qt to BOOK;
                                                  exit code 1 and one line per fault

pyside6-lupdate alone would put `tr(...)` of a `words.py` and `translate(_CONTEXT, ...)` into no context at all, where
nothing finds them when the program runs. This reads the syntax tree instead, and writes the context out.
"""

from __future__ import annotations

import ast
import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from sentences import SENTENCES, as_book, pieces_of, sentences

ROOT = Path(__file__).resolve().parents[1]
#: The parts of the program that know Qt. Everything below speaks English, and `sentences` reads it (app/decisions/077).
FOLDERS = ("app/ui", "app/bootstrap", "app/runtime")
_MARK = "QT_TRANSLATE_NOOP"
_WRAPPERS = ("tr", "_tr")


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """One text in its context; `plural` where it has a number (`%n`)."""

    context: str
    source: str
    plural: bool = False


@dataclass(slots=True)
class Found:
    """What the files hold, and what is wrong with them (`file:line: sentence`)."""

    texts: set[Text] = field(default_factory=set)
    faults: list[str] = field(default_factory=list)


class _Module:
    """One file: its constants, and the function `tr` that it makes or takes from a `words.py`."""

    def __init__(self, path: Path, root: Path) -> None:
        self.name = ".".join(path.relative_to(root).with_suffix("").parts)
        self.place = path.relative_to(root).as_posix()
        self.tree = ast.parse(path.read_text(encoding="utf-8"))
        self.constants = {
            target.id: node.value.value
            for node in self.tree.body
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
            for target in node.targets
            if isinstance(target, ast.Name) and isinstance(node.value.value, str)
        }

    def own_context(self) -> str | None:
        """The context of the module's own `tr`, if it has one."""
        for node in self.tree.body:
            if isinstance(node, ast.FunctionDef) and node.name in _WRAPPERS:
                for call in ast.walk(node):
                    if isinstance(call, ast.Call) and len(call.args) > 1:
                        return self.text_of(call.args[0])
        return None

    def taken_from(self) -> str | None:
        """The module whose `tr` is used here."""
        for node in self.tree.body:
            if isinstance(node, ast.ImportFrom) and any(each.name in _WRAPPERS for each in node.names):
                return node.module
        return None

    def text_of(self, node: ast.expr) -> str | None:
        """A literal, or a constant of this module."""
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return node.value
        return self.constants.get(node.id) if isinstance(node, ast.Name) else None


class _Reader(ast.NodeVisitor):
    """Collects the texts of one module."""

    def __init__(self, module: _Module, context: str | None, found: Found) -> None:
        self._module, self._context, self._found = module, context, found
        self._classes: list[str] = []
        self._functions: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._functions.append(node.name)
        self.generic_visit(node)
        self._functions.pop()

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        match node.func:
            case ast.Name(id="tr" | "_tr"):
                self._take(node, self._context, node.args[:1])
            case (
                ast.Name(id="translate")
                | ast.Attribute(value=ast.Name(id="QCoreApplication"), attr="translate")
            ):
                self._in_context(node)
            case ast.Name(id=name) if name == _MARK:
                self._in_context(node)
            case ast.Attribute(value=ast.Name(id="self"), attr="tr") if self._classes:
                self._take(node, self._classes[-1], node.args[:1])
            case ast.Attribute(attr="tr"):
                self._fault(node, "tr() of another object: its context is known only when the program runs")

    def _in_context(self, node: ast.Call) -> None:
        if self._functions and self._functions[-1] in _WRAPPERS:
            return
        self._take(node, self._module.text_of(node.args[0]), node.args[1:2])

    def _take(self, node: ast.Call, context: str | None, arguments: list[ast.expr]) -> None:
        if not context:
            self._fault(node, "no context")
            return
        for argument in arguments:
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                self._found.texts.add(
                    Text(context, argument.value, len(node.args) > 2 and "%n" in argument.value)
                )
            elif not isinstance(argument, ast.Name | ast.Attribute | ast.Subscript | ast.Call):
                self._fault(node, "the text is put together here, so it can be in no list of texts")
            elif isinstance(argument, ast.Call) and not _is_mark(argument):
                self._fault(node, "the text is made by a call, so it can be in no list of texts")

    def _fault(self, node: ast.AST, sentence: str) -> None:
        self._found.faults.append(f"{self._module.place}:{getattr(node, 'lineno', 0)}: {sentence}")


def _is_mark(node: ast.Call) -> bool:
    return isinstance(node.func, ast.Name) and node.func.id == _MARK


def gather(root: Path = ROOT, folders: Iterable[str] = FOLDERS) -> Found:
    """All texts below `folders`."""
    modules = [_Module(path, root) for folder in folders for path in sorted((root / folder).rglob("*.py"))]
    contexts = {module.name: module.own_context() for module in modules}
    found = Found()
    for module in modules:
        context = contexts[module.name] or contexts.get(module.taken_from() or "")
        _Reader(module, context, found).visit(module.tree)
    return found


def as_calls(texts: Iterable[Text]) -> Iterator[str]:
    """The lines of a file that pyside6-lupdate reads, always in the same order."""
    yield "from PySide6.QtCore import QCoreApplication"
    for text in sorted(texts):
        words = f"{json.dumps(text.context)}, {json.dumps(text.source, ensure_ascii=False)}"
        plural = ', "", 2' if text.plural else ""
        yield f"QCoreApplication.translate({words}{plural})"


def main() -> int:
    """Write the file; returns the exit code."""
    found = gather()
    below = sentences(ROOT)
    for fault in found.faults:
        sys.stderr.write(fault + "\n")
    texts = found.texts | {Text(SENTENCES, piece) for each in below for piece in pieces_of(each.template)}
    Path(sys.argv[1]).write_text("\n".join(as_calls(texts)) + "\n", encoding="utf-8")
    Path(sys.argv[2]).write_text(as_book(below), encoding="utf-8")
    return 1 if found.faults else 0


if __name__ == "__main__":
    sys.exit(main())
