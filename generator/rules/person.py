"""Person: turns a sentence written to "Anda" into one about somebody else, as the page's script does (person.js)."""

from __future__ import annotations

import re
from typing import Literal

from generator.facts.person import Person

Who = Literal["saya", "keluarga", "warga"]
WHO: tuple[Who, ...] = ("saya", "keluarga", "warga")
"""For whom the checker is filled in: the reader, one of the family, a resident of the reader's village."""

END = re.compile(r"([.?!:]) (?=[A-Z])")
SPOKEN_TO = re.compile(r"\b(?:Anda|[Ss]aya)\b", re.ASCII)
OWNED = re.compile(r"([A-Za-z0-9-]+) (?:Anda|saya)\b", re.ASCII)


def told(text: str, who: Who, person: Person) -> str:
    """`text` of the checker for `who`: each of its sentences retold, or turned by rule."""
    if who == "saya":
        return text
    retold = {row.own: (row.official if who == "warga" else None) or row.family for row in person.retold}
    return " ".join(retold.get(sentence) or about_another(sentence, person) for sentence in sentences(text))


def sentences(text: str) -> list[str]:
    """The sentences of `text`; a point inside a number or an address ends none."""
    return END.sub(r"\1\n", text).split("\n")


def about_another(sentence: str, person: Person) -> str:
    """`sentence` with "dia" and "-nya" where it says "Anda" or "saya"."""
    asked, goer = "|".join(person.asks), "|".join(person.goer)
    if re.match(rf"(?:{asked}) .*\?$", sentence):
        sentence = f"Dia {_small(sentence)}"
    elif re.match(rf"(?:{goer})\b", sentence, re.IGNORECASE | re.ASCII):
        sentence = f"Minta dia {_small(sentence)}"
    owned = OWNED.sub(lambda found: _owned(found[1], person), sentence)
    return SPOKEN_TO.sub(lambda found: "dia" if found.start() else "Dia", owned)


def _owned(word: str, person: Person) -> str:
    if word.lower() in person.alone:
        return f"{word} dia"
    if word.lower() == "ke":
        return f"{word}padanya"
    return f"{word}-nya" if word[-1].isupper() else f"{word}nya"


def _small(text: str) -> str:
    return text[0].lower() + text[1:]


def as_fact(text: str, who: Who, person: Person) -> str:
    """`text` of the checker as its first sentence stands in a report that `who` writes to an office."""
    reported = {row.own: row.fact for row in person.reported}
    first = sentences(text)[0]
    fact = reported.get(first, first) or ""
    if who != "saya":
        return about_another(fact, person)
    return re.sub(r"^Anda\b", "Saya", re.sub(r"(?<=.)\bAnda\b", "saya", fact))
