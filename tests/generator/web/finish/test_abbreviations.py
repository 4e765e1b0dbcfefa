"""Abbreviations are explained once a page, in the text and nowhere else."""

from __future__ import annotations

import re
from datetime import date
from html import unescape

import pytest

from generator.cache import Cache
from generator.facts.term import Term
from generator.web.finish.abbreviations import NO_LINE, SKIP_PAGES, explain
from generator.web.finish.pages import finish_pages
from tests.support.finished import public_pages, touched, without_explanations

DATES = {"checked": date(2026, 11, 21), "review_by": date(2027, 5, 21), "sources": ("uji",), "text": "Arti."}
TERMS = (
    Term(name="P3MI", long="Perusahaan Penempatan", short="perusahaan penempatan", **DATES),
    Term(name="KBRI", long="Kedutaan Besar", short="kedutaan", **DATES),
    Term(name="P2MI", long="Pelindungan", **DATES),
    Term(name="BP2MI", long="Badan", short="badan itu", **DATES),
    Term(name="Calo", **DATES),
)
SAY = "Singkatan di halaman ini: {told}"
P3MI = '<abbr title="Perusahaan Penempatan">P3MI</abbr>'
LINE = f'<p class="ket singkatan">Singkatan di halaman ini: {P3MI} (perusahaan penempatan)</p>'
SAID = '<span class="arti"> (perusahaan penempatan)</span>'


def main(html: str) -> str:
    """What becomes of the text of a page."""
    page = touched(f"<p>P3MI</p><main>{html}</main>", lambda page: explain(page, TERMS, SAY))
    return page.removeprefix("<p>P3MI</p><main>").removesuffix("</main>")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<p>Lewat P3MI. P3MI itu PT.</p>", f"<p>Lewat {P3MI}{SAID}. P3MI itu PT.</p>"),
        (
            "<h2>P3MI</h2><a>P3MI</a><p>KBRI (kedutaan).</p>",
            f'<h2>P3MI</h2><a>P3MI</a><p><abbr title="Kedutaan Besar">KBRI</abbr> (kedutaan).</p>{LINE}',
        ),
        ("<div><h2>P3MI</h2></div>", f"<div><h2>P3MI</h2>{LINE}</div>"),
        ("<h2>P2MI</h2><h3>Calo</h3><script>P3MI</script>", "<h2>P2MI</h2><h3>Calo</h3><script>P3MI</script>"),
        ("<h2>P3MI</h2><p>Lewat P3MI.</p>", f"<h2>P3MI</h2><p>Lewat {P3MI}{SAID}.</p>"),
        ('<a href="#">Daftar P3MI</a><p>P3MI</p>', f'<a href="#">Daftar P3MI</a><p>{P3MI}{SAID}</p>'),
        (
            '<div class="ket">P3MI <div>x</div> P3MI</div>P3MI',
            f'<div class="ket">P3MI <div>x</div> P3MI</div>{P3MI}{SAID}',
        ),
        ("<p>P3MI (PT berizin) dan P3MI</p>", f"<p>{P3MI} (PT berizin) dan P3MI</p>"),
        ("<p>P3MI, yaitu PT berizin.</p>", f"<p>{P3MI}, yaitu PT berizin.</p>"),
        ("<p>perusahaan (P3MI) itu</p>", f"<p>perusahaan ({P3MI}) itu</p>"),
        (
            "<p>Kantor (KBRI, P3MI) buka.</p>",
            '<p>Kantor (<abbr title="Kedutaan Besar">KBRI</abbr>, <abbr title="Perusahaan Penempatan">P3MI</abbr><span class="arti"> \u2013 perusahaan penempatan</span>) buka.</p>',
        ),
        (
            "<p>KBRI Kuala Lumpur buka.</p>",
            '<p><abbr title="Kedutaan Besar">KBRI</abbr> Kuala Lumpur<span class="arti"> (kedutaan)</span> buka.</p>',
        ),
        (
            "<p>Disahkan KBRI Kuala Lumpur.</p>",
            '<p>Disahkan <abbr title="Kedutaan Besar">KBRI</abbr> Kuala Lumpur<span class="arti"> (kedutaan)</span>.</p>',
        ),
        ("<p>Menteri P2MI</p>", '<p>Menteri <abbr title="Pelindungan">P2MI</abbr></p>'),
        (
            "<p>Peraturan BP2MI 9/2020. BP2MI.</p>",
            '<p>Peraturan <abbr title="Badan">BP2MI</abbr> 9/2020. <abbr title="Badan">BP2MI</abbr><span class="arti"> (badan itu)</span>.</p>',
        ),
        ("<p>Calo</p>", "<p>Calo</p>"),
        ("<p>SP3MI XP3MI P3MIX UU/P3MI</p>", "<p>SP3MI XP3MI P3MIX UU/P3MI</p>"),
        ('<p title="P3MI">x<br>y <img alt="P3MI"></p>', '<p title="P3MI">x<br>y <img alt="P3MI"></p>'),
    ],
)
def test_the_first_place_is_explained(text, expected):
    assert main(text) == expected
    assert without_explanations(main(text)) == text


