"""Kills the program at chosen points of its work and proves that nothing was lost.

    python -m tests.stress.kill_points [--points 200] [--seed 0] [--json]

A forked child opens a library, indexes photos, tags them, moves files, indexes again and closes;
another scenario migrates a catalog of the first version. A profiler counts calls, returns and
commits in each phase of the work, and SIGKILL falls on a random one of them. Then a second child
opens what is left and compares it with a clean run. What the first child was told to be done
(tags, ratings) it has reported through a pipe; that must be there.

Decoding happens within the child, so that the kill takes it along as a power cut would; worker
processes that die alone are tested in tests/photolib/ingest. POSIX only, as it forks.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import shutil
import signal
import sys
import tempfile
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType
from typing import Any

import numpy as np
from PIL import Image

import photolib
from photolib.catalog import Catalog, folders, photos, vectors
from photolib.embedding.encoder import Encoder
from photolib.errors import UnreadablePhoto
from photolib.ingest import pipeline
from photolib.ingest.decode_one import decode_one
from photolib.library import Library
from photolib.metadata.file_edit import carry_out
from photolib.metadata.sidecar_writing import plan_sidecar
from photolib.metadata.xmp_writing import MetadataChanges
from photolib.spaces.choice import EmbedderChoice
from photolib.types import PhotoState, Scope
from tests.conftest import write_photo
from tests.stress.first_catalog import fill_first_catalog
from tests.support.tiny_library import open_tiny_library

PHOTOS = 6
PHASES = {
    "scan": ("scan/",),
    "sidecar write": (
        "metadata/sidecar_writing.py",
        "metadata/xmp_writing.py",
        "metadata/file_edit.py",
    ),
    "decode": ("ingest/decode_one.py", "formats/", "metadata/"),
    "thumbnail write": ("thumbs.py",),
    "embed": ("ingest/embed_stage.py", "embedding/", "spaces/"),
    "index save": ("index/",),
    "migration": ("catalog/schema.py", "catalog/backup.py", "catalog/migrations/"),
    "catalog": ("catalog/",),  # what is left of it
}
COMMIT = "commit"
SCENARIO_OF = {"migration": "migrate"}  # every other phase is part of "index"

Say = Callable[[str], None]


class Killer:
    """A profile function that counts the events of each phase and kills at one of them.

    `sends` may be another signal than SIGKILL.
    """

    def __init__(self, phase: str = "", at: int = 0, sends: int = signal.SIGKILL) -> None:
        self.seen: Counter[str] = Counter()
        self._phase, self._at, self._sends = phase, at, sends
        self._package = str(Path(photolib.__file__).parent) + os.sep
        self._known: dict[str, str] = {}

    def start(self) -> None:
        threading.setprofile(self)
        sys.setprofile(self)

    def stop(self) -> None:
        sys.setprofile(None)
        threading.setprofile(None)

    def __call__(self, frame: FrameType, event: str, argument: Any) -> None:
        phase = self._phase_of(frame, event, argument)
        if not phase:
            return
        self.seen[phase] += 1
        if phase == self._phase and self.seen[phase] == self._at:
            os.kill(os.getpid(), self._sends)

    def _phase_of(self, frame: FrameType, event: str, argument: Any) -> str:
        if event.startswith("c_") and getattr(argument, "__name__", "") == COMMIT:
            return COMMIT
        name = frame.f_code.co_filename
        if name not in self._known:
            inside = name.removeprefix(self._package) if name.startswith(self._package) else ""
            self._known[name] = next(
                (p for p, parts in PHASES.items() if inside and inside.startswith(parts)), ""
            )
        return self._known[name]


class InlineDecoding:
    """Stands in for the pool of worker processes; see the top of this file."""

    def __init__(self, spec: Any, thumbs_root: Path, **_: object) -> None:
        self._spec, self._thumbs_root = spec, thumbs_root

    def __enter__(self) -> InlineDecoding:
        return self

    def __exit__(self, *_: object) -> None:
        return

    def leave(self, folder: Path) -> None:
        """The scenario asks the catalog for no more photos of it."""

    def decode(self, wanted: Iterator[Any], token: Any) -> Iterator[Any]:
        for photo in wanted:
            token.check()
            try:
                yield photo, decode_one(photo.path, self._spec, self._thumbs_root)
            except UnreadablePhoto as problem:
                yield photo, problem


def prepare(encoder_from: Path) -> None:
    """Load the encoder once, on one thread, so that children can be forked with it."""
    import torch

    torch.set_num_threads(1)
    library = open_tiny_library(encoder_from)
    loaded: Encoder = library._choice.space.encoder()
    library.close()
    pipeline.DecodePool = InlineDecoding  # type: ignore[misc,assignment]
    EmbedderChoice._load = lambda self, card: loaded  # type: ignore[method-assign]


def in_child(work: Callable[[Say], None]) -> tuple[list[str], int]:
    """Run `work` in a fork; what it said, and its wait status."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        os._exit(_as_child(work, writing))
    os.close(writing)
    with os.fdopen(reading) as stream:
        said = stream.read().splitlines()
    return said, os.waitpid(child, 0)[1]


