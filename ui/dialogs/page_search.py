"""Finds the page of the preferences that speaks of something."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QStackedWidget,
    QTreeWidget,
    QWidget,
)

from ui.translation import tr


class PageSearch(QLineEdit):
    """Leaves the pages in the list on which all the words stand, and shows the first of them."""

    def __init__(self, names: QListWidget, pages: QStackedWidget) -> None:
        super().__init__()
        self._names, self._pages = names, pages
        self.setPlaceholderText(tr("Find a setting"))
        self.setAccessibleName(tr("Find a setting"))
        self.setClearButtonEnabled(True)
        self.textChanged.connect(self._filter)

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        found = []
        for row in range(self._names.count()):
            item, page = self._names.item(row), self._pages.widget(row)
            told = f"{item.text()} {words_on(page)}".casefold()
            fits = all(word in told for word in words)
            item.setHidden(not fits)
            if fits:
                found.append(row)
        self._pages.setVisible(bool(found))
        if found and self._names.currentRow() not in found:
            self._names.setCurrentRow(found[0])


def words_on(page: QWidget) -> str:
    """All that is written on a page and said of its controls."""
    told = [child.accessibleName() for child in page.findChildren(QWidget)]
    told += [label.text() for label in page.findChildren(QLabel)]
    told += [button.text() for button in page.findChildren(QAbstractButton)]
    for box in page.findChildren(QComboBox):
        told += [box.itemText(at) for at in range(box.count())]
    for tree in page.findChildren(QTreeWidget):
        for at in range(tree.topLevelItemCount()):
            branch = tree.topLevelItem(at)
            if branch is not None:
                told += [branch.child(n).text(0) for n in range(branch.childCount())]
    return " ".join(told).replace("&", "")
