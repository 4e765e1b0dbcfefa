"""What is said about a company: wording, dates, answers for the checker; its page, and the open data."""

from __future__ import annotations

import csv
import html
import io
import json
import re
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from selectolax.lexbor import LexborHTMLParser

from checker.company.find import ADVICE, LONGEST, MEANING, Index, find, normalise
from generator.facts.agency import Agency, Decision
from generator.loading.load import Loaded
from generator.print.agency_cards import WORDS
from generator.shown.agencies import agency_entries
from generator.site import build
from generator.web.open_data import FORMULA, csv_text, datasets, harmless, schema
from generator.web.scripts.bundle import FOLDER
from generator.web.scripts.company_lookup import SCRIPT
from tests.support import small_facts
from tests.support.paths import ROOT

HOSTILE = '<img src=x onerror=alert(1)> "PT" & </script> =1+1'
FORMULAS = ("=1+1", "+62", "-1", "@SUM(A1)", "\t=1", " =1", "\r=1")


def entry_of(entries, name):
    """The entry called `name`, however it is written."""
    return next(entry for entry in entries if normalise(entry["name"]) == normalise(name))


def decided(kind: str, on: str, number: str = "1/2026", publish: bool = True, name: str = "PT ABADI") -> Decision:
    """A made-up decision about a made-up company."""
    return Decision(
        name=name,
        kind=kind,
        number=number,
        on=on,
        source=None,
        source_title="Koran",
        source_date=on or "2026-02-05",
        publish=publish,
        note="",
    )


def standing(*decisions: Decision, listed: bool = True) -> tuple[str, str]:
    """Status and answer of PT ABADI on a list of 12 September 2026."""
    agencies = (Agency(siskop2mi_id="1", name="PT. ABADI" if listed else "PT. LAIN", licence_no="1234567890123"),)
    entry = entry_of(agency_entries(small_facts.model(agencies=agencies, decisions=decisions)), "ABADI")
    return entry["status"], entry["answer"]


@pytest.mark.parametrize(
    ("decisions", "listed", "expected"),
    [
        ((), True, ("terdaftar per 12 Sep 2026", "ya")),
        (
            (decided("skorsing", "2026-02-03"),),
            True,
            ("terdaftar per 12 Sep 2026; pernah diskors 3 Feb 2026, belum diketahui berakhir", "tidak_tahu"),
        ),
        (
            (decided("skorsing", ""),),
            True,
            (
                "terdaftar per 12 Sep 2026; pernah diskors menurut berita 5 Feb 2026, belum diketahui berakhir",
                "tidak_tahu",
            ),
        ),
        (
            (decided("skorsing", "2026-02-03"), decided("skorsing_berakhir", "2026-05-03")),
            True,
            ("terdaftar per 12 Sep 2026", "ya"),
        ),
        (
            (decided("skorsing_berakhir", "2025-05-03"), decided("skorsing", "2026-02-03")),
            True,
            ("terdaftar per 12 Sep 2026; pernah diskors 3 Feb 2026, belum diketahui berakhir", "tidak_tahu"),
        ),
        ((decided("skorsing", "2026-02-03", publish=False),), True, ("terdaftar per 12 Sep 2026", "tidak_tahu")),
        (
            (decided("skorsing", "2026-10-01"),),
            True,
            ("terdaftar per 12 Sep 2026; diskors 1 Okt 2026, belum diketahui berakhir", "skorsing"),
        ),
        ((decided("dicabut", "2015-05-04"),), True, ("terdaftar per 12 Sep 2026", "ya")),
        (
            (decided("dicabut", "2026-10-01"),),
            True,
            ("terdaftar per 12 Sep 2026; izin dicabut 1 Okt 2026 (1/2026)", "dicabut"),
        ),
        (
            (decided("dicabut", "2026-01-29"),),
            False,
            ("tidak ada di daftar per 12 Sep 2026; izin dicabut 29 Jan 2026 (1/2026)", "dicabut"),
        ),
        (
            (decided("dicabut", "", number=""),),
            False,
            ("tidak ada di daftar per 12 Sep 2026; izin dicabut menurut berita 5 Feb 2026", "dicabut"),
        ),
        (
            (decided("skorsing", "2025-09-30"),),
            False,
            ("tidak ada di daftar per 12 Sep 2026; pernah diskors 30 Sep 2025, belum diketahui berakhir", "tidak"),
        ),
        ((decided("skorsing_berakhir", "2025-09-30"),), False, ("tidak ada di daftar per 12 Sep 2026", "tidak")),
    ],
)
def test_status_carries_its_date_and_says_what_is_not_known(decisions, listed, expected):
    assert standing(*decisions, listed=listed) == expected