def _as_child(work: Callable[[Say], None], writing: int) -> int:
    def say(word: str) -> None:
        os.write(writing, f"{word}\n".encode())

    try:
        work(say)
    except Exception as error:
        say(f"raised {error!r}")
        return 1
    return 0


def work_through(library_dir: Path, folder: Path, say: Say) -> None:
    """The scenario: everything a library does in its life, in short."""
    library = open_tiny_library(library_dir)
    library.add_folder(folder)
    library.index_now()
    ids = library.photo_ids().tolist()
    for number, photo_id in enumerate(ids[:3]):
        library.add_tag([photo_id], f"family/{number}")
        say(f"tag {digest_of(library.path_of(photo_id))} family/{number}")
    library.organising.set_rating(ids[:1], 5)
    say(f"rating {digest_of(library.path_of(ids[0]))} 5")
    for path in sorted(folder.glob("*.jpg"))[:2]:
        edit = plan_sidecar(path, MetadataChanges(keywords=("written",), rating=3))
        assert edit is not None
        carry_out(edit)
        say(f"sidecar {digest_of(path)} written")
    (folder / "deep").mkdir()
    (folder / "p0.nef").rename(folder / "deep" / "moved p0.nef")
    for path in sorted(folder.glob("*.jpg"))[:2]:
        beside = path.with_name(f"{path.name}.xmp")
        path.rename(folder / "deep" / f"moved {path.name}")
        beside.rename(folder / "deep" / f"moved {path.name}.xmp")
    library.index_now()
    library.close()


def look(library_dir: Path, folder: Path, promised: list[str], clean: Path, say: Say) -> None:
    """Says a line for each thing that is not as it must be."""
    library = open_tiny_library(library_dir)
    try:
        for finding in library.check():
            say(f"at once: {finding}")
        library.add_folder(folder)
        library.index_now()
        for finding in library.check():
            say(f"after indexing: {finding}")
        counts = library.status().counts
        if (counts.photos, counts.ready, counts.missing) != (PHOTOS, PHOTOS, 0):
            say(f"{PHOTOS} photos became {counts}")
        for line in promised:
            _check_promise(library, line, say)
        for photo_id in library.photo_ids().tolist():
            thumbnail = library.thumbnail(photo_id)
            if thumbnail is None:
                say("a thumbnail is missing")
            else:
                with Image.open(thumbnail) as image:
                    image.load()
        there = set(originals(folder))
        expected = {digest: v for digest, v in np.load(clean).items() if digest in there}
        found = vectors_by_content(library)
        if found.keys() != expected.keys():
            say("vectors of other photos than in a clean run")
        elif any(float(expected[k] @ found[k]) < 0.9999 for k in expected):
            say("a vector differs from that of a clean run")
    finally:
        library.close()


def _check_promise(library: Library, line: str, say: Say) -> None:
    what, digest, value = line.split(" ", 2)
    for photo_id in library.photo_ids().tolist():
        details = library.details(photo_id)
        if digest_of(details.row.path) == digest:
            there = [tag.name for tag in details.tags] if what != "rating" else [details.row.rating]
            if value not in map(str, there):
                say(f"lost: {line}")
            return
    say(f"lost with its photo: {line}")


def vectors_by_content(library: Library) -> dict[str, Any]:
    model_id = library._choice.space.card.model_id
    with library._catalog.read() as tx:
        ids, found = vectors.load_all(tx, model_id)
    return {digest_of(library.path_of(int(i))): found[n] for n, i in enumerate(ids)}


