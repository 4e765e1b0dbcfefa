"""How sure a fact is: by the kind and the age of its sources."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.facts.evidence import CERTAINTIES, by_one_report, is_primary, weigh, years_before
from generator.facts.known import by_certainty, known_facts
from generator.facts.source import LEGAL_KINDS, Provision, Source
from generator.shown.how_sure import HowSure
from tests.support.paths import AS_OF
from tests.support.strategies import model

DAY = date(2026, 11, 29)
NEW, OLD = date(2026, 1, 1), date(2019, 1, 1)


def source(kind: str, publisher: str = "Koran", **own: Any) -> Source:
    return Source(**{"title": "Judul", "short": "Koran", "kind": kind, "publisher": publisher, "checked": DAY} | own)


LAW = source("undang_undang")
OFFICE, OLD_OFFICE = source("situs_resmi", "Kantor", date=NEW), source("situs_resmi", "Kantor", date=OLD)
NEWS, SAME, OTHER = source("berita", date=NEW), source("berita", date=OLD), source("berita", "Majalah", date=NEW)
COPY = source("situs_resmi", "Kantor", date=NEW, read_in_copy=NEW)
QUOTED = source("undang_undang", "Negara", date=NEW, quoted=True)
WEAK = source("berita", "Blog", date=NEW, weak=True)


@pytest.mark.parametrize(
    ("found", "certainty"),
    [
        ([LAW, SAME], "resmi"),
        ([OFFICE], "resmi"),
        ([source("situs_resmi")], "resmi"),
        ([OLD_OFFICE], "lama"),
        ([OLD_OFFICE, NEWS], "resmi"),
        ([source("situs_resmi"), SAME], "resmi"),
        ([SAME], "lama"),
        ([NEWS], "satu_laporan"),
        ([NEWS, SAME], "satu_laporan"),
        ([NEWS, WEAK], "satu_laporan"),
        ([NEWS, OTHER], "dua_laporan"),
        ([COPY], "satu_laporan"),
        ([COPY, NEWS], "dua_laporan"),
        ([source("berita")], "satu_laporan"),
        ([QUOTED], "satu_laporan"),
        ([QUOTED, NEWS], "satu_laporan"),
        ([QUOTED, NEWS, OTHER], "dua_laporan"),
        ([QUOTED, LAW], "resmi"),
        ([source("undang_undang", date=OLD, quoted=True)], "lama"),
    ],
)
def test_certainty_follows_from_kind_age_and_independence(found: list[Source], certainty: str):
    sources = {f"s{i}": one for i, one in enumerate(found)}
    assert weigh(sources, sources, DAY, 3).certainty == certainty


def test_an_article_that_others_quote_is_no_official_text():
    read, told = Provision(text="Isi."), Provision(text="Isi.", quoted=True)
    sources = {"uu": source("undang_undang", date=NEW, provisions={"pasal-1": read, "pasal-2": told})}
    assert [weigh(refs, sources, DAY, 3).certainty for refs in (["uu#pasal-1"], ["uu#pasal-2"], ["uu"])] == [
        "resmi",
        "satu_laporan",
        "resmi",
    ]
    assert weigh(["uu#pasal-2", "uu#pasal-1"], sources, DAY, 3).certainty == "resmi"
    assert sources["uu"].read == "partly"


@pytest.mark.parametrize(
    ("day", "newest", "year_only"),
    [
        ("2026-02-04", date(2026, 2, 4), False),
        ("2026-02", date(2026, 2, 1), True),
        ("2026", date(2026, 1, 1), True),
        ("", None, False),
        ("awal tahun", None, False),
    ],
)
def test_a_report_without_a_source_of_its_own_is_one_report(day: str, newest: date | None, year_only: bool):
    told = by_one_report(day)
    assert (told.certainty, told.newest, told.year_only, told.undated) == (
        "satu_laporan",
        newest,
        year_only,
        not newest,
    )


def test_without_a_limit_nothing_grows_old():
    assert weigh(["a"], {"a": SAME}, DAY, None).certainty == "satu_laporan"


def test_the_newest_day_and_what_has_none_are_told():
    sources = {"a": source("berita", year=2025), "b": source("berita"), "c": SAME, "d": COPY}
    told = weigh(["a", "b#pasal-1", "c"], sources, DAY, 3)
    assert (told.newest, told.year_only, told.undated, told.copy) == (date(2025, 12, 31), True, 1, None)
    assert weigh(["d"], sources, DAY, 3).copy == NEW
    assert weigh(["b"], sources, DAY, 3).newest is None


def test_a_year_is_never_later_than_the_day_it_was_read():
    assert source("berita", year=DAY.year).day == DAY
    assert source("situs_resmi", year=DAY.year, read_in_copy=NEW).day == NEW


def test_a_leap_day_has_a_day_three_years_before():
    assert years_before(date(2024, 2, 29), 3) == date(2021, 2, 28)


@given(
    st.lists(st.sampled_from([LAW, OFFICE, NEWS, OTHER, COPY]), min_size=1), st.sampled_from([NEWS, OTHER, LAW, OFFICE])
)
def test_a_further_source_of_the_same_age_never_makes_a_fact_less_sure(found: list[Source], more: Source):
    def rank(sources: list[Source]) -> int:
        return CERTAINTIES.index(
            weigh(map(str, range(len(sources))), {str(i): s for i, s in enumerate(sources)}, DAY, 3).certainty
        )

    assert rank([*found, more]) <= rank(found)


def deciding() -> Iterator[Any]:
    return (fact for fact in known_facts(model()) if fact.decides)


def test_every_fact_says_something_and_is_counted_once():
    facts = list(known_facts(model()))
    assert all(fact.text and (fact.refs or fact.kind == "decisions") for fact in facts)
    assert len({(fact.file, fact.path) for fact in facts}) == len(facts)
    assert sum(by_certainty(model(), DAY).values()) == len(facts)


def test_no_published_fact_rests_on_weak_sources_alone():
    for fact in known_facts(model()):
        read = [model().sources[ref.partition("#")[0]] for ref in fact.refs]
        assert not read or not all(source.weak for source in read), fact.file


def holds_at_any_age(ref: str) -> bool:
    """A law that was read, or an office's page that says no date."""
    key, _, provision = ref.partition("#")
    one = model().sources[key]
    spoken = one.kind in LEGAL_KINDS or not one.day
    return spoken and is_primary(one) and not one.quotes(provision)


