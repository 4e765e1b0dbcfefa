"""What stands around the questions.

Reading an advertisement, a report, what would change the verdict, the way for those abroad.
"""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest

from tests.support.browser import fragment
from tests.support.real_facts import REGIONS
from tests.support.walks import at_home_offered, place, with_numbers

HOUSE = "rumah_tangga"
AD = "Loker admin di K*mboja, gaji 14jt, tanpa ijazah. <b>Paspor saya pegang</b> ya"


def factories(land):
    """Whether companies may place people in factories there."""
    return land.standing("pabrik") == "terbuka" and "p_to_p" in land.work["pabrik"].via


def opened(visitor):
    visitor.settled()
    visitor.page.get_by_role("button", name="Punya iklannya? Tempel di sini").click()
    visitor.settled()
    return visitor


def read(visitor, text):
    opened(visitor).page.locator("textarea").fill(text)
    visitor.page.get_by_role("button", name="Baca tulisan ini").click()
    visitor.page.locator("[data-tingkat]").wait_for()
    visitor.pause()


def test_an_advertisement_is_read_and_feeds_the_questions(visit, model):
    visitor = visit()
    read(visitor, AD)
    assert visitor.page.locator("[data-tingkat]").get_attribute("data-tingkat") == "tinggi"
    marked = visitor.page.locator("mark").all_inner_texts()
    assert any("paspor saya pegang" in text.lower() for text in marked)
    assert visitor.page.locator(".iklan b").count() == 0 and any("K*mboja" in text for text in marked)
    visitor.page.get_by_role("button", name="Pekerjaan: Admin atau kerja online").click()
    visitor.page.get_by_role("button", name="Lanjut memeriksa").click()
    visitor.hurry({"tahap": "baru_ditawari", "tujuan": place(model, lambda land: land.scam_region)})
    assert visitor.verdict == "bahaya_tppo"
    visitor.assert_quiet()


def test_a_dangerous_advertisement_is_answered_in_red_with_a_number(visit):
    visitor = visit()
    read(visitor, AD)
    panel = visitor.page.locator(".vonis-besar")
    assert "Jangan balas. Blokir. Laporkan." in panel.inner_text()
    assert panel.locator("a[href^='tel:'], a[href*='wa.me']").count() >= 1
    assert "tanyakan semua" not in visitor.page.locator(".layar").inner_text().lower()
    shown, every = visitor.page.locator(".iklan-tanda:visible").count(), visitor.page.locator(".iklan-tanda").count()
    assert 0 < shown < every
    visitor.page.locator("summary", has_text=f"{every - shown} tanda lain").click()
    assert visitor.page.locator(".iklan-tanda:visible").count() == every


def test_an_answer_is_taken_over_only_when_confirmed(visit, model):
    visitor = visit()
    read(visitor, AD)
    passport = visitor.page.get_by_role("button", name="Paspor: Yang mengurus, tanpa tanda terima")
    passport.click()
    visitor.pause()
    passport.click()
    visitor.page.get_by_role("button", name="Lanjut memeriksa").click()
    visitor.hurry(
        {
            "tahap": "baru_ditawari",
            "tujuan": place(model, factories),
            "pekerjaan": "pabrik",
            "perekrut": "p3mi",
            "paspor_dipegang": "sendiri",
        }
    )
    assert "tanpa tanda terima" not in visitor.page.locator(".jawaban").inner_text()


def test_a_text_without_signs_is_not_called_safe(visit):
    visitor = visit()
    read(visitor, "Selamat pagi, Bu.")
    words = visitor.page.locator(".layar").inner_text()
    assert "Tidak ditemukan tanda" in words and "bukan berarti aman" in words


def test_a_reader_that_does_not_arrive_says_what_still_works(visit):
    visitor = visit()
    visitor.page.route("**/js/advert*.js", lambda route: route.abort())
    opened(visitor).page.locator("textarea").fill(AD)
    visitor.page.get_by_role("button", name="Baca tulisan ini").click()
    visitor.page.get_by_text("Periksa lewat pertanyaan saja").wait_for()


def test_the_pasted_text_is_there_after_back(visit):
    visitor = visit()
    read(visitor, AD)
    visitor.page.get_by_role("button", name="Lanjut memeriksa").click()
    visitor.page.locator("textarea").wait_for(state="detached")
    visitor.page.go_back()
    visitor.page.locator("[data-tingkat=tinggi]").wait_for()
    assert visitor.page.locator("textarea").input_value() == AD


