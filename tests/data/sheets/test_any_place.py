"""`print` for any place of the country: by a code, by a name as people say it; what is not clear is asked about."""

from __future__ import annotations

import json

import pytest

from generator.facts.places import nation, offices_for
from generator.meeting.forms import form_sheets
from generator.meeting.slides import FILL, Show
from generator.print import region_sheets
from generator.print.anywhere import general
from generator.print.frame import GENERAL, Place, ask_first, checker_path, office_contacts, rows
from generator.problems import DataProblems, InputProblems
from generator.village.place_finder import CERTAIN, PlaceFinder, named_places
from generator.village.print_posters import POSTERS, print_villages
from generator.village.regions import chosen_region
from tests.support.paths import AS_OF, ROOT
from tests.support.pdf_text import squeezed, text_of

SHORT = 12
"""Letters of a name that a strip has room for beside a number."""
REPORT = next(sheet for sheet in region_sheets.SHEETS if sheet.name == "lapor")
SAID = ROOT / "tests" / "frozen" / "places" / "said.json"


def names(model) -> list[str]:
    """The names of all regencies and cities without their kind."""
    return [name.partition(" ")[2] for name in model.regencies.names.values()]


def test_of_what_people_say_nineteen_in_twenty_are_first(model):
    finder, said = PlaceFinder(named_places(model), model.search.short), json.loads(SAID.read_text(encoding="utf-8"))
    missed = [text for text, code in said.items() if [one.place.code for one in finder.find(text)][:1] != [code]]
    assert len(said) >= 60 and len(missed) * 20 <= len(said), missed


def test_every_place_has_the_data_of_every_poster(model):
    provinces = [province.code for province in model.provinces.values()]
    for code in [*model.regencies.names, *provinces]:
        known, key = chosen_region(model, code)
        place = Place(known, key, AS_OF)
        served = {contact.name for _, contact in offices_for(model, code)}
        # the other sheets hold no more of a place than its name: the provinces stand for all
        named = region_sheets.SHEETS if code in provinces else (REPORT,)
        data = {sheet.name: region_sheets.sheet_data(sheet, place) for sheet in named if sheet.name in ("cek", "lapor")}
        assert {row["name"] for row in data["lapor"]["offices"]} & served, code
        assert max(len(line["name"]) for line in data["lapor"]["strip"]) <= SHORT, code
        assert all(told["region"].endswith(known.regions[key].short) for told in data.values())


@pytest.mark.long
def test_a_name_with_its_kind_is_enough(model):
    finder = PlaceFinder(named_places(model), model.search.short)
    for code, name in model.regencies.names.items():
        best, *others = finder.find(name.lower())
        assert best.place.code == code and best.points >= CERTAIN, name
        assert all(one.points < best.points for one in others), name
    known, key = chosen_region(model, name.lower())
    assert known.regions[key].code == code


def test_a_name_of_two_places_is_asked_about(model):
    every = names(model)
    double = next(name for name in every if every.count(name) > 1)
    with pytest.raises(InputProblems) as refused:
        chosen_region(model, double)
    for code, name in model.regencies.names.items():
        if name.partition(" ")[2] == double:
            assert f"{code} ({name})" in str(refused.value)


def test_a_misspelt_name_gets_a_guess_and_nothing_is_printed(model):
    code, name = max(model.regencies.names.items(), key=lambda item: len(item[1]))
    with pytest.raises(InputProblems, match=rf"Maksud Anda {code} \({name}\)") as refused:
        chosen_region(model, name[:-3] + name[-2:])
    assert len(refused.value.problems) == 1
    with pytest.raises(InputProblems, match="kode atau nama satu kabupaten, kota, atau provinsi"):
        chosen_region(model, "qqqq")


