"""Checks that every sentence of the checker reads right when it is told of somebody else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import BaseModel

from generator.cache import AboutThings
from generator.checks.collecting import Checks
from generator.facts.folders import FOLDER_OF
from generator.facts.model import Model
from generator.facts.person import Person
from generator.problems import Key, nearest, shown
from generator.rules.compile import compile_findings
from generator.rules.person import WHO, sentences, told

FILE = "data/checker/person.yml"
NO_SENTENCES = frozenset(
    "id kind trigger counts excusing when besides unsaid needed have verdicts sources flags ask country_rule practice "
    "counter_sign checked on_screen".split()
)
"""Keys of the checker's data under which nothing stands that is told to a visitor."""
WRONG = {
    r"\b(?:Anda|[Ss]aya)\b": "Anda atau saya, padahal yang dimaksud pekerjanya",
    r"nyanya\b|-nya-": "-nya dua kali",
    r"\b[A-Za-z]{3,}nya [a-z]{3,}nya\b": "-nya berurutan",
    r"\b[Dd]ia dia\b": "dia dua kali",
    r"\b(?:kapan|siapa|apa|mana|mengapa|bukan|tahu)nya\b": "-nya pada kata tanya atau bukan",
    r"^(?:Tanpa|Dengan|Dalam) [^,]*nya (?:sulit|mudah|bisa|tidak|akan|boleh)\b": "beri koma sebelum Anda",
    r"(?<!Minta )\bdia (?:lihat|dengar|percaya|kenal|ingat|baca)\b": "dia, padahal pembacalah yang melihat",
}
"""What a sentence turned by rule may not hold, unless it held it before."""
INSIDE = re.compile(r"(?<=[,;:] )jangan (?:berangkat|naik|tanda tangan|melawan)\b")
"""An order to the one who goes, which no rule finds in the middle of a sentence."""
SPEAKING = ("checker_report", "checker_screens", "checker_verdict")
"""Files of words that also speak of whoever it is filled in for; all others speak to the reader."""
HOW = f"Tulis bunyinya di retold, {FILE}."


FAULTS: AboutThings[dict[str, list[str]]] = AboutThings(most=2)
"""What reads wrong in each sentence, by how it is told of somebody else."""


def person_problems(checks: Checks) -> None:
    """Adds a problem for each sentence that no rule tells right, and for each retelling that nothing is told by."""
    person: Person | None = checks.model.person
    if not person or checks.broken:
        return
    seen: set[str] = set()
    for file, path, text in told_texts(checks.model):
        for sentence in sentences(text):
            if sentence not in seen:
                seen.add(sentence)
                _sentence(checks, sentence, file, path, person)
    for name in ("retold", "reported"):
        for i, row in enumerate(getattr(person, name)):
            if row.own not in seen:
                expected = "kalimat yang ada di pemeriksa"
                checks.report(FILE, (name, i, "own"), shown(row.own), expected, nearest(row.own, seen))
    for i, words in enumerate(person.reader):
        if not any(words in sentence for sentence in seen):
            checks.report(FILE, ("reader", i), shown(words), "kata-kata yang ada di pemeriksa")


def faults(sentence: str, person: Person) -> list[str]:
    """What reads wrong in `sentence` once it is told of somebody else; nothing where it was retold by hand."""
    if any(words in sentence for words in person.reader) or any(row.own == sentence for row in person.retold):
        return []
    others = {told(sentence, who, person) for who in WHO if who != "saya"}
    found = [fault for sign, fault in WRONG.items() for other in others if _more(sign, other, sentence)]
    return [*found, *(["perintah kepada pekerjanya"] if INSIDE.search(sentence) else [])]


def _more(sign: str, other: str, own: str) -> bool:
    return len(re.findall(sign, other)) > (0 if "Anda" in sign else len(re.findall(sign, own)))


def _sentence(checks: Checks, sentence: str, file: str, path: Key, person: Person) -> None:
    known = FAULTS.get(person, dict)
    if sentence not in known:
        known[sentence] = faults(sentence, person)
    for fault in known[sentence]:
        other = told(sentence, "keluarga", person)
        checks.report(file, path, f"bagi keluarga {shown(other)}: {fault}", "kalimat yang benar bagi tiap orang", HOW)


def told_texts(model: Model) -> Iterator[tuple[str, Key, str]]:
    """Every text that the checker tells: its file, where it stands there, and itself; its scripts' words too."""
    things: list[tuple[str, Any]] = [
        (f"{FOLDER_OF[kind]}/{key}.yml", thing)
        for kind in ("questions", "findings")
        for key, thing in getattr(model, kind).items()
    ]
    singles = ("verdicts", "screens", "claims", "endings")
    things += [(f"data/checker/{name}.yml", getattr(model, name)) for name in singles]
    things += [(f"data/words/{name}.yml", getattr(model.words, name)) for name in SPEAKING]
    for file, thing in things:
        yield from ((file, path, text) for path, text in _inside(thing, ()))
    for key, country in model.countries.items():
        file = f"{FOLDER_OF['countries']}/{key}.yml"
        yield from ((file, ("ceilings", i, "text"), rule.text) for i, rule in enumerate(country.ceilings))
    for item in compile_findings(model):
        if item.country:
            yield f"{FOLDER_OF['countries']}/{item.country}.yml", (), item.title


def _inside(value: Any, path: Key) -> Iterator[tuple[Key, str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            if name not in NO_SENTENCES:
                yield from _inside(getattr(value, name), (*path, name))
    elif isinstance(value, (tuple, Mapping)):
        for at, inner in value.items() if isinstance(value, Mapping) else enumerate(value):
            yield from _inside(inner, (*path, at))
