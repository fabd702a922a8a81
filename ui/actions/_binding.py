"""Turns the discovered actions into menu entries and shortcuts of one window.

Enabled states follow the selection, so that a shortcut that has nothing to act on does nothing;
texts and ticks are brought up to date when a menu opens.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from ui.actions._action import Action, ActionContext
from ui.actions._keys import Keys, Shortcut, sequences
from ui.actions._registry import discover
from ui.icons import icon
from ui.names import one_line
from ui.translation import QT_TR_NOOP, tr

MENUS = (
    QT_TR_NOOP("File"),
    QT_TR_NOOP("Edit"),
    QT_TR_NOOP("Photo"),
    QT_TR_NOOP("View"),
    QT_TR_NOOP("Help"),
)
COLON = re.compile(r"\s?[:：]")
WIDEST = 320  # pixels, of what people named
LINE_EVERY = 100  # orders with another hundred are set apart by a line


class ActionSet:
    def __init__(self, window: QWidget, context: ActionContext) -> None:
        self._context = context
        self._keys = Keys(context.settings.shortcuts)
        self._entries: dict[str, tuple[Action, QAction]] = {}
        for action in discover():
            self._entries[action.id] = (action, self._bind(action, window))
            window.addAction(self._entries[action.id][1])
        self.refresh()

    def __getitem__(self, action_id: str) -> QAction:
        return self._entries[action_id][1]

    def refresh(self) -> None:
        """Let the selection decide what can be done."""
        for action, entry in self._entries.values():
            entry.setEnabled(action.enabled(self._context))
            entry.setVisible(action.visible(self._context))

    def shortcuts(self) -> list[Shortcut]:
        """Everything that keys can be given to, in the order of the menus."""
        return [
            Shortcut(action.id, tr(action.menu), self._named(action), keys, action.shortcut)
            for action, _entry in sorted(
                self._entries.values(), key=lambda pair: MENUS.index(pair[0].menu)
            )
            for keys in (self._keys.of(action),)
        ]

    def set_keys(self, action_id: str, keys: str) -> None:
        """Give an action other keys (portable text, several separated by "; "), at once."""
        action, entry = self._entries[action_id]
        self._keys.choose(action, keys)
        entry.setShortcuts(sequences(self._keys.of(action)))

    def _named(self, action: Action) -> str:
        label = COLON.split(action.label(self._context))[0]  # not what undo would undo
        return f"{tr(action.submenu)} {label}" if action.submenu else label

    def fill_menu_bar(self, bar: QMenuBar | QMenu) -> None:
        """One menu for each name in MENUS, into a menu bar or another menu."""
        for name in MENUS:
            places = {a.id: a.order for a, _ in self._entries.values() if a.menu == name}
            self._fill(bar.addMenu(tr(name)), places)

    def photo_menu(self, parent: QWidget) -> QMenu:
        return self._menu(parent, lambda action: action.photo_menu)

    def album_menu(self, parent: QWidget) -> QMenu:
        return self._menu(parent, lambda action: action.album_menu)

    def folder_menu(self, parent: QWidget) -> QMenu:
        return self._menu(parent, lambda action: action.folder_menu)

    def _menu(self, parent: QWidget, place: Callable[[Action], int | None]) -> QMenu:
        menu = QMenu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        places = {a.id: at for a, _ in self._entries.values() if (at := place(a)) is not None}
        self._fill(menu, places)
        self._dress()
        return menu

    def _fill(self, menu: QMenu, places: dict[str, int]) -> None:
        before: int | None = None
        submenus: dict[str, QMenu] = {}
        for action_id in sorted(places, key=lambda action_id: places[action_id]):
            action, entry = self._entries[action_id]
            group = places[action_id] // LINE_EVERY
            if before is not None and group != before:
                menu.addSeparator()
            before = group
            target = menu
            if action.submenu:
                if action.submenu not in submenus:
                    submenus[action.submenu] = menu.addMenu(tr(action.submenu))
                target = submenus[action.submenu]
            if action.choices is None:
                target.addAction(entry)
            else:
                self._add_choices(target, action)
        menu.aboutToShow.connect(self._dress)

    def _add_choices(self, menu: QMenu, action: Action) -> None:
        choices = menu.addMenu(action.label(self._context))
        choices.menuAction().setObjectName(action.id)
        choices.setEnabled(action.enabled(self._context))
        menu.aboutToShow.connect(lambda: choices.setEnabled(action.enabled(self._context)))
        choices.aboutToShow.connect(lambda: self._fill_choices(choices, action))

    def _fill_choices(self, menu: QMenu, action: Action) -> None:
        menu.clear()
        assert action.choices is not None
        for choice in action.choices(self._context):
            if choice.text:
                entry = menu.addAction(self._fitting(menu, choice.text).replace("&", "&&"))
                entry.triggered.connect(lambda _on=False, run=choice.run: run(self._context))
                if choice.icon:
                    entry.setIcon(icon(choice.icon))
            else:
                menu.addSeparator()

    @staticmethod
    def _fitting(menu: QMenu, name: str) -> str:
        """A name that people gave, as wide as a menu should be."""
        metrics = menu.fontMetrics()
        return metrics.elidedText(one_line(name), Qt.TextElideMode.ElideMiddle, WIDEST)

    def _bind(self, action: Action, window: QWidget) -> QAction:
        entry = QAction(action.label(self._context), window)
        entry.setObjectName(action.id)
        if action.icon:
            entry.setIcon(icon(action.icon))
        entry.setShortcuts(sequences(self._keys.of(action)))
        entry.setCheckable(action.checked is not None)
        entry.triggered.connect(lambda _checked=False: action.run(self._context))
        return entry

    def _dress(self) -> None:
        self.refresh()
        for action, entry in self._entries.values():
            entry.setText(action.label(self._context))
            if action.checked is not None:
                entry.setChecked(action.checked(self._context))
