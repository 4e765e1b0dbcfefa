"""How sure a fact is, as a reader sees it: a mark, a word, and the day of its newest source."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from generator.facts.agency import Decision
from generator.facts.evidence import CERTAINTIES, Certainty, Evidence, Family, weigh
from generator.facts.known import KnownFact, decided, known_facts
from generator.facts.model import Model
from generator.shown.confirmations import confirmations

MARKS: dict[Certainty, str] = {"resmi": "●●●", "dua_laporan": "●●○", "satu_laporan": "●○○", "lama": "○○○"}
"""Signs that paper and a screen without colours show as well."""


@dataclass(frozen=True)
class Sure:
    """`mark`: its sign; `text`: its word and the day of its newest source, without a full stop; `word`: that alone."""

    certainty: Certainty
    mark: str
    text: str
    word: str

    def beside(self, said: str) -> str:
        """The mark and the text in one line, after what an office `said` of the fact (nothing for most)."""
        return " ".join(filter(None, (said, self.mark, self.text)))

    @property
    def short(self) -> str:
        """The mark and the word, where there is no room for the day."""
        return f"{self.mark} {self.word}"

    @property
    def doubt(self) -> str:
        """Its word in brackets behind what is read aloud or sent as plain text, where one report or an old one is all.

        Empty for what is surer: who listens cannot look at a mark, and needs to hear only what may be wrong.
        """
        return f" ({self.word[0].lower()}{self.word[1:]})" if self.certainty in ("satu_laporan", "lama") else ""


@dataclass(frozen=True)
class Meaning:
    """One line of the legend."""

    mark: str
    word: str
    means: str


def strongest(known: Iterable[Sure]) -> Sure | None:
    """The surest: of several reasons that are each enough. None of none."""
    return min(known, key=_place, default=None)


def weakest(known: Iterable[Sure]) -> Sure | None:
    """The least sure: of several things that are said together. None of none."""
    return max(known, key=_place, default=None)


def _place(sure: Sure) -> int:
    return CERTAINTIES.index(sure.certainty)


class HowSure:
    """How each fact of a model is known on a day."""

    def __init__(self, model: Model, as_of: date) -> None:
        self.model, self.as_of = model, as_of
        self.words = model.words.how_sure

    def of(self, thing: Any) -> Sure:
        """How a part of the model that names its sources is known. Raises KeyError for one that no model has."""
        return self.shown(confirmations(self.model).fact(thing))

    def together(self, things: Iterable[Any]) -> Sure | None:
        """How sure a line is that is made of these parts of the model: as the weakest; None without one."""
        return weakest(map(self.of, things))

    def shown(self, fact: KnownFact) -> Sure:
        """The same of a known fact."""
        return self._told(fact.evidence(self.model, self.as_of))

    def source(self, key: str, provision: str = "") -> Sure:
        """How a source itself was read, or one provision of it."""
        ref = f"{key}#{provision}" if provision else key
        return self._told(weigh([ref], self.model.sources, self.as_of, None))

    def decision(self, decision: Decision) -> Sure:
        """How a decision about a company is known."""
        return self.shown(decided(decision))

    def weighed(self, refs: Iterable[str], family: Family) -> Sure:
        """How a fact of `family` is known that rests on `refs`."""
        years = self.model.evidence.families[family].years
        return self._told(weigh(refs, self.model.sources, self.as_of, years))

    def _told(self, evidence: Evidence) -> Sure:
        told = self.words.told.format(word=self.words.certainty[evidence.certainty], day=self._day(evidence))
        copied = [self.words.copy_of.format(day=self._short(evidence.copy))] if evidence.copy else []
        word = self.words.certainty[evidence.certainty]
        return Sure(evidence.certainty, MARKS[evidence.certainty], ", ".join([told, *copied]), word)

    def deciding(self) -> dict[Certainty, list[KnownFact]]:
        """Facts that can change a verdict, the weakest first; within a word the oldest, and the undated before all."""
        weighed = [(fact.evidence(self.model, self.as_of), fact) for fact in known_facts(self.model) if fact.decides]
        weighed.sort(key=lambda pair: (pair[0].newest or date.min, pair[1].file))
        return {
            certainty: [fact for evidence, fact in weighed if evidence.certainty == certainty]
            for certainty in reversed(CERTAINTIES)
        }

    def legend(self) -> list[Meaning]:
        """Every word with its mark and what it means, the strongest first."""
        words = self.words
        return [Meaning(MARKS[name], words.certainty[name], words.means[name]) for name in CERTAINTIES]

    def _day(self, evidence: Evidence) -> str:
        if not evidence.newest:
            return self.words.undated
        return str(evidence.newest.year) if evidence.year_only else self._short(evidence.newest)

    def _short(self, day: date) -> str:
        return self.model.words.dates.short(day)
