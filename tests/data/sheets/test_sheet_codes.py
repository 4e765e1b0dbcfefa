"""The codes on paper.

Read from the rendered picture by a real reader, also after a photocopier, and leading to a page that exists.
"""

from __future__ import annotations

import pytest
import zxingcpp
from PIL import Image

from generator.facts.model import Model
from generator.meeting import files, kit_zip
from generator.print import region_sheets
from generator.shown.sources import SourceIndex
from generator.web.page import Book
from generator.web.pages import every
from tests.support.paths import AS_OF, ROOT
from tests.support.real_facts import REGIONS
from tests.support.sheets import BASE, PPI, Paper, papers

SMALLEST_MM = 29.3  # 30 mm, less the pixel that a reader may lose at each side


@pytest.fixture(scope="module")
def urls(addressed: Model, tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The addresses of all generated pages, of the meeting kit and the sheets too."""
    out = tmp_path_factory.mktemp("files")
    printed = region_sheets.write_sheets(ROOT, addressed, AS_OF, out)
    meeting = files.write_files(ROOT, addressed, AS_OF, out)
    meeting = (*meeting, *kit_zip.write_kits(addressed, printed, meeting, out, AS_OF))
    return {
        page.url
        for page in every.all_pages(Book(addressed, AS_OF, SourceIndex(addressed), sheets=printed, meeting=meeting))
    }


def photocopied(page: Image.Image) -> Image.Image:
    return page.convert("L").point(lambda grey: 255 * (grey > 128))


def codes_on(page: Image.Image) -> list[str]:
    """What a reader sees; each code must be large enough for a cheap camera."""
    found = zxingcpp.read_barcodes(page)
    for code in found:
        assert abs(code.position.top_right.x - code.position.top_left.x) / PPI * 25.4 > SMALLEST_MM
    return [code.text for code in found]


def shown_on(paper: Paper, press) -> set[str]:
    found: list[str] = []
    for page in paper.pictures(press):
        codes = codes_on(page)
        assert sorted(codes_on(photocopied(page))) == sorted(codes), paper
        found += codes
    return set(found)


@pytest.mark.parametrize("region", REGIONS)
def test_every_code_is_read_and_leads_to_a_page(addressed, press, urls, region):
    read = {paper: shown_on(paper, press) for paper in papers(addressed, formats=("a4",)) if paper.region == region}
    for paper, codes in read.items():
        assert codes, f"no code on {paper}"
        for code in codes:
            path, _, fragment = code.removeprefix(f"{BASE}/").partition("#")
            assert code.startswith(f"{BASE}/") and path in urls and fragment in ("", f"wilayah={region}"), (paper, code)
        assert any(code.startswith(f"https://{paper.data['qr']['short']}") for code in codes), paper


def test_without_an_address_there_is_no_code(model, press):
    assert model.site.base_url is None
    for paper in papers(model):
        assert paper.data.get("qr") is None, paper
    assert shown_on(next(papers(model)), press) == set()
