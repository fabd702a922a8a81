"""What the user can do: one file per action, found by looking into this folder.

To add an action, put a file here with `ACTION = Action(...)` (or `ACTIONS`, a tuple, for a
family such as the six ratings). It then appears in its menu, in the context menu when it has
a place there, and in the list of shortcuts. Actions reach the window only through
`ActionContext`, and never import each other; files beginning with `_` hold what a few share.
"""

from ui.actions._action import Action, ActionContext, Choice, always, has_selection, one_selected
from ui.actions._binding import ActionSet
from ui.actions._keys import FIXED as FIXED_KEYS
from ui.actions._keys import Shortcut, in_words, sequences
from ui.actions._registry import discover

__all__ = [
    "FIXED_KEYS",
    "Action",
    "ActionContext",
    "ActionSet",
    "Choice",
    "Shortcut",
    "always",
    "discover",
    "has_selection",
    "in_words",
    "one_selected",
    "sequences",
]
