"""The batch commands: JSON in, JSON out, every mistake in the input at once."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from checker.advert.signs import read_ad
from checker.company import find
from checker.engine.answers import AnswerError, check_answers, quote
from checker.engine.verdict import judge
from generator.loading.load import load_model
from generator.problems import InputProblems, Problem, refused
from generator.reading.given_file import read_given
from generator.rules.ad_signs import compile_signs
from generator.rules.compile import compile_rules
from generator.shown.agencies import agency_entries, company_texts

MOST_BYTES = 50_000_000


def verdict_batch(root: Path, file: Path, as_of: date) -> list[dict[str, Any]]:
    """Verdicts on a file of `{"id", "answers"}`, in its order. Raises InputProblems listing every invalid item."""
    items = _read_items(file, "answers")
    rules = compile_rules(load_model(root))
    _each(file, items, "answers", "jawaban menurut kontrak", lambda answers: check_answers(answers, rules.questions))
    return [{"id": item["id"], **judge(rules, item["answers"], as_of).to_dict()} for item in items]


def read_ads_batch(root: Path, file: Path) -> list[dict[str, Any]]:
    """Signs in a file of `{"id", "text"}`, in its order. Raises InputProblems listing every invalid item."""
    items = _read_items(file, "text")
    signs = compile_signs(load_model(root))
    _each(file, items, "text", "teks", _must_be_text)
    return [{"id": item["id"], **read_ad(item["text"], signs)} for item in items]


def find_agency(root: Path, name: str, as_of: date) -> dict[str, Any]:
    """What the register copy and the published decisions say about `name`."""
    model = load_model(root)
    answer = find.find(name, agency_entries(model), company_texts(model.words))
    age = (as_of - model.register.as_of).days
    if age > 30:
        answer["warning"] += f" {model.words.company.old_copy.format(age=age)}"
    return answer


def _read_items(file: Path, wanted: str) -> list[Any]:
    try:
        items = json.loads(read_given(file, "berkas JSON", MOST_BYTES).decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise refused(str(file), f"bita ke-{error.start} yang bukan UTF-8", "JSON UTF-8") from None
    except RecursionError:
        raise refused(str(file), "JSON yang bersarang terlalu dalam", "daftar objek") from None
    except json.JSONDecodeError as error:
        found, guess = f"JSON yang rusak di huruf ke-{error.colno}", "Periksa kurung, koma, dan tanda kutip di situ."
        raise refused(str(file), found, "JSON yang sah", guess, line=error.lineno) from None
    except ValueError as error:
        raise refused(str(file), str(error)[:80], "JSON yang sah") from None
    if not isinstance(items, list):
        expected = f'daftar [{{"id": …, "{wanted}": …}}]'
        raise refused(str(file), "JSON yang bukan daftar", expected)
    return items


def _each(file: Path, items: list[Any], field: str, expected: str, check: Callable[[Any], Any]) -> None:
    problems = [
        Problem(str(file), 0, f"[{i}]", found, form)
        for i, item in enumerate(items)
        for found, form in _form(item, field)
    ]
    ids = Counter(item["id"] for item in items if isinstance(item, dict) and isinstance(item.get("id"), str))
    problems += [
        Problem(str(file), 0, "", f"id {quote(key)} {count} kali", "id yang berbeda")
        for key, count in ids.items()
        if count > 1
    ]
    for i, item in enumerate(items):
        if isinstance(item, dict) and field in item:
            try:
                check(item[field])
            except AnswerError as error:
                path = f"[{i}] {quote(item.get('id', ''))}"
                problems += [Problem(str(file), 0, path, mistake, expected) for mistake in error.mistakes]
    if problems:
        raise InputProblems(problems)


def _form(item: Any, field: str) -> list[tuple[str, str]]:
    if not isinstance(item, dict):
        return [(quote(item), f"objek dengan id dan {field}")]
    wrong = [(f"kunci {quote(key)}", f"hanya id dan {field}") for key in item if key not in ("id", field)]
    missing = [(f"tanpa {key}", f"objek dengan id dan {field}") for key in ("id", field) if key not in item]
    if "id" in item and not isinstance(item["id"], str):
        wrong.append((quote(item["id"]), "id berupa teks"))
    return wrong + missing


def _must_be_text(text: Any) -> None:
    if not isinstance(text, str):
        raise AnswerError([f"text berisi {quote(text)}"])
