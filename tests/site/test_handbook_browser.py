"""The handbook in a real Chromium: its search, tabs, copy buttons and dark mode work under the site's strict policy."""

from __future__ import annotations

import pytest

from generator.web.finish.headers import SECURITY
from tests.support.browser import PHONE

DESK = {"width": 1280, "height": 800}
PATIENCE_MS = 20_000


@pytest.fixture
def read(chromium, handbook_base):
    """`read(path, **context options)` opens a page of the handbook; every complaint and request is kept on it."""
    contexts = []

    def open_page(path="", **options):
        context = chromium.new_context(**{"viewport": DESK, **options})
        context.set_default_timeout(PATIENCE_MS)
        contexts.append(context)
        page = context.new_page()
        page.complaints, page.asked_for = [], []
        page.on("console", lambda said: said.type in ("error", "warning") and page.complaints.append(said.text))
        page.on("pageerror", lambda error: page.complaints.append(str(error)))
        context.on("request", lambda request: page.asked_for.append(request.url))
        page.goto(handbook_base + path, wait_until="networkidle")
        return page

    yield open_page
    for context in contexts:
        context.close()


def foreign(page, base):
    """What a page asked for that is not the handbook's own."""
    return [url for url in page.asked_for if not url.startswith((base, "data:"))]


def heaviest(handbook):
    """Addresses of the largest page of each folder: scripts and styles are the same, what all say is read elsewhere."""
    pages = sorted(handbook.rglob("index.html"), key=lambda path: (path.stat().st_size, path))
    largest = {path.parent.parent: path for path in pages}
    return [path.relative_to(handbook).as_posix().removesuffix("index.html") for path in largest.values()]


def test_no_page_asks_for_anything_elsewhere_or_breaks_the_policy(read, handbook, handbook_base):
    page = read(viewport=PHONE)
    wide = []
    for address in heaviest(handbook):
        answer = page.goto(handbook_base + address, wait_until="load")
        assert answer.headers["content-security-policy"] == SECURITY["Content-Security-Policy"]
        assert answer.headers["x-robots-tag"] == "noindex"
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            wide.append(address)
    assert wide == []
    page.wait_for_load_state("networkidle")
    assert foreign(page, handbook_base) == []
    assert page.complaints == []


def test_search_finds_a_page_without_a_server_that_searches(read, handbook_base):
    page = read()
    page.click(".md-search__input")
    page.keyboard.type("skorsing")
    page.locator(".md-search-result__item a").first.wait_for()
    assert "Daftar P3MI" in page.inner_text(".md-search-result")
    page.locator(".md-search-result__item a").first.click()
    page.wait_for_load_state("networkidle")
    assert page.url.startswith(handbook_base + "editor/")
    assert foreign(page, handbook_base) == [] and page.complaints == []


def test_copy_buttons_copy(read, handbook_base):
    page = read("editor/fakta/", permissions=["clipboard-read", "clipboard-write"])
    block = page.locator(".highlight", has_text="python3 build.py check").first
    block.hover()
    block.locator("[data-md-type=copy], .md-clipboard").first.click()
    assert page.evaluate("navigator.clipboard.readText()").strip() == "python3 build.py check"


def test_tabs_show_one_after_the_other(read):
    page = read("teknisi/")
    label = page.get_by_text("Port lain", exact=True).first
    hidden = page.get_by_text("--port", exact=False).first
    assert not hidden.is_visible()
    label.click()
    hidden.wait_for(state="visible")


def test_dark_mode_follows_the_device_and_then_the_reader(read, handbook_base):
    page = read(color_scheme="dark")
    assert page.evaluate("document.body.dataset.mdColorScheme") == "slate"
    page.locator("[data-md-component=palette] label:visible").click()
    page.wait_for_function("document.body.dataset.mdColorScheme === 'default'")
    page.goto(handbook_base + "editor/", wait_until="networkidle")
    assert page.evaluate("document.body.dataset.mdColorScheme") == "default"
    assert page.complaints == []


def test_each_page_says_in_which_language_it_is(read, handbook_base):
    page = read("engineering/answers/")
    assert page.get_attribute("article", "lang") == "en"
    page.goto(handbook_base + "editor/", wait_until="load")
    assert page.get_attribute("html", "lang") == "id"
    assert page.get_attribute("article", "lang") is None


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_reader_with_a_screen_reader_meets_no_barrier(read, root, scheme):
    page = read("engineering/architecture/", color_scheme=scheme, bypass_csp=True)
    page.add_script_tag(path=root / "node_modules" / "axe-core" / "axe.min.js")
    found = page.evaluate("axe.run(document.querySelector('article'), { resultTypes: ['violations'] })")
    assert [(one["id"], one["nodes"][0]["html"][:120]) for one in found["violations"]] == []
