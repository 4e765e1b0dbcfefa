"""Laws of the register, whatever companies it holds: a name is found however it is written, and never taken for another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.company.find import Index
from checker.company.names import normalise
from generator.shown.suspensions import ends
from tests.support.look_up import TEXTS, index_of


def bare(name: str) -> str:
    """A name without its PT."""
    return re.sub(r"^PT\.? ?", "", name)


@pytest.fixture(scope="module")
def index(entries) -> Index:
    """The register made ready for many searches."""
    return index_of(entries)


def exact(index: Index, query: str, name: str) -> bool:
    """Whether `query` finds the company `name`, and only it."""
    answer = index.find(query)
    found = {normalise(found["name"]) for found in answer["agencies"]}
    return answer["match"] == "exact" and found == {normalise(name)}


def test_register_holds_every_company_once(model, entries):
    names = {normalise(agency.name) for agency in model.agencies}
    listed = [entry for entry in entries if entry["listed"]]
    assert len(listed) == len(names) <= len(model.agencies)
    assert {normalise(entry["name"]) for entry in listed} == names
    day = model.words.dates.short(model.register.as_of)
    assert all(entry["status"].startswith(f"terdaftar per {day}") for entry in listed)
    assert all(entry["as_of"] == model.register.as_of.isoformat() for entry in entries)


def test_no_company_is_called_active_official_or_illegal(model, entries):
    day = re.escape(model.words.dates.short(model.register.as_of))
    for entry in entries:
        assert re.match(rf"(terdaftar|tidak ada di daftar) per {day}", entry["status"])
        assert not re.search(r"\b(aktif|resmi|ilegal)\b", entry["status"])
        assert entry["status"].startswith("terdaftar") == entry["listed"]
        assert re.fullmatch(r"[a-z0-9-]+", entry["slug"])
    assert len({entry["slug"] for entry in entries}) == len(entries)


@pytest.mark.parametrize(
    "change",
    [
        str,
        str.lower,
        str.upper,
        bare,
        lambda name: bare(name).lower(),
        lambda name: f"P.T. {bare(name)}",
        lambda name: f"{bare(name)}, PT",
        lambda name: f"pt {bare(name)}",
        lambda name: name.replace(" ", "  "),
        lambda name: f"  {name}\n",
        lambda name: bare(name).replace(" ", ""),
        lambda name: re.sub(r"[^\w ]", "", bare(name)),
        lambda name: f'"{name}"',
    ],
    ids="same lower upper bare bare-lower P.T. comma-PT pt doubled-spaces padded no-spaces no-punctuation quoted".split(),
)
def test_same_name_written_otherwise_is_exact(index, model, change: Any):
    for agency in model.agencies:
        assert normalise(change(agency.name)) == normalise(agency.name) != "", change(agency.name)
    for agency in model.agencies:
        assert exact(index, change(agency.name), agency.name), change(agency.name)


def test_licence_number_is_exact_by_its_first_13_digits(index, model):
    for agency in model.agencies:
        if agency.licence_no:
            found = index.find(agency.licence_no)
            assert found["match"] == "exact"
            assert normalise(agency.name) in {normalise(entry["name"]) for entry in found["agencies"]}
            assert index.find(agency.licence_no[:13] + "0099")["agencies"] == found["agencies"]


def test_a_look_alike_is_never_the_same(index, entries):
    for at, entry in enumerate(entries):
        alike = {normalise(entries[i]["name"]) for i in index.lookalikes(at)} - {normalise(entry["name"])}
        answer = index.find(entry["name"])
        assert answer["match"] == "exact" and not alike & {normalise(found["name"]) for found in answer["agencies"]}
        assert all(pair["note"] == "mirip, bukan sama" for pair in answer["lookalikes"])


@settings(max_examples=80)
@given(st.data())
def test_one_letter_more_or_less_is_never_exact(index, model, entries, data: st.DataObject):
    name = bare(data.draw(st.sampled_from(model.agencies)).name)
    at = data.draw(st.integers(0, len(name)))
    changed = (
        name[:at] + data.draw(st.sampled_from("xqz")) + name[at:]
        if data.draw(st.booleans())
        else name[:at] + name[at + 1 :]
    )
    listed = {normalise(entry["name"]) for entry in entries}
    if normalise(changed) not in listed:
        assert index.find(changed)["match"] != "exact"


@settings(max_examples=100)
@given(st.text(max_size=60))
def test_any_query_is_answered(index, query: str):
    answer = index.find(query)
    assert answer["query"] == query and answer["match"] in ("exact", "similar", "none")
    assert bool(answer["agencies"]) == (answer["match"] != "none")


def test_decisions_that_are_not_published_stay_inside(model, entries):
    told = {(decision["source"], decision["number"]) for entry in entries for decision in entry["decisions"]}
    shown = {normalise(entry["name"]) for entry in entries}
    hidden = [decision for decision in model.decisions if not decision.publish]
    listed = {normalise(agency.name) for agency in model.agencies}
    public = {normalise(decision.name) for decision in model.decisions if decision.publish}
    for decision in hidden:
        assert normalise(decision.name) not in shown or normalise(decision.name) in listed | public
    assert told <= {(d.source_title, d.number or None) for d in model.decisions if d.publish}


def test_what_is_published_has_a_number_or_two_sources(model):
    assert all(decision.number or " dan " in decision.source_title for decision in model.decisions if decision.publish)


def test_a_suspension_without_a_known_end_is_said_and_is_not_a_yes(index, entries):
    for entry in entries:
        last = entry["decisions"][-1] if entry["decisions"] else {"kind": "", "note": ""}
        if last["kind"] == "Skorsing" and "masa itu lewat" not in last["note"] and entry["answer"] != "dicabut":
            assert "diskors" in entry["status"] and index.find(entry["name"])["answer"] != "ya"


def test_a_suspension_that_has_run_out_is_history_and_not_status(model, entries):
    for entry in entries:
        told = [decision for decision in entry["decisions"] if "masa itu lewat" in decision["note"]]
        over = [d for d in model.decisions if d.publish and normalise(d.name) == normalise(entry["name"]) and d.months]
        assert len(told) == sum(bool((end := ends(d)) and end < model.register.as_of) for d in over)
        assert not told or told[-1] is not entry["decisions"][-1] or "diskors" not in entry["status"]


def test_a_revoked_company_shows_its_decision_and_its_look_alikes_warn(index, entries):
    for at, entry in enumerate(entries):
        if entry["answer"] != "dicabut":
            continue
        answer = index.find(entry["name"])
        assert (answer["match"], answer["answer"]) == ("exact", "dicabut") and "izin dicabut" in entry["status"]
        assert any(d["kind"] == "Izin dicabut" and d["source"] for d in answer["agencies"][0]["decisions"])
        assert answer["warning"].endswith(TEXTS.advice["not_listed"]) and answer["advice"] == TEXTS.meaning["dicabut"]
        for i in index.lookalikes(at):
            for one, other in ((entry, entries[i]), (entries[i], entry)):
                warning = index.find(one["name"])["warning"]
                assert warning.startswith("Awas, ") and other["name"] in warning and "Bukan PT yang sama." in warning


def texts_of(words: Any) -> Iterator[str]:
    """Every text in nested words."""
    if isinstance(words, dict):
        yield from (text for inner in words.values() for text in texts_of(inner))
    else:
        yield words


def test_the_address_told_to_visitors_is_the_one_of_the_source(model):
    """The newest copy whose source has an address tells it; a list sent by post has none."""
    copies = (model.register, *reversed(model.register.earlier))
    urls = [model.sources[ref].url for copy in copies for ref in copy.sources if model.sources[ref].url]
    host, words = urlsplit(urls[0]).hostname, model.words.company
    assert host in words.meaning.tidak and host in words.card.how and host in words.card.how_blank
    assert {
        found for text in texts_of(words.model_dump()) for found in re.findall(r"[\w-]+(?:\.[\w-]+)+\.\w+", text)
    } == {host}
