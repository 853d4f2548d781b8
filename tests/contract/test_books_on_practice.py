"""Every method of `Books` against the practice company, connected through its pages as a browser would."""

from __future__ import annotations

import re
import threading
import time
import uuid
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from html import unescape
from pathlib import Path

import httpx
import pytest

from app.domain.books import Company, Environment, Item, ItemKind, Vendor
from app.domain.compare import differences
from app.domain.documents import DocLine, Document, LineKind, RemoteDocument
from app.domain.errors import NameTaken, ReconnectNeeded, StaleDocument
from app.domain.links import IntentKind, Link
from app.domain.orders import Address, PurchaseOrder, Supplier
from app.domain.settings import AccountChoices, SyncSettings
from app.http import new_client
from app.practice import PracticeServer
from app.quickbooks.client import ApiClient
from app.quickbooks.endpoints import Endpoints, endpoints_for
from app.quickbooks.gateway import QuickBooksBooks
from app.quickbooks.oauth import ClientKeys, IntuitOAuth, new_state
from app.quickbooks.receiver import Receiver
from app.quickbooks.redirect import RedirectAnswer
from app.quickbooks.tokens import TokenKeeper
from app.secrets import MemorySecrets

REALM = "9341450000000001"
_FIELD = re.compile(r'<input type="hidden" name="([^"]+)" value="([^"]*)">')
_FORM = re.compile(r"<form.*?</form>", re.DOTALL)


