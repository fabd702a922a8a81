"""`albums list | create | add | remove | delete`: albums made by hand. No photo is touched."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from photolib.cli.output import print_json, say, table
from photolib.cli.session import JsonOption, LibraryOption, opened
from photolib.library import Library
from photolib.types import Scope

app = typer.Typer(help="Make albums, put photos in, take them out.", no_args_is_help=True)

NameArgument = Annotated[str, typer.Argument(help="The name; upper and lower case are the same.")]
PathsArgument = Annotated[
    list[Path], typer.Argument(metavar="PATH...", help="Photos of the library, or its folders.")
]


@app.command("list")
def list_albums(library: LibraryOption = None, json: JsonOption = False) -> None:
    """All albums with how many photos they hold."""
    with opened(library, writing=False) as lib:
        albums = lib.albums.all()
    if json:
        print_json({"albums": [{"name": one.name, "photos": one.photos} for one in albums]})
    elif albums:
        table(["name", "photos"], [(one.name, f"{one.photos:,}") for one in albums], right=[1])
    else:
        say("There is no album yet; `photolib albums create NAME` makes one.")


@app.command("create")
def create(
    name: NameArgument,
    path: Annotated[
        list[Path] | None, typer.Argument(metavar="[PATH]...", help="Photos to begin with.")
    ] = None,
    library: LibraryOption = None,
    json: JsonOption = False,
) -> None:
    """Make an album, with photos if you like; `album:NAME` finds what is in it."""
    with opened(library, writing=True) as lib:
        lib.albums.create(name, _photos(lib, path or []))
        album = lib.albums.get(name)
    if json:
        print_json({"name": album.name, "photos": album.photos})
    else:
        say(f"Made {album.name} with {_count(album.photos)}.")


@app.command("add")
def add(
    name: NameArgument, path: PathsArgument, library: LibraryOption = None, json: JsonOption = False
) -> None:
    """Put photos into an album."""
    with opened(library, writing=True) as lib:
        album = lib.albums.get(name)
        added = lib.albums.add(album.album_id, _photos(lib, path))
    if json:
        print_json({"name": album.name, "added": added})
    else:
        say(f"Added {_count(added)} to {album.name}.")


@app.command("remove")
def remove(
    name: NameArgument, path: PathsArgument, library: LibraryOption = None, json: JsonOption = False
) -> None:
    """Take photos out of an album; they stay where they are."""
    with opened(library, writing=True) as lib:
        album = lib.albums.get(name)
        removed = lib.albums.remove(album.album_id, _photos(lib, path))
    if json:
        print_json({"name": album.name, "removed": removed})
    else:
        say(f"Removed {_count(removed)} from {album.name}.")


@app.command("delete")
def delete(name: NameArgument, library: LibraryOption = None, json: JsonOption = False) -> None:
    """Delete an album; its photos stay where they are."""
    with opened(library, writing=True) as lib:
        album = lib.albums.get(name)
        lib.albums.delete(album.album_id)
    if json:
        print_json({"deleted": album.name, "photos": album.photos})
    else:
        say(f"Deleted {album.name}; its {_count(album.photos)} are untouched.")


def _photos(lib: Library, paths: list[Path]) -> list[int]:
    """The photos at these places, of a folder all below it. Raises UnknownPhoto."""
    found: list[int] = []
    for path in paths:
        place = path.expanduser().absolute()
        root = next((f for f in lib.folders() if place.is_relative_to(f.path)), None)
        if place.is_dir() and root is not None:
            below = place.relative_to(root.path).as_posix()
            scope = Scope(folder_id=root.folder_id, subfolder="" if below == "." else below)
            found += lib.photo_ids(scope).tolist()
        else:
            found.append(lib.tagging.photo_at(path))
    return found


def _count(number: int) -> str:
    return "1 photo" if number == 1 else f"{number:,} photos"
