"""Abbreviations are explained once a page, in the text and nowhere else."""

from __future__ import annotations

from datetime import date

import pytest

from generator.abbr import explain, explain_pages, without_explanations
from generator.models.term import Term

DATES = {"checked": date(2026, 11, 21), "review_by": date(2027, 5, 21), "sources": ("uji",), "text": "Arti."}
TERMS = (
    Term(name="P3MI", long="Perusahaan Penempatan", short="perusahaan penempatan", **DATES),
    Term(name="KBRI", long="Kedutaan Besar", short="kedutaan", **DATES),
    Term(name="P2MI", long="Pelindungan", **DATES),
    Term(name="BP2MI", long="Badan", short="badan itu", **DATES),
    Term(name="Calo", **DATES),
)
P3MI = '<abbr title="Perusahaan Penempatan">P3MI</abbr>'
SAID = '<span class="arti"> (perusahaan penempatan)</span>'


def main(html: str) -> str:
    """What becomes of the text of a page."""
    return explain(f"<p>P3MI</p><main>{html}</main>", TERMS).removeprefix("<p>P3MI</p><main>").removesuffix("</main>")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<p>Lewat P3MI. P3MI itu PT.</p>", f"<p>Lewat {P3MI}{SAID}. P3MI itu PT.</p>"),
        ("<h2>P3MI</h2><p>Lewat P3MI.</p>", f"<h2>P3MI</h2><p>Lewat {P3MI}{SAID}.</p>"),
        ('<a href="#">Daftar P3MI</a><p>P3MI</p>', f'<a href="#">Daftar P3MI</a><p>{P3MI}{SAID}</p>'),
        ('<div class="ket">P3MI <div>x</div> P3MI</div>P3MI', f'<div class="ket">P3MI <div>x</div> P3MI</div>{P3MI}{SAID}'),
        ("<p>P3MI (PT berizin) dan P3MI</p>", f"<p>{P3MI} (PT berizin) dan P3MI</p>"),
        ("<p>P3MI, yaitu PT berizin.</p>", f"<p>{P3MI}, yaitu PT berizin.</p>"),
        ("<p>perusahaan (P3MI) itu</p>", f"<p>perusahaan ({P3MI}) itu</p>"),
        ("<p>KBRI Kuala Lumpur buka.</p>", '<p><abbr title="Kedutaan Besar">KBRI</abbr> Kuala Lumpur<span class="arti"> (kedutaan)</span> buka.</p>'),
        ("<p>Menteri P2MI</p>", '<p>Menteri <abbr title="Pelindungan">P2MI</abbr></p>'),
        ("<p>Peraturan BP2MI 9/2020. BP2MI.</p>", '<p>Peraturan <abbr title="Badan">BP2MI</abbr> 9/2020. <abbr title="Badan">BP2MI</abbr><span class="arti"> (badan itu)</span>.</p>'),
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
    assert explain(html, TERMS) == html


def test_pages_in_place_but_not_the_glossary(tmp_path):
    for name in ("index.html", "istilah/index.html"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("<main>P3MI</main>", encoding="utf-8")
    explain_pages(tmp_path, TERMS)
    assert (tmp_path / "index.html").read_text(encoding="utf-8") == f"<main>{P3MI}{SAID}</main>"
    assert (tmp_path / "istilah/index.html").read_text(encoding="utf-8") == "<main>P3MI</main>"