def test_no_company_is_called_active_official_or_illegal(entries):
    for entry in entries:
        assert re.match(r"(terdaftar|tidak ada di daftar) per \d+ \w+ \d{4}", entry["status"])
        assert not re.search(r"\b(aktif|resmi|ilegal)\b", entry["status"])
        assert entry["status"].startswith("terdaftar") == entry["listed"]
    assert sum(entry["listed"] for entry in entries) == 524
    assert len({entry["slug"] for entry in entries}) == len(entries) and all(
        re.fullmatch(r"[a-z0-9-]+", entry["slug"]) for entry in entries
    )


def test_the_three_revoked_companies_show_their_decision(entries):
    told = entry_of(entries, "Multi Intan Amanah Internasional")
    assert [(d["kind"], d["number"], d["date"]) for d in told["decisions"]] == [
        ("Skorsing", "Keputusan Dirjen Pelindungan 10/2025", "2025-03-19"),
        ("Izin dicabut", "Keputusan Menteri P2MI 96/2026", "2026-01-29"),
    ]
    for name in ("Multi Intan Amanah Internasional", "Ramzy Cahaya Karya", "Putri Samawa Mandiri"):
        answer = find(f"PT {name}", entries)
        assert (
            answer["match"] == "exact"
            and answer["answer"] == "dicabut"
            and "izin dicabut" in answer["agencies"][0]["status"]
        )
        assert any(
            d["kind"] == "Izin dicabut" and d["source"] and d["source_date"] for d in answer["agencies"][0]["decisions"]
        )
        assert answer["warning"].endswith(ADVICE["not_listed"]) and answer["advice"] == MEANING["dicabut"]


def test_disputed_and_weak_decisions_stay_inside(entries, model):
    names = {normalise(entry["name"]) for entry in entries if not entry["listed"]}
    for name in (
        "Herotama Indonusa",
        "Bina Mandiri Mulia Raharja",
        "Sentosa Karya Mandiri",
        "Banu Nusa Utama",
        "Nitour Indo Inc",
    ):
        assert normalise(name) not in names
    assert entry_of(entries, "GUNAMANDIRI PARIPURNA")["answer"] == "ya"
    assert all(d.number or " dan " in d.source_title for d in model.decisions if d.publish), "a number, or two sources"


def test_listed_after_a_suspension_is_not_a_yes(entries):
    for name in ("Bumi Mas Indonesia Mandiri", "Duta Ampel Mulia", "Setia Mulia Kridatama"):
        assert find(name, entries)["answer"] == "tidak_tahu"
    assert find("Bumi Mas Indonesia Mandiri", entries)["advice"] == MEANING["belum_jelas"]


@pytest.mark.parametrize(
    ("one", "others"),
    [
        ("Asamulia Indomanpower", ["Asia Indo Manpower"]),
        ("Asa Jaya", ["Agesa Asa Jaya"]),
        ("Millenium Muda Makmur", ["Millenium Muda Mandiri"]),
        ("Bumi Mas Indonesia Mandiri", ["Bumi Mas Citra Mandiri", "Bumi Mas Antarnusa", "Bumimas Katong Besari"]),
        ("Putri Mandiri Abadi", ["Putri Samawa Mandiri"]),
        ("Bidar Satria Abadi", ["Bidar Timur"]),
        ("Bidar Putra Sukses", ["Bidar Timur"]),
        ("Mitra Sarana Internasional", ["Mitra Karir Internasional"]),
    ],
)
def test_look_alikes_in_the_register_stand_side_by_side(entries, one, others):
    for query, wanted in ((one, others), *((other, [one]) for other in others)):
        answer = find(query, entries)
        assert {normalise(name) for name in wanted} <= {normalise(like["name"]) for like in answer["lookalikes"]}
        assert all(
            like["note"] == "mirip, bukan sama" and normalise(like["asked"]) == normalise(query)
            for like in answer["lookalikes"]
        )


@pytest.mark.parametrize(
    "query",
    [
        "Cemerlang Tunggal Inti Karsa",
        "Bina Mandiri Mulia Raharja",
        "Elshafa Adi Wiguna Mandiry",
        "Guna Mandiri Paripurno",
    ],
)
def test_what_is_only_similar_never_gets_a_yes(entries, query):
    answer = find(query, entries)
    assert (
        answer["match"] == "similar" and answer["answer"] == "tidak_tahu" and answer["lookalikes"][0]["asked"] == query
    )


def test_a_revoked_look_alike_is_flagged_both_ways(entries):
    for query, other in (
        ("Putri Mandiri Abadi", "Putri Samawa Mandiri"),
        ("Putri Samawa Mandiri", "PUTRI MANDIRI ABADI"),
        ("Bidar Timur", "BIDAR SATRIA ABADI"),
        ("Bidar Satria", "Bidar Timur"),
    ):
        warning = find(query, entries)["warning"]
        assert warning.startswith("Awas, ") and other in warning and "Bukan PT yang sama." in warning
    assert not find("Asa Jaya", entries)["warning"].startswith("Awas")


