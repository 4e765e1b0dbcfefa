"""The scripts know the engine's words only from the page's data.

Their parse tree holds no id of a question or an answer.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping

import pytest

from generator.facts.model import Model
from generator.setup.node import find_node
from generator.shown.agencies import agency_entries
from generator.web.scripts.bundle import FOLDER
from tests.support.paths import ROOT

READER = ROOT / "tests" / "scripts" / "named_ids.mjs"
FOLDERS = ("checker", "company", "meeting", "result", "search", "shared", "worker")
SCRIPTS = {
    path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8")
    for folder in FOLDERS
    for path in sorted((ROOT / FOLDER / folder).glob("*.*js"))
}
KINDS = {"angka", "negara", "pilihan"}
"""Kinds of questions: how one is answered, not what it asks."""
SPOKEN_OF = {"saya", "keluarga", "warga"}
"""For whom somebody asks (checker/person.js); one of them is also the answer to a question."""
NAMED = {
    "a text": ('if (given === "magang") x();', "magang"),
    "a template": ("const a = `tidak_tahu`;", "tidak_tahu"),
    "a property": ("state.answers.tahap;", "tahap"),
    "a property before an index": ("DATA.questions.tujuan[4];", "tujuan"),
    "a property that may be absent": ("answers?.tujuan;", "tujuan"),
    "an index": ('answers["visa"];', "visa"),
    "a key": ("x({ tanda: signs });", "tanda"),
    "what is taken out": ("const { biaya } = answers;", "biaya"),
    "what is taken out of an argument": ("const f = ({ umur: age }) => age;", "umur"),
    "an attribute of another thing": ("box.data.tahap;", "tahap"),
}
UNNAMED = {
    "a remark": "// tahap\n/* visa */",
    "a part of a word": 'el("p", {}, "Visa kerja, visa_kerja");',
    "an attribute of the page": "note.dataset.tahap = stage;",
    "a name of our own": "const tujuan = 1, { id: visa } = x; f(tujuan, visa);",
}


def vocabulary(model: Model) -> list[str]:
    """Every id of a question, an option, a destination, a finding or a company, and the answers that all questions share."""
    options = {option.id for question in model.questions.values() for option in question.options}
    companies = {name for entry in agency_entries(model) for name in (entry["slug"], entry["name"])}
    known = {*model.questions, *options, *model.countries, *model.findings, *companies, "tidak_tahu", "tidak_ada"}
    return sorted(known - KINDS - SPOKEN_OF)


def named(ids: list[str], codes: Mapping[str, str]) -> dict[str, list[str]]:
    """For each of `codes` that names any of `ids` those it names."""
    done = subprocess.run(
        [find_node(ROOT), str(READER)],
        cwd=ROOT,
        input=json.dumps({"ids": ids, "codes": codes}),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, list[str]] = json.loads(done.stdout)
    return found


def test_no_script_names_a_question_or_an_answer(model):
    assert SCRIPTS and named(vocabulary(model), SCRIPTS) == {}


def test_such_a_name_is_seen_in_every_form():
    ids = sorted({word for _, word in NAMED.values()})
    codes = {form: code for form, (code, _) in NAMED.items()}
    assert named(ids, codes) == {form: [word] for form, (_, word) in NAMED.items()}


def test_what_only_looks_like_a_name_is_left_alone():
    assert named(["tahap", "tujuan", "visa", "visa_kerja"], UNNAMED) == {}


@pytest.mark.parametrize("code", ["const = ;", "("])
def test_a_script_that_does_not_parse_is_no_script_without_names(code):
    with pytest.raises(AssertionError, match="Parsing error"):
        named(["visa"], {"broken": code})
