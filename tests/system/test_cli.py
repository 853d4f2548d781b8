"""Every command as a stranger types it: what it prints and how it ends."""

from __future__ import annotations

import csv
import json
import re
import subprocess
from pathlib import Path

from app.practice.robot import sign_in
from tests.system.program import EXAMPLE_CSV, REALM, ROOT, SAMPLE, Practice, environment, run, start


def imported(profile: Path) -> None:
    assert run(profile, "import", str(SAMPLE)).code == 0


def connected(profile: Path, *words: str) -> None:
    ended = run(profile, "connect", "--environment", "practice", "--allow", *words)
    assert ended.code == 0, ended.err


def test_the_whole_job_without_a_screen_twice_in_a_row(profile: Path) -> None:
    first = run(profile, "--practice", "--no-window", "--json")
    assert first.code == 0, first.err
    assert first.json["orders_in_quickbooks"] == first.json["totals_equal"] == 60
    assert first.json["second_sync_writes"] == 0
    again = run(profile, "--practice", "--no-window", "--json")
    assert (again.code, again.json["orders_in_quickbooks"]) == (0, 60)


def test_import_twice_updates_and_duplicates_nothing(profile: Path) -> None:
    first = run(profile, "import", str(EXAMPLE_CSV), "--json")
    assert (first.code, first.json["new"], first.json["imported"]) == (0, 5, True)
    again = run(profile, "import", str(EXAMPLE_CSV), "--json")
    assert (again.json["new"], again.json["changed"], again.json["unchanged"]) == (0, 0, 5)
    assert run(profile, "status", "--json").json["orders"] == 5


def test_a_file_with_a_mistake_imports_nothing_and_names_the_row(profile: Path, tmp_path: Path) -> None:
    lines = EXAMPLE_CSV.read_text(encoding="utf-8-sig").splitlines()
    rows = list(csv.reader(lines))
    rows[3][[head.casefold() for head in rows[0]].index("quantity")] = "a dozen"
    broken = tmp_path / "broken.csv"
    with broken.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    ended = run(profile, "import", str(broken), "--json")
    assert (ended.code, ended.json["imported"]) == (1, False)
    assert {p["row"] for p in ended.json["problems"]} == {4}
    assert "a dozen" in {p["value"] for p in ended.json["problems"]}
    assert run(profile, "status", "--json").json["orders"] == 0
    assert run(profile, "import", str(tmp_path / "nothing.csv")).code == 2
    broken.write_bytes(bytes(range(256)) * 4)
    assert run(profile, "import", str(broken)).code == 2


def test_the_good_pos_are_imported_and_the_others_written_with_reasons(profile: Path, tmp_path: Path) -> None:
    mixed, back = tmp_path / "mixed.csv", tmp_path / "back.csv"
    mixed.write_text("PO,Supplier,Currency,SKU,Qty,Cost\n1,Clay,USD,a,2,1.50\n2,Clay,USD,a,x,1.50\n")
    ended = run(profile, "import", str(mixed), "--left-out", str(back), "--json")
    assert (ended.code, ended.json["new"], ended.json["failed"]) == (1, 1, ["2"])
    assert back.read_text(encoding="utf-8-sig").splitlines()[1].startswith("2,Clay,USD,a,x,1.50,Qty: ")


def test_production_needs_an_address_that_intuit_accepts_before_anything_opens(profile: Path) -> None:
    keys = {"QUICKBOOKS_CLIENT_ID": "id", "QUICKBOOKS_CLIENT_SECRET": "s3cret"}
    words = ("connect", "--environment", "production")
    missing = run(profile, *words, env=keys)
    assert missing.code == 1
    assert "There is no redirect address." in missing.err
    assert "resources/redirect" in missing.err
    local = run(profile, *words, "--redirect-uri", "https://localhost/x", env=keys)
    assert local.code == 1
    assert "does not accept localhost" in local.err
    assert "http" not in local.out


