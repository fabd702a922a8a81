"""Groups of photos taken on one day, in one month or year, and what their headers say."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

import numpy as np
from PySide6.QtCore import QDate, QLocale

from photolib.types import Int32, Int64
from ui.wording import number

EPOCH = QDate(1970, 1, 1)


class Level(Enum):
    """What photos have in common that are grouped; the value is numpy's name of the unit."""

    DAY = "datetime64[D]"
    MONTH = "datetime64[M]"
    YEAR = "datetime64[Y]"


@dataclass(frozen=True, slots=True, eq=False)
class Sections:
    """`starts` are the first rows of the groups, `days` a day in each; both empty without any."""

    starts: Int64
    days: Int32
    level: Level = Level.MONTH
    names: tuple[tuple[str, str], ...] = ()  # and notes, of groups that are not dates

    def __len__(self) -> int:
        return len(self.starts)

    @property
    def dated(self) -> bool:
        """Whether they follow one another in time."""
        return len(self.days) > 0

    def note(self, section: int, photos: int) -> str:
        """What stands beside the title of a group of so many photos."""
        return self.names[section][1] if self.names else number(photos)

    def title(self, section: int) -> str:
        """ "2019", "June 2019" or "Saturday, 15 June 2019", in the user's language; or a name."""
        if self.names:
            return self.names[section][0]
        day = date_of(int(self.days[section]))
        if self.level is Level.DAY:
            return QLocale().toString(day, QLocale.FormatType.LongFormat)
        return month(day) if self.level is Level.MONTH else QLocale().toString(day, "yyyy")

    def month(self, section: int) -> str:
        """The month a group lies in, "June 2019", or its year where it has a whole one."""
        if self.level is Level.YEAR:
            return self.title(section)
        return month(date_of(int(self.days[section])))


NO_SECTIONS = Sections(np.empty(0, np.int64), np.empty(0, np.int32))


def same_sections(one: Sections | None, other: Sections | None) -> bool:
    """Whether groups begin at the same rows and are called the same."""
    if one is None or other is None:
        return one is other
    alike = np.array_equal(one.starts, other.starts) and np.array_equal(one.days, other.days)
    return alike and one.names == other.names


def named(starts: Int64, names: tuple[tuple[str, str], ...]) -> Sections:
    """Groups that have a name and a note each."""
    return Sections(starts, NO_SECTIONS.days, names=names)


def by_date(days: Int32, level: Level) -> Sections:
    """Neighbours of one day, month or year belong together; `days` are counted from 1970-01-01."""
    if not len(days):
        return NO_SECTIONS
    keys = days.astype(Level.DAY.value).astype(level.value)
    starts = np.flatnonzero(np.append(True, keys[1:] != keys[:-1]))
    return Sections(starts, days[starts], level)


def date_of(day: int) -> QDate:
    return EPOCH.addDays(day)


def month(date: QDate) -> str:
    """ "June 2019", in the order and with the words of the language: "2019年6月"."""
    locale = QLocale()
    name = locale.standaloneMonthName(date.month(), QLocale.FormatType.LongFormat)
    whole = locale.dateFormat(QLocale.FormatType.LongFormat)
    return locale.toString(date, _without_day(whole).replace("MMMM", f"'{name}'"))


def _without_day(pattern: str) -> str:
    """What is left of the format of a date without its day: "dddd, d. MMMM yyyy" -> "MMMM yyyy".

    Qt knows no format of a month with its year by itself.
    """
    month_first = re.search(r"MMMM?.*?y+", pattern)
    if month_first:
        return re.sub(r"(?<!')\bd+\b\W*", "", month_first[0])
    year_first = re.search(r"y+.*?M+[^d\s]*", pattern)
    return year_first[0].rstrip(" ,-/") if year_first else "MMMM yyyy"
