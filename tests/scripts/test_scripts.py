"""The pages' scripts by themselves: node runs their own tests (tests/scripts) on what Python's engine says."""

from __future__ import annotations

import json
import os
import subprocess
from dataclasses import asdict, dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from checker.company.names import LONGEST, licence, name_words
from checker.engine.rules import VERDICTS
from generator.checks.person import told_texts
from generator.facts.contact import Line
from generator.rules.person import WHO, as_fact, told
from generator.setup.node import find_node
from generator.shown.sources import SourceIndex
from generator.web.scripts import typescript
from generator.web.scripts.bundle import ENTRIES, FOLDER
from generator.web.scripts.checker_contacts import shown_line
from generator.web.scripts.checker_data import checker_data, result_data, shown_source, shown_sources
from generator.web.scripts.shapes import camel, packed
from tests.support.answer_maps import answer_maps, explained_here
from tests.support.company_script import ODD
from tests.support.paths import AS_OF, ROOT
from tests.support.place_vectors import places_of

pytestmark = pytest.mark.long

DAYS = (AS_OF, AS_OF + timedelta(days=200))
"""The day of the build, and one on which the facts are past the day of their review."""
TESTS = sorted((ROOT / "tests" / "scripts").glob("*.test.mjs"))
LINES = (
    Line(number="0811-000-000", kind="whatsapp"),
    Line(number="+62 811 000 000", kind="whatsapp"),
    Line(number="+62 811 000 000"),
    Line(number="(0254) 200234"),
    Line(number="0800-1000"),
    Line(number="1500-630"),
)

ENDS = (
    "{}",
    "PT {}",
    "PT. {}",
    "P.T. {}",
    "{}, PT",
    "{} P T.",
    "pt pt {}",
    "ptx {}",
    "({}) PT.",
    "\u00a0{}\u200b",
    '"{}"',
)
SPELT = [
    end.format(name)
    for end in ENDS
    for name in ("Satu Raya", "p.t.satu", "SATU-RAYA 2", "Ünü Raya", "pt", "", "١٢٣ 456")
] + [*ODD]
"""Names as people write them, and what is none."""


SPOKEN = (
    "Anda",
    "Saya sendiri",
    "Kirim ke Anda atau HP Anda di P3MI Anda.",
    "Sudah punya paspor?",
    "Jangan berangkat. Kalau Anda ragu, paspor Anda disimpan: Anda tidak salah!",
    "Lihat so.kemnaker.go.id. Rp9.622.000 untuk Anda.",
    "",
)
"""Sentences in which "Anda" stands everywhere it can."""


@dataclass(frozen=True)
class Leaf:
    """A row that another holds."""

    word: str
    number: int = 0
    some: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Tree:
    """Every kind of column."""

    one: Leaf
    many: list[Leaf]
    by_key: dict[str, Leaf]
    plain: dict[str, Any]
    none: Leaf | None = None
    last: bool = False


TREES = {
    "nothing absent": Tree(
        Leaf("a", 1, ["x"]), [Leaf("b", 2), Leaf("c")], {"k": Leaf("d")}, {"x": [0]}, Leaf("e"), True
    ),
    "all that may be": Tree(Leaf(""), [], {}, {}),
    "one in the middle": Tree(Leaf("a", 0, ["x"]), [Leaf("b")], {"0": Leaf("c", 3)}, {}, None, True),
}


def named(value: Any) -> Any:
    """What the scripts see of a dataclass: what is absent is left out, and names are JavaScript's."""
    if isinstance(value, Leaf | Tree):
        kept = {
            name: item
            for name, item in vars(value).items()
            if item or name in ("one", "many", "by_key", "plain", "word")
        }
        return {camel(name): named(item) for name, item in kept.items()}
    if isinstance(value, dict):
        return {key: named(item) for key, item in value.items()}
    return [named(item) for item in value] if isinstance(value, list) else value


def named_words(record: Any) -> Any:
    """A dataclass of words as the scripts see it."""
    return json.loads(json.dumps(asdict(record)))


def explained(model, maps, day: date) -> list[dict[str, Any]]:
    """The engine's explanations, with the sources that the page shows beside each finding."""
    results = [json.loads(text) for text in explained_here(model, maps, day)]
    for result in results:
        for finding in result["findings"]:
            finding["sources"] = [asdict(source) for source in shown_sources(model, tuple(finding["sources"]))]
    return results


def engine_says(model, maps) -> dict[str, Any]:
    """The page's data, and what the engine says of `maps` on each of DAYS."""
    days = {day.isoformat(): explained(model, maps, day) for day in DAYS}
    data, told = packed(checker_data(model, AS_OF)), packed(result_data(model, AS_OF, None))
    return {"data": data, "told": told, "verdicts": VERDICTS, "maps": maps, "days": days}


