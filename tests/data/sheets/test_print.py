"""The printed sheets: on their paper, legible from afar, the same bytes from the same facts.

What cannot be printed is told.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from pypdf import PdfReader

from generator.facts.model import Model
from generator.facts.publisher import Publisher
from generator.print import region_sheets
from generator.print.danger_signs import PLAIN, worst_signs
from generator.print.frame import Place
from generator.print.press import Press
from generator.print.region_sheets import SHEETS, Sheet
from generator.problems import DataProblems
from generator.shown.sources import page_id
from generator.village.village_list import COLUMNS, LONGEST
from tests.support.paths import AS_OF, ROOT
from tests.support.real_facts import REGIONS
from tests.support.sheets import squeezed, text_of

MM = 72 / 25.4
CAP_HEIGHT = 0.66  # of Source Sans 3, in ems
POSTERS = [sheet for sheet in SHEETS if "a3" in sheet.formats]
ALL = [(sheet, paper) for sheet in SHEETS for paper in sheet.formats]
VILLAGE = {"name": "Desa Uji, Kecamatan Uji", "contact": "Bu Uji, 0812-0000", "meeting": "Balai desa, Jumat pukul 9"}
LABELS = {"Hari dan jam": "when", "Tempat": "where", "Tanya ke": "contact"}
PAPERS = {"a4": (210, 297), "f4": (215, 330), "a3": (297, 420)}


@pytest.fixture(scope="module")
def made(addressed: Model, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All sheets of all regions, as a build writes them."""
    out = tmp_path_factory.mktemp("sheets")
    region_sheets.write_sheets(ROOT, addressed, AS_OF, out)
    return out


def data_of(
    sheet: Sheet, model: Model, region: str = REGIONS[0], paper: str = "", as_of: date = AS_OF, **village: str
) -> dict:
    return region_sheets.sheet_data(sheet, Place(model, region, as_of, **village)) | {
        "format": paper or sheet.formats[0]
    }


def written(pdf: bytes) -> Iterator[tuple[float, str]]:
    """Every piece of text on the first page with its size in points."""
    found: list[tuple[float, str]] = []

    def visit(text: str, matrix: list[float], tm: list[float], font: object, size: float) -> None:
        # strips are turned, so the size is the length of the matrix' second row
        found.append((size * (tm[2] ** 2 + tm[3] ** 2) ** 0.5 * (matrix[2] ** 2 + matrix[3] ** 2) ** 0.5, text))

    PdfReader(io.BytesIO(pdf)).pages[0].extract_text(visitor_text=visit)
    return ((size, text.strip()) for size, text in found if text.strip())


@pytest.mark.parametrize(("sheet", "paper"), ALL, ids=lambda value: getattr(value, "name", value))
def test_every_sheet_is_there_on_its_paper(made: Path, model: Model, sheet: Sheet, paper: str):
    for region in model.in_depth():
        path = made / "cetak" / page_id(region) / f"{sheet.name}-{paper}.pdf"
        pages = PdfReader(path).pages
        assert all(
            sorted(float(side) / MM for side in page.mediabox[2:]) == pytest.approx(sorted(PAPERS[paper]), abs=0.1)
            for page in pages
        )
        assert (path.parent / f"{sheet.name}.png").is_file()


@pytest.mark.parametrize("region", REGIONS)
@pytest.mark.parametrize("sheet", POSTERS, ids=lambda sheet: sheet.name)
def test_posters_are_read_from_afar(press: Press, addressed: Model, sheet: Sheet, region: str):
    title = addressed.words.sheets.sheets[sheet.name].title
    large = list(written(region_sheets.sheet_pdf(press, sheet, data_of(sheet, addressed, region, "a3"))))
    biggest = max(size for size, _ in large)
    headline = " ".join(text for size, text in large if size > 0.98 * biggest)
    assert squeezed(headline) == squeezed(title)
    assert len(title.split()) <= 7
    assert biggest * CAP_HEIGHT >= 20 * MM


@pytest.mark.parametrize("village", [{}, VILLAGE], ids=["region", "village"])
@pytest.mark.parametrize("sheet", POSTERS, ids=lambda sheet: sheet.name)
def test_the_words_of_posters_are_large_on_a4(press: Press, addressed: Model, sheet: Sheet, village: dict[str, str]):
    for region in addressed.in_depth():
        data = data_of(sheet, addressed, region, **village)
        strips = " ".join([data["title"], *(f"{line['name']} {line['shown']}" for line in data.get("strip", ()))])
        fine_print = squeezed(
            " ".join(
                [
                    *(one["word"] for one in data["legend"]),
                    *(f"{one['name']}: {one['meant']};." for one in data["spelt"]),
                    data["publisher"],
                    data["fresh"],
                    data["until"],
                    data["qr"]["short"],
                    strips,
                    "0123456789 10",
                ]
            )
        )
        small = {text for size, text in written(region_sheets.sheet_pdf(press, sheet, data)) if size < 13.9}
        assert {text for text in small if squeezed(text) not in fine_print} == set(), region


