"""The log file: rotating, with Intuit's id of every answer, secrets taken out before anything is written."""

from __future__ import annotations

import logging
import logging.handlers
import os
from contextlib import suppress
from pathlib import Path

from app.http import RedactionFilter

_FORMAT = "%(asctime)s %(levelname)-7s %(threadName)s %(name)s: %(message)s"
_LARGEST = 2_000_000
_KEPT = 4


class _QuietFile(logging.handlers.RotatingFileHandler):
    """A full disk or a lost folder must not bury what the program says about it under the log's own trouble."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  # logging's own name
        """Lose the line."""

    def close(self) -> None:
        """Close the file, also where what is left in its buffer can no longer be written."""
        with suppress(OSError):
            super().close()


class _WithTid(logging.Formatter):
    """Puts `intuit_tid` behind the text: Intuit's support asks for it."""

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802  # logging's own name
        """The line of a record."""
        line = super().formatMessage(record)
        tid = getattr(record, "intuit_tid", "")
        return f"{line} [intuit_tid {tid}]" if tid else line


def start_logging(folder: Path) -> logging.Handler:
    """Write the log of this process into the profile. Returns the handler, to be given to `stop_logging`."""
    path = folder / "inventory-mate.log"
    handler = _QuietFile(path, maxBytes=_LARGEST, backupCount=_KEPT, encoding="utf-8")
    os.chmod(path, 0o600)  # noqa: PTH101  # the handler may hold a file that was renamed meanwhile
    handler.setFormatter(_WithTid(_FORMAT))
    handler.addFilter(RedactionFilter())
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    # Request lines with full addresses say nothing that our own records do not say better.
    for chatty in ("httpx", "httpcore", "authlib", "filelock", "keyring"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
    return handler


def stop_logging(handler: logging.Handler) -> None:
    """Close the file."""
    logging.getLogger().removeHandler(handler)
    handler.close()
