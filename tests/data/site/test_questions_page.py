"""Questions and answers: as many as were promised, each with sources and of two to five sentences."""

from __future__ import annotations

import json
import re

import pytest
from pydantic import ValidationError

from generator.facts.faq import Faq


def test_at_least_forty_questions_stand_on_their_page_with_sources(site, model):
    text = (site / "tanya/index.html").read_text(encoding="utf-8")
    sections = re.findall(r'<section class="tanya-satu" id="([\w-]+)">(.*?)</section>', text, re.DOTALL)
    assert len(sections) == len(model.faq) >= 40
    assert [name for name, inside in sections if '<span class="src"><a ' not in inside] == []


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
    facts = next(iter(model.faq.values())).model_dump(mode="json") | {"short": "Satu.", "text": text}
    if fits:
        assert Faq.model_validate_json(json.dumps(facts)).text == text
    else:
        with pytest.raises(ValidationError, match="dua sampai lima"):
            Faq.model_validate_json(json.dumps(facts))
