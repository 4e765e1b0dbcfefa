"""The pages of `content/`: the hand-written text, and below it the facts of the topic with the same id."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path

from jinja2 import Environment
from markupsafe import escape

from generator.facts.text_parts import opened, parts_of
from generator.facts.topic import Section, Topic
from generator.facts.words.pages import TopicPage
from generator.shown.named_publisher import standing
from generator.shown.sources import page_id
from generator.shown.wording import short_text
from generator.web.calls import first_calls
from generator.web.notes import Notes
from generator.web.page import Book

ABOUT = "tentang"
FACTS = "fakta"
"""The id of the facts below the text (see the part topic.j2)."""


def names(content: Path, topics: Iterable[str]) -> tuple[str, ...]:
    """Page names of all hand-written texts and all topics, sorted: a topic without a text has a page too."""
    return tuple(sorted({path.stem for path in content.glob("*.md")} | {page_id(key) for key in topics}))


def texts_of(book: Book, env: Environment, content: Path) -> dict[str, str]:
    """The Markdown of every page of `book.contents`, by the name of its file."""
    texts = {}
    words = book.model.words.pages.topic
    topics = {page_id(key): topic for key, topic in book.model.topics.items()}
    for name in book.contents:
        path = content / f"{name}.md"
        text = path.read_text(encoding="utf-8") if path.is_file() else ""
        if topic := topics.get(name):
            facts = _facts(env, f"{name}/", topic, words, Notes(book.sources))
            calls = _calls(env, book, topic)
            text = with_facts(text or _front_matter(topic), topic.summary, facts, words, calls)
        if name == ABOUT:
            text = _about(book, text)
        texts[f"{name}.md"] = text
    return texts


def _about(book: Book, text: str) -> str:
    """`text` with who stands behind this site before its first heading of the second rank, and who keeps it."""
    before, found, after = text.partition("\n## ")
    told = book.model.site.about
    heading = f"## {book.model.words.own_site.about}\n\n" if told else ""
    said = "".join(f"<p>{escape(sentence)}</p>\n" for sentence in (standing(book.model), *told))
    return f"{before.rstrip()}\n\n{heading}{said}{found}{after}"


def with_facts(text: str, answer: str, facts: str, words: TopicPage, calls: str = "") -> str:
    """`text` with the facts below it.

    Before its first heading stand `calls` (numbers, HTML) and the short answer; from there on each part of the text is
    closed, but for the one that the front matter's `open` names.
    """
    short = f'{calls}<p class="inti"><b>{escape(words.short)}</b> {escape(answer)}</p>'
    before, parts = parts_of(text)
    left = opened(before)
    closed = [_part(title, body, title in left) for title, body in parts]
    return "\n\n".join([before.rstrip(), short, *closed, facts]) + "\n"


def anchor(section: Section) -> str:
    """The id of a section on its page: `fakta-` keeps it apart from the headings of the text above."""
    return f"fakta-{_slug(section.title)}"


def _slug(title: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")


def _part(title: str, body: str, opened: bool) -> str:
    """A part of the text as the macro `part` would close it; inside it stands Markdown."""
    start = f'<details class="bagian" id="{_slug(title)}" markdown="1"{" open" * opened}>'
    return f"{start}\n<summary><h2>{escape(title)}</h2></summary>\n\n{body.strip()}\n\n</details>"


def _facts(env: Environment, here: str, topic: Topic, words: TopicPage, notes: Notes) -> str:
    sections = [(anchor(section), section) for section in topic.sections]
    given = {"here": here, "topic": topic, "sections": sections, "heading": FACTS, "words": words, "notes": notes}
    return env.get_template("topic.j2").render(given)


def _calls(env: Environment, book: Book, topic: Topic) -> str:
    """The numbers at the top of a page that speaks of danger or of being abroad."""
    calls = first_calls(book, topic.call)
    return f"{env.get_template('call_now.j2').render(calls=calls)}\n\n" if calls else ""


def _front_matter(topic: Topic) -> str:
    return f"---\ntitle: {json.dumps(topic.name)}\ndescription: {json.dumps(short_text(topic.summary))}\n---\n"