def digest_of(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()[:16]


def originals(folder: Path) -> list[str]:
    """What all photos below a folder hold."""
    files = (path for path in folder.rglob("*") if path.is_file() and path.suffix != ".xmp")
    return sorted(digest_of(path) for path in files)


def migrate(library_dir: Path, say: Say) -> None:
    Catalog.open(library_dir / "catalog.sqlite").close()


def look_migrated(library_dir: Path, before: int, say: Say) -> None:
    catalog = Catalog.open(library_dir / "catalog.sqlite")
    for finding in catalog.integrity_check():
        say(finding)
    with catalog.read() as tx:
        count = len(photos.ids(tx, Scope(states=tuple(PhotoState)), "name"))
        if (count, len(folders.all_folders(tx))) != (before, 1):
            say(f"{before} photos became {count}")
    catalog.close()


class Bench:
    """The templates every kill starts from, and what a clean run gives."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / "template"
        for number in range(PHOTOS):
            write_photo(self.folder / f"p{number}.jpg", number)
        write_photo(self.folder / "raw.jpg", PHOTOS).rename(self.folder / "p0.nef")
        prepare(root / "encoder")
        self.first = root / "first"
        self.rows = fill_first_catalog(self.first / "catalog.sqlite")
        self.clean = root / "clean.npz"
        self.events: dict[str, int] = {}
        self._run_clean()

    def _run_clean(self) -> None:
        place, folder = self.root / "clean", self.root / "clean photos"
        shutil.copytree(self.folder, folder)

        def work(say: Say) -> None:
            counted, migrating = Killer(), Killer()
            counted.start()
            work_through(place, folder, lambda word: None)
            counted.stop()
            library = open_tiny_library(place)
            np.savez(self.clean, **vectors_by_content(library))
            library.close()
            shutil.copytree(self.first, self.root / "migrated")
            migrating.start()
            migrate(self.root / "migrated", say)
            migrating.stop()
            say(json.dumps(counted.seen | {"migration": migrating.seen["migration"]}))

        said, status = in_child(work)
        if status or not said:
            raise SystemExit(f"The clean run failed: {said}")
        self.events = json.loads(said[-1])

    def kill(self, number: int, phase: str, at: int) -> tuple[bool, list[str]]:
        """(whether the point was reached, what was lost)"""
        place, folder = self.root / f"library{number}", self.root / f"photos{number}"
        if SCENARIO_OF.get(phase) == "migrate":
            shutil.copytree(self.first, place)
            _, status = in_child(lambda say: _killed_at(phase, at, lambda: migrate(place, say)))
            wrong, verdict = in_child(lambda say: look_migrated(place, self.rows, say))
        else:
            shutil.copytree(self.folder, folder)
            before = originals(folder)
            promised, status = in_child(
                lambda say: _killed_at(phase, at, lambda: work_through(place, folder, say))
            )
            for half_written in folder.rglob(".photolib-*.tmp"):
                os.utime(half_written, (0, 0))  # as if the next start were a day later
            wrong, verdict = in_child(lambda say: look(place, folder, promised, self.clean, say))
            if originals(folder) != before:
                wrong.append("an original has changed")
            shutil.rmtree(folder)
        if verdict and not wrong:
            wrong.append(f"the look ended with {verdict}")
        if not wrong:
            shutil.rmtree(place, ignore_errors=True)
        return os.WIFSIGNALED(status), wrong


def _killed_at(phase: str, at: int, work: Callable[[], None]) -> None:
    Killer(phase, at).start()
    work()


def run(points: int, seed: int, tell: Callable[[str], None]) -> dict[str, Any]:
    """Kill `points` times, spread over the phases; the report of what came of it."""
    chance = random.Random(seed)
    reached: Counter[str] = Counter()
    lost: list[str] = []
    with tempfile.TemporaryDirectory(prefix="photolib-kill-") as name:
        bench = Bench(Path(name))
        phases = [*PHASES, COMMIT]
        tries = 0
        while sum(reached.values()) < points and tries < 3 * points:
            phase = phases[tries % len(phases)]
            tries += 1
            at = chance.randint(1, max(1, bench.events.get(phase, 0)))
            killed, wrong = bench.kill(tries, phase, at)
            reached[phase] += killed
            lost += [f"{phase} event {at}: {what}" for what in wrong]
            if tries % 20 == 0:
                tell(f"{sum(reached.values())} kills, {len(lost)} losses")
        return {
            "kills": sum(reached.values()),
            "tries": tries,
            "lost": lost,
            "by_phase": dict(reached),
            "events": bench.events,
        }


def main() -> int:
    parser = argparse.ArgumentParser(description="Kill the program at random points.")
    parser.add_argument("--points", type=int, default=200)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    report = run(options.points, options.seed, lambda line: print(line, file=sys.stderr))
    print(json.dumps(report) if options.json else json.dumps(report, indent=1))
    return 1 if report["lost"] or report["kills"] < options.points else 0


if __name__ == "__main__":
    sys.exit(main())
