"""How a company's state looks: colour, sign and style sheet."""

from __future__ import annotations

STYLES = ("css/agency.css",)


TONES = {
    "ya": ("hijau", "file-text"),
    "tidak_tahu": ("kuning", "circle-question-mark"),
    "tidak": ("kuning", "triangle-alert"),
    "skorsing": ("merah", "triangle-alert"),
    "dicabut": ("merah", "stop-line"),
}
