"""The recorder: writes a session of API requests and answers as a readable file (JSON lines)."""

from __future__ import annotations

import re
import threading
from pathlib import Path
from typing import IO, Any

from app.practice.request import Request, Response
from app.practice.wire import dumps, loads

SECRET_PATHS = ("/oauth2/", "/v2/oauth2/", "/connect/")
LEFT_OUT = "(left out)"


class Recorder:
    """Records between ``start`` and ``stop``, one line for each request; tokens and keys are left out.

    ``folder`` is where the files go; without one nothing can be recorded to a file, and ``lines`` holds them.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._lock = threading.Lock()
        self._file: IO[str] | None = None
        self._on = False
        self.path_text = ""
        self.lines: list[dict[str, Any]] = []

    def start(self, name: str) -> None:
        """Begin a new recording. Raises ``ValueError`` for a name that is no plain file name."""
        if not re.fullmatch(r"[\w-]{1,60}", name):
            raise ValueError("the name of a recording has letters, digits and dashes only")
        self.stop()
        with self._lock:
            self.lines = []
            self._on = True
            if self._folder is not None:
                folder = self._folder / "recordings"
                folder.mkdir(mode=0o700, exist_ok=True)
                path = folder / f"{name}.jsonl"
                self._file = path.open("w", encoding="utf-8")
                self.path_text = str(path)

    def stop(self) -> None:
        """End the recording; its file stays."""
        with self._lock:
            self._on = False
            self.path_text = ""
            if self._file is not None:
                self._file.close()
                self._file = None

    def note(self, request: Request, response: Response) -> None:
        """Write one request with its answer, while a recording is on."""
        if not self._on:
            return
        secret = request.path.startswith(SECRET_PATHS)
        headers = {key: value for key, value in response.headers.items() if key != "Location" or not secret}
        line = {
            "request": {
                "method": request.method,
                "path": request.path,
                "query": LEFT_OUT if secret else dict(request.query),
                "headers": {k: v for k, v in request.headers.items() if k in ("accept", "content-type")},
                "body": LEFT_OUT if secret else readable(request.body, request.content_type()),
            },
            "response": {
                "status": response.status,
                "headers": headers,
                "body": LEFT_OUT if secret else readable(response.body, headers.get("Content-Type", "")),
                "cut_at": response.delivery.cut_at,
            },
        }
        with self._lock:
            self.lines.append(line)
            if self._file is not None:
                self._file.write(dumps(line) + "\n")
                self._file.flush()


def readable(body: bytes, content_type: str) -> Any:
    """JSON as JSON, forms as fields, other text as text."""
    text = body.decode("utf-8", "replace")
    if "json" in content_type:
        try:
            return loads(text)
        except ValueError:
            return text
    if "form-urlencoded" in content_type:
        return Request("POST", "/", body=body).form()
    return text
