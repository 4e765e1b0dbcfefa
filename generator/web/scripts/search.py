"""Search: what its script carries, every title with one line about it, and the words people type."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from markdown.extensions.toc import slugify

from generator.facts.base import Fact
from generator.facts.country import Country, JobRule
from generator.facts.words.search import SearchTexts
from generator.shown.agencies import agency_entries
from generator.shown.countries import status_word
from generator.shown.local import contact_page
from generator.shown.sources import page_id
from generator.shown.wording import provision_label
from generator.web.page import Book, Page
from generator.web.pages.topic import anchor
from generator.web.scripts.places import place_names
from generator.web.scripts.search_models import CompanyPage, SearchData, SearchEntry, Standing

LINE = 110


def _texts(*rules: Sequence[Fact | JobRule]) -> list[str]:
    return [rule.text for several in rules for rule in several]


SECTIONS: tuple[tuple[str, Callable[[Country], list[str]]], ...] = (
    ("gaji", lambda c: [series.label for series in c.pay]),
    ("biaya", lambda c: _texts(c.ceilings, c.zero_cost, c.costs)),
    ("visa", lambda c: [fact.text for fact in (*c.visa_right, *c.visa_wrong)]),
    ("syarat", lambda c: _texts(c.ages, c.requirements, c.certificates)),
    ("penipuan", lambda c: [fact.text for fact in c.fraud]),
)
HEADING = re.compile(r"^## (.+)$", re.MULTILINE)
CAPITALS = re.compile(r"\b[A-Z][a-z]{3,}")


def search_data(book: Book, pages: Iterable[Page], content: Path) -> SearchData:
    """All that the search's script carries."""
    words = book.model.search
    return SearchData(
        entries=list(entries(book, pages, content)),
        places={page_id(key): names for key, names in place_names(book.model).items()},
        same=[list(group) for group in words.same],
        ignore=list(words.ignore),
        standings=list(_standings(book)),
    )


def entries(book: Book, pages: Iterable[Page], content: Path) -> Iterator[SearchEntry]:
    """Everything that can be found, in no order: the script ranks."""
    yield from _pages(pages, book.model.words.search)
    for key, country in book.model.countries.items():
        yield from _country(book, page_id(key), country)
    yield from _ways(book)
    yield from _answers(book)
    yield from _law(book)
    yield from _help(book)
    yield from _content(content, book)


def _standings(book: Book) -> Iterator[Standing]:
    """The companies, each under what the list and the decisions say of it."""
    found: dict[str, list[CompanyPage]] = {}
    for entry in agency_entries(book.model):
        found.setdefault(entry["status"], []).append(CompanyPage(entry["name"], entry["slug"]))
    return (Standing(status, companies) for status, companies in found.items())


def short(text: str) -> str:
    """The first sentence, cut at a word."""
    first = re.split(r"(?<=[.!?])\s", text, maxsplit=1)[0]
    return first if len(first) <= LINE else first[:LINE].rpartition(" ")[0] + " …"


def _pages(pages: Iterable[Page], words: SearchTexts) -> Iterator[SearchEntry]:
    """The pages that lead on: one path step, or the comparison."""
    extra = words.also_pages
    for page in pages:
        if page.url in extra or page.url.count("/") == 1:
            yield SearchEntry(
                page.card_title or page.title, page.url, short(page.description), extra.get(page.url, ""), boost=1.4
            )
    yield SearchEntry(
        words.titles.urgent,
        "lapor/#darurat",
        words.urgent_line,
        words.also["darurat"],
        boost=1.5,
    )


def _country(book: Book, key: str, country: Country) -> Iterator[SearchEntry]:
    base = f"negara/{key}/"
    closed, words = bool(country.closed_all), book.model.words.search
    yield SearchEntry(
        words.titles.country.format(name=country.name),
        base,
        f"{status_word(country, book.model.words)}. {short(country.summary)}"[:170],
        words.also["negara_tertutup" if closed else "negara"],
        key,
        1.7 if closed else 1.2,
    )
    for part, texts in SECTIONS:
        if found := texts(country):
            yield SearchEntry(
                words.titles.sections[part].format(name=country.name), f"{base}#{part}", short(found[0]), place=key
            )
    yield from _jobs(book, key, country)
    missions = [c.name for ref in country.missions if (c := book.model.contacts[ref]).published]
    if missions:
        title, line = words.titles.missions.format(name=country.name), f"{', '.join(missions)}."[:LINE]
        yield SearchEntry(title, f"{base}#perwakilan", line, words.also["perwakilan"], key, 0.95)


