"""Pages that speak of danger or of being abroad: numbers to tap at their top, and help in reach all the way down."""

from __future__ import annotations

import pytest

from generator.shown.sources import page_id
from generator.web.pages.moved import GUESSED
from tests.support.browser import PHONE
from tests.support.real_facts import model as real_model

TOPICS = sorted(f"{page_id(key)}/" for key, topic in real_model().topics.items() if topic.call)
WARNING = next(f"negara/{page_id(key)}/" for key, land in real_model().countries.items() if land.scam_region)
FAR_DOWN = 5000


def test_danger_abroad_rights_and_coming_home_are_among_them():
    assert {"bahaya/", "di-luar-negeri/", "hak/", "setelah-pulang/"} <= set(TOPICS)


@pytest.mark.both_fonts
@pytest.mark.parametrize("path", [*TOPICS, WARNING])
def test_numbers_stand_on_the_first_screen_and_help_stays(visit, path):
    page = visit(path).page
    number = page.locator("main a[href^='tel:'], main a[href^='https://wa.me/']").first
    box = number.bounding_box()
    assert box["y"] + box["height"] <= PHONE["height"] and box["height"] >= 48
    page.evaluate("(down) => scrollTo(0, down)", FAR_DOWN)
    help_now = page.get_by_role("link", name="Darurat", exact=True).bounding_box()
    assert help_now["y"] >= 0 and help_now["y"] + help_now["height"] <= PHONE["height"]


@pytest.mark.parametrize("path", TOPICS)
def test_a_heading_that_a_link_leads_to_is_not_behind_the_bar(visit, path):
    page = visit(path).page
    target = page.locator("details.bagian[id]").last.get_attribute("id")
    page.goto(f"{page.url}#{target}")
    bar = page.locator(".kepala").bounding_box()
    assert page.locator(f"#{target}").bounding_box()["y"] >= bar["y"] + bar["height"] - 1


@pytest.mark.parametrize("guessed", GUESSED)
def test_a_guessed_address_leads_on(visit, guessed):
    page = visit(guessed).page
    page.locator(".baris").click()
    page.wait_for_url(f"**/{GUESSED[guessed]}")
