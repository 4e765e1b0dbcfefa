"""Finding a company among a few made-up ones: the whole answer, key by key."""

from __future__ import annotations

import pytest

from checker.company.find import MOST, Index, find
from checker.company.texts import Texts, filled

DAY = "2026-09-07"
TEXTS = Texts(
    advice={key: f"nasihat {key}." for key in ("exact", "not_listed", "similar", "none")},
    meaning={key: f"arti {key}." for key in ("ya", "dicabut", "skorsing", "belum_jelas", "tidak_tahu")}
    | {"tidak": "arti tidak per {day}."},
    twin="Awas, {one} ({status}) mirip dengan {other} ({other_status}). Bukan PT yang sama.",
    note="mirip, bukan sama",
    months=("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"),
)


def entry(name: str, number: str = "", answer: str = "ya", **more: object) -> dict[str, object]:
    """An entry of a register of 7 September 2026."""
    status = {"ya": "terdaftar", "dicabut": "izin dicabut", "tidak": "tidak ada di daftar"}.get(answer, answer)
    return {"name": name, "licence_no": number, "status": status, "answer": answer, "as_of": DAY, "slug": "x", **more}


ENTRIES = [
    entry("PT. SATU RAYA", "1234567890123", decisions=["a"]),
    entry("PT. DUA MAKMUR", "1234999999999"),
    entry("PT. TIGA SENTOSA ABADI", "5555555555555", "dicabut"),
    entry("PT. TIGA SENTOSA ABADIN", "6666666666666"),
    entry("PT. LIMA PERKASA", "7777777777777", "tidak"),
    entry("PT. LIMA PERKASAA", "8888888888888"),
    entry("PT. ENAM", "9999999999999", "tidak_tahu"),
    entry("PT. SATU RAYA", "1234567890123777", "skorsing"),
]
INDEX = Index(ENTRIES, TEXTS)


def told(answer: dict[str, object]) -> tuple[object, ...]:
    """Match, answer, names, what it is like, and how many more."""
    return (
        answer["match"],
        answer["answer"],
        [agency["name"] for agency in answer["agencies"]],
        [(pair["asked"], pair["name"]) for pair in answer["lookalikes"]],
        answer["more"],
    )


def test_an_exact_answer_has_every_entry_of_that_name_and_the_worst_counts():
    answer = INDEX.find("satu raya, PT")
    kept = ("name", "licence_no", "status", "as_of", "decisions")
    assert answer == {
        "query": "satu raya, PT",
        "match": "exact",
        "agencies": [{key: ENTRIES[i][key] for key in kept if key in ENTRIES[i]} for i in (0, 7)],
        "warning": TEXTS.advice["not_listed"],
        "answer": "skorsing",
        "advice": TEXTS.meaning["skorsing"],
        "lookalikes": [],
        "more": 0,
    }
    assert find("satu raya, PT", ENTRIES, TEXTS) == answer


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("1234 5678-90123", ("exact", "skorsing", ["PT. SATU RAYA"] * 2, [], 0)),
        ("1234567890123999", ("exact", "skorsing", ["PT. SATU RAYA"] * 2, [], 0)),
        (
            "7777777777777",
            ("exact", "tidak_tahu", ["PT. LIMA PERKASA"], [("PT. LIMA PERKASA", "PT. LIMA PERKASAA")], 0),
        ),
        ("lima perkasaa", ("exact", "ya", ["PT. LIMA PERKASAA"], [("PT. LIMA PERKASAA", "PT. LIMA PERKASA")], 0)),
        ("ENAM", ("exact", "tidak_tahu", ["PT. ENAM"], [], 0)),
        (
            "1234",
            (
                "similar",
                "tidak_tahu",
                ["PT. SATU RAYA", "PT. DUA MAKMUR", "PT. SATU RAYA"],
                [("1234", "PT. SATU RAYA"), ("1234", "PT. DUA MAKMUR"), ("1234", "PT. SATU RAYA")],
                0,
            ),
        ),
        ("123", ("none", "tidak_tahu", [], [], 0)),
        ("4444444444444", ("none", "tidak_tahu", [], [], 0)),
        ("dua", ("similar", "tidak_tahu", ["PT. DUA MAKMUR"], [("dua", "PT. DUA MAKMUR")], 0)),
        ("du", ("similar", "tidak_tahu", ["PT. DUA MAKMUR"], [("du", "PT. DUA MAKMUR")], 0)),
        ("d", ("none", "tidak_tahu", [], [], 0)),
        ("zzzz", ("none", "tidak_tahu", [], [], 0)),
        ("zzzzz", ("none", "tidak", [], [], 0)),
        ("", ("none", "tidak_tahu", [], [], 0)),
    ],
)
def test_what_is_found(query, expected):
    assert told(INDEX.find(query)) == expected


