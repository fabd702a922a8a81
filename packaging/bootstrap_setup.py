"""The set-up's order of steps and its words; started by `bootstrap.py`.

`.venv/.photolib-ready` is written at the very end, so an interrupted set-up is taken up again
by the next run. Every step is safe to repeat.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from bootstrap_console import LINES_SHOWN_ON_FAILURE, CommandLog, Console, SetupFailed
from bootstrap_packages import ROOT, VENV, Installer, clean_environment, venv_is_sound
from bootstrap_system import check_system

LOCK = ROOT / "build" / "setup.lock"
LOG = VENV / "setup.log"
READY = VENV / ".photolib-ready"
READY_TRAIN = VENV / ".photolib-train-ready"


@contextmanager
def alone(lock: Path, console: Console) -> Iterator[None]:
    """One set-up at a time in a checkout: a second one, from another terminal, waits."""
    if sys.platform == "win32":  # no flock; and without make nothing starts it by itself
        yield
        return
    import fcntl

    lock.parent.mkdir(exist_ok=True)
    with lock.open("w") as held:
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            console.line("Another set-up is at work in this checkout; waiting for it to end.")
            fcntl.flock(held, fcntl.LOCK_EX)
        yield


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="bootstrap.py", description="Set up Photolib in .venv.")
    parser.add_argument(
        "--train", action="store_true", help="add what training the starter model needs"
    )
    asked = parser.parse_args(arguments)
    console = Console(steps=1 if asked.train else 5)
    try:
        with alone(LOCK, console):
            if asked.train:
                _add_training(console)
            else:
                _set_up(console)
    except SetupFailed as failure:
        _explain(failure)
        return 1
    except KeyboardInterrupt:
        print("\nThe set-up was interrupted; run it again to go on.", file=sys.stderr)
        return 130
    return 0


def _installer(console: Console) -> Installer:
    return Installer(console, CommandLog(LOG, console, clean_environment()))


def _set_up(console: Console) -> None:
    if VENV.exists() and not venv_is_sound():
        console.line("The environment in .venv is incomplete or too old; making it anew.")
        shutil.rmtree(VENV)
    VENV.mkdir(exist_ok=True)
    READY.unlink(missing_ok=True)
    LOG.unlink(missing_ok=True)
    installer = _installer(console)
    with console.step("Checking the system"):
        check_system(console, installer.commands)
    with console.step("Creating the environment"):
        installer.create_environment()
    with console.step("Installing PyTorch (the largest part, some minutes)"):
        installer.install_torch()
    with console.step("Installing Photolib and its libraries"):
        installer.install_photolib("dev")
        installer.compile_translations()
    with console.step("Checking that everything loads"):
        installer.verify()
    READY.touch()
    console.line(f"Photolib is ready, after {console.elapsed}.")


def _add_training(console: Console) -> None:
    installer = _installer(console)
    with console.step("Installing what training needs"):
        installer.install_photolib("train")
        installer.install_training_weights()
    READY_TRAIN.touch()


def _explain(failure: SetupFailed) -> None:
    lines = [f"    | {line}" for line in failure.tail[-LINES_SHOWN_ON_FAILURE:]]
    lines.append(failure.sentence)
    lines.append(failure.remedy)
    if LOG.exists():
        lines.append(f"The whole output is in {LOG.relative_to(ROOT)}.")
    print("\n".join(lines), file=sys.stderr)
