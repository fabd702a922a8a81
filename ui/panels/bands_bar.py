"""How much of a search to show: the strong matches, the possible ones too, or everything.

The three buttons and the slider set one number, the least likelihood of the photos shown.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSlider, QWidget

from photolib.types import Band, BandCounts
from ui.theme import round_ends
from ui.translation import QT_TR_NOOP, tr
from ui.wording import number, percent

STEPS = 100
NAMES = {
    Band.STRONG: QT_TR_NOOP("Strong"),
    Band.POSSIBLE: QT_TR_NOOP("Possible"),
    Band.REST: QT_TR_NOOP("All"),
}
TIPS = {
    Band.STRONG: QT_TR_NOOP("Only what very likely shows what you asked for"),
    Band.POSSIBLE: QT_TR_NOOP("What may show it, too"),
    Band.REST: QT_TR_NOOP("Everything, best first"),
}


class BandsBar(QWidget):
    """Signals: `band_chosen(Band)` by a button, `likelihood_chosen(float)` by the slider (0..1).

    Whoever listens answers with `set_band` or `set_likelihood`; nothing is chosen by itself.
    """

    band_chosen = Signal(object)
    likelihood_chosen = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.group = QButtonGroup(self)
        self.buttons: dict[Band, QPushButton] = {}
        for band in NAMES:
            button = QPushButton(tr(NAMES[band]))
            button.setCheckable(True)
            button.setProperty("role", "segment")
            button.setToolTip(tr(TIPS[band]))
            button.clicked.connect(lambda _checked=False, band=band: self.band_chosen.emit(band))
            self.group.addButton(button)
            self.buttons[band] = button
            row.addWidget(button)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, STEPS)
        self.slider.setInvertedAppearance(True)  # to the right there are more photos
        self.slider.setInvertedControls(True)
        self.slider.setFixedWidth(110)
        self.slider.setAccessibleName(tr("How sure a match has to be"))
        self.slider.valueChanged.connect(self._on_slider)
        row.addSpacing(12)
        row.addWidget(self.slider)
        round_ends(list(self.buttons.values()))
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            round_ends(list(self.buttons.values()))

    def set_counts(self, counts: BandCounts | None) -> None:
        """None hides the bar: what was asked has no likelihoods."""
        self.setVisible(counts is not None)
        if counts is None:
            return
        about = "" if counts.exact else "~"
        possible = counts.strong + counts.possible
        numbers = {
            Band.STRONG: counts.strong,
            Band.POSSIBLE: possible,
            Band.REST: possible + counts.rest,
        }
        for band, button in self.buttons.items():
            sign = about if band is not Band.STRONG else ""
            button.setText(f"{tr(NAMES[band])} {sign}{number(numbers[band])}")

    def set_band(self, band: Band | None, least: float) -> None:
        """Show which band is chosen (None: none, the slider stands elsewhere)."""
        self.group.setExclusive(False)
        for other, button in self.buttons.items():
            button.setChecked(other is band)
        self.group.setExclusive(band is not None)
        self._place(least)

    def _place(self, least: float) -> None:
        self.slider.blockSignals(True)
        self.slider.setValue(round(least * STEPS))
        self.slider.blockSignals(False)
        told = tr("Photos that match with at least {percent}")
        self.slider.setToolTip(told.format(percent=percent(least)))

    def _on_slider(self, value: int) -> None:
        self.likelihood_chosen.emit(value / STEPS)
