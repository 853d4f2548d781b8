"""Checks that the lock files say what pyproject.toml asks for, and name no registry.

    python packaging/check_locks.py             exit code 1 and one line per fault
    python packaging/check_locks.py --digest    the digest that packaging/lock.sh writes into each lock file

Needs no network: each lock carries a digest of the dependency tables it was made from.
"""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
DIGEST_LINE = "# made from dependencies "

# Each lock and the tables of pyproject.toml that it covers; None is [project] dependencies.
LOCKS: Mapping[str, tuple[str | None, ...]] = {
    "packaging/requirements-setup.lock": ("setup",),
    "packaging/requirements.lock": (None,),
    "packaging/requirements-dev.lock": (None, "dev"),
}
KEPT_OUT = {
    "httpx2": "Authlib would silently prefer it, and respx would no longer see our requests",
    "keyrings-alt": "it picks a plain-text file silently",
}
# Names of registries, in two parts, since this file must not name them either.
REGISTRIES = tuple(
    f"{host}.{domain}"
    for host, domain in (
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("pypi", "python.org"),
        ("registry.npmjs", "org"),
        ("registry.yarnpkg", "com"),
        ("deb.debian", "org"),
        ("security.debian", "org"),
        ("archive.ubuntu", "com"),
        ("security.ubuntu", "com"),
    )
)
_ENTRY = re.compile(r"^(?P<name>[A-Za-z0-9][A-Za-z0-9._-]*)==(?P<version>\S+)(?: ; (?P<marker>.+?))?$")
_HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}$")


@dataclass(frozen=True)
class Pin:
    """One package of a lock file."""

    name: str
    version: str
    hashes: int


def project(root: Path) -> dict[str, Any]:
    """The parsed pyproject.toml."""
    return tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))


def digest(settings: Mapping[str, Any]) -> str:
    """A fingerprint of everything that decides what a lock file holds."""
    asked = {
        "python": settings["project"]["requires-python"],
        "dependencies": settings["project"]["dependencies"],
        "groups": settings["dependency-groups"],
    }
    return hashlib.sha256(json.dumps(asked, sort_keys=True).encode()).hexdigest()


def read_pins(text: str) -> tuple[dict[str, list[Pin]], list[str]]:
    """The packages of a lock file by name (several where systems differ), and lines that do not belong."""
    pins: dict[str, list[Pin]] = {}
    strange: list[str] = []
    for line in text.replace("\\\n", "").splitlines():
        words = line.split(" --hash", 1)[0].strip()
        if not words or words.startswith("#"):
            continue
        entry = _ENTRY.match(words)
        if entry is None:
            strange.append(line.strip())
            continue
        hashes = sum(1 for part in line.split() if _HASH.match(part))
        name = canonicalize_name(entry["name"])
        pins.setdefault(name, []).append(Pin(name, entry["version"], hashes))
    return pins, strange


def check_lock(text: str, asked: list[Requirement], wanted_digest: str) -> Iterator[str]:
    """Everything that is wrong with one lock file, in plain words."""
    if f"{DIGEST_LINE}{wanted_digest}" not in text.splitlines():
        yield "pyproject.toml has changed since it was made; run packaging/lock.sh"
    pins, strange = read_pins(text)
    for line in strange:
        yield f"has a line that is no pinned package: {line}"
    for pin in (pin for several in pins.values() for pin in several):
        if pin.hashes == 0:
            yield f"{pin.name} has no hash"
        if pin.name in KEPT_OUT:
            yield f"{pin.name} must stay out: {KEPT_OUT[pin.name]}"
    for requirement in asked:
        versions = [pin.version for pin in pins.get(canonicalize_name(requirement.name), [])]
        if not versions:
            yield f"{requirement.name} is missing"
        for version in versions:
            if version not in requirement.specifier:
                yield f"{requirement.name} {version} is not {requirement.specifier}"


def check_agreement(locks: Mapping[str, str]) -> Iterator[str]:
    """One version of a package across all lock files: they are installed into one environment."""
    seen: dict[str, tuple[str, set[str]]] = {}
    for file, text in locks.items():
        for name, pins in read_pins(text)[0].items():
            versions = {pin.version for pin in pins}
            first_file, first = seen.setdefault(name, (file, versions))
            if first != versions:
                yield f"{name} differs between {first_file} and {file}"


def registry_addresses(text: str) -> list[str]:
    """The registries that the text names."""
    lowered = text.lower()
    return [address for address in REGISTRIES if address in lowered]


def tracked_files(root: Path) -> list[Path]:
    """Every file that git knows or would add."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=root, check=True, capture_output=True,
    )  # fmt: skip
    return [root / name for name in listing.stdout.decode().split("\0") if name]


def check_tracked(root: Path) -> Iterator[str]:
    """No committed file names a registry, and no lock file of a kind that must do so is committed."""
    for file in tracked_files(root):
        name = file.relative_to(root)
        if name.name == "uv.lock" or re.fullmatch(r"pylock(\..+)?\.toml", name.name):
            yield f"{name}: this kind of lock file carries a registry's address and may not be committed"
        if file.is_file() and not file.is_symlink():
            text = file.read_bytes().decode("utf-8", "ignore")
            yield from (f"{name}: names the registry {address}" for address in registry_addresses(text))


def _table(settings: Mapping[str, Any], name: str | None) -> list[str]:
    lines: list[str] = settings["dependency-groups"][name] if name else settings["project"]["dependencies"]
    return lines


def faults(root: Path) -> Iterator[str]:
    """Everything that is wrong, one line each."""
    settings = project(root)
    wanted = digest(settings)
    locks: dict[str, str] = {}
    for file, tables in LOCKS.items():
        path = root / file
        if not path.is_file():
            yield f"{file}: is missing; run packaging/lock.sh"
            continue
        locks[file] = path.read_text(encoding="utf-8")
        asked = [Requirement(line) for table in tables for line in _table(settings, table)]
        yield from (f"{file}: {fault}" for fault in check_lock(locks[file], asked, wanted))
    yield from check_agreement(locks)
    yield from check_tracked(root)


def main(arguments: list[str]) -> int:
    """Print the digest, or the faults."""
    if arguments == ["--digest"]:
        print(DIGEST_LINE + digest(project(ROOT)))
        return 0
    found = list(faults(ROOT))
    for fault in found:
        print(fault, file=sys.stderr)
    if not found:
        print("Lock files agree with pyproject.toml; no registry is named in any file.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