@pytest.mark.parametrize(
    ("query", "warning", "advice"),
    [
        ("dua makmur", TEXTS.advice["exact"], TEXTS.meaning["ya"]),
        ("enam", TEXTS.advice["exact"], TEXTS.meaning["belum_jelas"]),
        ("7777777777777", TEXTS.advice["not_listed"], TEXTS.meaning["tidak_tahu"]),
        ("dua", TEXTS.advice["similar"], TEXTS.meaning["tidak_tahu"]),
        ("zzzzz", TEXTS.advice["none"], TEXTS.meaning["tidak"].replace("{day}", "7 Sep 2026")),
        ("zzzz", TEXTS.advice["none"], TEXTS.meaning["tidak_tahu"]),
    ],
)
def test_warning_and_advice(query, warning, advice):
    answer = INDEX.find(query)
    assert (answer["warning"], answer["advice"]) == (warning, advice)


def test_a_revoked_twin_warns_in_both_directions_and_when_it_is_merely_similar():
    one, other = "PT. TIGA SENTOSA ABADI (izin dicabut)", "PT. TIGA SENTOSA ABADIN (terdaftar)"
    assert INDEX.twins() == [(2, 3)]
    of_revoked, of_listed = INDEX.warned([(2, 3)]), INDEX.warned([(3, 2)])
    assert of_revoked == f"Awas, {one} mirip dengan {other}. Bukan PT yang sama. "
    assert of_listed == f"Awas, {other} mirip dengan {one}. Bukan PT yang sama. "
    assert INDEX.warned([(2, 3), (3, 2), (2, 3), (4, 5)]) == of_revoked + of_listed
    assert INDEX.find("tiga sentosa abadi")["warning"] == of_revoked + TEXTS.advice["not_listed"]
    assert INDEX.find("tiga sentosa abadin")["warning"] == of_listed + TEXTS.advice["exact"]
    similar = INDEX.find("tiga sentosa")
    assert [agency["name"] for agency in similar["agencies"]] == [
        "PT. TIGA SENTOSA ABADI",
        "PT. TIGA SENTOSA ABADIN",
    ]
    assert similar["warning"] == of_revoked + TEXTS.advice["similar"]
    only_listed = INDEX.find("abadin")
    assert [agency["name"] for agency in only_listed["agencies"]] == ["PT. TIGA SENTOSA ABADIN"]
    assert only_listed["warning"] == of_listed + TEXTS.advice["similar"]
    pair = INDEX.find("tiga sentosa abadi")["lookalikes"]
    assert pair == [
        {
            "asked": "PT. TIGA SENTOSA ABADI",
            "name": "PT. TIGA SENTOSA ABADIN",
            "status": "terdaftar",
            "answer": "ya",
            "note": TEXTS.note,
        }
    ]


def test_a_long_list_shows_the_likest_and_counts_the_rest():
    many = [entry(f"PT. SAMA {chr(97 + i) * 3}") for i in range(MOST + 3)]
    answer = Index(many, TEXTS).find("sama")
    assert [agency["name"] for agency in answer["agencies"]] == [one["name"] for one in many[:MOST]]
    assert answer["more"] == 3
    assert Index(many[:MOST], TEXTS).find("sama")["more"] == 0


def test_lookalikes_are_the_likest_first_and_no_more_than_shown():
    names = ["SENTOSA ABADI JAYA", "SENTOSA ABADI JAYB", "SENTOSA ABADI JXYB", "LAIN", "SENTOSA ABADI JAYA RAYA"]
    index = Index([entry(f"PT. {name}") for name in names], TEXTS)
    assert index.lookalikes(0) == [4, 1, 2]
    assert index.lookalikes(3) == []
    twins = Index([entry(f"PT. SENTOSA ABADI JAYA {chr(97 + i)}") for i in range(MOST + 3)], TEXTS)
    assert len(twins.lookalikes(0)) == MOST


def test_who_begins_alike_is_no_lookalike_unless_few_do():
    names = ["SENTOSA ABADI", "SEKAWAN MULIA UTAMA", "BIDARJAYA MAKMUR PERKASA", "BIDARJAYA UTAMI"]
    index = Index([entry(f"PT. {name}") for name in names], TEXTS)
    assert [index.lookalikes(i) for i in range(4)] == [[], [], [3], [2]]