def test_the_same_facts_give_the_same_bytes(made: Path, addressed: Model):
    again = Press(ROOT)
    for sheet, paper in ALL:
        pdf = region_sheets.sheet_pdf(again, sheet, data_of(sheet, addressed, REGIONS[-1], paper))
        assert pdf == (made / "cetak" / REGIONS[-1] / f"{sheet.name}-{paper}.pdf").read_bytes()


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_texts_are_never_markup(press: Press, addressed: Model, sheet: Sheet):
    hostile = '#panic("x") *a* _b_ $c$ <d> @e `f` \\ [g] // h'
    region = addressed.regions[REGIONS[0]].model_copy(
        update={"name": hostile, "publisher": Publisher(name=hostile, letter=hostile, on=AS_OF)}
    )
    model = replace(addressed, regions={REGIONS[0]: region})
    text = text_of(region_sheets.sheet_pdf(press, sheet, data_of(sheet, model)))
    assert squeezed(hostile) in squeezed(text) and "#panic(“x”)" in text and "$c$" in text


def test_old_facts_are_said(press: Press, addressed: Model):
    late = text_of(
        region_sheets.sheet_pdf(
            press, SHEETS[0], data_of(SHEETS[0], addressed, as_of=AS_OF.replace(year=AS_OF.year + 1))
        )
    )
    assert "Tanggal itu sudah lewat" in late


@pytest.mark.parametrize("paper", ["a4", "f4", "a3"])
def test_what_to_do_in_danger_is_not_torn_between_two_lines(press: Press, model: Model, paper: str):
    sheet = next(sheet for sheet in SHEETS if sheet.template == "danger_signs.typ")
    data = data_of(sheet, model, paper=paper)
    text = {text for _, text in written(region_sheets.sheet_pdf(press, sheet, data))}
    told = re.findall(r"[^.!?]+[.!?]", data["line"])
    assert told and [one for one in map(str.strip, told) if one not in text] == []


def test_a_village_can_put_its_own_lines_on_a_poster(press: Press, addressed: Model):
    for sheet in POSTERS:
        text = text_of(region_sheets.sheet_pdf(press, sheet, data_of(sheet, addressed, **VILLAGE)))
        assert all(line in text for line in VILLAGE.values())


@pytest.mark.parametrize("region", REGIONS)
def test_the_longest_lines_of_a_village_fit_on_every_poster(press: Press, addressed: Model, region: str):
    village, district, contact, meeting = (" ".join(["Desa Sukamaju"] * 9)[: LONGEST[column]] for column in COLUMNS[:4])
    name = f"{village}, Kecamatan {district}"
    for sheet in POSTERS:
        # raises where the lines push anything onto a second page
        region_sheets.sheet_pdf(
            press, sheet, data_of(sheet, addressed, region, name=name, contact=contact, meeting=meeting)
        )


def test_an_invitation_holds_what_is_given_in_its_labelled_places(press: Press, addressed: Model):
    invitation = next(sheet for sheet in SHEETS if sheet.name == "undangan")
    longest = {"when": "Sabtu " * 11 + "2026", "where": "Balai desa " * 8, "contact": "Ibu Kepala Desa " * 4}
    for own in ({"when": "Sabtu, pukul 19.00", "where": "Balai desa", "contact": "Bu Uji"}, longest):
        for paper in invitation.formats:
            data = data_of(invitation, addressed, paper=paper, name="Desa Uji", **own)
            text = squeezed(text_of(region_sheets.sheet_pdf(press, invitation, data)))
            assert all(squeezed(f"{label}{own[key]}") in text for label, key in LABELS.items()), own
    data = data_of(invitation, addressed, name="Desa Uji", where="Balai desa dekat masjid " * 30)
    with pytest.raises(DataProblems, match="teks lebih panjang dari kertas"):
        region_sheets.sheet_pdf(press, invitation, data)


def test_what_cannot_be_printed_is_a_message(press: Press, addressed: Model):
    for name, words in (("\U0001f600", "tidak bisa dicetak"), ("Kabupaten " * 900, "halaman")):
        region = addressed.regions[REGIONS[0]].model_copy(update={"name": name})
        with pytest.raises(DataProblems, match=words):
            region_sheets.sheet_pdf(
                press, SHEETS[0], data_of(SHEETS[0], replace(addressed, regions={REGIONS[0]: region}))
            )


def test_signs_are_the_worst_ten_each_with_its_own_picture(model: Model):
    signs = worst_signs(model)
    assert len(signs) == 10
    assert len({sign["picture"] for sign in signs}) == 10 and PLAIN not in {sign["picture"] for sign in signs}
    assert {model.findings[sign["id"]].verdict for sign in signs} == {"bahaya_tppo"}


def test_stations_stand_on_one_path(addressed: Model):
    way = data_of(POSTERS[2], addressed)
    assert [step["title"] for step in way["steps"]] == [step.title for step in addressed.procedures["p-to-p"].steps]
    assert all(a != b for a, b in pairwise(way["steps"]))


@pytest.mark.parametrize("part", ["rights", "costs", "papers"])
def test_a_leaflet_that_outgrows_its_panel_is_a_message(press: Press, addressed: Model, part: str):
    leaflet = next(sheet for sheet in SHEETS if sheet.name == "brosur")
    data = data_of(leaflet, addressed)
    said = {"text": "Satu kalimat.", "sure": None}
    extra = {"rights": {"title": "Lagi", "facts": [said]}, "costs": said}.get(part, "Satu kalimat.")
    with pytest.raises(DataProblems, match="brosur.*teks lebih panjang dari kertas"):
        region_sheets.sheet_pdf(press, leaflet, data | {part: data[part] + [extra] * 20})


def test_the_leaflet_names_every_paper_once(model: Model):
    papers = data_of(next(sheet for sheet in SHEETS if sheet.name == "brosur"), model)["papers"]
    assert not [
        (one, other) for one in papers for other in papers if one != other and other.startswith(one.partition(",")[0])
    ]
