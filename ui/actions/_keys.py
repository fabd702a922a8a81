"""Which keys do what: those an action comes with, or those the user has chosen instead."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

from ui.actions._action import Action
from ui.translation import QT_TR_NOOP, tr


@dataclass(frozen=True, slots=True)
class Shortcut:
    """`keys` and `default` are portable texts, several separated by "; "; "" is none."""

    action_id: str
    menu: str
    text: str
    keys: str
    default: str

    @property
    def native(self) -> str:
        """The keys in the system's own words."""
        return in_words(self.keys)


def sequences(keys: str) -> list[QKeySequence]:
    return [QKeySequence(one) for one in keys.split("; ") if one]


def in_words(keys: str) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    between = tr("or", "between keys: F5 or P")
    return f"  {between}  ".join(one.toString(native) for one in sequences(keys))


class Keys:
    """`chosen` maps ids of actions to keys; it is the user's setting and changed in place."""

    def __init__(self, chosen: dict[str, str]) -> None:
        self._chosen = chosen

    def of(self, action: Action) -> str:
        """What does the action now; a setting of another kind than text is ignored."""
        keys = self._chosen.get(action.id, action.shortcut)
        return keys if isinstance(keys, str) else action.shortcut

    def choose(self, action: Action, keys: str) -> None:
        """Keys of its own for an action; its default ones are not kept as a choice."""
        if keys == action.shortcut:
            self._chosen.pop(action.id, None)
        else:
            self._chosen[action.id] = keys


def _fixed(menu: str, *lines: tuple[str, str]) -> tuple[Shortcut, ...]:
    return tuple(Shortcut("", menu, text, keys, keys) for text, keys in lines)


VIEWER, GRID = QT_TR_NOOP("In the viewer"), QT_TR_NOOP("Among the photos")
STRIP, MAP = QT_TR_NOOP("In the filmstrip"), QT_TR_NOOP("On the map")
FIXED = (
    *_fixed(
        VIEWER,
        (QT_TR_NOOP("Next photo"), "Right; PgDown"),
        (QT_TR_NOOP("Previous photo"), "Left; PgUp"),
        (QT_TR_NOOP("First photo"), "Home"),
        (QT_TR_NOOP("Last photo"), "End"),
        (QT_TR_NOOP("Back to the photos, or pause the slideshow"), "Space"),
        (QT_TR_NOOP("Leave the slideshow or the viewer"), "Esc"),
        (QT_TR_NOOP("Full screen"), "F11"),
        (QT_TR_NOOP("Slideshow"), "P; F5"),
        (QT_TR_NOOP("Zoom in"), "+; ="),
        (QT_TR_NOOP("Zoom out"), "-"),
        (QT_TR_NOOP("Fit in the window"), "Ctrl+0"),
        (QT_TR_NOOP("Actual size"), "Ctrl+1"),
        (QT_TR_NOOP("Turn the view to the right"), "R"),
        (QT_TR_NOOP("Turn the view to the left"), "Shift+R"),
        (QT_TR_NOOP("Filmstrip"), "B"),
        (QT_TR_NOOP("Photos like this one"), "L"),
        (QT_TR_NOOP("Back from a photo like another"), "Backspace"),
        (QT_TR_NOOP("Information"), "I"),
    ),
    *_fixed(
        GRID,
        (QT_TR_NOOP("Open the photo"), "Return; Space"),
        (QT_TR_NOOP("Select nothing"), "Esc"),
        (QT_TR_NOOP("Select or leave out the photo"), "Ctrl+Space"),
        (QT_TR_NOOP("First photo"), "Home"),
        (QT_TR_NOOP("Last photo"), "End"),
    ),
    *_fixed(
        STRIP,
        (QT_TR_NOOP("Go to the filmstrip"), "Tab"),
        (QT_TR_NOOP("Show the photo"), "Return; Space"),
        (QT_TR_NOOP("Back to the large photo"), "Esc; Up"),
    ),
    *_fixed(
        MAP,
        (QT_TR_NOOP("Look further along"), "Left; Right; Up; Down"),
        (QT_TR_NOOP("Zoom in"), "+; ="),
        (QT_TR_NOOP("Zoom out"), "-"),
        (QT_TR_NOOP("Show the whole map"), "Home"),
        (QT_TR_NOOP("Select or leave out the photo in the middle"), "Space"),
        (QT_TR_NOOP("Open the photo"), "Return"),
        (QT_TR_NOOP("Select nothing, then back to the photos"), "Esc"),
    ),
)
