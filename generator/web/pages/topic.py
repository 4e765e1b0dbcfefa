"""The pages of `content/`: the hand-written text, and below it the facts of the topic with the same id."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path

from jinja2 import Environment
from markupsafe import escape

from generator.facts.topic import Section, Topic
from generator.facts.words.pages import TopicPage
from generator.shown.sources import page_id
from generator.shown.wording import short_text
from generator.web.calls import first_calls
from generator.web.page import Book

HEADING = re.compile(r"^## (.+)$", re.MULTILINE)
FACTS = "fakta"
"""The id of the facts below the text (see the part topic.j2)."""


def names(content: Path, topics: Iterable[str]) -> tuple[str, ...]:
    """Page names of all hand-written texts and all topics, sorted: a topic without a text has a page too."""
    return tuple(sorted({path.stem for path in content.glob("*.md")} | {page_id(key) for key in topics}))


def write(book: Book, env: Environment, content: Path, docs: Path) -> None:
    """Writes the Markdown of every page of `book.contents` under `docs`."""
    words = book.model.words.pages.topic
    topics = {page_id(key): topic for key, topic in book.model.topics.items()}
    for name in book.contents:
        path = content / f"{name}.md"
        text = path.read_text(encoding="utf-8") if path.is_file() else ""
        if topic := topics.get(name):
            facts, calls = _facts(env, f"{name}/", topic, words), _calls(env, book, topic)
            text = with_facts(text or _front_matter(topic), topic.summary, facts, words, calls)
        (docs / f"{name}.md").write_text(text, encoding="utf-8")


def with_facts(text: str, answer: str, facts: str, words: TopicPage, calls: str = "") -> str:
    """`text` with the facts below it.

    Before its first heading stand `calls` (numbers, HTML), the short answer and what the page holds.
    """
    short = f'{calls}<p class="inti"><b>{escape(words.short)}</b> {escape(answer)}</p>'
    if first := HEADING.search(text):
        body = HEADING.sub(lambda found: f"## {found[1]} {{ #{_slug(found[1])} }}", text[first.start() :])
        text = f"{text[: first.start()]}{short}\n\n{_contents(HEADING.findall(text), words)}\n\n{body}"
    else:
        text = f"{text.rstrip()}\n\n{short}"
    return f"{text.rstrip()}\n\n{facts}\n"


def anchor(section: Section) -> str:
    """The id of a section on its page: `fakta-` keeps it apart from the headings of the text above."""
    return f"fakta-{_slug(section.title)}"


def _slug(title: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")


def _contents(titles: Iterable[str], words: TopicPage) -> str:
    """The folded list of a page's headings, as one line of HTML."""
    places = [*((_slug(title), title) for title in titles), (FACTS, words.facts)]
    rows = "".join(f'<li><a href="#{place}">{escape(title)}</a></li>' for place, title in places)
    return f'<details class="daftar-isi"><summary>{escape(words.contents)}</summary><ul>{rows}</ul></details>'


def _facts(env: Environment, here: str, topic: Topic, words: TopicPage) -> str:
    sections = [(anchor(section), section) for section in topic.sections]
    return env.get_template("topic.j2").render(here=here, topic=topic, sections=sections, heading=FACTS, words=words)


def _calls(env: Environment, book: Book, topic: Topic) -> str:
    """The numbers at the top of a page that speaks of danger or of being abroad."""
    calls = first_calls(book, topic.call)
    return f"{env.get_template('call_now.j2').render(calls=calls)}\n\n" if calls else ""


def _front_matter(topic: Topic) -> str:
    return f"---\ntitle: {json.dumps(topic.name)}\ndescription: {json.dumps(short_text(topic.summary))}\n---\n"
