"""Turns what pydantic says into a sentence for a data editor: found, expected, guess."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any

from pydantic import BaseModel, ValidationError

from generator.problems import Clash, Key, Problem, closest, dotted, nearest, shown
from generator.reading.mismatch import mismatch
from generator.reading.valid_keys import field_names
from generator.reading.yaml_lines import Document

EXPECTED = {
    "string_type": "teks",
    "int_type": "bilangan bulat",
    "bool_type": "true atau false",
    "tuple_type": "daftar (baris yang diawali tanda -)",
    "dict_type": "pasangan kunci: nilai",
    "model_type": "pasangan kunci: nilai",
    "date_type": "tanggal TTTT-BB-HH yang ada di kalender, misalnya 2026-11-21",
    "string_too_short": "teks yang tidak kosong",
}
PATTERNS = {
    r"\(\?:": "awal kalimat; pilihan ditulis (?:satu|dua)",
    "#": "id sumber seperti uu-18-2017 atau uu-18-2017#pasal-49",
    r"^\S": "teks satu baris tanpa spasi di awal dan akhir",
    "{3,15}": "nomor seperti yang dibaca orang, misalnya (0254) 200234, +852 6773 0466, atau 110",
    r"^[0-9]{2}\.": 'kode kabupaten atau kota, misalnya "35.08"',
    "^[0-9]{2}$": 'kode provinsi, misalnya "35"',
    "[0-9]{2}(": 'kode Kemendagri, misalnya "35" atau "35.08"',
    "^(Kabupaten": "nama yang diawali Kabupaten atau Kota",
    "^[a-z0-9]": "huruf kecil, angka, dan tanda hubung",
}
TYPED_AS: dict[str, Callable[[str], object]] = {
    "date_type": date.fromisoformat,
    "int_type": int,
    "bool_type": {"true": True, "false": False}.__getitem__,
}
MANY = 20
"""So many mistakes of one file are told at once: guessing what was meant takes its time for each."""
READ_AS = {int: "angka", float: "pecahan", bool: "benar/salah", date: "tanggal"}


def explain(error: ValidationError, document: Document, model: type[BaseModel]) -> list[Problem]:
    """One Problem for each mistake in `document`, with the line of the value it is about; for many only the first."""
    errors = [(_written(item, document), item) for item in error.errors()[: MANY * 2]]
    problems = [_problem(path, item, document, model) for path, item in _without_echoes(errors, model)]
    if len(problems) <= MANY:
        return problems
    found, guess = f"lebih dari {MANY} kesalahan", f"Perbaiki dulu {MANY} yang pertama."
    return [Problem(document.file, 0, "", found, "berkas tanpa kesalahan", guess), *problems[:MANY]]


def _written(error: Any, document: Document) -> Key:
    """Drops the parts that pydantic adds for unions and dict keys and that the file does not have."""
    kept: Key = ()
    for part in error["loc"]:
        if (*kept, part) in document.lines:
            kept = (*kept, part)
    return (*kept, error["loc"][-1]) if error["type"] == "missing" else kept


def _without_echoes(errors: list[tuple[Key, Any]], model: type[BaseModel]) -> Iterator[tuple[Key, Any]]:
    """Leaves out what only follows from another error: one mistake, one message."""
    literals = {path for path, item in errors if item["type"] == "literal_error"}
    meant = {_meant(path, model) for path, item in errors if item["type"] == "extra_forbidden"}
    for path, item in errors:
        kind = item["type"]
        other_branch = (kind == "model_type" and path in literals) or (
            kind == "literal_error" and isinstance(item["input"], dict)
        )
        if not other_branch and not (kind == "missing" and path in meant):
            yield path, item


def _meant(path: Key, model: type[BaseModel]) -> Key:
    return (*path[:-1], closest(str(path[-1]), field_names(model, path[:-1])))


def _problem(path: Key, error: Any, document: Document, model: type[BaseModel]) -> Problem:
    kind, context, value = error["type"], error.get("ctx", {}), error["input"]
    if isinstance(told := context.get("clash"), Clash):
        return mismatch(error["msg"], told, path, document)
    found, guess = _found(kind, value, path, document), ""
    expected = EXPECTED.get(kind, "isi yang sah")
    if kind == "extra_forbidden":
        known = field_names(model, path[:-1])
        found, expected = f"kunci {shown(path[-1])}", "kunci yang dikenal"
        guess = nearest(str(path[-1]), known) or f"Kunci yang ada: {', '.join(known)}."
    elif kind == "missing":
        path, name = path[:-1], path[-1]
        found, expected = f"isi tanpa {name}", f"kunci {name} ada"
        guess = "Setiap fakta punya sumber." if name == "sources" else ""
    elif kind == "literal_error":
        inner = [] if error["loc"][-1] == "[key]" else field_names(model, path)
        expected, guess = _literal(str(value), str(context["expected"]), inner)
    elif kind == "string_pattern_mismatch":
        expected = next((text for start, text in PATTERNS.items() if start in context["pattern"]), expected)
    elif kind == "string_too_long":
        expected = f"teks paling panjang {context['max_length']} huruf"
    elif kind in ("too_short", "too_long"):
        expected = _length(context)
    elif kind in ("greater_than_equal", "less_than_equal"):
        expected = (
            f"angka {'paling kecil' if 'ge' in context else 'paling besar'} {context.get('ge', context.get('le'))}"
        )
    guess = guess or _quoting(kind, value, path, document)
    return Problem(*document.place(path), dotted(path), found, expected, guess)


def _length(context: Mapping[str, Any]) -> str:
    """How many things a list should have."""
    least, most = context.get("min_length"), context.get("max_length")
    return f"paling banyak {most} isi" if least is None else f"paling sedikit {'satu' if least == 1 else least} isi"


def _found(kind: str, value: Any, path: Key, document: Document) -> str:
    """The value as the editor typed it, and what it was read as where that differs."""
    if isinstance(value, dict):
        return "pasangan kunci: nilai"
    if isinstance(value, tuple):
        return "daftar" if value else "daftar kosong"
    if value is None or value == "":
        return "isi kosong" if path else "berkas kosong"
    typed = shown(document.written.get(path, value))
    return (
        f"{typed} (dibaca sebagai {READ_AS[type(value)]})"
        if kind.endswith("_type") and type(value) in READ_AS
        else typed
    )


def _quoting(kind: str, value: Any, path: Key, document: Document) -> str:
    """The way out when quotation marks are missing, or one too many."""
    if kind == "string_type" and type(value) in READ_AS:
        return f'Tulis dengan tanda kutip: "{document.written.get(path, value)}".'
    if kind == "string_pattern_mismatch" and "\n" in str(value):
        return "Untuk teks panjang, pakai >- di belakang kunci."
    if kind in ("date_type", "int_type", "bool_type") and isinstance(value, str) and value.strip() == value:
        return "Tulis tanpa tanda kutip." if _typed_as(kind, value) else ""
    return ""


def _typed_as(kind: str, value: str) -> bool:
    try:
        TYPED_AS[kind](value)
    except (ValueError, KeyError):
        return False
    return True


def _literal(found: str, expected: str, inner: list[str]) -> tuple[str, str]:
    """`inner`: keys of the mapping that may stand there instead of a word."""
    options = [part.strip(" '") for part in expected.replace(" or ", ", ").split(",")]
    if inner:
        return f"{', '.join(options)}, atau kunci {' dan '.join(inner)}", nearest(found, options)
    return f"salah satu dari {', '.join(options)}", nearest(found, options)
