"""Asks which checkpoint to bring in and what it is, for computers without a network."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.dialogs.preferences_pages import Form
from ui.translation import tr

CONFIG_NAMES = ("config.json", "open_clip_config.json")


class ImportModelDialog(QDialog):
    """`checkpoint`, `arch`, `config` and `name` hold the answer once it is accepted."""

    def __init__(self, architectures: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import a model"))
        hint = QLabel(
            tr(
                "Choose a .safetensors checkpoint of an open_clip model. It is copied into "
                "Photolib's own folder after it has been tried."
            )
        )
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        self.file = QLineEdit()
        self.file.setAccessibleName(tr("Checkpoint file"))
        self.file.setPlaceholderText("model.safetensors")
        self.file.textChanged.connect(self._dress)
        browse = QPushButton(tr("Browse…"))
        browse.clicked.connect(self._browse)
        row = QHBoxLayout()
        row.addWidget(self.file, 1)
        row.addWidget(browse)
        self.kind = QComboBox()
        self.kind.setEditable(True)
        self.kind.setAccessibleName(tr("Architecture"))
        self.kind.addItems(sorted(set(architectures)))
        self.described = QLabel()
        self.described.setProperty("role", "muted")
        self.title = QLineEdit()
        self.title.setAccessibleName(tr("Name in Photolib"))
        self.title.setPlaceholderText(tr("The file's own name"))
        lines = Form()
        lines.add_line(tr("File"), row)
        lines.add_line(tr("Architecture"), self.kind)
        lines.addRow("", self.described)
        lines.add_line(tr("Name"), self.title)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.import_button = buttons.addButton(tr("Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.import_button.setProperty("role", "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(14)
        column.addWidget(hint)
        column.addLayout(lines)
        column.addStretch(1)
        column.addWidget(buttons)
        self.resize(560, 270)
        self._dress()

    @property
    def checkpoint(self) -> Path:
        return Path(self.file.text().strip()).expanduser()

    @property
    def config(self) -> Path | None:
        """The description that lies beside the checkpoint, when there is one."""
        places = (self.checkpoint.parent / name for name in CONFIG_NAMES)
        return next((place for place in places if place.is_file()), None)

    @property
    def arch(self) -> str | None:
        """None when the checkpoint's own configuration says it."""
        return None if self.config else self.kind.currentText().strip() or None

    @property
    def name(self) -> str | None:
        return self.title.text().strip() or None

    def _browse(self) -> None:
        chosen, _filter = QFileDialog.getOpenFileName(
            self, tr("Choose a checkpoint"), "", tr("Checkpoints (*.safetensors)")
        )
        if chosen:
            self.file.setText(chosen)

    def _dress(self) -> None:
        exists = bool(self.file.text().strip()) and self.checkpoint.exists()
        config = self.config if exists else None
        self.import_button.setEnabled(exists)
        self.kind.setEnabled(config is None)
        self.described.setText(
            tr("It is described by {file} beside it.").format(file=config.name)
            if config
            else tr("As open_clip names it; needed because no config.json lies beside the file.")
            if exists
            else ""
        )
