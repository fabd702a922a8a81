"""What a person does with an installed Photolib, step by step, each with what must come of it."""

from __future__ import annotations

import shutil
import subprocess
import time
from pathlib import Path

from freeze_rules import APP_ID
from trial_root import HOME, TrialFailed, TrialRoot, call
from trial_screen import Screen, wait_for

PROGRAM = "/usr/lib/photolib"
PHOTOS = f"{HOME}/Bilder"
SKIP = 1228, 738  # the button that ends the first steps
QUERY = "water"


def called_older(deb: Path, work: Path) -> Path:
    """The same package under a lower version number, to update from."""
    folder, target = work / "older", work / "photolib_older.deb"
    shutil.rmtree(folder, ignore_errors=True)
    call(["dpkg-deb", "--raw-extract", str(deb), str(folder)])
    control = folder / "DEBIAN" / "control"
    lines = control.read_text(encoding="utf-8").splitlines(keepends=True)
    older = ["Version: 0.0.0\n" if line.startswith("Version:") else line for line in lines]
    control.write_text("".join(older), encoding="utf-8")
    call(["dpkg-deb", "--root-owner-group", "-Zzstd", "-z1", "--build", str(folder), str(target)])
    shutil.rmtree(folder)
    return target


def refuse_python(root: TrialRoot) -> None:
    """The trial is worth nothing on a system that has what the package should bring."""
    if list(root.inside("/usr/bin").glob("python*")):
        raise TrialFailed("The clean system has a Python of its own.")


def install(root: TrialRoot, deb: Path) -> None:
    shutil.copy(deb, root.inside("/tmp") / "photolib.deb")
    root.run(["apt-get", "update"])
    root.run(["apt-get", "install", "--yes", "--no-install-recommends", "/tmp/photolib.deb"])
    root.inside("/tmp/photolib.deb").unlink()


def check_installed(root: TrialRoot) -> None:
    share = root.inside("/usr/share")
    call(["desktop-file-validate", str(share / "applications" / f"{APP_ID}.desktop")])
    call(["appstreamcli", "validate-tree", "--no-net", str(root.path)])
    icons = list((share / "icons" / "hicolor").glob(f"*/apps/{APP_ID}.*"))
    if len(icons) < 10:
        raise TrialFailed(f"Only {len(icons)} icons are installed.")
    writable = call(["find", str(root.inside(PROGRAM)), "-perm", "/022", "-not", "-type", "l"])
    if writable:
        raise TrialFailed(f"Anyone may write to {writable.splitlines()[0]}.")
    code, out, err = root.ask(["photolib", "--version"])
    if code or not out.lower().startswith("photolib "):
        raise TrialFailed(f"photolib --version says: {out}{err}")


def check_libraries(root: TrialRoot) -> None:
    """Every library finds every other: no dependency of the package was forgotten."""
    find = ["find", PROGRAM, "-name", "*.so*", "-type", "f", "-exec", "ldd", "{}", "+"]
    code, out, err = root.ask(find, {"LD_LIBRARY_PATH": f"{PROGRAM}/lib:{PROGRAM}/lib/torch/lib"})
    missing = sorted({line.strip() for line in out.splitlines() if "not found" in line})
    if missing or code:
        raise TrialFailed("\n".join(["Libraries do not find others:", *missing, err]))


def use_window(root: TrialRoot, screen: Screen) -> None:
    window = root.start(["photolib", "--open", PHOTOS])
    wait_for("the window", screen.window)
    screen.picture("01-window")
    wait_for("the library", root.inside(f"{HOME}/.local/share/photolib/catalog.sqlite").exists)
    wait_for("all photos", lambda: is_indexed(root), 900)
    status = root.ask_json("status")
    print(f"   {status['ready']} photos ready, {status['unreadable']} unreadable", flush=True)
    time.sleep(2)
    screen.picture("02-indexed")
    screen.focus()
    screen.click(*SKIP)
    time.sleep(2)
    screen.keys("ctrl+f")
    screen.text(QUERY)
    time.sleep(4)
    screen.picture("03-search")
    screen.keys("Return", "Down", "Home")
    screen.click(360, 260)
    time.sleep(1)
    screen.keys("ctrl+l")
    time.sleep(4)
    screen.picture("04-similar")
    screen.click(360, 260)
    screen.keys("ctrl+t")
    time.sleep(6)
    screen.picture("05-tags")
    screen.keys("Escape")
    screen.click(360, 260)
    screen.keys("Return")
    time.sleep(4)
    screen.picture("06-viewer")
    screen.keys("Escape")
    time.sleep(1)
    quit_window(window, screen)
    settings = root.inside(f"{HOME}/.config/photolib/settings.toml")
    if "first_run_done = true" not in settings.read_text(encoding="utf-8"):
        raise TrialFailed("The first steps were not ended; look at the pictures.")


