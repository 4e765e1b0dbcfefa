"""Checks that who is already abroad is told what can be done there, and nothing that was meant for home."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from checker.engine.condition import evaluate
from generator.checks.collecting import Checks
from generator.facts.checker import Finding
from generator.facts.verdicts import VerdictText
from generator.problems import Key, shown
from generator.rules.compile import plain
from generator.rules.questions import ABROAD, HERE

STAGE = "tahap"
TOO_LATE = re.compile(
    r"\b(?:tolak|batalkan)\b|\bjangan (?:mau )?(?:berangkat|naik|ikut|pergi|lanjut)\b|\btunda keberangkatan\b"
    r"|\bsebelum (?:berangkat|lanjut|melangkah|naik)\b|\bmau berangkat\b|\bsulit ditolong\b",
    re.IGNORECASE,
)
"""What nobody can do any more who is there, or what only frightens."""
EXPECTED = "apa yang bisa dilakukan orang yang sudah di sana"


def abroad_problems(checks: Checks) -> None:
    """Adds a problem for each finding and verdict that has nothing to say abroad, or something that comes too late."""
    if checks.broken:
        return
    wrong = {problem.file for problem in checks.problems}
    for key, finding in checks.model.findings.items():
        if checks.file("findings", key) not in wrong:  # its condition may be what is wrong
            _finding(checks, checks.file("findings", key), finding)
    verdicts = checks.model.verdicts
    if verdicts is None:
        return
    file = "data/checker/verdicts.yml"
    for name in ("bahaya_tppo", "non_prosedural", "belum_lengkap", "prosedural"):
        text = getattr(verdicts, name)
        for path, said in _told_there(text):
            _said(checks, file, (name, *path), said)


def _told_there(text: VerdictText) -> Iterator[tuple[Key, str]]:
    yield ("abroad_line" if text.abroad_line else "line",), text.abroad_line or text.line
    key = "steps_abroad" if text.steps_abroad else "steps"
    yield from (((key, i), step) for i, step in enumerate(getattr(text, key)))


def _finding(checks: Checks, file: str, finding: Finding) -> None:
    there, here = told_at(finding, (ABROAD,)), told_at(finding, HERE)
    if not there:
        if finding.do_abroad:
            checks.report(file, ("do_abroad",), shown(finding.do_abroad), "tidak ada: temuan ini hanya di rumah")
        return
    if here and not finding.do_abroad:
        found = "temuan tanpa do_abroad, padahal berlaku juga di luar negeri"
        checks.report(file, (), found, EXPECTED, "Isi do_abroad.")
        return
    for name in ("title", "why", "do"):
        other = f"{name}_abroad"
        _said(
            checks,
            file,
            (other if getattr(finding, other) else name,),
            getattr(finding, other) or getattr(finding, name),
        )


def _said(checks: Checks, file: str, path: Key, text: str) -> None:
    if late := TOO_LATE.search(text):
        checks.report(file, path, f"kata {shown(late[0])} bagi orang yang sudah di luar negeri", EXPECTED)


def told_at(finding: Finding, stages: tuple[str, ...]) -> bool:
    """Whether somebody at one of these stages may be told of the finding."""
    when = plain(finding.when or finding.besides or {})
    return any(_may(when, {STAGE: stage}) and not _surely(finding.unsaid, {STAGE: stage}) for stage in stages)


def _may(when: Mapping[str, Any], answers: dict[str, str]) -> bool:
    return evaluate(when, answers).truth is not False


def _surely(unsaid: Mapping[str, Any] | None, answers: dict[str, str]) -> bool:
    """Whether it stays unsaid whatever else is answered."""
    return bool(unsaid and "unless" not in unsaid and evaluate(plain(unsaid), answers).truth)
