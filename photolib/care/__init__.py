"""Keeping a library in good order: snapshots, restoring, mending, and taking it elsewhere."""
