"""The generated pages tell what is: packages as the code has them, keys as the models, ids as the facts."""

from __future__ import annotations

import ast
import json
import re
import shutil
from itertools import pairwise

import pytest

from generator.handbook import pages
from generator.handbook.bench_table import NONE_YET, bench_table
from generator.handbook.contract import contract_tables
from generator.handbook.material import fit
from generator.handbook.packages import CODE, Packages, reach, read_packages, without_shortcuts
from generator.handbook.picture import draw
from generator.handbook.reference import kind, page_of, reference_pages
from generator.loading.load import load_model
from generator.loading.schema import kinds, schema
from generator.problems import DataProblems
from tests.support.handbook import FROZEN
from tests.support.layers import arrows_of_ours, modules_of_ours, package

ONE_SENTENCE = re.compile(r"(?:[^.!?]|[.!?](?!\s|$))+\.")


def code_arrows():
    """(importer, imported) between packages, as the test of the layers reads them."""
    pairs = {(package(module), package(other)) for module, others in arrows_of_ours().items() for other in others}
    return {(a, b) for a, b in pairs if a != b and b not in ("checker", "generator")}


def inits():
    """The `__init__` of every package, however deep."""
    return {name: path for name, path in modules_of_ours().items() if path.name == "__init__.py"}


def code_packages():
    """Every package that the layers know."""
    return {package(name) for name in modules_of_ours()} - {"checker", "generator"}


def written(tmp_path, root, model):
    """Every page of the handbook, by name."""
    pages.write_pages(root, model, tmp_path)
    return {path.relative_to(tmp_path).as_posix(): path.read_text(encoding="utf-8") for path in tmp_path.rglob("*.md")}


@pytest.fixture(scope="module")
def frozen():
    """The frozen facts."""
    return load_model(FROZEN)


@pytest.fixture(scope="module")
def architecture(tmp_path_factory, root, frozen):
    """The page of that name."""
    return written(tmp_path_factory.mktemp("handbook"), root, frozen)["engineering/architecture.md"]


def test_the_table_of_packages_is_the_code(architecture):
    told = {
        found[1]: found[2].split(", ")
        for found in re.finditer(r"^\| \*\*([\w.]+)\*\* \| [^|]+ \| ([^|]+) \|$", architecture, re.MULTILINE)
    }
    arrows = {(name, other) for name, others in told.items() for other in others if other != "nothing of ours"}
    assert {name for name in told if name != "build.py"} == code_packages()
    assert {arrow for arrow in arrows if arrow[0] != "build.py"} == code_arrows()


def test_the_picture_has_every_package_and_says_the_same_as_the_code(architecture):
    assert set(re.findall(r"<text[^>]*>([^<]+)</text>", architecture)) == {*code_packages(), "build.py"}
    shown = frozenset(re.findall(r'data-from="([^"]+)" data-to="([^"]+)"', architecture))
    assert {name: box for name, box in reach(shown).items() if name != "build.py"} == reach(frozenset(code_arrows()))


def test_every_package_says_in_one_sentence_what_happens_there():
    said = {
        name: ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or "" for name, path in inits().items()
    }
    first = {name: about.partition("\n\n")[0] for name, about in said.items()}
    assert {name: about for name, about in first.items() if not ONE_SENTENCE.fullmatch(about)} == {}
    assert ONE_SENTENCE.fullmatch("What `build.py` does.") and not ONE_SENTENCE.fullmatch("Does this. And that.")
    assert first["generator.facts"] == read_packages().about["facts"]


def test_packages_of_other_code(tmp_path):
    for name, source in {
        "build.py": '"""Words."""\nfrom generator.shown import words',
        "generator/__init__.py": "",
        "generator/facts.py": '"""Facts."""',
        "generator/shown/__init__.py": '"""Shown."""',
        "generator/shown/words.py": '"""No package."""\ndef f():\n    from generator import facts\n    import json',
        "checker/engine/path.py": "import os",
    }.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source, encoding="utf-8")
    found = read_packages(tmp_path)
    assert found.arrows == {("build.py", "shown"), ("shown", "facts")}
    assert found.about == {"build.py": "Words.", "facts": "Facts.", "shown": "Shown."}
    assert found.imported_by("shown") == ["facts"]


def test_shortcuts_are_left_out_and_circles_refused():
    arrows = frozenset({("a", "b"), ("b", "c"), ("a", "c"), ("a", "d")})
    assert without_shortcuts(arrows) == {("a", "b"), ("b", "c"), ("a", "d")}
    assert reach(arrows)["a"] == {"b", "c", "d"}
    with pytest.raises(ValueError, match="a -> b -> a"):
        reach(frozenset({("a", "b"), ("b", "a")}))


def test_arrows_point_down_and_boxes_do_not_overlap():
    packages = read_packages()
    svg = draw(packages.about, without_shortcuts(packages.arrows), "x")
    boxes = [tuple(map(float, found)) for found in re.findall(r'<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)"', svg)]
    rows = {y: sorted((x, x + width) for x, top, width in boxes if top == y) for _, y, _ in boxes}
    assert all(left[1] < right[0] for row in rows.values() for left, right in pairwise(row))
    for path in re.findall(r' d="M([^"]+)"', svg):
        start, *_, end = [float(number) for number in re.findall(r"[\d.]+", path)][1::2]
        assert start < end
    assert svg == draw(
        dict(reversed(packages.about.items())), sorted(without_shortcuts(packages.arrows), reverse=True), "x"
    )


