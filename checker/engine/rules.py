"""Rules as the engine reads them: compiled by the build from `data/`, the same in every host."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

from checker.engine.answers import Asked

VERDICTS = ("bahaya_tppo", "non_prosedural", "belum_lengkap", "prosedural")
"""From worst to best."""


@dataclass(frozen=True)
class Rule:
    """One finding: supports `verdict` on every day from `since` on which `when` holds.

    `unasked`: questions that it does not wait for, as if they were follow-up questions that were not asked.
    `unsaid`: while it holds, the finding counts, but a page neither asks for its sake nor tells of it.
    """

    id: str
    verdict: str
    when: Mapping[str, Any]
    sources: tuple[str, ...] = ()
    since: date | None = None
    unasked: tuple[str, ...] = ()
    unsaid: Mapping[str, Any] = field(default_factory=dict)

    @cached_property
    def rank(self) -> int:
        """0 = worst."""
        return VERDICTS.index(self.verdict)

    @cached_property
    def first(self) -> tuple[str, str]:
        """The question and the option that it asks for before all else; two empty words where that is anything else."""
        key, wanted = next(iter(self.when.items()), ("", ""))
        return (key, wanted) if isinstance(wanted, str) else ("", "")


@dataclass(frozen=True)
class Rules:
    """Everything the engine needs. `triggers`: follow-up question -> condition under which it is asked.

    `counts`: question -> condition under which its answer counts; in every other map it is as good as absent.
    `excusing`: question -> condition under which it is asked although it can only better a verdict that stands.
    """

    questions: Mapping[str, Asked]
    screens: tuple[tuple[str, tuple[str, ...]], ...]
    findings: tuple[Rule, ...]
    triggers: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    counts: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    excusing: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)

    @cached_property
    def follow_ups(self) -> frozenset[str]:
        """Questions whose absence never costs anything."""
        return frozenset(self.triggers)

    def to_json(self) -> str:
        """Compact JSON; `from_json` gives equal rules back."""
        data = {
            "questions": {key: [asked.kind, asked.options] for key, asked in self.questions.items()},
            "screens": self.screens,
            "triggers": self.triggers,
            "counts": self.counts,
            "excusing": self.excusing,
            "findings": [
                [r.id, r.verdict, r.when, r.sources, r.since.isoformat() if r.since else None, r.unasked, r.unsaid]
                for r in self.findings
            ],
        }
        return json.dumps(data, ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> Rules:
        """Rules written by `to_json`. Raises ValueError or KeyError on anything else."""
        return cls.of(json.loads(text))

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> Rules:
        """Rules from what their JSON holds. Raises ValueError or KeyError on anything else."""
        return cls(
            {key: Asked(kind, tuple(options)) for key, (kind, options) in data["questions"].items()},
            tuple((name, tuple(questions)) for name, questions in data["screens"]),
            tuple(
                Rule(id_, verdict, when, tuple(refs), date.fromisoformat(since) if since else None, tuple(late), unsaid)
                for id_, verdict, when, refs, since, late, unsaid in data["findings"]
            ),
            data["triggers"],
            data["counts"],
            data["excusing"],
        )
