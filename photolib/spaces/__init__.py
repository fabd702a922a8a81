"""The embedding space in use: one embedder's encoder and index, and switching to another.

Search, tagging and ingest meet here; vectors of different embedders never do.
"""
