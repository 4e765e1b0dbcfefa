"""Checks the way through the questions: every question on one screen, paths of known screens, no sign out of reach."""

from __future__ import annotations

from collections.abc import Iterable

from checker.engine.condition import NO_SIGN
from generator.checks.collecting import Checks
from generator.facts.checker import Screens
from generator.problems import Key, closest, nearest, shown

FILE = "data/checker/screens.yml"
STAGE = "tahap"
SIGNS = "tanda"
WITHOUT_SIGNS = "sudah_pulang"


def screen_problems(checks: Checks) -> None:
    """Adds every problem of screens, of paths, and of the signs that a stage shows."""
    if screens := checks.model.screens:
        _placed(checks, screens)
        _paths(checks, screens)
        _all_good(checks, screens)
    _signs(checks)


def _placed(checks: Checks, screens: Screens) -> None:
    placed: dict[str, str] = {}
    ids: set[str] = set()
    for i, screen in enumerate(screens.screens):
        if SIGNS in screen.questions and len(screen.questions) > 1:
            found = f"layar {shown(screen.id)} dengan pertanyaan lain di samping {SIGNS}"
            checks.report(FILE, ("screens", i, "questions"), found, f"{SIGNS} sendiri di layarnya")
        if screen.id in ids:
            checks.report(FILE, ("screens", i, "id"), f"id layar {shown(screen.id)} dua kali", "id yang hanya sekali")
        ids.add(screen.id)
        for j, question in enumerate(screen.questions):
            path = ("screens", i, "questions", j)
            checks.known("questions", question, FILE, path)
            if question in placed:
                found = f"pertanyaan {shown(question)} dua kali (pertama di layar {placed[question]})"
                checks.report(FILE, path, found, "satu layar saja", "Hapus salah satu.")
            placed.setdefault(question, screen.id)
    meant = {closest(question, checks.ids["questions"]) for question in placed}
    for question in sorted(checks.ids["questions"] - set(placed) - meant):
        checks.report(FILE, (), f"pertanyaan {shown(question)} tanpa layar", "setiap pertanyaan ada di satu layar")


def _one_of(checks: Checks, word: str, known: Iterable[str], file: str, path: Key) -> bool:
    words = sorted(known)
    if word in words:
        return True
    checks.report(file, path, shown(word), f"salah satu dari {', '.join(words)}", nearest(word, words))
    return False


def _stages(checks: Checks) -> list[str]:
    asked = checks.model.questions.get(STAGE)
    return [option.id for option in asked.options] if asked else []


def _paths(checks: Checks, screens: Screens) -> None:
    """A path begins where the stage is asked: else nobody would know that it is the one."""
    known = [screen.id for screen in screens.screens]
    first = next((screen.id for screen in screens.screens if STAGE in screen.questions), None)
    for stage, path in screens.paths.items():
        at = ("paths", stage, "screens")
        _one_of(checks, stage, _stages(checks), FILE, at[:2])
        for i, screen in enumerate(path.screens):
            if _one_of(checks, screen, known, FILE, (*at, i)) and screen in path.screens[:i]:
                checks.report(FILE, (*at, i), f"layar {shown(screen)} dua kali", "layar yang hanya sekali")
        if first and path.screens[0] != first:
            checks.report(FILE, (*at, 0), shown(path.screens[0]), f"layar {first}, tempat tahap ditanyakan")


def _all_good(checks: Checks, screens: Screens) -> None:
    """The signs are never answered by one tap for all; what is filled in stands on the same screen."""
    for i, screen in enumerate(screens.screens):
        for question, answer in screen.all_good.answers.items() if screen.all_good else ():
            path = ("screens", i, "all_good", "answers", question)
            if not _one_of(checks, question, set(screen.questions) - {SIGNS}, FILE, path):
                continue
            if asked := checks.model.questions.get(question):
                _one_of(checks, answer, [option.id for option in asked.options], FILE, path)


def _signs(checks: Checks) -> None:
    """Every sign has a stage at which it is shown without being looked for, and every stage has signs."""
    stages = _stages(checks)
    seen: set[str] = set()
    for key, question in checks.model.questions.items():
        file = checks.file("questions", key)
        for i, option in enumerate(question.options):
            path = ("options", i, "stages")
            wanted = key == SIGNS and option.id != NO_SIGN
            if wanted != bool(option.stages):
                expected = "paling sedikit satu tahap dengan bobotnya" if wanted else "tanpa stages; hanya untuk tanda"
                checks.report(file, path, "stages kosong" if wanted else "stages", expected)
            seen |= {stage for stage in option.stages if _one_of(checks, stage, stages, file, (*path, stage))}
    if SIGNS in checks.model.questions:
        for stage in stages:
            if stage not in seen and stage != WITHOUT_SIGNS:
                file = checks.file("questions", SIGNS)
                checks.report(file, (), f"tahap {shown(stage)} tanpa tanda", "paling sedikit satu tanda setiap tahap")
