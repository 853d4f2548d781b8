"""The guards of tests/conftest.py refuse, and the test that needed them fails."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import httpx
import keyring
import pytest
from loopback_only import LoopbackOnly, NetworkForbidden, is_loopback

DOCUMENTATION_ADDRESS = "192.0.2.1"  # reserved for examples: nobody answers there


def _connect() -> None:
    with socket.socket() as sock:
        sock.connect((DOCUMENTATION_ADDRESS, 443))


def _connect_v6() -> None:
    with socket.socket(socket.AF_INET6) as sock:
        sock.connect_ex(("::ffff:192.0.2.1", 443))


def _send_datagram() -> None:
    with socket.socket(type=socket.SOCK_DGRAM) as sock:
        sock.sendto(b"?", (DOCUMENTATION_ADDRESS, 53))


def _listen_on_every_interface() -> None:
    with socket.socket() as sock:
        sock.bind(("", 0))


def _look_up() -> None:
    socket.getaddrinfo("quickbooks.example", 443)


def _request() -> None:
    httpx.get("https://quickbooks.example/")


@pytest.mark.parametrize(
    "leave", [_connect, _connect_v6, _send_datagram, _listen_on_every_interface, _look_up, _request]
)
def test_every_way_out_is_refused_and_noted(
    leave: Callable[[], None], forbidden_network: LoopbackOnly
) -> None:
    with pytest.raises(NetworkForbidden):
        leave()

    assert len(forbidden_network.refused) == 1
    forbidden_network.refused.clear()


def test_loopback_is_open() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        with socket.create_connection(("localhost", port)) as client:
            client.sendall(b"here")
            accepted, _ = server.accept()
            with accepted:
                assert accepted.recv(4) == b"here"


@pytest.mark.parametrize(
    ("host", "inside"),
    [
        ("127.8.9.1", True),
        ("::1", True),
        ("::ffff:127.0.0.1", True),
        ("localhost", True),
        ("localhost.example", False),
        ("0.0.0.0", False),  # noqa: S104 - the point of the test
        ("::", False),
        ("10.0.0.1", False),
        ("", False),
    ],
)
def test_what_counts_as_this_machine(host: str, inside: bool) -> None:
    assert is_loopback(host) is inside


INNER_TESTS = """
import socket, subprocess, sys, threading
import keyring

LEAVE = "import socket; socket.create_connection(('192.0.2.1', 443), timeout=1)"

def test_swallowed():
    try:
        exec(LEAVE)
    except Exception:
        pass

def test_in_a_child():
    subprocess.run([sys.executable, "-c", LEAVE], stderr=subprocess.DEVNULL)

def test_keyring_swallowed():
    try:
        keyring.get_password("inventory-mate", "token")
    except BaseException:
        pass

def test_keyring_of_a_child():
    answer = subprocess.run([sys.executable, "-c", "import keyring; keyring.get_password('a', 'b')"],
                            stderr=subprocess.PIPE, text=True)
    assert "NoKeyringError" in answer.stderr

def test_good():
    pass
"""


def test_a_test_that_leaves_this_machine_fails(tmp_path: Path) -> None:
    """Even when the exception is swallowed or happens in a program that the test started."""
    here = Path(__file__).parents[1]
    shutil.copy(here / "conftest.py", tmp_path)
    shutil.copytree(here / "guard", tmp_path / "guard")
    (tmp_path / "test_inner.py").write_text(INNER_TESTS, encoding="utf-8")
    (tmp_path / "pytest.ini").write_text("[pytest]\n", encoding="utf-8")

    answer = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-rA", "-p", "no:cacheprovider", str(tmp_path)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )

    ends = {
        line.strip() for line in answer.stdout.splitlines() if line.startswith(("PASSED", "ERROR", "FAILED"))
    }
    failed = {end.split(" - ")[0] for end in ends if not end.startswith("PASSED")}
    assert failed == {
        "ERROR test_inner.py::test_swallowed",
        "ERROR test_inner.py::test_in_a_child",
        "ERROR test_inner.py::test_keyring_swallowed",
    }, answer.stdout
    assert "PASSED test_inner.py::test_good" in ends
    assert "PASSED test_inner.py::test_keyring_of_a_child" in ends


def test_keyring_is_the_refusing_one() -> None:
    assert type(keyring.get_keyring()).__name__ == "ForbiddenKeyring"


@pytest.mark.real_keyring
def test_marked_tests_get_keyrings_own_choice() -> None:
    assert type(keyring.get_keyring()).__name__ != "ForbiddenKeyring"


def test_home_is_empty_and_temporary(home: Path) -> None:
    assert Path.home() == home
    assert not list(home.iterdir())
    assert Path(os.environ["XDG_DATA_HOME"]).is_relative_to(home)
    assert "QUICKBOOKS_ENV" not in os.environ
