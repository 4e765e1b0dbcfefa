"""What the phone keeps of the site is whole and ours: half a file, another edition and a hotel's page are not."""

from __future__ import annotations

import hashlib
import re

from generator.web.offline import worker
from generator.web.offline.kept import FRESH
from tests.support.finished import public_pages
from tests.support.kept_site import CACHES, READY, changed
from tests.support.paths import ROOT

OFFLINE = "site_templates/scripts/offline"
PORTAL = "<!doctype html><html><body><h1>Setujui dulu</h1><a href='/setuju'>Lanjut</a></body></html>"


def test_an_edition_that_is_not_the_one_it_says_is_never_taken(kept, own):
    """Half of a new edition is on the host: what the phone has stays."""
    out, address = own
    visitor = kept()
    changed(out, "hak/index.html", "KATA-BARU")
    (out / "hak" / "index.html").write_text("<h1>SETENGAH</h1>", encoding="utf-8")
    failed = visitor.page.evaluate(
        "navigator.serviceWorker.getRegistration().then((found) => found.update()).then((found) => new Promise((done) =>"
        " { const coming = found.installing; coming.onstatechange = () => done(coming.state); }))"
    )
    assert failed == "redundant"
    visitor.page.goto(address + "hak/")
    assert "SETENGAH" not in visitor.page.content()


def test_a_page_of_somebody_in_between_is_neither_shown_for_help_nor_kept(kept, own, model):
    """A network that must be paid or agreed to first answers every address with a page of its own, and says 200."""
    out, address = own
    visitor, visited = kept(), f"negara/{next(iter(model.countries))}/"
    for path in (FRESH[0], visited):
        (out / path / "index.html").write_text(PORTAL, encoding="utf-8")
    quiz = next((out / "js").glob("quiz.*.js"))
    code = quiz.read_bytes()
    quiz.write_text(PORTAL, encoding="utf-8")
    visitor.page.goto(address + FRESH[0])
    assert visitor.page.locator("a[href^='tel:']").count() > 3, "the numbers that the phone has"
    visitor.page.goto(address + visited)
    assert "Setujui" in visitor.page.content(), "what cannot be had is not hidden"
    visitor.page.goto(address + "sosialisasi/kuis/")
    held = {url for urls in visitor.page.evaluate(CACHES).values() for url in urls}
    assert address + visited not in held and address + f"js/{quiz.name}" not in held
    quiz.write_bytes(code)
    visitor.page.reload()
    visitor.page.wait_for_function(f"async () => Boolean(await caches.match('{address}js/{quiz.name}'))")


def test_a_broken_store_of_the_phone_hides_no_page(visit, own):
    out, address = own
    broken = "CacheStorage.prototype.match = () => Promise.reject(new Error('internal error'));\n"
    code = (out / worker.NAME).read_text(encoding="utf-8")
    (out / worker.NAME).write_text(broken + code, encoding="utf-8")
    visitor = visit(address, service_workers="allow")
    visitor.page.wait_for_function(READY)
    for path in ("hak/", "periksa/"):
        visitor.page.goto(address + path)
        assert visitor.page.locator("h1").first.is_visible()


def test_a_file_that_is_not_whole_is_kept_by_no_edition(visit, own):
    out, address = own
    script = next((out / "js").glob("search.*.js"))
    script.write_bytes(script.read_bytes()[:1000])
    visitor = visit(address, service_workers="allow")
    failed = visitor.page.evaluate(
        "navigator.serviceWorker.register('sw.js').then((found) => new Promise((done) =>"
        " { const coming = found.installing; coming.onstatechange = () => done(coming.state); }))"
    )
    assert failed == "redundant"
    assert visitor.page.evaluate("caches.keys()") == []


def test_every_kept_page_has_the_sign_that_it_is_ours(site):
    sign = re.search(r"OURS = '(.+)';", (ROOT / OFFLINE / "service_worker.js").read_text(encoding="utf-8"))[1]
    assert [path for path in public_pages(site) if sign not in path.read_text(encoding="utf-8")] == []


def test_every_file_that_may_be_kept_tells_its_content_by_its_name(site):
    named = [(path, re.search(r"\.([0-9a-f]{8,})\.[^.]+$", path.name)) for path in site.rglob("*.*")]
    told = {path: found[1] for path, found in named if found and path.suffix not in (".gz", ".br")}
    assert len(told) > 20
    assert [p.name for p, told in told.items() if not hashlib.sha256(p.read_bytes()).hexdigest().startswith(told)] == []
