"""Beside every fact, contact and company a visitor can say that it is wrong: the message names fact, value and page."""

from __future__ import annotations

import html
import re
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from generator.facts.known import known_facts
from generator.facts.model import Model
from generator.facts.site_contact import Reach
from generator.shown.fact_value import value_of
from generator.shown.mistake_report import LONGEST, Wrong
from generator.shown.sources import SourceIndex
from generator.web.jinja import environment
from generator.web.page import Book
from generator.web.pages import agency, every
from tests.support import small_facts
from tests.support.paths import ROOT
from tests.support.small_facts import TODAY

LINK = re.compile(r'<a class="lapor-keliru" href="([^"]+)"')
CHAT = Reach(name="Kantor Uji", whatsapp="0812-0000-0000")
MAIL = Reach(name="Kantor Uji", email="salah@uji.go.id")


def with_contact(reach: Reach | None, base_url: str | None = "https://uji.go.id/jalur/") -> Model:
    """The frozen facts on a site with this contact."""
    site = small_facts.frozen().site.model_copy(update={"contact": reach, "base_url": base_url})
    return small_facts.model(site=site)


def written(facts: Model) -> dict[str, str]:
    """The pages of a model, companies too, by their addresses."""
    book = Book(facts, TODAY, SourceIndex(facts))
    env = environment(ROOT / "site_templates", book)
    texts = every.texts_of(book, every.all_pages(book), env)
    found = {name.rpartition("/")[0] or ".": text for name, text in texts.items()}
    return found | {page.url.rstrip("/"): page.body for page in agency.framed(book, env)}


def texts(page: str) -> list[str]:
    """The messages that a page's links open."""
    found = [urlsplit(html.unescape(address)) for address in LINK.findall(page)]
    return [parse_qs(parts.query)["text" if parts.netloc else "body"][0] for parts in found]


@pytest.mark.parametrize(
    ("reach", "begin"), [(CHAT, "https://wa.me/6281200000000?text="), (MAIL, "mailto:salah@uji.go.id?subject=")]
)
def test_the_message_names_the_fact_its_value_and_the_page(reach, begin):
    facts = with_contact(reach)
    pages, known = written(facts), {fact.id: fact for fact in known_facts(facts)}
    told = set()
    for url, page in pages.items():
        assert all(html.unescape(address).startswith(begin) for address in LINK.findall(page)), url
        for text in texts(page):
            first, name, value, last = text.split("\n")
            assert first == f"Ada yang salah di https://uji.go.id/jalur/{url}/" and last == "Yang benar:"
            fact = known.get(name.removeprefix("Fakta: "))
            if fact:
                assert value.removeprefix("Tertulis: ")[: LONGEST - 1] == value_of(fact)[: LONGEST - 1]
                told.add(fact.id)
        assert not texts(page) or f"Kabarnya sampai ke {reach.name}." in page
    shown = {fact.id for fact in known.values() if fact.kind in ("countries", "regions", "procedures", "terms", "faq")}
    contacts = {fact.id for fact in known.values() if fact.kind == "contacts" and not fact.path}
    abroad = {f"contacts/{key}" for key, contact in facts.published_contacts() if contact.abroad}
    assert abroad and all(f"Fakta: {one}\n" in "".join(texts(pages["lapor"])) for one in abroad)
    assert contacts and contacts <= told and {one for one in shown if "#steps" not in one} - told == set()


def test_every_cell_of_the_comparison_names_the_facts_it_is_made_of():
    facts = with_contact(CHAT)
    known, pages = {fact.id for fact in known_facts(facts)}, written(facts)
    cells = re.findall(r"<td>(.*?)</td>", pages["negara/bandingkan"])
    told = [cell for cell in cells if 'class="yakin"' in cell]
    assert told and len(told) < len(cells)
    for cell in cells:
        assert cell.count("lapor-keliru") == (cell in told), cell
    for cell, text in zip(told, texts(pages["negara/bandingkan"]), strict=True):
        names = text.split("\n")[1].removeprefix("Fakta: ").split(", ")
        assert {*names} <= known and len({*names}) == len(names)
        said = re.sub("<[^>]+>", "", cell.partition("&nbsp;")[0])
        assert len(names) == 1 or html.unescape(said) in text
    assert LINK.findall(written(with_contact(None))["negara/bandingkan"]) == ["#keliru"] * len(told)


def test_what_is_made_of_several_facts_names_each_once_and_says_the_text():
    facts = with_contact(CHAT)
    first, second, *_ = known_facts(facts)
    address = Wrong(facts).together([first, second, first], "Satu baris", "negara/bandingkan/")
    (text,) = texts(f'<a class="lapor-keliru" href="{address}"')
    assert f"Fakta: {first.id}, {second.id}\nTertulis: Satu baris\n" in text
    assert Wrong(facts).together([first], "lain", "x/") == Wrong(facts).about(first, "x/")


def test_a_company_can_be_named_too():
    pages = written(with_contact(CHAT))
    companies = {
        url: texts(page)
        for url, page in pages.items()
        if url.startswith("p3mi/") and '<article class="kartu-pt">\n<h1' in page
    }
    assert companies
    for url, found in companies.items():
        name = html.unescape(re.search(r"<h1[^>]*>([^<]+)</h1>", pages[url])[1])
        assert any(f"Fakta: {url}\nTertulis: {name} · " in text for text in found), url


def test_without_a_contact_the_line_says_whom_to_tell_and_no_address_is_made_up():
    facts = with_contact(None)
    for url, page in written(facts).items():
        links = LINK.findall(page)
        assert set(links) <= {"#keliru"}, url
        assert not links or (page.count('id="keliru"') == 1 and facts.words.reviews.wrong.nobody in page), url


def test_a_long_value_is_shortened_and_a_strange_one_stays_text():
    made = Wrong(with_contact(CHAT))
    strange = 'a&b #c "d" 😀\u00a0' + "x" * 500
    address = made.address("terms/uji", strange, "istilah/")
    assert re.fullmatch(r"[A-Za-z0-9:/.?=%_~-]+", address)
    value = unquote(address).split("Tertulis: ")[1].split("\n")[0]
    assert len(value) == LONGEST and value.startswith('a&b #c "d" 😀')
    assert Wrong(with_contact(CHAT, None)).address("a", "b", "istilah/").endswith("Yang%20benar%3A")
