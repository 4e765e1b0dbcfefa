"""What a village's own website takes over: no script, whole addresses of pages that are there, pictures that speak."""

from __future__ import annotations

from dataclasses import replace

import pytest
from selectolax.lexbor import LexborHTMLParser

from generator.facts.model import Model
from generator.meeting.snippets import PICTURE, snippets, snippets_text
from generator.print.frame import Place
from tests.support.paths import AS_OF
from tests.support.real_facts import REGIONS
from tests.support.sheets import BASE


@pytest.fixture
def place(addressed: Model) -> Place:
    return Place(addressed, REGIONS[0], AS_OF)


def test_each_piece_is_plain_html_that_leads_to_this_site(place):
    for one in snippets(place):
        tree = LexborHTMLParser(one.code)
        names = {node.tag for node in tree.body.traverse(include_text=False)} - {"body"}
        assert names <= {"a", "span", "h3", "ul", "li", "img"}, one.key
        assert not any(name.startswith("on") for node in tree.css("*") for name in node.attributes), one.key
        assert tree.css("a") and all(node.attributes["href"].startswith(f"{BASE}/") for node in tree.css("a")), one.key
        for image in tree.css("img"):
            assert image.attributes["src"] == f"{BASE}/{PICTURE}" and image.attributes["alt"], one.key
        assert BASE not in one.look and "style=" not in one.look, "our own page shows it without asking anybody"


def test_the_text_of_a_region_leads_to_its_own_page(place, addressed):
    text = snippets_text(place)
    assert f"{BASE}/wilayah/" in text and addressed.regions[REGIONS[0]].name in text
    assert addressed.words.meeting.snippets.replace not in text


def test_without_an_address_it_says_what_to_put_in(addressed):
    bare = replace(addressed, site=addressed.site.model_copy(update={"base_url": None}))
    words, text = bare.words.meeting.snippets, snippets_text(Place(bare, REGIONS[0], AS_OF))
    assert words.no_address in text and words.replace in text
