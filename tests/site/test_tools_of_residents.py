"""The tools for whoever asks: is this number an office's, when is a debt paid; in a real Chromium on the built site."""

from __future__ import annotations

import pytest

from generator.shown.local import contact_page
from tests.support.printed import printed
from tests.support.real_facts import model

FIELD, NEWS = "#nomor", "#cek-nomor [role=status]"
OFFICE, LINE = next(
    (key, line)
    for key, contact in model().published_contacts()
    if contact.national
    for line in contact.lines
    if len(line.dial) > 9
)
"""A published number that is long enough to be mistyped."""
SUMS = {"cost": "45 juta", "own": "5.000.000", "wage": "9,5 juta", "living": "1.500 ribu", "contract": "24"}


WORDS = model().words


def squeezed(words):
    return words.replace(" ", "").replace("\n", "")


def asked(visit, number):
    visitor = visit("cek-nomor/")
    visitor.page.fill(FIELD, number)
    return visitor


@pytest.mark.parametrize("told", [LINE.number, LINE.dial, LINE.dial.removeprefix("+"), f"tel:{LINE.dial}"])
def test_an_offices_number_leads_to_the_office(visit, told, site, model):
    visitor = asked(visit, told)
    link = visitor.page.locator(f"{NEWS} .exact p.ket a").first
    path = link.get_attribute("href").removeprefix("../")
    contact = model.contacts[OFFICE]
    assert path == f"{contact_page(model, contact)}#{OFFICE}"
    assert f'id="{OFFICE}"' in (site / contact_page(model, contact) / "index.html").read_text(encoding="utf-8")
    assert visitor.page.locator(f"{NEWS} a.nomor").first.get_attribute("href") == LINE.address
    visitor.assert_quiet()


def test_every_published_number_is_known_to_the_page(visit, model):
    page = visit("cek-nomor/").page
    for key, contact in model.published_contacts():
        for line in contact.lines:
            page.fill(FIELD, line.number)
            assert contact.name in page.locator(NEWS).inner_text(), (key, line.number)


def test_a_number_with_one_wrong_digit_is_not_the_offices(visit):
    wrong = LINE.dial[:-1] + str((int(LINE.dial[-1]) + 5) % 10)
    visitor = asked(visit, wrong)
    assert visitor.page.locator(f"{NEWS} .exact").count() == 0
    assert visitor.page.locator(f"{NEWS} .near").count() == 1


def test_a_strangers_number_is_never_called_safe_and_never_a_swindlers(visit):
    visitor = asked(visit, "0999 9999 9999")
    assert visitor.page.locator(f"{NEWS} .unknown").count() == 1
    assert visitor.page.locator(f"{NEWS} a.nomor").count() == 0
    assert visitor.page.url.endswith("cek-nomor/"), "what is typed has no place in the address"
    visitor.assert_quiet()


@pytest.mark.parametrize(
    ("path", "field", "words"), [("cek-nomor/", FIELD, LINE.number), ("p3mi/", "#nama-pt", "Kapal Terbang Emas")]
)
def test_a_look_up_is_printed_as_a_receipt_and_only_when_it_was_asked_for(visit, path, field, words):
    visitor = visit(path)
    page, receipt = visitor.page, WORDS.tools.receipt
    button = page.get_by_role("button", name=receipt.print)
    assert button.count() == 0, "without an answer there is nothing to print"
    page.fill(field, words)
    answer = page.locator(f"{NEWS} h2, .hasil-cari h2").first.inner_text()
    title, asked_for = squeezed(receipt.title), squeezed(receipt.asked.format(query=words))
    assert title not in printed(page)
    page.evaluate("window.print = () => dispatchEvent(new Event('beforeprint'))")
    button.click()
    paper = printed(page)
    assert title in paper and asked_for in paper and squeezed(answer) in paper and squeezed(receipt.by) in paper
    assert squeezed(page.locator("h1").first.inner_text()) not in paper, "the page itself is not on it"
    page.fill(field, words[:-1] + "x")
    assert title not in printed(page)
    visitor.assert_quiet()


def typed(visit, sums):
    visitor = visit("hitung/")
    for name, value in sums.items():
        visitor.page.fill(f"#hitung [name={name}]", value)
    return visitor


def test_the_debt_is_reckoned_and_printed_on_a_strip(visit):
    visitor = typed(visit, SUMS)
    news = visitor.page.locator("#hitung [role=status]").inner_text()
    assert "5 bulan" in news and "Rp40.000.000" in news and "Rp8.000.000" in news
    paper = printed(visitor.page)
    assert "Rp45.000.000" in paper and "5bulan" in paper
    visitor.assert_quiet()


def test_a_debt_that_grows_is_told(visit):
    visitor = typed(visit, SUMS | {"rate": "30"})
    assert visitor.page.locator("#hitung .near").count() == 1
    visitor.page.check("#hitung [name=flat][value=ya]")
    assert visitor.page.locator("#hitung .near").count() == 1


def test_what_is_no_number_is_marked_and_not_reckoned(visit):
    visitor = typed(visit, SUMS | {"wage": "banyak"})
    assert visitor.page.locator("[name=wage][aria-invalid]").count() == 1
    assert visitor.page.locator("#hitung .kabar-alat").count() == 0


@pytest.mark.parametrize("path", ["cek-nomor/", "hitung/"])
def test_without_a_script_the_page_says_how_else(visit, path):
    page = visit(path, java_script_enabled=False).page
    assert "JavaScript" in page.locator(".alat").inner_text()
    assert page.locator("input").count() == 0
