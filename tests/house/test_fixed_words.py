"""Hand-written pages hold no fact that can change, and no template writes a number or an address."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest
import yaml

from tests.support.finished import links_of
from tests.support.paths import ROOT

CONTENT = sorted((ROOT / "content").glob("*.md"))
LINKS = re.compile(r"\]\([^)]*\)|<[^>]*>")
NUMBER_WORDS = r"dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|ratus|ribu|juta|miliar"
UNITS = r"tahun|bulan|minggu|hari|jam|persen|rupiah|orang|dolar"
FIGURES = {
    "angka": re.compile(r"\d"),
    "uang": re.compile(r"\b(Rp|rupiah|dolar|juta|miliar|ringgit)\b", re.IGNORECASE),
    "bulan": re.compile(r"\b(Januari|Februari|Maret|April|Juni|Juli|Agustus|September|Oktober|November|Desember)\b"),
    "jumlah dengan satuan": re.compile(rf"\b({NUMBER_WORDS})\b[^.]{{0,12}}\b({UNITS})\b", re.IGNORECASE),
    "nomor": re.compile(r"(?:\+62|\b0)[\d\s-]{6,}|\btel:|wa\.me"),
    "alamat": re.compile(r"https?://|\bwww\.|\.go\.id", re.IGNORECASE),
}
ALLOWED = {"P2MI", "KP2MI", "BP3MI", "BP2MI", "P3MI", "SIP3MI", "SIP2MI", "SISKOP2MI", "SP4N-LAPOR!"}
"""Names with a digit in them."""


def prose(text: str) -> str:
    """The text without the addresses of its links and without names that hold a digit."""
    text = LINKS.sub(" ", text)
    for name in sorted(ALLOWED, key=len, reverse=True):
        text = text.replace(name, "")
    return text


@pytest.mark.parametrize("path", CONTENT, ids=lambda path: path.stem)
def test_no_figure_date_or_number_by_hand(path):
    wrong = [
        f"{path.name}:{n}: {rule}: {line}"
        for n, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        for rule, pattern in FIGURES.items()
        if pattern.search(prose(line))
    ]
    assert wrong == [], "\n".join(wrong)


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("Bayar Rp9 juta.", "angka"),
        ("Paling lama dua tahun.", "jumlah dengan satuan"),
        ("Telepon 0811-8080-141.", "nomor"),
        ("Buka www.contoh.id.", "alamat"),
        ("Sejak Januari.", "bulan"),
        ("Butuh beberapa juta.", "uang"),
    ],
)
def test_a_figure_would_be_seen(line, rule):
    assert FIGURES[rule].search(prose(line))


def test_a_name_with_a_digit_is_no_figure():
    assert not any(pattern.search(prose("Tanya [BP3MI](../lapor/#bp3mi-1) atau P3MI.")) for pattern in FIGURES.values())


# --- the words of the templates and of the modules that write pages -----------------------------------------------

TEMPLATES = sorted(
    path
    for path in (ROOT / "site_templates").rglob("*.*")
    if path.suffix in (".j2", ".html", ".js", ".mjs", ".typ") and path.stem != "ikon"
)
"""All but the drawings, whose paths are numbers."""

MODULES = sorted(
    path
    for folder in ("web/pages", "meeting", "print", "shown")
    for path in (ROOT / "generator" / folder).rglob("*.py")
    if path.name != "workbook.py"  # its instructions show how to write a date
)
WORDS = sorted(
    path for path in (ROOT / "data/words").glob("*.yml") if path.stem not in ("dates", "readability_exceptions")
)
FIXED = {
    "Periksa dulu. 1 sampai 7 menit, tanpa nama, tanpa akun.": "how long the checker itself takes",
    "Periksa dulu. 1 sampai 7 menit, tanpa nama.": "how long the checker itself takes",
    "F4 (folio)": "a paper size",
    "Tulisan dan data kami: CC BY 4.0. Sebut Jalur Resmi dan tanggalnya.": "the name of a licence",
    "F4 adalah kertas folio, 215 x 330 mm. Saat mencetak, pilih ukuran asli (100%).": "a paper size",
    "(13 angka pertama)": "how a long number is shown",
    "Tulis umur dengan angka, dari 10 sampai 80. Kalau ragu, pilih Tidak tahu.": "what the field takes",
    "Berkas terlalu besar: MB. Paling besar 5 MB.": "what the page takes",
    "Untuk layar dan proyektor, 16:9.": "the shape of the slides",
    "1080 × 1350 titik.": "the shape of a picture",
    "Tulis nomor telepon dengan angka 0 di depan. Kolomnya sudah berupa teks.": "how a number is written",
    "Tulis tanggal seperti 31/12/2026. Jangan memakai rumus.": "how a date is written",
    "Tulis tanggal, misalnya 31/12/2026.": "how a date is written",
    "CC BY 4.0": "the name of a licence",
    "python3 build.py check": "a command",
    "Salinan daftar pemerintah. Ketentuan lisensi daftar aslinya tidak ditemukan, jadi CC BY 4.0 kami tidak berlaku untuk nama dan nomor di dalamnya. Sebut sumber dan tanggalnya bila memakai.": "the same",
    "angka 16 digit, seperti NIK": "how long that number is",
    "nomor telepon sebagai teks, misalnya 0812xxxxxxxx": "how a number is written",
    "tanggal, misalnya 31/12/2026": "how a date is written",
    "Cocokkan nama dan nomornya di siskop2mi.bp2mi.go.id atau tanyakan ke Disnaker.": "a test holds it against the source",
    "Menurut salinan daftar P3MI per . Cek lagi di siskop2mi.bp2mi.go.id atau tanyakan ke Disnaker.": "the same",
    "Nama ini tidak ada di daftar per . Bisa karena salah eja, baru berizin, atau tidak berizin. Cek di siskop2mi.bp2mi.go.id.": "the same",
}
"""Figures in fixed words that are no facts, with the reason."""

JINJA = re.compile(r"\{[{%].*?[}%]\}", re.DOTALL)
LITERAL = re.compile(r'"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`')
LISTED = re.compile(r'"[^"\n]*"\s*\.split\(')
"""Words that a script reads for, one beside the other: nobody is told them."""
IN_BRACKETS = re.compile(r"\[([^\[\]{}=+#]*)\]")
HOLE = re.compile(r"\$\{[^}]*\}")
LINE_COMMENT = re.compile(r"^\s*(//|\*|/\*).*$", re.MULTILINE)
SPOKEN = re.compile(r"[a-z]{3}|\d")


def fixed_words(name: str, text: str) -> Iterator[str]:
    """The words that stand in a template or module itself, whatever the facts are."""
    if name.endswith((".j2", ".html")):
        text = re.sub(r"\{#.*?#\}|<svg.*?</svg>|<code>.*?</code>", "", text, flags=re.DOTALL)
        pieces = [
            one or two for code in JINJA.findall(text) for one, two in LITERAL.findall(code) if " " in (one or two)
        ]
        pieces += re.sub(r"<[^>]*>", "\n", JINJA.sub(" ", text)).splitlines()
    elif name.endswith(".py"):
        tree = ast.parse(text)
        said = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        pieces = [
            re.sub(r"<[^>]*>", " ", node.value)
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in said
        ]
        pieces = [piece for piece in pieces if re.search("[a-z]{3} [a-z(0-9]", piece)]
    elif name.endswith(".yml"):
        pieces = [re.sub(r"\{\w+\}", " ", text) for text in texts_in(yaml.safe_load(text))]
    elif name.endswith(".typ"):
        pieces = IN_BRACKETS.findall(LINE_COMMENT.sub("", text))
    else:
        plain = LISTED.sub("", LINE_COMMENT.sub("", text))
        said = [HOLE.sub("", one or two) for one, two in LITERAL.findall(plain)]
        pieces = [piece for piece in said if re.search(r"[a-z]{3}[ .,]", piece) and " " in piece]
    for piece in pieces:
        if SPOKEN.search(piece):
            yield " ".join(piece.split())


def texts_in(value: object) -> Iterator[str]:
    """Every text inside lists and mappings."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | dict):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from texts_in(inner)


