# shellcheck shell=bash
# Sourced by run.sh and test.sh: installs what is missing and nothing else, saying what it does.
#
#   setup run     what the program needs
#   setup test    that, and what the tests need
#
# Afterwards $ROOT is the checkout and $PYTHON_OF_PROJECT the Python of its own environment, .venv.
# A second call finds everything in place and takes a fraction of a second. PYTHON=/path/to/python3.12 chooses a Python.

ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)"
VENV="$ROOT/.venv"
PYTHON_OF_PROJECT="$VENV/bin/python"

# Debian's and Ubuntu's packages; "a|b" means whichever of the two this release has.
PACKAGES_QT="libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0t64|libglib2.0-0 fonts-dejavu-core
    libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0 libwayland-cursor0"
PACKAGES_TESTS="xvfb xauth dbus-daemon gnome-keyring chromium|chromium-browser chromium-driver|chromium-chromedriver
    xdg-utils at-spi2-core python3-pyatspi gir1.2-atspi-2.0"

say() { printf '%s\n' "== $*"; }
give_up() {
    printf '%s\n' "!! $*" >&2
    exit 2
}

setup() {
    local kind="$1"
    case "$(uname -s)" in
    Linux) install_system_packages "$kind" ;;
    Darwin) : ;; # Qt's package brings all that macOS needs
    *) give_up "On Windows please use packaging/windows/$kind.ps1." ;;
    esac
    make_environment "$kind"
}

# --- the system's packages -------------------------------------------------------------------------------------------

install_system_packages() {
    local wanted="$PACKAGES_QT"
    [ "$1" = test ] && wanted="$wanted $PACKAGES_TESTS"
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        say "This is no Debian or Ubuntu: the system's packages are left alone. Should the window not open, install"
        say "your system's packages for OpenGL, EGL, xkbcommon, D-Bus, fontconfig, GLib and the XCB utilities."
        return 0
    fi
    find_python || wanted="$wanted python3 python3-venv"
    local missing=() alternatives
    for alternatives in $wanted; do
        any_installed "$alternatives" || missing+=("$alternatives")
    done
    if [ "${#missing[@]}" -gt 0 ]; then
        apt_install "${missing[@]}"
    fi
    if ! find_python; then # an older Ubuntu: its python3 is too old, but it offers a newer one beside it
        apt_install "python3.13-venv|python3.12-venv|python3.11-venv"
        find_python || give_up "Python 3.11 or newer is needed and this system has none. Install it, then try again."
    fi
}

any_installed() { # any_installed 'a|b'
    local name
    for name in ${1//|/ }; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null)" = installed ] && return 0
    done
    return 1
}

apt_install() { # apt_install 'a' 'b|c' ...
    local as_root=() alternatives name chosen packages=() log
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || give_up "These packages are missing: ${*//|/ or }. Install them as root (apt-get install" \
            "--no-install-recommends ...), or install sudo, then try again."
        as_root=(sudo)
    fi
    say "Installing system packages that are missing${as_root:+ (with sudo)}: ${*//|/ or }"
    as_root+=(env DEBIAN_FRONTEND=noninteractive)
    local apt=(apt-get -q -y -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3)
    "${as_root[@]}" "${apt[@]}" update >/dev/null || give_up "'apt-get update' failed; see above."
    for alternatives in "$@"; do
        chosen=""
        for name in ${alternatives//|/ }; do
            if [ -z "$chosen" ] && [ -n "$(apt-cache show "$name" 2>/dev/null)" ]; then chosen="$name"; fi
        done
        [ -n "$chosen" ] || give_up "This system's package lists have no ${alternatives//|/ or }."
        packages+=("$chosen")
    done
    log="$(mktemp)"
    if ! "${as_root[@]}" "${apt[@]}" install --no-install-recommends "${packages[@]}" >"$log" 2>&1; then
        tail -n 25 "$log" >&2
        give_up "'apt-get install' failed; the lines above say why (all of them: $log)."
    fi
    rm -f "$log"
}

# --- Python and its packages -----------------------------------------------------------------------------------------

usable_python() { # new enough, not too new for Qt, and able to make an environment with pip in it
    "$1" -c 'import sys, venv, ensurepip; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 15))' 2>/dev/null
}

find_python() { # sets BASE_PYTHON
    local name
    for name in ${PYTHON:+"$PYTHON"} python3 python3.13 python3.12 python3.11 python3.14; do
        BASE_PYTHON="$(command -v "$name" 2>/dev/null)" && usable_python "$BASE_PYTHON" && return 0
    done
    return 1
}

digest_of() { # one line that changes when any of these files does
    if command -v sha256sum >/dev/null; then cat "$@" | sha256sum; else cat "$@" | shasum -a 256; fi | cut -c 1-64
}

is_healthy() { # .venv works, and was made for the folder it is in (it does not survive a move)
    usable_python "$PYTHON_OF_PROJECT" && grep -qsF "$VENV/bin/" "$VENV/bin/pip"
}

make_environment() {
    local kind="$1" stamp="$VENV/inventory-mate.stamp" old_kind="" old_state="" state
    cd "$ROOT" || give_up "$ROOT cannot be entered."
    state="$(digest_of pyproject.toml packaging/*.lock packaging/setup.sh)"
    if [ -f "$stamp" ] && is_healthy; then read -r old_kind old_state <"$stamp" || true; fi
    if [ "$old_state" = "$state" ]; then
        if [ "$old_kind" = test ] || [ "$old_kind" = "$kind" ]; then return 0; fi
    fi
    [ "$old_kind" = test ] && kind="test" # an environment for tests stays one
    if ! is_healthy; then
        find_python || give_up "Python 3.11 or newer is needed (3.14 at most). Install it, then try again;" \
            "PYTHON=/path/to/python3 chooses one."
        say "Making the Python environment .venv with $BASE_PYTHON"
        rm -rf "$VENV"
        "$BASE_PYTHON" -m venv "$VENV"
    fi
    install_python_packages "$kind"
    printf '%s %s\n' "$kind" "$state" >"$stamp"
}

install_python_packages() {
    local setup_lock=packaging/requirements-setup.lock lock=packaging/requirements.lock
    [ "$1" = test ] && lock=packaging/requirements-dev.lock
    local pip=("$PYTHON_OF_PROJECT" -m pip --quiet --quiet --disable-pip-version-check)
    say "Installing the Python packages of $lock, each checked against its hash"
    "${pip[@]}" install --require-hashes --requirement "$setup_lock" ||
        give_up "pip could not install the packages of $setup_lock; see above."
    if ! "$PYTHON_OF_PROJECT" -m uv pip sync --quiet --python "$PYTHON_OF_PROJECT" --require-hashes "$setup_lock" "$lock"
    then
        say "uv could not do it; trying the same with pip"
        "${pip[@]}" install --require-hashes --requirement "$lock" ||
            give_up "The Python packages of $lock could not be installed; see above."
    fi
    # The build backend is among the packages just installed: nothing more is fetched here.
    "${pip[@]}" install --no-deps --no-build-isolation --no-index --editable "$ROOT" ||
        give_up "The program itself could not be put into .venv; see above."
}
