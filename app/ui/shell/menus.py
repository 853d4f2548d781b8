"""The menus of the main window, with every command and its shortcut."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from app.domain.listing import SortKey
from app.ui.dialogs.about import AboutDialog, program_versions
from app.ui.dialogs.messages_dialog import MessagesDialog
from app.ui.help.topics import topic_of_page
from app.ui.orders.acting import Acting
from app.ui.orders.columns import SORTABLE
from app.ui.shell.commands import Command, CommandGroup
from app.ui.shell.rail import Page
from app.ui.theme import Mode

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

translate = QCoreApplication.translate


class _Chooser(QObject):
    """Calls a window's method with one fixed value, as a bound method of a QObject (see design.md section 5)."""

    def __init__(self, window: MainWindow, value: object) -> None:
        super().__init__(window)
        self._window = window
        self._value = value

    def show_page(self) -> None:
        """The page with this key."""
        self._window.show_page(str(self._value))

    def set_mode(self) -> None:
        """This look."""
        self._window.set_mode(Mode(str(self._value)))

    def show_messages(self) -> None:
        """The help on QuickBooks' messages."""
        dialog = MessagesDialog(self._window.theme, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def show_about(self) -> None:
        """Which program, and which versions."""
        dialog = AboutDialog(self._window.theme, program_versions(), self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def show_help(self) -> None:
        """The help on the page in front."""
        self._window.help.open(topic_of_page(self._window.pages.key))

    def sort(self) -> None:
        """This column."""
        self._window.orders.sort_by(SortKey(str(self._value)))


def menus(window: MainWindow, pages: Sequence[Page]) -> tuple[CommandGroup, ...]:
    """All menus."""
    return (_file(window), _orders(window), _view(window, pages), _quickbooks(window), _help(window))


def _file(window: MainWindow) -> CommandGroup:
    return CommandGroup(
        translate("Menu", "&File"),
        (
            Command("import", translate("Menu", "&Import a file…"), window.import_requested, ("Ctrl+O",)),
            Command("paste", translate("Menu", "&Paste POs…"), window.paste_requested, ("Ctrl+Shift+V",)),
            Command(
                "fetch", translate("Menu", "&Fetch the web feed"), window.fetch_requested, ("Ctrl+Shift+O",)
            ),
            Command(
                "shopify",
                translate("Menu", "Fetch from S&hopify…"),
                window.shopify_requested,
                ("Ctrl+Shift+H",),
            ),
            Command(
                "sample",
                translate("Menu", "&Try the practice company"),
                window.sample_requested,
                ("Ctrl+Shift+T",),
            ),
            Command(
                "add_shop",
                translate("Menu", "&Add another shop…"),
                window.add_shop_requested,
                ("Ctrl+Shift+N",),
            ),
            None,
            Command("quit", translate("Menu", "&Quit"), window.leaving.quit, ("Ctrl+Q",)),
        ),
    )


def _orders(window: MainWindow) -> CommandGroup:
    orders = window.orders
    return CommandGroup(
        translate("Menu", "&Purchase orders"),
        (
            Command("sync_all", translate("Menu", "&Sync all"), window.sync_all, ("F5", "Ctrl+Shift+S")),
            Command("sync_this", translate("Menu", "S&ync this"), orders.sync_selected, ("Ctrl+R",)),
            Command(
                "preview_all",
                translate("Menu", "&Preview sync…"),
                window.previews.open_all,
                ("Ctrl+Shift+P",),
            ),
            Command(
                "preview_this",
                translate("Menu", "P&review this…"),
                orders.preview_selected,
                ("Ctrl+Shift+R",),
            ),
            Command("stop", translate("Menu", "S&top after this PO"), window.status_bar.cancel, ("Ctrl+.",)),
            None,
            Command("new", translate("Menu", "&New purchase order…"), orders.desk.new, ("Ctrl+N",)),
            Command(
                "export_list",
                translate("Menu", "E&xport the list as a spreadsheet…"),
                orders.chosen.export_shown,
                ("Ctrl+Shift+E",),
            ),
            Command("edit", translate("Menu", "&Edit…"), orders.edit_selected, ("Ctrl+E",)),
            Command(
                "duplicate",
                translate("Menu", "&Duplicate…"),
                orders.duplicate_selected,
                ("Ctrl+Shift+D",),
            ),
            Command("receive", translate("Menu", "Re&ceive…"), orders.receive_selected, ("Ctrl+D",)),
            Command("open", translate("Menu", "&Open in QuickBooks"), orders.open_selected, ("Ctrl+B",)),
            *_acting(orders.acting),
            None,
            *_finding(window),
        ),
    )


def _acting(acting: Acting) -> tuple[Command, ...]:
    return (
        Command("delivered", translate("Menu", "&Mark delivered…"), acting.deliver, ("Ctrl+Shift+M",)),
        Command("hold", translate("Menu", "Put on &hold, or take off"), acting.hold, ("Ctrl+H",)),
        Command("undo", translate("Menu", "Undo in Quick&Books…"), acting.undo, ("Ctrl+U",)),
    )


def _finding(window: MainWindow) -> tuple[Command, ...]:
    orders = window.orders
    return (
        Command(
            "explain",
            translate("Menu", "What the bad&ge means"),
            orders.explaining.show_present,
            ("Ctrl+I", "Alt+Return"),
        ),
        Command("find", translate("Menu", "&Find"), window.show_search, ("Ctrl+F",)),
        Command(
            "saved",
            translate("Menu", "Saved fi&lters…"),
            orders.saved.show_menu,
            ("Ctrl+Shift+F",),
        ),
        Command(
            "save_filter", translate("Menu", "Save this filt&er…"), orders.saved.ask_name, ("Ctrl+Alt+S",)
        ),
        Command("attention", translate("Menu", "Show what needs yo&u"), window.show_attention, ("Ctrl+J",)),
        Command(
            "to_bill",
            translate("Menu", "Show what is to &bill"),
            window.looking.show_to_bill,
            ("Ctrl+Shift+B",),
        ),
    )


def _view(window: MainWindow, pages: Sequence[Page]) -> CommandGroup:
    shown = [
        Command(
            f"page_{page.key}",
            page.title,
            _Chooser(window, page.key).show_page,
            (page.shortcut,) if page.shortcut else (),
        )
        for page in pages
    ]
    places = [
        Command(
            "to_filters", translate("Menu", "Go to the &filters"), window.orders.focus_filters, ("Alt+Left",)
        ),
        Command("to_list", translate("Menu", "Go to the &list"), window.orders.focus_list, ("Ctrl+L",)),
        Command(
            "to_detail", translate("Menu", "Go to the &details"), window.orders.focus_detail, ("Alt+Right",)
        ),
    ]
    columns = Command(
        "columns",
        translate("Menu", "&Columns of the list…"),
        window.orders.list_pane.choose_columns,
        ("Ctrl+Shift+L",),
    )
    sorts = [
        Command(f"sort_{sort}", column.title, _Chooser(window, sort.value).sort, (f"Alt+{place}",))
        for place, (sort, column) in enumerate(SORTABLE, 1)
    ]
    return CommandGroup(
        translate("Menu", "&View"),
        (*shown, None, *places, columns, None),
        (
            CommandGroup(translate("Menu", "&Sort by"), sorts),
            CommandGroup(translate("Menu", "&Colours"), _looks(window)),
        ),
    )


def _looks(window: MainWindow) -> list[Command]:
    modes = (
        (Mode.SYSTEM, translate("Menu", "As the &system"), "Ctrl+F9"),
        (Mode.LIGHT, translate("Menu", "&Light"), "Ctrl+F10"),
        (Mode.DARK, translate("Menu", "&Dark"), "Ctrl+F11"),
    )
    return [
        Command(f"mode_{mode}", words, _Chooser(window, mode.value).set_mode, (keys,))
        for mode, words, keys in modes
    ]


def _quickbooks(window: MainWindow) -> CommandGroup:
    return CommandGroup(
        translate("Menu", "&QuickBooks"),
        (
            Command("connect", translate("Menu", "&Connect…"), window.connect_requested, ("Ctrl+K",)),
            Command("check", translate("Menu", "Chec&k QuickBooks now"), window.looking.check, ("Shift+F5",)),
            Command(
                "pause",
                translate("Menu", "&Pause what happens by itself"),
                window.pause_requested,
                ("Ctrl+Shift+K",),
                checkable=True,
            ),
            Command("settings", translate("Menu", "&Settings"), window.show_settings, ("Ctrl+,",)),
        ),
    )


def _help(window: MainWindow) -> CommandGroup:
    keys = ("Ctrl+/", "Shift+F1")
    this = _Chooser(window, "").show_help
    messages, about = _Chooser(window, "").show_messages, _Chooser(window, "").show_about
    return CommandGroup(
        translate("Menu", "&Help"),
        (
            Command("help", translate("Menu", "&Help on this page"), this, ("F1",)),
            Command("shortcuts", translate("Menu", "&Keyboard shortcuts"), window.show_shortcuts, keys),
            Command(
                "messages", translate("Menu", "What QuickBooks' &messages mean"), messages, ("Ctrl+Shift+F1",)
            ),
            Command("news", translate("Menu", "&What is new"), window.news_requested, ("Ctrl+Shift+W",)),
            None,
            Command(
                "support",
                translate("Menu", "Make a support &bundle…"),
                window.support_requested,
                ("Ctrl+F1",),
            ),
            Command(
                "guide",
                translate("Menu", "Keys from &Intuit, with pictures…"),
                window.guide_requested,
                ("Ctrl+Shift+G",),
            ),
            Command("about", translate("Menu", "&About Inventory Mate Desktop"), about, ("Ctrl+Shift+I",)),
        ),
    )
