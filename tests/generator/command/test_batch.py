"""The batch commands: the form of docs/engineering/answers.md, every mistake at once, nothing half-printed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.command import batch
from generator.problems import InputProblems
from tests.support.paths import ROOT
from tests.support.strategies import DAY, confirmed, judged, model


@pytest.fixture(autouse=True)
def one_load(monkeypatch: pytest.MonkeyPatch):
    """The real data, read once for the whole module instead of once a command."""
    monkeypatch.setattr(batch, "load_model", lambda root: model())


def problems(file: Path, run: Any = None) -> list[str]:
    """What the command says about a bad file."""
    with pytest.raises(InputProblems) as caught:
        (run or (lambda path: batch.verdict_batch(ROOT, path, DAY)))(file)
    assert caught.value.problems
    return [str(problem) for problem in caught.value.problems]


# --- verdict

GOOD = confirmed("p_to_p", "siap_berangkat")


def test_verdicts_come_back_in_order_in_the_form_of_the_contract(given: Any):
    items = [
        {"id": "z", "answers": {"perekrut": "perorangan", "uang_panjar": "ya"}},
        {"id": "a", "answers": GOOD},
        {"id": "", "answers": {}},
        {"id": "a ", "answers": {"umur": 16}},
    ]
    told = batch.verdict_batch(ROOT, given(items), DAY)
    assert [item["id"] for item in told] == ["z", "a", "", "a "]
    assert [item["verdict"] for item in told] == ["bahaya_tppo", "prosedural", "belum_lengkap", "non_prosedural"]
    assert all(list(item) == ["id", "verdict", "findings", "missing"] for item in told)
    first = told[0]["findings"][0]
    assert (first["id"], first["verdict"]) == ("uang_panjar", "bahaya_tppo")
    assert "uu-21-2007#pasal-1" in first["sources"]
    assert told[1]["findings"] == told[1]["missing"] == told[0]["missing"] == []
    assert "tanda" in told[3]["missing"] and "umur" not in told[3]["missing"]
    assert told[2] == {"id": "", **judged({}).to_dict()}


def test_empty_list_is_an_empty_list(given: Any):
    assert batch.verdict_batch(ROOT, given([]), DAY) == []


def test_day_is_passed_on(given: Any):
    file = given([{"id": "a", "answers": GOOD}])
    later = DAY.replace(year=DAY.year + 1)
    assert [batch.verdict_batch(ROOT, file, day)[0]["verdict"] for day in (DAY, later)] == [
        "prosedural",
        "belum_lengkap",
    ]


def test_byte_order_mark_is_accepted(given: Any):
    assert (
        batch.verdict_batch(ROOT, given(b"\xef\xbb\xbf" + json.dumps([{"id": "a", "answers": GOOD}]).encode()), DAY)[0][
            "verdict"
        ]
        == "prosedural"
    )


@pytest.mark.parametrize(
    "content",
    [
        {"id": "a", "answers": {}},
        "teks",
        3,
        None,
        True,
        b"",
        b"   ",
        b"[",
        b"[{]",
        b"[1,]",
        b"{'id': 'a'}",
        b"\xff\xfe[]",
        b"\xe9",
        "[]".encode("utf-16"),
        b"[" * 200_000,
        b"[" * 200_000 + b"]" * 200_000,
        b"[" + b"9" * 9000 + b"]",
        b"[] []",
    ],
    ids=lambda content: repr(content)[:24],
)
def test_file_that_is_not_a_json_list(given: Any, content: Any):
    (line,) = problems(given(content))
    assert "masukan.json" in line and len(line) < 400


def test_file_that_is_not_there(tmp_path: Path):
    (line,) = problems(tmp_path / "hilang.json")
    assert "hilang.json" in line


def test_file_that_is_too_large(given: Any, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(batch, "MOST_BYTES", 3)
    (line,) = problems(given([{}]))
    assert "berkas lebih dari" in line


@pytest.mark.parametrize(
    ("item", "found"),
    [
        (1, "1"),
        ("a", "a"),
        (None, "kosong"),
        ([], "daftar"),
        ({}, "tanpa id"),
        ({"id": "a"}, "tanpa answers"),
        ({"answers": {}}, "tanpa id"),
        ({"id": 1, "answers": {}}, "1"),
        ({"id": None, "answers": {}}, "kosong"),
        ({"id": ["a"], "answers": {}}, "a"),
        ({"id": "a", "answers": {}, "umur": 3}, "umur"),
        ({"id": "a", "Answers": {}}, "Answers"),
        ({"id": "a", "answers": []}, "daftar"),
        ({"id": "a", "answers": None}, "kosong"),
        ({"id": "a", "answers": "x"}, "teks"),
        ({"id": "a", "answers": {"visa": "krja"}}, "krja"),
        ({"id": "a", "answers": {"visaa": "kerja"}}, "visaa"),
        ({"id": "a", "answers": {"umur": 5}}, "5"),
        ({"id": "a", "answers": {"tanda": ["tidak_ada", "dikurung"]}}, "berdiri sendiri"),
        ({"id": "a", "answers": {"umur": True}}, "benar/salah"),
    ],
    ids=lambda value: json.dumps(value)[:40] if not isinstance(value, str) else value,
)
def test_invalid_item(given: Any, item: Any, found: str):
    lines = problems(given([item, {"id": "ok", "answers": {}}]))
    assert any(found in line for line in lines) and any("[0]" in line for line in lines)
    assert not any("[1]" in line for line in lines)


def test_all_problems_are_told_at_once(given: Any):
    items = [
        7,
        {"id": "x"},
        {"id": "y", "answers": {"visa": "krja", "tujuann": "lain"}},
        {"id": "y", "answers": {}},
        {"id": "n", "answers": {}, "lain": 1},
    ]
    lines = problems(given(items))
    for found in (
        "'angka 7'",
        "tanpa answers",
        "krja",
        "maksud Anda 'kerja'",
        "tujuann",
        "maksud Anda 'tujuan'",
        "'y' 2 kali",
        "'lain'",
    ):
        assert sum(found in line for line in lines) >= 1, found
    assert len(lines) == 6


def test_an_advertisement_that_is_no_text_is_told_what_it_should_be(given: Any):
    with pytest.raises(InputProblems) as caught:
        batch.read_ads_batch(ROOT, given([{"id": "a", "text": 5}]))
    assert (
        str(caught.value)
        .splitlines()[0]
        .endswith("masukan.json [0] 'a': ditemukan text berisi 'angka 5'; seharusnya teks.")
    )


@pytest.mark.parametrize("depth", [500, 3_000, 9_000])
def test_deeply_nested_answer_is_a_problem_and_nothing_else(given: Any, depth: int):
    lines = problems(given(b'[{"id": "a", "answers": {"visa": ' + b"[" * depth + b"]" * depth + b"}}]"))
    assert all(len(line) < 400 for line in lines)


def test_strange_ids_come_back_unchanged(given: Any):
    ids = ["<b>&amp;", "a\nb\t", "é安🙂", "\ud800", "x" * 5000]
    assert [
        item["id"] for item in batch.verdict_batch(ROOT, given([{"id": key, "answers": {}} for key in ids]), DAY)
    ] == ids


@pytest.mark.parametrize(
    ("item", "found"),
    [
        ({"id": "a", "text": 3}, "3"),
        ({"id": "a", "text": None}, "kosong"),
        ({"id": "a", "text": ["x"]}, "daftar"),
        ({"id": "a", "answers": {}}, "tanpa text"),
        ("a", "a"),
    ],
)
def test_invalid_advertisement(given: Any, item: Any, found: str):
    lines = problems(given([item]), lambda file: batch.read_ads_batch(ROOT, file))
    assert any(found in line for line in lines)
