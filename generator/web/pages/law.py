"""The law and the sources: `/hukum/`, one page an instrument, and `/sumber/`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import groupby
from typing import get_args

from generator.facts.source import LEGAL_KINDS, Kind, Source
from generator.shown.sources import Citation
from generator.web.page import Book, Page

KINDS: tuple[Kind, ...] = get_args(Kind)
Years = list[tuple[int, list[tuple[str, Source]]]]
MOST_IN_ONE_LIST = 40
"""Sources of one kind: more are listed by their years."""
Groups = list[tuple[str, list[Citation]]]


def pages(book: Book) -> Iterator[Page]:
    """`/hukum/`, its pages, and `/sumber/`."""
    words = book.model.words.pages
    legal = _sorted(book.sources.legal(), book.sources.weight)
    yield Page(
        "hukum/",
        "law_list.md.j2",
        **words.law_list.filled(),
        card="hukum",
        context={"groups": _by_kind(book, legal)},
    )
    for key, source in legal:
        yield Page(
            f"hukum/{key}/",
            "law.md.j2",
            source.short,
            words.law_description.format(title=source.title)[:200],
            card="hukum",
            context={"key": key, "source": source, **_citations(book, key, source)},
        )
    others = _sorted((key, source) for key, source in book.model.sources.items() if source.kind not in LEGAL_KINDS)
    yield Page(
        "sumber/",
        "sources.md.j2",
        **words.sources.filled(),
        card="hukum",
        context={"groups": [(*group, _by_year(group[2])) for group in _by_kind(book, others)], "legal": legal},
    )


def _citations(book: Book, key: str, source: Source) -> dict[str, object]:
    cited_by = book.sources.cited_by
    return {
        "whole": _grouped(cited_by.get(key, [])),
        "by_provision": {slug: _grouped(cited_by.get(f"{key}#{slug}", [])) for slug in source.provisions},
    }


def _grouped(citations: list[Citation]) -> Groups:
    return [(group, list(found)) for group, found in groupby(citations, key=lambda citation: citation.group)]


def _sorted(
    sources: Iterator[tuple[str, Source]], weight: Callable[[str], int] = lambda key: 0
) -> list[tuple[str, Source]]:
    """By kind, then what has the most `weight`, then by name."""
    return sorted(
        sources, key=lambda item: (KINDS.index(item[1].kind), -weight(item[0]), item[1].short.lower(), item[0])
    )


def _by_year(sources: list[tuple[str, Source]]) -> Years:
    """The sources by the year of their day, the newest first and 0 for the undated; empty when they are few."""
    if len(sources) <= MOST_IN_ONE_LIST:
        return []
    year = {key: source.day.year if source.day else 0 for key, source in sources}
    ordered = sorted(sources, key=lambda item: -year[item[0]])
    return [(of, list(found)) for of, found in groupby(ordered, key=lambda item: year[item[0]])]


def _by_kind(book: Book, sources: list[tuple[str, Source]]) -> list[tuple[str, str, list[tuple[str, Source]]]]:
    """Kind, its word and its sources."""
    words = book.model.words.sources.kinds
    return [(kind, words[kind], list(found)) for kind, found in groupby(sources, key=lambda item: item[1].kind)]
