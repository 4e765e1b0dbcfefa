"""Topics: their facts and sources stand on their page, hostile text letter by letter, and the law pages lead back."""

from __future__ import annotations

import html
import re
from pathlib import Path

import pytest
from pydantic import ValidationError

from generator.facts.citations import cited
from generator.facts.topic import Amount, Section, Topic
from generator.loading.load import Loaded, load_model
from generator.shown.sources import SourceIndex, page_id
from generator.site import build
from generator.web.jinja import environment
from generator.web.page import Book
from generator.web.pages import topic as pages_topic
from tests.support import small_facts
from tests.support.paths import ROOT
from tests.support.small_facts import DATES, HOSTILE, LAW, NEWS, TODAY, fact, model

pytestmark = pytest.mark.site


def topic(**more) -> Topic:
    """A topic with a fact and a sum."""
    sums = (Amount(value="Rp37.500", what="Sebelum berangkat", note="Sekali saja.", sources=LAW),)
    section = Section(title="Iuran & hak", facts=(fact(contested="Dua sumber berbeda."),), amounts=sums)
    return Topic(
        **DATES,
        **(
            {"name": "Hak uji", "summary": "Ringkasan hak.", "sections": (section,), "unknown": ("Biaya 2026.",)} | more
        ),
    )


def written(folder: Path, facts, contents: dict[str, str]) -> dict[str, str]:
    """The Markdown of each page of `content/` and of the topics of `facts`."""
    (folder / "content").mkdir()
    for name, text in contents.items():
        (folder / "content" / f"{name}.md").write_text(text, encoding="utf-8")
    names = pages_topic.names(folder / "content", facts.topics)
    book = Book(facts, TODAY, SourceIndex(facts), names)
    texts = pages_topic.texts_of(book, environment(ROOT / "site_templates", book), folder / "content")
    return {name.removesuffix(".md"): text for name, text in texts.items()}


def test_the_facts_stand_below_the_text_and_each_part_is_closed(tmp_path):
    text = written(
        tmp_path, model(topics={"hak": topic()}), {"hak": "# Hak\n\nAwal.\n\n## Satu\n\nIsi.\n", "lain": "# Lain\n"}
    )
    assert text["lain"] == "# Lain\n"
    order = [
        "# Hak",
        "Awal.",
        "Ringkasan hak.",
        '<details class="bagian" id="satu" markdown="1">',
        "<summary><h2>Satu</h2></summary>",
        "Isi.",
        'id="fakta"',
        'id="fakta-iuran-hak"',
        "Rp37.500",
        "Sekali saja.",
        "Sebuah fakta.",
        "Dua sumber berbeda.",
        "Biaya 2026.",
    ]
    places = [text["hak"].index(part) for part in order]
    assert places == sorted(places)
    assert text["hak"].count('href="../hukum/uu-1-2000/#pasal-7"') == 1, "a source stands once, in the list"
    assert text["hak"].count('href="#s1"') == 2


def test_a_text_may_name_the_part_that_is_open(tmp_path):
    text = "---\nopen: Dua\n---\n# Hak\n\n## Satu\n\nIsi.\n\n## Dua\n\nLagi.\n"
    parts = re.findall("<details[^>]*>", written(tmp_path, model(topics={"hak": topic()}), {"hak": text})["hak"])
    assert [part for part in parts if part.endswith(" open>")] == [
        '<details class="bagian" id="dua" markdown="1" open>'
    ]


def test_a_topic_without_a_text_has_a_page_of_its_own(tmp_path):
    text = written(tmp_path, model(topics={"soal_baru": topic(name='Soal "baru"')}), {})["soal-baru"]
    assert text.startswith('---\ntitle: "Soal \\"baru\\""\n')
    assert "Sebuah fakta." in text


def test_hostile_text_is_shown_letter_by_letter(tmp_path, monkeypatch):
    amount = Amount(value=HOSTILE, what=HOSTILE, note=HOSTILE, sources=NEWS)
    section = Section(title=HOSTILE, text=HOSTILE, facts=(fact(HOSTILE, contested=HOSTILE),), amounts=(amount,))
    facts = model(topics={"hak": topic(name=HOSTILE, summary=HOSTILE, sections=(section,), unknown=(HOSTILE,))})
    monkeypatch.setattr(build, "load", lambda root, **_: Loaded(facts, {}))
    out = build.build_site(small_facts.project(tmp_path), TODAY, runtime=False, proofreading=False).out
    text = (out / "hak" / "index.html").read_text(encoding="utf-8")
    assert "<script>alert" not in text and "<b>tebal" not in text
    assert html.unescape(text).count(HOSTILE) >= 10


def test_a_law_page_names_the_topics_that_rest_on_it(tmp_path, monkeypatch):
    monkeypatch.setattr(build, "load", lambda root, **_: Loaded(model(topics={"hak": topic()}), {}))
    out = build.build_site(small_facts.project(tmp_path), TODAY, runtime=False, proofreading=False).out
    assert re.search(
        r'<a href="../../hak/"[^>]*>Hak uji</a>',
        (out / "hukum" / "uu-1-2000" / "index.html").read_text(encoding="utf-8"),
    )


def test_a_section_says_something_and_titles_differ():
    with pytest.raises(ValidationError, match="empty_section"):
        Section(title="Kosong")
    one = Section(title="Satu", facts=(fact(),))
    with pytest.raises(ValidationError, match="judul bagian dipakai dua kali"):
        topic(sections=(one, one))


@pytest.fixture(scope="module")
def real(tmp_path_factory):
    """The project's own facts, and the Markdown of its topics."""
    facts = load_model(ROOT)
    contents = {path.stem: path.read_text(encoding="utf-8") for path in (ROOT / "content").glob("*.md")}
    return facts, written(tmp_path_factory.mktemp("topics"), facts, contents)


def test_every_fact_of_every_topic_is_on_its_page_with_its_sources(real):
    facts, texts = real
    index = SourceIndex(facts)
    assert {"hak", "desa", "bahaya", "di-luar-negeri", "setelah-pulang", "aturan"} <= set(facts.topics)
    for key, found in facts.topics.items():
        text = html.unescape(texts[page_id(key)])
        for section in found.sections:
            shown = [*(f.text for f in section.facts), *(part for a in section.amounts for part in (a.value, a.what))]
            assert all(part in text for part in shown), f"{key}: {section.title}"
        for _, ref in cited(found):
            assert f'href="../{index.mark(ref).path}"' in text, f"{key}: {ref}"


def test_every_topic_has_a_hand_written_text(real):
    facts, _ = real
    assert {page_id(key) for key in facts.topics} <= {path.stem for path in (ROOT / "content").glob("*.md")}
