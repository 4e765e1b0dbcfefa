"""How a destination's state is told: words and colour."""

from __future__ import annotations

from generator.facts.country import Country
from generator.shown.wording import STATUS_WORDS

TONES = {
    "terbuka": "hijau",
    "terbuka_terbatas": "kuning",
    "tertutup_domestik": "merah",
    "tanpa_penempatan_resmi": "merah",
    "bukan_jalur_pmi": "kuning",
    "perlu_cek": "kuning",
}


ACCESS_WORDS = {
    "terbuka": "Terbuka",
    "bertentangan": "Belum pasti",
    "tertutup": "Tertutup",
    "bukan_pmi": "Bukan penempatan PMI",
}


def status_word(country: Country) -> str:
    """The few words that say how things stand there."""
    return "Tertutup untuk semua pekerjaan" if country.closed_all else STATUS_WORDS[country.status]
