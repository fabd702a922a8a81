"""Groups of photos taken in one month or on one day, and what their headers say."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QDate, QLocale

from photolib.types import Int32, Int64

EPOCH = QDate(1970, 1, 1)


@dataclass(frozen=True, slots=True, eq=False)
class Sections:
    """`starts` are the first rows of the groups, `days` a day in each; both empty without any."""

    starts: Int64
    days: Int32
    daily: bool = False

    def __len__(self) -> int:
        return len(self.starts)

    def title(self, section: int) -> str:
        """ "June 2019" or "Saturday, 15 June 2019", in the user's language."""
        day = date_of(int(self.days[section]))
        return QLocale().toString(day, QLocale.FormatType.LongFormat) if self.daily else month(day)

    def month(self, section: int) -> str:
        """The month a group lies in: "June 2019"."""
        return month(date_of(int(self.days[section])))

    def year(self, section: int) -> int:
        return date_of(int(self.days[section])).year()


NO_SECTIONS = Sections(np.empty(0, np.int64), np.empty(0, np.int32))


def by_date(days: Int32, *, daily: bool) -> Sections:
    """Neighbours of one month (or day) belong together; `days` are counted from 1970-01-01."""
    if not len(days):
        return NO_SECTIONS
    keys = days if daily else days.astype("datetime64[D]").astype("datetime64[M]").astype(np.int64)
    starts = np.flatnonzero(np.append(True, keys[1:] != keys[:-1]))
    return Sections(starts, days[starts], daily)


def date_of(day: int) -> QDate:
    return EPOCH.addDays(day)


def month(date: QDate) -> str:
    locale = QLocale()
    name = locale.standaloneMonthName(date.month(), QLocale.FormatType.LongFormat)
    return f"{name} {locale.toString(date, 'yyyy')}"
