#!/bin/sh
# Starts Photolib, after looking for what would otherwise end in the loader's own words:
# a copy that is not whole, or a system older than the program was built for.

here=$(dirname "$(readlink -f "$0")")

fail() {
    printf 'photolib: %s\n' "$1" >&2
    if ! [ -t 2 ]; then # started by a click: nobody sees a terminal
        for dialog in "zenity --error --text" "kdialog --error" "xmessage -center"; do
            if command -v "${dialog%% *}" >/dev/null; then
                $dialog "$1" >/dev/null 2>&1
                break
            fi
        done
    fi
    exit 1
}

if ! [ -x "$here/photolib.bin" ] || ! [ -f "$here/lib/whole" ]; then
    fail "This copy of Photolib in $here is not complete; install or unpack it again."
fi

IFS=' ' read -r needed <"$here/lib/whole"
present=$(getconf GNU_LIBC_VERSION 2>/dev/null)
present=${present#glibc }
if [ -z "$present" ]; then
    fail "Photolib needs a Linux with the GNU C library $needed or newer; this system has another one."
fi
older=$(printf '%s\n%s\n' "$needed" "$present" | sort -V | head -n 1)
if [ "$older" != "$needed" ]; then
    fail "Photolib needs the GNU C library $needed or newer and this system has $present; update the system, or run Photolib from source (docs/install.md)."
fi

exec "$here/photolib.bin" "$@"
