"""Values that are each right but do not fit together: on which line, and what to do."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from generator.problems import Key, Problem, shown
from generator.reading.yaml_lines import Document, dotted


@dataclass(frozen=True)
class _Rule:
    """`sign`: words of the model's sentence. `place`: finds the value inside the thing, when no field is named."""

    sign: str
    expected: str
    guess: str = ""
    found: str = ""
    place: Callable[[Any], Key] | None = None


def _repeated_option(question: Any) -> Key:
    seen: set[str] = set()
    for i, option in enumerate(question["options"]):
        if option["id"] in seen:
            return ("options", i, "id")
        seen.add(option["id"])
    return ()


def _not_later(series: Any) -> Key:
    days = [value["since"] for value in series["values"]]
    late = next((i for i in range(1, len(days)) if days[i] <= days[i - 1]), 0)
    return ("values", late, "since")


RULES = (
    _Rule("lebih awal daripada", "tanggal yang berurutan", "Periksa tahunnya."),
    _Rule(
        "urutan since",
        "tanggal yang lebih baru daripada nilai di atasnya",
        "Tulis nilai dari yang paling lama.",
        "since {0}",
        _not_later,
    ),
    _Rule("urutan as_of", "salinan dari yang paling lama, semua sebelum as_of daftar terbaru", "Periksa tanggalnya."),
    _Rule("satu berkas dua kali", "berkas yang berbeda-beda", "Hapus salah satu."),
    _Rule(
        "id pilihan ditulis dua kali",
        "id yang hanya sekali",
        "Ganti salah satu id.",
        "id pilihan {0} dua kali",
        _repeated_option,
    ),
    _Rule("tidak cocok dengan jumlah pilihan", "pilihan bila kind pilihan atau tanda, dan tanpa pilihan bila lainnya"),
    _Rule(
        "when .* atau country_rule",
        "salah satu saja",
        "when = syarat dari jawaban; country_rule = aturan dari data negara.",
        "temuan tanpa when dan country_rule, atau dengan keduanya",
    ),
    _Rule(
        "tidak ada sources; bila",
        "paling sedikit satu sumber",
        "Bila ini nasihat praktik, isi practice.",
        "temuan tanpa sources",
    ),
    _Rule(
        "isi fallback",
        "paling sedikit satu cara menghubungi",
        "Bila nomornya tidak diketahui, isi fallback: cara yang tetap bisa dipakai.",
        "kontak tanpa lines, email, web, address, dan fallback",
    ),
    _Rule("tanpa_nomor tetapi", "grade A, B, atau C bila ada nomor", "", "grade tanpa_nomor bersama lines"),
    _Rule("exclusive tanpa via", "via dengan jalur yang boleh", "", "exclusive tanpa via"),
    _Rule(
        "via tanpa access terbuka",
        "via hanya pada pekerjaan dengan access terbuka",
        "Hapus via.",
        "via pada pekerjaan yang tidak terbuka",
    ),
    _Rule("bagian tanpa isi", "facts atau amounts", "", "bagian tanpa facts dan amounts"),
    _Rule("judul bagian dipakai", "judul yang berbeda-beda"),
    _Rule("umur tanpa min", "min, max, atau keduanya"),
    _Rule("lebih kecil daripada min", "max yang sama atau lebih besar"),
    _Rule("saling bertentangan", "salah satu saja"),
)
OTHER = _Rule("", "isi yang saling cocok")


def mismatch(said: str, thing: Any, path: Key, document: Document) -> Problem:
    """The Problem for the sentence `said` by a model about `thing`, which stands at `path` of `document`."""
    rule = next((rule for rule in RULES if re.search(rule.sign, said)), OTHER)
    inner = rule.place(thing) if rule.place else _named(said, path, document)
    here = (*path, *inner)
    found = rule.found.format(shown(_value(thing, inner))) if rule.found else said
    return Problem(document.file, document.line(here), dotted(here), found, rule.expected, rule.guess)


def _named(said: str, path: Key, document: Document) -> Key:
    """The first word of the sentence that is a key written at `path`."""
    return next(((word,) for word in re.findall(r"[a-z_]+", said) if (*path, word) in document.lines), ())


def _value(thing: Any, path: Key) -> Any:
    for part in path:
        thing = thing[part]
    return thing
