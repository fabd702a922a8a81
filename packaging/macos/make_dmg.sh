#!/usr/bin/env bash
# Signs Photolib.app and packs it into a disk image. Run by the release workflow on macOS; not yet
# tried on a Mac.
#
#   packaging/macos/make_dmg.sh VERSION
#
# CODESIGN_IDENTITY  "Developer ID Application: ..."; without it the app is signed ad hoc, which
#                    starts after "Open anyway" in the privacy settings.
# NOTARY_PROFILE     a profile of `xcrun notarytool store-credentials`; without it no notarisation.
set -euo pipefail
version=${1:?usage: make_dmg.sh VERSION}
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
app=build/package/frozen/Photolib.app
image="dist/photolib-$version-macos-$(uname -m).dmg"
identity=${CODESIGN_IDENTITY:--}

mkdir -p dist
# From the inside out: libraries, then the programs, then the bundle that seals them.
find "$app/Contents" -type f \( -name '*.so' -o -name '*.dylib' \) -print0 |
    xargs -0 -n 50 codesign --force --timestamp --options runtime --sign "$identity"
codesign --force --timestamp --options runtime --entitlements packaging/macos/entitlements.plist \
    --sign "$identity" "$app"
codesign --verify --deep --strict "$app"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
ditto "$app" "$folder/Photolib.app"
ln -s /Applications "$folder/Applications"
hdiutil create -volname "Photolib $version" -srcfolder "$folder" -format ULMO -ov "$image"
if [ "$identity" != - ]; then
    codesign --timestamp --sign "$identity" "$image"
fi
if [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
fi
