"""Reads the guides in `resources/help`: a title, a lead, and steps of pictures, paragraphs and places for tools.

# Title                     then the lead
## Step                     begins a step
![what it shows](file.svg)  a picture (above the first step: of the whole guide)
{hash}                      on a line of its own: a tool of the window (`redirects`, `save`, `hash`)
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.ui.theme.icons import ICONS_DIR

HELP_DIR = ICONS_DIR.parent / "help"
_PICTURE = re.compile(r"!\[(?P<words>[^\]]+)\]\((?P<file>(?:\.\./)*[\w/-]+\.(?:svg|png))\)")
_TOOL = re.compile(r"\{(?P<name>[a-z]+)\}")


class Part(StrEnum):
    """What a block of a step is."""

    TEXT = "text"
    PICTURE = "picture"
    REDIRECTS = "redirects"
    SAVE = "save"
    HASH = "hash"


@dataclass(frozen=True, slots=True)
class Block:
    """`text` is the paragraph, or what a picture shows; `file` is the picture."""

    part: Part
    text: str = ""
    file: Path | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """One page of a guide."""

    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Guide:
    """A whole guide."""

    title: str
    lead: str
    steps: tuple[Step, ...]
    pictures: tuple[Block, ...] = ()


def read_guide(name: str, folder: Path = HELP_DIR) -> Guide:
    """The guide of this file name (without .md).

    Raises:
        FileNotFoundError: there is none.
        ValueError: a line that no guide has.
    """
    lines = [line.strip() for line in (folder / f"{name}.md").read_text(encoding="utf-8").splitlines()]
    title, lead, steps = "", [], []
    heading, blocks, pictures = "", list[Block](), list[Block]()
    for line in filter(None, lines):
        if line.startswith("# "):
            title = line[2:]
        elif line.startswith("## "):
            if heading:
                steps.append(Step(heading, tuple(blocks)))
            heading, blocks = line[3:], []
        elif heading:
            blocks.append(_block(line, folder))
        elif _PICTURE.fullmatch(line):
            pictures.append(_block(line, folder))
        else:
            lead.append(line)
    if not title or not heading:
        raise ValueError(f"{name} is no guide")
    return Guide(title, " ".join(lead), (*steps, Step(heading, tuple(blocks))), tuple(pictures))


def _block(line: str, folder: Path) -> Block:
    if picture := _PICTURE.fullmatch(line):
        file = folder / picture["file"]
        if not file.is_file():
            raise FileNotFoundError(file)
        return Block(Part.PICTURE, picture["words"], file)
    if tool := _TOOL.fullmatch(line):
        return Block(Part(tool["name"]))
    return Block(Part.TEXT, line)
