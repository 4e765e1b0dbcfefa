"""Finished pages, scripts and printed sheets are read sentence by sentence; what is hard there is found."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from generator.cache import Memo
from generator.facts.model import Model
from generator.facts.readability import Allowed, ReadabilityExceptions
from generator.print.frame import Place
from generator.print.leaflet import leaflet
from generator.print.press import Press
from generator.readability.exceptions import not_excused
from generator.readability.hard_texts import Hard, Text, hard_texts
from generator.readability.proofread import abbreviations, proofread_pages
from generator.readability.site_texts import PARTS, SENTENCE, kind_of, page_texts, reads, script_texts, visible
from generator.readability.thresholds import LONGEST
from generator.reading.yaml_lines import Document
from generator.web.scripts.classic import classic_script
from tests.support.finished import public_pages, read_pages
from tests.support.paths import AS_OF, ROOT
from tests.support.pdf_tags import pieces

NAMES = re.compile(" [·→] |, ")
HEAPS = ("kalimat_tengah", "kata_panjang")


def sheet_texts(site: Path) -> list[Text]:
    """Every sentence on the printed sheets under `site`, each once; other papers than A4 say the same.

    A list of names is read name by name.
    """
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


def hard_on_sheets(site: Path, model: Model) -> list[Hard]:
    """What is hard on the sheets. What companies and sources are called is given, not ours."""
    given = [company.name for company in (*model.agencies, *model.decisions)]
    given += [source.short for source in model.sources.values()]
    names = {word for name in given for word in re.findall(r"[A-Z][A-Z0-9-]+", name)}
    return hard_texts(sheet_texts(site), abbreviations(model) | names)


def test_every_sentence_of_every_sheet_is_easy_to_read(site, model):
    found = not_excused(not_excused(hard_on_sheets(site, model), model.exceptions, "facts"), model.exceptions, "pages")
    assert [str(hard.problem) for hard in found if hard.rule not in HEAPS] == []


def test_every_page_has_a_type(site):
    addresses = [path.relative_to(site).as_posix().removesuffix("index.html") for path in public_pages(site)]
    assert [address for address in addresses if kind_of(address) is None] == ["sumber/"]


def test_the_words_around_the_facts_are_among_them(site, tmp_path):
    read = {
        text.text
        for text in (
            *page_texts(read_pages(site), Memo(tmp_path / "memo.json")),
            *script_texts(site),
            *sheet_texts(site),
        )
    }
    for own in (
        "Ceritakan apa adanya.",
        "Angka di bawah nama adalah nomor izin seperti tertulis di daftar.",
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


@pytest.fixture
def small_site(tmp_path: Path) -> Path:
    """A finished site of one page and two scripts with hard sentences."""
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
    return tmp_path


def test_scripts_are_read_with_the_data_they_carry(small_site):
    assert [text.text for text in script_texts(small_site)] == [
        "Tanya 'dia' ini kali.",
        'Ini "itu".',
        "Tanya QZX sekarang.",
        "Pilih ini dari ini.",
    ]


def with_exceptions(model: Model, *pages: Allowed) -> Model:
    return replace(model, exceptions=ReadabilityExceptions(pages=pages))


def test_what_is_hard_on_a_page_or_in_a_script_is_told(small_site, model, tmp_path):
    assert [
        str(problem)
        for problem in proofread_pages(tmp_path, small_site, read_pages(small_site), with_exceptions(model), {})
    ] == [
        "site/lapor/index.html: ditemukan bahasa kantor 'dalam rangka'; seharusnya kata sehari-hari. Lebih baik: untuk.",
        "site/lapor/index.html: ditemukan kalimat 23 kata; seharusnya paling banyak 22 kata. Pecah menjadi dua kalimat.",
        "site/js/periksa.js: ditemukan singkatan 'QZX'; seharusnya singkatan yang dijelaskan."
        " Tulis kepanjangannya, atau buat berkasnya di data/terms.",
    ]


def test_an_exception_for_pages_excuses_and_must_be_needed(small_site, model, tmp_path):
    file = "data/words/readability_exceptions.yml"
    allowed = [Allowed(rule="singkatan", found=word, reason="Hanya di uji ini.") for word in ("QZX", "ZQX")]
    told = proofread_pages(
        tmp_path,
        small_site,
        read_pages(small_site),
        with_exceptions(model, *allowed),
        {file: Document(file, lines={("pages", 1): 7})},
    )
    assert [str(problem) for problem in told[2:]] == [
        f"{file}:7 pages[1]: ditemukan pengecualian singkatan 'ZQX' yang tidak dipakai;"
        " seharusnya pengecualian yang masih diperlukan. Hapus baris itu."
    ]


def test_what_is_hard_on_a_sheet_is_found(tmp_path, model: Model):
    press = Press(ROOT)
    (tmp_path / "cetak").mkdir()
    long = "kata " * LONGEST + "terakhir."
    own = {"title": "Uji", "name": "brosur", "format": "a4", "where": long, "line": "Tanya QZX dulu."}
    region = next(iter(model.in_depth()))
    (tmp_path / "cetak/brosur-a4.pdf").write_bytes(press.pdf("leaflet.typ", leaflet(Place(model, region, AS_OF)) | own))
    found = {(hard.rule, hard.problem.file) for hard in hard_on_sheets(tmp_path, model) if hard.rule not in HEAPS}
    assert found >= {(rule, "cetak/brosur-a4.pdf") for rule in ("kalimat_panjang", "singkatan")}


def test_a_piece_ends_with_its_block():
    page = "<header>Kepala</header><main><div><p>Satu <b>dua</b>.</p>Tiga<br>empat <script>lima</script></div><ul><li>Enam</li></ul>tujuh</main>"
    assert visible(page, "list") == ["Satu dua.", "Tiga", "empat", "Enam", "tujuh"]
    lines = "<main>\nSatu\ndua<pre>Tiga:&#10;\nempat: 5\nEnam</pre></main>"  # a message to copy is read line by line
    assert visible(lines, "list") == ["Satu dua", "Tiga:", "empat: 5", "Enam"]
