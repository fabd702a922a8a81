"""Which system packages are missing, and how that is said."""

from __future__ import annotations

import io
import os

import pytest
from bootstrap_console import Console, SetupFailed
from bootstrap_system import (
    LINUX_NEEDS,
    Need,
    library_loads,
    missing_of,
    package_names,
    report_missing,
)

ABSENT = Need("libnone.so.1", lambda: False, ("libnone1t64", "libnone1"))
PRESENT = Need("libc.so.6", lambda: True, ("libc6",))
WINDOW = Need("libwindow.so.1", lambda: False, ("libwindow1",), only_for_window=True)


@pytest.fixture
def console() -> Console:
    return Console(1, io.StringIO())


def test_a_library_is_found_by_loading_it() -> None:
    assert not library_loads("libthere-is-no-such.so.9")


def test_what_the_running_tests_need_is_there() -> None:
    if os.name == "posix" and os.uname().sysname == "Linux":
        missing = missing_of([need for need in LINUX_NEEDS if not need.only_for_window])
        assert [need.what for need in missing] == []


def test_the_package_name_follows_the_distribution() -> None:
    old, new = {"libnone1"}, {"libnone1t64", "libnone1"}
    assert package_names([ABSENT], old.__contains__) == ["libnone1"]
    assert package_names([ABSENT], new.__contains__) == ["libnone1t64"]
    assert package_names([ABSENT], set[str]().__contains__) == ["libnone1"]


def test_a_package_that_brings_two_things_is_named_once() -> None:
    twice = [ABSENT, Need("libnone-extra.so", lambda: False, ABSENT.packages)]
    assert package_names(twice, lambda name: True) == ["libnone1t64"]


def test_a_missing_library_stops_with_the_remedy(console: Console) -> None:
    with pytest.raises(SetupFailed) as caught:
        report_missing(console, [ABSENT], "Run `sudo apt-get install -y libnone1`")
    assert "libnone.so.1" in caught.value.sentence
    assert "sudo apt-get install -y libnone1" in caught.value.remedy


def test_what_only_the_window_needs_is_named_and_passed_over() -> None:
    out = io.StringIO()
    report_missing(Console(1, out), [WINDOW], "Run `sudo apt-get install -y libwindow1`")
    assert "libwindow.so.1" in out.getvalue()
    assert "sudo apt-get install -y libwindow1" in out.getvalue()


def test_every_need_names_its_packages() -> None:
    assert all(need.packages and need.what for need in LINUX_NEEDS)
    assert missing_of([PRESENT, ABSENT]) == [ABSENT]
