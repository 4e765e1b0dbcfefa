"""How a company's state looks: colour, sign and style sheet."""

from __future__ import annotations

STYLES = ("css/p3mi.css",)


TONES = {
    "ya": ("hijau", "berkas"),
    "tidak_tahu": ("kuning", "tanya"),
    "tidak": ("kuning", "awas"),
    "skorsing": ("merah", "awas"),
    "dicabut": ("merah", "henti"),
}
