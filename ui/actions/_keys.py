"""Which keys do what: those an action comes with, or those the user has chosen instead."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

from ui.actions._action import Action


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
    return "  or  ".join(one.toString(native) for one in sequences(keys))


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


VIEWER, GRID = "In the viewer", "Among the photos"
FIXED = (
    *_fixed(
        VIEWER,
        ("Next photo", "Right; PgDown"),
        ("Previous photo", "Left; PgUp"),
        ("First photo", "Home"),
        ("Last photo", "End"),
        ("Back to the photos, or pause the slideshow", "Space"),
        ("Leave the slideshow or the viewer", "Esc"),
        ("Full screen", "F11"),
        ("Slideshow", "P; F5"),
        ("Zoom in", "+; ="),
        ("Zoom out", "-"),
        ("Fit in the window", "Ctrl+0"),
        ("Actual size", "Ctrl+1"),
        ("Turn the view to the right", "R"),
        ("Turn the view to the left", "Shift+R"),
        ("Filmstrip", "B"),
        ("Photos like this one", "L"),
        ("Back from a photo like another", "Backspace"),
        ("Information", "I"),
    ),
    *_fixed(
        GRID,
        ("Open the photo", "Return; Space"),
        ("Select nothing", "Esc"),
        ("Select or leave out the photo", "Ctrl+Space"),
        ("First photo", "Home"),
        ("Last photo", "End"),
    ),
)
