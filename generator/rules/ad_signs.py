"""Compiles what advertisements are read with: countries come from their facts, companies from the register."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from checker.advert import companies
from checker.advert.companies import Companies
from checker.advert.ear import Ear
from checker.advert.signs import AdSigns, Frame
from checker.advert.words import Vocabulary, standard
from checker.company.names import normalise
from generator.cache import AboutThings
from generator.facts.advert import AdCues
from generator.facts.country import Country
from generator.facts.model import Model
from generator.rules.deaf import deaf_for
from generator.shown.agencies import agency_entries

_SHORTEST = 3
"""Other names of a country with fewer letters ("as", "us") are everyday words too."""

GONE = frozenset({"dicabut", "skorsing"})
"""What the register answers of a company that may not recruit."""

READ: AboutThings[Vocabulary] = AboutThings(most=4)
READ_AS: AboutThings[dict[str, str]] = AboutThings(most=4)
"""Standard words of single words, by the vocabulary."""

COUNTRY_GROUPS: dict[str, Callable[[Country], bool]] = {
    "negara": lambda country: True,
    "negara_tertutup": lambda country: bool(country.closed_all),
    "negara_daring": lambda country: bool(country.scam_region),
    "negara_tanpa_prt": lambda country: (
        "rumah_tangga" in country.work and country.work["rumah_tangga"].access == "tertutup"
    ),
}


def compile_signs(model: Model) -> AdSigns:
    """What advertisements are read with; the heaviest frames first."""
    read_with = vocabulary(model.cues)
    answers = {key: next(iter(frame.answers.items())) for key, frame in model.adverts.items() if frame.answers}
    ordered = sorted(model.adverts.items(), key=lambda item: (-item[1].points, item[0]))
    frames = (
        Frame(
            key,
            frame.points,
            tuple(phrase for phrases in frame.phrases.values() for phrase in phrases),
            frame.ask or "",
            frame.needs,
            frame.unless,
            frame.absent,
        )
        for key, frame in ordered
    )
    groups = word_groups(model, read_with)
    return AdSigns(tuple(frames), groups, read_with, answers, _companies(model), _ear(model, read_with, groups))


def vocabulary(cues: AdCues) -> Vocabulary:
    """How the words of a text are read."""
    return READ.get(cues, lambda: _vocabulary(cues))


def _vocabulary(cues: AdCues) -> Vocabulary:
    return Vocabulary(
        {written: word for word, others in cues.words.items() for written in others},
        frozenset(cues.kept),
        {word: (unsure.language, unsure.means) for word, unsure in cues.unsure.items()},
        {name: frozenset(words) for name, words in cues.languages.items()},
    )


def word_groups(model: Model, read_with: Vocabulary) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Name to entries in standard words, the groups of countries included."""
    groups = {name: _places(model, fits) for name, fits in COUNTRY_GROUPS.items()} | model.cues.groups
    groups["wilayah"] = tuple(region.short for region in model.in_depth().values())
    return {
        name: tuple(dict.fromkeys(tuple(standard_words(entry, read_with)) for entry in entries))
        for name, entries in groups.items()
    }


def standard_words(text: str, read_with: Vocabulary) -> list[str]:
    """The standard words of an entry of several words."""
    return [word for part in text.split() for word in standard(part, read_with)]


def never_read(words: Iterable[str], read_with: Vocabulary) -> list[tuple[str, str]]:
    """Those of `words` that no text holds once it is in standard words, each with what stands there instead."""
    known = READ_AS.get(read_with, dict)
    found = []
    for word in words:
        if word not in known:
            known[word] = " ".join(standard(word, read_with))
        if known[word] != word:
            found.append((word, known[word]))
    return found


def _places(model: Model, fits: Callable[[Country], bool]) -> tuple[str, ...]:
    """Names, other names and cities of the countries that fit."""
    return tuple(
        name
        for key, country in model.countries.items()
        if country.kind == "negara" and fits(country)
        for name in (country.name, *model.search.countries.get(key, ()))
        if len(name) >= _SHORTEST
    )


def _companies(model: Model) -> Companies:
    """The register as names; a company that is listed again after its licence was taken counts as listed."""
    entries = agency_entries(model)
    words, day = model.words.checker_adverts, model.words.dates.short(model.register.as_of)
    gone = {normalise(entry["name"]) for entry in entries if entry["answer"] in GONE}
    listed = {normalise(entry["name"]) for entry in entries if entry["listed"] and entry["answer"] not in GONE}
    asks = {
        companies.KNOWN: words.known_company.format(day=day),
        companies.UNKNOWN: words.unknown_company,
        companies.REVOKED: words.revoked_company,
    }
    return Companies(frozenset(listed), frozenset(gone - listed), asks)


def _ear(model: Model, read_with: Vocabulary, groups: Mapping[str, Iterable[tuple[str, ...]]]) -> Ear:
    """The second ear, deaf for the names of places and people and for what an official dress is made of."""
    titles = frozenset(word for title in model.cues.titles for word in standard(title, read_with))
    return Ear(
        model.ear.weights,
        model.ear.bias,
        deaf_for(model, read_with, groups),
        titles,
        model.words.checker_adverts.ear,
    )
