#!/usr/bin/env bash
# Sets up whatever is missing and runs all tests. Further arguments go to pytest; paths are the repository's
# (packaging/test.sh tests/unit -k money).
set -euo pipefail
# shellcheck source=packaging/setup.sh
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

setup test
say "Running the tests"
cd "$ROOT"
export QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}" # a test that wants a screen starts one of its own (Xvfb)
exec "$PYTHON_OF_PROJECT" -m pytest -n 2 --dist loadfile "$@"
