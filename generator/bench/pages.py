"""What a page asks for before any Python: every byte, headers included, as Chromium counts them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from generator.bench.browser import cold_page, served
from generator.bench.page_types import page_types
from generator.bench.table import NotMeasured, Row, amount, limited

CHECKER_WEIGHT = 45_000
"""Bytes of the checker's page over gzip, until its questions can be answered: all of them, to the last."""

PAGES = {"/": 12_000, "/periksa/": CHECKER_WEIGHT}
"""Address -> the most bytes over gzip."""
OTHERS = 75_000
"""The most bytes of a page of any other type."""
WHOLE_CHECK, WHOLE_WEIGHT = "/periksa/", 85_000
"""Where the first answer asks for the results as well, and the most bytes of both."""
ANSWER = "#periksa [data-pilih]"
ALONE = """
  Object.defineProperty(navigator, "connection", { value: { saveData: true } });
  delete Navigator.prototype.serviceWorker;"""
"""A phone that spares its data: no Python comes by itself, and nothing is kept for when there is no signal."""

QUIET_MS = 1500  # after the network fell silent: what a script asks for later counts too


def page_rows(site: Path) -> Iterable[Row]:
    """Weight of PAGES of the built `site`, over gzip and over brotli, and of how many requests. Raises NotMeasured."""
    if not (site / "index.html").is_file():
        raise NotMeasured("there is no site/; run python3 build.py build first")
    with served(site) as base:
        for page, most in PAGES.items():
            weight, requests = page_weight(base, page, "gzip")
            yield limited(f"{page} over gzip", weight, "B", at_most=most)
            yield Row(f"{page} requests", str(requests))
            yield Row(f"{page} over brotli", amount(page_weight(base, page, "br")[0], "B"))
        yield from _others(base, [page for page in page_types(site) if f"/{page}" not in PAGES])
        weight, requests = page_weight(base, WHOLE_CHECK, "gzip", tapped=ANSWER)
        yield limited(f"{WHOLE_CHECK} with its results", weight, "B", at_most=WHOLE_WEIGHT)
        yield Row(f"{WHOLE_CHECK} with its results: requests", str(requests))


def _others(base: str, pages: list[str]) -> Iterable[Row]:
    weights = {page: page_weight(base, f"/{page}", "gzip")[0] for page in pages}
    heaviest = max(weights, key=weights.__getitem__, default="")
    yield limited("the heaviest page of any other type, over gzip", weights.get(heaviest, 0), "B", at_most=OTHERS)
    yield Row("the heaviest page of any other type: which", f"/{heaviest} of {len(weights)}")


def most_bytes(page: str) -> int:
    """What `page` may weigh over gzip."""
    return PAGES.get(page, OTHERS)


def page_weight(base: str, path: str, coding: str, *, tapped: str = "") -> tuple[int, int]:
    """(bytes on the wire, requests) of `path` in a cold browser that accepts only `coding`.

    `tapped`: what is tapped once the page is there, after which no Python comes. Raises NotMeasured.
    """
    arrived: dict[str, int] = {}
    failed: list[str] = []

    def answered(event: dict[str, Any]) -> None:
        if event["response"]["status"] >= 400:
            failed.append(f"{event['response']['url'].removeprefix(base)} answers {event['response']['status']}")

    with cold_page() as (page, session):
        session.on(
            "Network.loadingFinished", lambda event: arrived.update({event["requestId"]: event["encodedDataLength"]})
        )
        session.on("Network.responseReceived", answered)
        session.on("Network.loadingFailed", lambda event: failed.append(event["errorText"]))
        session.send("Network.enable")
        session.send("Network.setExtraHTTPHeaders", {"headers": {"Accept-Encoding": coding}})
        page.add_init_script(ALONE)
        answer = page.goto(base + path, wait_until="networkidle")
        if tapped:
            page.locator(tapped).first.dispatch_event("click")
        page.wait_for_timeout(QUIET_MS)
        if answer and answer.ok and answer.header_value("content-encoding") != coding:
            raise NotMeasured(f"{path} comes without {coding}")
    if failed:
        raise NotMeasured(f"a request of {path} failed: {failed[0]}")
    return int(sum(arrived.values())), len(arrived)
