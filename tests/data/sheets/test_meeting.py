"""The meeting kit: slides, guide, quiz, flow, message and picture, all from the facts and the engine."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from math import ceil
from pathlib import Path

import pytest
from pypdf import PdfReader

from checker.engine.rules import VERDICTS
from checker.engine.verdict import judge
from generator import icons
from generator.facts.known import known_facts
from generator.facts.model import Model
from generator.loading.load import load_model
from generator.meeting.files import PICTURE_PPI, write_files
from generator.meeting.sheets import card_sheets, sheets
from generator.meeting.slides import ASKED, PAPER, Show
from generator.meeting.stories import Stories
from generator.print.frame import Place
from generator.print.press import Press, page_count
from generator.print.thumbnail import small_png
from generator.problems import DataProblems
from tests.support.paths import AS_OF, ROOT
from tests.support.real_facts import REGIONS, model
from tests.support.reviewed import reviewed
from tests.support.sheets import squeezed, text_of

KIT = next(iter(model().kits))
OFFICE_SHEETS = {"alur", "formulir-warga", "formulir-laporan", "buku-warga"}
UNSURE = VERDICTS[2]
ONE_PAGE = {"evaluasi", "alur", "formulir-warga", "formulir-laporan", "buku-warga"}
MOST_PICTURE = 150_000


@pytest.fixture(scope="module")
def made(addressed: Model, press: Press) -> dict[tuple[str, str], bytes]:
    """Every printed sheet of every region."""
    return {
        (region, sheet.name): press.pdf(sheet.template, sheet.data)
        for region in addressed.in_depth()
        for sheet in sheets(addressed, region, AS_OF, press)
        if sheet.kind == "pdf"
    }


def show_of(model: Model, region: str = REGIONS[0]) -> Show:
    return Show(Place(model, region, AS_OF), model.kits[KIT])


# --- on paper ----------------------------------------------------------------------------------------------------


def test_every_sheet_is_there_for_every_region(made, model):
    assert {region for region, _ in made} == set(model.in_depth())
    assert {name for _, name in made} == {*ONE_PAGE, "slide", "kuis", "panduan"}
    slides, cards = len(show_of(model).slides()), len(model.kits[KIT].quiz)
    for (_, name), pdf in made.items():
        pages = {"slide": slides, "kuis": 2 * ceil(cards / 4), "panduan": page_count(pdf)}.get(name, 1)
        assert page_count(pdf) == pages <= slides, name


@pytest.mark.parametrize("region", REGIONS)
def test_every_sheet_of_a_meeting_fits_when_an_office_has_confirmed_something_on_it(addressed, press, region):
    """The foot then is longer: who confirmed how many, when, and that the others are not. A long case is new, too."""
    office = max(addressed.published_contacts(), key=lambda item: len(item[1].short))[0]
    facts = [fact for fact in known_facts(addressed) if fact.kind == "contacts" and not fact.path]
    told = reviewed(reviewed(addressed, *facts[::2], office=office), *facts[1::4], office=office, on=AS_OF)
    own = told.regions[region]
    longest = max(own.cases, key=lambda case: len(case.text))
    own = own.model_copy(update={"cases": (longest, *own.cases)})
    told = replace(told, regions=told.regions | {region: own})
    longer = set()
    for sheet in sheets(told, region, AS_OF, press):
        if sheet.kind == "pdf":
            longer |= {sheet.name} if len(sheet.data["fresh"]) > len(told.site.freshness) else set()
            for paper in sheet.formats:
                press.pdf(sheet.template, sheet.on(paper), sheet.pages)
    assert "slide" in longer


@pytest.mark.site
def test_a_village_office_gets_its_sheets_on_both_of_its_papers(addressed, tmp_path):
    files = [file for file in write_files(ROOT, addressed, AS_OF, tmp_path) if file.kind == "pdf"]
    for region in addressed.in_depth():
        papers = {(file.name, file.paper) for file in files if file.region == region and file.paper}
        assert papers == {(name, paper) for name in OFFICE_SHEETS for paper in ("a4", "f4")}
    for file in files:
        width, height = sorted(
            float(side) / 72 * 25.4 for side in PdfReader(tmp_path / file.path).pages[0].mediabox[2:]
        )
        assert file.paper != "f4" or (width, height) == pytest.approx((215, 330), abs=0.1)


def test_a_form_that_outgrows_its_paper_is_a_message(addressed, press):
    sheet = next(sheet for sheet in sheets(addressed, REGIONS[0], AS_OF, press) if sheet.name == "formulir-laporan")
    with pytest.raises(DataProblems, match="teks lebih panjang dari kertas"):
        press.pdf(sheet.template, sheet.data | {"summary": "Terlalu panjang. " * 200}, sheet.pages)


def test_the_same_facts_give_the_same_bytes(addressed, made):
    again = Press(ROOT)
    for sheet in sheets(addressed, REGIONS[0], AS_OF, again):
        if sheet.kind == "pdf":
            assert again.pdf(sheet.template, sheet.data) == made[REGIONS[0], sheet.name], sheet.name


def test_the_picture_for_groups_is_small_enough_to_send(addressed, press):
    for region in addressed.in_depth():
        sheet = next(sheet for sheet in sheets(addressed, region, AS_OF, press) if sheet.kind == "png")
        png = small_png(press.png(sheet.template, sheet.data, PICTURE_PPI))
        assert (int.from_bytes(png[16:20], "big"), int.from_bytes(png[20:24], "big")) == (1080, 1350)
        assert len(png) < MOST_PICTURE


# --- slides and guide --------------------------------------------------------------------------------------------


def test_the_parts_last_as_long_as_the_meeting_and_each_has_a_screen(model):
    kit = model.kits[KIT]
    assert len(show_of(model).slides()) >= len(kit.parts)
    assert sum(part.minutes for part in kit.parts) == kit.minutes


@pytest.mark.parametrize("region", [*REGIONS, "nasional"])
def test_no_slide_is_empty(model, region):
    for slide in show_of(model, region).slides():
        assert slide["items"] or slide["text"] or slide.get("story"), slide["title"]


def test_what_has_no_picture_of_its_own_has_that_of_its_kind(model):
    kit = model.kits[KIT]
    looks = {slide.look: slide for part in kit.parts for slide in part.slides}
    plain = next(key for key, found in model.findings.items() if key not in icons.own() and found.verdict == UNSURE)
    asked = next(key for key in model.questions if key not in icons.own())
    own = {"temuan": {"findings": (plain,)}, "pertanyaan": {"questions": (asked,)}, "surat": {"questions": (asked,)}}
    show = show_of(model)
    drawn = {look: show.slide(looks[look].model_copy(update=what))["items"][0]["picture"] for look, what in own.items()}
    assert drawn == {"temuan": UNSURE, "pertanyaan": ASKED, "surat": PAPER}
    assert set(drawn.values()) <= set(icons.own())


def test_the_guide_has_the_cases_of_its_region_and_the_grounds_of_hard_answers(made, model):
    guides = {region: squeezed(text_of(made[region, "panduan"])) for region in model.in_depth()}
    for region, guide in guides.items():
        others = [other for key, other in guides.items() if key != region]
        for case in model.regions[region].cases:
            assert squeezed(case.text) in guide and not any(squeezed(case.text) in other for other in others)
        for hard in model.kits[KIT].hard:
            assert all(squeezed(model.findings[key].title) in guide for key in hard.findings)


# --- quiz --------------------------------------------------------------------------------------------------------


def test_a_quiz_with_every_verdict(model):
    stories = Stories(model, AS_OF)
    assert {stories.told(case)["verdict"] for case in model.kits[KIT].quiz} == set(VERDICTS)


def test_verdict_and_reasons_of_a_card_are_those_of_the_engine(model, rules):
    stories = Stories(model, AS_OF)
    for key in model.kits[KIT].quiz:
        case, told = model.cases[key], stories.told(key)
        result = judge(rules, case.answers, case.as_of or AS_OF)
        assert told["verdict"] == result.verdict == case.expected
        assert told["name"] == getattr(model.verdicts, result.verdict).name
        assert [r["title"] for r in told["reasons"]] == [stories.found[r.id].title for r in result.findings[:3]]
        assert told["more"] == max(0, len(result.findings) - 3)


def test_another_rule_gives_another_answer_on_the_card(model, rules):
    for key in model.kits[KIT].quiz:
        case = model.cases[key]
        held = judge(rules, case.answers, case.as_of or AS_OF).findings
        if [rule.verdict for rule in held] != ["non_prosedural"] or held[0].id not in model.findings:
            continue
        finding = model.findings[held[0].id].model_copy(update={"verdict": "belum_lengkap"})
        changed = replace(model, findings={**model.findings, held[0].id: finding})
        assert Stories(model, AS_OF).told(key)["verdict"] == "non_prosedural"
        assert Stories(changed, AS_OF).told(key)["verdict"] == "belum_lengkap"
        return
    pytest.fail("no story of the quiz rests on one finding alone")


def test_each_back_lies_behind_its_story(made):
    cards = [{"n": n} for n in range(1, 7)]
    first, second = card_sheets(cards)
    assert [card["n"] for card in first["front"]] == [1, 2, 3, 4]
    assert [card["n"] for card in first["back"]] == [2, 1, 4, 3]
    assert [card and card["n"] for card in second["back"]] == [6, 5, None, None]


# --- data --------------------------------------------------------------------------------------------------------


def spoiled(copy_of_data, old: str, new: str) -> list[str]:
    path: Path = copy_of_data / "data" / "meeting" / "kits" / f"{KIT}.yml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(DataProblems) as caught:
        load_model(copy_of_data)
    return [str(problem) for problem in caught.value.problems]


def misspelt(word: str) -> str:
    """`word` without its last letter but one."""
    return word[:-2] + word[-1]


def mistakes() -> Iterator[tuple[str, str, str]]:
    """A place in the kit, what an editor wrote there by mistake, and what is said of it."""
    kit = model().kits[KIT]
    slides = [slide for part in kit.parts for slide in part.slides]
    finding = kit.hard[0].findings[0]
    section = next(slide.section for slide in slides if slide.section)
    for key, start in ((kit.quiz[0], "  - "), (section, "section: "), (slides[0].look, "look: "), (finding, "[")):
        yield f"{start}{key}", f"{start}{misspelt(key)}", f"Maksud Anda '{key}'?"
    long = kit.parts[0].minutes
    told = f"jumlah minutes semua bagian {kit.minutes + 1}, seharusnya {kit.minutes}"
    yield f"    minutes: {long}\n", f"    minutes: {long + 1}\n", told


@pytest.mark.parametrize(("old", "new", "told"), [*mistakes()])
def test_a_mistake_in_the_kit_is_named_with_a_guess(copy_of_data, old, new, told):
    problems = spoiled(copy_of_data, old, new)
    assert any(told in problem for problem in problems), problems
