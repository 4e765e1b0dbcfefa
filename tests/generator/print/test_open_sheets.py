"""Drawings with holes for the browser: each hole on its paper, and no day that an office would not keep."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from generator.print.frame import GENERAL
from generator.print.open_sheets import FILLED_ELSEWHERE, POSTERS, any_place, write_open_sheets
from generator.print.region_sheets import SHEETS
from tests.support import small_facts
from tests.support.small_facts import TODAY


@pytest.fixture(scope="module")
def opened(tmp_path_factory):
    """The sheets of the frozen facts, and the folder that they are drawn in."""
    folder = small_facts.project(tmp_path_factory.mktemp("terbuka"))
    (folder / "cetak" / GENERAL).mkdir(parents=True)
    return folder, write_open_sheets(folder, small_facts.model(), TODAY, folder)


def test_every_sheet_but_the_first_has_holes_that_lie_on_its_paper(opened):
    folder, sheets = opened
    assert FILLED_ELSEWHERE not in {one.sheet.name for one in sheets} < {sheet.name for sheet in SHEETS}
    for one in sheets:
        assert all((folder / page.path).read_text(encoding="utf-8").startswith("<svg") for page in one.pages)
        holes = [(page.size, hole) for page in one.pages for hole in page.holes]
        for (wide, high), hole in holes:
            left, top, width, height = hole.box
            assert min(left, top) > 0 and width > 20 and height >= hole.size
            assert left + width < wide and top + height < high, one.sheet.name
        names = {hole.name for _, hole in holes}
        assert "nama" in names and ("desa" in names) == (one.sheet.name in POSTERS)


def test_the_office_has_room_wherever_the_sheet_names_one(opened):
    named = {}
    for one in opened[1]:
        for hole in (hole for page in one.pages for hole in page.holes):
            named.setdefault(hole.name, set()).add(one.sheet.name)
    assert named["satu-kantor"] and named["semua-kantor"] and not named["satu-kantor"] & named["semua-kantor"]


def test_the_day_to_ask_again_is_that_of_the_first_office_to_be_confirmed():
    model = small_facts.model()
    key, office = next((key, one) for key, one in model.published_contacts() if one.serves)
    soon = min(one.review_by for _, one in model.published_contacts()) - timedelta(days=1)
    hasty = replace(model, contacts=model.contacts | {key: office.model_copy(update={"review_by": soon})})
    assert any_place(hasty).contacts[GENERAL].review_by == soon < any_place(model).contacts[GENERAL].review_by


def test_a_site_of_some_regions_has_their_own_kits_instead(tmp_path):
    model = small_facts.model()
    some = replace(model, site=model.site.model_copy(update={"regions": ("uji",)}))
    assert write_open_sheets(tmp_path, some, TODAY, tmp_path) == () and not list(tmp_path.iterdir())
