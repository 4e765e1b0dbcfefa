"""The destinations: closed ones say so first with the decision, disputed work never looks open, nothing is said twice."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta

import pytest
from pydantic import BaseModel, ValidationError

from generator.facts.country import Country, JobRule, Work
from generator.facts.source import LEGAL_KINDS
from generator.shown.country_groups import group_of
from generator.shown.sources import SourceIndex, page_id
from generator.web.page import Book
from generator.web.pages import compare_countries
from generator.web.pages.compare_countries import SUBJECTS
from generator.web.pages.country import row_word
from tests.support.small_facts import LAW, TODAY, countries, country, fact
from tests.support.small_facts import model as small_model

SENTENCE = re.compile(r"(?<=[.!?])\s+")
ASKED = re.compile(r"BP3MI|KP2MI|KBRI|KJRI|Disnaker|Kementerian Luar Negeri|Kemlu")
CLOSED = Work(access="tertutup", text="Tertutup.", sources=LAW)
OF_WAYS = ("ways", "visa_right", "pay", "ceilings", "certificates", "contract", "programmes", "openings", "ages")
"""What would show a way to work there."""

OWN_FINDINGS = ("work", "zero_cost", "ages", "ceilings", "certificates", "contested")
"""Each text of these is also a finding of the checker, so it stands alone and may repeat the one beside it."""


def main_text(site, key: str) -> str:
    """The HTML of a destination's page, from its heading to the foot."""
    text = (site / "negara" / page_id(key) / "index.html").read_text(encoding="utf-8")
    return text[text.index("</h1>") : text.index("</main>")]


def test_below_a_red_sign_the_closed_work_comes_first(model, site):
    for key, land in model.countries.items():
        if land.status == "tertutup_domestik":
            assert re.findall(r'<li id="([\w-]+)">', main_text(site, key))[0] == "rumah-tangga", key


def closed_work(land: Country) -> list[Work]:
    """The facts that close a kind of work."""
    return [work for work in land.work.values() if work.access == "tertutup"]


def texts(value: object) -> Iterator[str]:
    """Every sentence-bearing text inside a value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            if name in ("text", "contested", "label"):
                yield from texts(getattr(value, name))
    elif isinstance(value, (tuple, dict)):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from texts(inner)


def silent(land: Country) -> bool:
    """Whether the first lines of a destination with something closed leave out when that was decided."""
    first = land.closed_all.text if land.closed_all else " ".join(SENTENCE.split(land.summary)[:2])
    return bool(land.closed_all or closed_work(land)) and not re.search(r"\b20\d\d\b", first)


def test_a_closed_destination_names_the_decision_in_its_first_lines(model, site):
    assert [key for key, land in model.countries.items() if silent(land)] == []
    for key, land in model.countries.items():
        if land.closed_all:
            first = main_text(site, key)
            assert first.index("vonis") < first.index('class="ket"') < first.index('class="awal"'), key


@pytest.mark.parametrize("more", [{"closed_all": fact("Ditutup.")}, {"work": {"pabrik": CLOSED}}])
def test_a_closed_destination_without_a_decision_would_be_seen(more):
    assert silent(country(**({"work": {}} | more)))


def test_the_decision_that_closes_work_is_named_with_its_number(model):
    for key, land in model.countries.items():
        for work in closed_work(land):
            decisions = [model.sources[ref.partition("#")[0]] for ref in work.sources]
            numbers = [re.search(r"\d+/\d{4}", source.short) for source in decisions if source.kind in LEGAL_KINDS]
            for number in filter(None, numbers):
                assert number[0] in land.summary and number[0] in work.text, key


def test_a_closed_destination_offers_no_way(model, site):
    closed = {key: land for key, land in model.countries.items() if land.closed_all}
    assert closed
    for key, land in closed.items():
        assert [name for name in OF_WAYS if getattr(land, name)] == [], key
        assert [name for name, way in model.procedures.items() if key in way.countries] == []
        assert "/prosedur/" not in main_text(site, key), key


def test_no_page_offers_a_way_for_closed_or_disputed_work(model, site):
    for key, land in model.countries.items():
        items = dict(re.findall(r'<li id="([\w-]+)">(.*?)</li>', main_text(site, key), re.DOTALL))
        for job in land.work:
            if land.standing(job) != "terbuka":
                assert "lewat-jalur" not in items[page_id(job)] and "cap hijau" not in items[page_id(job)], (
                    f"{key}: {job}"
                )


@pytest.mark.parametrize("access", ["tertutup", "bukan_pmi"])
def test_only_open_work_can_have_a_way(access):
    with pytest.raises(ValidationError, match="way_to_closed_work"):
        Work(access=access, text="Pabrik.", via=("p_to_p",), sources=LAW)


@pytest.mark.parametrize(
    ("jobs", "standing"), [(("pabrik",), "bertentangan"), ((), "bertentangan"), (("kebun",), "terbuka")]
)
def test_work_on_which_sources_disagree_never_looks_open(jobs, standing):
    land = country(contested=(JobRule(work=jobs, text="Dua sumber berbeda.", sources=LAW),))
    facts = small_model(countries=countries(negeri=land))
    book = Book(facts, TODAY, SourceIndex(facts))
    said = [line for subject in SUBJECTS if subject.id in ("pekerjaan", "jalur") for line in subject.lines(land, book)]
    assert land.standing("pabrik") == standing
    assert any(line.text.startswith("Terbuka") for line in said) == (standing == "terbuka")
    assert any("P to P" in line.text for line in said) == (standing == "terbuka")
    assert ("Terbuka: " in row_word(land, book.jobs, facts.words)) == (standing == "terbuka")


def test_a_row_of_the_overview_names_open_work_and_counts_the_rest():
    jobs = {
        job: Work(access="terbuka", text="Terbuka.", sources=LAW)
        for job in ("pabrik", "kebun", "konstruksi", "terampil")
    }
    labels = {job: job.capitalize() for job in jobs}
    assert (
        row_word(country(work=jobs), labels, small_model().words) == "Terbuka: Pabrik · Kebun · Konstruksi · dan 1 lagi"
    )
    assert row_word(country(work={}, status="tertutup_domestik"), labels, small_model().words) == ""


def test_a_dispute_never_opens_what_is_closed():
    land = country(work={"pabrik": CLOSED}, contested=(JobRule(text="Beda.", sources=LAW),))
    assert land.standing("pabrik") == "tertutup"
    assert land.standing("kebun") is None


def test_a_way_lists_exactly_the_destinations_that_have_it(model):
    """Ships have a way of their own; a general opening may name a way without opening one kind of work."""
    for name, way in model.procedures.items():
        if not way.scheme:
            continue
        opened = {
            key
            for key, land in model.countries.items()
            if any(way.scheme in work.via and land.standing(job) == "terbuka" for job, work in land.work.items())
        }
        general = {
            key for key, land in model.countries.items() if any(way.scheme in opening.via for opening in land.openings)
        }
        assert (
            opened - {key for key, land in model.countries.items() if land.kind == "laut"}
            <= set(way.countries)
            <= opened | general
        ), name


def test_what_is_shown_as_open_has_open_work_or_an_opening(model):
    for key, land in model.countries.items():
        opened = [job for job in land.work if land.standing(job) == "terbuka"]
        if group_of(land) == "terbuka":
            assert opened, key
        if group_of(land) in ("tertutup", "belum-pasti"):
            assert not opened, key


def test_a_thin_destination_says_what_is_not_known_and_whom_to_ask(model):
    for key, land in model.countries.items():
        if not land.closed_all and not [job for job in land.work if land.standing(job) == "terbuka"]:
            assert land.unknown, key
            assert ASKED.search(" ".join((land.summary, *land.unknown, *land.advice))), key


def test_every_mission_of_a_destination_stands_on_its_page(model):
    for ref, contact in model.published_contacts():
        if contact.role == "perwakilan" and contact.country:
            assert ref in model.countries[contact.country].missions, ref


def test_no_page_says_the_same_sentence_twice(model):
    for key, land in model.countries.items():
        assert repeated(land) == [], key


def repeated(land: Country) -> list[str]:
    """Sentences of more than three words that stand on a destination's page more than once."""
    said: Counter[str] = Counter()
    for name in type(land).model_fields:
        found = [
            sentence.lower()
            for text in texts(getattr(land, name))
            for sentence in SENTENCE.split(text)
            if len(sentence.split()) > 3
        ]
        said.update(set(found) if name in OWN_FINDINGS else found)
    return [sentence for sentence, count in said.items() if count > 1]


