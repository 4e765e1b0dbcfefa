"""How sure each fact is stands beside its sources, with a legend, and what decides a verdict is listed by weakness."""

from __future__ import annotations

import html
import re

import pytest
from selectolax.lexbor import LexborHTMLParser

from checker.engine.rules import VERDICTS
from generator.facts.evidence import CERTAINTIES
from generator.facts.known import known_facts
from generator.rules.certainty import by_rule
from generator.shown.country_answers import answers, state
from generator.shown.how_sure import MARKS, HowSure
from generator.shown.sources import SourceIndex, page_id
from generator.web.page import Book, relative
from generator.web.pages.checker_without_script import paper_html
from generator.web.pages.compare_countries import SUBJECTS
from generator.web.scripts.checker_data import checker_data
from tests.support.chosen_companies import told_most
from tests.support.finished import public_pages, without_explanations
from tests.support.paths import AS_OF
from tests.support.small_facts import LAW, NEWS, TODAY, countries, country, fact
from tests.support.small_facts import model as small_model

SHOWN = re.compile(r'<span class="yakin"><span aria-hidden="true">(.{3})</span> ([^<]*)\.</span>')


def said_of(*refs: tuple[str, ...]) -> list[tuple[str, str]]:
    """The mark and the word of made-up facts on these sources."""
    ways = tuple(fact(f"Fakta {at}.", sources=sources) for at, sources in enumerate(refs))
    sure = HowSure(small_model(countries=countries(negeri=country(ways=ways))), TODAY)
    return [(shown.mark, shown.text.partition(",")[0]) for shown in map(sure.of, ways)]


def test_a_law_is_surer_than_a_report():
    words = small_model().words.how_sure.certainty
    assert said_of(LAW, NEWS) == [("●●●", words["resmi"]), ("●○○", words["satu_laporan"])]


def test_what_no_model_holds_is_not_known():
    with pytest.raises(KeyError):
        HowSure(small_model(), TODAY).of(fact("Tidak ada di mana pun."))


def test_every_mark_is_of_its_own():
    assert list(MARKS) == list(CERTAINTIES) and len(set(MARKS.values())) == len(CERTAINTIES)


def test_without_a_script_each_consequence_says_how_sure_it_is():
    facts = small_model()
    page = LexborHTMLParser(paper_html(facts, TODAY))
    known = by_rule(HowSure(facts, TODAY))
    told = page.css("ol.tanya li li")
    words = [getattr(facts.verdicts, verdict).name for verdict in VERDICTS]
    judged = [one for one in told if any(f"→ {word}" in one.text() for word in words)]
    assert judged and known and all(one.css_first(".yakin") for one in judged)
    closed = page.css("#tertutup + ul > li")
    assert closed and all(one.css_first(".yakin") and one.css_first(".lapor-keliru") for one in closed)
    assert page.css_first('a[href$="sumber/#seberapa-pasti"]') and page.css_first("#keliru")


def test_a_line_of_several_facts_is_as_sure_as_the_weakest(model):
    book = Book(model, AS_OF, SourceIndex(model))
    sure, seen = HowSure(model, AS_OF), set()
    for land in model.countries.values():
        lines = [line for subject in SUBJECTS for line in subject.lines(land, book)]
        for line in (*lines, *(one for answer in answers(land, book.jobs, model.words, AS_OF) for one in answer.lines)):
            ranks = [CERTAINTIES.index(sure.of(fact).certainty) for fact in line.rests]
            how = sure.together(line.rests)
            assert (CERTAINTIES.index(how.certainty) if how else None) == max(ranks, default=None), line
            seen.add(len(set(ranks)))
        told = [line for subject in SUBJECTS[1:] for line in subject.lines(land, book)]
        assert all(line.rests or "belum ada angka" in line.text for line in told), land.name
    assert max(seen) > 1


@pytest.mark.site
def test_each_fact_of_a_destination_says_how_sure_it_is_and_the_page_what_that_means(site, model):
    sure = HowSure(model, AS_OF)
    for key, land in model.countries.items():
        text = without_explanations((site / "negara" / page_id(key) / "index.html").read_text(encoding="utf-8"))
        for item in (*land.work.values(), *land.ways, *land.requirements, *land.costs, *land.fraud, *land.openings):
            after = text[text.index(html.escape(item.text, quote=False)) :]
            shown = sure.of(item)
            assert SHOWN.search(after).groups() == (shown.mark, html.escape(shown.text)), f"{key}: {item.text}"
        assert "yakin" not in text or all(one.means in text for one in sure.legend()), key


@pytest.mark.site
def test_wherever_a_source_is_named_it_says_how_sure_it_makes_the_fact(site):
    for path in public_pages(site):
        text = path.read_text(encoding="utf-8")
        page = LexborHTMLParser(text)
        bare = [mark.parent.text() for mark in page.css(".src") if not mark.parent.css_first(".yakin")]
        assert bare == [], path
        explained = page.css_first(".arti-yakin") or page.css_first('a[href$="sumber/#seberapa-pasti"]')
        assert explained or not page.css_first(".yakin") or "slide" in path.parts, path