@pytest.mark.parametrize("years", [0, 1, 4, 40])
def test_what_decides_and_is_older_than_its_kind_may_be_says_so(years: int):
    day = AS_OF.replace(year=AS_OF.year + years)
    sure, old = HowSure(model(), day), model().words.how_sure.certainty["lama"]
    for fact in deciding():
        limit = model().evidence.families[fact.family].years
        newest = fact.evidence(model(), day).newest
        late = bool(limit and newest and newest < years_before(day, limit))
        assert (sure.shown(fact).word == old) == (late and not any(map(holds_at_any_age, fact.refs))), fact.file


def test_whatever_is_compiled_into_a_finding_decides():
    decided = {(fact.key, *fact.path[:2]) for fact in deciding() if fact.kind == "countries"}
    for key, land in model().countries.items():
        assert {(key, "work", job) for job in land.work} <= decided
        assert not land.closed_all or (key, "closed_all") in decided
        assert {(key, "ages", i) for i in range(len(land.ages))} <= decided
    assert {fact.key for fact in deciding() if fact.kind == "findings"} == {
        key for key, finding in model().findings.items() if finding.sources
    }


def test_what_is_open_rests_on_an_office_or_on_a_dated_event():
    limit = model().evidence.opening.years
    for land in model().countries.values():
        open_work = [work for work in land.work.values() if work.access == "terbuka"]
        for item in [*open_work, *(opening for opening in land.openings if opening.holds)]:
            read = {ref.partition("#")[0]: model().sources[ref.partition("#")[0]] for ref in item.sources}
            oldest = years_before(land.checked, limit)
            spoken = [one for one in read.values() if is_primary(one)]
            fresh = [one for one in spoken if one.kind in LEGAL_KINDS or not one.day or one.day >= oldest]
            assert fresh or (item.proof and (read[item.proof.source].day or OLD) >= oldest)
            # nothing is called open and old at once
            assert weigh(item.sources, model().sources, land.checked, limit).certainty != "lama"
