"""Makes a support bundle: the same texts are shown to the person and written into the file.

Secrets are taken out of every text; names and amounts too, unless the person lets them stay.
"""

from __future__ import annotations

import os
import secrets
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import Canceled, EnvironmentProblem
from app.domain.pseudonyms import Pseudonyms
from app.domain.support import SupportBundle, SupportOptions, SupportPart
from app.services.support_texts import faults_text, history_text, log_text, read_me, rows_text, settings_text
from app.sync.events import EventSink, Progress
from app.sync.ports import CancelToken, Clock, LinkStore, RunHistory, RunLog, SettingsStore, SupportFacts

_KEY = "support/key"
#: So much of the end of the log files.
_MOST_LOG = 1_000_000
Facts = Callable[[], Sequence[tuple[str, str]]]


@dataclass(frozen=True, slots=True)
class SupportSources:
    """Where the texts come from. `program` tells versions and the system; `log_files` are the newest last."""

    facts: SupportFacts
    log: RunLog
    history: RunHistory
    links: LinkStore
    settings: SettingsStore
    program: Facts
    log_files: Callable[[], Sequence[Path]]


class SupportService:
    """For the window and the command line. `keep` stores the key of the pseudonyms, and so writes once."""

    def __init__(
        self,
        sources: SupportSources,
        redact: Callable[[str], str],
        keep: Callable[[str, str], None],
        clock: Clock,
    ) -> None:
        self._from = sources
        self._redact = redact
        self._keep = keep
        self._clock = clock

    def make(self, options: SupportOptions, cancel: CancelToken, events: EventSink) -> SupportBundle:
        """All parts as they would be saved.

        Raises:
            Canceled: a person stopped it.
        """
        hidden = self._pseudonyms(options)
        makers = self._makers()
        parts = []
        for done, (name, title, make) in enumerate(makers):
            if cancel.canceled:
                raise Canceled
            events.progress(Progress(done, len(makers), title))
            text = make()
            # Versions hold no names, and numbers that only look like amounts.
            cleaned = self._redact(text) if name == "versions.txt" else hidden.clean(self._redact(text))
            parts.append(SupportPart(name, title, cleaned))
        front = SupportPart("read-me.txt", "What this is", read_me(options, parts, self._clock.now()))
        return SupportBundle(options, (front, *parts))

    def save(self, bundle: SupportBundle, path: Path) -> None:
        """Write the bundle as one zip file, which only this user may read; it appears when it is complete.

        Raises:
            EnvironmentProblem: the file cannot be written.
        """
        unfinished = path.with_name(path.name + ".part")
        moment = self._clock.now().timetuple()[:6]
        try:
            with zipfile.ZipFile(unfinished, "w", zipfile.ZIP_DEFLATED) as packed:
                for part in bundle.parts:
                    entry = zipfile.ZipInfo(part.name, moment)
                    entry.compress_type = zipfile.ZIP_DEFLATED
                    packed.writestr(entry, part.text.encode("utf-8", "replace"))
            os.chmod(unfinished, 0o600)  # noqa: PTH101  # as the log files
            unfinished.replace(path)
        except OSError as error:
            unfinished.unlink(missing_ok=True)
            raise EnvironmentProblem(
                "The support bundle was not saved",
                f"{path} cannot be written: {error.strerror or error}.",
                "Choose another place.",
            ) from error

    def _makers(self) -> Sequence[tuple[str, str, Callable[[], str]]]:
        sources = self._from
        connection = sources.settings.connection()
        realm = connection.realm_id if connection else ""
        return (
            ("versions.txt", "Versions and system", lambda: rows_text(sources.program())),
            ("settings.txt", "Settings and connection", lambda: settings_text(sources.settings)),
            ("database.txt", "What is in the database", lambda: rows_text(sources.facts.facts(realm))),
            ("faults.txt", "What QuickBooks refused", lambda: faults_text(sources.log, sources.links, realm)),
            ("activity.txt", "Activity log", lambda: log_text(sources.log)),
            ("runs.txt", "Runs with their steps", lambda: history_text(sources.history)),
            ("program-log.txt", "The program's own log", lambda: "".join(_tails(sources.log_files()))),
        )

    def _pseudonyms(self, options: SupportOptions) -> Pseudonyms:
        key = self._from.settings.value(_KEY)
        if not key:
            key = secrets.token_hex(16)
            self._keep(_KEY, key)
        hidden = Pseudonyms(bytes.fromhex(key), names=options.names, amounts=options.amounts)
        if not options.names:
            for kind, name in self._from.facts.names():
                hidden.learn(kind, name)
        return hidden


def _tails(files: Sequence[Path]) -> Iterator[str]:
    """The end of the log files, whole lines only."""
    left, pieces = _MOST_LOG, []
    for path in reversed(files):
        try:
            data = path.read_bytes()
        except OSError as error:
            pieces.append(f"[{path.name} cannot be read: {error.strerror}]\n")
            continue
        text = data[-left:].decode("utf-8", "replace")
        pieces.append(text if len(data) <= left else text.partition("\n")[2])
        left -= min(len(data), left)
        if left <= 0:
            break
    return reversed(pieces)
