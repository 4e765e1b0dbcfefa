"""Filled in for somebody else: every screen, the verdict and the report speak of that person, in a real browser."""

from __future__ import annotations

import io
import re

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader

from generator.facts.person import Person
from generator.rules.person import Who, as_fact
from tests.support.browser import fragment
from tests.support.chosen import places

LOCKED_UP = {"tahap": "sudah_di_luar_negeri", "perekrut": "p3mi", "tanda": ["dikurung", "kekerasan"]}
OFFERED = {"tahap": "sedang_proses", "perekrut": "p3mi", "tanda": ["buru_buru"], "uang_panjar": "ya"}
SPEAKING = "() => document.querySelector('#periksa').innerText"


def strangers(text: str, person: Person) -> list[str]:
    """Lines that say "Anda" to the worker: what speaks to the reader by hand, or by its words, left out."""
    by_hand = [form for row in person.retold for form in (row.family, row.official) if form and "Anda" in form]
    for readers in sorted((*by_hand, *person.reader), key=len, reverse=True):
        text = text.replace(readers, "")
    return [line for line in text.splitlines() if re.search(r"\bAnda\b", line)]


def own_words(page) -> str:
    """All words of the screen but those of offices, which speak to whoever calls."""
    page.evaluate("document.querySelectorAll('.kontak, .darurat-lokal').forEach((place) => place.remove())")
    return page.evaluate(SPEAKING)


def fact(model, family: str, who: Who, *, abroad: bool = False) -> str:
    """A finding as it stands in a report."""
    finding = model.findings[family]
    return as_fact((abroad and finding.title_abroad) or finding.title, who, model.person)


def report(visitor) -> str:
    """The report's text, once it is open."""
    visitor.page.locator(".laporan summary").dispatch_event("click")
    visitor.page.wait_for_function("document.querySelector('.laporan textarea').value !== ''")
    return visitor.page.locator(".laporan textarea").input_value()


def walked(visit, who: str, answers):
    """Somebody who picks for whom, and answers up to the verdict; what every screen said."""
    visitor = visit()
    visitor.page.locator(".siapa button").nth(["saya", "keluarga", "warga"].index(who)).dispatch_event("click")
    said = []
    while visitor.screen is not None:
        said += [visitor.page.evaluate(SPEAKING)]
        visitor.hurry(answers, screens=1)
    return visitor, "\n".join(said)


def test_a_wife_reads_of_her_husband_and_reports_him(visit, model):
    land, job = places(model, "p_to_p")[0]
    visitor, said = walked(visit, "keluarga", LOCKED_UP | {"tujuan": land, "pekerjaan": job})
    assert visitor.verdict == "bahaya_tppo"
    assert strangers(said, model.person) == [] and "Sekarang keluarga Anda sampai di mana?" in said
    text = report(visitor)
    assert text.startswith(f"Keluarga saya bekerja di {model.countries[land].name} dan perlu bantuan.")
    for family in ("dikurung", "kekerasan"):
        assert f"- {fact(model, family, 'keluarga', abroad=True)}\n" in text
    assert "Anda" not in text and "tawaran" not in text.splitlines()[0]
    fields = visitor.page.locator(".isian label").all_inner_texts()
    assert {"Nama pekerja", "Kabar terakhir, kapan dan lewat apa", "Bahaya yang dihadapi sekarang"} <= set(fields)
    assert strangers(own_words(visitor.page), model.person) == []


def test_what_an_office_does_is_told_of_the_same_person(visit, model):
    land, job = places(model, "p_to_p")[0]
    to_the_worker = {office.what for office in model.contacts.values() if office.what and "Anda" in office.what}
    visitor, _ = walked(visit, "keluarga", LOCKED_UP | {"tujuan": land, "pekerjaan": job})
    told = set(visitor.page.locator(".kontak-daftar .kontak > p").all_text_contents())
    assert told and not told & to_the_worker


def test_an_office_over_there_is_no_way_for_somebody_at_home(visit, model):
    there = {office.name for office in model.contacts.values() if office.role == "kemlu"}
    trap = next(key for key, land in model.countries.items() if land.scam_region)
    visitor, _ = walked(visit, "saya", {"tahap": "baru_ditawari", "tujuan": trap, "pekerjaan": "kantor_online"})
    cards = visitor.page.locator(".kontak-daftar > .kontak")
    mute = cards.filter(has_not=visitor.page.locator(".nomor")).locator("h3").all_text_contents()
    assert cards.count() and not there & set(mute)


def test_an_official_reports_for_a_resident_and_goes_on_to_the_next(visit, model):
    land, job = places(model, "p_to_p")[0]
    visitor, said = walked(visit, "warga", OFFERED | {"tujuan": land, "pekerjaan": job})
    assert strangers(said, model.person) == [] and "warga Anda" in said
    text = report(visitor)
    assert text.startswith(f"Seorang warga desa kami ditawari kerja ke {model.countries[land].name}")
    assert "Menurut cerita warga itu:" in text
    for family in ("uang_panjar", "buru_buru"):
        assert f"- {fact(model, family, 'warga')}\n" in text
    assert "Desa, nama, jabatan, dan nomor HP pelapor" in visitor.page.locator(".isian").inner_text()
    assert strangers(own_words(visitor.page), model.person) == []
    visitor.page.get_by_role("button", name="Periksa warga berikutnya").dispatch_event("click")
    expect(visitor.page.locator(".siapa [aria-pressed=true]")).to_have_text("Warga saya")
    assert visitor.screen == "tahap" and visitor.page.locator(".soal [aria-pressed=true]").count() == 0
    visitor.hurry({"tahap": "baru_ditawari"}, screens=1)
    assert visitor.page.locator(".soal [aria-pressed=true]").count() == 0


