"""The worked cases: each gives its verdict, each finding has one for and one against, and none is idle."""

from __future__ import annotations

from datetime import date

import pytest

from checker.engine.rules import VERDICTS, Rules
from checker.engine.verdict import Result, judge
from generator.facts.checker import Case
from tests.support.strategies import DAY, PLACERS, STAGES, families, family_of, judged, model, rules

PREFIXES = {
    scheme: {"kapal_niaga": "niaga", "kapal_ikan": "ikan", "liburan_kerja": "liburan"}.get(
        scheme, scheme.replace("_", "")
    )
    for scheme in PLACERS
}
"""How the file names of each scheme's cases begin."""


def day_of(case: Case) -> date:
    """The day a case is judged at."""
    return case.as_of or DAY


def kept(case: Case, result: Result) -> bool:
    """Whether a result is what the case promises."""
    found = families(result)
    return result.verdict in (case.expected, *case.also) and found >= set(case.shows) and not found & set(case.hides)


def test_every_case_gives_its_verdict_and_findings():
    for key, case in model().cases.items():
        result = judged(case.answers, day_of(case))
        assert result.verdict in (case.expected, *case.also), (key, families(result), result.missing)
        assert set(case.shows) <= families(result), key
        assert not set(case.hides) & families(result), key


def test_every_case_says_every_finding_that_decides_its_verdict():
    for key, case in model().cases.items():
        result = judged(case.answers, day_of(case))
        decisive = {family_of()[rule.id] for rule in result.findings if rule.verdict == result.verdict}
        assert decisive <= set(case.shows), key


def test_every_finding_has_a_case_for_and_one_against():
    cases = model().cases.values()
    for finding in model().findings:
        assert any(finding in case.shows for case in cases), ("for", finding)
        assert any(finding in case.hides for case in cases), ("against", finding)


def test_removing_a_finding_breaks_a_case():
    full = rules()
    for finding in model().findings:
        left = tuple(rule for rule in full.findings if family_of()[rule.id] != finding)
        assert len(left) < len(full.findings), finding
        cut = Rules(full.questions, full.screens, left, full.triggers)
        # only a case that shows the finding can break, and the judging of all of them for each finding takes long
        hit = [case for case in model().cases.values() if finding in case.shows]
        assert not all(kept(case, judge(cut, case.answers, day_of(case))) for case in hit), finding


@pytest.mark.parametrize("verdict", VERDICTS)
@pytest.mark.parametrize("scheme", PLACERS)
def test_every_scheme_has_a_case_of_every_verdict(scheme: str, verdict: str):
    own = [case for key, case in model().cases.items() if key.partition("-")[0] == PREFIXES[scheme]]
    assert any(case.expected == verdict for case in own)


@pytest.mark.parametrize("verdict", VERDICTS)
@pytest.mark.parametrize("stage", [*STAGES, "sudah_pulang"])
def test_every_stage_has_a_case_of_every_verdict(stage: str, verdict: str):
    found = [case for case in model().cases.values() if case.answers.get("tahap") == stage and case.expected == verdict]
    # whoever is home again is shown no verdict, so none of their cases is "so far procedural"
    assert bool(found) != (stage == "sudah_pulang" and verdict == "prosedural")


def test_case_with_its_own_day_fails_on_another():
    dated = [case for case in model().cases.values() if case.as_of]
    assert dated
    assert not any(kept(case, judged(case.answers, DAY)) for case in dated)


def test_cases_tell_different_stories():
    stories = [case.story for case in model().cases.values()]
    assert len(set(stories)) == len(stories)
    maps = [
        [*sorted((key, str(value)) for key, value in case.answers.items()), ("", str(case.as_of))]
        for case in model().cases.values()
    ]
    assert len({tuple(item) for item in maps}) == len(maps)
