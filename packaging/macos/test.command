#!/usr/bin/env bash
# A double click sets up whatever is missing and runs all tests. Those that need Xvfb, a Secret Service or AT-SPI are
# made for Linux.
exec "$(dirname "${BASH_SOURCE[0]}")/../test.sh" "$@"
