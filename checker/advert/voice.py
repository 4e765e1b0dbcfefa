"""Who speaks: what a text says itself, and what it only quotes, reports, asks about or warns of.

A recruiter's own words count wherever they stand. A warning word, a blessing, a question or a licence number that he
adds takes nothing away: only a sentence that is itself a warning or a report, and a quotation inside a text of that
kind, is somebody else's voice. A text that begins and goes on as a report, and offers nothing, is one throughout.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from operator import itemgetter

from checker.advert.tokens import COMMA, END, LINE, Token

WARNING, NEWS, QUESTION, STORY, OPENER, SELF, DENIAL, OFFER, ASKER = (
    "peringatan", "berita", "pertanyaan", "cerita", "kutipan", "sendiri", "sangkalan", "tawaran", "penanya"
)  # fmt: skip
TELLING = frozenset({WARNING, NEWS, QUESTION, STORY})
SCOPED = frozenset({NEWS, QUESTION})
"""Marks that make their whole sentence somebody else's; a warning only what follows it."""

REACH = 25
"""So many words after a warning stand under it."""

_QUOTES = re.compile(r"“[^“”]{12,}”|«[^«»]{12,}»|\"[^\"]{12,}\"|‘[^‘’]{25,}’")
_COLON = 80
"""So far after `pesan seperti ini` a colon may stand."""

MOSTLY, PARTLY = 0.5, 0.3
"""Of a text's words, those of sentences that tell of others: above MOSTLY it does so on the whole."""

REPORT, ASKED = 0.4, 0.25
"""As many words of reports make the whole text one when it offers nothing, of questions an asker's.

Words are counted, not sentences, so that a short sentence beside an offer changes little.
"""

Mark = tuple[str, int, int]
_first, _place = itemgetter(0), itemgetter(1)


@dataclass(frozen=True)
class Voices:
    """`own`: for each word, whether the text says it itself. `told`: it mostly tells of others; `partly`: a part."""

    own: list[bool]
    told: bool
    partly: bool


@dataclass
class _Tally:
    """Words of sentences: of all, of those that tell of others, that ask, and of each in its order that reports."""

    words: int = 0
    telling: int = 0
    asking: int = 0
    reported: list[int] = field(default_factory=list)

    def add(self, count: int, names: set[str]) -> None:
        """One more sentence of `count` words with the marks `names`."""
        self.words += count
        self.telling += count * (bool(names & TELLING) and SELF not in names)
        self.asking += count * (ASKER in names)
        self.reported.append(count * (NEWS in names))

    def is_report(self, offers: bool) -> bool:
        """Whether the text begins as a report and goes on as one."""
        share = MOSTLY if offers else REPORT
        begun = bool(self.reported) and self.reported[0] > 0 and sum(map(bool, self.reported)) > 1
        return begun and sum(self.reported) > share * self.words


def voices(text: str, tokens: Sequence[Token], marks: Iterable[Mark]) -> Voices:
    """Whose words the `tokens` of `text` are.

    `marks`: name, first place and last place + 1 of what tells a speaker, by place.
    """
    found = [mark for mark in marks if mark[0] in TELLING or mark[0] in (OPENER, SELF, DENIAL, OFFER, ASKER)]
    own = [not inside for inside in _quoted(text, tokens, found)]
    heard = [mark for mark in found if own[mark[1]]]
    tally = _Tally()
    for start, end in list(_sentences(tokens, own)):
        here = heard[bisect_left(heard, start, key=_place) : bisect_left(heard, end, key=_place)]
        names = {name for name, _, _ in here}
        tally.add(end - start, names)
        if SELF not in names:
            _hush(own, here, start, end)
    for name, _, end in heard:
        if name == DENIAL and end < len(tokens) and tokens[end].stop < COMMA:
            own[end] = False
    names = {name for name, _, _ in heard}
    if SELF in names:
        return Voices(own, told=False, partly=False)
    if tally.is_report(OFFER in names):
        own = [False] * len(tokens)
    asks = ASKER in names and OFFER not in names and tally.asking >= ASKED * tally.words
    share = tally.telling / max(tally.words, 1)
    return Voices(own, asks or share > MOSTLY, share > PARTLY)


def _hush(own: list[bool], marks: Iterable[Mark], start: int, end: int) -> None:
    """Takes the voice from the words of a sentence that stand under a warning or in a report."""
    for name, first, after in marks:
        if name in SCOPED:
            own[start:end] = [False] * (end - start)
        elif name == WARNING:
            until = min(end, after + REACH)
            own[first:until] = [False] * (until - first)


def _quoted(text: str, tokens: Sequence[Token], marks: Sequence[Mark]) -> list[bool]:
    """For each word, whether it stands in a quotation that somebody tells of."""
    ranges = [match.span() for match in _QUOTES.finditer(text)]
    before = [bisect_right(ranges, token.start, key=_first) for token in tokens]
    inside = [i > 0 and token.start < ranges[i - 1][1] for i, token in zip(before, tokens, strict=True)]
    outside = [mark for mark in marks if not inside[mark[1]]]
    opened = _opened(text, tokens, outside)
    if opened is not None:
        inside = [said or at >= opened for at, said in enumerate(inside)]
        outside = [mark for mark in outside if mark[1] < opened]
    names = {name for name, _, _ in outside}
    telling = bool(names & TELLING) and SELF not in names
    return [said and telling for said in inside]


def _opened(text: str, tokens: Sequence[Token], marks: Iterable[Mark]) -> int | None:
    """The place after the colon that ends `beredar pesan seperti ini:` in a text that warns or reports before it."""
    telling = False
    for name, _, end in marks:
        telling = telling or name in TELLING
        if name == OPENER and telling:
            last = tokens[end - 1]
            before, colon, _ = text[last.start : last.end + _COLON].partition(":")
            after = last.start + len(before) + 1
            place = next((at for at in range(end, len(tokens)) if tokens[at].end > after), None) if colon else None
            if place is not None and not any(tokens[at].stop == END for at in range(end, place)):
                return place
    return None


def _sentences(tokens: Sequence[Token], own: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """First place and last place + 1 of every sentence that has words of the text's own."""
    begins = [at for at, token in enumerate(tokens) if token.stop >= LINE or at == 0]
    for start, end in pairwise([*begins, len(tokens)]):
        if any(own[start:end]):
            yield start, end