def test_another_spelling_of_a_listed_name_is_not_a_no(entries):
    assert find("Elsafa Adiwiguna Mandiri", entries)["answer"] == "tidak_tahu"


@pytest.mark.parametrize("name", ["PT Fiktif Bohong Belaka", "Maju Mundur Sentosa Bohong", "Qwerty Zxcv"])
def test_invented_names_find_nothing_and_advice(entries, name):
    answer = find(name, entries)
    assert (answer["match"], answer["agencies"], answer["answer"]) == ("none", [], "tidak")
    assert "tidak ada di daftar per " in answer["advice"] and "belum berarti ilegal" in answer["warning"]


@pytest.mark.parametrize(
    "query",
    [
        "<script>alert(1)</script>",
        "=cmd|'/c calc'!A1",
        "\x00\x1f\x7f",
        "x" * 10_000,
        "PT " * 4_000,
        "㎯" * 300,
        "ﷺ" * 200,
        "\u202eIDABA TP",
        "'; DROP TABLE",
        "{{ 7*7 }}",
        "{one}",
    ],
)
def test_hostile_names_are_only_text(entries, query):
    answer = find(query, entries)
    assert answer["query"] == query and answer["match"] != "exact"
    assert len(normalise(query)) <= LONGEST
    json.dumps(answer)


def test_hidden_signs_do_not_hide_a_name(entries):
    for written in ("P\u200bT. ASA\u00a0JAYA", "ＰＴ ＡＳＡ ＪＡＹＡ", "Ása Jayâ, P.T.", "ASA\u2003JAYA"):
        assert find(written, entries)["match"] == "exact"


def test_index_and_find_agree_and_parts_are_found(entries):
    index = Index(entries)
    assert index.find("bumi mas cit") == find("bumi mas cit", entries)
    assert find("bumi mas cit", entries)["agencies"][0]["name"] == "PT. BUMI MAS CITRA MANDIRI"
    assert find("citra bumi mas", entries)["agencies"][0]["name"] == "PT. BUMI MAS CITRA MANDIRI"
    assert find("81201141", entries)["match"] == "similar" and find("8120114190761", entries)["match"] == "exact"
    karya = find("karya", entries)
    assert len(karya["agencies"]) == 8 and karya["more"] > 0


def hostile_model():
    """A register whose names try everything."""
    names = (
        HOSTILE,
        "PT. BIASA SAJA",
        "=SUM(A1)",
        "PT {{ 7*7 }} *tebal* KERANGKA-ISI",
        "PT " + "PANJANG " * 50 + "X",
        "安全",
        "+",
    )
    agencies = tuple(Agency(siskop2mi_id=str(i + 1), name=name, licence_no=f"{i:013d}") for i, name in enumerate(names))
    return small_facts.model(agencies=agencies, decisions=(decided("dicabut", "2026-01-29", name="PT BIASA SEJA"),))


