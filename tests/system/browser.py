"""A person with a browser: opens the address in headless Chromium, signs in, chooses the company, allows (or denies).

Started through the environment variable BROWSER, as any browser is: `browser.py REPORT REALM WISH URL`. The wish is
"allow", "deny", "close" (the tab is closed before anything is allowed) or "paste" (the last address is reported,
wherever it leads).
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import traceback
from pathlib import Path

from selenium import webdriver
from selenium.common.exceptions import (
    ElementNotInteractableException,
    NoSuchElementException,
    StaleElementReferenceException,
    WebDriverException,
)
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.support import expected_conditions as seen
from selenium.webdriver.support.ui import WebDriverWait

_SECONDS = 30


def main() -> None:
    report, realm, wish, address = sys.argv[1:5]
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
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
        f"--user-data-dir={tempfile.mkdtemp()}",
    ):
        options.add_argument(word)
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        options.add_argument("--no-sandbox")
    driver = webdriver.Chrome(options, Service("/usr/bin/chromedriver"))
    try:
        driver.get(address)
        if wish == "close":
            press(driver, "sign-in")
            WebDriverWait(driver, _SECONDS).until(
                seen.presence_of_element_located((By.ID, f"company-{realm}"))
            )
            Path(report).write_text(json.dumps({"title": driver.title}), encoding="utf-8")
            return
        for button in ("sign-in", f"company-{realm}", "deny" if wish == "deny" else "allow"):
            press(driver, button)
        WebDriverWait(driver, _SECONDS).until(seen.url_contains("/callback"))
        if wish == "paste":
            Path(report).write_text(json.dumps({"address": driver.current_url}), encoding="utf-8")
            return
        text = driver.find_element(By.TAG_NAME, "body").text
        Path(report).write_text(json.dumps({"title": driver.title, "text": text}), encoding="utf-8")
    finally:
        driver.quit()


#: What Chromium says when the page went away between finding a button and pressing it.
_REPLACED = "does not belong to the document"


def press(driver: webdriver.Chrome, button: str) -> None:
    """Press a button as soon as it is there; a page that is just being replaced is looked at again."""

    def pressed(at: webdriver.Chrome) -> bool:
        try:
            at.find_element(By.ID, button).click()
        except WebDriverException as error:
            if _REPLACED not in str(error):
                raise
            return False
        return True

    passing = (NoSuchElementException, StaleElementReferenceException, ElementNotInteractableException)
    WebDriverWait(driver, _SECONDS, ignored_exceptions=passing).until(pressed)


if __name__ == "__main__":
    try:
        main()
    except BaseException:
        # Nobody sees what a browser in the background writes, so the test gets it as a file.
        Path(f"{sys.argv[1]}.error").write_text(traceback.format_exc(), encoding="utf-8")
        raise