def test_a_repeated_sentence_would_be_seen():
    land = country(ways=(fact("Lewat P3MI yang berizin."),), costs=(fact("Minta kuitansi. Lewat P3MI yang berizin."),))
    assert repeated(land) == ["lewat p3mi yang berizin."]


def test_a_closed_destination_is_closed_in_every_table_of_the_comparison(model):
    book = Book(model, TODAY, SourceIndex(model))
    tables = next(page for page in compare_countries.pages(book)).context["tables"]
    closed = {page_id(key) for key, land in model.countries.items() if land.closed_all}
    said = [(row.key, row.lines) for _, rows in tables for row in rows if row.key in closed]
    assert {key for key, _ in said} == closed
    assert all(lines and all(line.text.startswith("Tertutup") for line in lines) for _, lines in said)


def test_every_figure_of_the_comparison_has_its_day(model):
    book = Book(model, TODAY, SourceIndex(model))
    pay = next(subject for subject in SUBJECTS if subject.id == "gaji")
    lines = [line.text for land in model.countries.values() for line in pay.lines(land, book)]
    told = re.compile(r"\. Sejak \d+ \w+ \d{4}\.$|: belum ada angka untuk hari ini\.$")
    assert lines and [line for line in lines if not told.search(line)] == []


def test_a_day_without_a_figure_is_said_in_the_comparison():
    facts = small_model()
    pay = next(subject for subject in SUBJECTS if subject.id == "gaji")
    said = [
        pay.lines(facts.countries["negeri"], Book(facts, TODAY + timedelta(days=days), SourceIndex(facts)))
        for days in (0, 400)
    ]
    assert [[line.text for line in lines] for lines in said] == [
        ["Upah: Rp2 sebulan. Sejak 1 Jan 2026."],
        ["Upah: belum ada angka untuk hari ini."],
    ]


def test_a_site_of_a_destination_can_be_opened(model, site):
    sites = [(key, website) for key, land in model.countries.items() for website in land.sites]
    assert sites
    for key, website in sites:
        assert f'href="{website.url}"' in main_text(site, key), website.url