@pytest.mark.parametrize("who", ["saya", "keluarga"])
def test_only_an_official_is_offered_the_next_resident(visit, who):
    visitor, _ = walked(visit, who, {"tahap": "sudah_pulang"})
    assert visitor.verdict == "sudah_pulang"
    assert visitor.page.get_by_role("button", name="Periksa warga berikutnya").count() == 0


VOICE = """window.heard = [];
Object.defineProperty(window, "speechSynthesis", { value: {
  getVoices: () => [{ lang: "id-ID" }], cancel() { heard.length = 0; }, addEventListener() {}, speak: (said) => heard.push(said.text) } });
window.SpeechSynthesisUtterance = function (text) { this.text = text; };"""


def test_it_is_read_aloud_of_the_same_person(visit):
    page = visit(before=VOICE).page
    for number, name in ((0, "Sekarang Anda"), (1, "Sekarang keluarga Anda"), (2, "Sekarang warga Anda")):
        page.locator(".siapa button").nth(number).dispatch_event("click")
        page.locator(".dengar").first.dispatch_event("click")
        assert page.evaluate("heard[0]").startswith(name)


def test_for_whom_stands_among_the_answers_and_can_be_changed(visit, model):
    land, job = places(model, "p_to_p")[0]
    visitor, _ = walked(visit, "keluarga", LOCKED_UP | {"tujuan": land, "pekerjaan": job})
    visitor.page.locator(".jawaban summary").dispatch_event("click")
    row = visitor.page.locator(".jawaban li", has_text="Untuk siapa? Keluarga saya")
    row.get_by_role("button").dispatch_event("click")
    expect(visitor.page.locator(".siapa [aria-pressed=true]")).to_have_text("Keluarga saya")


@pytest.mark.parametrize(("who", "owner"), [("saya", "Gaji saya"), ("keluarga", "Gajinya")])
def test_whoever_came_home_unpaid_claims_it(visit, who, owner):
    visitor, _ = walked(visit, who, {"tahap": "sudah_pulang"})
    page = visitor.page
    assert visitor.verdict == "sudah_pulang"
    for first in (".vonis-besar .nomor", ".langkah li"):
        assert page.locator(first).first.bounding_box()["y"] < 600
    claim = page.locator(".pilihan .centang").first
    claim.dispatch_event("click")
    expect(page.locator(".klaim").first).to_be_visible()
    assert page.locator(".klaim").first.locator("a[href^='tel:']").count() >= 1
    text = report(visitor)
    assert f"{owner} belum dibayar." in text and "tawaran" not in text and "Anda" not in text
    claim.dispatch_event("click")
    assert "belum dibayar" not in page.locator(".laporan textarea").input_value()
    assert "Jumlah gaji atau uang yang belum dibayar" in page.locator(".isian").inner_text()


def test_a_claim_leaves_what_the_visitor_wrote(visit):
    visitor, _ = walked(visit, "saya", {"tahap": "sudah_pulang"})
    report(visitor)
    visitor.page.locator(".laporan textarea").fill("Tulisan saya sendiri.")
    visitor.page.locator(".pilihan .centang").first.dispatch_event("click")
    assert visitor.page.locator(".laporan textarea").input_value() == "Tulisan saya sendiri."


ELSEWHERE = "JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href, name])"


def test_a_filled_blank_is_sent_and_an_empty_one_is_not(visit):
    visitor, _ = walked(visit, "saya", OFFERED)
    report(visitor)
    visitor.page.get_by_label("Nomor telepon, akun, atau rekening perekrut").fill("0800 contoh")
    sent = visitor.page.locator(".laporan a[href^='https://wa.me/']").get_attribute("href")
    assert "0800%20contoh" in sent and "Nama%20perekrut" not in sent
    # it is kept with the entry of the tab, which is gone when the tab is, and nowhere else
    assert "contoh" not in visitor.page.evaluate(ELSEWHERE)


@pytest.mark.both_fonts
@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_the_printed_report_is_one_whole_sheet_with_lines(visit, paper):
    visitor, _ = walked(visit, "saya", {"tahap": "sudah_pulang"})
    visitor.page.locator(".pilihan .centang").first.dispatch_event("click")
    report(visitor)
    visitor.page.evaluate("window.print = () => {}")
    visitor.page.get_by_role("button", name="Cetak laporan").dispatch_event("click")
    visitor.page.emulate_media(media="print")
    small = "() => Math.min(...[...document.querySelectorAll('.lembar-laporan, .lembar-laporan *')].map((place) => parseFloat(getComputedStyle(place).fontSize)))"
    assert visitor.page.evaluate(small) >= 10 * 96 / 72
    lines = visitor.page.locator(".lembar-laporan dd")
    assert lines.count() == visitor.page.locator(".lembar-laporan dt").count() >= 5
    sheets = PdfReader(io.BytesIO(visitor.page.pdf(format=paper))).pages
    words = sheets[0].extract_text()
    assert len(sheets) == 1 and "Tanda tangan pelapor" in words and "Ceritakan dengan urut" in words


@pytest.mark.parametrize(("said", "shown"), [("warga", "Warga saya"), ("siapa", "Saya")])
def test_a_link_brings_for_whom_it_was_filled_in(visit, said, shown):
    visitor = visit("periksa/" + fragment({"tujuan": "lain"}, untuk=said))
    visitor.take_over()
    expect(visitor.page.locator(".siapa [aria-pressed=true]")).to_have_text(shown)
