"""Where the reader lives, on the checker's page in a real Chromium: typed, tapped, remembered in this tab only."""

from __future__ import annotations

import pytest

from generator.facts.places import offices_for
from tests.support.browser_cases import CASES, answers_of

ANSWERS = {"tahap": "baru_ditawari"}
FIELD = "Kabupaten atau kota"


def cities(model, count: int) -> list[str]:
    """Codes of regencies that share their name with no city, spread over the provinces."""
    names = [name.partition(" ")[2] for name in model.regencies.names.values()]
    single = [code for code, name in model.regencies.names.items() if names.count(name.partition(" ")[2]) == 1]
    return single[:: max(1, len(single) // count)][:count]


def twin(model) -> str:
    """The name of a regency and of a city."""
    names = [name.partition(" ")[2] for name in model.regencies.names.values()]
    return next(name for name in names if names.count(name) > 1)


def field(visitor):
    """The field under the numbers of the result."""
    return visitor.page.locator(".hasil > .wilayah, .hasil > div > .wilayah").first


def shown(visitor) -> list[str]:
    """The offices of the list under the field, in their order."""
    return visitor.page.locator(".kontak-daftar > .kontak h3").all_inner_texts()


@pytest.mark.parametrize("verdict", CASES)
def test_two_taps_lead_from_a_verdict_to_an_office_that_serves_the_place(ending, model, verdict):
    visitor = ending(answers_of(model, verdict))
    for code in cities(model, 3):
        name = model.regencies.names[code]
        visitor.page.get_by_label(FIELD).first.click()
        visitor.page.get_by_label(FIELD).first.fill(name.partition(" ")[2])
        visitor.page.get_by_role("button", name=name).first.click()
        served = [contact.name for _, contact in offices_for(model, code)]
        visitor.page.locator(".kontak-daftar h3", has_text=served[0]).first.wait_for()
        assert shown(visitor)[0] in served or verdict == "bahaya_tppo"
        visitor.page.get_by_role("button", name="Ganti").first.click()
    assert visitor.complaints == []


def test_the_places_come_only_when_the_field_is_touched(ending):
    visitor = ending(ANSWERS)
    assert not [url for url in visitor.requests if "regions" in url]
    visitor.page.get_by_label(FIELD).first.click()
    visitor.page.wait_for_function("window.wilayah")
    assert [url for url in visitor.requests if "regions" in url]


def test_a_name_of_two_is_asked_about(ending, model):
    visitor = ending(ANSWERS)
    visitor.page.get_by_label(FIELD).first.fill(twin(model))
    visitor.page.get_by_text("Kabupaten atau kota?").first.wait_for()
    offered = visitor.page.locator(".wilayah-pilih").all_inner_texts()[:2]
    assert [text.split()[0] for text in offered] == ["Kabupaten", "Kota"]


def test_who_would_rather_tap_goes_by_province(ending, model):
    visitor = ending(ANSWERS)
    code = cities(model, 2)[-1]
    province = next(one for one in model.provinces.values() if one.code == code[:2])
    visitor.page.get_by_role("button", name="Pilih lewat provinsi").first.click()
    visitor.page.get_by_role("button", name=province.name, exact=True).first.click()
    visitor.page.get_by_role("button", name=model.regencies.names[code], exact=True).first.click()
    assert model.regencies.names[code] in visitor.page.locator(".wilayah-dipilih").first.inner_text()


def test_the_place_is_kept_in_this_tab_only(ending, model):
    visitor = ending(ANSWERS)
    code = cities(model, 1)[0]
    visitor.page.get_by_label(FIELD).first.fill(model.regencies.names[code])
    visitor.page.get_by_role("button", name=model.regencies.names[code]).first.click()
    visitor.page.reload()
    visitor.page.locator(".wilayah-dipilih").first.wait_for()
    assert model.regencies.names[code] in visitor.page.locator(".wilayah-dipilih").first.inner_text()
    assert visitor.page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]") == [0, 0, ""]
    assert "wilayah" not in visitor.page.url


def test_the_report_names_the_place_and_has_the_same_field(ending, model):
    visitor = ending(ANSWERS | {"tanda": ["kekerasan"]})
    code = cities(model, 1)[0]
    report = visitor.page.locator(".laporan")
    report.locator("summary").click()
    report.get_by_label(FIELD).fill(model.regencies.names[code])
    report.get_by_role("button", name=model.regencies.names[code]).first.click()
    visitor.page.wait_for_function("document.querySelectorAll('.wilayah-dipilih').length === 2")
    assert model.regencies.names[code] in report.locator("textarea").input_value()
    served = [contact.name for _, contact in offices_for(model, code)]
    visitor.page.locator(".kontak-daftar h3", has_text=served[0]).first.wait_for()


def test_a_link_names_a_place_by_its_page_as_ever(ending, checker_address, model):
    visitor = ending(ANSWERS)
    key, region = next(iter(model.regions.items()))
    visitor.page.goto("about:blank")
    visitor.page.goto(f"{checker_address}#tahap=baru_ditawari&wilayah={key}")
    visitor.settled()
    visitor.take_over()
    visitor.hurry(ANSWERS)
    visitor.page.locator(".wilayah-dipilih").first.wait_for()
    assert model.regencies.names[region.code] in visitor.page.locator(".wilayah-dipilih").first.inner_text()