class RealClock:
    """The computer's own."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds)


class NeverCanceled:
    """Nobody presses Cancel."""

    canceled = False

    def wait(self, seconds: float) -> bool:
        return False


@dataclass
class Shop:
    """A connected shop."""

    server: PracticeServer
    endpoints: Endpoints
    oauth: IntuitOAuth
    keeper: TokenKeeper
    books: QuickBooksBooks
    store: MemorySecrets

    def send(self, document: Document) -> RemoteDocument:
        payload = self.books.create_payload(document)
        answer = self.books.send(IntentKind.PURCHASE_ORDER, payload, uuid.uuid4().hex)
        assert answer.intuit_tid
        return self.books.as_document(answer.raw)


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    with connected_shop(tmp_path_factory.mktemp("practice")) as connected:
        yield connected


@contextmanager
def connected_shop(folder: Path) -> Iterator[Shop]:
    server = PracticeServer.open(folder / "data", port=0, durable=False)
    server.app.gateway.limits.on = False  # the engine keeps the limits; here every second would be waited out
    endpoints = endpoints_for(Environment.PRACTICE, server.addresses.to_json())
    keys = ClientKeys(server.addresses.client_id, server.addresses.client_secret)
    store = MemorySecrets()
    state = new_state()
    with Receiver(state, (0,)) as receiver:
        oauth = IntuitOAuth(endpoints, keys, receiver.redirect_uri)
        answer = sign_in(oauth.authorize_address(state), receiver, "allow")
        tokens = oauth.exchange(answer.code)
        keeper = TokenKeeper(
            Environment.PRACTICE,
            answer.realm_id,
            oauth=oauth,
            store=store,
            lock_folder=folder,
            clock=RealClock(),
        )
        keeper.adopt(tokens)
        client = ApiClient(
            endpoints.api_base, answer.realm_id, keeper=keeper, http=new_client(), clock=RealClock()
        )
        books = QuickBooksBooks(client)
        receiver.finish(True, f"Signed in to {books.company().name}", "You can close this page.")
    try:
        yield Shop(server, endpoints, oauth, keeper, books, store)
    finally:
        books.close()
        server.close()


def sign_in(address: str, receiver: Receiver, decision: str) -> RedirectAnswer:
    """Go through the consent pages with plain forms; the last page is left waiting for the outcome."""
    with httpx.Client(trust_env=False) as browser:
        page = browser.get(address)
        for button in ("sign-in", f"company-{REALM}", decision):
            page = browser.post(
                str(httpx.URL(address).copy_with(query=None)), data=form_with(page.text, button)
            )
        assert page.status_code == 302
        back = page.headers["Location"]
    threading.Thread(target=lambda: httpx.get(back, trust_env=False, timeout=60), daemon=True).start()
    answer = receiver.wait(NeverCanceled(), 20)
    assert answer is not None
    return answer


def form_with(page: str, button: str) -> dict[str, str]:
    form = next(form for form in _FORM.findall(page) if f'id="{button}"' in form)
    return {name: unescape(value) for name, value in _FIELD.findall(form)}


@pytest.fixture(scope="module")
def vendor(shop: Shop) -> Vendor:
    order = PurchaseOrder(
        id="p1",
        number="1",
        currency="USD",
        supplier=Supplier(
            name="O'Neill & Söhne \\ Tea",
            email="tea@example.com",
            phone="(503) 555-0100",
            contact_name="Mary Ann O'Neill",
            address=Address("1 Quay", "", "Portland", "OR", "97205", "US"),
        ),
    )
    payload = shop.books.vendor_payload("O'Neill & Söhne \\ Tea", order, "")
    return shop.books.as_vendor(shop.books.send(IntentKind.VENDOR, payload, uuid.uuid4().hex).raw)


@pytest.fixture(scope="module")
def settings(shop: Shop) -> SyncSettings:
    accounts = shop.books.accounts()
    expense = next(a for a in accounts if a.type == "Cost of Goods Sold" and a.active)
    income = next(
        a for a in accounts if a.type == "Income" and a.subtype == "SalesOfProductIncome" and a.active
    )
    asset = next(a for a in accounts if a.subtype == "Inventory" and a.active)
    payable = next(a for a in accounts if a.type == "Accounts Payable" and a.active)
    choices = AccountChoices(
        payable_id=payable.id, item_expense_id=expense.id, item_income_id=income.id, item_asset_id=asset.id
    )
    return SyncSettings(accounts=choices)


@pytest.fixture(scope="module")
def item(shop: Shop, settings: SyncSettings) -> Item:
    payload = shop.books.item_payload("Teapot 'Blue'", "TP-1", "A teapot", settings, date(2026, 9, 1))
    return shop.books.as_item(shop.books.send(IntentKind.ITEM, payload, uuid.uuid4().hex).raw)


@pytest.fixture
def document(shop: Shop, vendor: Vendor, item: Item, settings: SyncSettings) -> Document:
    costs = next(a for a in shop.books.accounts() if a.takes_costs)
    return Document(
        number=f"PO-{uuid.uuid4().hex[:12]}",
        vendor_id=vendor.id,
        lines=(
            DocLine(
                "sku:tp-1#1",
                LineKind.ITEM,
                item.id,
                "Teapot",
                Decimal("1861.08"),
                Decimal("128.35"),
                Decimal("14.50"),
            ),
            DocLine(
                "sku:tp-1#2", LineKind.ITEM, item.id, "Lid", Decimal("0.33"), Decimal(1), Decimal("0.3333333")
            ),
            DocLine("cost:freight#1", LineKind.ACCOUNT, costs.id, "Freight", Decimal("12.50")),
        ),
        currency="USD",
        txn_date=date(2026, 9, 30),
        due_date=date(2026, 10, 30),
        memo="Please deliver before noon",
        private_note="Inventory Mate PO\n[im:0123456789ab]",
        email="orders@example.com",
        vendor_address=("O'Neill & Söhne", "1 Quay", "Portland, OR 97205"),
        ship_address=("Shop", "410 Alder Street", "Portland, OR 97205"),
        ship_method="UPS Ground",
        ap_account_id=settings.accounts.payable_id,
    )


def linked(remote: RemoteDocument, sent: Document) -> Link:
    ids = dict(zip((line.key for line in sent.lines), remote.line_ids, strict=True))
    return Link("p1", REALM, remote.id, remote.sync_token, sent.number, sent, remote.raw, ids)


def test_the_company_and_its_preferences(shop: Shop) -> None:
    before = shop.books.counts()
    company = shop.books.company()
    assert company == Company(
        realm_id=REALM,
        name="Fern & Fable Ltd (practice)",
        country="US",
        home_currency="USD",
        multi_currency=True,
        plan=company.plan,
        purchase_orders_enabled=True,
        custom_numbers=True,
        sales_tax=False,
        inventory=True,
    )
    assert "Plus" in company.plan
    assert shop.books.counts() == (before[0] + 2, before[1])


def test_accounts_have_what_sync_needs(shop: Shop) -> None:
    accounts = shop.books.accounts()
    assert any(
        account.type == "Accounts Payable" and account.subtype == "AccountsPayable" for account in accounts
    )
    assert any(account.takes_costs and account.full_name for account in accounts)


def test_a_vendor_is_created_found_by_name_and_its_name_is_taken_then(shop: Shop, vendor: Vendor) -> None:
    assert (vendor.name, vendor.email, vendor.currency, vendor.active) == (
        "O'Neill & Söhne \\ Tea",
        "tea@example.com",
        "USD",
        True,
    )
    assert shop.books.vendor_named("o'neill & söhne \\ tea") == vendor
    assert shop.books.vendor_named("Nobody") is None
    order = PurchaseOrder(id="p", number="1", currency="USD", supplier=Supplier(name=vendor.name))
    with pytest.raises(NameTaken) as caught:
        shop.books.send(
            IntentKind.VENDOR, shop.books.vendor_payload(vendor.name, order, ""), uuid.uuid4().hex
        )
    assert caught.value.existing_id == vendor.id
    assert vendor.name in caught.value.message


@pytest.mark.parametrize("kind", list(ItemKind))
def test_an_item_of_every_kind_can_be_bought(shop: Shop, settings: SyncSettings, kind: ItemKind) -> None:
    name = f"Kettle {kind.value}"
    today = date(2026, 9, 1)
    payload = shop.books.item_payload(
        name, f"K-{kind.value}", "A kettle", replace(settings, item_kind=kind), today
    )
    made = shop.books.as_item(shop.books.send(IntentKind.ITEM, payload, uuid.uuid4().hex).raw)
    assert (made.name, made.sku, made.type, made.can_be_bought) == (name, f"K-{kind.value}", kind.value, True)
    assert shop.books.item_named(name.upper()) == made


def test_lists_come_whole_or_since_a_moment(shop: Shop, vendor: Vendor, item: Item) -> None:
    assert vendor in [one for page in shop.books.vendors(None) for one in page]
    assert item in [one for page in shop.books.items(None) for one in page]
    past, future = datetime.now(UTC) - timedelta(hours=1), datetime.now(UTC) + timedelta(hours=1)
    assert vendor in [one for page in shop.books.vendors(past) for one in page]
    assert list(shop.books.vendors(future)) == []
    assert list(shop.books.items(future)) == []


def test_a_created_document_comes_back_as_it_was_meant(shop: Shop, document: Document) -> None:
    reads, writes = shop.books.counts()
    remote = shop.send(document)
    assert shop.books.counts() == (reads, writes + 1)
    ids = dict(zip((line.key for line in document.lines), remote.line_ids, strict=True))
    again = shop.books.as_document(remote.raw, ids)
    assert differences(document, again.document) == ()
    assert remote.total == document.total == Decimal("1873.91")
    assert (remote.closed, remote.billed, remote.sync_token) == (False, False, "0")
    assert remote.intuit_tid
    read_back = shop.books.read(remote.id)
    assert read_back is not None
    assert replace(read_back, intuit_tid="") == replace(remote, intuit_tid="")


def test_the_same_request_id_makes_no_second_document(shop: Shop, document: Document) -> None:
    payload, request_id = shop.books.create_payload(document), uuid.uuid4().hex
    first = shop.books.send(IntentKind.PURCHASE_ORDER, payload, request_id)
    second = shop.books.send(IntentKind.PURCHASE_ORDER, payload, request_id)
    assert first.raw == second.raw
    assert len(shop.books.find_documents([document.number])) == 1


def test_documents_are_found_by_number_in_chunks_and_by_creation(shop: Shop, document: Document) -> None:
    began = datetime.now(UTC) - timedelta(seconds=2)
    first, second = shop.send(document), shop.send(replace(document, number=f"{document.number}b"))
    numbers = [f"PO-none-{n}" for n in range(120)] + [document.number, f"{document.number}b"]
    reads = shop.books.counts()[0]
    found = shop.books.find_documents(numbers)
    assert {remote.id for remote in found} == {first.id, second.id}
    assert shop.books.counts()[0] == reads + 2
    created = [remote.id for remote in shop.books.created_since(began)]
    assert [one for one in created if one in (first.id, second.id)] == [first.id, second.id]
    assert list(shop.books.created_since(datetime.now(UTC) + timedelta(hours=1))) == []


def test_an_update_keeps_line_ids_and_what_others_added(shop: Shop, document: Document, item: Item) -> None:
    remote = shop.send(document)
    link = linked(remote, document)
    first, _, freight = document.lines
    wanted = replace(
        document,
        memo="",
        due_date=None,
        lines=(
            replace(first, quantity=Decimal(2), amount=Decimal("29.00")),
            freight,
            DocLine("sku:tp-1#3", LineKind.ITEM, item.id, "Spoon", Decimal("3.00"), Decimal(3), Decimal(1)),
        ),
    )
    payload = shop.books.update_payload(remote.raw, link, wanted)
    answer = shop.books.send(IntentKind.PURCHASE_ORDER, payload, uuid.uuid4().hex)
    after = shop.books.as_document(answer.raw)
    assert (after.id, after.sync_token, after.total) == (remote.id, "1", Decimal("44.50"))
    assert after.line_ids[:2] == (remote.line_ids[0], remote.line_ids[2])
    keys = {first.key: after.line_ids[0], freight.key: after.line_ids[1], "sku:tp-1#3": after.line_ids[2]}
    assert differences(wanted, shop.books.as_document(after.raw, keys).document) == ()
    with pytest.raises(StaleDocument, match=document.number):
        shop.books.send(IntentKind.PURCHASE_ORDER, payload, uuid.uuid4().hex)


def test_a_document_that_is_not_there_is_none(shop: Shop) -> None:
    assert shop.books.read("987654") is None


def test_the_link_to_the_practice_pages_opens_the_document(shop: Shop, document: Document) -> None:
    remote = shop.send(document)
    page = httpx.get(shop.endpoints.web_link("purchaseorder", remote.id, REALM), trust_env=False)
    assert page.status_code == 200
    assert document.number in page.text


def test_denying_comes_back_as_an_answer(shop: Shop) -> None:
    state = new_state()
    with Receiver(state, (0,)) as receiver:
        oauth = IntuitOAuth(
            shop.endpoints,
            ClientKeys(shop.server.addresses.client_id, shop.server.addresses.client_secret),
            receiver.redirect_uri,
        )
        answer = sign_in(oauth.authorize_address(state), receiver, "deny")
        receiver.finish(False, "Not connected", "You said no.")
    assert answer.denied


def test_a_revoked_sign_in_needs_a_reconnect(shop: Shop, tmp_path: Path) -> None:
    state = new_state()
    with Receiver(state, (0,)) as receiver:
        keys = ClientKeys(shop.server.addresses.client_id, shop.server.addresses.client_secret)
        oauth = IntuitOAuth(shop.endpoints, keys, receiver.redirect_uri)
        answer = sign_in(oauth.authorize_address(state), receiver, "allow")
        tokens = oauth.exchange(answer.code)
        receiver.finish(True, "Connected", "Done.")
    keeper = TokenKeeper(
        Environment.PRACTICE,
        REALM,
        oauth=oauth,
        store=MemorySecrets(),
        lock_folder=tmp_path,
        clock=RealClock(),
    )
    keeper.adopt(tokens)
    oauth.revoke(tokens.refresh_token)
    with new_client() as http:
        client = ApiClient(shop.endpoints.api_base, REALM, keeper=keeper, http=http, clock=RealClock())
        with pytest.raises(ReconnectNeeded):
            QuickBooksBooks(client).company()


def test_a_day_later_eight_threads_refresh_once_and_keep_the_rotated_token(tmp_path: Path) -> None:
    with connected_shop(tmp_path) as shop:
        before = shop.keeper.refresh_token()
        shop.server.app.clock.advance(25 * 3600)  # both tokens are old now; our own clock did not notice
        refreshes = shop.server.counts()["oauth"]
        with ThreadPoolExecutor(8) as threads:
            names = set(threads.map(lambda _: shop.books.company().name, range(8)))
        assert len(names) == 1
        assert shop.server.counts()["oauth"] == refreshes + 1
        rotated = shop.keeper.refresh_token()
        assert rotated not in (before, None)
        assert shop.store.get(f"practice.refresh_token.{REALM}.former") is None


def test_a_crash_after_rotation_is_survived_with_the_former_token(tmp_path: Path) -> None:
    with connected_shop(tmp_path) as shop:
        before = shop.keeper.refresh_token()
        assert before is not None
        shop.server.app.clock.advance(25 * 3600)
        shop.oauth.refresh(before)  # rotated at Intuit; the program died before it could store the answer
        assert shop.books.company().realm_id == REALM
        assert shop.keeper.refresh_token() != before
