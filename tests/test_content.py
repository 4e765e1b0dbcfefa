"""Hand-written pages hold no fact that can change, and no template writes a number or an address."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.links import read_links
from tests.conftest import ROOT

CONTENT = sorted((ROOT / "content").glob("*.md"))
LINKS = re.compile(r"\]\([^)]*\)|<[^>]*>")
NUMBER_WORDS = r"dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|ratus|ribu|juta|miliar"
UNITS = r"tahun|bulan|minggu|hari|jam|persen|rupiah|orang|dolar"
FIGURES = {
    "angka": re.compile(r"\d"),
    "uang": re.compile(r"\b(Rp|rupiah|dolar|juta|miliar|ringgit)\b", re.I),
    "bulan": re.compile(r"\b(Januari|Februari|Maret|April|Juni|Juli|Agustus|September|Oktober|November|Desember)\b"),
    "jumlah dengan satuan": re.compile(rf"\b({NUMBER_WORDS})\b[^.]{{0,12}}\b({UNITS})\b", re.I),
    "nomor": re.compile(r"(?:\+62|\b0)[\d\s-]{6,}|\btel:|wa\.me"),
    "alamat": re.compile(r"https?://|\bwww\.|\.go\.id", re.I),
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
        ("Bayar Rp9 juta.", "angka"), ("Paling lama dua tahun.", "jumlah dengan satuan"), ("Telepon 0811-8080-141.", "nomor"),
        ("Buka www.contoh.id.", "alamat"), ("Sejak Januari.", "bulan"), ("Butuh beberapa juta.", "uang"),
    ],
)
def test_a_figure_would_be_seen(line, rule):
    assert FIGURES[rule].search(prose(line))


def test_a_name_with_a_digit_is_no_figure():
    assert not any(pattern.search(prose("Tanya [BP3MI](../lapor/#bp3mi-1) atau P3MI.")) for pattern in FIGURES.values())


def targets() -> list[str]:
    """Every address in templates and hand-written pages."""
    paths = [*(ROOT / "site_templates").rglob("*.j2"), *(ROOT / "site_templates").rglob("*.html"), *CONTENT]
    return [target for path in paths for target in read_links(path.read_text(encoding="utf-8")).targets]


def test_no_template_writes_a_number_or_address_itself():
    for target in targets():
        fixed = re.sub(r"\{\{.*?\}\}", "", target)
        assert not re.match(r"(tel:|https?:|mailto:)", fixed) or fixed in ("tel:", "https://wa.me/", "mailto:"), target