@pytest.mark.site
def test_a_company_says_how_sure_its_row_and_each_decision_is(site, model):
    sure = HowSure(model, AS_OF)
    row = sure.of(model.register)
    for entry in told_most()[:5]:
        text = without_explanations((site / "p3mi" / entry["slug"] / "index.html").read_text(encoding="utf-8"))
        shown = SHOWN.findall(text)
        assert (row.mark, html.escape(row.text)) in shown
        of_it = {(one.source_title, one.source_date): sure.decision(one) for one in model.decisions}
        for told in entry["decisions"]:
            one = of_it[told["source"], told["source_date"]]
            assert f"{one.mark}</span> {html.escape(one.text)}.</span> Menurut {html.escape(told['source'])}" in text


@pytest.mark.site
def test_an_instrument_says_which_articles_were_read_and_what_was_not(site, model):
    words = model.words.how_sure
    for key, source in SourceIndex(model).legal():
        text = (site / "hukum" / key / "index.html").read_text(encoding="utf-8")
        page = LexborHTMLParser(text)
        assert words.law[source.read] in without_explanations(text), key
        for slug in source.provisions:
            told = page.css_first(f"#{slug} h3 .yakin").text()
            assert MARKS[HowSure(model, AS_OF).source(key, slug).certainty] in told
            assert (words.by_quotation in told) == source.quotes(slug), f"{key}#{slug}"
        assert all(html.escape(one, quote=False) in without_explanations(text) for one in source.unread), key


@pytest.mark.site
def test_facts_that_decide_are_listed_by_weakness(site, model):
    text = without_explanations((site / "fakta-menentukan/index.html").read_text(encoding="utf-8"))
    groups = re.findall(r'<details class="bagian" id="([\w-]+)">', text)
    weakest_first = [page_id(name) for name, facts in HowSure(model, AS_OF).deciding().items() if facts]
    assert groups == weakest_first == sorted(groups, key=[page_id(name) for name in reversed(CERTAINTIES)].index)
    for known in known_facts(model):
        assert (f"<p>{html.escape(known.text, quote=False)}</p>" in text) or not known.decides, known.file
    assert 'href="../fakta-menentukan/"' in (site / "sumber/index.html").read_text(encoding="utf-8")


def test_whom_the_questions_lead_to_is_marked_before_any_result(model):
    sure = HowSure(model, AS_OF)
    known = {(one.name, one.role): sure.of(one).short for _, one in model.published_contacts()}
    rows = checker_data(model, AS_OF).contacts
    assert rows and all(row.sure == known[row.name, row.role] for row in rows)


@pytest.mark.site
def test_each_number_to_call_says_how_sure_it_is(site):
    seen = 0
    for path in public_pages(site):
        page = LexborHTMLParser(path.read_text(encoding="utf-8"))
        calls = [a for a in page.css('a[href^="tel:"], a[href*="wa.me/"]') if "?text" not in a.attributes["href"]]
        # a row of numbers says it on each; a contact with several says it once
        bare = [a.text() for a in calls if not (a if a.parent.tag in ("nav", "p") else a.parent).css_first(".yakin")]
        assert bare == [], path
        # what is too long for its line is cut there, and never the mark
        assert all(small.text()[:1] in "●○" for small in page.css(".telepon small")), path
        seen += sum(a.parent.tag == "nav" for a in calls)
    assert seen


@pytest.mark.site
def test_each_row_of_the_destinations_is_as_sure_as_the_facts_that_give_its_state(site, model):
    sure, jobs = HowSure(model, AS_OF), Book(model, AS_OF, SourceIndex(model)).jobs
    page = LexborHTMLParser((site / "negara/index.html").read_text(encoding="utf-8"))
    rows = {link.attributes["href"]: link for link in page.css(".rapat .baris")}
    assert len(rows) == len(model.countries)
    for key, land in model.countries.items():
        told, how = (
            rows[relative("negara/", f"negara/{page_id(key)}/")].css_first(".yakin"),
            sure.together(state(land, jobs)),
        )
        assert (told and (told.text(), told.attributes["aria-label"])) == (how and (how.mark, how.word)), key


@pytest.mark.site
def test_the_poster_of_a_village_says_how_sure_its_questions_and_numbers_are(site):
    page = LexborHTMLParser((site / "cetak/buat/index.html").read_text(encoding="utf-8"))
    posters = page.css(".lembar")
    assert posters
    for poster in posters:
        told = [*poster.css(".buruk"), *poster.css(".nomor-lembar li")]
        # an office that is written in by hand has no source
        bare = [one.text() for one in told if not one.css_first(".yakin")]
        assert len(bare) == len(poster.css("#kantor-wilayah")), bare
        assert all(mark in poster.css_first(".kaki-lembar").text() for mark in MARKS.values())
