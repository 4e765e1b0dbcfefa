"""Checks the meeting's data: slides, quiz and answers to hard questions name what exists."""

from __future__ import annotations

from generator.checks.collecting import Checks
from generator.facts.meeting import Kit, Slide
from generator.problems import Key, nearest, shown


def meeting_problems(checks: Checks) -> None:
    """Adds a problem for each unknown finding, question or case."""
    for key, kit in checks.model.kits.items():
        file = checks.file("kits", key)
        _slides(checks, kit, file)
        for i, hard in enumerate(kit.hard):
            for j, finding in enumerate(hard.findings):
                checks.known("findings", finding, file, ("hard", i, "findings", j))
        for i, finding in enumerate(kit.radio_findings):
            checks.known("findings", finding, file, ("radio_findings", i))
        for i, case in enumerate(kit.quiz):
            checks.known("cases", case, file, ("quiz", i))


def _slides(checks: Checks, kit: Kit, file: str) -> None:
    for i, part in enumerate(kit.parts):
        for j, slide in enumerate(part.slides):
            here = ("parts", i, "slides", j)
            for k, question in enumerate(slide.questions):
                checks.known("questions", question, file, (*here, "questions", k))
            for k, finding in enumerate(slide.findings):
                checks.known("findings", finding, file, (*here, "findings", k))
            if slide.case:
                checks.known("cases", slide.case, file, (*here, "case"))
            if slide.topic:
                _section(checks, slide, file, here)


def _section(checks: Checks, slide: Slide, file: str, here: Key) -> None:
    checks.known("topics", str(slide.topic), file, (*here, "topic"))
    topic = checks.model.topics.get(str(slide.topic))
    titles = [section.title for section in topic.sections] if topic else []
    if topic and slide.section not in titles:
        checks.report(
            file,
            (*here, "section"),
            shown(slide.section),
            f"judul bagian di data/topics/{slide.topic}.yml",
            nearest(str(slide.section), titles),
        )
