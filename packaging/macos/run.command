#!/usr/bin/env bash
# A double click sets up whatever is missing and starts the program on the practice company with the sample shop.
exec "$(dirname "${BASH_SOURCE[0]}")/../run.sh" "$@"
