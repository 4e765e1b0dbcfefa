"""The texts that the reader is measured on: many, of every kind, none of them a repetition."""

from __future__ import annotations

import re
from collections import Counter

from tests.support.ad_corpus import corpus, foreign, shingles

ALIKE, FEWEST = 0.5, 4
"""So many of a text's runs of three words make it a repetition."""


FRESH = (
    "blind",
    "long",
    "kept",
    "second",
    "more",
    "fresh",
    "wide",
    "varied",
    "guest",
    "stranger",
    "eighth",
    "caller",
    "last",
    "disguised",
    "kinds",
)
LONG = 40


def everything():
    return [text for name in ("own", "earlier", *FRESH) for text in corpus(name)]


def fresh():
    return [text for name in FRESH for text in corpus(name)]


def test_there_are_many_of_every_kind():
    count = Counter(text.label for text in everything())
    assert count.total() >= 900
    assert all(count[label] >= 80 for label in ("bahaya_tppo", "non_prosedural", "penipuan", "resmi", "kontrol"))


def test_half_are_long():
    long = [len(text.text.split()) > LONG for text in everything()]
    assert sum(long) >= len(long) / 2


def test_each_has_a_reason():
    assert [text.text[:40] for text in (*corpus("own"), *fresh()) if not text.why] == []


HOLE = "x" * 3
BLANK = re.compile(rf"\d{HOLE[1:]}|{HOLE}", re.IGNORECASE)
"""A number or a name with its signs left out: a figure before two holes, or three holes together."""


def test_none_holds_a_number_left_blank():
    """Nobody's number is written, and no form with holes in its place: it looks unfinished, and nobody posts it."""
    assert [text.text[:60] for text in everything() if BLANK.search(text.text)] == []
    assert BLANK.search(f"izin 20/{HOLE}/2020") and BLANK.search(f"08{HOLE[1:]}") and not BLANK.search("Rp20.000 xl")


def repeated(ours, others):
    """Beginnings of those of `ours` that share most runs of words with one of `others`."""
    holds = holders(others)
    found = []
    for text in ours:
        some = shingles(text.text)
        met = Counter(other for mark in some for other in holds.get(mark, ()))
        if max(met.values(), default=0) > ALIKE * max(len(some), FEWEST):
            found.append(text.text[:60])
    return found


def holders(texts):
    """Run of words to the places of those of `texts` that hold it."""
    holds: dict[int, list[int]] = {}
    for i, some in enumerate(texts):
        for mark in some:
            holds.setdefault(mark, []).append(i)
    return holds


def test_none_repeats_what_others_wrote():
    assert repeated((*corpus("own"), *fresh()), foreign()) == []


def test_none_repeats_another():
    texts = everything()
    found = [shingles(text.text) for text in texts]
    holds = holders(found)
    again = []
    for i, some in enumerate(found):
        met = Counter(other for mark in some for other in holds[mark] if other < i)
        again += [
            (texts[i].text[:50], texts[other].text[:50])
            for other, n in met.items()
            if n > ALIKE * max(len(some), FEWEST)
        ]
    assert again == []


def test_a_repetition_would_be_seen():
    text = corpus("own")[0]
    assert repeated([text], [shingles(text.text + " dan seterusnya")]) == [text.text[:60]]


def test_nobody_can_be_called_or_found():
    number = re.compile(r"(?:\+62|\b08)\d[\d -]{6,}|@\w+\.\w+")
    assert [text.text[:60] for text in (*corpus("own"), *fresh()) if number.search(text.text)] == []
