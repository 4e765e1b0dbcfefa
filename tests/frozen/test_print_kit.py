"""The whole kit of any place: every sheet that a place in depth has, with this one's name and offices."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pypdf import PdfReader

from generator.print.region_sheets import SHEETS
from generator.problems import InputProblems
from generator.village.print_kit import print_kit
from tests.frozen.facts import FACTS, TODAY
from tests.support import small_facts

pytestmark = pytest.mark.site

ANYWHERE = {"stiker-a4.pdf"}
"""Stickers are cut apart, and stick to what drives from one place to the next."""


@pytest.fixture(scope="module")
def root(tmp_path_factory) -> Path:
    """A project with the frozen facts, and one more city of which only the name is known."""
    folder = small_facts.project(tmp_path_factory.mktemp("kit"))
    shutil.copytree(FACTS / "data", folder / "data")
    file = folder / "data/regencies.yml"
    file.write_text(file.read_text(encoding="utf-8") + '  "99.09": Kota Tanpa Berkas\n', encoding="utf-8")
    return folder


def text_of(path: Path) -> str:
    """The words of a PDF."""
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


@pytest.mark.parametrize(("said", "name"), [("kota tanpa berkas", "Kota Tanpa Berkas"), ("99", "Provinsi")])
def test_it_has_every_sheet_with_the_name_of_the_place(root, said, name):
    folder, files = print_kit(root, said, None, TODAY)
    assert files == len(list(folder.iterdir()))
    wanted = {f"{sheet.name}-{paper}.pdf" for sheet in SHEETS for paper in sheet.formats}
    assert wanted <= {path.name for path in folder.iterdir()}
    unnamed = [path.name for path in folder.glob("*.pdf") if name not in text_of(path)]
    assert set(unnamed) == ANYWHERE and not list(folder.parent.glob(".kit-*"))


def test_a_place_that_there_is_not_is_told(root):
    with pytest.raises(InputProblems, match="--region"):
        print_kit(root, "Atlantis", None, TODAY)
