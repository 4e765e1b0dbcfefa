"""Answers of worked cases, for visitors in a real Chromium."""

from __future__ import annotations

CASES = {
    "bahaya_tppo": "calo-dikurung",
    "non_prosedural": "ptop-saudi-rumah-tangga",
    "belum_lengkap": "ptop-sip2mi-belum-dilihat",
    "prosedural": "ptop-taiwan-pabrik-siap",
}

BLOCKED = r"net::ERR_FAILED"


def answers_of(model, verdict):
    """Answers of a worked case with this verdict."""
    return model.cases[CASES[verdict]].answers


def without(answers, *questions):
    """`answers` but for those questions."""
    return {key: value for key, value in answers.items() if key not in questions}
