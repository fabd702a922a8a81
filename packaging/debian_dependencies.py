"""Which Debian packages hold the system libraries that the program leaves to the system."""

from __future__ import annotations

from pathlib import Path

from bootstrap_console import SetupFailed
from freeze_slim import elf_files, needed

# Newer releases renamed some for a 64-bit time; either will do.
PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb.so.1": "libxcb1",
}
GLIBC = (
    "ld-linux-", "libc.so.", "libdl.so.", "libm.so.", "libmvec.so.", "libpthread.so.",
    "libresolv.so.", "librt.so.", "libutil.so.",
)  # fmt: skip


def depends(program: Path) -> list[str]:
    """What the package depends on. Raises SetupFailed for a library of unknown origin."""
    glibc = (program / "lib" / "whole").read_text(encoding="ascii").strip()
    return [f"libc6 (>= {glibc})", *packages_of(outside_libraries(program))]


def outside_libraries(program: Path) -> set[str]:
    """Names of libraries that are asked for and that the program does not bring."""
    brought = {path.name for path in program.rglob("*.so*")}
    asked_for = {name for file in elf_files(program) for name in needed(file)}
    return {name for name in asked_for - brought if not name.startswith(GLIBC)}


def packages_of(libraries: set[str]) -> list[str]:
    unknown = sorted(libraries - PACKAGES.keys())
    if unknown:
        raise SetupFailed(
            f"It is not known which package holds {', '.join(unknown)}.",
            "Add it to PACKAGES in packaging/debian_dependencies.py.",
        )
    return sorted({PACKAGES[name] for name in libraries})
