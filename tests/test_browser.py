"""The checker as visitors meet it, in a real Chromium with the real Pyodide, at the width of a cheap phone.

To each verdict.
"""

from __future__ import annotations

import pytest

from generator.facts.places import offices_for
from tests.support.browser import VERDICT, fragment
from tests.support.browser_cases import BLOCKED, CASES, answers_of
from tests.support.real_facts import REGIONS
from tests.support.walks import place, with_numbers


def of_region(model, region, headings):
    """Whether one of the headings names an office of that region."""
    return any(office.name in headings for _, office in offices_for(model, model.regions[region].code))


@pytest.mark.parametrize("verdict", CASES)
def test_walk_to_a_verdict_that_python_confirms(visit, model, verdict):
    visitor = visit(python=True)
    visitor.walk(answers_of(model, verdict))
    assert visitor.verdict == verdict
    told = getattr(model.verdicts, verdict)
    assert " ".join(visitor.title.split()) == told.name + (f" ({told.small})" if told.small else "")
    assert visitor.wait_for_python() == verdict
    visitor.settled()
    visitor.page.get_by_text("Bagaimana ini diputuskan").click()
    visitor.page.get_by_text("Sudah dihitung ulang di HP Anda. Hasilnya sama.").wait_for()
    assert any("/py/" in url for url in visitor.requests)
    visitor.assert_quiet()


@pytest.mark.parametrize("verdict", CASES)
def test_walk_without_python(visit, model, verdict):
    visitor = visit()
    visitor.hurry(answers_of(model, verdict))
    assert visitor.verdict == verdict
    assert visitor.page.locator("#mesin").text_content() == "Hasil ini dihitung dari tabel di halaman ini."
    assert visitor.page.locator(VERDICT).get_attribute("data-python") is None
    visitor.assert_quiet(BLOCKED)


def test_verdict_says_things_in_order(visit, model):
    answers = dict(answers_of(model, "non_prosedural")) | {"biaya": "ke_perorangan"}
    visitor = visit("periksa/" + fragment(answers, wilayah=REGIONS[0]))
    visitor.hurry(answers)
    texts = visitor.page.locator(".hasil h2").all_inner_texts()
    assert texts == ["Lakukan sekarang", "Mengapa?", "Tanya dan lapor"]
    visitor.settled()
    visitor.page.get_by_text("Dasar hukum").first.click()
    assert visitor.page.locator(".alasan .sumber").first.inner_text().startswith(("UU", "Permen", "Kepmen"))
    assert of_region(model, REGIONS[0], visitor.page.locator(".kontak h3").all_inner_texts()[:1])
    unsure = visit()
    unsure.hurry(answers_of(model, "belum_lengkap"))
    assert unsure.page.locator(".hasil h2").all_inner_texts()[-3:] == [
        "Yang masih perlu dicari tahu",
        "Daftar Anda",
        "Tanya dan lapor",
    ]
    assert unsure.page.locator(".dicari p").first.inner_text()


@pytest.mark.both_fonts
def test_another_region_changes_the_numbers_and_not_the_place(visit, model):
    visitor = visit()
    visitor.hurry(answers_of(model, "prosedural"))
    chooser = visitor.page.get_by_label("Kabupaten atau kota").first
    chooser.scroll_into_view_if_needed()
    before = visitor.page.evaluate("scrollY")
    for region in REGIONS:
        name = model.regions[region].name
        visitor.page.get_by_label("Kabupaten atau kota").first.fill(name)
        visitor.page.get_by_role("button", name=name).first.click()
        own = offices_for(model, model.regions[region].code)[0][1].name
        visitor.page.locator(".kontak h3", has_text=own).first.wait_for()
        assert of_region(model, region, visitor.page.locator(".kontak h3").all_inner_texts())
        visitor.page.get_by_role("button", name="Ganti").first.click()
    assert before > 0 and abs(visitor.page.evaluate("scrollY") - before) < 200  # what is typed into stays in sight


def test_home_again_there_is_help_and_no_verdict(visit, model):
    visitor = visit()
    assert visitor.hurry({"tahap": "sudah_pulang"}) == ["tahap"]
    assert visitor.title == "Selamat datang kembali"
    shown = visitor.page.locator("#periksa").inner_text()
    assert not [
        name for name in ("Bahaya", "Bukan jalur resmi", "Belum bisa dipastikan", "Sejauh ini") if name in shown
    ]
    assert visitor.page.locator(".kontak a[href^='tel:']").count()


def test_abroad_the_mission_is_called_first(visit, model):
    visitor = visit(
        "periksa/"
        + fragment(
            {
                "tahap": "sudah_di_luar_negeri",
                "tujuan": place(model, lambda land: with_numbers(model, land)),
                "tanda": ["tidak_dibayar"],
                "paspor_dipegang": "perekrut",
            }
        )
    )
    visitor.hurry({})
    assert visitor.verdict == "bahaya_tppo"
    assert visitor.page.locator(".kontak h3").first.inner_text().startswith(("KBRI", "KJRI", "KRI"))


@pytest.mark.both_fonts
@pytest.mark.parametrize("verdict", CASES)
def test_printed_verdict(visit, model, verdict):
    visitor = visit("periksa/" + fragment(answers_of(model, verdict), wilayah=REGIONS[-1]))
    visitor.hurry(answers_of(model, verdict))
    visitor.page.emulate_media(media="print")
    assert visitor.page.locator(".vonis-besar h1").is_visible()
    assert visitor.page.locator(".alasan").count() == visitor.page.locator(".alasan:visible").count()
    assert not visitor.page.get_by_role("button", name="Bagikan").is_visible()
    assert visitor.page.evaluate("getComputedStyle(document.querySelector('.vonis-besar')).color") == "rgb(0, 0, 0)"
