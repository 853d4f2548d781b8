"""Gives every Python program that a test starts the same loopback guard as the test itself.

Python runs this file when it starts, because tests/conftest.py puts its folder on PYTHONPATH.
"""

from __future__ import annotations

import os
from pathlib import Path

from loopback_only import GUARD, NOTE_FILE_VARIABLE

if _notes := os.environ.get(NOTE_FILE_VARIABLE):
    GUARD.note_file = Path(_notes)
