"""Names and versions agree wherever a desktop, a store or an installer reads them."""

from __future__ import annotations

import configparser
import plistlib
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from defusedxml import ElementTree
from freeze_rules import APP_ID
from package_manual import manual_page
from package_places import VERSION
from typer.main import get_command

import photolib
from photolib.cli.app import app as command_line
from photolib.formats import extensions
from ui.app import DESKTOP_ID

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
LINUX = PACKAGING / "linux"
DESKTOP = LINUX / f"{APP_ID}.desktop"
METAINFO = LINUX / f"{APP_ID}.metainfo.xml"
FLATPAK = PACKAGING / "flatpak" / f"{APP_ID}.yaml"


@pytest.fixture
def entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None, strict=True)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(DESKTOP, encoding="utf-8")
    return parser["Desktop Entry"]


def test_the_version_is_read_without_importing() -> None:
    assert photolib.__version__ == VERSION


def test_the_desktop_entry_belongs_to_the_window(entry: configparser.SectionProxy) -> None:
    assert DESKTOP_ID == APP_ID
    assert entry["Icon"] == APP_ID
    assert entry["Exec"] == "photolib --open %F"
    assert entry["Terminal"] == "false"


def test_it_opens_photos_and_folders(entry: configparser.SectionProxy) -> None:
    kinds = entry["MimeType"].split(";")
    assert kinds[-1] == ""
    assert len(set(kinds)) == len(kinds)
    assert {"inode/directory", "image/jpeg", "image/heif", "image/avif", "image/jxl"} <= set(kinds)
    raw = {kind.rpartition("-")[2] for kind in kinds if kind.startswith("image/x-")}
    unknown = {kind for kind in raw if f".{kind}" not in extensions()}
    assert unknown == set()


def test_the_store_page_names_the_entry_and_this_version() -> None:
    component = ElementTree.parse(METAINFO).getroot()
    assert component.findtext("id") == APP_ID
    assert component.findtext("launchable") == DESKTOP.name
    assert component.findtext("project_license") == "GPL-3.0-or-later AND MIT"
    newest = component.find("releases/release")
    assert newest is not None
    assert newest.get("version") == VERSION


def test_the_manual_page_names_every_command_and_this_version() -> None:
    page = manual_page()
    assert f'"Photolib {VERSION}"' in page
    commands = get_command(command_line).commands  # type: ignore[attr-defined]
    assert {"add", "search"} <= set(commands)
    assert {name for name in commands if f".TP\n.B {name}\n" not in page} == set()


def test_the_sandbox_sees_pictures_and_drives_alone() -> None:
    manifest = FLATPAK.read_text(encoding="utf-8")
    assert f"app-id: {APP_ID}\n" in manifest
    assert f"photolib-{VERSION}-linux-x86_64.tar.xz" in manifest
    assert "--filesystem=xdg-pictures" in manifest
    assert "--filesystem=host" not in manifest  # Flathub's linter refuses all of the disk


def test_windows_knows_the_program_by_the_same_name() -> None:
    script = (PACKAGING / "windows" / "photolib.iss").read_text(encoding="utf-8")
    assert script.count(f'AppUserModelID: "{APP_ID}"') == 2
    offered = re.search(r'#define Extensions "([^"]+)"', script)
    assert offered is not None
    assert set(offered[1].split()) <= extensions()


def test_the_rights_on_macos_are_well_formed() -> None:
    rights = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert set(rights.values()) == {True}


@pytest.mark.parametrize(
    "command",
    [
        ["desktop-file-validate", str(DESKTOP)],
        ["appstreamcli", "validate", "--no-net", str(METAINFO)],
        ["man", "--warnings", "--local-file", str(LINUX / "photolib.1")],
    ],
    ids=lambda command: command[0],
)
def test_the_systems_own_checkers_agree(command: list[str]) -> None:
    if shutil.which(command[0]) is None:
        pytest.skip(f"this system has no {command[0]}")
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
