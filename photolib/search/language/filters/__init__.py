"""One file a filter, or a family of them, each with `FILTERS`: found by `filter_registry`.

To add one: copy the shape of the simplest, `place.py`. The text, the examples and the values
appear by themselves in the documentation and while typing.
"""
