"""The practice company: a QuickBooks-Online-compatible server that runs on this computer.

Imports nothing of the rest of the program, so that it cannot share the client's mistakes.
"""

from __future__ import annotations

from app.practice.addresses import Addresses
from app.practice.lock import PracticeInUse
from app.practice.server import PracticeServer, find_running
from app.practice.store import StoreTooNew
from app.practice.transport import PracticeCompany

__all__ = ["Addresses", "PracticeCompany", "PracticeInUse", "PracticeServer", "StoreTooNew", "find_running"]
