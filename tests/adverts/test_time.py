"""No text takes more than its share of time: steps are counted for each phrase, and no expression repeats a repetition."""

from __future__ import annotations

import re
from itertools import chain
from re import _parser as parser
from types import ModuleType

import pytest

from checker.advert import companies, ear, letters, money, phrases, signs, voice, words
from checker.advert.phrases import Finder, parts
from checker.advert.tokens import END, NONE, Token
from generator.rules.ad_signs import compile_signs
from tests.support.real_facts import model

ONCE = 120
"""Words of the shorter text; the longer has twice as many."""


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


def test_twice_its_own_worst_text_takes_each_phrase_twice_the_steps():
    made = compile_signs(model())
    every = {phrase for frame in made.frames for phrase in (*frame.phrases, *frame.unless)}
    wide = {name: entries[:3] for name, entries in made.groups.items()}
    slow = [p for p in sorted(every) if steps(p, wide, 2 * ONCE) > 2.2 * max(steps(p, wide, ONCE), ONCE)]
    assert slow == []


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
