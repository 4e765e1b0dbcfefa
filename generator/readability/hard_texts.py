"""How easy a text of ours is to read: short sentences, everyday words, no office language, no unexplained letters.

The bar of each kind of text stands in `bars`; exceptions stand in `data/words/`, each with its reason.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from os.path import commonpath

from generator.problems import Problem, shown
from generator.readability.sentences import ADDRESS, is_long, measure, sentences, shape, words
from generator.readability.thresholds import BARS, LONGEST, PAGE_BARS
from generator.readability.word_lists import OFFICE, SPELLING

FEWEST = 10
"""Sentences of one kind from which on their median says anything."""

ABBREVIATION = re.compile(r"(?<![\w/-])[A-Z](?:[A-Z0-9]|-(?=[A-Z]))+(?![\w])")
NO_WORD = re.compile(r"[IVX]+|[A-Z]\d|(RM|SAR|KRW|BND|EUR|AUD|KWD|NT|HK|US)\d*")
"""Roman numbers, levels of schooling and of language tests, currencies: not abbreviations that need a meaning."""

_OFFICE = re.compile(rf"\b(?:{'|'.join(map(re.escape, OFFICE))})\b")
_MISSPELT = re.compile(rf"\b(?:{'|'.join(map(re.escape, SPELLING))})\b")


@dataclass(frozen=True)
class Text:
    """A text a visitor reads: its kind (a key of the bars), where it stands, and itself. `line` 0: the whole file."""

    kind: str
    file: str
    text: str
    line: int = 0
    path: str = ""


@dataclass(frozen=True, order=True)
class Hard:
    """Something hard to read. `rule` and `word` are what an exception names; a heap of texts has no exception."""

    rule: str
    word: str
    problem: Problem


def hard_texts(texts: Sequence[Text], known: frozenset[str]) -> list[Hard]:
    """Everything over the bar. `known`: abbreviations the pages explain, or that everybody knows."""
    found = [hard for text in texts for hard in _of_one(text, known)]
    heaps: dict[str, list[Text]] = {}
    for text in texts:
        heaps.setdefault(text.kind, []).append(text)
    for kind, heap in sorted(heaps.items()):
        found += _heap(kind, heap)
    return sorted(set(found))


@lru_cache(maxsize=1 << 16)
def _of_one(text: Text, known: frozenset[str]) -> tuple[Hard, ...]:
    """What is over the bar in one text by itself."""
    return (*_too_long(text), *_words(text), *_abbreviations(text, known))


def _at(text: Text, found: str, expected: str, guess: str) -> Problem:
    return Problem(text.file, text.line, text.path, found, expected, guess)


def _too_long(text: Text) -> Iterator[Hard]:
    parts = sentences(text.text)
    for sentence in parts:
        if (count := len(words(sentence))) > LONGEST:
            which = f"kalimat yang diawali {shown(' '.join(words(sentence)[:4]))} " if len(parts) > 1 else ""
            guess = f"Pecah {which}menjadi dua{'' if which else ' kalimat'}."
            problem = _at(text, f"kalimat {count} kata", f"paling banyak {LONGEST} kata", guess)
            yield Hard("kalimat_panjang", sentence, problem)


def _words(text: Text) -> Iterator[Hard]:
    lower = text.text.lower()
    for phrase in _OFFICE.findall(lower):
        yield Hard(
            "bahasa_kantor", phrase, _at(text, f"bahasa kantor {shown(phrase)}", "kata sehari-hari", _say(phrase))
        )
    for word in _MISSPELT.findall(lower):
        problem = _at(text, f"ejaan {shown(word)}", "ejaan KBBI", f"Tulis '{SPELLING[word]}'.")
        yield Hard("ejaan", word, problem)


def _say(phrase: str) -> str:
    better = OFFICE[phrase]
    return f"Lebih baik: {better}."


def _abbreviations(text: Text, known: frozenset[str]) -> Iterator[Hard]:
    for short in ABBREVIATION.findall(ADDRESS.sub("", text.text)):
        explained = f"{short} (" in text.text or f"({short})" in text.text
        if short not in known and not NO_WORD.fullmatch(short) and not explained:
            guess = "Tulis kepanjangannya, atau buat berkasnya di data/terms."
            yield Hard("singkatan", short, _at(text, f"singkatan {shown(short)}", "singkatan yang dijelaskan", guess))


def _heap(kind: str, texts: Sequence[Text]) -> Iterator[Hard]:
    """What is wrong with all texts of one kind together.

    Pages are filled in from templates: what differs in a name or a number alone counts once there.
    """
    if kind in PAGE_BARS:
        texts = list({shape(text.text): text for text in reversed(texts)}.values())
    found = measure([text.text for text in texts])
    most_words, most_long = (BARS | PAGE_BARS)[kind]
    if found.sentences < FEWEST:
        return
    folder = commonpath([text.file for text in texts])
    if found.middle > most_words:
        longest = max(texts, key=lambda text: measure([text.text]).middle)
        place = f"{longest.file}:{longest.line}" if longest.line else longest.file
        was = f"kalimat tengah {found.middle:g} kata di antara {found.sentences} kalimat"
        yield Hard(
            "kalimat_tengah",
            kind,
            Problem(folder, 0, "", was, f"paling banyak {most_words} kata", f"Pendekkan dulu yang di {place}."),
        )
    if found.long_per_100 > most_long:
        was = f"{found.long_per_100:.1f} kata panjang per 100 kata".replace(".", ",")
        often = Counter(word for text in texts for word in words(text.text) if is_long(word)).most_common(3)
        guess = f"Yang paling sering: {', '.join(word for word, _ in often)}."
        yield Hard("kata_panjang", kind, Problem(folder, 0, "", was, f"paling banyak {most_long}", guess))
