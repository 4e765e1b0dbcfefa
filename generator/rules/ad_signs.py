"""Compiles the signs in advertisements.

Named groups of words are written out, those of countries come from country facts.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

from checker.advert.signs import AdSigns, Cue
from checker.advert.words import standard
from generator.facts.country import Country
from generator.facts.model import Model

_GROUP = re.compile(r"<([a-z_]+)>")
_ATTACHED = re.compile(r"(?<=\w)\([^()]*\)")
_WHOLE = re.compile(r"(?<![^ (|])[a-z]{3,}(?![^ )|])")
_SHORTEST = 3
"""Other names of a country with fewer letters ("as", "us") are everyday words too."""

COUNTRY_GROUPS: dict[str, Callable[[Country], bool]] = {
    "negara": lambda country: True,
    "negara_tertutup": lambda country: bool(country.closed_all),
    "negara_daring": lambda country: bool(country.scam_region),
    "negara_tanpa_prt": lambda country: (
        "rumah_tangga" in country.work and country.work["rumah_tangga"].access == "tertutup"
    ),
}


def compile_signs(model: Model) -> AdSigns:
    """What advertisements are read with. Raises KeyError for an unknown group (the checks report it first)."""
    groups = word_groups(model)
    answers = {cue.id: next(iter(cue.answers.items())) for cue in model.cues.cues if cue.answers}
    cues = (
        Cue(
            c.id,
            tuple(written_out(p, groups) for p in c.patterns),
            c.weight,
            c.ask or "",
            c.damps,
            written_out(c.unless or "", groups),
            tuple(written_out(p, groups) for p in c.context),
        )
        for c in model.cues.cues
    )
    return AdSigns(tuple(cues), standard_words(model.cues.words), answers)


def standard_words(words: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """Written word -> standard word, from standard word -> its other spellings."""
    return {written: word for word, others in words.items() for written in others}


def word_groups(model: Model) -> dict[str, str]:
    """Name -> regular expression, the groups of countries included."""
    groups = {name: _places(model, fits) for name, fits in COUNTRY_GROUPS.items()}
    for name, pattern in model.cues.groups.items():
        groups[name] = written_out(pattern, groups)
    return groups


def written_out(pattern: str, groups: Mapping[str, str]) -> str:
    """`pattern` with every `<name>` replaced. A group may use only those before it."""
    return _GROUP.sub(lambda m: groups[m[1]], pattern)


def unknown_groups(pattern: str, known: Mapping[str, object]) -> list[str]:
    """Names in `pattern` that are no group."""
    return [name for name in _GROUP.findall(pattern) if name not in known and name not in COUNTRY_GROUPS]


def never_read(pattern: str, words: Mapping[str, str]) -> list[tuple[str, str]]:
    """Whole words of `pattern` that no text holds once it is in standard words, each with what stands there instead."""
    # `\w` and a group behind a letter go on with the word; every other escape ends it
    plain = _ATTACHED.sub("_", re.sub(r"\\(.)", lambda m: "_" if m[1] == "w" else " ", pattern))
    return [(word, read_as) for word in _WHOLE.findall(plain) if (read_as := standard(word, words)) != word]


def _places(model: Model, fits: Callable[[Country], bool]) -> str:
    """Names, other names and cities of the countries that fit, the longest first."""
    found = {
        re.escape(name.lower())
        for key, country in model.countries.items()
        if country.kind == "negara" and fits(country)
        for name in (country.name, *model.search.countries.get(key, ()))
        if len(name) >= _SHORTEST
    }
    return f"(?:{'|'.join(sorted(found, key=lambda name: (-len(name), name))) or '(?!)'})"
