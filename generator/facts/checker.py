"""Question, finding, screen, verdict text and worked case: the checker's data."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import Field, model_validator

from generator.facts.base import Slug, SourceRef, Strict, Text, clash
from generator.problems import Clash, shown

VerdictId = Literal["bahaya_tppo", "non_prosedural", "belum_lengkap", "prosedural"]
Condition = dict[str, Any]


class Option(Strict):
    """One answer. `hint` says in a few words who or what is meant; `counter_sign`: it is a good sign."""

    id: Slug
    label: Text
    hint: Text | None = None
    counter_sign: Slug | None = None


class Question(Strict):
    """`find_out`: what to do when the visitor does not know. `trigger`: a follow-up, asked only when it holds."""

    text: Text
    help: Text | None = None
    kind: Literal["pilihan", "angka", "tanda", "negara"]
    options: tuple[Option, ...] = ()
    find_out: Text
    trigger: Condition | None = None
    short: Text

    @model_validator(mode="after")
    def _options_fit_kind(self) -> Question:
        ids = [option.id for option in self.options]
        again = next((i for i, option in enumerate(ids) if option in ids[:i]), 0)
        if again:
            told = Clash(("options", again, "id"), "id yang hanya sekali", "Ganti salah satu id.")
            raise clash("option_twice", "id pilihan {id} dua kali", told, id=shown(ids[again]))
        if (self.kind in ("pilihan", "tanda")) != bool(ids):
            told = Clash(("kind",), "pilihan bila kind pilihan atau tanda, dan tanpa pilihan bila lainnya")
            found = "kind {kind} tidak cocok dengan jumlah pilihan ({count})"
            raise clash("kind_and_options", found, told, kind=self.kind, count=len(ids))
        return self


class Screen(Strict):
    """Questions that share a screen, in order. `title` heads a screen of several."""

    id: Slug
    title: Text
    questions: Annotated[tuple[Slug, ...], Field(min_length=1)]


class Screens(Strict):
    """`data/checker/screens.yml`."""

    screens: Annotated[tuple[Screen, ...], Field(min_length=1)]


class Finding(Strict):
    """A red flag or an unmet condition. `when` uses the operators of engine.condition; `practice`: no `sources`."""

    verdict: Literal["bahaya_tppo", "non_prosedural", "belum_lengkap"]
    title: Text
    why: Text
    do: Text
    ask: tuple[Slug, ...] = ()
    when: Condition | None = None
    country_rule: Text | None = None
    sources: tuple[SourceRef, ...] = ()
    practice: Text | None = None
    flags: tuple[Slug, ...] = ()
    contested: Text | None = None

    @model_validator(mode="after")
    def _has_ground_and_condition(self) -> Finding:
        if bool(self.when) == bool(self.country_rule):
            guess = "when = syarat dari jawaban; country_rule = aturan dari data negara."
            found = "temuan tanpa when dan country_rule, atau dengan keduanya"
            raise clash("one_condition", found, Clash(("when",), "salah satu saja", guess))
        if not self.sources and not self.practice and not self.country_rule:
            told = Clash(("sources",), "paling sedikit satu sumber", "Bila ini nasihat praktik, isi practice.")
            raise clash("no_ground", "temuan tanpa sources", told)
        return self


class VerdictText(Strict):
    """How a verdict is shown. `other_name`: for work that is not PMI placement."""

    name: Text
    other_name: Text | None = None
    line: Text
    steps: tuple[Text, ...]
    abroad_line: Text | None = None


class Verdicts(Strict):
    """`data/checker/verdicts.yml`; the dates say when the rules were read and must be read again."""

    checked: date
    review_by: date
    bahaya_tppo: VerdictText
    non_prosedural: VerdictText
    belum_lengkap: VerdictText
    prosedural: VerdictText


class AdCue(Strict):
    """A sign in the wording of an advertisement; see checker.advert.signs.Cue.

    `answers`: what it points to, for the visitor to confirm.
    """

    id: Slug
    patterns: Annotated[tuple[Text, ...], Field(min_length=1)]
    context: tuple[Text, ...] = ()
    weight: Annotated[int, Field(ge=-4, le=4)] = 0
    ask: Text | None = None
    damps: bool = False
    unless: Text | None = None
    answers: dict[Slug, Slug] = {}
    sources: tuple[SourceRef, ...] = ()


class AdCues(Strict):
    """`data/checker/cues.yml`. `words`: standard word -> other spellings; `groups`: name -> pattern, as `<name>`."""

    words: dict[Text, tuple[Text, ...]] = {}
    groups: dict[Slug, Text] = {}
    cues: tuple[AdCue, ...]


class Case(Strict):
    """A worked case in our own words. `shows`/`hides`: findings (by family) that must (not) hold.

    `as_of`: the day it is judged at, where the day matters; else the tests' own day.
    """

    title: Text
    story: Text
    answers: dict[Slug, Any]
    expected: VerdictId
    also: tuple[VerdictId, ...] = ()
    shows: tuple[Slug, ...] = ()
    hides: tuple[Slug, ...] = ()
    why: Text
    sources: tuple[SourceRef, ...] = ()
    as_of: date | None = None
