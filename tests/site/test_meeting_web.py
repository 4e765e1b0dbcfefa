"""The meeting kit in a real Chromium: slides, quiz, the check of a workbook under Pyodide, a poster of one's own."""

from __future__ import annotations

import io

import pytest
from openpyxl import load_workbook

from generator.facts.places import offices_for
from generator.meeting.workbook import workbook
from generator.print.frame import Place
from tests.support.paths import AS_OF
from tests.support.real_facts import REGIONS, model

SCREEN = {"width": 1280, "height": 800}
HERE = REGIONS[0]
PAGES = (
    "sosialisasi/",
    f"sosialisasi/{HERE}/",
    "sosialisasi/kuis/",
    "sosialisasi/periksa-data/",
    "sosialisasi/slide/",
    f"sosialisasi/slide/{REGIONS[-1]}/",
    "cetak/buat/",
)


@pytest.mark.both_fonts
@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("width", [360, 1280])
def test_every_page_fits_its_screen_and_asks_nobody_else(visit, path, width):
    visitor = visit(path, viewport={"width": width, "height": 720})
    assert visitor.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    visitor.assert_quiet()


# --- slides --------------------------------------------------------------------------------------------------------

SHOWN = "[...document.querySelectorAll('.layar')].findIndex((s) => s.getBoundingClientRect().bottom > innerHeight / 2)"


def test_arrow_keys_and_taps_turn_the_slides(visit):
    page = visit(f"sosialisasi/slide/{HERE}/", viewport=SCREEN).page
    last = page.locator(".layar").count() - 1
    assert last > 3
    for key, at in (
        ("ArrowRight", 1),
        ("PageDown", 2),
        (" ", 3),
        ("ArrowLeft", 2),
        ("End", last),
        ("ArrowRight", last),
        ("Home", 0),
    ):
        page.keyboard.press(key)
        page.wait_for_function(f"{SHOWN} === {at}")
    page.mouse.click(1200, 600)
    page.wait_for_function(f"{SHOWN} === 1")
    page.mouse.click(50, 600)
    page.wait_for_function(f"{SHOWN} === 0")


@pytest.mark.both_fonts
def test_no_slide_is_higher_than_a_projector(visit):
    page = visit(f"sosialisasi/slide/{HERE}/", viewport=SCREEN).page
    assert (
        page.evaluate(
            "[...document.querySelectorAll('.layar')].filter((s) => s.scrollHeight > innerHeight + 3).map((s) => s.id)"
        )
        == []
    )


@pytest.mark.both_fonts
def test_slides_snap_without_script_and_print_one_a_page(visit):
    visitor = visit(f"sosialisasi/slide/{HERE}/", viewport=SCREEN, java_script_enabled=False)
    pdf = visitor.page.pdf(prefer_css_page_size=True)
    from pypdf import PdfReader

    assert len(PdfReader(io.BytesIO(pdf)).pages) == visitor.page.locator(".layar").count() > 1


# --- quiz ----------------------------------------------------------------------------------------------------------


def test_a_guess_opens_the_answer_and_counts_and_hands_do_in_a_hall(visit):
    page = visit("sosialisasi/kuis/", viewport=SCREEN).page
    first, second = page.locator(".soal-kuis").nth(0), page.locator(".soal-kuis").nth(1)
    for field in first.locator("[data-tangan]").all():
        field.fill("5" if field.get_attribute("data-tangan") == first.get_attribute("data-jawab") else "2")
    first.locator(f"[data-tebak='{first.get_attribute('data-jawab')}']").click()
    assert first.locator(".hasil-tebak").inner_text() == "Tepat. Baca alasannya. 5 dari 11 tangan tepat."
    wrong = "prosedural" if second.get_attribute("data-jawab") != "prosedural" else "bahaya_tppo"
    second.locator(f"[data-tebak='{wrong}']").click()
    assert second.locator("details").evaluate("(d) => d.open")
    assert page.locator("#skor").inner_text() == "1 tepat dari 2 cerita."
    assert model().findings["perorangan"].title in first.inner_text()


