"""Values that do not fit together: the line comes from what the model names, never from the words of its sentence."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from pydantic import ValidationError, model_validator

from generator.facts.base import Strict, clash
from generator.problems import Clash
from generator.reading.messages import explain
from generator.reading.yaml_lines import Document
from tests.support.paths import ROOT

DOCUMENT = Document("data/uji.yml", {"one": 1, "two": (2, 3)}, {(): 1, ("one",): 4, ("two",): 5, ("two", 1): 7})


class Odd(Strict):
    """A thing that never fits."""

    one: int
    two: tuple[int, ...]

    @model_validator(mode="after")
    def _never(self) -> Odd:
        raise SAID[0]


SAID: list[Exception] = []


@pytest.mark.parametrize(
    ("at", "place"),
    [
        (("one",), "data/uji.yml:4 one"),
        (("two", 1), "data/uji.yml:7 two[1]"),
        (("three",), "data/uji.yml:1"),
        ((), "data/uji.yml:1"),
    ],
)
@pytest.mark.parametrize("sentence", ["two {word} one", "kalimat {word} lain"])
def test_the_place_is_the_one_that_the_model_names(at, place, sentence):
    SAID[:] = [clash("uji", sentence, Clash(at, "yang cocok", "Ganti."), word="bukan")]
    with pytest.raises(ValidationError) as caught:
        Odd.model_validate(DOCUMENT.value)
    assert [item["type"] for item in caught.value.errors()] == ["uji"]
    (problem,) = explain(caught.value, DOCUMENT, Odd)
    assert str(problem) == f"{place}: ditemukan {sentence.format(word='bukan')}; seharusnya yang cocok. Ganti."


def raised(path: Path) -> list[str]:
    """What each `raise` of a file calls."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    calls = [node.exc for node in ast.walk(tree) if isinstance(node, ast.Raise)]
    return [ast.unparse(call.func if isinstance(call, ast.Call) else call) for call in calls if call]


def test_models_raise_nothing_but_typed_errors():
    found = {path.name: raised(path) for path in (ROOT / "generator/facts").glob("*.py")}
    assert sum(map(len, found.values())) > 15, "no model refuses anything"
    assert {name: calls for name, calls in found.items() if set(calls) - {"clash"}} == {}


def test_an_untyped_error_is_seen(tmp_path):
    (tmp_path / "x.py").write_text("def f():\n    raise ValueError('urutan')\n", encoding="utf-8")
    assert raised(tmp_path / "x.py") == ["ValueError"]
