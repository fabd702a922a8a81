"""Finds the actions of this package; a file without one is an error, not a silent gap."""

from __future__ import annotations

import importlib
import pkgutil

from ui.actions._action import Action


def discover() -> tuple[Action, ...]:
    """All actions in the order of their menus; raises TypeError or ValueError on a bad file."""
    package = importlib.import_module("ui.actions")
    found: list[Action] = []
    for module in pkgutil.iter_modules(package.__path__):
        if module.name.startswith("_"):
            continue
        contents = vars(importlib.import_module(f"ui.actions.{module.name}"))
        actions = contents.get("ACTIONS", (contents.get("ACTION"),))
        for action in actions:
            if not isinstance(action, Action):
                raise TypeError(f"ui/actions/{module.name}.py declares no ACTION or ACTIONS")
            found.append(action)
    ids = [action.id for action in found]
    if len(set(ids)) != len(ids):
        raise ValueError(f"Two actions share an id: {sorted(ids)}")
    return tuple(sorted(found, key=lambda action: (action.menu, action.order)))
