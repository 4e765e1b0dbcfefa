"""Reads the wording of an advertisement: which words are signs, and what to ask. It never calls a text safe."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from functools import cache
from typing import Any

from checker.advert.words import Wording, wording

HIGH, MEDIUM, NONE = "tinggi", "sedang", "tidak_ada_tanda"
HIGH_FROM, MEDIUM_FROM = 4, 2

_BEFORE = 40
_FORBIDDEN = re.compile(
    r"\b(jangan|dilarang|bukan|hindari|tolak|stop)\b(?!.*\b(tapi|tetapi|melainkan|langsung|lewat)\b)[^.!?;]{0,25}$"
)
"""What stands after such a word in its sentence is not offered."""


@dataclass(frozen=True)
class Cue:
    """`patterns`, `context`: regular expressions over the plain text, all of which must be found.

    `patterns` are quoted.

    `weight`: points towards the level, below zero away from it.
    `damps`: no sign but a mark of other texts (warnings, news, questions); at weight 0 it settles the matter.

    """

    id: str
    patterns: tuple[str, ...]
    weight: int = 0
    ask: str = ""
    damps: bool = False
    unless: str = ""
    context: tuple[str, ...] = ()


@dataclass(frozen=True)
class AdSigns:
    """What an advertisement is read with. `words`: written word to standard word (checker.adwords).

    `answers`: cue to the answer it points to, as question and option, for the visitor to confirm.
    """

    cues: tuple[Cue, ...] = ()
    words: Mapping[str, str] = field(default_factory=dict)
    answers: Mapping[str, tuple[str, str]] = field(default_factory=dict)

    def to_json(self) -> str:
        """Compact JSON for the browser."""
        return json.dumps(asdict(self), ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> AdSigns:
        """Signs written by `to_json`."""
        data = json.loads(text)
        cues = (
            Cue(**{**cue, "patterns": tuple(cue["patterns"]), "context": tuple(cue["context"])}) for cue in data["cues"]
        )
        return cls(
            tuple(cues), data["words"], {cue: (question, option) for cue, (question, option) in data["answers"].items()}
        )


def read_ad(text: str, signs: AdSigns) -> dict[str, Any]:
    """Level and signals of `text`, as in docs/engineering/answers.md; `phrase` holds the words as they were written."""
    read = wording(text, signs.words)
    stands = cache(lambda pattern: bool(re.search(pattern, read.plain)))
    fitting = (cue for cue in signs.cues if all(map(stands, cue.context)) and not (cue.unless and stands(cue.unless)))
    hits = [(cue, phrase) for cue in fitting if (phrase := _words_of(cue, read))]
    settled = any(cue.damps and not cue.weight for cue, _ in hits)
    points = 0 if settled else sum(cue.weight for cue, _ in hits)
    level = HIGH if points >= HIGH_FROM else MEDIUM if points >= MEDIUM_FROM else NONE
    shown = hits if level != NONE else []
    return {
        "level": level,
        "signals": [{"id": cue.id, "phrase": phrase, "ask": cue.ask} for cue, phrase in shown if cue.ask],
    }


def _words_of(cue: Cue, read: Wording) -> str:
    """The written words that fit all patterns of `cue`, or nothing."""
    matches = [_offered(pattern, read.plain, cue.damps) for pattern in cue.patterns]
    return " … ".join(read.written(*m.span()) for m in matches if m) if all(matches) else ""


def _offered(pattern: str, plain: str, anywhere: bool) -> re.Match[str] | None:
    """The first place that `pattern` fits and, unless `anywhere` will do, no word before it forbids."""
    matches = re.finditer(pattern, plain)
    return next(
        (m for m in matches if anywhere or not _FORBIDDEN.search(plain[max(0, m.start() - _BEFORE) : m.start()])), None
    )