@pytest.fixture(scope="module")
def hostile(tmp_path_factory):
    """The site of that register."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(build, "load", lambda root: Loaded(hostile_model(), {}))
        return build.build_site(
            small_facts.project(tmp_path_factory.mktemp("hostile")),
            small_facts.TODAY,
            runtime=False,
            proofreading=False,
        ).out


def test_hostile_names_come_out_letter_by_letter(hostile):
    for entry in agency_entries(hostile_model()):
        text = (hostile / "p3mi" / entry["slug"] / "index.html").read_text(encoding="utf-8")
        page = LexborHTMLParser(text)
        assert page.css("img[src=x], [onerror], [onload]") == [] and text.rstrip().endswith("</html>")
        assert [heading.text() for heading in page.css("h1")] == [entry["name"]]
    script = next((hostile / "js").glob("company.*.js")).read_text(encoding="utf-8")
    assert "</script" not in script.lower()
    assert not (hostile / "p3mi" / "kerangka").exists()


def test_a_revoked_look_alike_is_marked_on_the_page(hostile):
    listed = (hostile / "p3mi" / "biasa-saja" / "index.html").read_text(encoding="utf-8")
    revoked = (hostile / "p3mi" / "biasa-seja" / "index.html").read_text(encoding="utf-8")
    assert '<li class="awas"><a href="../../p3mi/biasa-seja/"' in listed and "p3mi_terdaftar=ya" in listed
    assert '<li class="awas"><a href="../../p3mi/biasa-saja/"' in revoked and "p3mi_terdaftar=dicabut" in revoked
    assert "izin dicabut 29 Jan 2026 (1/2026)" in revoked


def test_every_company_has_a_light_page(site, entries):
    for entry in entries:
        page = site / "p3mi" / entry["slug"] / "index.html"
        text = page.read_text(encoding="utf-8")
        assert entry["name"] in html.unescape(text) and page.with_name("index.html.gz").stat().st_size < 6_000
        assert f"p3mi_terdaftar={entry['answer']}" in text and "KERANGKA" not in text
        assert ("Yang harus Anda tanyakan ke PT ini" in text) == (entry["answer"] != "dicabut")
    lists = (site / "p3mi" / "index.html").read_text(encoding="utf-8")
    assert all(f'href="../p3mi/{entry["slug"]}/"' in lists for entry in entries if entry["listed"])


def test_the_address_told_to_visitors_is_the_one_of_the_source(model):
    host = urlsplit(model.sources[model.register.sources[0]].url).hostname
    assert host in MEANING["tidak"] and all(host in WORDS[key] for key in ("how", "how_blank"))
    assert {
        found
        for text in (*ADVICE.values(), *MEANING.values(), *WORDS.values())
        for found in re.findall(r"[\w-]+(?:\.[\w-]+)+\.\w+", text)
    } == {host}


def test_look_up_weighs_little(site):
    assert sum(path.stat().st_size for path in (site / "js").glob("company.*.js.gz")) <= 60_000
    for path in sorted((ROOT / FOLDER / "company").glob("*.js")):
        script = path.read_text(encoding="utf-8")
        for forbidden in ("fetch(", "XMLHttpRequest", "import(", "localStorage", "innerHTML", "eval("):
            assert forbidden not in re.sub(r'import\("[./\w-]+"\)\.', "", script), path  # the types in its comments
    assert SCRIPT.startswith("js/")


def test_open_data_has_schema_day_and_terms(site, model):
    for dataset in datasets(model):
        told = json.loads((site / "data" / f"{dataset.name}.json").read_text(encoding="utf-8"))
        assert told["as_of"] and told["terms"] and len(told["rows"]) == len(dataset.rows) > 0
        shape = json.loads((site / "data" / f"{dataset.name}.schema.json").read_text(encoding="utf-8"))
        assert shape == schema(dataset) and list(shape["properties"]["rows"]["items"]["properties"]) == list(
            told["rows"][0]
        )
        rows = list(
            csv.reader(
                io.StringIO((site / "data" / f"{dataset.name}.csv").read_bytes().decode("utf-8-sig"), newline="")
            )
        )
        assert rows[0] == list(dataset.columns) and len(rows) == len(dataset.rows) + 1
        assert not any(cell.lstrip(" ").startswith(FORMULA) for row in rows for cell in row)
    page = (site / "data" / "index.html").read_text(encoding="utf-8")
    assert "agencies.csv" in page and "CC BY 4.0 kami tidak berlaku" in page


def test_open_data_holds_only_what_may_be_published(site, model):
    everything = "".join(
        path.read_text(encoding="utf-8") for path in (site / "data").glob("*.*") if path.suffix in (".json", ".csv")
    )
    contacts = json.loads((site / "data" / "contacts.json").read_text(encoding="utf-8"))["rows"]
    assert {row["id"] for row in contacts} == {key for key, _ in model.published_contacts()}
    assert "Herotama" not in everything and "Voice Indonesia, 8 Juli 2025" in everything


@pytest.mark.parametrize("text", FORMULAS)
def test_no_cell_acts_as_a_formula(text):
    assert harmless(text) == f"'{text}"
    assert harmless("A=1") == "A=1" and harmless(None) == "" and harmless(True) == "ya" and harmless([]) == ""
    dataset = datasets(
        small_facts.model(agencies=(Agency(siskop2mi_id="1", name="=1+1", licence_no="0220103122805"),))
    )[0]
    row = list(csv.reader(io.StringIO(csv_text(replace(dataset)).removeprefix("\ufeff"), newline="")))[1]
    assert row[:2] == ["'=1+1", "0220103122805"]


def test_schema_fits_every_row(model):
    kinds = {"string": str, "boolean": bool, "array": list, "object": dict, "null": type(None), "integer": int}
    for dataset in datasets(model):
        columns = schema(dataset)["properties"]["rows"]["items"]["properties"]
        for row in dataset.rows:
            assert list(row) == list(columns)
            assert all(
                isinstance(row[name], tuple(kinds[kind] for kind in column["type"])) for name, column in columns.items()
            )


def test_register_copy_is_not_ours_to_license():
    assert "tidak berlaku" in datasets(small_facts.model())[0].terms
    assert Path(ROOT / "data" / "agencies" / "register.yml").is_file()