def use_commands(root: TrialRoot) -> None:
    found = root.ask_json("search", QUERY)["results"]
    if not found:
        raise TrialFailed("A search finds nothing.")
    if not root.ask_json("similar", found[0]["path"])["results"]:
        raise TrialFailed("Nothing is similar.")
    root.ask_json("tag", found[0]["path"])
    code, out, err = root.ask(["photolib", "doctor"])
    if code:
        raise TrialFailed(f"The doctor complains: {out}{err}")


def hand_over(root: TrialRoot, screen: Screen) -> subprocess.Popen[str]:
    """Two starts, one window; the second's photo is shown in the first. Returns the first."""
    photo = root.ask_json("search", QUERY)["results"][0]["path"]
    window = root.start(["photolib"])
    wait_for("the window", screen.window)
    time.sleep(3)
    began = time.monotonic()
    code, out, err = root.ask(["photolib", photo])
    print(f"   handed over in {time.monotonic() - began:.1f} s", flush=True)
    if code or window.poll() is not None:
        raise TrialFailed(f"The second start ended with {code}: {out}{err}")
    time.sleep(4)
    screen.picture("07-handed-over")
    return window


def update_in_use(
    root: TrialRoot, screen: Screen, window: subprocess.Popen[str], deb: Path
) -> None:
    before = root.ask_json("status")
    install(root, deb)
    screen.picture("08-updated-under-the-window")
    quit_window(window, screen)
    after = root.ask_json("status")
    if after["ready"] != before["ready"]:
        raise TrialFailed(f"The update changed the library: {before} {after}")
    window = root.start(["photolib"])
    wait_for("the window", screen.window)
    time.sleep(5)
    screen.picture("09-after-the-update")
    quit_window(window, screen)


def remove(root: TrialRoot, before: set[str]) -> None:
    """Nothing of the program stays; the library and the photos do, and are listed."""
    photos = photo_count(root)
    root.run(["apt-get", "purge", "--yes", "photolib"])
    left = [path for path in sorted(root.files() - before) if "photolib" in path.lower()]
    of_user = [path for path in left if path.startswith(HOME)]
    of_program = [path for path in left if path not in of_user and "/dpkg/" not in path]
    if of_program:
        raise TrialFailed("The program left behind:\n" + "\n".join(of_program))
    if photo_count(root) != photos:
        raise TrialFailed("Removing the program touched the photos.")
    folders = sorted({str(Path(path).parent) for path in of_user if "/thumbs/" not in path})
    print("   left, as it is the user's: " + ", ".join(folders), flush=True)


def use_tarball(root: TrialRoot, tarball: Path) -> None:
    place = root.inside(f"{HOME}/Programme für Fotos")
    place.mkdir()
    call(["tar", "-C", str(place), "--strip-components=1", "-xf", str(tarball)])
    program = f"{HOME}/Programme für Fotos/bin/photolib"
    search_with(root, program)
    shutil.rmtree(place)


def use_appimage(root: TrialRoot, screen: Screen, appimage: Path) -> None:
    """Without FUSE, which the clean system lacks, it unpacks itself; with FUSE it is mounted."""
    root.give(appimage, appimage.name)
    program = f"{HOME}/{appimage.name}"
    root.inside(program).chmod(0o755)
    unpacked = root.inside(f"{HOME}/.cache/photolib-appimage")
    search_with(root, program)
    if not unpacked.exists():
        raise TrialFailed("The AppImage was not unpacked.")
    window = root.start([program])
    wait_for("the AppImage's window", screen.window)
    time.sleep(5)
    screen.picture("10-appimage")
    quit_window(window, screen)
    shutil.rmtree(unpacked)
    if not Path("/dev/fuse").exists():
        print("   this machine has no FUSE, so it was not tried mounted", flush=True)
        return
    root.allow_fuse()
    search_with(root, program)
    window = root.start([program])
    wait_for("the mounted AppImage's window", screen.window)
    time.sleep(5)
    screen.picture("11-appimage-mounted")
    quit_window(window, screen)
    left = list(root.inside("/tmp").glob(".mount_*"))
    if unpacked.exists() or left:
        raise TrialFailed(f"The AppImage was not mounted, or left {left} behind.")


def search_with(root: TrialRoot, program: str) -> None:
    code, out, err = root.ask([program, "search", QUERY, "--json"])
    if code or '"results": [{' not in out:
        raise TrialFailed(f"{program} says: {out}{err}")


def is_indexed(root: TrialRoot) -> bool:
    status = root.ask_json("status")
    return bool(status["ready"]) and not status["pending"]


def photo_count(root: TrialRoot) -> int:
    return sum(path.is_file() for path in root.inside(PHOTOS).rglob("*"))


def quit_window(window: subprocess.Popen[str], screen: Screen) -> None:
    screen.focus()
    screen.keys("ctrl+q")
    wait_for("the window to close", lambda: window.poll() is not None, 60)
    if window.returncode:
        raise TrialFailed(f"The window ended with {window.returncode}.")