def test_the_quiz_works_without_script(visit):
    page = visit("sosialisasi/kuis/", java_script_enabled=False).page
    item = page.locator(".soal-kuis").first
    assert not item.locator(".tebak").is_visible()
    item.locator("summary").click()
    assert item.locator(".vonis").is_visible()


# --- the check of a workbook ---------------------------------------------------------------------------------------


LAND = max((country.name for country in model().countries.values()), key=len)
"""A destination; the longest name leaves the least doubt about what a wrong letter stands for."""


def filled(**own) -> bytes:
    """A workbook with one resident."""
    form = model().forms["warga"]
    book = load_workbook(io.BytesIO(workbook(Place(model(), HERE, AS_OF), form)))
    given = {
        "nama": "Siti Contoh",
        "alamat": "RT 02",
        "keadaan": "Sedang mengurus",
        "keluarga": "Ibu",
        "negara": LAND,
        "pengurus": "PT penempatan (P3MI)",
        "dicatat": "21/11/2026",
    }
    for number, entry in enumerate(form.entries, start=1):
        book["Warga"].cell(2, number, (given | own).get(entry.id))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def pick(visitor, data: bytes, name: str = "warga.xlsx") -> None:
    visitor.page.set_input_files("#berkas", {"name": name, "mimeType": "application/octet-stream", "buffer": data})


def test_python_checks_a_workbook_that_never_leaves(visit):
    visitor = visit("sosialisasi/periksa-data/", python=True)
    pick(visitor, filled(negara=f"{LAND}n", telepon=81200000000))
    visitor.page.get_by_text("1 warga dibaca. 2 hal perlu diperbaiki.").wait_for()
    assert "Warga, sel F2" in visitor.page.locator("#hasil").inner_text()
    assert f"Maksud Anda '{LAND}'?" in visitor.page.locator("#hasil").inner_text()
    pick(visitor, filled())
    visitor.page.get_by_text("1 warga dibaca. Semua isian benar.").wait_for()
    pick(visitor, b"PK\x03\x04 rusak")
    visitor.page.get_by_text("Berkas rusak atau terpotong").wait_for()
    visitor.assert_quiet()


def test_without_python_it_says_so(visit):
    pick(visitor := visit("sosialisasi/periksa-data/"), filled())
    visitor.page.get_by_text("Pemeriksa tidak termuat. Coba lagi saat jaringan baik.").wait_for()


def test_a_huge_file_is_not_even_read(visit):
    pick(visitor := visit("sosialisasi/periksa-data/"), b"0" * 5_000_001)
    visitor.page.get_by_text("Berkas terlalu besar: 5,0 MB. Paling besar 5 MB.").wait_for()


# --- a poster of one's own, and the message ------------------------------------------------------------------------


@pytest.mark.both_fonts
def test_a_poster_takes_text_as_text_and_prints_on_one_page(visit):
    from pypdf import PdfReader

    visitor = visit(f"cetak/buat/#wilayah={HERE}")
    page = visitor.page
    page.fill("[name=desa]", "Desa <b>Contoh</b>")
    assert page.locator(f"#lembar-{HERE} .desa").inner_text() == "Desa <b>Contoh</b>"
    assert not any(page.locator(f"#lembar-{other}").is_visible() for other in REGIONS[1:])
    for paper, size in (("a4", (595, 842)), ("f4", (609, 935))):
        page.check(f"[value={paper}]")
        sheets = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True))).pages
        assert len(sheets) == 1
        assert [round(float(side)) for side in sheets[0].mediabox[2:]] == [pytest.approx(side, abs=2) for side in size]
        assert "Bukan situs resmi pemerintah." in sheets[0].extract_text()
    visitor.assert_quiet()


