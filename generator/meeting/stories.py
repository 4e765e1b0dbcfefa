"""Story: a worked case as it is told at a meeting, with the engine's verdict and its reasons."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from checker.engine.verdict import judge
from generator.facts.checker import Question
from generator.facts.model import Model
from generator.print.frame import Data, marked
from generator.rules.certainty import by_rule
from generator.rules.compile import Compiled, compile_findings, compile_rules
from generator.shown.how_sure import HowSure

MOST_REASONS = 3
MOST_MISSING = 4


class Stories:
    """The worked cases of a model, judged by the engine as on a day (a case may name a day of its own)."""

    def __init__(self, model: Model, as_of: date) -> None:
        self.model, self.as_of = model, as_of
        self.rules = compile_rules(model)
        self.found: dict[str, Compiled] = {item.rule.id: item for item in compile_findings(model)}
        self.known = by_rule(HowSure(model, as_of))

    def told(self, key: str) -> Data:
        """Title, story, verdict (id, name, line), reasons as title and why, what to do, and what is still open."""
        case, words = self.model.cases[key], self.model.words.meeting.slides
        result = judge(self.rules, case.answers, case.as_of or self.as_of)
        text = getattr(self.model.verdicts, result.verdict)
        items = [self.found[rule.id] for rule in result.findings[:MOST_REASONS]]
        missing = [self.model.questions[question] for question in result.missing]
        return {
            "id": key,
            "title": case.title,
            "story": case.story,
            "verdict": result.verdict,
            "name": text.name,
            "small": text.small or "",
            "line": text.line,
            "reasons": [self._reason(item) for item in items],
            "more": len(result.findings) - len(items),
            "do": items[0].finding.do if items else "",
            "missing": _asked(missing) if result.verdict == "belum_lengkap" else [],
            "plain": "" if items else words.open if missing else words.clear,
            "because": "" if items or missing else case.why,
        }

    def _reason(self, item: Compiled) -> Data:
        """A finding that holds, and how sure it is."""
        how = self.known.get(item.rule.id)
        return {"title": item.title, "why": item.finding.why, "sure": marked(how) | {"text": how.text} if how else None}


def _asked(missing: Iterable[Question]) -> list[str]:
    """What is still open as questions that one person asks another: a list of signs is no such question."""
    return [question.text for question in missing if question.kind != "tanda"][:MOST_MISSING]
