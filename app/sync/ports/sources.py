"""Reading files of POs, and what is remembered about their sources."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Protocol, TypeVar

from app.domain.file_reading import Pasted, ReadOptions, ReadResult
from app.domain.read_table import ColumnField, RejectedRows
from app.domain.source_profiles import SourceProfile
from app.sync.ports.machine import CancelToken

T = TypeVar("T")
#: (rows read so far, rows of the file); called now and then.
ReadProgress = Callable[[int, int], None]
#: The headers of a file -> the options that were saved for them, or None.
Recall = Callable[[Sequence[str]], ReadOptions | None]


class LongList(Protocol[T]):
    """Takes items one after another, then is a sequence."""

    def add(self, item: T, weight: int = 1) -> None:
        """Append an item that counts for so many ordinary ones.

        Raises:
            EnvironmentProblem: there is no room for it.
        """

    def done(self) -> Sequence[T]:
        """The list. Nothing may be added any more."""


class FileReader(Protocol):
    """Reads one file of POs (or two that belong together: `ReadOptions.lines_file`)."""

    def read(
        self,
        source: Path | Pasted,
        shop_id: str,
        options: ReadOptions | None,
        cancel: CancelToken,
        *,
        recall: Recall | None = None,
        progress: ReadProgress | None = None,
    ) -> ReadResult:
        """The POs of a file and all that is wrong with it. With `options` None the saved ones count.

        Raises:
            UserMustAct: the whole file cannot be used.
            EnvironmentProblem: it is locked or may not be read.
            Canceled: on request.
        """

    def long_list(self) -> LongList[Any]:
        """An empty list for values of the domain that may become long: it does not stay in memory."""

    def fields(self) -> Sequence[ColumnField]:
        """The fields that a column can be read as, in the order in which people look for them."""

    def write_rejected(self, rejected: RejectedRows, path: Path) -> None:
        """Write the rows that were left out, each with its reason, in the kind of file they came from.

        Raises:
            EnvironmentProblem: the file cannot be written.
        """


class SourceStore(Protocol):
    """What is remembered about the files of each source."""

    def find(self, source: str, fingerprint: str) -> SourceProfile | None:
        """The one of this source, else the newest of any source with these headers."""

    def put(self, profile: SourceProfile) -> None:
        """Store or replace it."""

    def profiles(self) -> Sequence[SourceProfile]:
        """All, newest first."""

    def forget(self, source: str, fingerprint: str) -> None:
        """Remove it."""