def _jobs(book: Book, key: str, country: Country) -> Iterator[SearchEntry]:
    """Each kind of work that a fact of the country speaks of."""
    search, access = book.model.words.search, book.model.words.countries.access
    for job, label in book.jobs.items():
        if (work := country.work.get(job)) and (standing := country.standing(job)):
            title, path = search.titles.job.format(job=label, name=country.name), f"negara/{key}/#{page_id(job)}"
            line = f"{access[standing]}. {short(work.text)}"
            words = search.also_jobs.get(job, "") + " " + page_id(job).replace("-", " ")
            yield SearchEntry(title, path, line, words, key, 1.2)


def _ways(book: Book) -> Iterator[SearchEntry]:
    words = book.model.words.search
    for key, procedure in book.model.procedures.items():
        base = f"prosedur/{page_id(key)}/"
        yield SearchEntry(
            words.titles.procedure.format(name=procedure.name),
            base,
            short(procedure.summary),
            f"{words.also['jalur']} {page_id(key)}",
            boost=1.25,
        )
        for i, step in enumerate(procedure.steps, start=1):
            yield SearchEntry(
                f"{step.title} ({procedure.name})",
                f"{base}#langkah-{i}",
                short(step.text),
                " ".join(step.papers),
                boost=0.6,
            )


def _answers(book: Book) -> Iterator[SearchEntry]:
    for key, faq in book.model.faq.items():
        yield SearchEntry(faq.question, f"tanya/#{page_id(key)}", faq.short, page_id(key).replace("-", " "))
    for key, term in book.model.terms.items():
        line = f"{term.long}. {short(term.text)}" if term.long else short(term.text)
        yield SearchEntry(
            term.name, f"istilah/#{page_id(key)}", line, " ".join((*term.other, term.short or "")), boost=1.14
        )
    for key, topic in book.model.topics.items():
        for section in topic.sections:
            yield SearchEntry(
                section.title,
                f"{page_id(key)}/#{anchor(section)}",
                f"{topic.name}. {section.facts[0].text if section.facts else ''}"[:LINE],
                boost=0.9,
            )
    for finding in book.model.findings.values():
        if "{" not in finding.title:
            yield SearchEntry(
                finding.title,
                "bahaya/" if finding.verdict == "bahaya_tppo" else "periksa/",
                short(finding.do),
                boost=0.7,
            )


def _law(book: Book) -> Iterator[SearchEntry]:
    for key, source in book.sources.legal():
        yield SearchEntry(source.short, f"hukum/{key}/", source.title[:LINE], boost=0.9)
        for slug, item in source.provisions.items():
            yield SearchEntry(
                f"{provision_label(slug)} {source.short}", f"hukum/{key}/#{slug}", short(item.text), boost=0.7
            )


def _help(book: Book) -> Iterator[SearchEntry]:
    for key, region in book.model.regions.items():
        texts = [fact.text for fact in region.districts] + [f"{case.where} {case.text}" for case in region.cases]
        names = {name for text in texts for name in CAPITALS.findall(text)}
        yield SearchEntry(
            region.name,
            f"wilayah/{page_id(key)}/",
            short(region.summary),
            " ".join([*sorted(names), book.model.words.search.also["wilayah"]]),
            boost=1.4,
        )
    for key, province in book.model.provinces.items():
        yield SearchEntry(
            province.name, f"wilayah/{page_id(key)}/", "", book.model.words.search.also["wilayah"], boost=1.2
        )
    for key, contact in book.model.published_contacts():
        if contact.country is None:
            yield SearchEntry(
                contact.name,
                f"{contact_page(book.model, contact)}#{key}",
                short(contact.what),
                contact.role.replace("_", " "),
                boost=0.9,
            )


def _content(content: Path, book: Book) -> Iterator[SearchEntry]:
    """The hand-written pages and their headings."""
    for path in sorted(content.glob("*.md")):
        text = path.read_text(encoding="utf-8")
        title = re.search(r"^# (.+)$", text, re.MULTILINE)
        described = re.search(r"^description: (.+)$", text, re.MULTILINE)
        if not title:
            continue
        yield SearchEntry(
            title[1],
            f"{path.stem}/",
            short(described[1].strip('"')) if described else "",
            path.stem.replace("-", " ") + " tugas",
            boost=1.5,
        )
        for heading in HEADING.findall(text):
            yield SearchEntry(heading, f"{path.stem}/#{slugify(heading, '-')}", title[1], boost=0.8)
