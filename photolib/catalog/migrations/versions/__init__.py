"""One file a schema change. To add one: write it, set `schema.HEAD`, change `tables.py`."""
