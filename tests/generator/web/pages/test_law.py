"""The law library: every instrument says what it settles, and every article knows who rests on it."""

from __future__ import annotations

from datetime import date

import pytest

from generator.facts.base import Fact
from generator.facts.checker import Finding, Question
from generator.facts.citations import cited
from generator.facts.procedure import Procedure
from generator.facts.source import Provision, Source
from generator.shown.sources import SourceIndex
from tests.support.small_facts import DATES, LAW, NEWS, TODAY, fact, model
from tests.support.small_pages import built, page

pytestmark = pytest.mark.site

SHOWN = ("countries", "procedures", "regions", "topics", "terms", "faq", "findings")
"""Kinds of facts whose citations are shown to visitors; contacts are shown when their grade allows it."""


@pytest.fixture(scope="module")
def real(model):
    """The index of the project's own sources."""
    return SourceIndex(model)


@pytest.mark.parametrize("say", ["settles", "status"])
def test_every_instrument_says_what_it_settles_and_whether_it_holds(say, real):
    assert [key for key, source in real.legal() if not getattr(source, say)] == []


def test_every_article_names_everything_that_rests_on_it(real):
    contacts = [contact for _, contact in real.model.published_contacts()]
    things = [*contacts, *(thing for kind in SHOWN for thing in getattr(real.model, kind).values())]
    refs = {ref for thing in things for _, ref in cited(thing)}
    assert refs <= set(real.cited_by)
    unused = [
        f"{key}#{slug}" for key, source in real.legal() for slug in source.provisions if f"{key}#{slug}" not in refs
    ]
    assert unused == []


def test_no_source_is_used_only_where_nobody_reads_it(real):
    hidden = {
        ref.partition("#")[0]
        for contact in real.model.contacts.values()
        if not contact.published
        for _, ref in cited(contact)
    }
    read = {ref.partition("#")[0] for ref in real.cited_by} | {decision.source for decision in real.model.decisions}
    assert set(real.model.sources) - read - hidden == set()


def test_a_law_names_each_finding_once_with_its_question_and_verdict(real):
    citations = [
        citation
        for key, _ in real.legal()
        for citation in real.cited_by.get(key, [])
        if citation.group == "Pemeriksaan" and citation.note
    ]
    texts = {question.text for question in real.model.questions.values()}
    assert citations
    assert all(
        citation.path == "periksa/" and citation.note.partition(" Hasilnya: ")[0] in texts for citation in citations
    )


def question(text: str, trigger: dict[str, str] | None = None) -> Question:
    """A number question."""
    return Question(text=text, short=text, kind="angka", find_out="Tanya.", trigger=trigger)


ASKED = {
    "tahap": question("Sampai mana?"),
    "pekerjaan": question("Kerja apa?"),
    "visa": question("Visa apa?"),
    "tujuan": question("Ke mana?"),
    "susulan": question("Lalu?", {"visa": "x"}),
}


@pytest.mark.parametrize(
    ("condition", "asks"),
    [
        ({"visa": "x"}, "Visa apa?"),
        ({"tahap": "x", "visa": "y"}, "Visa apa?"),
        ({"pekerjaan": "x", "not": {"visa": "y"}}, "Kerja apa?"),
        ({"any": ({"tahap": "x", "visa": "y"}, {"pekerjaan": "z"}), "unless": {"susulan": "a"}}, "Visa apa?"),
        ({"visa": "x", "susulan": "y"}, "Lalu?"),
        (None, "Ke mana?"),
    ],
)
def test_a_finding_belongs_to_the_question_that_brings_it(condition, asks):
    ground = {"when": condition} if condition else {"country_rule": "closed_all"}
    found = Finding(
        verdict="non_prosedural", title="Temuan di {negara}.", why="Sebab.", do="Tanya.", sources=LAW, **ground
    )
    [citation] = [
        one
        for one in SourceIndex(model(questions=ASKED, findings={"temuan": found})).cited_by[LAW[0]]
        if one.group == "Pemeriksaan" and one.note
    ]
    assert citation.name == "Temuan di negara itu"
    assert citation.note.startswith(f"{asks} Hasilnya: ")


def test_a_law_page_opens_with_what_it_settles(tmp_path, monkeypatch):
    law = Source(
        title="Undang-Undang Uji",
        short="UU 1/2000",
        kind="undang_undang",
        settles="Mengatur uji coba.",
        status="Berlaku",
        checked=TODAY,
        provisions={"pasal-7": Provision(text="Isi.")},
    )
    text = page(
        built(tmp_path, model(sources={**model().sources, "uu-1-2000": law}), monkeypatch), "hukum/uu-1-2000"
    ).partition("<main")[2]
    places = [
        text.index(part)
        for part in ("<h1>UU 1/2000", "Mengatur uji coba.", "Undang-Undang Uji", "Berlaku", "Isi pasal", "Dipakai di")
    ]
    assert places == sorted(places)


def test_a_path_says_how_long_it_takes_or_that_nobody_knows(tmp_path, monkeypatch):
    way = model().procedures["jalur"]
    step = way.steps[0].model_copy(update={"duration": Fact(text="Sepuluh jam.", sources=NEWS)})
    timed = Procedure(
        **DATES,
        name="Lama",
        summary="Ringkas.",
        for_whom="Anda.",
        placer="P3MI.",
        duration=fact("Tiga bulan."),
        steps=(step, step),
    )
    facts = model(procedures={"jalur": way, "lama": timed})
    out = built(tmp_path, facts, monkeypatch)
    known = page(out, "prosedur/lama")
    assert "Tiga bulan." in known and known.count("Sepuluh jam.") == 2 and "Belum kami temukan" not in known
    assert "Belum kami temukan" in page(out, "prosedur/jalur")


@pytest.mark.parametrize(
    ("own", "told"),
    [
        ({"date": date(2026, 9, 26)}, "26 Sep 2026 · disalin 21 Nov 2026"),
        ({"year": 2019}, "2019 · disalin 21 Nov 2026"),
        ({}, "tanpa tanggal · disalin 21 Nov 2026"),
        ({"year": 2026, "read_in_copy": date(2026, 10, 4)}, "2026 · dibaca dalam salinan 4 Okt 2026"),
    ],
)
def test_a_source_says_of_when_it_is_and_whether_a_copy_was_read(tmp_path, monkeypatch, own, told):
    shown = Source(title="Halaman", short="Kantor", kind="situs_resmi", checked=date(2026, 11, 21), **own)
    facts = model()
    text = page(
        built(tmp_path, model(sources={**facts.sources, "kantor-halaman": shown}), monkeypatch, TODAY), "sumber"
    )
    assert f"<small>{told}</small>" in text
