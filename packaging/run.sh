#!/usr/bin/env bash
# Sets up whatever is missing and starts the program on the practice company with the sample shop. Without a screen it
# does the same job without a window. Further arguments go to the program.
set -euo pipefail
# shellcheck source=packaging/setup.sh
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

has_screen() {
    case "${QT_QPA_PLATFORM:-}" in offscreen* | minimal* | vnc*) return 1 ;; esac
    [ "$(uname -s)" = Darwin ] && return 0
    [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || return 1
    # A variable may be left over from a screen that is gone: let Qt try. It aborts where it cannot.
    (
        ulimit -c 0
        timeout 20 "$PYTHON_OF_PROJECT" -c "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"
        exit "$?"
    ) >/dev/null 2>&1
}

setup run
program="$VENV/bin/inventory-mate"
if has_screen; then
    say "Starting Inventory Mate on the practice company"
    exec "$program" --practice "$@"
fi
say "There is no screen here: the same job now runs without a window (on the practice company, with the sample shop)."
exec "$program" --practice --no-window "$@"
