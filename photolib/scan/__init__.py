"""Walk the watched folders, compare with the catalog, and write down what is different.

folder -> `walking` -> found files -> `comparing` with `photos.known` -> `Diff` -> `moves` pairs
what is new with what is gone -> `reconciling` writes it in one transaction. Nothing is decoded
here. A file is known by (path, size, times of it and its sidecars).
"""

from photolib.scan.reconciling import Reconciled, reconcile
from photolib.scan.relocation import add_root
from photolib.scan.walking import Ignored, stamp_of, walk

__all__ = ["Ignored", "Reconciled", "add_root", "reconcile", "stamp_of", "walk"]
