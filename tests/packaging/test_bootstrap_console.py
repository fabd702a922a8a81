"""What the set-up tells the person at the terminal, and what it keeps in its log."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import pytest
from bootstrap_console import CommandLog, Console, clock, summarise


@pytest.fixture
def out() -> io.StringIO:
    return io.StringIO()


def test_steps_are_numbered_and_timed(out: io.StringIO) -> None:
    console = Console(2, out)
    with console.step("First"):
        console.activity("something large")
        console.activity("something large")
    with console.step("Second"):
        pass
    assert out.getvalue().splitlines() == [
        "1/2 First ...",
        "    something large",
        "    done in 0:00",
        "2/2 Second ...",
        "    done in 0:00",
    ]


def test_a_failed_step_does_not_claim_to_be_done(out: io.StringIO) -> None:
    console = Console(1, out)
    with pytest.raises(ZeroDivisionError), console.step("First"):
        raise ZeroDivisionError
    assert "done" not in out.getvalue()


def test_the_clock_reads_minutes_and_seconds() -> None:
    assert [clock(0), clock(59.9), clock(754)] == ["0:00", "0:59", "12:34"]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Downloading torch-2.13.0-cp311.whl (190.5 MB)", "downloading torch-2.13.0-cp311.whl"),
        ("Downloading x/torch-2.13.0-cp311.whl (1.1 GB)", "downloading torch-2.13.0-cp311.whl"),
        ("Downloading tqdm-4.70-py3.whl (78 kB)", ""),
        ("Downloading pillow-13.0.whl (7.1 MB)", ""),
        ("Building wheels for collected packages: hnswlib", ""),
        ("Building wheel for hnswlib (pyproject.toml): started", "building hnswlib"),
        ("Installing collected packages: a, b, c", "installing 3 packages"),
        ("Unpacking libegl1:amd64 (1.6.0-1) ...", "unpacking the system packages"),
        ("Requirement already satisfied: numpy", ""),
        ("Downloading", ""),
    ],
)
def test_only_what_takes_long_is_told(line: str, told: str) -> None:
    assert summarise(line).startswith(told)
    assert bool(summarise(line)) == bool(told)


def test_a_command_is_logged_whole_and_its_status_returned(
    tmp_path: Path, out: io.StringIO
) -> None:
    log = tmp_path / "setup.log"
    commands = CommandLog(log, Console(1, out), dict(os.environ))
    script = "import sys; print('one'); print('two', file=sys.stderr); sys.exit(3)"
    status, tail = commands.run([sys.executable, "-u", "-c", script], cwd=tmp_path)
    assert (status, tail) == (3, ["one", "two"])
    commands.run([sys.executable, "-c", "print('three')"], cwd=tmp_path)
    text = log.read_text(encoding="utf-8")
    assert text.index("one") < text.index("two") < text.index("three")


def test_odd_bytes_in_a_commands_output_do_no_harm(tmp_path: Path, out: io.StringIO) -> None:
    commands = CommandLog(tmp_path / "log", Console(1, out), dict(os.environ))
    script = r"import sys; sys.stdout.buffer.write(b'\xff\xfe caf\xe9\n')"
    status, tail = commands.run([sys.executable, "-c", script], cwd=tmp_path)
    assert status == 0
    assert "caf" in tail[0]
