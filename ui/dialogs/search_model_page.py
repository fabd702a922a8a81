"""Choosing the search model: what each needs and can, which is in use, and fetching one.

Fetching is the only thing in Photolib that uses the network, and only after a click.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from photolib.library import Library
from photolib.types import EmbedderCard, EmbedderInfo
from ui import wording
from ui.core_words import said
from ui.dialogs.import_model import ImportModelDialog
from ui.dialogs.model_download import DownloadProgress
from ui.dialogs.preferences_pages import save
from ui.operations import Operation, Operations, OperationToken, sentence
from ui.translation import tr

DOWNLOAD_KEY = "download"
HUB = "https://huggingface.co"


def facts(card: EmbedderCard) -> str:
    parts = [
        tr("%Ln dimensions", "", card.dim),
        tr("{millions} M parameters").format(millions=wording.number(round(card.params_m))),
    ]
    if card.download_bytes:
        parts.append(wording.file_size(card.download_bytes))
    if card.imagenet_top1 is not None:
        accuracy = wording.decimal(card.imagenet_top1)
        parts.append(tr("{accuracy} % ImageNet").format(accuracy=accuracy))
    parts += [part for part in (said(card.languages), said(card.licence)) if part]
    return "  ·  ".join(parts)


class ModelCard(QFrame):
    """One model with its facts and the button that fits its state."""

    def __init__(self, info: EmbedderInfo) -> None:
        super().__init__()
        self.setProperty("role", "card")
        title = QLabel(info.card.title or info.card.name)
        title.setProperty("role", "heading")
        self.button = QPushButton(tr("Use") if info.installed else tr("Download"))
        self.button.setAccessibleName(f"{self.button.text()} {info.card.name}")
        self.button.setVisible(not info.active)
        state = QLabel(tr("In use") if info.active else tr("Recommended"))
        state.setProperty("role", "chip")
        state.setVisible(info.active or info.card.recommended)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(title, 1)
        top.addWidget(state, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(13, 10, 13, 12)
        column.setSpacing(4)
        column.addLayout(top)
        for text in (said(info.card.summary), facts(info.card)):
            if text:
                label = QLabel(text)
                label.setWordWrap(True)
                label.setProperty("role", "muted")
                column.addWidget(label)
        if info.card.accuracy_source:
            told = tr("Accuracy as published at {source}")
            self.setToolTip(told.format(source=info.card.accuracy_source))


class SearchModelPage(QWidget):
    def __init__(self, library: Library, operations: Operations) -> None:
        super().__init__()
        self._library, self._operations = library, operations
        heading = QLabel(tr("Search model"))
        heading.setProperty("role", "heading")
        hint = QLabel(
            tr(
                "The model decides how well your words find photos. Switching looks at all photos "
                "again in the background; nothing of the former model is lost."
            )
        )
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        self.message = QLabel()
        self.message.setWordWrap(True)
        self.message.hide()
        self.download = DownloadProgress()
        self.download.cancel_clicked.connect(self._cancel)
        self._cards = QVBoxLayout()
        room = (0, 8) if self.isRightToLeft() else (8, 0)  # between cards and scroll bar
        self._cards.setContentsMargins(room[1], 0, room[0], 0)
        self._cards.setSpacing(10)
        content = QWidget()
        content.setLayout(self._cards)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(heading)
        column.addWidget(hint)
        column.addWidget(self.message)
        column.addWidget(self.download)
        column.addWidget(scroll, 1)
        column.addLayout(self._foot())
        self.models: dict[str, ModelCard] = {}
        self._known: list[EmbedderCard] = []
        self.reload()

    def _foot(self) -> QHBoxLayout:
        """Where downloads come from, and the way in for computers without a network."""
        self.mirror = QLineEdit(self._library.settings.hub_mirror)
        self.mirror.setPlaceholderText(HUB)
        self.mirror.setAccessibleName(tr("Download from"))
        self.mirror.setToolTip(tr("The address of a mirror of the Hugging Face hub"))
        self.mirror.editingFinished.connect(self._on_mirror)
        self.import_button = QPushButton(tr("Import from a file…"))
        self.import_button.clicked.connect(self._ask_import)
        label = QLabel(tr("Download from"))
        label.setBuddy(self.mirror)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.mirror, 1)
        row.addSpacing(12)
        row.addWidget(self.import_button)
        return row

    def reload(self) -> None:
        Operation(lambda _token: self._library.embedders.all(), key="embedders").owned_by(
            self
        ).success(self._show).run(self._operations)

    def use(self, name: str) -> None:
        library = self._library

        def job(_token: OperationToken) -> str:
            library.embedders.use(name)
            library.embedders.load()
            library.start_indexing()
            told = tr("{name} is in use now; your photos are looked at in the background.")
            return told.format(name=name)

        self._change(Operation(job, lane="long"))

    def fetch(self, name: str) -> None:
        library = self._library

        def job(token: OperationToken) -> str:
            library.embedders.download(name, token=token, progress=token.report)
            return tr("{name} is ready to be used.").format(name=name)

        operation = Operation(job, lane="long", key=DOWNLOAD_KEY)
        operation.progress(self.download.show_progress).finally_(self.download.hide)
        self.download.begin(name, self._change(operation))

    def import_file(
        self, checkpoint: Path, arch: str | None, config: Path | None, name: str | None
    ) -> None:
        library = self._library

        def job(_token: OperationToken) -> str:
            card = library.embedders.import_checkpoint(
                checkpoint, arch=arch, config=config, name=name
            )
            return tr("{name} is ready to be used.").format(name=card.name)

        self._say(tr("Trying the checkpoint…"), "muted")
        self._change(Operation(job, lane="long"))

    def _change(self, operation: Operation[str]) -> OperationToken:
        def done(text: str) -> None:
            self._say(text, "muted")
            self.reload()

        operation.owned_by(self)
        return (
            operation.success(done)
            .failure(lambda error: self._say(sentence(error), "danger"))
            .run(self._operations)
        )

    def _say(self, text: str, role: str) -> None:
        self.message.setProperty("role", role)
        self.message.style().polish(self.message)
        self.message.setText(text)
        self.message.show()

    def _on_mirror(self) -> None:
        self._library.settings.hub_mirror = self.mirror.text().strip().rstrip("/")
        save(self._library.settings)

    def _ask_import(self) -> None:
        architectures = [info.arch for info in self._known if info.arch]
        dialog = ImportModelDialog(architectures, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.import_file(dialog.checkpoint, dialog.arch, dialog.config, dialog.name)

    def _cancel(self) -> None:
        self._operations.cancel(DOWNLOAD_KEY)
        self.download.hide()

    def _show(self, infos: list[EmbedderInfo]) -> None:
        while self._cards.count():
            item = self._cards.takeAt(0)
            if item.widget() is not None:
                item.widget().deleteLater()
        self.models = {}
        self._known = [info.card for info in infos]
        for info in sorted(infos, key=_usefulness):
            card = ModelCard(info)
            name = info.card.name
            act = self.use if info.installed else self.fetch
            card.button.clicked.connect(lambda _checked=False, act=act, name=name: act(name))
            self.models[name] = card
            self._cards.addWidget(card)
        self._cards.addStretch(1)


def _usefulness(info: EmbedderInfo) -> tuple[bool, bool, bool]:
    """What is in use comes first, then what is here, then what is recommended."""
    return not info.active, not info.installed, not info.card.recommended
