"""The page of the preferences on where tags and descriptions are written."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from photolib.settings import Settings
from ui.dialogs.preferences_pages import form, muted, save
from ui.translation import QT_TR_NOOP, tr

BESIDE = QT_TR_NOOP(
    "Accepted tags, ratings, titles and captions are always kept in the library. Other photo "
    "programs see them once they are written into XMP sidecars, small files beside the photos: "
    "with “Write metadata” in the Photo menu, or by themselves. Suggestions are never written."
)
WARNING = QT_TR_NOOP(
    "This changes your original files: backup and sync programs will see every such photo as "
    "new. The picture itself stays the same to the byte, and what the file said before is kept, "
    "so that writing can be undone. Only JPEG, PNG and WebP are written into; others get sidecars."
)


class TaggingPage(QWidget):
    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.by_itself = QCheckBox(tr("Write tags and descriptions after each change"))
        self.by_itself.setChecked(settings.metadata_by_itself)
        self.by_itself.toggled.connect(self._on_change)
        self.into_photos = QCheckBox(tr("Write into the photo files instead of sidecars"))
        self.into_photos.setChecked(settings.metadata_into_photos)
        self.into_photos.toggled.connect(self._on_change)
        warning = QLabel(tr(WARNING))
        warning.setProperty("role", "warning")
        warning.setWordWrap(True)
        lines = form(self, tr("Tagging"))
        lines.addRow(muted(tr(BESIDE)))
        lines.addRow(self.by_itself)
        lines.addRow(self.into_photos)
        lines.addRow(warning)

    def _on_change(self) -> None:
        self._settings.metadata_by_itself = self.by_itself.isChecked()
        self._settings.metadata_into_photos = self.into_photos.isChecked()
        save(self._settings)
