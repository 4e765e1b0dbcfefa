"""Every type of page, looked at once for all that is to hold on each: weight, requests, shifts, room, barriers."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from generator.bench.page_types import page_types
from generator.bench.pages import most_bytes
from tests.support.barriers import barriers, thinned
from tests.support.browser import new_context
from tests.support.fits import enlarge, faults
from tests.support.fonts import FAMILIES, WIDEST

ON_PAPER = ("hal-slide", "hal-kartu")
"""Drawn as a projector and as paper show them, whatever the size of the text."""
PHONES = ({"width": 320, "height": 568}, {"width": 360, "height": 640})
SHIFTS = """{
  window.shifted = [];
  const told = ({ node, previousRect, currentRect }) => `${node?.localName}.${node?.className} ${previousRect.y}→${currentRect.y}`;
  const heard = (list) => { for (const one of list.getEntries()) if (one.value) shifted.push(`${one.value.toFixed(3)} ${one.sources.slice(0, 2).map(told)}`); };
  new PerformanceObserver(heard).observe({ type: "layout-shift", buffered: true });
}"""
DRAWN = "() => new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(shifted))))"
BESIDE = "[...document.querySelectorAll('link[rel=icon]')].map(({ href }) => href)"


@dataclass
class Seen:
    """What one page asked for and showed. `requests`: addresses; the others are complaints."""

    requests: list[str] = field(default_factory=list)
    shifts: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    barriers: list[str] = field(default_factory=list)


def look(browser: Browser, address: str, *, measured_only: bool) -> Seen:
    """Opens the page as a new visitor; `measured_only`: whether it fits, and nothing else."""
    context = new_context(browser, bypass_csp=True)
    context.add_init_script(SHIFTS)
    page, seen = context.new_page(), Seen()
    page.on("request", lambda request: seen.requests.append(request.url))
    page.goto(address)
    seen.shifts = page.evaluate(DRAWN)
    seen.requests += page.evaluate(BESIDE)
    if not page.evaluate("(names) => names.some((name) => document.body.classList.contains(name))", list(ON_PAPER)):
        seen.faults = _what_does_not_fit(page)
    if not measured_only:
        page.evaluate("document.adoptedStyleSheets = []")
        thinned(page)
        seen.barriers = barriers(page)
    context.close()
    return seen


def _what_does_not_fit(page: Page) -> list[str]:
    """On the narrowest phone as it is, and on both at twice the text."""
    page.set_viewport_size(PHONES[0])
    found = faults(page)
    enlarge(page)
    found += faults(page)
    page.set_viewport_size(PHONES[1])
    return found + faults(page)


@pytest.fixture(scope="module")
def types(site: Path) -> list[str]:
    """One page of each type."""
    return page_types(site)


@pytest.fixture(scope="module", params=tuple(FAMILIES))
def seen(request, browsers, base: str, types: list[str]) -> dict[str, Seen]:
    """What each page showed, with either typeface; all but the room only with one."""
    browser = browsers.get(request.param)
    return {path: look(browser, base + path, measured_only=request.param != WIDEST) for path in types}


def weight(site: Path, base: str, requests: list[str]) -> int:
    """Bytes over gzip of all that was asked for, without the headers."""
    names = {url.removeprefix(base).partition("#")[0] for url in requests if url.startswith(base)}
    files = [site / (f"{name}index.html" if name.endswith("/") or not name else name) for name in names]
    squeezed = (path.with_name(f"{path.name}.gz") for path in files)
    return sum(
        (zipped if zipped.is_file() else path).stat().st_size for zipped, path in zip(squeezed, files, strict=True)
    )


def test_no_page_asks_anybody_else(seen, base):
    assert {
        path: others
        for path, one in seen.items()
        if (others := [url for url in one.requests if not url.startswith((base, "data:"))])
    } == {}


def test_no_page_is_heavier_than_it_may_be(seen, site, base):
    weights = {path: weight(site, base, one.requests) for path, one in seen.items()}
    assert {path: weighs for path, weighs in weights.items() if weighs > most_bytes(f"/{path}")} == {}


def test_nothing_moves_while_a_page_comes(seen):
    assert {path: one.shifts for path, one in seen.items() if one.shifts} == {}


def test_everything_fits_at_twice_the_text_and_on_the_narrowest_phone(seen):
    assert {path: one.faults for path, one in seen.items() if one.faults} == {}


def test_no_barrier_in_any_width_and_scheme(seen):
    assert {path: one.barriers for path, one in seen.items() if one.barriers} == {}


def test_every_type_is_there(types, site):
    assert {"", "periksa/", "lapor/", "404.html", "tentang/lisensi/"} <= set(types)
    assert len(types) > 30 and all((site / path).exists() for path in types)


def test_what_is_wrong_would_be_seen(browsers, site, base, tmp_path):
    page = """<!doctype html><html><title>u</title><body style="font-size: 1rem"><main><p id="a">Satu</p>
    <p style="color: #999; background: #fff">abu-abu</p><img src="http://127.0.0.1:9/x.png"><input>
    <p style="width: 900px">lebar</p><script>requestAnimationFrame(() => setTimeout(() => a.before(document.createElement("hr")), 100))</script>"""
    (tmp_path / "index.html").write_text(page, encoding="utf-8")
    found = look(browsers.get(WIDEST), (tmp_path / "index.html").as_uri(), measured_only=False)
    assert "http://127.0.0.1:9/x.png" in found.requests
    assert any(told.startswith("wide") for told in found.faults)
    rules = {told.partition("forced ")[2].split(" ")[1].rstrip(":") for told in found.barriers}
    assert {"color-contrast", "image-alt", "label"} <= rules
    assert weight(site, base, [base, f"{base}#isi", "data:,"]) == (site / "index.html.gz").stat().st_size
