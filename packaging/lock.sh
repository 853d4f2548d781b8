#!/usr/bin/env bash
# Makes the lock files in packaging/ anew from pyproject.toml: every package pinned, hashed, for Linux, macOS and
# Windows, with no registry named. Versions stay as they are where they still fit; `--upgrade` takes the newest ones.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

python=.venv/bin/python
if ! "$python" -c "import uv, packaging" 2>/dev/null; then
    echo "lock.sh needs the test environment: run packaging/test.sh --collect-only once." >&2
    exit 2
fi

compile() { # compile LOCK GROUP-OR-DEPENDENCIES... : each lock is held to the versions of those before it
    local lock="packaging/$1" fresh
    shift
    fresh="$(mktemp)"
    [ -f "$lock" ] && cp "$lock" "$fresh" # uv keeps what it finds there
    "$python" -m uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header \
        --no-emit-index-url --no-emit-find-links --no-sources --output-file "$fresh" ${upgrade[@]+"${upgrade[@]}"} "$@"
    {
        echo "# Made by packaging/lock.sh; do not edit."
        "$python" packaging/check_locks.py --digest
        cat "$fresh"
    } >"$lock"
    rm -f "$fresh"
}

upgrade=("$@")
compile requirements-setup.lock --group pyproject.toml:setup
compile requirements.lock -c packaging/requirements-setup.lock pyproject.toml
compile requirements-dev.lock -c packaging/requirements-setup.lock -c packaging/requirements.lock \
    --group pyproject.toml:dev pyproject.toml
"$python" packaging/check_locks.py
