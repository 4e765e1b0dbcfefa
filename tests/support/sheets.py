"""Every sheet of paper of every region, drawn as a build draws it, on a site that has an address."""

from __future__ import annotations

import io
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import pytest
from PIL import Image
from pypdf import PdfReader

from generator.facts.model import Model
from generator.facts.publisher import Publisher
from generator.meeting import sheets as meeting_sheets
from generator.print import region_sheets
from generator.print.frame import Place
from generator.print.press import Press
from tests.support.paths import AS_OF, ROOT

BASE = "https://kabupaten.example.go.id/jalur-resmi"
PPI = 110.0
DRAWN = pytest.mark.xdist_group("drawn")
"""For tests that ask for `drawn`: one process draws for all of them."""


@dataclass(frozen=True, eq=False)
class Paper:
    """One PDF: `data` is all that its template is told; `pages` 0 = as many as it takes."""

    region: str
    name: str
    format: str
    template: str
    data: dict[str, Any]
    pages: int

    def __str__(self) -> str:
        return f"{self.region}/{self.name}-{self.format}"

    def pdf(self, press: Press) -> bytes:
        """Drawn as in a build."""
        return press.pdf(self.template, self.data, self.pages)

    def pictures(self, press: Press) -> list[Image.Image]:
        """Every page at PPI dots an inch, on white."""
        made = press._compile(self.template, self.data, format="png", ppi=PPI)
        drawn = [Image.open(io.BytesIO(png)) for png in ([made] if isinstance(made, bytes) else made)]
        return [
            Image.alpha_composite(Image.new("RGBA", page.size, "white"), page.convert("RGBA")).convert("RGB")
            for page in drawn
        ]


def papers(model: Model, as_of: date = AS_OF, formats: Collection[str] = region_sheets.FORMATS) -> Iterator[Paper]:
    """Every PDF of every region in all its formats; every sheet has A4."""
    press = Press(ROOT)
    for region in model.in_depth():
        for sheet in region_sheets.SHEETS:
            data = region_sheets.sheet_data(sheet, Place(model, region, as_of))
            for paper in (paper for paper in sheet.formats if paper in formats):
                yield Paper(region, sheet.name, paper, sheet.template, data | {"format": paper}, sheet.pages)
        for own in meeting_sheets.sheets(model, region, as_of, press):
            for paper in (paper for paper in own.formats if paper in formats and own.kind == "pdf"):
                yield Paper(region, own.name, paper, own.template, own.on(paper), own.pages)


def with_publisher(model: Model, name: str) -> Model:
    """The facts of regions whose sheets an office publishes."""
    office = Publisher(name=name, letter="1/Uji", on=AS_OF)
    return replace(
        model, regions={key: region.model_copy(update={"publisher": office}) for key, region in model.regions.items()}
    )


def text_of(pdf: bytes) -> str:
    """All words, with single spaces."""
    return " ".join(
        " ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).replace("\xad", "").split()
    )


def squeezed(text: str) -> str:
    """Letters and digits only: a PDF does not say where a line was broken."""
    return re.sub(r"\W", "", text)


@pytest.fixture(scope="session")
def press() -> Press:
    """Typst, kept warm."""
    return Press(ROOT)


@pytest.fixture(scope="session")
def addressed(model: Model) -> Model:
    """The real facts on a site that has an address, so that codes are drawn."""
    return replace(model, site=model.site.model_copy(update={"base_url": BASE}))


@pytest.fixture(scope="session")
def drawn(addressed: Model, press: Press) -> dict[Paper, bytes]:
    """Every PDF of every region, on a site that has an address."""
    return {paper: paper.pdf(press) for paper in papers(addressed)}
