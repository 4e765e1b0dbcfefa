"""Reads the wording of an advertisement: which words are signs, and what to ask. It never calls a text safe."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from functools import cached_property
from itertools import accumulate
from typing import Any

from checker.advert.companies import KNOWN, REVOKED, UNKNOWN, Companies, named_companies
from checker.advert.ear import Ear
from checker.advert.phrases import Finder
from checker.advert.tokens import END, Token
from checker.advert.voice import SELF, Voices, voices
from checker.advert.words import Vocabulary, reading

HIGH, MEDIUM, NONE = "tinggi", "sedang", "tidak_ada_tanda"
HIGH_FROM, MEDIUM_FROM = 15, 9
"""Points of the signs and of the second ear together."""

TOLD_FROM = 14
"""Points in place of MEDIUM_FROM where a good deal of the text tells of others: a warning, a procedure, a report."""

ALONE_FROM, SURE_FROM = 13, 20
"""Points of the ear that no sign helps, and those with which what a text tells of others is an offer all the same."""

GRAVE, REAL = 4, 2
"""Points of the signs without which no text is HIGH, and those of one sign without which it has none."""

BARE = 2
"""Points of a grave sign when the text does not say what the sign needs (work, a place abroad)."""

STRONG = 3
"""Two signs of this weight are never softened."""

COMPANY_POINTS = {KNOWN: 0, UNKNOWN: 1, REVOKED: STRONG}
"""A company on the list is no discount: its name may be borrowed."""

SERVICE = "layanan"
"""The mark of everyday services: tickets, parcels, courses."""

SEEMS = "terdengar"
"""The sign that only the second ear gives."""


@dataclass(frozen=True)
class Frame:
    """One way in which an offer is dangerous, or (`points` 0) a mark that tells what kind of text it is.

    `phrases`: what it is recognised by (see checker.advert.phrases). `needs`: each of these marks must stand in the
    text too, else a grave sign counts BARE and another not at all; a mark with `|` is one of several. `absent`: none of
    these may. `unless`: phrases that take the sign away in the sentence they stand in.
    """

    id: str
    points: int
    phrases: tuple[str, ...]
    ask: str = ""
    needs: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()


@dataclass(frozen=True)
class AdSigns:
    """What an advertisement is read with.

    `answers`: frame to the answer it points to, as question and option, for the visitor to confirm.
    """

    frames: tuple[Frame, ...] = ()
    groups: Mapping[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)
    vocabulary: Vocabulary = field(default_factory=Vocabulary)
    answers: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    companies: Companies = field(default_factory=Companies)
    ear: Ear = field(default_factory=Ear)

    @cached_property
    def finder(self) -> Finder:
        """All phrases; those of `unless` are called after their frame with `!` before it."""
        finder = Finder(self.groups)
        for frame in self.frames:
            finder.add(frame.id, frame.phrases)
            finder.add(f"!{frame.id}", frame.unless)
        return finder

    def to_json(self) -> str:
        """Compact JSON for the browser."""
        return json.dumps(asdict(self), ensure_ascii=False, separators=(",", ":"), sort_keys=True, default=sorted)

    @classmethod
    def from_json(cls, text: str) -> AdSigns:
        """Signs written by `to_json`."""
        return cls.of(json.loads(text))

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> AdSigns:
        """Signs from what their JSON holds."""
        words = data["vocabulary"]
        return cls(
            tuple(map(_frame, data["frames"])),
            {name: tuple(map(tuple, entries)) for name, entries in data["groups"].items()},
            Vocabulary(
                words["words"],
                frozenset(words["kept"]),
                {word: (language, means) for word, (language, means) in words["unsure"].items()},
                {name: frozenset(marks) for name, marks in words["languages"].items()},
            ),
            {frame: (question, option) for frame, (question, option) in data["answers"].items()},
            Companies.of(data["companies"]),
            Ear.of(data["ear"]),
        )


@dataclass(frozen=True)
class Found:
    """A sign in a text: its frame, and the places (first, last + 1) of the words that are it."""

    frame: Frame
    places: tuple[tuple[int, int], ...]


def _frame(data: Mapping[str, Any]) -> Frame:
    """A frame from what JSON holds."""
    lists = {name: tuple(data[name]) for name in ("phrases", "needs", "unless", "absent")}
    return Frame(data["id"], data["points"], ask=data["ask"], **lists)


def read_ad(text: str, signs: AdSigns) -> dict[str, Any]:
    """Level and signals of `text`, as in docs/engineering/answers.md; `phrase` holds the words as they were written."""
    tokens = reading(text, signs.vocabulary)
    level, found = judge(text, tokens, signs)
    return {
        "level": level,
        "signals": [
            {"id": sign.frame.id, "phrase": _written(text, tokens, sign.places), "ask": sign.frame.ask}
            for sign in found
            if level != NONE and sign.frame.ask
        ],
    }


def own_words(text: str, signs: AdSigns) -> list[str]:
    """The standard words that `text` says itself: what the second ear hears."""
    tokens = reading(text, signs.vocabulary)
    return _said(text, tokens, voices(text, tokens, signs.finder.find(tokens)), signs.ear)


def _said(text: str, tokens: Sequence[Token], spoken: Voices, ear: Ear) -> list[str]:
    """The words that `text` says itself, names of people aside."""
    return ear.nameless(text, [token for token, own in zip(tokens, spoken.own, strict=True) if own])


def judge(text: str, tokens: Sequence[Token], signs: AdSigns) -> tuple[str, list[Found]]:
    """The level of a text, and its signs in the order of the frames."""
    if not tokens:
        return NONE, []
    hits: dict[str, list[tuple[int, int]]] = {}
    marks = list(signs.finder.find(tokens))
    for name, start, end in marks:
        hits.setdefault(name, []).append((start, end))
    spoken = voices(text, tokens, marks)
    sentences = list(accumulate(token.stop >= END for token in tokens))
    found = [sign for frame in signs.frames if frame.points and (sign := _sign(frame, hits, sentences, spoken))]
    for state, start, end in named_companies(text, tokens, spoken.own, signs.companies):
        frame = Frame(state, COMPANY_POINTS[state], (), signs.companies.asks[state])
        found.append(Found(frame, ((start, end),)))
    heard = signs.ear.hear(_said(text, tokens, spoken, signs.ear))
    other = spoken.told or (SERVICE in hits and SELF not in hits)
    return _level(found, other, spoken.partly, heard, signs.ear)


def _level(found: list[Found], other: bool, partly: bool, heard: float, ear: Ear) -> tuple[str, list[Found]]:
    """Signs count by how much the text sounds like an offer; enough of them need no sound.

    Several weak signs (a benefit, no name) are none by themselves, and the ear never makes a text HIGH without GRAVE
    ones. `other`: the text mostly tells of others, or sells something else than work; it loses one step. `partly`: a
    good deal of it tells of others; more points are needed. Neither where two strong signs stand in it.
    """
    real = any(sign.frame.points >= REAL for sign in found)
    points = sum(sign.frame.points for sign in found) if real else 0
    strong = sum(sign.frame.points >= STRONG for sign in found) > 1
    least = TOLD_FROM if partly and not strong else MEDIUM_FROM
    enough = points + heard >= (least if points else ALONE_FROM)
    step = 0 if not enough else 2 if points >= GRAVE and points + heard >= HIGH_FROM else 1
    if other and heard < SURE_FROM and not strong:
        step -= 1
    if step > 0 and not real:
        found = [*found, Found(Frame(SEEMS, 0, (), ear.ask), ())]
    return (NONE, MEDIUM, HIGH)[max(step, 0)], found


def _sign(
    frame: Frame, hits: Mapping[str, Sequence[tuple[int, int]]], sentences: Sequence[int], spoken: Voices
) -> Found | None:
    """The sign of `frame`, if the text says it itself and holds what it needs; a grave one counts BARE without that.

    `sentences`: the number of each word's.
    """
    places = hits.get(frame.id)
    met = all(any(name in hits for name in need.split("|")) for need in frame.needs)
    if not places or not (met or frame.points >= GRAVE):
        return None
    if any(name in hits for name in frame.absent):
        return None
    against = {sentences[a] for a, _ in hits.get(f"!{frame.id}", ())}
    own = tuple((a, b) for a, b in places if spoken.own[a] and sentences[a] not in against)
    return Found(frame if met else replace(frame, points=BARE), own) if own else None


def _written(text: str, tokens: Sequence[Token], places: Sequence[tuple[int, int]]) -> str:
    """The words of the first place, as they were written."""
    if not places:
        return ""
    start, end = places[0]
    return text[tokens[start].start : tokens[end - 1].end].strip(' \t\r\n.,;:!?()[]"“”*_~')
