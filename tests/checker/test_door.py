"""The door for the page: JSON in, JSON out, and each part is read when it is first asked for."""

from __future__ import annotations

import base64
import importlib.util
import json
from dataclasses import asdict, replace
from datetime import date

import pytest

from checker import browser
from checker.advert.signs import read_ad
from checker.company.find import find
from checker.company.texts import Texts
from checker.engine.answers import AnswerError, Asked
from checker.engine.path import ahead, next_screen
from checker.engine.rules import Rule, Rules
from checker.engine.verdict import judge
from checker.workbook.residents import check_residents
from tests.support import made_up_signs
from tests.support.resident_sheets import FORM, HEADINGS, book

DAY = "2026-09-07"
RULES = Rules(
    questions=dict.fromkeys(("izin", "visa", "lama", "lanjut", "lagi", "biaya"), Asked("pilihan", ("ya", "tidak"))),
    screens=(("satu", ("izin",)), ("dua", ("visa", "lama")), ("tiga", ("lanjut", "lagi", "biaya"))),
    findings=(
        Rule("tanpa_izin", "non_prosedural", {"izin": "tidak"}),
        Rule("tanpa_visa", "belum_lengkap", {"visa": "tidak"}),
        Rule("baru", "belum_lengkap", {"lama": "tidak"}, (), date(2026, 10, 1)),
        Rule("lanjutan", "non_prosedural", {"lanjut": "ya"}),
        Rule("susulan", "belum_lengkap", {"lagi": "ya"}),
        Rule("tanpa_biaya", "belum_lengkap", {"biaya": "tidak"}, unsaid={"lama": "ya"}),
    ),
    triggers={"lanjut": {"izin": "ya"}, "lagi": {"visa": "tidak"}},
)
SIGNS = replace(made_up_signs.SIGNS, answers=dict.fromkeys(("tanpa_visa", "cepat"), ("visa", "tanpa_visa")))
TEXTS = Texts(
    dict.fromkeys(("exact", "not_listed", "similar", "none"), "Catat – lalu tanyakan."),
    dict.fromkeys(("ya", "tidak", "tidak_tahu"), "arti."), "{one} ({status}) mirip {other} ({other_status}).", "mirip", ("Jan",) * 12,
)  # fmt: skip
ENTRIES = [
    {"name": name, "licence_no": number, "status": "terdaftar", "answer": "ya", "as_of": "x", "slug": "x"}
    for name, number in (("PT. SATU RAYA", "1234567890123"), ("PT. DUA MAKMUR", "1234999999999"))
]


@pytest.fixture
def door():
    """A door that nobody has opened yet."""
    fresh = importlib.util.module_from_spec(browser.__spec__)
    browser.__spec__.loader.exec_module(fresh)
    return fresh


@pytest.fixture
def opened(door):
    door.start(bundle(RULES, SIGNS))
    return door


def bundle(rules, signs):
    read = {"rules": json.loads(rules.to_json()), "signs": json.loads(signs.to_json()), "company": asdict(TEXTS)}
    return json.dumps(read)


def asked(door, name, **payload):
    return json.loads(door.call(name, json.dumps(payload)))


@pytest.mark.parametrize(
    ("name", "payload"),
    [
        ("verdict", {"answers": {}, "as_of": DAY}),
        ("read_ad", {"text": "tanpa visa"}),
        ("find_agencies", {"queries": ["satu"]}),
        ("load_agencies", {"entries": ENTRIES}),
    ],
)
def test_nothing_is_answered_before_the_start(door, name, payload):
    with pytest.raises(RuntimeError, match=r"^start\(\) must be called first$"):
        asked(door, name, **payload)
    door.start(bundle(RULES, SIGNS))
    assert asked(door, name, **payload)


