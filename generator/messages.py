"""Turns what pydantic says into a sentence for a data editor: found, expected, guess."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel

from generator.fields import field_names
from generator.problems import Problem, nearest, shown
from generator.yamlread import Document, Key, dotted, unknown_key_guess

EXPECTED = {
    "string_type": "teks",
    "int_type": "bilangan bulat",
    "bool_type": "true atau false",
    "tuple_type": "daftar (baris yang diawali tanda -)",
    "dict_type": "pasangan kunci: nilai",
    "model_type": "pasangan kunci: nilai",
    "date_type": "tanggal TTTT-BB-HH yang ada di kalender, misalnya 2026-11-21",
    "date_from_datetime_inexact": "tanggal tanpa jam",
}
PATTERNS = {
    "#": "id sumber seperti uu-18-2017 atau uu-18-2017#pasal-49",
    r"^\S": "teks tanpa spasi di awal dan akhir",
    r"^\+?[0-9]": "nomor telepon tanpa spasi, misalnya +6281290070027",
    "^[a-z0-9]": "huruf kecil, angka, dan tanda hubung",
}


def explain(error: Any, document: Document, model: type[BaseModel]) -> Problem:
    """One Problem for one pydantic error, with the line of the value it is about."""
    path: Key = _written(tuple(error["loc"]), document)
    kind, context = error["type"], error.get("ctx", {})
    found, guess = shown(error["input"]) if not isinstance(error["input"], dict) else "isi yang tidak cocok", ""
    if kind == "extra_forbidden":
        found, expected, guess = _extra(path, model)
    elif kind == "missing":
        found, expected = "tidak ada", f"kunci {error['loc'][-1]} diisi"
    elif kind == "literal_error":
        expected, guess = _literal(str(error["input"]), str(context["expected"]))
    elif kind == "string_pattern_mismatch":
        expected = next(text for start, text in PATTERNS.items() if start in context["pattern"])
    elif kind in ("too_short", "string_too_short"):
        found, expected = "kosong", f"paling sedikit {context.get('min_length', 1)} isi"
    elif kind == "value_error":
        found, expected = str(context["error"]), "isi yang saling cocok"
    elif kind in ("greater_than_equal", "less_than_equal"):
        expected = f"angka {'paling kecil' if 'ge' in context else 'paling besar'} {context.get('ge', context.get('le'))}"
    else:
        expected = EXPECTED.get(kind, error["msg"])
    return Problem(document.file, document.line(path), dotted(path), found, expected, guess)


def _written(path: Key, document: Document) -> Key:
    """Drops the parts that pydantic adds for unions and dict keys and that the file does not have."""
    kept: Key = ()
    for part in path:
        if (*kept, part) in document.lines or part == path[-1] and part != "[key]":
            kept = (*kept, part)
    return kept


def _extra(path: Key, model: type[BaseModel]) -> tuple[str, str, str]:
    known = field_names(model, path[:-1])
    return f"kunci {shown(path[-1])}", "kunci yang dikenal", unknown_key_guess(str(path[-1]), known)


def _literal(found: str, expected: str) -> tuple[str, str]:
    options = [part.strip(" '") for part in expected.replace(" or ", ", ").split(",")]
    return f"salah satu dari {', '.join(options)}", nearest(found, options)
