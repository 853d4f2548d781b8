"""Widgets that every screen uses; their look comes from `app.ui.theme`."""

from app.ui.widgets.badge_widget import BadgeWidget
from app.ui.widgets.buttons import (
    DangerButton,
    FillButton,
    IconButton,
    LinkButton,
    PrimaryButton,
    QuietButton,
    SecondaryButton,
    ThemedButton,
    WideButton,
)
from app.ui.widgets.date_field import DateField
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.flow import FlowRow
from app.ui.widgets.labels import ElidedLabel, plain_tip, repolish, text_label
from app.ui.widgets.message_bar import MessageBar
from app.ui.widgets.search_field import SearchField
from app.ui.widgets.surfaces import Card, comparison, hairline, icon_heading, scrolling
from app.ui.widgets.switch import Switch
from app.ui.widgets.working import WorkingPage

__all__ = [
    "BadgeWidget",
    "Card",
    "DangerButton",
    "DateField",
    "ElidedLabel",
    "EmptyState",
    "FillButton",
    "FlowRow",
    "IconButton",
    "LinkButton",
    "MessageBar",
    "PrimaryButton",
    "QuietButton",
    "SearchField",
    "SecondaryButton",
    "Switch",
    "ThemedButton",
    "WideButton",
    "WorkingPage",
    "comparison",
    "hairline",
    "icon_heading",
    "plain_tip",
    "repolish",
    "scrolling",
    "text_label",
]