@pytest.mark.parametrize(
    ("answers", "day"),
    [
        ({}, DAY),
        ({"izin": "ya"}, DAY),
        ({"izin": "ya", "visa": "tidak_tahu"}, DAY),
        ({"izin": "ya", "visa": "tidak", "lama": "tidak"}, DAY),
        ({"izin": "ya", "visa": "tidak", "lama": "tidak"}, "2026-10-01"),
        ({"izin": "tidak", "visa": "ya"}, DAY),
        ({"izin": "ya", "visa": "ya", "lama": "ya", "lanjut": "tidak"}, DAY),
    ],
)
def test_a_verdict_comes_with_what_is_left_to_ask(opened, answers, day):
    as_of = date.fromisoformat(day)
    told, judged, left = (
        asked(opened, "verdict", answers=answers, as_of=day),
        *(look(RULES, answers, as_of, **how) for look, how in ((judge, {"walked": True}), (ahead, {}))),
    )
    assert told.pop("tried") == {tried.rule.id: tried.value.truth for tried in judged.tried}
    assert told == json.loads(json.dumps(judged.to_dict())) | {
        "next": next_screen(RULES, answers, as_of),
        "open": list(left.open),
        "more": list(left.more),
        "unknown": list(left.missing),
        "unasked": list(left.unasked),
    }


def test_a_walk_may_end_where_a_batch_could_not(opened):
    """What the page never asks whom it led this far is not missing."""
    answers = {"izin": "ya", "visa": "ya", "lama": "ya"}
    assert judge(RULES, answers, date.fromisoformat(DAY)).verdict == "belum_lengkap"
    walked = asked(opened, "verdict", answers=answers, as_of=DAY)
    assert (walked["verdict"], walked["next"], walked["open"]) == ("prosedural", "tiga", ["lanjut"])


def test_an_advertisement_points_to_each_answer_once(opened):
    text = "Uang keluarga, tanpa visa, cepat terbang"
    told = asked(opened, "read_ad", text=text)
    assert told.pop("answers") == [["visa", "tanpa_visa"]]
    assert told == read_ad(text, SIGNS)
    assert asked(opened, "read_ad", text="Uang keluarga")["answers"] == []


def test_companies_are_looked_for_among_those_the_page_has(opened):
    queries = ["PT Satu Raya", "dua makmurr", "entah siapa"]
    assert asked(opened, "find_agencies", queries=queries) == {
        "count": 0,
        "found": [find(query, [], TEXTS) for query in queries],
    }
    assert asked(opened, "load_agencies", entries=ENTRIES) == {"count": 2}
    for _ in range(2):
        assert asked(opened, "find_agencies", queries=queries) == {
            "count": 2,
            "found": [find(query, ENTRIES, TEXTS) for query in queries],
        }


def test_a_new_start_forgets_what_was_read_before(opened):
    asked(opened, "load_agencies", entries=ENTRIES)
    assert asked(opened, "read_ad", text="uang keluarga")["signals"]
    opened.start(bundle(replace(RULES, findings=()), replace(SIGNS, frames=())))
    assert asked(opened, "read_ad", text="uang keluarga")["signals"] == []
    assert asked(opened, "verdict", answers={}, as_of=DAY)["tried"] == {}
    assert asked(opened, "find_agencies", queries=[])["count"] == 0


def test_what_is_read_once_is_kept(opened):
    """A second question does not wait for the reading of the first: it would be seconds in a browser."""
    asked(opened, "read_ad", text="a")
    assert opened._signs() is opened._signs()
    assert opened._agencies() is opened._agencies()


def test_a_sheet_is_checked(opened):
    data = book([HEADINGS, ["Budi", "RT 1", "Utar"]])
    told = asked(opened, "residents", file=base64.b64encode(data).decode(), form=FORM)
    assert told == json.loads(json.dumps(check_residents(data, FORM).to_dict()))
    assert [mistake["cell"] for mistake in told["mistakes"]] == ["C2"]


def test_letters_are_not_escaped_and_a_wrong_answer_is_named(opened):
    assert "Catat – lalu" in opened.call("find_agencies", '{"queries": ["entah"]}')
    with pytest.raises(AnswerError):
        asked(opened, "verdict", answers={"izin": "mungkin"}, as_of=DAY)
    with pytest.raises(KeyError):
        opened.call("apa", "{}")
