"""The checker and the register in two more real browsers: today's Firefox, and the Chromium of 2018 that old phones have."""

from __future__ import annotations

import pytest

from tests.support.browser_cases import CASES, answers_of
from tests.support.engines import ENGINES, told_by

NAMES = {"firefox": "Firefox/", "chromium_67": "Chrome/67."}


@pytest.mark.parametrize("engine", ENGINES)
def test_another_browser_comes_to_the_same_verdicts(engine, site, model, entries, tmp_path):
    company = next(entry["name"] for entry in entries if entry["answer"] == "ya")
    walks = [
        {key: list(v) if isinstance(v, tuple) else v for key, v in answers_of(model, one).items()} for one in CASES
    ]
    told = told_by(engine, site, walks, company, tmp_path)
    assert NAMES[engine] in told["browser"]
    assert (told["errors"], told["walks"], told.get("company")) == ([], list(CASES), "ya")
