"""Import of a file that nobody looks at first: a watched folder, a scheduled task."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import UserMustAct
from app.services.importing import ImportOutcome, ImportPreview, ImportService
from app.sync.ports import CancelToken, ReadProgress


@dataclass(frozen=True, slots=True)
class FileReport:
    """What became of a file. `outcome` is None when nothing could be imported; `preview` tells why."""

    preview: ImportPreview
    outcome: ImportOutcome | None

    @property
    def complete(self) -> bool:
        """True when every PO of the file is here now."""
        return self.outcome is not None and not self.outcome.left_out

    @property
    def sentence(self) -> str:
        """One sentence for a log or a notice."""
        if self.outcome is not None:
            return f"{self.preview.file_name}: {self.outcome.sentence}"
        first = self.preview.problems[0]
        more = len(self.preview.problems) - 1
        place = f"row {first.row}, " if first.row else ""
        rest = f" (and {more} more problems)" if more else ""
        return f"{self.preview.file_name}: nothing was imported: {place}{first.text}{rest}"


class FileImport:
    """Imports files with their saved mapping."""

    def __init__(self, importing: ImportService) -> None:
        self._importing = importing

    def run(
        self,
        path: Path,
        source: str,
        cancel: CancelToken,
        *,
        partly: bool = True,
        progress: ReadProgress | None = None,
    ) -> FileReport:
        """Import the POs that have no problem; with `partly` False, all POs of the file or none.

        The options saved for this source and these headers count, else the newest ones for these headers from any
        source, else what the file shows by itself. POs with a problem, or a question about the whole file, are in
        the report; `write_left_out` gives their rows back.

        Args:
            source: name of the source, such as "folder:/srv/orders"; the saved mapping belongs to it.

        Raises:
            AppError: the file cannot be read at all (locked, damaged, no table). Nothing was imported.
            Canceled: on request. Nothing was imported.
        """
        preview = self._importing.read(path, None, cancel, name=source, progress=progress)
        if preview.blocked or (preview.problems and not partly):
            return FileReport(preview, None)
        return FileReport(preview, self._importing.apply(preview, partly=partly, remember=False))

    def write_left_out(self, report: FileReport, folder: Path) -> Path | None:
        """Write what was left out beside the file's name, with a Reason column; None when nothing was.

        A question about the whole file leaves no rows to give back: the file itself comes back as it is.

        Raises:
            EnvironmentProblem: the file cannot be written.
        """
        rejected = report.preview.rejected
        if not rejected:
            return None
        name = Path(report.preview.file_name).stem
        for count in range(1, 1000):
            more = f" ({count})" if count > 1 else ""
            path = folder / f"{name} - left out{more}{rejected.ending}"
            if not path.exists():
                self._importing.write_left_out(report.preview, path)
                return path
        raise UserMustAct(
            "Too many files", f"{folder} holds a thousand reports about {name}.", "Clear the folder."
        )
