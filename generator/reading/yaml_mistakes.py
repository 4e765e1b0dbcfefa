"""Says in a data editor's words why a file is not YAML, and on which line the mistake began."""

from __future__ import annotations

import re
from dataclasses import dataclass

import yaml
from yaml.reader import ReaderError

from generator.problems import Problem


@dataclass(frozen=True)
class _Mistake:
    """`sign`: what PyYAML says. `opened`: the mistake began where the thing began, not where it was noticed."""

    sign: str
    found: str
    guess: str
    opened: bool = False


MISTAKES = (
    _Mistake(r"character '\\t'", "tanda tab", "Ganti tab dengan spasi."),
    _Mistake(r"character '(.)' that cannot start", "teks yang diawali '{0}'", "Beri tanda kutip pada teks itu."),
    _Mistake(
        r"quoted scalar.*unexpected end of stream",
        "tanda kutip yang tidak ditutup",
        "Tutup dengan tanda kutip yang sama.",
        opened=True,
    ),
    _Mistake(r"unknown escape character '(.)'", "garis miring terbalik '\\{0}'", "Pakai tanda kutip tunggal (')."),
    _Mistake(r"escape sequence of", "garis miring terbalik yang tidak lengkap", "Pakai tanda kutip tunggal (')."),
    _Mistake(
        r"expected ',' or '([\]}])'",
        "kurung yang tidak ditutup atau koma yang kurang",
        "Periksa koma, titik dua, dan '{0}'.",
        opened=True,
    ),
    _Mistake(
        r"mapping values are not allowed",
        "titik dua di tempat yang salah",
        "Periksa spasi di awal baris; teks yang berisi ': ' diberi tanda kutip.",
    ),
    _Mistake(r"could not find expected ':'", "baris tanpa titik dua", "Tulis sebagai kunci: nilai.", True),
    _Mistake(
        r"block (collection|mapping).*expected <block end>",
        "baris yang tidak sejajar dengan baris di atasnya",
        "Samakan spasi di awal baris.",
    ),
    _Mistake(
        r"expected '<document start>'",
        "baris yang tidak sejajar dengan baris di atasnya",
        "Samakan spasi di awal baris.",
    ),
    _Mistake(
        r"sequence entries are not allowed",
        "tanda '-' di tempat yang salah",
        "Tulis '-' di baris sendiri, di bawah kuncinya.",
    ),
    _Mistake(r"scanning an (alias|anchor)", "teks yang diawali '*' atau '&'", "Beri tanda kutip pada teks itu."),
    _Mistake(r"tag", "teks yang diawali '!'", "Beri tanda kutip pada teks itu."),
    _Mistake(r"block scalar", "tulisan sesudah '|' atau '>'", "Mulai teksnya di baris berikut, atau beri tanda kutip."),
)
OTHER = _Mistake("", "tulisan yang tidak terbaca", "Periksa spasi di awal baris, tanda titik dua, dan tanda kutip.")


def syntax_problem(name: str, text: str, error: yaml.YAMLError) -> Problem:
    """The one Problem of a file that the pure PyYAML parser gave up on; `text` is the whole file."""
    if isinstance(error, ReaderError):
        found = f"huruf tak terlihat U+{ord(text[error.position]):04X}"
        line = text.count("\n", 0, error.position) + 1
        return Problem(name, line, "", found, "huruf yang terlihat", "Hapus, lalu ketik ulang teks itu.")
    said = f"{getattr(error, 'context', None) or ''} {getattr(error, 'problem', None) or ''}"
    read_as = ((mistake, re.search(mistake.sign, said)) for mistake in MISTAKES)
    mistake, match = next(((mistake, match) for mistake, match in read_as if match), (OTHER, None))
    noticed, opened = getattr(error, "problem_mark", None), getattr(error, "context_mark", None)
    mark = opened if mistake.opened and opened else noticed
    words = match.groups() if match else ()
    return Problem(
        name,
        mark.line + 1 if mark else 0,
        "",
        mistake.found.format(*words),
        "YAML yang sah",
        mistake.guess.format(*words),
    )
