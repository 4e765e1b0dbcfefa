"""Open data: no cell acts as a formula, every row has the shape of its schema, and the register is not ours to license."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest

from generator.facts.agency import Agency
from generator.web.open_data import csv_text, datasets, harmless
from tests.support import small_facts

FORMULAS = ("=1+1", "+62", "-1", "@SUM(A1)", "\t=1", " =1", "\r=1")


@pytest.mark.parametrize("text", FORMULAS)
def test_no_cell_acts_as_a_formula(text):
    assert harmless(text) == f"'{text}"
    assert harmless("A=1") == "A=1" and harmless(None) == "" and harmless(True) == "ya" and harmless([]) == ""
    dataset = datasets(
        small_facts.model(agencies=(Agency(siskop2mi_id="1", name="=1+1", licence_no="0220103122805"),))
    )[0]
    row = list(csv.reader(io.StringIO(csv_text(replace(dataset)).removeprefix("\ufeff"), newline="")))[1]
    assert row[:2] == ["'=1+1", "0220103122805"]


def test_register_copy_is_not_ours_to_license():
    assert "tidak berlaku" in datasets(small_facts.model())[0].terms
