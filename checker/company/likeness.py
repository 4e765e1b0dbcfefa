"""How much two company names look alike, in whole numbers; the page ranks what somebody typed by some of them too."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

ALIKE = 720
"""Least likeness, in thousandths, of two whole names; WORDS likewise, for the letters in the words they share."""

WORDS = 700
NEARLY = 850
"""From here on a name that is not on the list is probably one on the list, spelt otherwise."""

SHORT = 3
PART = 5
"""A misspelt part of a name may have one mistake in so many letters, and has at least as many letters."""

BEGINNING = 2
FIRST_WORD, FIRST_WORD_MOST = 5, 2
START, START_MOST = 7, 3
"""Names that begin alike (a first word, or so many letters) are a family when at most so many others do: `Bidar` is
one, `Karya` is none."""

LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"
SLOT = 16
"""Bits a letter has in a bag: one for each time it stands in the name, so that what one name lacks is a bit
operation."""


class Spelling:
    """A name as letters and digits in lower case (`text`), its `words`, where they `begin` in it, its `bag` of letters.

    `each`: the words, every one once; `spaced`: the words, a space before every one; `opened`: its own words so.
    """

    __slots__ = ("bag", "begin", "each", "opened", "spaced", "text", "words")

    def __init__(self, words: Sequence[str]) -> None:
        self.words = tuple(words)
        self.text = "".join(words)
        self.begin = tuple(len("".join(words[:i])) for i in range(len(words)))
        self.bag = sum((1 << min(self.text.count(letter), SLOT)) - 1 << SLOT * i for i, letter in enumerate(LETTERS))
        self.each = frozenset(words)
        self.opened = tuple(f" {word}" for word in words)
        self.spaced = "".join(self.opened)


def distances(query: str, name: str, limit: int) -> tuple[int, int]:
    """Mistakes between `query` and the whole `name`, and between `query` and the nearest beginning of it.

    A mistake is a letter too many, missing, wrong, or changed with its neighbour. Above `limit`, `limit` + 1 stands for
    any number.
    """
    # a column of the usual table as two numbers, a bit a letter of `query` (H. Hyyrö, "A bit-vector algorithm for
    # computing Levenshtein and Damerau edit distances", 2003): many times quicker than cell by cell, which counts in
    # the browser
    if not query:
        return min(len(name), limit + 1), 0
    places, last = _places(query), 1 << len(query) - 1
    whole = (1 << len(query)) - 1
    more, less, before, swapped = whole, 0, 0, 0
    mistakes = least = len(query)
    for letter in name:
        here = places.get(letter, 0)
        diagonal = ((here & more) + more ^ more) | here | less | (~before & here) << 1 & swapped
        right, left = less | ~(diagonal | more), diagonal & more
        mistakes += bool(right & last) - bool(left & last)
        least = min(least, mistakes)
        right, left = right << 1 | 1, left << 1
        more, less = (left | ~(diagonal | right)) & whole, right & diagonal & whole
        before, swapped = diagonal, here
    return min(mistakes, limit + 1), min(least, limit + 1)


@lru_cache(maxsize=1024)
def _places(text: str) -> dict[str, int]:
    """For each letter of `text` a number with a bit for each place where it stands."""
    found: dict[str, int] = {}
    for i, letter in enumerate(text):
        found[letter] = found.get(letter, 0) | 1 << i
    return found


def typed(query: Spelling, name: Spelling) -> int:
    """Rank of `name` for somebody who typed `query`: 0 = not like it, from 1300 on `query` is a part of it."""
    wanted, text = query.text, name.text
    share = 1000 * len(wanted) // max(len(text), 1) if len(wanted) >= SHORT else 0
    if wanted in text:
        if text.startswith(wanted):
            return 3000 + share
        if any(text.startswith(wanted, at) for at in name.begin):
            return 2000 + share
        return 1500 + share if len(wanted) >= SHORT else 0
    if len(wanted) < SHORT:
        return 0
    if len(query.words) > 1 and all(part in name.spaced for part in query.opened):
        return 1300 + min(share, 199)
    return max(likeness(query, name), _misspelt_part(query, name), _begins_alike(query, name))


def likeness(one: Spelling, other: Spelling) -> int:
    """Likeness of two whole names in thousandths; 0 below ALIKE (spelling) and WORDS (words shared)."""
    longest = max(len(one.text), len(other.text), 1)
    shared = 0 if one.each.isdisjoint(other.each) else 1000 * sum(map(len, one.each & other.each)) // longest
    allowed = longest * (1000 - ALIKE) // 1000
    spelt = 0
    if _missing(one, other) <= allowed and _missing(other, one) <= allowed:
        mistakes = distances(one.text, other.text, allowed)[0]
        spelt = 1000 - 1000 * mistakes // longest if mistakes <= allowed else 0
    return max(spelt, shared if shared >= WORDS else 0)


def alike(one: Spelling, other: Spelling) -> int:
    """Like `likeness`, and 1000 when one name is a part of the other."""
    short, long = sorted((one, other), key=lambda name: len(name.text))
    if len(short.text) >= PART and any(long.text.startswith(short.text, at) for at in long.begin):
        return 1000
    return likeness(one, other)


def shares_most(letters: int, one: Spelling, other: Spelling) -> bool:
    """Whether the words that two names share have so many `letters` that the names may be alike by them alone."""
    lengths = sorted((len(one.text), len(other.text)))
    return letters >= lengths[0] or 1000 * letters >= WORDS * lengths[1]


def family(mine: Spelling, others: Mapping[int, Spelling]) -> dict[int, int]:
    """Places of the few names that begin as `mine` does, each with a rank below every other likeness."""
    starts = {i: common_start(mine, other) for i, other in others.items()}
    first = mine.words[0] if mine.words else ""
    same = [i for i, other in others.items() if len(first) >= FIRST_WORD and other.words[:1] == (first,)]
    long = [i for i, count in starts.items() if count >= START]
    chosen = (same if len(same) <= FIRST_WORD_MOST else []) + (long if len(long) <= START_MOST else [])
    return {i: 300 + starts[i] for i in chosen}


def common_start(one: Spelling, other: Spelling) -> int:
    """How many first letters two names have in common."""
    count = 0
    for mine, theirs in zip(one.text, other.text, strict=False):
        if mine != theirs:
            break
        count += 1
    return count


def _misspelt_part(query: Spelling, name: Spelling) -> int:
    allowed = len(query.text) // PART
    if len(query.text) < PART or _missing(query, name) > allowed:
        return 0
    mistakes = distances(query.text, name.text, allowed)[1]
    return 500 - 100 * mistakes // allowed if mistakes <= allowed else 0


def _begins_alike(query: Spelling, name: Spelling) -> int:
    """Half of what was typed, and at least seven letters, is how the name begins."""
    if query.text[:START] != name.text[:START]:
        return 0
    count = common_start(query, name)
    return 300 + count if count >= START and 2 * count >= len(query.text) else 0


def _missing(one: Spelling, other: Spelling) -> int:
    """Letters of `one` that `other` lacks: no fewer mistakes than these lie between them."""
    return (one.bag & ~other.bag).bit_count()