def test_the_home_page_leads_to_the_reader(visit):
    visitor = visit("")
    visitor.page.get_by_role("link", name="Punya iklannya? Tempel di sini").click()
    visitor.page.locator("textarea").wait_for()


def test_back_from_the_reader_is_the_first_question(visit):
    visitor = visit()
    opened(visitor)
    visitor.page.go_back()
    assert visitor.screen == "tahap"


@pytest.fixture
def reported(visit, model):
    own = {"tahap": "sedang_proses", "tanda": ["tidak_ada"], "uang_panjar": "tidak"}
    answers = at_home_offered(model, HOUSE) | own
    visitor = visit("periksa/" + fragment(answers, wilayah=REGIONS[0]))
    visitor.hurry(answers)
    visitor.page.get_by_text("Buat laporan").click()
    visitor.page.wait_for_function("document.querySelector('.laporan textarea').value !== ''")
    return visitor


def test_a_report_holds_the_facts_and_no_name(reported, model):
    text = reported.page.locator(".laporan textarea").input_value()
    land = model.countries[at_home_offered(model, HOUSE)["tujuan"]]
    assert f"Tujuan: {land.name}" in text and model.regions[REGIONS[0]].name in text
    assert "Yang mengurus bukan PT, tetapi orang." in text
    assert "Nama" not in text and "Keterangan" not in text


def test_what_the_visitor_changes_is_what_would_be_sent(reported):
    reported.page.locator(".laporan textarea").fill("Tolong periksa & jawab. Terima kasih?")
    sent = reported.page.locator(".laporan a[href^='https://wa.me/']").get_attribute("href")
    assert parse_qs(urlsplit(sent).query)["text"] == ["Tolong periksa & jawab. Terima kasih?"]
    mail = reported.page.locator(".laporan a[href^='mailto:']").get_attribute("href")
    assert parse_qs(urlsplit(mail).query)["body"] == ["Tolong periksa & jawab. Terima kasih?"]


def test_nothing_is_sent_by_itself(reported):
    assert all(url.startswith(reported.base) for url in reported.requests)


def test_a_report_prints_alone(reported):
    reported.page.evaluate("window.print = () => {}")
    reported.page.get_by_role("button", name="Cetak laporan").click()
    reported.page.emulate_media(media="print")
    assert reported.page.locator(".lembar-laporan").is_visible()
    assert not reported.page.locator(".hasil").is_visible()


def test_the_verdict_says_what_it_rests_on(reported):
    reported.page.get_by_text("Apa yang bisa mengubah hasil ini").click()
    words = reported.page.locator(".berubah").inner_text()
    assert "yang mengurus" in words and "Tidak ditanyakan" in words and "bpjs ketenagakerjaan" in words.lower()


def test_someone_abroad_is_led_to_safety_and_evidence(visit, model):
    there = place(model, lambda land: with_numbers(model, land))
    answers = {"tahap": "sudah_di_luar_negeri", "tujuan": there, "tanda": ["tidak_dibayar"]}
    visitor = visit("periksa/" + fragment(answers))
    visitor.hurry(answers)
    assert visitor.page.locator(".hasil a[href$='di-luar-negeri/']").count() == 1
    missions = [model.contacts[ref].name for ref in model.countries[there].missions]
    assert visitor.page.locator(".kontak h3").first.inner_text() in missions


def test_good_signs_are_named_but_not_in_danger(visit, model):
    answers = {
        "tahap": "sedang_proses",
        "tujuan": place(model, factories),
        "pekerjaan": "pabrik",
        "perekrut": "p3mi",
        "p3mi_terdaftar": "ya",
        "tanda": ["buru_buru"],
    }
    visitor = visit("periksa/" + fragment(answers))
    visitor.hurry(answers)
    visitor.page.get_by_text("Yang sudah baik").click()
    assert "PT terdaftar: Ya, namanya ada" in visitor.page.locator(".baik").inner_text()
    danger = visit("periksa/" + fragment(answers | {"tanda": ["dikurung"]}))
    danger.hurry(answers | {"tanda": ["dikurung"]})
    assert danger.page.locator(".baik").count() == 0
