"""The language of the window: which there are, which is used, and how a text is looked up.

Texts in the sources are English. `tr("Close")` looks one up as it is shown; `QT_TR_NOOP` marks one
in a table that is made before the language is known, and `tr` is called on it where it is shown.
`make translations` collects both.
"""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import (
    QT_TR_NOOP,
    QCoreApplication,
    QLibraryInfo,
    QLocale,
    QTranslator,
)

__all__ = ["LANGUAGES", "QT_TR_NOOP", "SYSTEM", "install", "language_for", "locale_for", "tr"]

log = logging.getLogger(__name__)

CATALOGS = Path(__file__).with_name("translations")
SYSTEM = "system"  # the setting that follows the desktop
LANGUAGES = {  # each by its own name
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "ja": "日本語",
    "zh_CN": "简体中文",
}

_installed: list[QTranslator] = []


def tr(text: str, comment: str = "", n: int = -1) -> str:
    """`text` in the language of the window.

    `comment` tells equal texts of different meaning apart. With `n`, `%Ln` in the text becomes that
    number and the translation has a form for each grammatical number.
    """
    return QCoreApplication.translate("", text, comment, int(n))


def language_for(setting: str, system: QLocale | None = None) -> str:
    """The code of the language to use: the one chosen, else the user's first that there is."""
    if setting in LANGUAGES:
        return setting
    system = system or QLocale.system()
    for tag in system.uiLanguages():
        wanted = QLocale(tag)
        if tag == "zh" and wanted.script() != system.script():
            continue  # cut from zh-Hant: whoever reads traditional characters did not ask for it
        for code in LANGUAGES:
            known = QLocale(code)
            if (known.language(), known.script()) == (wanted.language(), wanted.script()):
                return code
    return "en"


def locale_for(code: str, system: QLocale | None = None) -> QLocale:
    """How numbers and dates are written: in that language, by the customs of the user's country."""
    system = system or QLocale.system()
    known = QLocale(code)
    if (system.language(), system.script()) == (known.language(), known.script()):
        return system
    if code == "zh_CN":  # simplified characters alone are spoken of, wherever the user is
        return known
    return QLocale(known.language(), known.script(), system.territory())


def install(app: QCoreApplication, setting: str) -> str:
    """Let the program speak the language of `setting`; returns its code.

    What is built before keeps its language. Without its catalog a language falls back to English.
    """
    while _installed:
        app.removeTranslator(_installed.pop())
    code = language_for(setting)
    QLocale.setDefault(locale_for(code))
    qt_catalogs = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for catalog in (qt_catalogs / f"qtbase_{code}.qm", CATALOGS / f"photolib_{code}.qm"):
        translator = QTranslator(app)
        if translator.load(str(catalog)):
            app.installTranslator(translator)
            _installed.append(translator)
        else:
            log.info("There is no catalog %s", catalog)
    return code
