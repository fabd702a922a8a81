"""Photolib: a private photo library that finds pictures by what they show.

This package is the Qt-free core; `ui` is the window built on top of it. Importing it
loads neither torch nor Qt.
"""

__version__ = "0.1.0"
