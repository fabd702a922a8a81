"""Builds what people install: `make package`. See docs/releasing.md.

environment -> freeze (photolib.spec) -> slim -> tarball, .deb, AppImage -> SBOM and checksums.
Everything is made in `build/package`, the results lie in `dist`.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from bootstrap_console import LINES_SHOWN_ON_FAILURE, CommandLog, Console, SetupFailed
from bootstrap_packages import clean_environment
from package_environment import prepare_environment
from package_freeze import freeze
from package_linux import make_appimage, make_deb, make_tarball
from package_places import DIST, LOG, VERSION, WORK
from package_records import write_checksums, write_sbom
from package_runtime import RuntimeNotBuilt, build_runtime
from package_sizes import report_sizes
from package_tree import lay_out


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="package.py", description="Build Photolib's packages.")
    parser.add_argument("--quick", action="store_true", help="compress less, to try things out")
    parser.add_argument(
        "--reuse", action="store_true", help="take the frozen program of the last run"
    )
    parser.add_argument("--runtime", type=Path, help="AppImage runtime, instead of Photolib's own")
    asked = parser.parse_args(arguments)
    console = Console(steps=5 if sys.platform.startswith("linux") else 3)
    WORK.mkdir(parents=True, exist_ok=True)
    DIST.mkdir(exist_ok=True)
    LOG.unlink(missing_ok=True)
    # An hnswlib without this runs only on processors like the one that built it.
    commands = CommandLog(LOG, console, clean_environment() | {"HNSWLIB_NO_NATIVE": "1"})
    try:
        with console.step("Preparing the environment"):
            prepare_environment(console, commands)
        with console.step("Freezing the program (some minutes)"):
            program = freeze(console, commands, reuse=asked.reuse)
        for line in report_sizes(program):
            console.line(f"    {line}")
        if sys.platform.startswith("linux"):
            with console.step("Laying out the files of an installation"):
                tree = lay_out(program, commands)
            with console.step("Packing"):
                made = [make_tarball(tree, quick=asked.quick), make_deb(tree, quick=asked.quick)]
                try:
                    runtime = asked.runtime or build_runtime()
                    made.append(make_appimage(tree, runtime, quick=asked.quick))
                except RuntimeNotBuilt as problem:
                    console.line(f"    no AppImage: {problem}")
            for file in made:
                console.line(f"    {file.name}: {file.stat().st_size / 1e6:.0f} MB")
        with console.step("Writing down what is inside"):
            write_sbom(commands)
            write_checksums()
    except SetupFailed as failure:
        lines = [f"    | {line}" for line in failure.tail[-LINES_SHOWN_ON_FAILURE:]]
        lines += [failure.sentence, failure.remedy, f"The whole output is in {LOG}."]
        print("\n".join(lines), file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nInterrupted; run it again to go on.", file=sys.stderr)
        return 130
    console.line(f"Photolib {VERSION} is packed in {DIST}, after {console.elapsed}.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
