"""How sure a fact is, as a reader sees it: a mark, a word, and the day of its newest source."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from generator.facts.evidence import CERTAINTIES, Certainty, Evidence
from generator.facts.known import KnownFact, known_facts
from generator.facts.model import Model
from generator.shown.confirmations import confirmations

MARKS: dict[Certainty, str] = {"resmi": "●●●", "dua_laporan": "●●○", "satu_laporan": "●○○", "lama": "○○○"}
"""Signs that paper and a screen without colours show as well."""


@dataclass(frozen=True)
class Sure:
    """`mark`: its sign; `text`: its word and the day of its newest source, without a full stop."""

    certainty: Certainty
    mark: str
    text: str


@dataclass(frozen=True)
class Meaning:
    """One line of the legend."""

    mark: str
    word: str
    means: str


class HowSure:
    """How each fact of a model is known on a day."""

    def __init__(self, model: Model, as_of: date) -> None:
        self.model, self.as_of = model, as_of
        self.words = model.words.how_sure

    def of(self, thing: Any) -> Sure:
        """How a part of the model that names its sources is known. Raises KeyError for one that no model has."""
        return self.shown(confirmations(self.model).fact(thing))

    def shown(self, fact: KnownFact) -> Sure:
        """The same of a known fact."""
        evidence = fact.evidence(self.model, self.as_of)
        told = self.words.told.format(word=self.words.certainty[evidence.certainty], day=self._day(evidence))
        copied = [self.words.copy_of.format(day=self._short(evidence.copy))] if evidence.copy else []
        return Sure(evidence.certainty, MARKS[evidence.certainty], ", ".join([told, *copied]))

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
