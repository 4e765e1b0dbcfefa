"""The page's look-up and the checker's own.

Exact is the same for both, and nothing is ever offered as more than similar.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.company.find import MOST, Index
from checker.company.likeness import Spelling, typed
from checker.company.names import name_words, normalise
from tests.support.company_script import ODD, Script, misspelt
from tests.support.look_up import index_of

pytestmark = pytest.mark.long

MISSPELT = 1_500


@pytest.fixture(scope="module")
def index(entries) -> Index:
    """The checker's own look-up."""
    return index_of(entries)


@pytest.fixture(scope="module")
def script(entries, tmp_path_factory) -> Iterator[Script]:
    """The page's look-up."""
    started = Script(entries, tmp_path_factory.mktemp("script"))
    yield started
    started.close()


@pytest.fixture(scope="module")
def fragments(entries) -> list[str]:
    """Words and numbers of the register, to make queries of."""
    words = {word for entry in entries for word in name_words(entry["name"])}
    return sorted(words | {entry["licence_no"] for entry in entries})


def engine_answer(index: Index, query: str) -> dict[str, Any]:
    """What the checker answers; half a character goes through JSON as it does in the browser."""
    return json.loads(json.dumps(index.find(query)))


def names_near(index: Index, query: str) -> list[str]:
    """All names that the checker calls similar to `query`, however many."""
    wanted = Spelling(name_words(query))
    return [entry["name"] for entry, name in zip(index.entries, index.names, strict=True) if typed(wanted, name)]


def assert_as_safe(index: Index, script: Script, query: str) -> None:
    """The script says of `query` what the checker says; only of similar names it may know fewer."""
    engine, page = engine_answer(index, query), script.find(query)
    if page == engine:
        return
    assert engine["match"] == "similar", query
    assert page["match"] in ("similar", "none"), query
    if page["match"] == "none":
        assert page["agencies"] == [] and page["answer"] in ("tidak", "tidak_tahu")
    else:
        assert {agency["name"] for agency in page["agencies"]} <= set(names_near(index, query)), query
        assert (page["answer"], page["advice"]) == (engine["answer"], engine["advice"])


def test_names_are_read_alike(script, entries, fragments):
    for name in (*ODD, *(entry["name"] for entry in entries), *fragments):
        assert script.words(name) == name_words(name), name


def test_every_name_and_number_gives_the_answer_of_the_checker(script, index, entries):
    for entry in entries:
        name, number = entry["name"], entry["licence_no"]
        for query in (name, name.lower(), f"PT {name}", normalise(name), number, number[:13] + "0099", number[:6]):
            assert script.find(query) == engine_answer(index, query), query


def test_parts_of_names_are_found_as_the_checker_finds_them(script, index, entries):
    chance = random.Random(3)
    for entry in chance.sample(entries, min(len(entries), 40)):
        for end in range(1, len(entry["name"])):
            assert_as_safe(index, script, entry["name"][:end])
        for word in name_words(entry["name"]):
            page, engine = script.find(word), engine_answer(index, word)
            assert (page["match"], page["agencies"][:1]) == (engine["match"], engine["agencies"][:1]), word


@pytest.mark.parametrize("query", ODD)
def test_odd_queries_give_the_answer_of_the_checker(script, index, query):
    assert script.find(query) == engine_answer(index, query)


def test_misspelt_names_are_as_safe_as_with_the_checker(script, index, entries):
    chance = random.Random(17)
    for _ in range(MISSPELT):
        assert_as_safe(index, script, misspelt(chance.choice(entries)["name"], chance))


def test_most_misspelt_names_are_found(script, index, entries):
    chance, listed = random.Random(18), {normalise(entry["name"]) for entry in entries}
    names = [chance.choice(entries)["name"] for _ in range(400)]
    typed_names = [(name, misspelt(name, chance)) for name in names]
    for find in (script.find, index.find):
        first = [
            bool(told["agencies"]) and told["agencies"][0]["name"] == name
            for name, query in typed_names
            for told in [find(query)]
        ]
        assert sum(first) >= 0.97 * len(first)
    assert not [
        query for _, query in typed_names if normalise(query) not in listed and script.find(query)["match"] == "exact"
    ]


def test_of_one_wrong_letter_the_right_name_is_offered(script, entries):
    chance, listed = random.Random(19), {normalise(entry["name"]) for entry in entries}
    for entry in entries:
        name = normalise(entry["name"])
        at = chance.randrange(len(name))
        for query in (name[:at] + "q" + name[at:], name[:at] + name[at + 1 :], name[:at] + "q" + name[at + 1 :]):
            # what is left of a very short name may be anybody's
            if len(query) < 5 or normalise(query) in listed:
                continue
            told = script.find(query)
            assert told["match"] == "similar", query
            assert entry["name"] in [agency["name"] for agency in told["agencies"]] or told["more"], query


@settings(max_examples=400)
@given(st.data())
def test_any_query_is_as_safe_as_with_the_checker(script, index, fragments, data):
    piece = st.sampled_from(fragments) | st.text(max_size=8)
    query = data.draw(st.lists(piece, max_size=5).map(" ".join) | st.text(max_size=60))
    assert_as_safe(index, script, query)
    assert len(script.find(query)["agencies"]) <= max(MOST, len(index.same(query)))
