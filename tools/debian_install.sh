#!/bin/sh
# debian_install.sh PACKAGE... installs Debian packages when this account may, without asking.
# Exit 0: installed. Exit 1: it may not, or it failed; what to do has then been said.
say_how() {
    if ! command -v apt-get >/dev/null 2>&1; then
        echo "Please install, with your system's package tool, what Debian calls: $*" >&2
    elif [ "$(id -u)" -eq 0 ]; then
        echo "Please install them yourself with: apt-get update && apt-get install $*" >&2
    elif command -v sudo >/dev/null 2>&1; then
        echo "Please install them yourself with: sudo apt-get install $*" >&2
    else
        echo "Please install them yourself with: su -c 'apt-get install $*'" >&2
    fi
    exit 1
}

apt() {
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get "$@" </dev/null >/dev/null 2>&1
}

sudo=""
command -v apt-get >/dev/null 2>&1 || say_how "$@"
if [ "$(id -u)" -ne 0 ]; then
    sudo -n true >/dev/null 2>&1 || say_how "$@"
    sudo="sudo -n"
fi

echo "Installing $* ..." >&2
apt install -y --no-install-recommends "$@" && exit 0
# The package lists may be missing or old.
apt update
apt install -y --no-install-recommends "$@" || say_how "$@"
