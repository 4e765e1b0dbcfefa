"""The checker's script knows the engine's words only from the page's data."""

from __future__ import annotations

import re

import pytest

from tests.conftest import ROOT

SCRIPTS = sorted((ROOT / "site_templates" / "periksa").glob("*.js"))
KINDS = {"angka", "negara", "pilihan"}
"""Kinds of questions: how one is answered, not what it asks."""


def named(code: str) -> set[str]:
    """Whole string literals, names of properties and keys of objects in a script."""
    code = re.sub(r"//[^\n]*|/\*.*?\*/", "", code, flags=re.S)
    return (
        set(re.findall(r"""["'`]([a-z0-9_-]+)["'`]""", code))
        | set(re.findall(r"\banswers\.([a-z0-9_]+)", code))
        | set(re.findall(r"\w+", " ".join(re.findall(r"const \{([^}]*)\} = state\.answers", code))))
        | set(re.findall(r"[{,]\s*([a-z0-9_]+):", code))
    )


def vocabulary(model) -> set[str]:
    """Every id of a question, an option or a destination, and the two answers that every question shares."""
    options = {option.id for question in model.questions.values() for option in question.options}
    return ({*model.questions, *options, *model.countries, "tidak_tahu", "tidak_ada"}) - KINDS


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_script_names_no_question_and_no_answer(model, script):
    assert named(script.read_text(encoding="utf-8")) & vocabulary(model) == set()


@pytest.mark.parametrize(
    "code", ['if (given === "magang") x()', "state.answers.tahap", "{ tanda: signs }", 'const A = "tidak_tahu";']
)
def test_such_a_name_would_be_seen(model, code):
    assert named(code) & vocabulary(model)
