"""Which regency, city or province is meant by what somebody typed: other names, short forms and misspellings.

The page has the same rules in `site_templates/scripts/region/find.js`; one file of spoken forms holds both.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.facts.model import Model
from generator.village.place_likeness import SAME_SOUND, Key, key_of, likeness, words_of

KINDS = {
    "kabupaten": "kabupaten",
    "kab": "kabupaten",
    "kbp": "kabupaten",
    "kota": "kota",
    "kodya": "kota",
    "kodia": "kota",
    "kotamadya": "kota",
    "kotamadia": "kota",
    "provinsi": "provinsi",
    "propinsi": "provinsi",
    "prov": "provinsi",
}
"""How people say what kind of place it is."""
LOOSE, KIND, OTHER_KIND, PROVINCE = 45, 30, -150, 20
FARTHEST = 350
"""A place that many points behind the best is not meant."""
CERTAIN = SAME_SOUND
"""From here on the name is the one that was typed, as it is written or as it sounds."""


@dataclass(frozen=True)
class Named:
    """A place that can be found: its code (`35.08`, a province's `35`), kind, name and what else people call it."""

    code: str
    kind: str
    name: str
    also: tuple[str, ...] = ()


@dataclass(frozen=True)
class Found:
    """A place and how well it fits, in points of at most about a thousand."""

    place: Named
    points: int


@dataclass(frozen=True)
class _Reading:
    key: Key
    kind: str = ""
    provinces: tuple[str, ...] = ()


def named_places(model: Model) -> list[Named]:
    """Every regency, city and province with the other names that people use for it."""
    also = model.search.local
    provinces = [Named(one.code, "provinsi", one.name, also.get(one.code, ())) for one in model.provinces.values()]
    towns = [_town(code, name, also.get(code, ())) for code, name in model.regencies.names.items()]
    return [*provinces, *towns]


def _town(code: str, name: str, also: tuple[str, ...]) -> Named:
    kind, _, own = name.partition(" ")
    return Named(code, kind.lower(), own, also)


class PlaceFinder:
    """Finds among `places`; `short` has the word that a short form stands for ("tim": "timur")."""

    def __init__(self, places: Sequence[Named], short: Mapping[str, str]) -> None:
        self.short = short
        self.places = [(place, self._keys(place)) for place in places]
        self.provinces: dict[str, tuple[str, ...]] = {}
        for place, keys in self.places:
            if place.kind == "provinsi":
                for key in keys:
                    self.provinces[key.text] = (*self.provinces.get(key.text, ()), place.code)

    def find(self, typed: str) -> list[Found]:
        """The places that may be meant, the likeliest first; none for a text that says nothing."""
        readings = dict.fromkeys(self._readings(words_of(typed)))  # without a short form or a kind two are the same
        found = [
            Found(place, max((_points(r, place, keys) for r in readings), default=0)) for place, keys in self.places
        ]
        best = max((one.points for one in found), default=0)
        near = [one for one in found if one.points > max(0, best - FARTHEST)]
        return sorted(near, key=lambda one: (-one.points, one.place.kind == "provinsi", one.place.code))

    def _keys(self, place: Named) -> list[Key]:
        names = [self._full(words_of(name)) for name in (place.name, *place.also)]
        loose = [words[1:] for words in names if len(words) > 1 and words[0] in ("kepulauan", "administrasi")]
        return [*map(key_of, names), *(key_of(words, LOOSE) for words in loose)]

    def _full(self, words: Sequence[str]) -> list[str]:
        return [self.short.get(word, word) for word in words]

    def _readings(self, words: list[str]) -> Iterator[_Reading]:
        """What was typed as it stands, without the word for its kind, and without the province behind it."""
        if not words:
            return
        yield _Reading(key_of(words))
        full = self._full(words)
        for kind, rest in (("", full), *_without_kind(full)):
            yield _Reading(key_of(rest), kind)
            for at in range(1, len(rest)):
                if codes := self.provinces.get("".join(rest[at:])):
                    yield from (_Reading(key_of(own), told or kind, codes) for told, own in _ends(rest[:at]))


def _ends(words: list[str]) -> list[tuple[str, list[str]]]:
    return [("", words), *_without_kind(words)]


def _without_kind(words: list[str]) -> list[tuple[str, list[str]]]:
    if len(words) < 2:
        return []
    ends = ((words[0], words[1:]), (words[-1], words[:-1]))
    return [(KINDS[said], rest) for said, rest in ends if said in KINDS]


def _points(reading: _Reading, place: Named, keys: Sequence[Key]) -> int:
    if reading.provinces and place.code[:2] not in reading.provinces:
        return 0
    points = max(likeness(reading.key, key) - key.less for key in keys)
    if points <= 0:
        return 0
    if reading.kind:
        points += KIND if reading.kind == place.kind else OTHER_KIND
    return points + (PROVINCE if reading.provinces else 0)
