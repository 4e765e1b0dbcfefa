"""The printed sheets: small, tagged, legible, dated, with the numbers of the data and codes that lead somewhere."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from pypdf import PdfReader

from generator import pages, sheets
from generator.models.contact import Line
from generator.models.model import Model
from generator.problems import DataProblems
from generator.sheets import SHEETS, Sheet
from generator.sheets_frame import Place, row
from generator.sheets_press import Press, page_count
from generator.sheets_signs import PLAIN, worst_signs
from generator.sources import SourceIndex, page_id
from generator.village_list import COLUMNS, LONGEST

ROOT = Path(__file__).resolve().parent.parent
AS_OF = date(2026, 11, 22)
BASE = "https://jalurresmi.example.go.id"
MM = 72 / 25.4
PPI = 110.0
CAP_HEIGHT = 0.66  # of Source Sans 3, in ems
POSTERS = [sheet for sheet in SHEETS if "a3" in sheet.formats]
ALL = [(sheet, paper) for sheet in SHEETS for paper in sheet.formats]
PAPERS = {"a4": (210, 297), "f4": (215, 330), "a3": (297, 420)}


@pytest.fixture(scope="module")
def addressed(model: Model) -> Model:
    """The real facts on a site that has an address."""
    return replace(model, site=model.site.model_copy(update={"base_url": BASE}))


@pytest.fixture(scope="module")
def press() -> Press:
    return Press(ROOT)


@pytest.fixture(scope="module")
def made(addressed: Model, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All sheets of all regions, as a build writes them."""
    out = tmp_path_factory.mktemp("sheets")
    sheets.write_sheets(ROOT, addressed, AS_OF, out)
    return out


def data_of(sheet: Sheet, model: Model, region: str = "serang", paper: str = "", as_of: date = AS_OF, **village: str) -> dict:
    return sheets.sheet_data(sheet, Place(model, region, as_of, **village), ROOT) | {"format": paper or sheet.formats[0]}


def text_of(pdf: bytes | Path) -> str:
    reader = PdfReader(pdf if isinstance(pdf, Path) else io.BytesIO(pdf))
    return " ".join(" ".join(page.extract_text() for page in reader.pages).replace("\xad", "").split())


def squeezed(text: str) -> str:
    """Letters and digits only: a PDF does not say where a line was broken."""
    return re.sub(r"\W", "", text)


def written(pdf: Path) -> Iterator[tuple[float, str]]:
    """Every piece of text on the first page with its size in points."""
    found: list[tuple[float, str]] = []

    def visit(text: str, matrix: list[float], tm: list[float], font: object, size: float) -> None:
        # strips are turned, so the size is the length of the matrix' second row
        found.append((size * (tm[2] ** 2 + tm[3] ** 2) ** 0.5 * (matrix[2] ** 2 + matrix[3] ** 2) ** 0.5, text))

    PdfReader(pdf).pages[0].extract_text(visitor_text=visit)
    return ((size, text.strip()) for size, text in found if text.strip())


