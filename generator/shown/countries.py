"""How a destination's state is told: words and colour."""

from __future__ import annotations

from generator.facts.country import Country
from generator.facts.words.every import Words

TONES = {
    "terbuka": "hijau",
    "terbuka_terbatas": "kuning",
    "pernah_terbuka": "biru",
    "tertutup_domestik": "merah",
    "tanpa_penempatan_resmi": "merah",
    "bukan_jalur_pmi": "kuning",
    "perlu_cek": "kuning",
}


def status_word(country: Country, words: Words) -> str:
    """The few words that say how things stand there."""
    return words.countries.closed_all if country.closed_all else words.countries.status[country.status]