def test_connect_tells_how_the_company_is(profile: Path) -> None:
    ended = run(profile, "connect", "--environment", "practice", "--allow", "9341450000000005", "--json")
    assert ended.code == 0, ended.err
    found = {each["check"]: each["verdict"] for each in ended.json["health"]}
    assert found["orders"] == "problem"
    assert found["accounts"] == "ok"
    assert "Problem: The plan QuickBooks Online Essentials has no purchase orders" in ended.err


def test_connect_waits_for_the_browser_and_for_a_pasted_address(profile: Path, practice: Practice) -> None:
    process = subprocess.Popen(
        [*map(str, start_words(profile)), "connect", "--json"],
        cwd=ROOT,
        env=environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    assert process.stdin is not None
    address = ""
    while not address:
        line = process.stderr.readline()
        assert line, "it ended before it printed an address"
        found = re.search(r"http://\S+/connect/oauth2\?\S+", line)
        address = found.group() if found else ""
    process.stdin.write("rubbish\n")
    process.stdin.flush()
    process.stdin.write(sign_in(address, REALM) + "\n")
    process.stdin.flush()
    out, _ = process.communicate(timeout=30)
    assert process.returncode == 0
    assert json.loads(out)["company"] == "Fern & Fable Ltd (practice)"


def start_words(profile: Path) -> list[object]:
    import sys

    return [sys.executable, "-m", "app", "--profile-dir", profile]


def test_sync_dry_run_writes_nothing_then_sync_sends(profile: Path, practice: Practice) -> None:
    imported(profile)
    connected(profile)
    before = practice.writes()
    dry = run(profile, "sync", "--dry-run", "--json")
    assert dry.code == 0, dry.err
    assert sum(row["action"] == "create" for row in dry.json["orders"]) == 60
    assert len(dry.json["new_vendors"]) == 12
    assert practice.writes() == before
    one = run(profile, "sync", "PO-101", "--json")
    assert (one.code, one.json["created"]) == (0, 1)
    rest = run(profile, "sync", "--json")
    assert (rest.code, rest.json["created"], rest.json["left_out"]) == (0, 59, 3)
    status = run(profile, "status", "--json")
    assert (status.code, status.json["states"]["in_quickbooks"]) == (0, 60)
    assert status.json["to_bill"]["count"] == len(status.json["to_bill"]["orders"]) == 50
    assert "Delivered, to copy to a bill in QuickBooks: 50 (PO-" in run(profile, "status").out
    followed = run(profile, "follow", "--json")
    assert (followed.code, followed.json["noticed"], followed.json["reads"]) == (0, 0, 1)


def test_po_sync_off_sends_not_one_request(profile: Path, practice: Practice) -> None:
    connected(profile, "--po-sync", "off", "--auto-sync", "on")
    before = requests(practice)
    imported(profile)
    ended = run(profile, "sync", "--json")
    assert ended.code == 1
    assert ended.json["error"] == "PO sync is off"
    assert run(profile, "sync", "--dry-run").code == 1
    assert requests(practice) == before


def test_auto_sync_on_save_sends_an_import_by_itself(profile: Path, practice: Practice) -> None:
    connected(profile, "--auto-sync", "on")
    ended = run(profile, "import", str(EXAMPLE_CSV), "--json")
    assert ended.code == 0, ended.err
    assert len(practice.rows("PurchaseOrder")) == 5


def requests(practice: Practice) -> int:
    import urllib.request

    with urllib.request.urlopen(f"{practice.told['api_base']}/practice/ledger", timeout=30) as answer:
        counts = json.load(answer)["counts"]
        return int(counts["reads"]) + int(counts["writes"])


def test_commands_that_cannot_run_say_so(profile: Path, tmp_path: Path) -> None:
    assert run(profile, "sync").code == 1
    assert "not connected" in run(profile, "sync").err
    assert run(profile, "status").code == 1
    assert run(profile, "sync", env={"QUICKBOOKS_MINOR_VERSION": "new"}).code == 1
    file = tmp_path / "file"
    file.write_text("", encoding="utf-8")
    assert run(file, "status").code == 2
    assert run(profile, "no-such-command").code == 2


def test_without_a_screen_the_window_says_so(profile: Path) -> None:
    ended = run(profile, env=dict.fromkeys(("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"), ""))
    assert ended.code == 2
    assert "no screen" in ended.err


def test_a_second_program_on_the_same_profile_is_refused(profile: Path) -> None:
    waiting = start(profile, "connect", "--environment", "practice")
    assert waiting.stderr is not None
    told = ""
    while "/connect/oauth2" not in told:
        told = waiting.stderr.readline()
        assert told, "it ended before it printed an address"
    second = run(profile, "status")
    waiting.kill()
    waiting.communicate()
    assert second.code == 2
    assert "running already" in second.err


def test_the_log_is_exported_without_secrets(profile: Path, practice: Practice, tmp_path: Path) -> None:
    imported(profile)
    connected(profile)
    assert run(profile, "sync", "PO-101").code == 0
    for name in ("log.txt", "log.csv", "log.json"):
        ended = run(profile, "export-logs", str(tmp_path / name), "--json")
        assert ended.code == 0
        assert ended.json["rows"] > 5
        assert "PO-101" in (tmp_path / name).read_text(encoding="utf-8")
    secret = json.loads((profile / "practice" / "sign-in.json").read_text(encoding="utf-8"))
    tokens = [value for value in secret.values() if isinstance(value, str)]
    assert tokens
    tokens.append(practice.told["client_secret"])
    for path in [*tmp_path.glob("log.*"), *profile.glob("logs/*"), *profile.glob("*.sqlite3*")]:
        content = path.read_bytes()
        assert not [token for token in tokens if token.encode() in content], path


def test_fix_tells_first_and_does_it_with_yes(profile: Path, practice: Practice) -> None:
    imported(profile)
    connected(profile)
    by_supplier: dict[str, list[str]] = {}
    for order in run(profile, "sync", "--dry-run", "--json").json["orders"]:
        if order["action"] == "create":
            by_supplier.setdefault(order["supplier"], []).append(order["po"])
    supplier, (first, second, *_) = next(each for each in by_supplier.items() if len(each[1]) > 1)
    assert run(profile, "sync", first).code == 0
    assert run(profile, "fix", first).out.strip() == "Nothing stands in its way."
    practice.make_inactive(next(v for v in practice.rows("Vendor") if v["DisplayName"] == supplier))
    assert run(profile, "sync", second).code == 1
    told = run(profile, "fix", second, "--json")
    assert (told.code, told.json["fix"], told.json["fixed"]) == (1, "reactivate_vendor", False)
    assert told.json["code"] == "", (
        "the first create of a process looks first, so QuickBooks need not refuse it"
    )
    writes = practice.writes()
    assert "Add --yes" in run(profile, "fix", second).out
    assert practice.writes() == writes
    done = run(profile, "fix", second, "--yes", "--json")
    assert (done.code, done.json["fixed"], done.json["purchase_orders"]) == (0, True, 1), done.err
    assert run(profile, "sync", second).code == 0


def test_a_sync_that_stopped_goes_on_when_told_so(profile: Path, practice: Practice, tmp_path: Path) -> None:
    file = tmp_path / "orders.csv"
    head = "PO Number,Supplier,Status,Currency,SKU,Product,Quantity,Unit cost\n"
    rows = [f"{1000 + n},Acme Tea,Ordered,USD,TEA-1,Tea,2,12.50\n" for n in range(12)]
    file.write_text(head + "".join(rows), encoding="utf-8")
    run(profile, "import", str(file))
    run(profile, "connect", "--allow")
    assert run(profile, "sync", "--json").json["created"] == 12
    file.write_text(head + rows[0].replace(",2,", ",3,"), encoding="utf-8")
    run(profile, "import", str(file))
    stopped = run(profile, "sync", "--json")
    assert (stopped.code, stopped.json["writes"]) == (1, 0)
    assert "12 open purchase orders, now 1" in stopped.json["stopped"]
    assert "--go-on" in stopped.err
    gone_on = run(profile, "sync", "--go-on", "--json")
    assert (gone_on.code, gone_on.json["updated"]) == (0, 1)
