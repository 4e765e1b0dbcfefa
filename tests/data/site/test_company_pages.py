"""The built pages of companies and the open data, whatever the register holds."""

from __future__ import annotations

import csv
import html
import io
import json
import re

from checker.company.names import normalise
from generator.web.finish.headers import HANDBOOK
from generator.web.open_data import FORMULA, datasets, schema
from generator.web.scripts.bundle import FOLDER
from generator.web.scripts.company_lookup import SCRIPT
from tests.support.paths import ROOT


def test_every_company_has_a_light_page(site, entries):
    for entry in entries:
        page = site / "p3mi" / entry["slug"] / "index.html"
        text = page.read_text(encoding="utf-8")
        assert entry["name"] in html.unescape(text) and page.with_name("index.html.gz").stat().st_size < 6_000
        assert f"p3mi_terdaftar={entry['answer']}" in text and "KERANGKA" not in text
        assert ("Yang harus Anda tanyakan ke PT ini" in text) == (entry["answer"] != "dicabut")


def test_every_listed_company_stands_below_its_letter_and_no_page_holds_them_all(site, entries):
    letters = {path.parent.name: path.read_text(encoding="utf-8") for path in site.glob("p3mi/huruf/*/index.html")}
    for entry in entries:
        link = f'href="../../../p3mi/{entry["slug"]}/"'
        first = normalise(entry["name"])[:1].lower()
        assert [letter for letter, text in letters.items() if link in text] == [first] * entry["listed"], entry["name"]
    start = (site / "p3mi/index.html").read_text(encoding="utf-8")
    assert all(f'id="huruf-{letter}" href="../p3mi/huruf/{letter}/"' in start for letter in letters)
    assert start.count("<li") < len(entries) / 2


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
    told = [decision for decision in model.decisions if decision.publish]
    assert all(json.dumps(decision.source_title, ensure_ascii=False)[1:-1] in everything for decision in told)
    known = {normalise(thing.name) for thing in (*model.agencies, *told)}
    silent = {decision.name for decision in model.decisions if normalise(decision.name) not in known}
    assert [name for name in silent if f'"{name}"' in everything] == []


def test_no_title_is_cut_off_where_pages_are_found(site, entries, model):
    """Sixty letters are shown; a name that is longer by itself stands alone."""
    names, home = {entry["name"] for entry in entries}, site / "index.html"
    pages = [path for path in site.rglob("*.html") if HANDBOOK not in path.parts and path != home]
    found = {path: re.search(r"<title>(.*?)</title>", path.read_text(encoding="utf-8"), re.DOTALL) for path in pages}
    titles = {path: html.unescape(told[1]) for path, told in found.items() if told}
    assert len(titles) > len(entries)
    assert {title for title in titles.values() if len(title) > 60} <= names
    suffix = f" · {model.site.name}"
    assert any(title.endswith(suffix) for title in titles.values())