def test_every_kind_of_file_and_every_key_is_in_the_reference():
    made = reference_pages()
    assert set(made) == {page_of(pattern) for pattern in kinds()}
    for pattern, model in kinds().items():
        whole, text = schema(pattern, model), made[page_of(pattern)]
        for part in (whole, *whole.get("$defs", {}).values()):
            for name, field in part.get("properties", {}).items():
                start = f"| `{name}` | {field['description'].replace('<', '&lt;')} | "
                end = "| ya |" if name in part.get("required", ()) else "|  |"
                told = [line for line in text.splitlines() if line.startswith(start) and line.endswith(end)]
                assert told, (pattern, name)


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ({"type": "string"}, "teks"),
        ({"type": "string", "format": "date"}, "tanggal"),
        ({"type": "string", "pattern": "^[a-z0-9]+$"}, "id"),
        ({"type": "array", "items": {"$ref": "#/$defs/Line"}}, "daftar: [Line](#line)"),
        ({"anyOf": [{"type": "string"}, {"type": "null"}]}, "teks"),
        ({"enum": ["a", "b"]}, "`a` · `b`"),
        ({"type": "object", "additionalProperties": {"type": "string"}}, "id: teks"),
        ({"type": "integer", "minimum": 1}, "angka bulat, paling sedikit 1"),
        ({}, "apa saja"),
    ],
)
def test_types_in_words(field, words):
    assert kind(field) == words


def test_the_contract_names_every_question_option_destination_and_verdict(model):
    tables = contract_tables(model)
    for key, question in model.questions.items():
        row = next(line for line in tables["questions"].splitlines() if line.startswith(f"| `{key}`"))
        assert [option.id for option in question.options if f"`{option.id}` (" not in row] == []
        assert ("follow-up" in row) == bool(question.trigger)
    assert [key for key in model.countries if f"| `{key}` |" not in tables["countries"]] == []
    assert re.findall(r"^\| `(\w+)`", tables["verdicts"], re.MULTILINE) == [
        "bahaya_tppo",
        "non_prosedural",
        "belum_lengkap",
        "prosedural",
    ]


def test_a_generated_part_that_is_unknown_or_unused_is_refused(tmp_path, root, frozen):
    shutil.copytree(root / "docs", tmp_path / "docs")
    shutil.copy(root / "PASANG.md", tmp_path)
    page = tmp_path / "docs/engineering/bench.md"
    page.write_text(
        page.read_text(encoding="utf-8").replace("generated: bench -->", "generated: bensh -->"), encoding="utf-8"
    )
    line = page.read_text(encoding="utf-8")[: page.read_text(encoding="utf-8").index("bensh -->")].count("\n") + 1
    with pytest.raises(DataProblems) as caught:
        pages.write_pages(tmp_path, frozen, tmp_path / "out")
    told = [str(problem) for problem in caught.value.problems]
    assert told[0].startswith("docs: ditemukan bagian 'bench' yang tidak dipakai")
    assert told[1].startswith(f"docs/engineering/bench.md:{line}") and told[1].endswith("Maksud Anda 'bench'?")
    assert not (tmp_path / "out").exists()


def run(label, **values):
    """A stored run with one section."""
    rows = [
        {"what": what, "value": value, "limit": "at most 2", "verdict": verdict}
        for what, (value, verdict) in values.items()
    ]
    return {"label": label, "day": "2026-11-21", "machine": "a machine", "sections": [{"title": "Pages", "rows": rows}]}


def test_stored_measurements_stand_side_by_side(tmp_path):
    file = tmp_path / "bench.json"
    assert bench_table(file) == NONE_YET
    file.write_text(
        json.dumps({"runs": [run("before", a=("1", "OK")), run("after", a=("3", "MISSED"), b=("2", ""))]}),
        encoding="utf-8",
    )
    lines = bench_table(file).splitlines()
    assert lines[0] == "- **before**: 2026-11-21, a machine"
    assert lines[-4:] == [
        "| | before | after | limit |",
        "|---|--:|--:|---|",
        "| a | 1 | **3** (MISSED) | at most 2 |",
        "| b | – | 2 | at most 2 |",
    ]


def test_scripts_in_a_page_become_files_at_the_same_place(tmp_path):
    (tmp_path / "assets/javascripts").mkdir(parents=True)
    (tmp_path / "a").mkdir()
    (tmp_path / "a/bundle.js.map").write_text("{}")
    (tmp_path / "404.html").write_text("<script>one()</script>")
    data = '<script id="__config" type="application/json">{}</script>'
    (tmp_path / "a/index.html").write_text(f"<p><script>one()</script>{data}<script>one()</script></p>")
    (tmp_path / "index.html").write_text("<script>one()</script><script>two()</script>")
    fit(tmp_path)
    made = {path.name: path.read_text() for path in (tmp_path / "assets/javascripts").iterdir()}
    assert sorted(made.values()) == ["one()", "two()"]
    one = next(name for name, code in made.items() if code == "one()")
    asked = f'<script src="../assets/javascripts/{one}"></script>'
    assert (tmp_path / "a/index.html").read_text() == f"<p>{asked}{data}{asked}</p>"
    assert not (tmp_path / "404.html").exists() and not list(tmp_path.rglob("*.map"))


def test_the_code_that_is_told_of_is_the_code_that_runs(root):
    assert root == CODE
    assert isinstance(read_packages(), Packages)
