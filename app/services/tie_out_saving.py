"""Saves a tie-out as XLSX or PDF. The file appears only when it is complete."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Literal

from app.domain.errors import Canceled, EnvironmentProblem
from app.domain.tie_out import TieOut
from app.sync.events import EventSink, Progress
from app.sync.ports import CancelToken

Format = Literal["xlsx", "pdf"]
#: Told (done, total) while a file is made; what it raises ends the work.
Told = Callable[[int, int], None]


class TieOutSaver:
    """`pdf` draws the whole file, `xlsx` writes it to a path."""

    def __init__(
        self, pdf: Callable[[TieOut, Told], bytes], xlsx: Callable[[TieOut, Path, Told], None]
    ) -> None:
        self._pdf = pdf
        self._xlsx = xlsx

    def save(self, tied: TieOut, path: Path, fmt: Format, cancel: CancelToken, events: EventSink) -> None:
        """Write the file.

        Raises:
            EnvironmentProblem: it cannot be written.
            Canceled: a person stopped it; there is no file.
        """

        def told(done: int, total: int) -> None:
            if cancel.canceled:
                raise Canceled
            events.progress(Progress(done, total, f"Writing {path.name}"))

        unfinished = path.with_name(path.name + ".part")
        try:
            if fmt == "pdf":
                unfinished.write_bytes(self._pdf(tied, told))
            else:
                self._xlsx(tied, unfinished, told)
            unfinished.replace(path)
        except Canceled:
            unfinished.unlink(missing_ok=True)
            raise
        except OSError as error:
            unfinished.unlink(missing_ok=True)
            raise EnvironmentProblem(
                "The tie-out was not saved",
                f"{path} cannot be written: {error.strerror or error}.",
                "Close it if it is open in another program, or choose another place.",
            ) from error
