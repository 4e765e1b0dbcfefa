"""No text takes more than its share of time: steps are counted for each phrase, and no expression repeats a repetition."""

from __future__ import annotations

import re
import sys
from dataclasses import replace
from itertools import chain
from re import _parser as parser
from types import ModuleType

import pytest

from checker.advert import companies, ear, letters, money, phrases, signs, voice, words
from checker.advert.phrases import Finder, parts
from checker.advert.signs import read_ad
from checker.advert.tokens import END, NONE, Token
from generator.rules.ad_signs import compile_signs
from tests.support.real_facts import model

ONCE = 60
"""Words of the shorter text, more than any phrase can reach over; the longer has twice as many."""

LARGE, DEAREST = 50_000, 8
"""Letters of the text that the dearest phrases read too."""


def worst(phrase, groups):
    """Words that begin `phrase` again and again, and go on with it as far as they can without ever ending it."""
    said = []
    for part in parts(phrase)[:-1]:
        if part.gap or part.optional:
            continue
        entry = next((groups[name][0] for name in part.groups if groups.get(name)), None)
        figure = str(part.figures[0] or 1) if part.figures else None
        said += entry or [next(chain(sorted(part.words), part.starts), figure or "x")]
    return said or ["x"]


def steps(phrase, groups, count):
    """How often a part of `phrase` is tried in `count` words of its own worst text."""
    finder = Finder(groups)
    finder.add("x", [phrase])
    beginning = worst(phrase, groups)
    said = [beginning[i % len(beginning)] for i in range(count)]
    tokens = [Token(word, i, i + 1, NONE) for i, word in enumerate(said)]
    # the last part stands too, in a sentence of its own: what is missing altogether is not looked for
    last = parts(phrase)[-1]
    ending = next(chain(sorted(last.words), last.starts), "x")
    list(finder.find([*tokens, Token(ending, count, count + 1, END)]))
    return finder.steps


def many_words(phrase, groups):
    """How many words of its own worst text make LARGE letters."""
    beginning = worst(phrase, groups)
    return LARGE * len(beginning) // sum(len(word) + 1 for word in beginning)


@pytest.fixture(scope="module")
def groups():
    return {name: entries[:3] for name, entries in compile_signs(model()).groups.items()}


@pytest.fixture(scope="module")
def taken(groups):
    """Every phrase, with its steps in ONCE words and in twice as many of its own worst text."""
    every = {phrase for frame in compile_signs(model()).frames for phrase in (*frame.phrases, *frame.unless)}
    return {p: (steps(p, groups, ONCE), steps(p, groups, 2 * ONCE)) for p in sorted(every)}


def test_twice_its_own_worst_text_takes_each_phrase_twice_the_steps(taken):
    assert [p for p, (once, twice) in taken.items() if twice > 2.2 * max(once, ONCE)] == []


def test_the_dearest_phrases_take_no_more_for_each_word_of_a_long_text(taken, groups):
    dearest = sorted(taken, key=lambda p: -taken[p][1])[:DEAREST]
    for phrase in dearest:
        count = many_words(phrase, groups)
        assert steps(phrase, groups, count) <= 1.1 * count * taken[phrase][1] / (2 * ONCE), phrase


def lines_run(text, signs):
    """How many lines and calls of Python it takes to read `text`."""
    count, before = 0, sys.gettrace()

    def trace(frame, event, arg):
        nonlocal count
        count += 1
        return trace

    sys.settrace(trace)
    try:
        read_ad(text, signs)
    finally:
        sys.settrace(before)
    return count


REPEATED = [
    'kerja "aaaaaaa aaaaa" ',
    "awas penipuan. kata polisi ",
    "PT Maju Mundur visa ",
    "visa turis hotel umrah ",
    "“a ",
]
LETTERS = 2_500


@pytest.mark.parametrize("said", REPEATED)
def test_twice_a_text_takes_the_reader_twice_the_lines(said):
    """What no phrase counts: quotations, sentences, companies, what takes a sign away."""
    signs = compile_signs(model())
    once, twice = (lines_run((said * LETTERS)[:length], signs) for length in (LETTERS, 2 * LETTERS))
    assert twice <= 2.3 * once


def test_a_phrase_that_looks_further_the_longer_the_text_would_be_seen(monkeypatch, groups):
    """A gap without a bound."""
    found = parts("visa …9 turis")
    endless = (found[0], replace(found[1], gap=10**6), found[2])
    monkeypatch.setattr(phrases, "parts", lambda phrase: endless)
    assert steps("visa …9 turis", groups, 2 * ONCE) > 2.2 * steps("visa …9 turis", groups, ONCE)


EXPRESSIONS = [
    pytest.param(value.pattern, id=f"{module.__name__}.{name}")
    for module in (companies, ear, letters, money, phrases, signs, voice, words)
    if isinstance(module, ModuleType)
    for name, value in vars(module).items()
    if isinstance(value, re.Pattern)
]
BOUNDED = 40
"""So many repetitions at most are no loop."""


REPEATS = (parser.MAX_REPEAT, parser.MIN_REPEAT)


def within(kind, value):
    """The expressions inside one part of an expression."""
    if kind in REPEATS:
        return [value[2]]
    if kind is parser.SUBPATTERN:
        return [value[-1]]
    if kind is parser.BRANCH:
        return value[1]
    return [value[1]] if kind in (parser.ASSERT, parser.ASSERT_NOT) else []


def begins_anew(tree):
    """Whether every round begins with one sign of its own, so that there is only one way to go round."""
    while tree and tree[0][0] is parser.SUBPATTERN:
        tree = tree[0][1][-1]
    return bool(tree) and tree[0][0] is parser.LITERAL


def repeats_a_repetition(pattern, inside=False):
    """Whether a loop stands in a loop whose rounds may begin anywhere."""
    tree = parser.parse(pattern) if isinstance(pattern, str) else pattern
    for kind, value in tree:
        loop = kind in REPEATS and value[1] > BOUNDED
        if loop and inside:
            return True
        open_loop = inside or (loop and not begins_anew(value[2]))
        if any(repeats_a_repetition(inner, open_loop) for inner in within(kind, value)):
            return True
    return False


@pytest.mark.parametrize("pattern", EXPRESSIONS)
def test_no_expression_repeats_a_repetition(pattern):
    assert not repeats_a_repetition(pattern)


def test_a_repeated_repetition_would_be_seen():
    assert repeats_a_repetition("(a+)+b") and repeats_a_repetition("(?:x*y*)*")
    assert not repeats_a_repetition("(?:ab){3,}c") and not repeats_a_repetition("a+b+")
