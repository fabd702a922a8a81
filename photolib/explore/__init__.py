"""The library seen by likeness: a map of all photos, and tables of how alike some are.

`desk` is what the window holds; projection, layout, clusters and naming are pure functions.
"""
