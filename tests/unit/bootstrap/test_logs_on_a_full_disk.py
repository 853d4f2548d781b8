"""The log's own trouble never hides what the program says (a full disk)."""

from __future__ import annotations

import errno
import io
import logging
from pathlib import Path

import pytest

from app.bootstrap.logs import start_logging, stop_logging


class FullDisk(io.StringIO):
    """Takes nothing."""

    def write(self, text: str) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    def flush(self) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    def close(self) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")


def test_a_log_that_cannot_be_written_is_lost_in_silence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    level = logging.getLogger().level
    handler = start_logging(tmp_path)
    try:
        assert isinstance(handler, logging.StreamHandler)
        handler.stream.close()
        handler.stream = FullDisk()
        logging.getLogger("app").warning("nobody will read this")
    finally:
        stop_logging(handler)
        logging.getLogger().setLevel(level)
    assert capsys.readouterr().err == ""
