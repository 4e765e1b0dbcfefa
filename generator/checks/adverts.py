"""Checks what advertisements are read with: spellings read one way, phrases that can be found, answers that exist."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from checker.advert.phrases import parts
from checker.advert.words import Vocabulary
from checker.engine.answers import AnswerError, Asked, check_answers
from generator.checks.collecting import Checks
from generator.facts.advert import AdFrame
from generator.problems import Key, nearest, shown
from generator.rules.ad_signs import COUNTRY_GROUPS, never_read, vocabulary

FILE = "data/checker/cues.yml"
_GROUP = re.compile(r"<([a-z_]+)>")


def advert_problems(checks: Checks, questions: Mapping[str, Asked]) -> None:
    """Adds every problem of the words and the frames of advertisements."""
    if not checks.model.cues:
        return
    _spellings(checks)
    _languages(checks)
    read_with = vocabulary(checks.model.cues)
    for name, entries in checks.model.cues.groups.items():
        for i, entry in enumerate(entries):
            _readable(checks, read_with, FILE, ("groups", name, i), entry.split(" "))
    for key, frame in checks.model.adverts.items():
        file = checks.file("adverts", key)
        for path, phrase in _phrases(frame):
            _phrase(checks, read_with, file, path, phrase)
        for place in ("needs", "absent"):
            for i, need in enumerate(getattr(frame, place)):
                for name in need.split("|"):
                    checks.known("adverts", name, file, (place, i))
        _pointed_at(checks, file, frame.answers, questions)


def _phrases(frame: AdFrame) -> Iterable[tuple[Key, str]]:
    for language, phrases in frame.phrases.items():
        yield from ((("phrases", language, i), phrase) for i, phrase in enumerate(phrases))
    yield from ((("unless", i), phrase) for i, phrase in enumerate(frame.unless))


def _spellings(checks: Checks) -> None:
    """Every spelling is read as one word only."""
    words = checks.model.cues.words
    read_as: dict[str, str] = {word: word for word in words}
    for word, others in words.items():
        for j, spelling in enumerate(others):
            if spelling in read_as:
                found = f"ejaan {shown(spelling)} dua kali (pertama di {read_as[spelling]})"
                checks.report(FILE, ("words", word, j), found, "ejaan yang hanya sekali")
            read_as.setdefault(spelling, word)


def _languages(checks: Checks) -> None:
    """A word of two languages names one that has words to be known by."""
    cues = checks.model.cues
    for word, unsure in cues.unsure.items():
        if unsure.language not in cues.languages:
            guess = nearest(unsure.language, cues.languages)
            checks.report(FILE, ("unsure", word, "language"), shown(unsure.language), "bahasa dari languages", guess)


def _phrase(checks: Checks, read_with: Vocabulary, file: str, path: Key, phrase: str) -> None:
    """One phrase: well formed, its groups known, its words such as a text in standard words can hold."""
    try:
        parts(phrase)
    except ValueError as error:
        wrong = str(error)
        expected = (
            "kata baku, a|b, kata*, kata?, <kelompok>, …, #, #10-17, #uang, atau #juta dengan satu spasi di antaranya"
        )
        checks.report(file, path, shown(wrong), expected)
        return
    known = [*checks.model.cues.groups, *COUNTRY_GROUPS]
    for name in _GROUP.findall(phrase):
        if name not in known:
            checks.report(
                file, path, shown(f"<{name}>"), "kelompok kata dari data/checker/cues.yml", nearest(name, known)
            )
    pieces = [one for piece in phrase.split(" ") for one in piece.removesuffix("?").split("|")]
    _readable(checks, read_with, file, path, [one for one in pieces if one[0] not in "<…#" and one[-1] != "*"])


def _readable(checks: Checks, read_with: Vocabulary, file: str, path: Key, words: Iterable[str]) -> None:
    for word, read_as in never_read(words, read_with):
        found = f"kata {shown(word)}, yang selalu dibaca {shown(read_as)}"
        checks.report(file, path, found, "kata baku", f"Tulis '{read_as}', atau hapus.")


def _pointed_at(checks: Checks, file: str, answers: Mapping[str, str], questions: Mapping[str, Asked]) -> None:
    """The answers that a frame points to must be answers."""
    for question, option in answers.items():
        try:
            check_answers({question: [option] if question == "tanda" else option}, questions)
        except AnswerError as error:
            for mistake in error.mistakes:
                checks.report(file, ("answers", question), mistake, "jawaban menurut data/checker/questions")
