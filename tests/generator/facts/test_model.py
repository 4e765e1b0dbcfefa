"""Laws of the facts: everything has a source, nothing unproven leaves data/, and a figure holds only on its days."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError

from generator.facts.base import Fact, Series, Value
from generator.facts.citations import cited
from generator.facts.contact import Contact
from generator.loading.places import FILES, FOLDERS, WORDS
from generator.loading.schema import INDEX, kinds, write_schemas
from generator.reading.yaml_lines import read_yaml
from generator.shown.sources import SourceIndex

WITH_FACTS = ("countries", "procedures", "regions", "contacts", "findings", "cases")
START = date(2020, 1, 1)
DAYS = st.integers(0, 4000).map(lambda count: START + timedelta(days=count))


def parts(value: Any) -> Iterator[BaseModel]:
    """Every model inside a model value, itself included."""
    if isinstance(value, BaseModel):
        yield value
        value = [getattr(value, name) for name in type(value).model_fields]
    elif isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, (list, tuple)):
        for inner in value:
            yield from parts(inner)


def everything(model: Any) -> Iterator[BaseModel]:
    """Every part of every fact file, of the register, of the decisions and of the cues."""
    kinds_of_files = [folder.rpartition("/")[2] for folder in FOLDERS]
    things = [thing for kind in kinds_of_files for thing in getattr(model, kind).values()]
    for thing in (*things, model.register, model.regencies, model.statistics, *model.decisions, model.cues):
        yield from parts(thing)


def test_no_source_without_a_user(model):
    used = {ref.partition("#")[0] for part in everything(model) for _, ref in cited(part)}
    used |= {decision.source for decision in model.decisions if decision.source}
    assert set(model.sources) - used == set()


def test_every_cited_source_and_provision_exists(model):
    refs = {ref for part in everything(model) for _, ref in cited(part)}
    for ref in refs:
        source, _, provision = ref.partition("#")
        assert source in model.sources
        assert not provision or provision in model.sources[source].provisions


def test_no_fact_without_a_source(model):
    naked = [part for part in everything(model) if isinstance(part, (Fact, Value)) and not part.sources]
    assert naked == []
    without = [
        key
        for key, finding in model.findings.items()
        if not (finding.sources or finding.practice or finding.country_rule)
    ]
    assert without == []


@pytest.mark.parametrize("kind", WITH_FACTS)
def test_there_are_facts_of_every_kind(kind, model):
    assert getattr(model, kind)


def test_contacts_of_grade_c_are_never_published(model):
    published = dict(model.published_contacts())
    kept = set(model.contacts) - set(published)
    assert kept, "the data holds contacts of grade C"
    assert all(model.contacts[key].grade == "C" or model.contacts[key].status not in (None, "buka") for key in kept)
    assert "C" not in {contact.grade for contact in published.values()}


@pytest.mark.parametrize("grade", ["A", "B", "C", "tanpa_nomor"])
def test_a_contact_is_published_unless_of_grade_c(grade):
    contact = Contact(
        name="Kantor",
        role="disnaker",
        grade=grade,
        what="Menjawab.",
        serves=("90",),
        address="Jalan Uji 1",
        checked=START,
        review_by=START,
        sources=("uji",),
    )
    assert contact.published == (grade != "C")


def test_a_number_is_dialled_as_it_is_shown(model):
    for key, contact in model.contacts.items():
        for line in contact.lines:
            digits = "".join(char for char in line.number if char.isdigit())
            assert line.dial.lstrip("+").endswith(digits.lstrip("0")), (key, line)
            assert line.dial in line.address or line.address == f"https://wa.me/{line.dial.lstrip('+')}"


def test_only_hosts_on_the_list_are_linked(model):
    index = SourceIndex(model)
    linked = [link for source in model.sources.values() if (link := index.link_out(source.url))]
    assert linked, "some sources are linked"
    for link in linked:
        parts_of_link = urlsplit(link)
        assert parts_of_link.scheme in ("http", "https")
        assert any(
            parts_of_link.hostname == host or parts_of_link.hostname.endswith("." + host) for host in model.hosts.hosts
        )


@pytest.mark.parametrize(
    "url",
    [
        None,
        "",
        "javascript:alert(1)",
        "data:text/html,kp2mi.go.id",
        "ftp://kp2mi.go.id/x",
        "https://kp2mi.go.id.example.com/",
        "https://notkp2mi.go.id/",
        "https://example.com/kp2mi.go.id",
        "https://kp2mi.go.id@example.com/",
        "//example.com",
    ],
)
def test_anything_else_is_never_linked(url, model):
    assert SourceIndex(model).link_out(url) is None


def series(*spans: tuple[date, date | None]) -> Series:
    values = tuple(
        Value(value=f"nilai {i}", since=since, until=until, sources=("uji",)) for i, (since, until) in enumerate(spans)
    )
    return Series(label="Upah", unit="per bulan", values=values)


def test_a_day_outside_has_no_value():
    wages = series((date(2024, 1, 1), date(2024, 12, 31)), (date(2026, 1, 1), date(2026, 12, 31)))
    assert wages.on(date(2023, 12, 31)) is None
    assert wages.on(date(2024, 12, 31)) == wages.values[0]
    assert wages.on(date(2025, 6, 1)) is None
    assert wages.on(date(2026, 1, 1)) == wages.values[1]
    assert wages.on(date(2027, 1, 1)) is None


@st.composite
def ordered_spans(draw) -> list[tuple[date, date | None]]:
    """Spans that follow one another without overlap, with or without gaps; the last one may be open."""
    days = sorted(draw(st.sets(DAYS, min_size=2, max_size=12)))
    spans: list[tuple[date, date | None]] = list(zip(days[::2], days[1::2], strict=False))
    if draw(st.booleans()):
        spans[-1] = (spans[-1][0], None)
    return spans


@given(ordered_spans(), DAYS)
def test_the_value_on_a_day_is_the_one_whose_days_contain_it(spans, day):
    wages = series(*spans)
    inside = [value for value in wages.values if value.since <= day and (value.until is None or day <= value.until)]
    assert len(inside) <= 1
    assert wages.on(day) == (inside[0] if inside else None)


@given(ordered_spans())
def test_values_not_in_order_are_refused(spans):
    with pytest.raises(ValidationError):
        series(*spans, spans[0])


def test_every_kind_of_file_has_a_schema_with_a_word_for_each_key(tmp_path):
    files = write_schemas(tmp_path / "schema")
    assert len(files) == len(FOLDERS) + len(FILES) + len(WORDS) + 1
    for path in files[:-1]:
        made = json.loads(path.read_text(encoding="utf-8"))
        assert made["description"].startswith("Berkas data/")
        for part in (made, *made.get("$defs", {}).values()):
            assert "title" not in part
            for name, field in part.get("properties", {}).items():
                assert field["description"] and "title" not in field, (path.name, name)
    assert set(json.loads((tmp_path / "schema" / INDEX).read_text()).values()) == {
        f"data/{pattern}" for pattern in kinds()
    }


def test_schemas_know_every_key_of_every_file(root, tmp_path):
    write_schemas(tmp_path)
    for schema, pattern in json.loads((tmp_path / INDEX).read_text()).items():
        made = json.loads((tmp_path / schema.rpartition("/")[2]).read_text(encoding="utf-8"))
        assert made["additionalProperties"] is False
        for path in sorted(root.glob(pattern)):
            keys = set(read_yaml(path, path.name).value)
            assert set(made.get("required", ())) <= keys <= set(made["properties"]), path
