"""Words of label sets in the language of the window; in files and the catalog they stay English."""

from __future__ import annotations

from ui.translation import QT_TR_NOOP, tr

KINDS = {  # of the sets that come along; those of other sets are shown as they are written
    "activity": QT_TR_NOOP("activity"),
    "animal": QT_TR_NOOP("animal"),
    "bird": QT_TR_NOOP("bird"),
    "drink": QT_TR_NOOP("drink"),
    "event": QT_TR_NOOP("event"),
    "fish": QT_TR_NOOP("fish"),
    "flower": QT_TR_NOOP("flower"),
    "food": QT_TR_NOOP("food"),
    "genre": QT_TR_NOOP("genre"),
    "insect": QT_TR_NOOP("insect"),
    "mushroom": QT_TR_NOOP("mushroom"),
    "nature": QT_TR_NOOP("nature"),
    "people": QT_TR_NOOP("people"),
    "photo": QT_TR_NOOP("photo"),
    "place": QT_TR_NOOP("place"),
    "plant": QT_TR_NOOP("plant"),
    "sky": QT_TR_NOOP("sky"),
    "thing": QT_TR_NOOP("thing"),
    "tree": QT_TR_NOOP("tree"),
    "weather": QT_TR_NOOP("weather"),
}
SETS = {
    "everyday": QT_TR_NOOP("everyday"),
    "mine": QT_TR_NOOP("mine"),
    "nature": QT_TR_NOOP("nature"),
    "photographer": QT_TR_NOOP("photographer"),
}


def kind_name(kind: str) -> str:
    """What a label is asked for as."""
    return tr(KINDS[kind]) if kind in KINDS else kind


def set_title(name: str) -> str:
    """Where a label stands."""
    return tr(SETS[name]) if name in SETS else name
