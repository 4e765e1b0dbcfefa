"""From a result to the page of the destination, at the reader's own kind of work."""

from __future__ import annotations

import pytest

from generator.shown.sources import page_id
from tests.support.browser_cases import answers_of
from tests.support.strategies import PLACE

AWAY = {"tahap": "sudah_di_luar_negeri"}


def link_of(visitor) -> str | None:
    """Where the result's link to a destination leads."""
    link = visitor.page.locator(".jalan a[href*='negara/']")
    return link.get_attribute("href") if link.count() else None


@pytest.mark.parametrize("verdict", ["prosedural", "belum_lengkap"])
def test_the_result_leads_to_the_work_that_was_asked_about(ending, model, verdict):
    answers = answers_of(model, verdict)
    place, job = page_id(answers["tujuan"]), page_id(answers["pekerjaan"])
    assert link_of(ending(answers)).endswith(f"negara/{place}/#{job}")


def test_abroad_it_leads_to_the_country(ending):
    assert link_of(ending(AWAY | {"tujuan": PLACE})).endswith(f"negara/{page_id(PLACE)}/")


@pytest.mark.parametrize("place", ["tidak_tahu", "lain"])
def test_without_a_page_there_is_no_link(ending, model, place):
    assert link_of(ending(answers_of(model, "prosedural") | {"tujuan": place})) is None
