"""Settings: defaults, round trips, what is damaged, what a newer version wrote."""

from __future__ import annotations

from pathlib import Path

import tomli_w
from hypothesis import given
from hypothesis import strategies as st

from photolib.settings import Settings


def test_missing_file_gives_the_defaults(tmp_path: Path):
    assert Settings.load(tmp_path / "none.toml") == Settings()


def test_saved_settings_are_read_back(tmp_path: Path):
    file = tmp_path / "deep" / "settings.toml"
    settings = Settings.load(file)
    settings.theme = "dark"
    settings.decode_workers = 3
    settings.save()
    assert Settings.load(file) == settings
    assert list(file.parent.iterdir()) == [file]


def test_unknown_keys_are_kept(tmp_path: Path):
    file = tmp_path / "settings.toml"
    file.write_text('theme = "light"\nfrom_the_future = [1, 2]\n')
    Settings.load(file).save()
    assert "from_the_future" in file.read_text()


def test_damaged_file_and_wrong_kinds_fall_back(tmp_path: Path):
    file = tmp_path / "settings.toml"
    file.write_bytes(b"\xff\xfe theme ==")
    assert Settings.load(file) == Settings()
    file.write_text('theme = 3\ndecode_workers = "many"\nwatch_folders = false\n')
    loaded = Settings.load(file)
    assert (loaded.theme, loaded.decode_workers) == ("system", 0)
    assert loaded.watch_folders is False


@given(
    st.dictionaries(
        st.text("abcdefghij_", min_size=1),
        st.booleans() | st.integers(-(2**31), 2**31) | st.text("abc"),
    )
)
def test_whatever_the_file_holds_survives_a_round_trip(raw: dict[str, object]):
    once = Settings.from_mapping(raw).to_mapping()
    assert Settings.from_mapping(once).to_mapping() == once
    tomli_w.dumps(once)
