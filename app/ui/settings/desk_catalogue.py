"""Words of the settings for the schedule, for this desk, and for experts."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from app.domain.advanced import AT_ONCE, IN_A_BATCH, MINOR_VERSIONS, PER_MINUTE, Advanced
from app.domain.schedule import LEAST_MINUTES, MOST_MINUTES, ScheduleKind
from app.domain.setting_list import setting_field
from app.domain.settings import SyncSettings
from app.ui.settings.fields import (
    AnySetting,
    ChoiceSetting,
    DaysSetting,
    NumberSetting,
    Option,
    Section,
    SwitchSetting,
    TextSetting,
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Settings", text)


def schedule_section() -> Section:
    """When the shop syncs by itself."""
    return Section(
        "schedule",
        _tr("Schedule"),
        _tr("Syncs all POs by itself while this program runs, also from the tray. Needs PO sync."),
        (_kind_of_schedule(), *_details_of_schedule()),
    )


def _kind_of_schedule() -> AnySetting:
    field = setting_field("schedule")
    return ChoiceSetting(
        key="schedule",
        title=_tr("Sync by itself"),
        options=(
            Option(ScheduleKind.OFF, _tr("Not by itself"), _tr("Only when you press Sync.")),
            Option(ScheduleKind.EVERY, _tr("Regularly"), _tr("So many minutes after the last time.")),
            Option(ScheduleKind.AT, _tr("At hours of the day"), _tr("By the clock of this computer.")),
        ),
        get=field.get,
        put=field.put,
        hindered=_needs_sync,
    )


def _details_of_schedule() -> tuple[AnySetting, ...]:
    minutes, times = setting_field("schedule_minutes"), setting_field("schedule_times")
    days = setting_field("schedule_days")
    return (
        NumberSetting(
            key="schedule_minutes",
            title=_tr("How often"),
            least=LEAST_MINUTES,
            most=MOST_MINUTES,
            step=5,
            unit=_tr("minutes"),
            get=minutes.get,
            put=minutes.put,
            shown=lambda s: s.schedule.kind is ScheduleKind.EVERY,
        ),
        TextSetting(
            key="schedule_times",
            title=_tr("At what time"),
            help=_tr("One or more, with commas between them."),
            wrong=_tr("Write times such as 09:00, 14:30."),
            example="09:00, 14:30",
            read=times.read,
            text=times.text,
            get=times.get,
            put=times.put,
            shown=lambda s: s.schedule.kind is ScheduleKind.AT,
        ),
        DaysSetting(
            key="schedule_days",
            title=_tr("On which days"),
            get=days.get,
            put=days.put,
            shown=lambda s: s.schedule.kind is not ScheduleKind.OFF,
        ),
    )


def desk_sections() -> tuple[Section, ...]:
    """What is told, and the tray."""
    sentence = _tr(
        "Shown by the system while you look at something else. Press one and the window shows what it is about."
    )
    place = _tr("A small icon beside the clock, where your desktop has a place for it.")
    return (
        Section("news", _tr("Notifications"), sentence, _news()),
        Section("tray", _tr("Tray"), place, _tray()),
    )


def _news() -> tuple[AnySetting, ...]:
    return (
        _switch("tell_needs_you", _tr("Something needs you"), _tr("A question or a PO that waits for you.")),
        _switch("tell_failed", _tr("A sync failed"), _tr("One that nobody watched.")),
        _switch("tell_expires", _tr("The sign-in ends soon"), _tr("So that you can renew it in time.")),
        _switch(
            "tell_finished", _tr("A planned sync is done"), _tr("With what it sent, also when all is well.")
        ),
        _switch(
            "tell_in_front",
            _tr("Also while the window is in front"),
            _tr("Otherwise the window itself says it, quietly."),
        ),
    )


def _tray() -> tuple[AnySetting, ...]:
    close = setting_field("close_to_tray")
    return (
        _switch(
            "tray", _tr("Icon in the tray"), _tr("Shows how things stand; its menu syncs, pauses and quits.")
        ),
        SwitchSetting(
            key="close_to_tray",
            title=_tr("Closing the window leaves the program in the tray"),
            help=_tr("It goes on syncing there. Without a tray, closing the window ends the program."),
            get=close.get,
            put=close.put,
            hindered=lambda s: "" if s.desk.tray else _tr("Needs the icon in the tray."),
        ),
    )


def advanced_section() -> Section:
    """For experts."""
    return Section(
        "advanced",
        _tr("Advanced"),
        _tr(
            "Nobody needs to change anything here, unless support asks for it. It takes effect when the program is "
            "started the next time."
        ),
        (
            _api(
                "sandbox_api", _tr("API of the Intuit sandbox"), "https://sandbox-quickbooks.api.intuit.com"
            ),
            _api("production_api", _tr("API of QuickBooks Online"), "https://quickbooks.api.intuit.com"),
            _number(
                "minor_version",
                _tr("Minor version of the API"),
                _tr("QuickBooks answers every number up to 75 as 75."),
                MINOR_VERSIONS,
                usual=_tr("As usual"),
            ),
            _number(
                "per_minute",
                _tr("Requests a minute"),
                _tr(
                    "QuickBooks allows 500 for everything that talks to a company; this program takes 400 at most."
                ),
                PER_MINUTE,
                step=10,
            ),
            _number(
                "at_once",
                _tr("Requests at the same time"),
                _tr("QuickBooks allows 10 for everything together."),
                AT_ONCE,
            ),
            _number(
                "in_a_batch",
                _tr("New POs in one batch"),
                _tr("QuickBooks takes 30 at most; fewer travel when it is slow."),
                IN_A_BATCH,
            ),
        ),
        reset=lambda s: replace(s, advanced=Advanced()),
    )


def _needs_sync(settings: SyncSettings) -> str:
    return "" if settings.po_sync else _tr("Needs PO sync: switch that on first.")


def _switch(key: str, title: str, words: str) -> SwitchSetting:
    field = setting_field(key)
    return SwitchSetting(key=key, title=title, help=words, get=field.get, put=field.put)


def _number(
    key: str, title: str, words: str, bounds: tuple[int, int], *, step: int = 1, usual: str = ""
) -> AnySetting:
    field = setting_field(key)
    return NumberSetting(
        key=key,
        title=title,
        help=words,
        least=bounds[0],
        most=bounds[1],
        step=step,
        usual=usual,
        get=field.get,
        put=field.put,
    )


def _api(key: str, title: str, usual: str) -> AnySetting:
    field = setting_field(key)
    return TextSetting(
        key=key,
        title=title,
        help=_tr("Empty: Intuit's own address."),
        wrong=_tr("Write an address that begins with https://, without anything behind it."),
        example=usual,
        read=field.read,
        get=field.get,
        put=field.put,
        caution=lambda s: (
            _tr(
                "Every PO, and with it the right to your books, goes to this address instead of Intuit's. Be sure "
                "whose it is."
            )
            if field.get(s)
            else ""
        ),
    )
