"""Checks the signs in the wording of advertisements: patterns, groups of words, spellings, and what they point to."""

from __future__ import annotations

import re
from collections.abc import Mapping

from checker.engine.answers import AnswerError, Asked, check_answers
from generator.checks.collecting import Checks
from generator.problems import Key, nearest, shown
from generator.rules.ad_signs import COUNTRY_GROUPS, never_read, standard_words, unknown_groups, written_out


def cue_problems(checks: Checks, questions: Mapping[str, Asked]) -> None:
    """Ids of cues, patterns that are no regular expressions, and groups of words that do not exist."""
    file = "data/checker/cues.yml"
    if not checks.model.cues:
        return
    _spellings(checks, file)
    groups: dict[str, str] = {}
    for name, pattern in checks.model.cues.groups.items():
        _pattern(checks, file, ("groups", name), pattern, groups)
        groups[name] = ""
    ids: set[str] = set()
    for i, cue in enumerate(checks.model.cues.cues):
        if cue.id in ids:
            checks.report(file, ("cues", i, "id"), f"id tanda {shown(cue.id)} dua kali", "id yang hanya sekali")
        ids.add(cue.id)
        places: dict[Key, str] = {("patterns", j): pattern for j, pattern in enumerate(cue.patterns)}
        places |= {("context", j): pattern for j, pattern in enumerate(cue.context)}
        for path, pattern in {**places, ("unless",): cue.unless or ""}.items():
            _pattern(checks, file, ("cues", i, *path), pattern, groups)
        _pointed_at(checks, file, i, cue.answers, questions)


def _spellings(checks: Checks, file: str) -> None:
    """Every spelling is read as one word only."""
    words = checks.model.cues.words
    read_as: dict[str, str] = {word: word for word in words}
    for word, others in words.items():
        for j, spelling in enumerate(others):
            if spelling in read_as:
                checks.report(
                    file,
                    ("words", word, j),
                    f"ejaan {shown(spelling)} dua kali (pertama di {read_as[spelling]})",
                    "ejaan yang hanya sekali",
                )
            read_as.setdefault(spelling, word)


def _pattern(checks: Checks, file: str, path: Key, pattern: str, groups: Mapping[str, str]) -> None:
    """One pattern, with the groups of words that may stand in it."""
    if unknown := unknown_groups(pattern, groups):
        checks.report(
            file,
            path,
            shown(f"<{unknown[0]}>"),
            "kelompok kata dari groups, ditulis di atas yang memakainya",
            nearest(unknown[0], [*groups, *COUNTRY_GROUPS]),
        )
        return
    try:
        re.compile(written_out(pattern, dict.fromkeys([*groups, *COUNTRY_GROUPS], "x")))
    except re.error:
        checks.report(file, path, shown(pattern), "pola regular expression yang sah", "Periksa kurung dan '\\'.")
        return
    for word, read_as in never_read(pattern, standard_words(checks.model.cues.words)):
        checks.report(
            file,
            path,
            f"kata {shown(word)}, yang selalu dibaca {shown(read_as)}",
            "kata baku",
            f"Tulis '{read_as}', atau hapus.",
        )


def _pointed_at(checks: Checks, file: str, i: int, answers: Mapping[str, str], questions: Mapping[str, Asked]) -> None:
    """The answers that a cue points to must be answers."""
    for question, option in answers.items():
        try:
            check_answers({question: [option] if question == "tanda" else option}, questions)
        except AnswerError as error:
            for mistake in error.mistakes:
                checks.report(file, ("cues", i, "answers", question), mistake, "jawaban menurut data/checker/questions")
