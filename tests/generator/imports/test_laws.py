"""Laws of an import: no row is lost between the file and the count, and what was written reads back as it was."""

from __future__ import annotations

import csv
import io
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.company.names import normalise
from generator.facts.agency import Agency
from generator.imports.incoming import read_incoming
from generator.imports.plan import plan_register
from generator.imports.rows import AGENCIES, Reading, read_rows
from generator.loading.load import load_model
from generator.problems import InputProblems
from generator.shown.agency_changes import changes, compare, nib
from tests.support import small_facts
from tests.support.import_project import HEAD, agencies, text_file, workbook
from tests.support.paths import ROOT
from tests.support.workbook_words import TEXTS

DAY = date(2026, 10, 1)
QUICK = settings(max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture])
NAMES = st.sampled_from(
    [
        "PT. MAJU",
        "MAJU, PT",
        "PT MAJU JAYA",
        "P.T. maju  jaya",
        "BUMI MAS",
        "Bumimas",
        "AL-HIKMAH",
        "ABUNI`MAH",
        "安全",
        "Ásá",
    ]
)
NUMBERS = st.sampled_from(
    ["", "9120307772741", "91203077727410001", "0220103122805", "202511111156452546912", "8120114190761"]
)
IDS = st.sampled_from(["", *map(str, range(1, 12))])
ROWS = st.lists(st.tuples(IDS, NAMES, NUMBERS), max_size=12)
CELLS = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        [
            "",
            "-",
            "2.20E+11",
            "9120307772741",
            "9120307772741.0",
            "=1",
            "PT. MAJU",
            "nama",
            "NIB",
            "\x00",
            "(2)",
            '"',
            ";",
            "\n",
        ]
    ),
)


def one_each(rows):
    """The rows whose id no earlier row has."""
    seen: set[str] = set()
    return [row for row in rows if not row[0] or not (row[0] in seen or seen.add(row[0]))]


def read(path: Path) -> Reading:
    """The rows of a file that is taken for a list."""
    return read_rows(read_incoming(path, lambda text: text in HEAD, TEXTS), None, AGENCIES)


def planned(old, reading):
    """The plan of importing `reading` over the rows `old`."""
    return plan_register(
        small_facts.model(agencies=agencies(old)), reading, DAY, ("koran-uji-2026-berita",), small_facts.TODAY
    )


@QUICK
@given(old=ROWS, table=st.lists(st.lists(CELLS, min_size=3, max_size=3), min_size=1, max_size=12), book=st.booleans())
def test_every_row_of_the_file_is_counted_once(old, table, book, tmp_path):
    if book:
        table = [["".join(sign for sign in cell if sign.isprintable()) for cell in row] for row in table]
        file = workbook(tmp_path / "a.xlsx", [HEAD, *table])
    else:
        file = tmp_path / "a.csv"
        out = io.StringIO(newline="")
        csv.writer(out).writerows([HEAD, *table])
        file.write_bytes(out.getvalue().encode("utf-8", "replace"))
    try:
        reading = read(file)
    except InputProblems as problems:
        assert "a.csv" in str(problems) or "a.xlsx" in str(problems)
        return
    diff = planned(one_each(old), reading).diff
    filled = sum(any(cell.strip() for cell in row) for row in table)
    assert len(diff.added) + len(diff.changed) + diff.unchanged + len(reading.twins) + reading.refused == reading.total
    assert reading.total + len(reading.skipped) == filled
    assert len({problem.line for problem in reading.problems}) == reading.refused
    assert len(diff.removed) + len(diff.pairs) == len(one_each(old))


@QUICK
@given(rows=ROWS)
def test_what_was_written_reads_back_as_no_change(rows, tmp_path):
    first = planned([], read(text_file(tmp_path / "a.csv", [HEAD, *one_each(rows)])))
    written = tmp_path / "b.csv"
    written.write_text(first.files["data/agencies/register-2026-10-01.csv"], encoding="utf-8", newline="")
    kept = [tuple(row.model_dump().values()) for row in first.reading.items]
    again = planned(kept, read(written))
    assert again.nothing_new and again.diff.unchanged == len(kept)
    assert again.files["data/agencies/register-2026-10-01.csv"] == written.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "make",
    [
        lambda path, table: text_file(path.with_suffix(".csv"), table, ";", "\r\n", "utf-16"),
        lambda path, table: workbook(path.with_suffix(".xlsx"), table),
    ],
)
def test_the_exported_register_is_no_change(make, model, tmp_path):
    table = [tuple(row.model_dump().values()) for row in model.agencies]
    plan = plan_register(model, read(make(tmp_path / "a", [HEAD, *table])), DAY, ("x",), small_facts.TODAY)
    assert plan.nothing_new and plan.diff.unchanged == len(model.agencies)
    with (ROOT / "data/agencies" / model.register.file).open(encoding="utf-8", newline="") as old:
        assert list(csv.reader(io.StringIO(plan.files["data/agencies/register-2026-10-01.csv"]))) == list(
            csv.reader(old)
        )


@QUICK
@given(old=ROWS, new=ROWS)
def test_changes_speak_of_every_row_that_differs_and_of_no_other(old, new):
    old, new = agencies(one_each(old)), agencies(one_each(new))
    diff = compare(old, new)
    assert sorted(map(repr, (*diff.removed, *(before for before, _ in diff.pairs)))) == sorted(map(repr, old))
    assert sorted(map(repr, (*diff.added, *(after for _, after in diff.pairs)))) == sorted(map(repr, new))
    found = changes(diff)
    assert {id(one.before) for one in found if one.after is None} == {id(row) for row in diff.removed}
    assert {(id(one.before), id(one.after)) for one in found if one.before and one.after} == {
        (id(a), id(b)) for a, b in diff.changed
    }
    for one in found:
        if one.kind == "hilang":
            assert not any(
                normalise(row.name) == normalise(one.row.name) != "" or nib(row) == nib(one.row) != "" for row in new
            )
        if one.before and one.after:
            assert normalise(one.before.name) == normalise(one.after.name) or nib(one.before) == nib(one.after) != ""


@QUICK
@given(rows=ROWS)
def test_a_list_compared_with_itself_in_any_order_has_no_changes(rows):
    table = agencies(one_each(rows))
    assert changes(compare(table, tuple(reversed(table)))) == [] or any(row.siskop2mi_id == "" for row in table)
    assert changes(compare(table, table)) == []


def test_the_real_list_has_the_quirks_that_are_allowed_for():
    lengths = {len(row.licence_no) for row in load_model(ROOT).agencies}
    assert lengths <= {0, 13, 17, 21}
    assert nib(Agency(siskop2mi_id="1", name="PT", licence_no="15062200008190008")) == "1506220000819"
    assert nib(Agency(siskop2mi_id="1", name="PT", licence_no="202511111156452546912")) == "202511111156452546912"