def fonts_of(reader: PdfReader) -> list[dict]:
    fonts = [font.get_object() for page in reader.pages for font in page["/Resources"].get("/Font", {}).values()]
    return [font["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object() for font in fonts]


@pytest.mark.parametrize(("sheet", "paper"), ALL, ids=lambda value: getattr(value, "name", value))
def test_every_sheet_is_small_tagged_and_complete(made: Path, model: Model, sheet: Sheet, paper: str):
    for region in model.regions:
        path = made / "cetak" / page_id(region) / f"{sheet.name}-{paper}.pdf"
        assert path.stat().st_size < 150_000
        reader = PdfReader(path)
        root = reader.trailer["/Root"]
        assert len(reader.pages) == (sheet.pages or 1) == page_count(path.read_bytes())
        assert sorted(float(side) / MM for side in reader.pages[0].mediabox[2:]) == pytest.approx(sorted(PAPERS[paper]), abs=0.1)
        assert root["/MarkInfo"]["/Marked"] and root["/StructTreeRoot"] and root["/Lang"] == "id"
        assert b"pdfuaid:part>1<" in root["/Metadata"].get_data()
        assert reader.metadata.title == f"{sheet.title}, {model.regions[region].name}"
        fonts = fonts_of(reader)
        assert fonts and all("/FontFile2" in font or "/FontFile3" in font for font in fonts)
        text = text_of(path)
        assert "Bukan situs resmi pemerintah." in text and "Disalin 21 November 2026" in text
        assert f"{sheet.name}.png" in [p.name for p in path.parent.iterdir()]


@pytest.mark.parametrize("sheet", POSTERS, ids=lambda sheet: sheet.name)
def test_posters_are_read_from_afar(made: Path, addressed: Model, sheet: Sheet):
    large = [(size, text) for size, text in written(made / "cetak" / "serang" / f"{sheet.name}-a3.pdf")]
    biggest = max(size for size, _ in large)
    headline = " ".join(text for size, text in large if size > 0.98 * biggest)
    assert squeezed(headline) == squeezed(sheet.title)
    assert len(sheet.title.split()) <= 7
    assert biggest * CAP_HEIGHT >= 20 * MM
    data = data_of(sheet, addressed)
    strips = " ".join([sheet.title, *(f"{line['name']} {line['shown']}" for line in data.get("strip", ()))])
    fine_print = squeezed(" ".join([data["publisher"], data["fresh"], data["until"], data["qr"]["short"], strips, "0123456789 10"]))
    small = {text for size, text in written(made / "cetak" / "serang" / f"{sheet.name}-a4.pdf") if size < 13.9}
    assert {text for text in small if squeezed(text) not in fine_print} == set()


@pytest.fixture(scope="module")
def urls(addressed: Model) -> set[str]:
    """The addresses of all generated pages."""
    return {page.url for page in pages.all_pages(pages.Book(addressed, AS_OF, SourceIndex(addressed)))}


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
@pytest.mark.parametrize("region", ["serang", "lumajang"])
def test_codes_are_read_and_lead_to_a_page(press: Press, addressed: Model, urls: set[str], sheet: Sheet, region: str):
    data = data_of(sheet, addressed, region)
    found = []
    for page in rendered(press, sheet, data):
        codes = zxingcpp.read_barcodes(page)
        copied = zxingcpp.read_barcodes(page.convert("L").point(lambda grey: 255 * (grey > 128)))
        assert [code.text for code in copied] == [code.text for code in codes]
        assert all(abs(code.position.top_right.x - code.position.top_left.x) / PPI * 25.4 > 29.3 for code in codes)
        found += [code.text for code in codes]
    assert found and len(set(found)) == 1
    path, _, fragment = found[0].removeprefix(BASE + "/").partition("#")
    assert path in urls
    assert fragment in ("", f"wilayah={region}")
    assert found[0].startswith(f"https://{data['qr']['short']}")


def rendered(press: Press, sheet: Sheet, data: dict) -> list[Image.Image]:
    """Every page at PPI dots an inch, on white."""
    made = press._compile(f"{sheet.name}.typ", data, format="png", ppi=PPI)
    pictures = [Image.open(io.BytesIO(png)) for png in ([made] if isinstance(made, bytes) else made)]
    return [Image.alpha_composite(Image.new("RGBA", picture.size, "white"), picture.convert("RGBA")).convert("RGB") for picture in pictures]


def test_without_an_address_there_is_no_code(press: Press, model: Model):
    assert model.site.base_url is None
    for sheet in SHEETS:
        data = data_of(sheet, model)
        assert data["qr"] is None
    assert [code for page in rendered(press, SHEETS[0], data_of(SHEETS[0], model)) for code in zxingcpp.read_barcodes(page)] == []


def test_no_number_of_grade_c_is_printed(made: Path, model: Model):
    public = {line.number[-8:] for _, contact in model.published_contacts() for line in contact.lines}
    hidden = {line.number[-8:] for contact in model.contacts.values() if not contact.published for line in contact.lines} - public
    assert hidden
    for path in made.rglob("*.pdf"):
        digits = re.sub(r"\D", "", text_of(path))
        assert [number for number in hidden if number in digits] == [], path.name
    with pytest.raises(ValueError):
        row(next(contact for contact in model.contacts.values() if not contact.published))


def test_a_changed_number_is_on_every_sheet_that_had_it(made: Path, addressed: Model, tmp_path: Path):
    old = addressed.contacts["kp2mi"]
    first, *others = old.lines
    new = old.model_copy(update={"lines": (Line(number="0800777", shown="0800-777", label=first.label), *others)})
    changed = replace(addressed, contacts=addressed.contacts | {"kp2mi": new})
    sheets.write_sheets(ROOT, changed, AS_OF, tmp_path)
    had = 0
    for before in sorted(made.rglob("*.pdf")):
        text, now = text_of(before), text_of(tmp_path / before.relative_to(made))
        # the way to an office without a number names the line in its own sentence of the data
        count = text.count(first.shown) - text.count(f"KP2MI {first.shown} (gratis)")
        assert now.count("0800-777") == count
        had += bool(count)
    assert had >= 10


def test_the_same_facts_give_the_same_bytes(made: Path, addressed: Model):
    again = Press(ROOT)
    for sheet, paper in ALL:
        pdf = sheets.sheet_pdf(again, sheet, data_of(sheet, addressed, "lumajang", paper))
        assert pdf == (made / "cetak" / "lumajang" / f"{sheet.name}-{paper}.pdf").read_bytes()


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_texts_are_never_markup(press: Press, addressed: Model, sheet: Sheet):
    hostile = '#panic("x") *a* _b_ $c$ <d> @e `f` \\ [g] // h'
    region = addressed.regions["serang"].model_copy(update={"name": hostile, "publisher": hostile})
    model = replace(addressed, regions={"serang": region})
    text = text_of(sheets.sheet_pdf(press, sheet, data_of(sheet, model)))
    assert squeezed(hostile) in squeezed(text) and '#panic("x")' in text and "$c$" in text


def test_old_facts_and_publishers_are_said(press: Press, addressed: Model):
    late = text_of(sheets.sheet_pdf(press, SHEETS[0], data_of(SHEETS[0], addressed, as_of=date(2027, 3, 1))))
    assert "Tanggal itu sudah lewat" in late
    region = addressed.regions["serang"].model_copy(update={"publisher": "Disnaker Uji"})
    owned = text_of(sheets.sheet_pdf(press, SHEETS[0], data_of(SHEETS[0], replace(addressed, regions={"serang": region}))))
    assert "Diterbitkan Disnaker Uji." in owned and "Bukan situs resmi" not in owned


def test_a_village_can_put_its_own_lines_on_a_poster(press: Press, addressed: Model):
    for sheet in POSTERS:
        data = data_of(sheet, addressed, name="Desa Uji", contact="Bu Uji, 0812-0000", meeting="Balai desa, Jumat pukul 9")
        text = text_of(sheets.sheet_pdf(press, sheet, data))
        assert all(line in text for line in ("Desa Uji", "Bu Uji, 0812-0000", "Balai desa, Jumat pukul 9"))


@pytest.mark.parametrize("region", ["serang", "lumajang"])
def test_the_longest_lines_of_a_village_fit_on_every_poster(press: Press, addressed: Model, region: str):
    village, district, contact, meeting = (" ".join(["Desa Sukamaju"] * 9)[: LONGEST[column]] for column in COLUMNS)
    name = f"{village}, Kecamatan {district}"
    for sheet in POSTERS:
        # raises where the lines push anything onto a second page
        sheets.sheet_pdf(press, sheet, data_of(sheet, addressed, region, name=name, contact=contact, meeting=meeting))


def test_what_cannot_be_printed_is_a_message(press: Press, addressed: Model):
    for name, words in (("\U0001f600", "tidak bisa dicetak"), ("Kabupaten " * 900, "halaman")):
        region = addressed.regions["serang"].model_copy(update={"name": name})
        with pytest.raises(DataProblems, match=words):
            sheets.sheet_pdf(press, SHEETS[0], data_of(SHEETS[0], replace(addressed, regions={"serang": region})))


def test_signs_are_the_worst_ten_each_with_its_own_picture(model: Model):
    signs = worst_signs(model, ROOT / sheets.PICTURES)
    assert len(signs) == 10
    assert len({sign["picture"] for sign in signs}) == 10 and f"{PLAIN}.svg" not in {sign["picture"] for sign in signs}
    assert {model.findings[sign["id"]].verdict for sign in signs} == {"bahaya_tppo"}


def test_stations_stand_on_one_path(addressed: Model):
    way = data_of(POSTERS[2], addressed)
    assert [step["title"] for step in way["steps"]] == [step.title for step in addressed.procedures["p-to-p"].steps]
    assert all(a != b for a, b in pairwise(way["steps"]))
