"""Long lists that live in a temporary file: added to once, then read like any sequence, one page in memory at a time.

The file has no name that anybody could open and is gone with the process, however that ends. What is read back was
written by this process, which is why pickle may be used.
"""

from __future__ import annotations

import io
import pickle
import tempfile
import threading
import weakref
from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from operator import attrgetter
from pathlib import Path
from typing import Any, Generic, TypeVar, overload

from app.domain.errors import EnvironmentProblem

T = TypeVar("T")
#: What one page holds; a short list is one page and never leaves the memory.
PAGE = 500


class _Reducers(dict[type, Callable[[Any], Any]]):
    """How values are taken apart: dataclasses by their fields at once, which is five times quicker than by default."""

    def __missing__(self, kind: type) -> Callable[[Any], Any]:
        reduce: Callable[[Any], Any]
        if is_dataclass(kind):
            names = [field.name for field in fields(kind)]
            parts: Callable[[Any], Any] = attrgetter(*names, names[0])  # always a tuple
            reduce = lambda value: (kind, parts(value)[:-1])  # noqa: E731
        elif issubclass(kind, Enum):
            reduce = lambda value: (kind, (value.value,))  # noqa: E731
        else:
            raise KeyError(kind)
        self[kind] = reduce
        return reduce


_REDUCERS = _Reducers(
    {
        Decimal: lambda value: (Decimal, (str(value),)),
        date: lambda day: (date, (day.year, day.month, day.day)),
    }
)


class Spool(Generic[T]):
    """Takes items one after another. `folder` is where the file lies; None is the system's place for such files."""

    def __init__(self, folder: Path | None = None, page: int = PAGE) -> None:
        self._folder = folder
        self._most = page
        self._page: list[T] = []
        self._weight = 0
        self._pages: _Pages | None = None

    def add(self, item: T, weight: int = 1) -> None:
        """Append an item. `weight`: how many ordinary ones it counts for.

        Raises:
            EnvironmentProblem: there is no room for the file.
        """
        if self._weight >= self._most:
            self._flush()
        self._page.append(item)
        self._weight += weight

    def done(self) -> Sequence[T]:
        """The list: a tuple when it is short. Nothing may be added any more.

        Raises:
            EnvironmentProblem: there is no room for the file.
        """
        if self._pages is None:
            return tuple(self._page)
        self._flush()
        return Spooled(self._pages)

    def _flush(self) -> None:
        if self._pages is None:
            self._pages = _Pages(self._folder)
        self._pages.write(self._page)
        self._page, self._weight = [], 0


@dataclass(frozen=True, slots=True)
class Spools:
    """Makes them, all in one folder."""

    folder: Path | None = None

    def new(self, page: int = PAGE) -> Spool[Any]:
        """An empty one."""
        return Spool(self.folder, page)


class Spooled(Sequence[T]):
    """What a spool took, from disk. Slices are tuples. Threads may read it at once."""

    def __init__(self, pages: _Pages) -> None:
        self._pages = pages

    def __len__(self) -> int:
        return self._pages.count

    @overload
    def __getitem__(self, place: int) -> T: ...

    @overload
    def __getitem__(self, place: slice) -> tuple[T, ...]: ...

    def __getitem__(self, place: int | slice) -> T | tuple[T, ...]:
        if isinstance(place, slice):
            start, stop, step = place.indices(len(self))
            if step != 1:
                return tuple(self[at] for at in range(start, stop, step))
            return tuple(self._between(start, stop))
        at = place + len(self) if place < 0 else place
        for item in self._between(at, at + 1):
            return item
        raise IndexError(place)

    def __iter__(self) -> Iterator[T]:
        return self._between(0, len(self))

    def _between(self, start: int, stop: int) -> Iterator[T]:
        if not 0 <= start < min(stop, len(self)):
            return
        for page in range(self._pages.page_of(start), self._pages.number):
            first = self._pages.first(page)
            if first >= stop:
                return
            yield from self._pages.read(page)[max(start - first, 0) : stop - first]


class _Pages:
    """The file, and where its pages begin."""

    def __init__(self, folder: Path | None) -> None:
        try:
            self._file = tempfile.TemporaryFile(dir=folder)  # noqa: SIM115  # open as long as the list is used
        except OSError as error:
            raise _no_room(error) from error
        weakref.finalize(self, self._file.close)
        self._lock = threading.Lock()
        self._offsets = array("Q", [0])
        self._firsts = array("Q")
        self.count = 0

    @property
    def number(self) -> int:
        """How many pages there are."""
        return len(self._firsts)

    def first(self, page: int) -> int:
        """The place of a page's first item."""
        return self._firsts[page]

    def page_of(self, place: int) -> int:
        """The page that holds an item."""
        return bisect_right(self._firsts, place) - 1

    def write(self, items: list[Any]) -> None:
        """Append a page."""
        if not items:
            return
        buffer = io.BytesIO()
        pickler = pickle.Pickler(buffer, pickle.HIGHEST_PROTOCOL)
        pickler.dispatch_table = _REDUCERS
        pickler.dump(items)
        try:
            self._file.seek(self._offsets[-1])
            self._file.write(buffer.getbuffer())
            self._file.flush()
        except OSError as error:
            raise _no_room(error) from error
        self._offsets.append(self._offsets[-1] + buffer.tell())
        self._firsts.append(self.count)
        self.count += len(items)

    def read(self, page: int) -> list[Any]:
        """The items of a page."""
        with self._lock:
            self._file.seek(self._offsets[page])
            content = self._file.read(self._offsets[page + 1] - self._offsets[page])
        items: list[Any] = pickle.loads(content)  # noqa: S301  # written above, by this process
        return items


def _no_room(error: OSError) -> EnvironmentProblem:
    return EnvironmentProblem(
        "No room for reading the file",
        f"The rows could not be kept aside while the file is read ({error.strerror or error}). Nothing was imported.",
        "Free some space on this computer's disk, then try again.",
    )
