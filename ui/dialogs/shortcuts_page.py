"""Keyboard: every action with its keys, to be searched, changed and set back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.actions import FIXED_KEYS, ActionSet, Shortcut, in_words, sequences
from ui.names import one_line
from ui.theme import scaled_font
from ui.translation import QT_TR_NOOP, tr

LINE = 26
ID_ROLE = Qt.ItemDataRole.UserRole
HINT = QT_TR_NOOP("Choose an action to give it other keys.")


class ShortcutsPage(QWidget):
    """`save()` is called after every change; changes count at once."""

    def __init__(self, actions: ActionSet, save: Callable[[], object]) -> None:
        super().__init__()
        self._actions, self._save = actions, save
        self._refused = ""  # keys that another action has, until the user decides
        heading = QLabel(tr("Keyboard"))
        heading.setProperty("role", "heading")
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find an action or a key"))
        self.search.setAccessibleName(tr("Find an action or a key"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.list = QTreeWidget()
        self.list.setHeaderLabels([tr("Action"), tr("Keys")])
        self.list.setAccessibleName(tr("Actions and their keys"))
        self.list.setColumnWidth(0, 330)
        self.list.setUniformRowHeights(True)
        self.list.currentItemChanged.connect(self._on_chosen)
        self.edit = QKeySequenceEdit()
        self.edit.setMaximumSequenceLength(1)
        for field in (self.edit, *self.edit.findChildren(QLineEdit)):
            field.setAccessibleName(tr("New keys"))
        self.edit.editingFinished.connect(self._on_typed)
        self.none = self._button(tr("No keys"), lambda: self._give(""))
        self.back = self._button(tr("Set back"), self._set_back)
        self.all_back = self._button(tr("Set all back"), self._set_all_back)
        self.note = QLabel(tr(HINT))
        self.note.setProperty("role", "muted")
        self.note.setWordWrap(True)
        self.take = self._button(tr("Take them over"), self._take_over)
        row = QHBoxLayout()
        row.addWidget(self.edit, 1)
        for button in (self.none, self.back, self.all_back):
            row.addWidget(button)
        said = QHBoxLayout()
        said.addWidget(self.note, 1)
        said.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(heading)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        column.addLayout(said)
        self._fill()
        self._on_chosen()

    @property
    def chosen(self) -> Shortcut | None:
        """The action whose keys are changed; None for keys that cannot be."""
        item = self.list.currentItem()
        action_id = item.data(0, ID_ROLE) if item is not None else None
        return next((one for one in self._actions.shortcuts() if one.action_id == action_id), None)

    def choose(self, action_id: str) -> None:
        for item in self._items():
            if item.data(0, ID_ROLE) == action_id:
                self.list.setCurrentItem(item)

    def _button(self, text: str, clicked: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(clicked)
        return button

    # --- the list -------------------------------------------------------------------

    def _fill(self) -> None:
        menus: dict[str, QTreeWidgetItem] = {}
        for one in (*self._actions.shortcuts(), *FIXED_KEYS):
            if one.menu not in menus:
                menus[one.menu] = QTreeWidgetItem(self.list, [tr(one.menu)])
                menus[one.menu].setFlags(Qt.ItemFlag.ItemIsEnabled)
                menus[one.menu].setSizeHint(0, QSize(0, LINE))  # all lines are as high as the first
                menus[one.menu].setFont(0, scaled_font(1.0, bold=True))
            item = QTreeWidgetItem(menus[one.menu], [tr(one.text), one_line(one.native)])
            item.setData(0, ID_ROLE, one.action_id)
            item.setSizeHint(0, QSize(0, LINE))
            if not one.action_id:
                item.setDisabled(True)
                item.setToolTip(0, tr("These keys cannot be changed."))
        self.list.expandAll()

    def _items(self) -> list[QTreeWidgetItem]:
        menus = [self.list.topLevelItem(at) for at in range(self.list.topLevelItemCount())]
        return [menu.child(at) for menu in menus if menu for at in range(menu.childCount())]

    def _show_keys(self) -> None:
        known = {one.action_id: one for one in self._actions.shortcuts()}
        for item in self._items():
            one = known.get(item.data(0, ID_ROLE))
            if one is not None:
                item.setText(1, one_line(one.native))
                font = item.font(1)
                font.setBold(one.keys != one.default)
                item.setFont(1, font)
        self._on_chosen()

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        for item in self._items():
            told = f"{item.parent().text(0)} {item.text(0)} {item.text(1)}".casefold()
            item.setHidden(not all(word in told for word in words))
        for at in range(self.list.topLevelItemCount()):
            menu = self.list.topLevelItem(at)
            if menu is not None:
                shown = any(not menu.child(n).isHidden() for n in range(menu.childCount()))
                menu.setHidden(not shown)

    # --- changing -------------------------------------------------------------------

    def _on_chosen(self) -> None:
        one = self.chosen
        for widget in (self.edit, self.none, self.back):
            widget.setEnabled(one is not None)
        found = sequences(one.keys) if one else []
        self.edit.setKeySequence(found[0] if found else QKeySequence())
        self.none.setEnabled(one is not None and bool(one.keys))
        self.back.setEnabled(one is not None and one.keys != one.default)
        self.all_back.setEnabled(any(k.keys != k.default for k in self._actions.shortcuts()))
        self._say(tr(HINT) if one is None else tr("Click the field and press the keys."))

    def _on_typed(self) -> None:
        one = self.chosen
        keys = self.edit.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        if one is None or not keys or keys in one.keys.split("; "):
            return
        holder = self._holder_of(keys, one)
        if holder is None:
            self._give(keys)
        elif holder.action_id:
            told = tr("{keys} belongs to “{action}” already.")
            self._say(told.format(keys=in_words(keys), action=tr(holder.text)), refused=keys)
        else:
            self._give(keys)
            place = tr(holder.menu)
            place = place[0].lower() + place[1:]
            told = tr("Note: {place}, {keys} stays what it is: {action}.", "place: in the viewer")
            action = tr(holder.text).lower()
            self._say(told.format(place=place, keys=in_words(keys), action=action))

    def _holder_of(self, keys: str, but: Shortcut) -> Shortcut | None:
        others = [one for one in self._actions.shortcuts() if one.action_id != but.action_id]
        return next((one for one in (*others, *FIXED_KEYS) if keys in one.keys.split("; ")), None)

    def _give(self, keys: str) -> None:
        one = self.chosen
        if one is not None:
            self._actions.set_keys(one.action_id, keys)
            self._save()
            self._show_keys()

    def _take_over(self) -> None:
        """The keys go to the chosen action and leave the one that had them."""
        one, keys = self.chosen, self._refused
        holder = self._holder_of(keys, one) if one is not None else None
        if holder is not None:
            left = [each for each in holder.keys.split("; ") if each != keys]
            self._actions.set_keys(holder.action_id, "; ".join(left))
        self._give(keys)

    def _set_back(self) -> None:
        one = self.chosen
        if one is None:
            return
        taken = [
            (keys, holder.text)
            for keys in one.default.split("; ")
            if keys and (holder := self._holder_of(keys, one)) is not None and holder.action_id
        ]
        if taken:
            keys, text = taken[0]
            told = tr("{keys} belongs to “{action}” now.")
            self._say(told.format(keys=in_words(keys), action=tr(text)), refused=keys)
        else:
            self._give(one.default)

    def _set_all_back(self) -> None:
        for one in self._actions.shortcuts():
            self._actions.set_keys(one.action_id, one.default)
        self._save()
        self._show_keys()

    def _say(self, text: str, *, refused: str = "") -> None:
        self._refused = refused
        self.note.setText(text)
        self.note.setProperty("role", "warning" if refused else "muted")
        self.note.style().unpolish(self.note)
        self.note.style().polish(self.note)
        self.take.setVisible(bool(refused))
