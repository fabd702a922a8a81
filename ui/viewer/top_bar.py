"""The viewer's bar: back, name and position, zoom, turning, slideshow, strip, information."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSpacerItem, QToolButton, QVBoxLayout, QWidget

from ui import icons, wording
from ui.theme import SPACE_S, SPACE_XS
from ui.translation import tr


class TopBar(QWidget):
    """Signals carry what was clicked; `set_*` say what is shown."""

    back = Signal()
    zoom_in = Signal()
    zoom_out = Signal()
    fit = Signal()
    actual_size = Signal()
    rotate = Signal()
    slideshow = Signal()
    strip = Signal()
    info = Signal()
    full_screen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._name, self._position = QLabel(), QLabel()
        self._name.setProperty("role", "strong")
        self._position.setProperty("role", "muted")
        for label in (self._name, self._position):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._percent = QLabel(wording.percent(1))
        self._percent.setProperty("role", "muted")
        self._percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._percent.setMinimumWidth(
            self._percent.fontMetrics().horizontalAdvance(wording.percent(10))
        )

        way = "right" if self.isRightToLeft() else "left"
        back = self._button(f"chevron-{way}", tr("Back to the photos"), "Esc", self.back)
        self._info = self._button("info", tr("Information"), "I", self.info)
        self._info.setCheckable(True)
        self._strip = self._button("strip", tr("Filmstrip"), "B", self.strip)
        self._strip.setCheckable(True)
        self._strip.setChecked(True)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._name)
        middle.addWidget(self._position)
        right = [
            self._button("zoom-out", tr("Zoom out"), "-", self.zoom_out),
            self._percent,
            self._button("zoom-in", tr("Zoom in"), "+", self.zoom_in),
            self._button("fit", tr("Fit in the window"), "Ctrl+0", self.fit),
            self._button("actual-size", tr("Actual size"), "Ctrl+1", self.actual_size),
            self._button("rotate", tr("Turn the view to the right"), "R", self.rotate),
            self._button("play", tr("Slideshow"), "P", self.slideshow),
            self._strip,
            self._info,
            self._button("full-screen", tr("Full screen"), "F11", self.full_screen),
        ]
        tools = QHBoxLayout()
        tools.setSpacing(SPACE_XS)
        for widget in right:
            tools.addWidget(widget)
        self._tools, self._back = tools, back
        self._balance = QSpacerItem(0, 0)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_S, SPACE_XS, SPACE_S, SPACE_XS)
        layout.addWidget(back)
        layout.addSpacerItem(self._balance)
        layout.addLayout(middle, 1)
        layout.addLayout(tools)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # As much room left as the tools take right, so that the name stands in the middle; known
        # only now that the style has given the buttons their size.
        spare = self._tools.sizeHint().width() - self._back.sizeHint().width()
        self._balance.changeSize(max(0, spare), 0)

    def set_photo(self, name: str, position: str) -> None:
        metrics = self._name.fontMetrics()
        room = max(160, self.width() - 640)
        self._name.setText(metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room))
        self._name.setToolTip(name)
        self._position.setText(position)

    def set_percent(self, percent: float) -> None:
        self._percent.setText(wording.percent(percent / 100))

    def set_info_shown(self, shown: bool) -> None:
        self._info.setChecked(shown)

    def set_strip_shown(self, shown: bool) -> None:
        self._strip.setChecked(shown)

    def set_strip_possible(self, possible: bool) -> None:
        """Whether there can be a strip now."""
        self._strip.setEnabled(possible)

    @property
    def title(self) -> str:
        return self._name.toolTip()

    @property
    def position(self) -> str:
        return self._position.text()

    def _button(self, icon: str, text: str, key: str, signal: SignalInstance) -> QToolButton:
        button = QToolButton()
        button.setIcon(icons.icon(icon))
        button.setIconSize(QSize(20, 20))
        button.setToolTip(f"{text} ({key})")
        button.setAccessibleName(text)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys belong to the viewer
        button.clicked.connect(signal)
        return button
