"""Who wants to know how far reading is, and may stop it."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.errors import Canceled
from app.sync.ports import CancelToken, ReadProgress

ROWS_BETWEEN_LOOKS = 500


@dataclass(frozen=True, slots=True)
class Watch:
    """Both may be missing."""

    cancel: CancelToken | None = None
    progress: ReadProgress | None = None

    def look(self, done: int, total: int) -> None:
        """Called now and then with the rows read so far and all of them.

        Raises:
            Canceled: on request.
        """
        if self.cancel is not None and self.cancel.canceled:
            raise Canceled("Reading the file was stopped. Nothing was imported.")
        if self.progress is not None:
            self.progress(done, total)
