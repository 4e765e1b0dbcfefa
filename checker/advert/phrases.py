"""Phrases: what is looked for in the standard words of a text, in time that grows as the text does.

A phrase is words with spaces between: `a|b` one of them, `kerja*` a beginning (of 2 to 12 letters), `word?` may be
missing, `<name>` an entry of a group, `…` up to four other words (`…9`: up to nine), `#` a figure, `#10-17` one in that
range, `#uang` an amount, `#juta` a large one. No phrase goes on past the end of a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from checker.advert.money import LARGE, SMALL
from checker.advert.tokens import END, Token

USUAL_GAP = 4
MOST_GAPS = 18
MOST_PARTS = 9
SHORTEST_START, LONGEST_START = 2, 12
"""Letters of a beginning: one alone would say nothing, and each more is one more to look up for every word."""

ANY_FIGURE = "#"
MONEY = {"#uang": (SMALL, LARGE), "#juta": (LARGE,)}
_ONE = rf"(?:<[a-z_]+>|#(?:uang|juta)|[a-z0-9_-]+|[a-z0-9_-]{{{SHORTEST_START},{LONGEST_START}}}\*)"
_FORM = re.compile(rf"(?:…[1-9]?|#(?:\d+-\d+)?\??|{_ONE}(?:\|{_ONE})*\??)")


@dataclass(frozen=True)
class Part:
    """One place of a phrase.

    `gap`: so many words may stand here, else one of `words`, a word beginning with one of `starts`, a figure within
    `figures`, or an entry of one of `groups`.
    """

    gap: int = 0
    words: frozenset[str] = frozenset()
    starts: tuple[str, ...] = ()
    figures: tuple[int, int] | None = None
    groups: tuple[str, ...] = ()
    optional: bool = False


def parts(phrase: str) -> tuple[Part, ...]:
    """`phrase`, taken apart. Raises ValueError with the piece that is none."""
    pieces = phrase.split(" ")
    wrong = next((piece for piece in pieces if not _FORM.fullmatch(piece)), None)
    if wrong is not None:
        raise ValueError(wrong or phrase)
    found = tuple(map(_part, pieces))
    if (
        found[0].gap
        or found[0].optional
        or found[-1].gap
        or len(found) > MOST_PARTS
        or sum(p.gap for p in found) > MOST_GAPS
    ):
        raise ValueError(phrase)
    return found


def _part(piece: str) -> Part:
    if piece[0] == "…":
        return Part(gap=int(piece[1:] or USUAL_GAP))
    optional, piece = piece.endswith("?"), piece.removesuffix("?")
    if piece[0] == "#" and "|" not in piece and piece not in MONEY:
        low, _, high = piece[1:].partition("-")
        return Part(figures=(int(low or 0), int(high or 10**9)), optional=optional)
    ones = piece.split("|")
    words = {said for one in ones for said in MONEY.get(one, (one,)) if one[0] != "<" and one[-1] != "*"}
    starts = tuple(one[:-1] for one in ones if one[-1] == "*")
    return Part(0, frozenset(words), starts, None, tuple(one[1:-1] for one in ones if one[0] == "<"), optional)


def _is_word(part: Part) -> bool:
    """Whether one of a few words must stand here."""
    return not (part.gap or part.optional or part.starts or part.figures)


@dataclass
class Finder:
    """Finds phrases by the words they begin with.

    `steps`: how often a part, or a word of a gap, was tried, for whoever asks about time.
    """

    groups: Mapping[str, Sequence[tuple[str, ...]]]
    steps: int = 0
    _phrases: list[tuple[str, tuple[Part, ...]]] = field(default_factory=list)
    _needs: list[tuple[frozenset[str], ...]] = field(default_factory=list)
    _first: dict[str, list[int]] = field(default_factory=dict)
    _starts: dict[str, list[int]] = field(default_factory=dict)
    _entries: dict[str, dict[str, list[tuple[str, ...]]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for name, entries in self.groups.items():
            by_first = self._entries.setdefault(name, {})
            for entry in entries:
                by_first.setdefault(entry[0], []).append(entry)

    def add(self, name: str, phrases: Iterable[str]) -> None:
        """Looks for `phrases` too, and calls them `name`."""
        for phrase in phrases:
            place, found = len(self._phrases), parts(phrase)
            self._phrases.append((name, found))
            self._needs.append(tuple(self._beginnings(part) for part in found[1:] if _is_word(part)))
            first = found[0]
            for word in self._beginnings(first):
                self._first.setdefault(word, []).append(place)
            for start in first.starts:
                self._starts.setdefault(start, []).append(place)
            if first.figures:
                self._first.setdefault(ANY_FIGURE, []).append(place)

    def _beginnings(self, part: Part) -> frozenset[str]:
        """The words that `part` may begin with, those of `starts` and figures aside."""
        return part.words.union(*(self._entries.get(group, ()) for group in part.groups))

    def find(self, tokens: Sequence[Token]) -> Iterator[tuple[str, int, int]]:
        """Name, first and last place + 1 of everything that stands in `tokens`, by its first place."""
        said = {token.word for token in tokens}
        begun: dict[str, list[int]] = {}
        for at, token in enumerate(tokens):
            if token.word not in begun:
                places = self._beginning(token.word)
                begun[token.word] = [at for at in places if not any(map(said.isdisjoint, self._needs[at]))]
            for place in begun[token.word]:
                name, found = self._phrases[place]
                if end := self._end(found, 0, tokens, at, at):
                    yield name, at, end

    def _beginning(self, word: str) -> Iterator[int]:
        yield from self._first.get(word, ())
        if word[0].isdigit():
            yield from self._first.get(ANY_FIGURE, ())
        for length in range(SHORTEST_START, min(len(word), LONGEST_START) + 1):
            yield from self._starts.get(word[:length], ())

    def _end(self, found: tuple[Part, ...], k: int, tokens: Sequence[Token], at: int, begun: int) -> int:
        """Where the phrase ends that goes on at `at` with its part `k`; 0 where it does not."""
        self.steps += 1
        if k == len(found):
            return at
        part = found[k]
        if part.gap:
            return self._after(found, k, tokens, at, begun)
        if at < len(tokens) and not (at > begun and tokens[at].stop == END):
            for length in self._lengths(part, tokens, at):
                if end := self._end(found, k + 1, tokens, at + length, begun):
                    return end
        return self._end(found, k + 1, tokens, at, begun) if part.optional else 0

    def _after(self, found: tuple[Part, ...], k: int, tokens: Sequence[Token], at: int, begun: int) -> int:
        """As `_end`, after the gap `k`, as far as the sentence goes on."""
        following = found[k + 1]
        for here in range(at, min(at + found[k].gap + 1, len(tokens))):
            self.steps += 1
            if tokens[here].stop == END:
                return 0
            fits = tokens[here].word in following.words or not _is_word(following) or following.groups
            if fits and (end := self._end(found, k + 1, tokens, here, begun)):
                return end
        return 0

    def _lengths(self, part: Part, tokens: Sequence[Token], at: int) -> Iterator[int]:
        """How many words `part` takes at `at`, in every way it can."""
        word = tokens[at].word
        if word in part.words or (part.starts and word.startswith(part.starts)):
            yield 1
        if part.figures and word.isdigit() and part.figures[0] <= int(word) <= part.figures[1]:
            yield 1
        for entry in (entry for group in part.groups for entry in self._entries.get(group, {}).get(word, ())):
            if len(entry) == 1 or tuple(token.word for token in tokens[at : at + len(entry)]) == entry:
                yield len(entry)
