"""What the health check found, one calm line each: a mark, a sentence, and what to do where something is to be done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.services.health import Finding, Verdict
from app.ui.spoken import spoken
from app.ui.theme import Height, Space, Theme, Tone
from app.ui.widgets import Card, text_label

_MARKS = {
    Verdict.OK: ("check", Tone.GREEN),
    Verdict.WARNING: ("warning", Tone.AMBER),
    Verdict.PROBLEM: ("error", Tone.RED),
}


class HealthList(Card):
    """Shows findings in the order in which they come; `lines` is what a screen reader says."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._theme = theme
        self.setAccessibleName(self.tr("What we looked at"))
        self.body.setSpacing(Space.M)
        self._rows: list[QWidget] = []
        self._marks: list[tuple[QLabel, Verdict]] = []
        self.lines: tuple[str, ...] = ()
        theme.changed.connect(self._dress)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Replace what is shown."""
        for row in self._rows:
            self.body.removeWidget(row)
            row.deleteLater()
        self._marks = []
        self._rows = [self._row(finding) for finding in findings]
        for row in self._rows:
            self.body.addWidget(row)
        self.lines = tuple(row.accessibleName() for row in self._rows)
        self._dress()

    def _row(self, finding: Finding) -> QWidget:
        row = QWidget()
        row.setAccessibleName(
            f"{self._word(finding.verdict)}: {spoken(finding.text)} {spoken(finding.to_do)}".rstrip()
        )
        mark = QLabel()
        mark.setFixedSize(QSize(Height.ICON, Height.ICON))
        mark.setAccessibleName(self._word(finding.verdict))
        self._marks.append((mark, finding.verdict))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(text_label(spoken(finding.text), wrap=True))
        if finding.to_do:
            words.addWidget(text_label(spoken(finding.to_do), tint="muted", wrap=True))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.M)
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        return row

    def _word(self, verdict: Verdict) -> str:
        return {
            Verdict.OK: self.tr("In order"),
            Verdict.WARNING: self.tr("Please note"),
            Verdict.PROBLEM: self.tr("Problem"),
        }[verdict]

    def _dress(self) -> None:
        for mark, verdict in self._marks:
            icon, tone = _MARKS[verdict]
            mark.setPixmap(self._theme.icon(icon, tone.text).pixmap(Height.ICON, Height.ICON))
