"""A real browser through the hosted page, under the rules of production keys: https only, and a public name."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring
from selenium import webdriver
from selenium.common.exceptions import NoSuchElementException, StaleElementReferenceException
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.chrome.webdriver import WebDriver
from selenium.webdriver.common.by import By
from selenium.webdriver.support import expected_conditions as seen
from selenium.webdriver.support.ui import WebDriverWait

from app.bootstrap import Core, Profile, build_core
from app.domain.books import Environment
from app.domain.errors import UserMustAct
from app.services.connecting import Attempt, ConnectRequest, Found
from tests.support.bench import Token
from tests.system.https_site import NAME, https_site
from tests.system.program import REALM

_SECONDS = 30
STATE = "a-word-that-is-long-enough"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with https_site(tmp_path_factory.mktemp("site")) as address:
        yield address


@pytest.fixture(scope="module")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WebDriver]:
    options = webdriver.ChromeOptions()
    options.binary_location = "/usr/bin/chromium"
    for word in (
        "--headless",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--ignore-certificate-errors",  # the page's certificate is made by nobody; everything is on this computer
        f"--host-resolver-rules=MAP {NAME} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
        f"--user-data-dir={tmp_path_factory.mktemp('chromium')}",
    ):
        options.add_argument(word)
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        options.add_argument("--no-sandbox")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options, Service("/usr/bin/chromedriver"))
    yield driver
    driver.quit()


@pytest.fixture
def core(tmp_path: Path, forbidden_keyring: object, site: str) -> Iterator[Core]:
    """The practice company keeps to Intuit's rules for production keys and knows the page's address only."""
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]
    built = build_core(Profile.at(tmp_path / "profile", practice=True), {})
    built.practice.addresses()
    assert built.practice._server is not None
    redirects = built.practice._server.app.redirects
    redirects.register(site)
    redirects.set_rules("production")
    assert not redirects.accepts("http://localhost:8765/callback")
    yield built
    built.close()


def begin(core: Core, site: str) -> Attempt:
    return core.connecting.begin(ConnectRequest(Environment.PRACTICE, redirect_uri=site))


@contextmanager
def waited_for(attempt: Attempt) -> Iterator[Future[Found]]:
    """Wait for the browser in a thread of its own, and give up when the test does."""
    cancel = CancelEvent()
    with ThreadPoolExecutor(1) as worker:
        try:
            yield worker.submit(attempt.wait, cancel)
        finally:
            cancel.set()


class CancelEvent(threading.Event):
    """A cancel token."""

    @property
    def canceled(self) -> bool:
        return self.is_set()

    def wait(self, seconds: float | None = None) -> bool:
        return super().wait(seconds)


def press(chromium: WebDriver, *buttons: str) -> None:
    for button in buttons:
        patience = WebDriverWait(
            chromium, _SECONDS, ignored_exceptions=(NoSuchElementException, StaleElementReferenceException)
        )
        patience.until(partial(click, button))


def click(button: str, page: WebDriver) -> bool:
    """Once it is there; a button of the page before may still be found while the next one loads."""
    found = page.find_element(By.ID, button)
    if not (found.is_displayed() and found.is_enabled()):
        return False
    found.click()
    return True


def by_hand(chromium: WebDriver) -> str:
    """The address that the page shows for copying."""
    block = WebDriverWait(chromium, _SECONDS).until(seen.visibility_of_element_located((By.ID, "address")))
    return str(block.get_attribute("value"))


def test_signed_in_through_the_hosted_page(core: Core, site: str, chromium: WebDriver) -> None:
    attempt = begin(core, site)
    with waited_for(attempt) as waiting:
        chromium.get(attempt.authorize_url)
        press(chromium, "sign-in", f"company-{REALM}", "allow")
        found = waiting.result(timeout=_SECONDS)
    WebDriverWait(chromium, _SECONDS).until(seen.title_contains("Signed in to"))
    assert chromium.current_url.startswith("http://127.0.0.1:")
    assert found.company.realm_id == REALM
    connection = core.connecting.confirm(attempt, po_sync=True, auto_sync=False)
    assert connection.redirect_uri == site


def test_denied_through_the_hosted_page(core: Core, site: str, chromium: WebDriver) -> None:
    attempt = begin(core, site)
    with waited_for(attempt) as waiting:
        chromium.get(attempt.authorize_url)
        press(chromium, "sign-in", f"company-{REALM}", "deny")
        with pytest.raises(UserMustAct, match="Access was not allowed"):
            waiting.result(timeout=_SECONDS)
    WebDriverWait(chromium, _SECONDS).until(seen.title_contains("Access was not allowed"))
    core.connecting.discard(attempt)


def test_where_the_program_cannot_be_reached_the_address_is_shown_and_can_be_pasted(
    core: Core, site: str, chromium: WebDriver
) -> None:
    attempt = begin(core, site)
    attempt.close()  # a port that nobody answers, as over a remote desktop
    chromium.get(attempt.authorize_url)
    press(chromium, "sign-in", f"company-{REALM}", "allow")
    WebDriverWait(chromium, _SECONDS).until(seen.url_contains("/callback?"))
    chromium.back()
    address = by_hand(chromium)
    assert address.startswith(f"{site}?code=")
    press(chromium, "copy")
    WebDriverWait(chromium, _SECONDS).until(lambda page: page.find_element(By.ID, "told").text)
    attempt.paste(address)
    assert attempt.wait(Token()).company.realm_id == REALM
    core.connecting.discard(attempt)


def test_somebody_may_copy_instead_of_being_taken_back(site: str, chromium: WebDriver) -> None:
    chromium.get(f"{site}?code=c&state={STATE}.8765&realmId=9130")
    press(chromium, "stay")
    assert by_hand(chromium) == f"{site}?code=c&state={STATE}.8765&realmId=9130"
    time.sleep(2)  # longer than the page would have waited
    assert chromium.current_url.startswith(site)


@pytest.mark.parametrize(
    "state",
    [STATE, f"{STATE}.80", f"{STATE}.1023", f"{STATE}.65536", f"{STATE}.08765", f"{STATE}.8765@x", "x.8765"],
)
def test_without_a_right_port_nothing_is_opened(site: str, chromium: WebDriver, state: str) -> None:
    chromium.get(f"{site}?code=the-code&state={state}&realmId=9130&stowaway=1")
    assert by_hand(chromium).startswith(f"{site}?code=the-code&state=")
    assert "stowaway" not in by_hand(chromium)
    assert chromium.current_url.startswith(site)
    assert not chromium.find_element(By.ID, "again").is_displayed()


def test_markup_in_the_address_stays_text_and_the_policy_is_not_broken(
    site: str, chromium: WebDriver
) -> None:
    chromium.get_log("browser")  # type: ignore[no-untyped-call]  # what happened before
    chromium.get(f"{site}?code=%3Cimg%20src=x%20onerror=alert(1)%3E&state={STATE}&realmId=1")
    assert "%3Cimg" in by_hand(chromium)
    assert chromium.find_elements(By.CSS_SELECTOR, "img") == []
    messages = [str(entry["message"]) for entry in chromium.get_log("browser")]  # type: ignore[no-untyped-call]
    assert [text for text in messages if "script" in text or "style" in text] == []
    styled = chromium.find_element(By.TAG_NAME, "main").value_of_css_property("max-width")
    assert styled == "600px", "the policy lets the page's own style through"


def test_opened_by_itself_the_page_says_that_there_is_nothing_to_do(site: str, chromium: WebDriver) -> None:
    for address in (site, f"{site}?code=alone", f"{site}?state={STATE}.8765"):
        chromium.get(address)
        assert chromium.find_element(By.TAG_NAME, "h1").text == "Nothing to do here"
        for hidden in ("address", "stay"):
            assert not chromium.find_element(By.ID, hidden).is_displayed()