def spoken_of(model) -> dict[str, Any]:
    """How each sentence of the checker sounds for each of WHO."""
    texts = [
        {
            "text": text,
            "told": {who: told(text, who, model.person) for who in WHO},
            "facts": {who: as_fact(text, who, model.person) for who in WHO},
        }
        for text in [*SPOKEN, *sorted({text for _, _, text in told_texts(model)})]
    ]
    reported = [asdict(row) for row in result_data(model, AS_OF, None).reported]
    return {"person": named_words(checker_data(model, AS_OF).person), "reported": reported, "texts": texts}


@pytest.fixture(scope="module")
def vectors(model, rules, tmp_path_factory) -> Path:
    """The file in which the scripts' tests find what is right."""
    refs = [
        ref for key, source in model.sources.items() for ref in (key, *(f"{key}#{item}" for item in source.provisions))
    ]
    written = {
        "checker": engine_says(model, answer_maps(model, rules)),
        "spellings": {
            "longest": LONGEST,
            "texts": [{"text": text, "words": name_words(text), "licence": licence(text)} for text in SPELT],
        },
        "packed": [{"name": name, "packed": packed(tree), "expected": named(tree)} for name, tree in TREES.items()],
        "sources": [
            {"source": asdict(shown_source(model, ref)), "path": SourceIndex(model).mark(ref).path} for ref in refs
        ],
        "person": spoken_of(model),
        "words": {name: part.model_dump(mode="json") for name, part in vars(model.words).items()},
        "places": places_of(model),
        "lines": [{"line": asdict(shown_line(line)), "path": line.address} for line in LINES],
    }
    path = tmp_path_factory.mktemp("scripts") / "vectors.json"
    path.write_text(json.dumps(written), encoding="utf-8")
    return path


def node(script: Path, vectors: Path, *switches: str) -> subprocess.CompletedProcess[str]:
    """Runs one of the scripts' tests."""
    env = os.environ | {"VECTORS": str(vectors), "ENTRIES": " ".join([*ENTRIES.values(), "editing/main.js"])}
    command = [find_node(ROOT), "--test", "--test-reporter=spec", *switches, str(script)]
    return subprocess.run(command, cwd=ROOT, env=env, capture_output=True, encoding="utf-8", check=False)


@pytest.mark.parametrize("script", TESTS, ids=lambda path: path.stem)
def test_node_finds_nothing_wrong(script, vectors):
    done = node(script, vectors)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "pass 0" not in done.stdout


def test_a_wrong_answer_is_found(vectors, tmp_path):
    """One cell of one table is another: the test of the tables says so."""
    told = json.loads(vectors.read_text(encoding="utf-8"))
    for results in told["checker"]["days"].values():
        results[-1]["verdict"] = next(verdict for verdict in VERDICTS if verdict != results[-1]["verdict"])
    spoilt = tmp_path / "vectors.json"
    spoilt.write_text(json.dumps(told), encoding="utf-8")
    done = node(ROOT / "tests" / "scripts" / "tables.test.mjs", spoilt)
    assert done.returncode == 1 and "verdict" in done.stdout


def test_the_answers_are_of_all_kinds(vectors):
    """They would prove little if they came to one verdict only, or if no fact were stale on the second day."""
    days = json.loads(vectors.read_text(encoding="utf-8"))["checker"]["days"]
    assert all({result["verdict"] for result in results} >= set(VERDICTS[:3]) for results in days.values())
    stale = ["fakta_lewat_tanggal" in json.dumps(results) for results in days.values()]
    assert stale[-1]


def test_types_of_the_scripts_are_those_of_the_models():
    for name, text in typescript.types_files().items():
        assert (ROOT / typescript.FOLDER / name).read_text(encoding="utf-8") == text, typescript.HOW


def test_a_new_field_changes_the_types():
    from generator.web.scripts.shapes import interfaces

    assert "export interface Tree {\n  one: Leaf;\n  many: Leaf[];\n  byKey: Record<string, Leaf>;" in interfaces(
        [Tree]
    )
    assert "  number?: number;\n  some?: string[];\n" in interfaces([Tree]) and "  none?: Leaf;\n" in interfaces([Tree])


@pytest.mark.parametrize("config", ["tsconfig.json", FOLDER / "worker" / "tsconfig.json"], ids=["pages", "worker"])
def test_types_agree(config):
    program = ROOT / "node_modules" / "typescript" / "bin" / "tsc"
    done = subprocess.run(
        [find_node(ROOT), str(program), "-p", str(ROOT / config)], capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stdout
