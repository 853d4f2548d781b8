"""Whether the inside of an old Office file (XLS) hangs together, before it is handed to the reader.

The reader follows a chain of sectors to its end. In a damaged file a chain may run in a circle, and it would fill all
memory and end the program; nothing in Python could catch that. Layout: [MS-CFB], sections 2.2 to 2.6.
"""

from __future__ import annotations

import struct
from array import array
from collections.abc import Sequence

_HEADER = 512
#: Sector numbers from here on are marks: free, end of a chain, part of the table itself.
_MARKS = 0xFFFFFFFA
_ENTRY = 128
_STREAM, _ROOT = 2, 5
_SHIFTS = (9, 12)


def is_sound(content: bytes) -> bool:
    """True when every chain ends and no part claims to be longer than the file."""
    if len(content) < _HEADER:
        return False
    (shift,), (tables,) = struct.unpack_from("<H", content, 30), struct.unpack_from("<I", content, 44)
    directory, cutoff, minis, mini_count, more, more_count = _places(content)
    size = 1 << shift
    if shift not in _SHIFTS or max(tables, mini_count, more_count) * size > len(content):
        return False
    fat = _table(content, size, more)
    if fat is None:
        return False
    pages = _chain(directory, fat)
    mini_pages = _chain(minis, fat)
    if pages is None or mini_pages is None:
        return False
    mini_fat = _joined(content, size, mini_pages)
    entries = b"".join(_sector(content, size, page) for page in pages)
    return all(
        _entry_is_sound(entries[place : place + _ENTRY], len(content), cutoff, fat, mini_fat)
        for place in range(0, len(entries) - _ENTRY + 1, _ENTRY)
    )


def _places(content: bytes) -> tuple[int, int, int, int, int, int]:
    """Start of the directory, size below which streams are mini, start and length of their table, and of the rest."""
    directory, _, cutoff, minis, mini_count, more, more_count = struct.unpack_from("<IIIIIII", content, 48)
    return directory, cutoff, minis, mini_count, more, more_count


def _table(content: bytes, size: int, more: int) -> array[int] | None:
    """The table of sectors; None when the list of its own sectors runs in a circle."""
    numbers = [number for number in struct.unpack_from("<109I", content, 76) if number < _MARKS]
    seen = set()
    while more < _MARKS:
        if more in seen:
            return None
        seen.add(more)
        listed = _numbers(_sector(content, size, more))
        if not listed:
            break
        numbers += [number for number in listed[:-1] if number < _MARKS]
        more = listed[-1]
    return _joined(content, size, numbers)


def _entry_is_sound(
    entry: bytes, most: int, cutoff: int, fat: Sequence[int], mini_fat: Sequence[int]
) -> bool:
    kind, (start, length) = entry[66], struct.unpack_from("<II", entry, 116)
    if kind not in (_STREAM, _ROOT):
        return True
    if length > most:
        return False
    in_minis = kind == _STREAM and length < cutoff
    # A reader may follow either table, whatever the length says.
    return _chain(start, mini_fat if in_minis else fat) is not None


def _chain(start: int, table: Sequence[int]) -> list[int] | None:
    """The sectors of a chain, None when it runs in a circle."""
    found: list[int] = []
    while start < _MARKS and start < len(table):
        found.append(start)
        if len(found) > len(table):
            return None
        start = table[start]
    return found


def _joined(content: bytes, size: int, numbers: Sequence[int]) -> array[int]:
    joined = array("L" if array("L").itemsize == 4 else "I")
    for number in numbers:
        joined.extend(_numbers(_sector(content, size, number)))
    return joined


def _numbers(sector: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(sector) // 4}I", sector[: len(sector) // 4 * 4])


def _sector(content: bytes, size: int, number: int) -> bytes:
    start = (number + 1) * size
    return content[start : start + size]
