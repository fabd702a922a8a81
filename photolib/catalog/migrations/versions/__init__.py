"""One file a schema change, named vNNNN_what.py after its revision.

To add one: copy the shape of the newest, set `down_revision` to it, change `tables.py` to match
and `schema.HEAD` to the new revision. A released file is never edited.

Rebuilding a table (batch mode) drops its triggers: those of `photos`, `photo_tags` and `tags`
keep the full-text table true and must be made again. `op.add_column` rebuilds nothing.
"""