def test_the_same_words_in_another_order_are_a_lookalike():
    names = ["MULIA SENTOSA ABADI", "ABADI SENTOSA MULIA", "LAIN ABADI SEKALI"]
    index = Index([entry(f"PT. {name}") for name in names], TEXTS)
    assert [index.lookalikes(i) for i in range(3)] == [[1], [0], []]


@pytest.mark.parametrize(
    ("mine", "theirs", "other", "expected"),
    [
        ("tidak", "tidak_tahu", "ABCDEFGHIJKLMNOPQXYZ", "tidak_tahu"),
        ("tidak", "ya", "ABCDEFGHIJKLMNOPQXYZ", "tidak_tahu"),
        ("tidak", "ya", "ABCDEFGHIJKLMNOPWXYZ", "tidak"),
        ("tidak", "dicabut", "ABCDEFGHIJKLMNOPQXYZ", "tidak"),
        ("ya", "ya", "ABCDEFGHIJKLMNOPQRSX", "ya"),
        ("skorsing", "ya", "ABCDEFGHIJKLMNOPQRSX", "skorsing"),
    ],
)
def test_a_name_off_the_list_is_unsure_beside_a_listed_one_that_is_nearly_the_same(mine, theirs, other, expected):
    """Three of twenty letters differ: just near enough; four are too many."""
    index = Index([entry("PT. ABCDEFGHIJKLMNOPQRST", answer=mine), entry(f"PT. {other}", answer=theirs)], TEXTS)
    assert index.lookalikes(0) == [1]
    assert index.find("abcdefghijklmnopqrst")["answer"] == expected


def test_a_name_without_a_letter_of_its_own_is_nobodys():
    index = Index([entry("PT.", "1234567890123"), entry("PT. DUA MAKMUR")], TEXTS)
    assert {told(index.find(query))[:2] for query in ("", "PT")} == {("none", "tidak_tahu")}


def test_an_empty_register_has_an_answer_too():
    answer = Index([], TEXTS).find("maju jaya")
    assert (answer["match"], answer["agencies"], answer["advice"]) == (
        "none",
        [],
        TEXTS.meaning["tidak"].replace("{day}", ""),
    )


def test_what_is_said_without_a_company():
    said = INDEX.without_company()
    assert {key: (value["answer"], value["warning"]) for key, value in said.items()} == {
        "similar": ("tidak_tahu", TEXTS.advice["similar"]),
        "none": ("tidak", TEXTS.advice["none"]),
        "unsure": ("tidak_tahu", TEXTS.advice["none"]),
    }
    rest = ("query", "agencies", "lookalikes", "more")
    assert all([value[key] for key in rest] == ["", [], [], 0] for value in said.values())


def test_entries_without_a_status_are_not_sure():
    bare = Index([{"name": "PT. SATU RAYA"}, {"name": "PT. SATU RAYAA"}], TEXTS)
    answer = bare.find("satu raya")
    assert (answer["answer"], answer["agencies"]) == ("tidak_tahu", [{"name": "PT. SATU RAYA"}])
    assert answer["lookalikes"][0]["status"] == "" and answer["lookalikes"][0]["answer"] == "tidak_tahu"
    assert bare.find("maju jaya")["advice"] == Index([], TEXTS).find("maju jaya")["advice"]
    dated = Index([{"name": "PT. SATU RAYA", "as_of": DAY}], TEXTS)
    assert dated.find("maju jaya")["advice"] == TEXTS.meaning["tidak"].replace("{day}", "7 Sep 2026")
    twins = Index([{"name": "PT. SATU RAYA", "answer": "dicabut"}, {"name": "PT. SATU RAYAA"}], TEXTS)
    warning = "Awas, {} () mirip dengan {} (). Bukan PT yang sama. "
    one, other = "PT. SATU RAYA", "PT. SATU RAYAA"
    assert twins.warned([(0, 1), (1, 0)]) == warning.format(one, other) + warning.format(other, one)


@pytest.mark.parametrize(
    ("iso", "told"),
    [("2026-09-07", "7 Sep 2026"), ("2026-12-31", "31 Des 2026"), ("2026-01-01", "1 Jan 2026"), ("x", "x"), ("", "")],
)
def test_a_short_day(iso, told):
    assert TEXTS.day(iso) == told


def test_only_so_much_of_what_was_typed_is_read():
    assert INDEX.find("dua makmur" + " " * 200 + "z")["match"] == "exact"


def test_what_is_filled_in_is_not_read_again():
    assert filled("{a} dan {b}.", {"a": "{b}", "b": "2"}) == "{b} dan 2."
    assert filled("tanpa isian", {}) == "tanpa isian"
    with pytest.raises(KeyError):
        filled("{c}", {})
