"""Every published fact with sources, wherever it stands: what kind it is, and whether it can change a verdict."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property, partial
from typing import Any

from pydantic import BaseModel

from generator.cache import Recent
from generator.facts.agency import Decision
from generator.facts.evidence import CERTAINTIES, Certainty, Evidence, Family, by_one_report, weigh
from generator.facts.folders import FOLDER_OF
from generator.facts.model import Model
from generator.facts.source import LEGAL_KINDS, Source
from generator.problems import Key, dotted

Sourced = tuple[Key, Any, tuple[str, ...]]
"""The path of a part with sources, itself, and the names of what it stands in."""

FAMILY_OF: dict[str, Family] = {
    **dict.fromkeys(("work", "openings", "ways", "programmes"), "penempatan"),
    **dict.fromkeys(
        ("ages", "certificates", "requirements", "visa_right", "visa_wrong", "contract", "sites"), "syarat"
    ),
    **dict.fromkeys(("pay", "costs", "zero_cost", "ceilings", "amounts"), "uang"),
    **dict.fromkeys(("closed_all", "scam_region", "contested", "fraud"), "peringatan"),
    "changes": "riwayat",
}
"""The kind of a fact by the key it stands under; the first key on its way that is listed here counts."""
DECIDING = (
    "closed_all",
    "scam_region",
    "work",
    "openings",
    "contested",
    "ages",
    "zero_cost",
    "ceilings",
    "certificates",
)
"""Keys of a destination that are compiled into findings, or offer an answer."""
NAMES = ("name", "question", "title", "label")
KNOWN: Recent[tuple[Any, tuple[KnownFact, ...]]] = Recent(most=4096)
"""The facts of a thing by its number and the place where it stands; the thing lives on beside them."""
DECISIONS = "data/agencies/decisions.csv"
SAID_IN = ("text", "what", "title", "name", "label", "value", "shown", "file")


@dataclass(frozen=True)
class KnownFact:
    """A fact with sources. `path`: its place in `file`; `kind` and `key`: the thing of the model it belongs to.

    `part`: the thing itself or the part of it that states the fact; `within`: the names of what it stands in, the
    outermost first. `decides`: it can change a verdict. `reported`: the day, month or year of a report that is no
    source of its own.
    """

    file: str
    path: Key
    kind: str
    key: str
    text: str
    refs: tuple[str, ...]
    family: Family
    decides: bool
    part: BaseModel
    within: tuple[str, ...]
    reported: str = ""

    @property
    def thing(self) -> str:
        """The id of the thing it belongs to: `contacts/kbri-doha`, `register`."""
        return f"{self.kind}/{self.key}" if self.key else self.kind

    @cached_property
    def id(self) -> str:
        """Its id: that of the thing, with its place for a part of one: `topics/hak#sections[0].facts[3]`."""
        return f"{self.thing}#{dotted(self.path)}" if self.path else self.thing

    def evidence(self, model: Model, day: date) -> Evidence:
        """How it is known on `day`."""
        if not self.refs:
            return by_one_report(self.reported)
        return weigh(self.refs, model.sources, day, model.evidence.families[self.family].years)


def known_facts(model: Model) -> Iterator[KnownFact]:
    """All of them, in the order of the folders and ids, then provisions of law and decisions about companies.

    The same sentence in two files is two facts.
    """
    kinds = [kind for kind in FOLDER_OF if kind not in ("sources", "cases", "reviews")]
    things = [(kind, key, f"{FOLDER_OF[kind]}/{key}.yml", thing) for kind in kinds for key, thing in _of(model, kind)]
    things += [(name, "", f"data/checker/{name}.yml", getattr(model, name)) for name in ("claims", "endings")]
    things.append(("register", "", "data/agencies/register.yml", model.register))
    things.append(("statistics", "", "data/statistics.yml", model.statistics))
    for kind, key, file, thing in things:
        at = (kind, key, file, thing)
        yield from KNOWN.get((id(thing), kind, key), partial(_kept, at))[1]
    for key, source in model.sources.items():
        if source.kind in LEGAL_KINDS:
            yield from KNOWN.get((id(source), "sources", key), partial(_kept_of_law, key, source))[1]
    yield from map(decided, (decision for decision in model.decisions if decision.publish))


def _kept(at: tuple[str, str, str, Any]) -> tuple[Any, tuple[KnownFact, ...]]:
    return at[3], tuple(_known(*at))


def _kept_of_law(key: str, source: Source) -> tuple[Any, tuple[KnownFact, ...]]:
    """What each provision of an instrument settles: its source is that provision itself."""
    file, within = f"{FOLDER_OF['sources']}/{key}.yml", (source.short,)
    return source, tuple(
        KnownFact(
            file, ("provisions", slug), "sources", key, one.text, (f"{key}#{slug}",), "aturan", False, one, within
        )
        for slug, one in source.provisions.items()
    )


def _known(kind: str, key: str, file: str, thing: Any) -> Iterator[KnownFact]:
    for path, value, within in _sourced(thing):
        yield KnownFact(
            file,
            path,
            kind,
            key,
            said(value),
            tuple(value.sources),
            family_of(kind, path, value),
            _decides(kind, path, value),
            value,
            within,
        )


def decided(decision: Decision) -> KnownFact:
    """What is known of a company by one decision about it."""
    text = ", ".join(filter(None, (decision.name, decision.kind.replace("_", " "), decision.number)))
    refs = (decision.source,) if decision.source else ()
    told = f"{decision.name} {decision.kind} {decision.on} {decision.number}".lower()
    path = (re.sub(r"[^a-z0-9]+", "-", told).strip("-"),)
    return KnownFact(DECISIONS, path, "decisions", "", text, refs, "riwayat", True, decision, (), decision.source_date)


def by_certainty(model: Model, day: date) -> dict[Certainty, int]:
    """How many facts are known how well on `day`, the best known first."""
    counted = Counter(fact.evidence(model, day).certainty for fact in known_facts(model))
    return {certainty: counted[certainty] for certainty in CERTAINTIES}


def family_of(kind: str, path: Key, value: BaseModel) -> Family:
    """What kind of fact stands at `path` of a thing of `kind`."""
    if kind == "contacts":
        return "kontak"
    if getattr(value, "access", None) == "tertutup":
        return "peringatan"
    named = (FAMILY_OF[part] for part in path if isinstance(part, str) and part in FAMILY_OF)
    return next(named, "aturan")


def _decides(kind: str, path: Key, value: BaseModel) -> bool:
    if kind in ("findings", "register"):
        return True
    if kind != "countries" or not path or path[0] not in DECIDING:
        return False
    return path[0] != "openings" or bool(getattr(value, "legal_entity", False))


def _of(model: Model, kind: str) -> Iterator[tuple[str, Any]]:
    return model.published_contacts() if kind == "contacts" else iter(getattr(model, kind).items())


def said(value: BaseModel) -> str:
    """The words by which a sourced part of a thing is known: its sentence, else its name or figure."""
    return next((str(text) for name in SAID_IN if (text := getattr(value, name, None))), "")


def _sourced(value: Any, path: Key = (), within: tuple[str, ...] = ()) -> Iterator[Sourced]:
    """Every part of a thing that names its sources, with its path and the names of what it stands in."""
    if isinstance(value, BaseModel):
        if getattr(value, "sources", ()):
            yield path, value, within
        names = (getattr(value, name, None) for name in NAMES)
        inside = (*within, *(str(name) for name in [next(filter(None, names), None)] if name))
        for name in type(value).model_fields:
            yield from _sourced(getattr(value, name), (*path, name), inside)
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _sourced(inner, (*path, key), (*within, str(key).replace("_", " ")))
    elif isinstance(value, tuple):
        for i, inner in enumerate(value):
            yield from _sourced(inner, (*path, i), within)
