"""The language of the window: which ones there are, which one was chosen, and what Qt needs to speak it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from app.sources.shipped import resources_dir
from app.ui.settings.language import LANGUAGE_KEY, SYSTEM, Language, LanguageCard
from app.ui.settings.page import SettingsPage
from app.ui.shell.memory import Memory

_NAME = "inventory_mate_"
_ENGLISH = "en"


def languages() -> tuple[Language, ...]:
    """As the system has it, English, and every language that has a compiled file."""
    codes = sorted(path.stem.removeprefix(_NAME) for path in _folder().glob(f"{_NAME}*.qm"))
    others = tuple(Language(code, _own_name(code)) for code in codes if code != _ENGLISH)
    return (Language(SYSTEM, ""), Language(_ENGLISH, "English"), *others)


def offer_languages(settings: SettingsPage, memory: Memory) -> None:
    """The choice as a card of the settings; it is remembered for the next start."""
    card = LanguageCard(languages(), memory.load(LANGUAGE_KEY))
    card.chosen.connect(partial(memory.save, LANGUAGE_KEY))
    sentence = QCoreApplication.translate(
        "LanguageCard",
        "Numbers, money and dates are written its way too. What has no words in it yet is shown in English.",
    )
    settings.add_section(QCoreApplication.translate("LanguageCard", "Language"), card, sentence)


def locale_for(code: str, system: QLocale | None = None) -> QLocale:
    """How numbers, money and dates are written: the system's own way, where it speaks the chosen language."""
    system = system or QLocale.system()
    if system.language() is QLocale.Language.C:
        # Without a locale Qt writes dates and numbers as programs do, not as people read them.
        system = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
    chosen = system if code == SYSTEM else QLocale(code)
    return system if chosen.language() is system.language() else chosen


class Speaker(QObject):
    """Installs the language files for the window of one shop."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._installed: list[QTranslator] = []

    def silence(self) -> None:
        """Back to English, as the texts are written."""
        for former in self._installed:
            QCoreApplication.removeTranslator(former)
        self._installed = []

    def speak(self, code: str) -> None:
        """From now on widgets that are made speak this language; an unknown code is the system's language."""
        known = {each.code for each in languages()}
        locale = locale_for(code if code in known else SYSTEM)
        QLocale.setDefault(locale)
        self.silence()
        # Qt's own texts first: what is installed last is asked first.
        self._install(locale, "qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), "_")
        spoken = self._install(locale, _NAME, str(_folder()), "")
        self._app.setLayoutDirection(locale.textDirection() if spoken else QLocale(_ENGLISH).textDirection())

    def _install(self, locale: QLocale, name: str, folder: str, prefix: str) -> bool:
        translator = QTranslator(self)
        if not translator.load(locale, name, prefix, folder):
            return False
        QCoreApplication.installTranslator(translator)
        self._installed.append(translator)
        return True


def _folder() -> Path:
    return resources_dir() / "translations"


def _own_name(code: str) -> str:
    name = QLocale(code).nativeLanguageName()
    return f"{name[:1].upper()}{name[1:]}" or code
