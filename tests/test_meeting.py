"""The meeting kit: slides, guide, quiz, flow, message and picture, all from the facts and the engine."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from checker.engine.verdict import judge
from generator.facts.model import Model
from generator.loading.load import load_model
from generator.meeting.files import PICTURE_PPI, write_files
from generator.meeting.sheets import card_sheets, sheets
from generator.meeting.slides import Show
from generator.meeting.stories import Stories
from generator.print.frame import Place
from generator.print.press import Press, page_count
from generator.print.thumbnail import small_png
from generator.problems import DataProblems
from tests.support.paths import AS_OF, ROOT
from tests.support.sheets import text_of

KIT = "pertemuan-desa"
OFFICE_SHEETS = {"alur", "formulir-warga", "formulir-laporan", "buku-warga"}
PAGES = {"slide": 22, "kuis": 6, "evaluasi": 1, "alur": 1, "formulir-warga": 1, "formulir-laporan": 1, "buku-warga": 1}
MOST_PICTURE = 150_000


@pytest.fixture(scope="module")
def made(addressed: Model, press: Press) -> dict[tuple[str, str], bytes]:
    """Every printed sheet of every region."""
    return {
        (region, sheet.name): press.pdf(sheet.template, sheet.data)
        for region in addressed.regions
        for sheet in sheets(addressed, region, AS_OF, press)
        if sheet.kind == "pdf"
    }


def show_of(model: Model, region: str = "serang") -> Show:
    return Show(Place(model, region, AS_OF), model.kits[KIT])


# --- on paper ----------------------------------------------------------------------------------------------------


def test_every_sheet_is_there_for_every_region(made, model):
    assert {region for region, _ in made} == set(model.regions)
    assert {name for _, name in made} == {*PAGES, "panduan"}
    for (_, name), pdf in made.items():
        assert page_count(pdf) == PAGES.get(name, page_count(pdf)) <= 22, name


def test_a_village_office_gets_its_sheets_on_both_of_its_papers(addressed, tmp_path):
    files = [file for file in write_files(ROOT, addressed, AS_OF, tmp_path) if file.kind == "pdf"]
    for region in addressed.regions:
        papers = {(file.name, file.paper) for file in files if file.region == region and file.paper}
        assert papers == {(name, paper) for name in OFFICE_SHEETS for paper in ("a4", "f4")}
    for file in files:
        width, height = sorted(
            float(side) / 72 * 25.4 for side in PdfReader(tmp_path / file.path).pages[0].mediabox[2:]
        )
        assert file.paper != "f4" or (width, height) == pytest.approx((215, 330), abs=0.1)


def test_a_form_that_outgrows_its_paper_is_a_message(addressed, press):
    sheet = next(sheet for sheet in sheets(addressed, "serang", AS_OF, press) if sheet.name == "formulir-laporan")
    with pytest.raises(DataProblems, match="teks lebih panjang dari kertas"):
        press.pdf(sheet.template, sheet.data | {"summary": "Terlalu panjang. " * 200}, sheet.pages)


def test_the_same_facts_give_the_same_bytes(addressed, made):
    again = Press(ROOT)
    for sheet in sheets(addressed, "serang", AS_OF, again):
        if sheet.kind == "pdf":
            assert again.pdf(sheet.template, sheet.data) == made["serang", sheet.name], sheet.name


def test_the_picture_for_groups_is_small_enough_to_send(addressed, press):
    for region in addressed.regions:
        sheet = next(sheet for sheet in sheets(addressed, region, AS_OF, press) if sheet.kind == "png")
        png = small_png(press.png(sheet.template, sheet.data, PICTURE_PPI))
        assert (int.from_bytes(png[16:20], "big"), int.from_bytes(png[20:24], "big")) == (1080, 1350)
        assert len(png) < MOST_PICTURE


# --- slides and guide --------------------------------------------------------------------------------------------


def test_about_twenty_screens_that_last_as_long_as_the_meeting(model):
    kit = model.kits[KIT]
    assert 18 <= len(show_of(model).slides()) <= 24
    assert sum(part.minutes for part in kit.parts) == kit.minutes == 45


@pytest.mark.parametrize("region", ["serang", "lumajang", "nasional"])
def test_no_slide_is_empty(model, region):
    for slide in show_of(model, region).slides():
        assert slide["items"] or slide["text"] or slide.get("story"), slide["title"]


def test_the_guide_has_the_cases_of_its_region_and_the_grounds_of_hard_answers(made, model):
    text = text_of(made["serang", "panduan"])
    for case in model.regions["serang"].cases:
        assert case.where.split(",")[0] in text
    for hard in model.kits[KIT].hard:
        assert all(model.findings[key].title in text for key in hard.findings)
    assert "Desa Mandaya" not in text_of(made["lumajang", "panduan"])


# --- quiz --------------------------------------------------------------------------------------------------------


def test_a_quiz_of_twelve_with_all_four_verdicts(model):
    stories = Stories(model, AS_OF)
    verdicts = [stories.told(case)["verdict"] for case in model.kits[KIT].quiz]
    assert len(verdicts) == 12 and len(set(verdicts)) == 4


def test_verdict_and_reasons_of_a_card_are_those_of_the_engine(model, rules):
    stories = Stories(model, AS_OF)
    for key in model.kits[KIT].quiz:
        case, told = model.cases[key], stories.told(key)
        result = judge(rules, case.answers, case.as_of or AS_OF)
        assert told["verdict"] == result.verdict == case.expected
        assert told["name"] == getattr(model.verdicts, result.verdict).name
        assert [r["title"] for r in told["reasons"]] == [stories.found[r.id].title for r in result.findings[:3]]
        assert told["more"] == max(0, len(result.findings) - 3)


def test_another_rule_gives_another_answer_on_the_card(model):
    finding = model.findings["perorangan"].model_copy(update={"verdict": "belum_lengkap"})
    changed = replace(model, findings={**model.findings, "perorangan": finding})
    assert Stories(model, AS_OF).told("calo-malaysia-jujur")["verdict"] == "non_prosedural"
    assert Stories(changed, AS_OF).told("calo-malaysia-jujur")["verdict"] == "belum_lengkap"


def test_each_back_lies_behind_its_story(made):
    cards = [{"n": n} for n in range(1, 7)]
    first, second = card_sheets(cards)
    assert [card["n"] for card in first["front"]] == [1, 2, 3, 4]
    assert [card["n"] for card in first["back"]] == [2, 1, 4, 3]
    assert [card and card["n"] for card in second["back"]] == [6, 5, None, None]


# --- data --------------------------------------------------------------------------------------------------------


def spoiled(copy_of_data, old: str, new: str) -> list[str]:
    folder: Path = copy_of_data()
    path = folder / "data" / "meeting" / "kits" / f"{KIT}.yml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(DataProblems) as caught:
        load_model(folder)
    return [str(problem) for problem in caught.value.problems]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("  - kenalan-kasih-kabar", "  - kenalan-kasih-kabr", "Maksud Anda 'kenalan-kasih-kabar'?"),
        ("findings: [perorangan, medsos]", "findings: [perorngan, medsos]", "Maksud Anda 'perorangan'?"),
        (
            "section: Hak yang disebut undang-undang",
            "section: Hak yang disebut undang",
            "Maksud Anda 'Hak yang disebut undang-undang'?",
        ),
        ("minutes: 4\n", "minutes: 5\n", "jumlah minutes semua bagian 46, seharusnya 45"),
        ("look: kalimat", "look: kalimt", "Maksud Anda 'kalimat'?"),
    ],
)
def test_a_mistake_in_the_kit_is_named_with_a_guess(copy_of_data, old, new, told):
    problems = spoiled(copy_of_data, old, new)
    assert any(told in problem for problem in problems), problems