def test_a_place_without_a_file_of_its_own_is_printed(model, tmp_path):
    own = {region.code for region in model.regions.values()}
    code = next(code for code in model.regencies.names if code not in own)
    done = print_villages(ROOT, code, None, tmp_path, "a4", AS_OF)
    files = sorted(done.out.rglob("*.pdf"))
    assert len(files) == len(POSTERS)
    assert squeezed(model.regencies.names[code]) in text_of(files[0])


def test_a_strip_that_is_too_long_is_told(model, press):
    place = Place(general(model), GENERAL, AS_OF)
    data = region_sheets.sheet_data(REPORT, place) | {"format": "a4"}
    data["strip"].append({"name": "Balai Pelayanan", "shown": "0800-0000-0000"})
    with pytest.raises(DataProblems, match="teks lebih panjang dari kertas"):
        region_sheets.sheet_pdf(press, REPORT, data)


def test_the_general_kit_has_a_line_for_the_office_and_no_office_of_anybody(model):
    local = {line.number for _, contact in model.published_contacts() if not contact.national for line in contact.lines}
    country = {line.number for _, contact in nation(model) for line in contact.lines}
    place = Place(general(model), GENERAL, AS_OF)
    for sheet in region_sheets.SHEETS:
        told = json.dumps(region_sheets.sheet_data(sheet, place), ensure_ascii=False)
        abroad = {line.number for _, contact in model.published_contacts() if contact.abroad for line in contact.lines}
        assert not [number for number in local - country - abroad if f'"{number}"' in told], sheet.name
        assert model.words.sheets.general.place in told
    assert model.words.sheets.general.line in json.dumps(region_sheets.sheet_data(REPORT, place), ensure_ascii=False)


def test_the_general_kit_fits_its_paper_and_leads_to_the_checker(addressed, press):
    place = Place(general(addressed), GENERAL, AS_OF)
    for sheet in region_sheets.SHEETS:
        for paper in sheet.formats:
            data = region_sheets.sheet_data(sheet, place) | {"format": paper}
            text = text_of(region_sheets.sheet_pdf(press, sheet, data))
            assert squeezed("Bukan situs resmi pemerintah") in text, sheet.name
    assert checker_path(place) == "periksa/"


def test_paper_says_what_to_ask_first_where_an_office_may_not_serve(model):
    doubted = [(contact, doubt) for contact in model.contacts.values() for doubt in contact.doubts]
    assert doubted
    for contact, doubt in doubted:
        known, key = chosen_region(model, doubt.code)
        [printed] = rows(Place(known, key, AS_OF), [contact])
        assert printed["way"] and doubt.text.startswith(printed["way"].partition(". ")[0]), contact.name
        [plain] = rows(Place(known, key, AS_OF), [contact.model_copy(update={"doubts": ()})])
        assert printed["way"] != plain["way"] and printed["way"].endswith(plain["way"])


def test_a_form_and_a_slide_ask_first_too(model):
    """What a village hands on to an office that may not serve it says so, and so does the slide of its offices."""
    doubted = {doubt.code: (contact, doubt) for contact in model.contacts.values() for doubt in contact.doubts}
    for code, (contact, doubt) in doubted.items():
        known, key = chosen_region(model, code)
        place = Place(known, key, AS_OF)
        asked = ask_first(place, contact)
        assert asked and doubt.text.startswith(asked.rstrip("."))
        if contact not in office_contacts(place):
            continue
        reports = [told for *_, told in form_sheets(place) if told.get("to")]
        assert reports
        for told in reports:
            to_it = told["to"]["name"] == contact.name
            assert told["to"]["way"].startswith(asked) if to_it else asked in told["ask_first"], code
        ways = [item["way"] for kit in known.kits.values() for item in slide_of_offices(Show(place, kit))]
        assert any(way.startswith(asked) for way in ways), code


def slide_of_offices(show: Show) -> list[dict]:
    """The offices on the slide that names them."""
    slides = [slide for part in show.kit.parts for slide in part.slides if slide.look == "kantor"]
    return [item for slide in slides for item in FILL["kantor"](show, slide)["items"]]