def by_hand(name: str, text: str) -> list[tuple[str, str]]:
    """(rule, words) of each figure, date, number or address in fixed words."""
    return [
        (rule, piece)
        for piece in fixed_words(name, text)
        for rule, pattern in FIGURES.items()
        if pattern.search(prose(piece))
    ]


def test_no_figure_date_or_number_in_fixed_words():
    found = {
        (path.name, *one)
        for path in (*TEMPLATES, *MODULES, *WORDS)
        for one in by_hand(path.name, path.read_text(encoding="utf-8"))
    }
    assert {one for one in found if one[2] not in FIXED} == set()
    assert {words for _, _, words in found} >= set(FIXED), "no longer needed"


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("a.md.j2", "<p>Bayar Rp9 juta ke {{ name }}.</p>", {"angka", "uang"}),
        ("a.md.j2", '{{ row("x/", "ikon", "Buka 24 jam sehari") }}', {"angka"}),
        ("a.md.j2", '{# 24 jam #}<p class="x24">{{ c.hours }}</p>', set()),
        ("a.html", "<p>Telepon 0811-8080-141</p>", {"angka", "nomor"}),
        ("a.js", "const x = 24; // 24 jam\nel('p', {}, \"Buka sejak Januari dulu.\");", {"bulan"}),
        ("a.js", "const x = `Ada ${n * 24} orang di situ.`;", set()),
        ("a.js", 'const x = new Set("rp juta dolar sgd".split(" "));', set()),
        ("a.js", 'say("Bayar dulu ringgit itu"); y("a b".split(" "));', {"uang"}),
        ("a.typ", "#text(size: 12pt)[Buka www.contoh.id sekarang]", {"alamat"}),
        ("pages_x.py", '"""Since 2018."""\nTEXT = "Paling lama dua tahun saja"', {"jumlah dengan satuan"}),
    ],
)
def test_a_figure_in_fixed_words_would_be_seen(name, text, found):
    assert {rule for rule, _ in by_hand(name, text)} == found


def targets() -> list[str]:
    """Every address in templates and hand-written pages."""
    paths = [*(ROOT / "site_templates").rglob("*.j2"), *(ROOT / "site_templates").rglob("*.html"), *CONTENT]
    return [target for path in paths for target in links_of(path.read_text(encoding="utf-8")).targets]


def test_no_template_writes_a_number_or_address_itself():
    for target in targets():
        fixed = re.sub(r"\{\{.*?\}\}", "", target)
        assert not re.match(r"(tel:|https?:|mailto:)", fixed) or fixed in ("tel:", "https://wa.me/", "mailto:"), target