@pytest.mark.both_fonts
@pytest.mark.parametrize("region", REGIONS)
def test_nothing_of_the_longest_poster_is_cut(visit, region):
    page = visit(f"cetak/buat/#wilayah={region}").page
    for name in ("desa", "kontak", "waktu", "tempat"):
        field = page.locator(f"[name={name}]")
        field.fill(("Mawar " * 20)[: int(field.get_attribute("data-paling"))])
    page.emulate_media(media="print")
    assert page.evaluate(
        f"(() => {{ const s = document.getElementById('lembar-{region}'); return s.scrollHeight <= s.clientHeight + 1; }})()"
    )


def test_every_sheet_of_the_kit_is_printed_with_the_chosen_place(visit):
    from pypdf import PdfReader

    facts = model()
    own = {region.code for region in facts.in_depth().values()}
    code, name = max(
        ((code, name) for code, name in facts.regencies.names.items() if code not in own), key=lambda one: len(one[1])
    )
    page = visit(f"cetak/buat/#wilayah={code}").page
    words = ("Desa <b>Contoh</b>", "Kantor desa", "Sabtu, 19.00", "Balai desa")
    for field, text in zip(("desa", "kontak", "waktu", "tempat"), words, strict=True):
        page.fill(f"[name={field}]", text)
    for box in page.locator("[name=lembar]").all():
        box.check()
    holes = page.locator(".lembar-terbuka:not([hidden]) .lubang")
    holes.filter(has_text=name).first.wait_for()
    told = holes.evaluate_all("holes => holes.map(hole => [hole.dataset.lubang, hole.innerText])")
    assert {text for hole, text in told if hole == "nama"} == {name}
    line = f"{words[0]} · Tanya di desa: {words[1]} · Pertemuan: {words[2]}, {words[3]}"
    assert {text for hole, text in told if hole == "desa"} == {line}
    places = dict(told)  # on the invitation each in its labelled place
    assert tuple(places[hole] for hole in ("nama-desa", "kontak", "waktu", "tempat")) == words
    offices = {contact.name.partition(",")[0] for _, contact in offices_for(facts, code)}
    offices.add(facts.words.sheets.general.office)
    assert [text for hole, text in told if "kantor" in hole and not any(one in text for one in offices)] == []
    assert holes.evaluate_all("holes => holes.every(hole => hole.scrollHeight <= hole.clientHeight + 1)")
    sheets = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True))).pages
    assert len(sheets) == 1 + page.locator(".lembar-terbuka:not([hidden]) > .halaman").count()
    assert name in " ".join(sheets[-1].extract_text().split())


def test_what_is_too_long_for_its_place_is_shown_whole_and_asked_to_be_shorter(visit):
    page = visit(f"cetak/buat/#wilayah={HERE}").page
    most = int(page.get_attribute("[name=kontak]", "data-paling"))
    page.fill("[name=kontak]", "b" * most)
    fits = "document.forms[0].checkValidity()"
    assert page.inner_text("#terlalu-panjang") == "" and page.evaluate(fits)
    page.fill("[name=kontak]", "b" * (most + 1))
    assert "b" * (most + 1) in page.locator(f"#lembar-{HERE}").inner_text()
    assert str(most + 1) in page.inner_text("#terlalu-panjang") and not page.evaluate(fits)
    page.fill("[name=kontak]", "W" * most)  # few letters may be too wide for one of the sheets
    page.check("[value=undangan]")
    assert page.inner_text("#terlalu-panjang") == model().words.meeting_tools.poster.no_room
    page.fill("[name=kontak]", "Kantor desa")
    assert page.evaluate(fits)


def test_the_message_is_copied_letter_by_letter(visit, site):
    visitor = visit(f"sosialisasi/{HERE}/", permissions=["clipboard-read", "clipboard-write"])
    visitor.page.get_by_role("button", name="Salin pesan").click()
    visitor.page.get_by_text("Sudah disalin. Tempel di grup.").wait_for()
    assert visitor.page.evaluate("navigator.clipboard.readText()") == (
        site / "cetak" / HERE / "pesan-warga.txt"
    ).read_text(encoding="utf-8")
