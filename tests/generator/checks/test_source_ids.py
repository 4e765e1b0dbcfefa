"""An id of a source says who published it, when, and what it is about; a code or a nickname is refused."""

from __future__ import annotations

from datetime import date
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.checks.source_ids import proposed, unsaid
from generator.facts.source import LEGAL_KINDS, Kind, Source
from generator.loading.places import ID

READ = date(2026, 11, 21)


def source(**told) -> Source:
    """A dated piece of news unless told otherwise."""
    facts = {
        "title": "Upah paling rendah naik lagi",
        "short": "Koran Contoh, 5 Feb 2024",
        "kind": "berita",
        "publisher": "Koran Contoh",
        "date": date(2024, 2, 5),
        "checked": READ,
    }
    return Source.model_validate({**facts, **told})


LAW = source(
    title="Undang-Undang Nomor 9 Tahun 2024 tentang Upah", short="UU 9/2024", kind="undang_undang", publisher=None
)


@pytest.mark.parametrize(
    ("key", "missing"),
    [
        ("koran-contoh-2024-upah", []),
        ("contoh-2024-rendah", []),
        ("l27", ["penerbitnya", "tahun 2024", "isinya"]),
        ("berita-upah", ["penerbitnya", "tahun 2024"]),
        ("koran-contoh-upah", ["tahun 2024"]),
        ("koran-contoh-2023-upah", ["tahun 2024"]),
        ("2024-upah", ["penerbitnya"]),
        ("koran-contoh-2024-l27", ["isinya"]),
        ("koran-2024", ["isinya"]),
    ],
)
def test_publisher_year_and_subject_are_told(key, missing):
    assert unsaid(key, source()) == missing


def test_a_page_without_a_day_needs_no_year():
    assert unsaid("koran-contoh-upah", source(date=None)) == []
    assert unsaid("l27-upah", source(date=None)) == ["penerbitnya"]


def test_without_a_publisher_the_short_name_before_its_comma_counts():
    nobody = source(publisher=None, short="KJRI Uji, 5 Feb 2024")
    assert unsaid("kjri-2024-upah", nobody) == []
    assert unsaid("feb-2024-upah", nobody) == ["penerbitnya"]


def test_one_shared_word_is_not_both_publisher_and_subject():
    same = source(title="Upah", publisher="Upah", short="Upah, 5 Feb 2024")
    assert unsaid("upah-2024", same) == ["isinya"]
    assert proposed(same) == ""


@pytest.mark.parametrize("key", ["uu-9-2024", "uu-upah", "undang-undang-upah-2024"])
def test_a_law_is_called_by_its_own_name(key):
    assert unsaid(key, LAW) == []


@pytest.mark.parametrize("key", ["l27", "uu-l27", "hukum-9"])
def test_a_law_is_not_called_by_a_code(key):
    assert unsaid(key, LAW) == ["nama aturannya"]


def test_what_is_proposed_names_publisher_year_and_subject():
    assert proposed(source()) == "koran-contoh-2024-upah-paling"
    assert proposed(LAW) == "uu-9-2024"
    assert proposed(source(date=None, publisher="Kantor Élan (salinan)")).startswith("kantor-elan-salinan-upah")


TEXT = st.text(min_size=1, max_size=40).filter(lambda text: text.strip() and text.isprintable())


@given(
    st.builds(
        Source.model_construct,
        title=TEXT,
        short=TEXT,
        publisher=st.none() | TEXT,
        kind=st.sampled_from(get_args(Kind)),
        date=st.none() | st.dates(),
    )
)
def test_a_proposal_is_an_id_that_would_be_accepted(thing):
    name = proposed(thing)
    assert not name or (ID.fullmatch(name) and unsaid(name, thing) == [])


def test_every_kind_is_judged():
    for kind in get_args(Kind):
        assert unsaid("l27", source(kind=kind)), kind
    assert set(LEGAL_KINDS) < set(get_args(Kind))
