"""Geometry of looking at one photo: scale and place. No widgets, only numbers.

`scale` is view pixels per photo pixel; 1.0 is 100 %. The photo's middle lies at the view's
middle plus `offset`. Beyond the view's edges the photo is kept from being dragged away.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF

MAX_SCALE = 8.0
THINNEST = 4.0  # view pixels: no photo is fitted so small that nothing is left to see of it


def fitting(photo: QSizeF, view: QSizeF, natural: float) -> float:
    """The scale at which the whole photo is seen, at most `natural`. Lines of a photo, such as a
    panorama of 1 x 30,000, are not thinned out; these are dragged to be seen whole."""
    whole = min(view.width() / photo.width(), view.height() / photo.height(), natural)
    short = min(photo.width(), photo.height())
    return max(whole, min(natural, THINNEST / short))


class Zoom:
    def __init__(self) -> None:
        self.photo = QSizeF(1, 1)
        self.view = QSizeF(1, 1)
        self.scale = 1.0
        self.offset = QPointF()
        self.fitted = True
        self.natural = 1.0  # the scale up to which small photos grow when fitted

    def set_photo(self, size: QSizeF) -> None:
        """Another photo: it starts fitted."""
        self.photo = QSizeF(max(1.0, size.width()), max(1.0, size.height()))
        self.fit()

    def set_view(self, size: QSizeF) -> None:
        self.view = QSizeF(max(1.0, size.width()), max(1.0, size.height()))
        if self.fitted:
            self.fit()
        else:
            self._clamp()

    @property
    def fit_scale(self) -> float:
        """The scale at which the whole photo is seen; small photos are not blown up beyond
        `natural`."""
        return fitting(self.photo, self.view, self.natural)

    @property
    def rect(self) -> QRectF:
        """Where the photo lies in the view."""
        width, height = self.photo.width() * self.scale, self.photo.height() * self.scale
        left = (self.view.width() - width) / 2 + self.offset.x()
        top = (self.view.height() - height) / 2 + self.offset.y()
        return QRectF(left, top, width, height)

    @property
    def can_pan(self) -> bool:
        rect = self.rect
        return rect.width() > self.view.width() + 0.5 or rect.height() > self.view.height() + 0.5

    def fit(self) -> None:
        self.scale = self.fit_scale
        self.offset = QPointF()
        self.fitted = True

    def set_scale(self, scale: float, at: QPointF | None = None) -> None:
        """Zoom so that the photo's point under `at` (default: the middle) stays under it."""
        at = at if at is not None else QPointF(self.view.width() / 2, self.view.height() / 2)
        lowest = min(self.fit_scale, 1.0)
        wanted = min(MAX_SCALE, max(lowest, scale))
        if wanted <= lowest * 1.0001 and lowest == self.fit_scale:
            self.fit()
            return
        before = self.rect
        ratio = wanted / self.scale
        middle = before.center()
        moved = at + (middle - at) * ratio
        self.scale = wanted
        self.offset = moved - QPointF(self.view.width() / 2, self.view.height() / 2)
        self.fitted = False
        self._clamp()

    @property
    def relative(self) -> tuple[float, float, float]:
        """(times the fitted scale, x, y): what another photo must be given to be looked at
        alike. x and y (0..1) are the photo's point in the middle of the view."""
        rect = self.rect
        x = (self.view.width() / 2 - rect.x()) / rect.width()
        y = (self.view.height() / 2 - rect.y()) / rect.height()
        return self.scale / self.fit_scale, x, y

    def set_relative(self, times: float, x: float, y: float) -> None:
        """Look at this photo as `relative` says another one is looked at."""
        if times <= 1.0001:
            self.fit()
            return
        self.scale = min(MAX_SCALE, self.fit_scale * times)
        self.fitted = False
        width, height = self.photo.width() * self.scale, self.photo.height() * self.scale
        self.offset = QPointF(width * (0.5 - x), height * (0.5 - y))
        self._clamp()

    def pan(self, by: QPointF) -> None:
        self.offset += by
        self._clamp()

    def _clamp(self) -> None:
        spare_x = max(0.0, (self.photo.width() * self.scale - self.view.width()) / 2)
        spare_y = max(0.0, (self.photo.height() * self.scale - self.view.height()) / 2)
        self.offset = QPointF(
            max(-spare_x, min(spare_x, self.offset.x())),
            max(-spare_y, min(spare_y, self.offset.y())),
        )
