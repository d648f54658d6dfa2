#!/bin/sh
# Sees to the system libraries that Qt expects on Linux. macOS and desktops mostly have them all.
# Never fails: what is missing is named, with the one command that installs it.
[ "$(uname -s)" = Linux ] || exit 0
here=$(dirname "$0")

# library, Debian package; the first six are needed even without a display
libraries="
libEGL.so.1 libegl1
libGL.so.1 libgl1
libglib-2.0.so.0 libglib2.0-0
libfontconfig.so.1 libfontconfig1
libxkbcommon.so.0 libxkbcommon0
libdbus-1.so.3 libdbus-1-3
libwayland-cursor.so.0 libwayland-cursor0
libX11-xcb.so.1 libx11-xcb1
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-randr.so.0 libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-shape.so.0 libxcb-shape0
libxcb-sync.so.1 libxcb-sync1
libxcb-xfixes.so.0 libxcb-xfixes0
libxcb-xkb.so.1 libxcb-xkb1
libxkbcommon-x11.so.0 libxkbcommon-x11-0
"
known=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null) || exit 0

missing=$(echo "$libraries" | while read -r library package; do
    [ -n "$library" ] || continue
    case "$known" in *"$library"*) ;; *) echo "$package" ;; esac
done)
[ -n "$missing" ] || exit 0

echo "Qt misses some system libraries here." >&2
# shellcheck disable=SC2086
sh "$here/debian_install.sh" $missing ||
    echo "Going on without them: the app may not be able to show its window." >&2
exit 0
