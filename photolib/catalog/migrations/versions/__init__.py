"""One file a schema change, named vNNNN_what.py after its revision.

To add one: copy the shape of the newest, set `down_revision` to it, change `tables.py` to match
and `schema.HEAD` to the new revision. A released file is never edited.
"""