def test_nothing_outside_the_main_text_changes():
    html = "<header>P3MI</header><main><p>-</p></main><footer>P3MI</footer>"
    assert touched(html, lambda page: explain(page, TERMS, SAY)) == html


def test_pages_are_explained_but_not_the_glossary_and_no_slide_has_a_last_line(tmp_path):
    slide = "sosialisasi/slide/index.html"
    html = dict.fromkeys(("index.html", "istilah/index.html"), "<main>P3MI</main>")
    html[slide] = "<main><h1>P3MI</h1></main>"
    _, made = finish_pages(html, TERMS, SAY, None, {}, Cache(tmp_path / "cache"))
    assert b"<main><h1>P3MI</h1></main>" in made[slide]
    assert f"<main>{P3MI}{SAID}</main>" in made["index.html"].decode()
    assert b"<main>P3MI</main>" in made["istilah/index.html"]


# --- the finished pages ------------------------------------------------------------------------------------------


def unexplained(html: str, names: list[str]) -> list[str]:
    """Abbreviations that a visitor can see in the main part of a page and that are explained nowhere on it."""
    body = re.search(r"<main\b.*</main>", html, re.DOTALL)[0]
    seen = re.sub(r"<[^>]+>", "\n", re.sub(r"<(script|style|svg|select|textarea)\b.*?</\1>", "", body, flags=re.DOTALL))
    marked = set(re.findall(r"<abbr[^>]*>([^<]+)</abbr>", body))
    return [
        name
        for name in names
        if name not in marked and re.search(rf"(?<![\w/-]){re.escape(name)}(?![\w/]|-[A-Z])", seen)
    ]


def test_no_page_leaves_an_abbreviation_unexplained(site, model):
    names = [term.name for term in model.terms.values() if term.long and term.short]
    assert len(names) > 40
    for path in public_pages(site):
        address = path.relative_to(site).as_posix()
        if address not in SKIP_PAGES and not address.startswith(NO_LINE):
            assert unexplained(path.read_text(encoding="utf-8"), names) == [], address


def test_each_is_explained_once_and_at_its_first_place_in_the_text(site, model):
    shorts = {
        term.name: (f" ({term.short})", f" \u2013 {term.short}")
        for term in model.terms.values()
        if term.long and term.short
    }
    for path in public_pages(site):
        explained = re.findall(
            r'<abbr[^>]*>([^<]+)</abbr>[^<]*<span class="arti">([^<]*)</span>', path.read_text(encoding="utf-8")
        )
        assert len(explained) == len(dict(explained)), path
        assert all(unescape(said) in shorts.get(name, (said,)) for name, said in explained), path


def test_an_unexplained_abbreviation_would_be_found():
    assert unexplained("<main><h1>P3MI</h1></main>", ["P3MI"]) == ["P3MI"]
    assert unexplained(f"<p>KBRI</p><main><h1>P3MI</h1>{LINE}<script>KBRI</script></main>", ["P3MI", "KBRI"]) == []
