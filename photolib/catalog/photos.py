"""All that can be asked of and done to photos; the face of four modules.

`photo_files` keeps the rows in step with the files on disk (scan, watch), `photo_pending`
lists what is to be done, `photo_records` writes what decoding found, `photo_queries` reads.
"""

from __future__ import annotations

from photolib.catalog.photo_files import (
    insert_new,
    known,
    make_room,
    mark_changed,
    mark_missing,
    recognise,
    relocate,
    restore,
    set_pairs,
)
from photolib.catalog.photo_pending import count_pending, pending
from photolib.catalog.photo_queries import (
    MAX_ROWS,
    content_hashes,
    counts,
    details,
    group_counts,
    id_of_path,
    ids,
    ids_named,
    path_of,
    paths_under,
    problems,
    rows,
    subfolders,
)
from photolib.catalog.photo_records import (
    record_decoded,
    record_unreadable,
    retry_unreadable,
    set_recognised_text,
)
from photolib.catalog.photo_shapes import shapes

__all__ = [
    "MAX_ROWS",
    "content_hashes",
    "count_pending",
    "counts",
    "details",
    "group_counts",
    "id_of_path",
    "ids",
    "ids_named",
    "insert_new",
    "known",
    "make_room",
    "mark_changed",
    "mark_missing",
    "path_of",
    "paths_under",
    "pending",
    "problems",
    "recognise",
    "record_decoded",
    "record_unreadable",
    "relocate",
    "restore",
    "retry_unreadable",
    "rows",
    "set_pairs",
    "set_recognised_text",
    "shapes",
    "subfolders",
]
