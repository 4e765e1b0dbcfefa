"""Reads the wording of an advertisement: which words are signs, and what to ask. It never calls a text safe."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

HIGH, MEDIUM, NONE = "tinggi", "sedang", "tidak_ada_tanda"
HIGH_FROM, MEDIUM_FROM = 4, 2
LONGEST = 20_000

_LEET = str.maketrans("013457!@$*", "oieastiasa")
_FLAG_START = 0x1F1E6
_WORD = re.compile(r"[^\s,;:()\[\]\"“”–—/|]+")
_NUMBER = re.compile(r"[\d.,+x%-]+[a-z]{0,4}[.!?]*")


@dataclass(frozen=True)
class Cue:
    """`patterns`: regular expressions over the normalised text, all of which must be found.

    `weight`: points towards the level; `damps`: a cue of warnings, news and questions instead of a sign.
    """

    id: str
    patterns: tuple[str, ...]
    weight: int
    ask: str = ""
    damps: bool = False
    unless: str = ""


def cues_to_json(cues: Sequence[Cue]) -> str:
    """Compact JSON for the browser."""
    return json.dumps([asdict(cue) for cue in cues], ensure_ascii=False, separators=(",", ":"))


def cues_from_json(text: str) -> tuple[Cue, ...]:
    """Cues written by `cues_to_json`."""
    return tuple(Cue(**{**item, "patterns": tuple(item["patterns"])}) for item in json.loads(text))


def normalise(text: str) -> str:
    """Lower case without accents; flags become `bendera_xx`; digits and signs that stand for letters become letters."""
    text = "".join(_flags(unicodedata.normalize("NFKC", text[:LONGEST])))
    plain = "".join(c for c in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(c))
    return re.sub(r"\s+", " ", _WORD.sub(lambda m: _spell(m[0]), plain)).strip()


def _flags(text: str) -> list[str]:
    """Replaces regional-indicator pairs (flag emoji) by a word."""
    letters: list[str] = []
    out: list[str] = []
    for char in text:
        if 0 <= ord(char) - _FLAG_START < 26:
            letters.append(chr(ord(char) - _FLAG_START + ord("a")))
            if len(letters) == 2:
                out.append(f" bendera_{''.join(letters)} ")
                letters = []
        else:
            out.append(char)
    return out


def _spell(word: str) -> str:
    if _NUMBER.fullmatch(word) or not any(c.isalpha() for c in word) or re.match(r"(https?:|www\.|.*\.(id|com)\b)", word):
        return word
    core = word.rstrip(".!?")
    return core.translate(_LEET) + word[len(core) :]


def read_ad(text: str, cues: Sequence[Cue]) -> dict[str, Any]:
    """Level and signals of `text` in the form of the answers contract; `phrase` holds the words found."""
    plain = normalise(text)
    damped = any(cue.damps and _found(cue, plain) for cue in cues)
    hits = [] if damped else [(cue, phrase) for cue in cues if not cue.damps and (phrase := _found(cue, plain))]
    points = sum(cue.weight for cue, _ in hits)
    level = HIGH if points >= HIGH_FROM else MEDIUM if points >= MEDIUM_FROM else NONE
    shown = hits if level != NONE else []
    return {"level": level, "signals": [{"id": cue.id, "phrase": phrase, "ask": cue.ask} for cue, phrase in shown if cue.ask]}


def _found(cue: Cue, plain: str) -> str:
    if cue.unless and re.search(cue.unless, plain):
        return ""
    matches = [re.search(pattern, plain) for pattern in cue.patterns]
    return " … ".join(m[0].strip() for m in matches if m) if all(matches) else ""
