"""Settings that only count from the next start: said on the spot, with the start one press away."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from app.bootstrap.restarting import Restarting
from app.domain.advanced import Advanced
from app.ui.settings.keeper import SettingsKeeper
from app.ui.shell.notices import Notices
from app.ui.theme import Mode, Theme
from tests.ui.dialogs.step_jobs import StepJobs
from tests.ui.settings.fakes import FakeSettings


def test_a_changed_advanced_setting_offers_a_restart_and_only_such_a_one(qtbot: QtBot) -> None:
    notices, jobs = Notices(Theme(Mode.LIGHT)), StepJobs()
    qtbot.addWidget(notices)
    keeper = SettingsKeeper(FakeSettings().real, jobs.real, notices)
    wanted: list[str] = []
    restarting = Restarting(keeper, notices, keeper.sync.advanced, notices)
    restarting.wanted.connect(lambda: wanted.append("restart"))

    def want(**changes: object) -> str:
        notices.clear()
        keeper.want(replace(keeper.sync, **changes))  # type: ignore[arg-type]
        jobs.run_all()
        return "" if notices.isHidden() else notices.text

    assert want(attach_pdf=True) == ""
    assert "takes effect when the program is started the next time" in want(advanced=Advanced(at_once=2))
    assert want(attach_pdf=False) == "", "said once"
    notices.action.emit("restart")
    assert wanted == ["restart"]
    assert "As it was" in want(advanced=Advanced())
