"""What each question accepts, the list of destinations included."""

from __future__ import annotations

from checker.engine.answers import Asked
from generator.facts.model import Model

ELSEWHERE = "lain"
ABROAD = "sudah_di_luar_negeri"
"""The stage of who has left."""
HERE = ("baru_ditawari", "sedang_proses", "siap_berangkat")
"""The stages of who has not."""


def asked_questions(model: Model) -> dict[str, Asked]:
    """Question id -> kind and option ids; a `negara` question takes every country id and `lain`."""
    places = (*model.countries, ELSEWHERE)
    return {
        key: Asked(
            question.kind, places if question.kind == "negara" else tuple(option.id for option in question.options)
        )
        for key, question in model.questions.items()
    }
