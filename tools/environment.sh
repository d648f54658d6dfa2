#!/bin/sh
# Makes .venv with the newest Python found, and installs Openspace in it with what its makers need.
set -u
here=$(dirname "$0")
cd "$here/.." || exit 1

fits() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

find_python() {
    for candidate in python3 python3.14 python3.13 python3.12 python3.11; do
        if command -v "$candidate" >/dev/null 2>&1 && fits "$candidate"; then
            echo "$candidate"
            return 0
        fi
    done
    return 1
}

if ! python=$(find_python); then
    echo "Openspace needs Python 3.11 or newer, and none was found: please install it and try again." >&2
    exit 1
fi

if ! "$python" -c 'import ensurepip, venv' >/dev/null 2>&1; then
    version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    echo "Python $version cannot make environments here: its venv module is missing." >&2
    sh "$here/debian_install.sh" "python$version-venv" || exit 1
fi

# An environment whose Python has gone, or that was left half made, is made anew.
if ! { [ -x .venv/bin/python ] && fits .venv/bin/python && .venv/bin/python -c 'import pip' 2>/dev/null; }; then
    rm -rf .venv
    "$python" -m venv .venv || exit 1
fi

echo "Installing what Openspace needs into .venv (once; a minute or two) ..." >&2
if ! .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input \
    --constraint constraints.txt --editable '.[dev]' </dev/null; then
    echo "Not everything could be installed: please check the network and the free disk space, and try again." >&2
    exit 1
fi
touch .venv/ready
