"""The text in photos: recognised in a worker process, kept in the catalog, found by searches."""
