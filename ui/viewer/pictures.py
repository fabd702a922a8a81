"""Brings what the viewer shows: previews at once, pictures as they are decoded, details, likes.

Three threads, so that a preview never waits behind a decoding picture or a search. A newer wish
replaces the older ones that wait. Pictures of the photo shown and its neighbours are kept, bounded
in bytes. Answers carry the photo they belong to; the viewer drops those that come too late.
"""

from __future__ import annotations

import logging
import math
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColorSpace, QImage, QImageReader

from photolib.errors import PhotolibError, UnreadablePhoto
from photolib.types import UInt8
from ui import wording
from ui.core_words import said
from ui.grid.latest_wins import LatestWins
from ui.translation import tr
from ui.viewer.source import ViewerSource

log = logging.getLogger(__name__)

FULL_PIXELS = 80_000_000  # what is held of one photo at most: 320 MB of memory
KEPT_BYTES = 200_000_000


@dataclass(frozen=True, slots=True)
class Wish:
    """`max_edge` in photo pixels; 0 for all but pictures."""

    kind: Literal["preview", "picture", "details", "similar"]
    photo_id: int
    max_edge: int = 0


class PictureLoader(QObject):
    """Signals, on this object's thread: `preview(photo_id, QImage)`,
    `picture(photo_id, QImage, max_edge)`, `details(photo_id, PhotoDetails)`,
    `similar(photo_id, list of ids, sentence why there are none)`, `failed(photo_id, reason)`.

    Pictures are in sRGB; with `screen` set, in the colour space of the screen.
    """

    preview = Signal(int, QImage)
    picture = Signal(int, QImage, int)
    details = Signal(int, object)
    similar = Signal(int, list, str)
    failed = Signal(int, str)
    _done = Signal(object, object)

    def __init__(self, source: ViewerSource) -> None:
        super().__init__()
        self._source = source
        self._quick = LatestWins("viewer-preview", 1, self._serve)
        self._slow = LatestWins("viewer-picture", 1, self._serve)
        self._likes = LatestWins("viewer-similar", 1, self._serve)
        self.screen = QColorSpace()
        self._kept: OrderedDict[Wish, QImage] = OrderedDict()
        self._done.connect(self._on_done, Qt.ConnectionType.QueuedConnection)

    def want_pictures(self, wishes: Sequence[Wish]) -> None:
        """Pictures in order of need, replacing those that wait; what is kept is given now."""
        missing = []
        for wish in wishes:
            kept = self._kept.get(wish)
            if kept is None:
                missing.append(wish)
            else:
                self._kept.move_to_end(wish)
                self.picture.emit(wish.photo_id, kept, wish.max_edge)
        self._slow.want(missing)

    def want_quick(self, wishes: Sequence[Wish]) -> None:
        """Previews and details in order of need, replacing those that wait."""
        self._quick.want(wishes)

    def want_similar(self, photo_id: int) -> None:
        """What is like this photo, instead of what was asked before."""
        self._likes.want([Wish("similar", photo_id)])

    def forget(self, photo_id: int) -> None:
        """The photo's file has changed."""
        for wish in [wish for wish in self._kept if wish.photo_id == photo_id]:
            del self._kept[wish]

    def drop_all(self) -> None:
        """Free the memory; nothing more is wanted."""
        self._kept.clear()
        self._slow.want([])
        self._quick.want([])
        self._likes.want([])

    def close(self) -> None:
        self._quick.close()
        self._slow.close()
        self._likes.close()

    def _serve(self, wish: Wish) -> None:
        answer: object
        try:
            if wish.kind == "preview":
                answer = self._read_preview(wish.photo_id)
            elif wish.kind == "details":
                answer = self._source.details(wish.photo_id)
            elif wish.kind == "similar":
                answer = self._source.similar(wish.photo_id)
            else:
                pixels = self._source.picture(wish.photo_id, wish.max_edge or None)
                answer = for_screen(to_image(pixels), self.screen)
        except UnreadablePhoto as error:
            answer = wording.about_file(error.reason)
        except PhotolibError as error:
            answer = said(str(error))
        except Exception as error:
            log.exception("The viewer could not get the %s of %d", wish.kind, wish.photo_id)
            told = tr("This photo could not be opened ({fault}).")
            answer = told.format(fault=type(error).__name__)
        if not self._quick.closed:
            self._done.emit(wish, answer)

    def _read_preview(self, photo_id: int) -> QImage | None:
        path = self._source.thumbnail(photo_id)
        if path is None:
            return None
        reader = QImageReader(str(path))
        reader.setAutoTransform(True)
        image = reader.read()
        return None if image.isNull() else for_screen(image, self.screen)

    @Slot(object, object)
    def _on_done(self, wish: Wish, answer: object) -> None:
        if wish.kind == "similar":
            found, why = ([], answer) if isinstance(answer, str) else (answer, "")
            self.similar.emit(wish.photo_id, found, why)
        elif wish.kind == "details" and not isinstance(answer, str | None):
            self.details.emit(wish.photo_id, answer)
        elif isinstance(answer, QImage) and wish.kind == "preview":
            self.preview.emit(wish.photo_id, answer)
        elif isinstance(answer, QImage):
            self._keep(wish, answer)
            self.picture.emit(wish.photo_id, answer, wish.max_edge)
        elif isinstance(answer, str) and wish.kind == "picture":
            self.failed.emit(wish.photo_id, answer)

    def _keep(self, wish: Wish, image: QImage) -> None:
        self._kept[wish] = image
        self._kept.move_to_end(wish)
        total = sum(kept.sizeInBytes() for kept in self._kept.values())
        while total > KEPT_BYTES and len(self._kept) > 1:
            total -= self._kept.popitem(last=False)[1].sizeInBytes()


def to_image(pixels: UInt8) -> QImage:
    """(H, W, 3) uint8 to a QImage of its own memory, in the format that paints fastest."""
    height, width = pixels.shape[:2]
    if not pixels.flags.c_contiguous:
        pixels = pixels.copy()
    view = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    return view.convertToFormat(QImage.Format.Format_RGB32)


def for_screen(image: QImage, screen: QColorSpace) -> QImage:
    """An sRGB image in the colours of the screen, where the platform tells its colour space."""
    srgb = QColorSpace(QColorSpace.NamedColorSpace.SRgb)
    if not screen.isValid() or screen == srgb:
        return image
    image.setColorSpace(srgb)
    image.convertToColorSpace(screen)
    return image


def full_edge(width: int, height: int) -> int:
    """The long edge to ask for when zoomed in: all of the photo, or what memory allows."""
    pixels = width * height
    scale = min(1.0, math.sqrt(FULL_PIXELS / pixels)) if pixels else 1.0
    return max(1, math.floor(max(width, height) * scale))
