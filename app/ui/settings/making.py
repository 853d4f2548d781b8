"""Which editor belongs to which kind of setting."""

from __future__ import annotations

from app.ui.settings.editors import (
    AccountEditor,
    ChoiceEditor,
    DateEditor,
    Editor,
    PickEditor,
    SwitchEditor,
)
from app.ui.settings.fields import (
    AnySetting,
    ChoiceSetting,
    DateSetting,
    DaysSetting,
    NumberSetting,
    PickSetting,
    SwitchSetting,
    TextSetting,
)
from app.ui.settings.typed_editors import DaysEditor, NumberEditor, TextEditor
from app.ui.theme import Theme


def make_editor(theme: Theme, setting: AnySetting) -> Editor:
    """The editor for a setting of whatever kind."""
    match setting:
        case SwitchSetting():
            return SwitchEditor(theme, setting)
        case DateSetting():
            return DateEditor(theme, setting)
        case ChoiceSetting():
            return ChoiceEditor(setting)
        case PickSetting():
            return PickEditor(theme, setting)
        case NumberSetting():
            return NumberEditor(setting)
        case TextSetting():
            return TextEditor(setting)
        case DaysSetting():
            return DaysEditor(setting)
        case _:
            return AccountEditor(theme, setting)
