"""The page of the map: what is in view, how far its arranging is, and what can be done with it."""

from __future__ import annotations

import logging

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from photolib.errors import PhotolibError
from photolib.library import Library
from photolib.types import ChangeSet, MapPlace
from ui import icons, wording
from ui.explore.map_scene import MapScene
from ui.explore.map_view import MapView
from ui.grid.emptiness import Emptiness
from ui.operations import Operation, Operations, sentence
from ui.theme import SPACE_L
from ui.translation import QT_TR_NOOP, tr

log = logging.getLogger(__name__)

KEY, NAMES_KEY, READ_KEY = "map-refine", "map-names", "map-read"
ZOOM = 1.6
STALE_MS = 1500
NOTHING = QT_TR_NOOP("Nothing to explore yet")
WHEN = QT_TR_NOOP("Photos take their place on the map once they are indexed.")
NO_MAP = QT_TR_NOOP("The map cannot be shown")


class ExplorePage(QWidget):
    """Signals: `selection_changed(list[int])`, `activated(photo_id)`, `menu_requested(QPoint)`,
    `list_requested(list[int])`: show these photos in the grid; `left()`: back to the photos."""

    selection_changed = Signal(object)
    activated = Signal(int)
    menu_requested = Signal(QPoint)
    list_requested = Signal(list)
    left = Signal()
    _zoom_in = Signal()
    _zoom_out = Signal()
    _fit = Signal()

    def __init__(
        self, library: Library, operations: Operations, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._library, self._operations = library, operations
        self._stale, self._arranging = True, False
        self.view = MapView(library.thumbnail, self)
        self.title = QLabel(tr("Explore"))
        self.title.setProperty("role", "heading")
        self.subtitle = QLabel()
        self.subtitle.setProperty("role", "muted")
        self.arranging = QLabel(tr("Arranging by likeness…"))
        self.arranging.setProperty("role", "muted")
        self.progress = QProgressBar()
        self.progress.setFixedWidth(120)
        self.progress.setRange(0, 100)
        self.progress.setAccessibleName(tr("Arranging by likeness…"))
        self.stop = self._button("close", tr("Stop arranging"), "", None)
        self.stop.clicked.connect(self._stop)
        self.list_button = QPushButton(tr("Search there"))
        self.list_button.setToolTip(tr("List the photos in view, or those selected, in the grid"))
        self.list_button.clicked.connect(self._list)
        header = QHBoxLayout()
        header.setContentsMargins(SPACE_L, 12, SPACE_L, 8)
        header.setSpacing(10)
        header.addWidget(self.title, 0, Qt.AlignmentFlag.AlignBaseline)
        header.addWidget(self.subtitle, 0, Qt.AlignmentFlag.AlignBaseline)
        header.addStretch(1)
        for widget in (self.arranging, self.progress, self.stop):
            header.addWidget(widget)
            widget.hide()
        self.tools = (
            self._button("zoom-out", tr("Zoom out"), "-", self._zoom_out),
            self._button("zoom-in", tr("Zoom in"), "+", self._zoom_in),
            self._button("fit", tr("Show the whole map"), "Home", self._fit),
            self.list_button,
        )
        for tool in self.tools:
            header.addWidget(tool)
        self.empty = Emptiness("map")
        self.empty.tell(tr(NOTHING), tr(WHEN))
        self.empty.hide()
        self.hint = QLabel(tr("Wheel: zoom · drag: move · Shift-drag: select · double-click: open"))
        self.hint.setProperty("role", "muted")
        self.hint.setContentsMargins(SPACE_L, 6, SPACE_L, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(header)
        column.addWidget(self.view, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self.hint)
        self._rest = QTimer(self, singleShot=True, interval=STALE_MS)
        self._rest.timeout.connect(self._read_if_seen)
        self._wire()

    def _wire(self) -> None:
        self._zoom_in.connect(lambda: self.view.zoom_by(ZOOM))
        self._zoom_out.connect(lambda: self.view.zoom_by(1 / ZOOM))
        self._fit.connect(self.view.fit)
        self.view.selection_changed.connect(self.selection_changed)
        self.view.selection_changed.connect(self._tell)
        self.view.activated.connect(self.activated)
        self.view.menu_requested.connect(self.menu_requested)
        self.view.moved.connect(self._tell)
        self.view.left.connect(self.left)

    # --- what the window calls ------------------------------------------------------

    def around(self, photo_id: int) -> list[int]:
        """What the viewer walks through from this photo: the selected, else those in view."""
        chosen = self.view.selected_ids()
        return chosen if len(chosen) > 1 and photo_id in chosen else self.view.near(photo_id)

    def on_change(self, change: ChangeSet) -> None:
        """Photos came, went or got vectors of another embedder: read the map again soon."""
        self.view.tiles.forget(change.photos)
        if change.membership or change.embedder:
            self._stale = True
            if self.isVisible() and not self._rest.isActive():
                self._rest.start()

    def shutdown(self) -> None:
        self._rest.stop()
        self._operations.cancel(KEY)
        self.view.shutdown()

    # --- reading and arranging ------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read_if_seen()

    def _read_if_seen(self) -> None:
        if self._stale and self.isVisible():
            self._stale = False
            known = self._library.explore.known_map
            Operation(lambda token: MapScene(known(token)), key=READ_KEY).success(
                self._on_map
            ).failure(self._on_failure).run(self._operations)

    def _on_map(self, scene: MapScene) -> None:
        self._show(scene)
        if not scene.shown.refined:
            self._arrange()

    def _show(self, scene: MapScene) -> None:
        shown = scene.shown
        self.view.set_scene(scene)
        self.empty.tell(tr(NOTHING), tr(WHEN))
        self._show_view(len(shown) > 0)
        self._tell()
        if len(shown):
            Operation(
                lambda token: self._library.explore.places(shown, token),
                lane="long",
                key=NAMES_KEY,
            ).success(self._on_places).failure(self._on_no_names).run(self._operations)

    def _show_view(self, shown: bool) -> None:
        """The map with what is done with it, or what is said in its place."""
        focused = self.view.hasFocus() or self.empty.hasFocus()
        self.empty.setVisible(not shown)
        if focused:
            (self.view if shown else self.empty).setFocus()
        for widget in (self.view, self.hint, *self.tools):
            widget.setVisible(shown)

    def _arrange(self) -> None:
        if self._arranging:
            return  # what came since waits for the next time
        self._arranging = True
        self._show_progress(True)
        Operation(
            lambda token: MapScene(self._library.explore.refine(token, token.report)),
            lane="long",
            key=KEY,
        ).progress(lambda done, total: self.progress.setValue(100 * done // max(1, total))).success(
            self._show
        ).finally_(self._on_arranged).run(self._operations)

    def _on_arranged(self) -> None:
        self._arranging = False
        self._show_progress(False)

    def _stop(self) -> None:
        self._operations.cancel(KEY)

    def _show_progress(self, on: bool) -> None:
        self.progress.setValue(0)
        for widget in (self.arranging, self.progress, self.stop):
            widget.setVisible(on)

    def _on_places(self, places: tuple[MapPlace, ...]) -> None:
        self.view.set_places(places)

    def _on_no_names(self, error: Exception) -> None:
        """The map is of use without names; why there are none is in the log."""
        if not isinstance(error, PhotolibError):
            raise error
        log.warning("The places of the map have no names: %s", error)

    def _on_failure(self, error: Exception) -> None:
        self.empty.tell(tr(NO_MAP), sentence(error))
        self._show_view(False)

    # --- what is told ---------------------------------------------------------------

    def _tell(self, _selection: object = None) -> None:
        chosen = self.view.selected
        total = len(self.view.scene.shown)
        in_view = len(self.view.scene.in_view(self.view.camera)) if total else 0
        told = [wording.photos(total)]
        if in_view < total:
            part = tr("{seen} of %Ln photos in view", "", total)
            told = [part.format(seen=wording.number(in_view))]
        if chosen:
            told.append(tr("%Ln selected", "photos", chosen))
        self.subtitle.setText(" · ".join(told))
        self.list_button.setText(
            tr("Show the %Ln selected", "photos", chosen) if chosen else tr("Search there")
        )
        self.list_button.setEnabled(bool(chosen or in_view))

    def _list(self) -> None:
        self.list_requested.emit(self.view.selected_ids() or self.view.visible_ids().tolist())

    def _button(self, icon: str, text: str, key: str, signal: SignalInstance | None) -> QToolButton:
        button = QToolButton()
        button.setIcon(icons.icon(icon))
        button.setIconSize(QSize(18, 18))
        button.setToolTip(f"{text} ({key})" if key else text)
        button.setAccessibleName(text)
        if signal is not None:
            button.clicked.connect(signal)
        return button
