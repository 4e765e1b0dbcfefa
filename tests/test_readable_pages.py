"""Every sentence on the finished pages, in their scripts and on the printed sheets stays under the bar of its type."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from generator.facts.model import Model
from generator.print.frame import Place
from generator.print.leaflet import leaflet
from generator.print.press import Press
from generator.readability.sentences import LONGEST, PAGE_BARS, Hard, Text, hard, measure
from generator.readability.site_texts import PARTS, SENTENCE, kind_of, page_texts, reads, script_texts, visible
from generator.web.scripts.classic import classic_script
from tests.support.paths import AS_OF, ROOT
from tests.support.pdf_tags import pieces
from tests.test_readability import excused, known

EXCEPTIONS = yaml.safe_load(Path(__file__).with_name("readability_page_exceptions.yml").read_text(encoding="utf-8"))
NAMES = re.compile(" [·→] |, ")
OURS = {(one["rule"], one["found"]) for one in EXCEPTIONS}


@pytest.fixture(scope="module")
def all_texts(site) -> list[Text]:
    """Everything a visitor can read."""
    return [*page_texts(site), *script_texts(site), *sheet_texts(site)]


def sheet_texts(site: Path) -> list[Text]:
    """Every sentence on the printed sheets under `site`, each once; other papers than A4 say the same. A list of names is read name by name."""
    found: dict[str, Text] = {}
    for path in sorted(path for path in (site / "cetak").rglob("*.pdf") if not path.stem.endswith(("-f4", "-a3"))):
        for piece in (
            part
            for text in pieces(path.read_bytes())
            for part in (PARTS if SENTENCE.search(text) else NAMES).split(text)
        ):
            if reads(piece):
                found.setdefault(piece, Text("sheet", path.relative_to(site).as_posix(), piece))
    return list(found.values())


@pytest.fixture(scope="module")
def problems(all_texts, model) -> list[Hard]:
    """What is over the bar and not excused as a fact's own word already."""
    names = {
        word for thing in (*model.agencies, *model.decisions) for word in re.findall(r"[A-Z][A-Z0-9-]+", thing.name)
    }
    return [problem for problem in hard(all_texts, known(model) | names) if not excused(problem)]


def test_every_sentence_of_every_page_is_easy_to_read(problems):
    assert [p for p in problems if (p.rule, p.found) not in OURS] == []


def test_every_exception_has_a_reason_and_is_needed(problems):
    found = {(problem.rule, problem.found) for problem in problems}
    for one in EXCEPTIONS:
        assert len(one["reason"]) > 10, one
        assert (one["rule"], one["found"]) in found, f"no longer needed: {one}"


@pytest.mark.parametrize("kind", PAGE_BARS)
def test_pages_of_every_type_are_read(kind, all_texts):
    own = [text for text in all_texts if text.kind == kind]
    assert len(own) > 10
    middle, longest, _ = measure(own)
    assert middle <= 12 and longest <= LONGEST


def test_every_page_has_a_type(site):
    addresses = [path.relative_to(site).as_posix().removesuffix("index.html") for path in site.rglob("*.html")]
    assert [address for address in addresses if kind_of(address) is None] == ["sumber/"]


def test_the_words_around_the_facts_are_among_them(all_texts):
    read = {text.text for text in all_texts}
    for own in (
        "Ceritakan apa adanya.",
        "Angka di samping nama adalah nomor izin seperti tertulis di daftar.",
        "Tekan nomor untuk menelepon. Anda tidak akan disalahkan.",
        "Tunggu di ruangan sesudah acara.",
    ):
        assert any(own in text for text in read), own


@pytest.mark.parametrize(
    ("html", "kind", "pieces"),
    [
        (
            "<h1>a</h1><main><p>Satu.<br>Dua.</p><script>x</script><ul><li>Tiga</li></ul></main>",
            "home",
            ["Satu.", "Dua.", "Tiga"],
        ),
        (
            '<main><p>Kata <b>ini</b><span class="arti"> (arti)</span> ada. <span class="src"><a href="#">UU 1</a></span></p></main>',
            "home",
            ["Kata ini ada."],
        ),
        (
            '<main><nav><a href="#a">Satu</a><a href="#b">Dua</a></nav><a class="tombol" href="x">Tiga</a></main>',
            "home",
            ["Satu", "Dua", "Tiga"],
        ),
        ('<main><dl><dt>Judul</dt><dd class="judul">Peraturan X</dd></dl><p>Isi.</p></main>', "law", ["Judul", "Isi."]),
        (
            '<main><p class="ket">Kecil <span class="src">x <b>y</b></span> lagi</p><p>Akhir</p></main>',
            "home",
            ["Kecil lagi", "Akhir"],
        ),
    ],
)
def test_what_is_in_sight_is_read_piece_by_piece(html, kind, pieces):
    assert visible(html, kind) == pieces


def test_labels_are_no_sentences():
    assert reads("Jangan bayar dulu.") and reads("satu dua tiga empat lima enam tujuh")
    assert not reads("Periksa tawaran saya") and not reads("Gratis.")


def test_what_is_hard_on_a_page_or_in_a_script_is_found(tmp_path, model: Model):
    (tmp_path / "lapor").mkdir()
    (tmp_path / "js").mkdir()
    long = "kata " * LONGEST + "terakhir."
    (tmp_path / "lapor/index.html").write_text(
        f"<main><p>{long}</p><p>Datanglah dalam rangka melapor.</p></main>", encoding="utf-8"
    )
    (tmp_path / "js/periksa.1.js").write_text(
        'el("p", {}, "Tanya QZX sekarang."); const x = `Pilih ${n} dari ${long}.`;', encoding="utf-8"
    )
    (tmp_path / "js/cari.1.js").write_text(
        classic_script({"kata": ["Tanya 'dia' {n} kali.", {"a": ["x"]}]}, "tell('Ini \"itu\".');"), encoding="utf-8"
    )
    texts = [*page_texts(tmp_path), *script_texts(tmp_path)]
    assert [text.text for text in texts if text.kind == "script"] == [
        "Tanya 'dia' ini kali.",
        'Ini "itu".',
        "Tanya QZX sekarang.",
        "Pilih ini dari ini.",
    ]
    assert {(problem.rule, problem.place) for problem in hard(texts, known(model))} >= {
        (f"kalimat lebih dari {LONGEST} kata", "lapor/"),
        ("bahasa kantor", "lapor/"),
        ("singkatan tanpa arti", "periksa"),
    }


def test_what_is_hard_on_a_sheet_is_found(tmp_path, model: Model):
    press = Press(ROOT)
    (tmp_path / "cetak").mkdir()
    long = "kata " * LONGEST + "terakhir."
    own = {"title": "Uji", "name": "brosur", "format": "a4", "where": long, "line": "Tanya QZX dulu."}
    (tmp_path / "cetak/brosur-a4.pdf").write_bytes(
        press.pdf("brosur.typ", leaflet(Place(model, "serang", AS_OF), press.folder / "gambar") | own)
    )
    found = {(problem.rule, problem.place) for problem in hard(sheet_texts(tmp_path), known(model))}
    assert found == {
        (rule, "cetak/brosur-a4.pdf") for rule in (f"kalimat lebih dari {LONGEST} kata", "singkatan tanpa arti")
    }


def test_a_piece_ends_with_its_block():
    page = "<header>Kepala</header><main><div><p>Satu <b>dua</b>.</p>Tiga<br>empat <script>lima</script></div><ul><li>Enam</li></ul>tujuh</main>"
    assert visible(page, "list") == ["Satu dua.", "Tiga", "empat", "Enam", "tujuh"]
