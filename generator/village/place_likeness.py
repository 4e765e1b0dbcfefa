"""How well a typed name fits the name of a place: as it is written, as it sounds, in pieces, misspelt."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from checker.company.likeness import distances

SOUNDS = (
    (r"oe", "u"),
    (r"dj", "j"),
    (r"tj|ch", "c"),
    (r"([kptdbs])h", r"\1"),
    (r"y", "j"),
    (r"o", "u"),
    (r"[gq]", "k"),
    (r"[vf]", "p"),
    (r"z", "s"),
    (r"h$", ""),
    (r"(.)\1+", r"\1"),
)
"""Letters that people take for each other, in the order in which they are replaced."""
SAME, SAME_SOUND, BEGINS, SOUNDS_BEGIN = 1000, 950, 900, 850
PIECES, EVERY_WORD, LATER_WORD, MISSPELT, BARE, BEGINS_MISSPELT = 800, 750, 700, 650, 600, 500
MISTAKE, LENGTH = 40, 40
SHORTEST = 3
"""With fewer letters a name is only looked for as it is written."""


@dataclass(frozen=True)
class Key:
    """A name to compare: its words, their letters, how they sound, and by how many points it counts less."""

    words: tuple[str, ...]
    text: str
    sound: str
    less: int = 0


def words_of(text: str) -> list[str]:
    """The words of `text` in small plain letters; a "2" behind a word says it again, as people write it."""
    plain = re.sub(r"[\u0300-\u036f]", "", unicodedata.normalize("NFKD", text[:80].lower()))
    return re.findall(r"[a-z0-9]+", re.sub(r"([a-z]+) ?2(?![0-9])", r"\1 \1", plain))


def key_of(words: Sequence[str], less: int = 0) -> Key:
    """The key of a name in plain words, as `words_of` gives them."""
    text = "".join(words)
    return Key(tuple(words), text, _sound(text), less)


def _sound(text: str) -> str:
    for letters, sound in SOUNDS:
        text = re.sub(letters, sound, text)
    return text


def likeness(typed: Key, name: Key) -> int:
    """How well one name fits: the first rule that holds says it."""
    behind = min(abs(len(name.text) - len(typed.text)), LENGTH)
    if said := _written(typed, name, behind):
        return said
    return 0 if len(typed.text) < SHORTEST else _heard(typed, name, behind) or _misspelt(typed, name, behind)


def _written(typed: Key, name: Key, behind: int) -> int:
    if typed.text == name.text:
        return SAME
    if typed.sound == name.sound:
        return SAME_SOUND
    return BEGINS - behind if name.text.startswith(typed.text) else 0


def _heard(typed: Key, name: Key, behind: int) -> int:
    if len(typed.sound) >= SHORTEST and name.sound.startswith(typed.sound):
        return SOUNDS_BEGIN - behind
    if len(typed.words) == 1 and len(name.words) > 1 and _in_pieces(typed.text, name.words):
        return PIECES - behind
    if _every_word(typed.words, name.words):
        return EVERY_WORD - behind
    return LATER_WORD - behind if any(word.startswith(typed.text) for word in name.words[1:]) else 0


def _misspelt(typed: Key, name: Key, behind: int) -> int:
    size = len(typed.sound)
    allowed = 0 if size < 4 else 1 if size < 6 else 2 if size < 10 else 3
    whole, beginning = distances(typed.sound, name.sound, allowed)
    if whole <= allowed:
        return MISSPELT - MISTAKE * whole
    if _bare(typed.text, name.text):
        return BARE - behind
    if size > 4 and beginning < allowed:
        return BEGINS_MISSPELT - MISTAKE * beginning - behind
    return 0


def _in_pieces(text: str, words: Sequence[str]) -> bool:
    """Whether `text` is a beginning of each of `words` in turn ("lotim"), or the end of a later one ("labura")."""
    if not words:
        return not text
    first, rest = words[0], words[1:]
    return any(text[:size] == first[:size] and _later(text[size:], rest) for size in range(1, len(first) + 1))


def _later(text: str, words: Sequence[str]) -> bool:
    if not text or not words:
        return not text and not words
    if not words[1:] and len(text) > 1 and words[0].endswith(text):
        return True
    return _in_pieces(text, words)


def _every_word(typed: Sequence[str], words: Sequence[str]) -> bool:
    """Whether each typed word begins one of `words`, in their order."""
    ahead = iter(words)
    return len(typed) > 1 and all(any(word.startswith(said) for word in ahead) for said in typed)


def _bare(text: str, name: str) -> bool:
    """Whether `text` is what is left of `name` without most of its vowels ("sby")."""
    ahead = iter(name)
    return not re.search(r"[aeiou]", text) and text[0] == name[0] and all(letter in ahead for letter in text)
