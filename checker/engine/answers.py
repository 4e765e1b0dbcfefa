"""Checks an answers map against the questions; every mistake names what was found and the nearest valid id."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from checker.engine.condition import NO_SIGN, UNKNOWN

AGES = range(10, 81)


@dataclass(frozen=True)
class Asked:
    """What a question accepts: `kind` is pilihan, negara, angka or tanda; `options` in the order shown."""

    kind: str
    options: tuple[str, ...]


class AnswerError(ValueError):
    """The answers map is not valid; `mistakes` holds one Indonesian sentence for each mistake."""

    def __init__(self, mistakes: Iterable[str]) -> None:
        self.mistakes = tuple(mistakes)
        super().__init__("; ".join(self.mistakes))


def check_answers(answers: object, questions: Mapping[str, Asked]) -> dict[str, Any]:
    """The answers as a plain dict. Raises AnswerError listing all mistakes; nothing is ever ignored."""
    if not isinstance(answers, Mapping):
        raise AnswerError([f"answers berisi {_kind(answers)}, seharusnya pasangan pertanyaan: jawaban"])
    mistakes: list[str] = []
    for question, answer in answers.items():
        if not isinstance(question, str) or question not in questions:
            mistakes.append(f"pertanyaan {quote(question)} tidak dikenal{suggest(question, questions)}")
        else:
            mistakes += _wrong(question, answer, questions[question])
    if mistakes:
        raise AnswerError(mistakes)
    return dict(answers)


def _wrong(question: str, answer: object, asked: Asked) -> list[str]:
    if asked.kind == "tanda":
        return _wrong_signs(question, answer, asked)
    if asked.kind == "angka":
        good = answer == UNKNOWN or (isinstance(answer, int) and not isinstance(answer, bool) and answer in AGES)
        expected = f"bilangan bulat {AGES.start}–{AGES.stop - 1} atau {UNKNOWN}"
        return [] if good else [f"jawaban {question} berisi {quote(answer)}, seharusnya {expected}"]
    if isinstance(answer, str) and (answer in asked.options or answer == UNKNOWN):
        return []
    return [
        f"jawaban {question} berisi {quote(answer)}, yang bukan pilihan{suggest(answer, [*asked.options, UNKNOWN])}"
    ]


def _wrong_signs(question: str, answer: object, asked: Asked) -> list[str]:
    if not isinstance(answer, (list, tuple)) or not answer:
        return [f"jawaban {question} berisi {quote(answer)}, seharusnya daftar tanda (atau [{NO_SIGN}])"]
    mistakes = [
        f"tanda {quote(sign)} tidak dikenal{suggest(sign, asked.options)}"
        for sign in answer
        if not isinstance(sign, str) or sign not in asked.options
    ]
    if NO_SIGN in answer and len(answer) > 1:
        mistakes.append(f"jawaban {question}: {NO_SIGN} harus berdiri sendiri")
    return mistakes


def suggest(word: object, known: Iterable[str]) -> str:
    """' (maksud Anda …?)' for the nearest of `known`; empty when nothing is near."""
    near = difflib.get_close_matches(
        word[:60] if isinstance(word, str) else _written(word)[:60], list(known), n=1, cutoff=0.5
    )
    return f" (maksud Anda '{near[0]}'?)" if near else ""


def quote(value: object, limit: int = 40) -> str:
    """`value` short, on one line and without control characters, for a message."""
    text = value if isinstance(value, str) else f"{_kind(value)} {_written(value)}"[:200]
    text = "".join(c if c.isprintable() else "?" for c in text[: limit + 1])
    return f"'{text[:limit]}…'" if len(text) > limit else f"'{text}'"


def _written(value: object) -> str:
    """`repr`, except for what Python refuses to write: numbers of thousands of digits, endless nesting."""
    try:
        return repr(value)
    except (ValueError, RecursionError):
        return "…"


def _kind(value: object) -> str:
    names = {
        dict: "objek",
        list: "daftar",
        str: "teks",
        int: "angka",
        float: "pecahan",
        bool: "benar/salah",
        type(None): "kosong",
    }
    return names.get(type(value), type(value).__name__)
