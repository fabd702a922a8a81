"""Opens dialogs by name over one window, and asks the two questions actions ask."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QInputDialog, QMessageBox, QWidget

from photolib.library import Library
from photolib.types import LabelScore
from ui.actions import ActionSet
from ui.dialogs.about import AboutDialog
from ui.dialogs.label_editor import LabelEditorDialog
from ui.dialogs.preferences import PreferencesDialog
from ui.dialogs.preferences_pages import save
from ui.dialogs.problems import ProblemsDialog
from ui.dialogs.review_tags import ReviewTagsDialog
from ui.dialogs.shortcuts import ShortcutsDialog
from ui.dialogs.similarity import SimilarityDialog
from ui.operations import Operations
from ui.translation import tr


class DialogOpener:
    """`apply_theme()` follows a changed setting, `reopen()` opens the library anew."""

    def __init__(
        self,
        window: QWidget,
        library: Library,
        operations: Operations,
        *,
        actions: ActionSet,
        apply_theme: Callable[[], object],
        reopen: Callable[[], object],
    ) -> None:
        self._window, self._library, self._operations = window, library, operations

        def preferences(page: str) -> QDialog:
            return PreferencesDialog(
                library,
                operations,
                apply_theme,
                window,
                actions=actions,
                confirm=self.confirm,
                reopen=reopen,
                opened_at=page,
            )

        self._makers: dict[str, Callable[[], QDialog]] = {
            "preferences": lambda: preferences("appearance"),
            "search models": lambda: preferences("search_model"),
            "keyboard": lambda: preferences("keyboard"),
            "label": lambda: LabelEditorDialog(library, operations, window),
            "labels": lambda: LabelEditorDialog(library, operations, window, browse=True),
            "problems": lambda: ProblemsDialog(library, operations, window),
            "shortcuts": lambda: ShortcutsDialog(
                actions.shortcuts(), lambda: self.open("keyboard"), window
            ),
            "about": lambda: AboutDialog(library.directory, window),
        }

    def open(self, name: str) -> None:
        """Raises KeyError for a name there is no dialog for."""
        self._show(self._makers[name]())

    def review_tags(self, suggestions: Mapping[int, Sequence[LabelScore]] | None) -> None:
        self._show(ReviewTagsDialog(self._library, self._operations, suggestions, self._window))

    def similarity(self, photo_ids: Sequence[int]) -> None:
        self._show(SimilarityDialog(self._library, self._operations, photo_ids, self._window))

    def ask_folder(self) -> Path | None:
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        chosen = QFileDialog.getExistingDirectory(
            self._window, tr("Add a folder of photos"), pictures
        )
        return Path(chosen) if chosen else None

    def ask_text(self, title: str, question: str, text: str = "") -> str:
        text, accepted = QInputDialog.getText(self._window, title, question, text=text)
        return text if accepted else ""

    def confirm(self, title: str, text: str, proceed: str, setting: str = "") -> bool:
        """`setting` is a choice of the user's whether to be asked, offered with the question."""
        settings = self._library.settings
        if setting and not getattr(settings, setting):
            return True
        box = QMessageBox(self._window)
        box.setWindowTitle("Photolib")
        box.setText(title)
        box.setInformativeText(text)
        yes = box.addButton(proceed, QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        again = QCheckBox(tr("Do not ask again")) if setting else None
        if again is not None:
            box.setCheckBox(again)
        box.exec()
        agreed = box.clickedButton() is yes
        if agreed and again is not None and again.isChecked():
            setattr(settings, setting, False)
            save(settings)
        box.deleteLater()
        return agreed

    @staticmethod
    def _show(dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
