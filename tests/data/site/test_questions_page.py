"""Questions and answers: as many as were promised, each with sources and of two to five sentences."""

from __future__ import annotations

import html
import re

import pytest
from pydantic import ValidationError

from generator.facts.faq import Faq
from generator.shown.sources import page_id
from tests.support.finished import sources_of, without_explanations


def test_at_least_forty_questions_stand_on_their_page_with_sources(site, model):
    text = (site / "tanya/index.html").read_text(encoding="utf-8")
    parts = re.findall(r'<details class="bagian" id="([\w-]+)"><summary><h3>(.*?)</details>', text, re.DOTALL)
    shown = dict(parts)
    assert len(parts) == len(shown) >= 40
    for key, one in model.faq.items():
        inside = without_explanations(shown[page_id(key)])
        assert html.escape(one.text, quote=False) in inside and sources_of(text, inside), key


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("Dua.", True),
        ("Dua. Tiga. Empat. Lima.", True),
        ("Dua. Tiga. Empat. Lima. Enam.", False),
        ("tanpa titik", False),
    ],
)
def test_an_answer_has_two_to_five_sentences(model, text, fits):
    facts = next(iter(model.faq.values())).model_dump() | {"short": "Satu.", "text": text}
    if fits:
        assert Faq.model_validate(facts).text == text
    else:
        with pytest.raises(ValidationError, match="dua sampai lima"):
            Faq.model_validate(facts)
