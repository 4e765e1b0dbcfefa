"""A signed sheet sets the state of the facts on it as they are now, after a summary and consent, and of no other."""

from __future__ import annotations

import io
import zipfile
from datetime import date, timedelta

import pytest
from openpyxl import load_workbook
from rich.console import Console

from generator.facts.model import Model
from generator.factsheets.asked import facts_for
from generator.factsheets.contents import Wanted, contents
from generator.factsheets.workbook import ANSWER, SHEET, drawn
from generator.imports.reviews import Request, import_reviews
from generator.loading.load import load_model
from generator.problems import DataProblems
from generator.shown.confirmations import Confirmations
from tests.frozen.facts import TODAY
from tests.support.import_project import Done, project
from tests.support.kept_copies import stamps

OFFICE = "kantor-uji"
SIGNED = TODAY + timedelta(days=1)
LATER = TODAY + timedelta(days=9)


@pytest.fixture
def root(made_once):
    """A project to import into."""
    return made_once(project)


class Filled:
    """A sheet as an office fills it in; rows are counted from 0."""

    def __init__(self, root, topic: str = "kontak", signed: date | str | None = SIGNED) -> None:
        self.path, self.model = root.parent / "lembar.xlsx", load_model(root)
        self.facts = facts_for(self.model, OFFICE, topic)
        self.book = load_workbook(io.BytesIO(drawn(contents(Wanted(self.model, OFFICE, topic, TODAY), self.facts))))
        self.sheet = self.book[SHEET]
        self.head = next(row for row in range(1, 30) if self.sheet.cell(row, 1).value == "No")
        self.sheet.cell(self.head - 1, 3).value = signed and str(signed)

    def answer(self, *answers: str):
        """The answers of the first rows; the file."""
        for row, answer in enumerate(answers, start=self.head + 1):
            self.sheet.cell(row, ANSWER).value = answer
        return self.saved()

    def saved(self):
        """The file."""
        self.book.save(self.path)
        return self.path


def taken(root, file, ask=None, **more) -> Done:
    """Imports the sheet `file`; `more` changes what is asked for."""
    before, out = stamps(root), io.StringIO()
    try:
        status = import_reviews(root, Request(file, **({"today": LATER} | more)), Console(file=out, width=200), ask)
    except DataProblems as problems:
        status = 1
        out.write(str(problems))
    return Done(status, " ".join(out.getvalue().split()), stamps(root) == before)


def states(model: Model) -> dict[str, str]:
    """State of each fact that somebody was asked about."""
    told = Confirmations(model)
    return {fact.id: state for fact in told.facts if (state := told.state(fact))}


def test_three_answers_set_three_states_and_nothing_else(root):
    filled = Filled(root)
    done = taken(root, filled.answer("sesuai", "Tidak sesuai", "tidak tahu"), yes=True)
    assert done.status == 0 and "1 sesuai, 1 tidak sesuai, 1 tidak tahu" in done.said
    asked = [fact.id for fact in filled.facts]
    expected = dict(zip(asked, ("sesuai", "tidak_sesuai", "tidak_tahu"), strict=False))
    model = load_model(root)
    assert states(model) == expected and asked[0] == f"contacts/{OFFICE}"
    told = model.reviews[OFFICE].facts[asked[0]]
    assert (told.on, told.sheet) == (SIGNED, f"{OFFICE}-kontak-{TODAY}")
    again = taken(root, filled.path, yes=True)
    assert again.status == 0 and again.untouched and "Tidak ada jawaban baru. Tidak ada yang ditulis." in again.said
    other = taken(root, filled.answer("tidak sesuai"), yes=True)
    assert other.status == 0 and f"(sebelumnya sesuai, {SIGNED})" in other.said
    assert states(load_model(root)) == expected | {asked[0]: "tidak_sesuai"}


@pytest.mark.parametrize(("answer", "written"), [("y", True), ("Ya", True), ("t", False), ("", False)])
def test_only_a_yes_writes(root, answer, written):
    asked = []
    done = taken(root, Filled(root).answer("sesuai"), ask=lambda question: asked.append(question) or answer)
    assert asked == [f"Tulis 1 jawaban ini ke data/reviews/{OFFICE}.yml? [y/t] "]
    assert (done.status == 0) is written is not done.untouched


def test_without_a_terminal_the_summary_is_all(root):
    done = taken(root, Filled(root).answer("sesuai"))
    assert done.status == 1 and done.untouched and "ulangi dengan --yes" in done.said and "Sesuai (1)" in done.said


def test_what_has_changed_since_the_sheet_is_refused_and_the_rest_taken(root):
    filled = Filled(root)
    first, second = filled.facts[:2]
    path = root / first.file
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(f"name: {first.part.name}", "name: Nama Lain"), encoding="utf-8")
    done = taken(root, filled.answer("sesuai", "sesuai"), yes=True)
    assert done.status == 0 and "Ditolak (1)" in done.said
    assert "Faktanya berubah sesudah lembar ini dibuat. Buat lembar baru." in done.said and "Nama Lain" in done.said
    assert states(load_model(root)) == {second.id: "sesuai"}


def test_a_fact_that_moved_is_found_by_its_value(root):
    filled = Filled(root, "negara")
    at = next(i for i, fact in enumerate(filled.facts) if fact.path[-1] == 0 and len(fact.path) > 1)
    filled.sheet.cell(filled.head + 1 + at, 2).value = filled.facts[at].id.replace("[0]", "[7]")
    filled.sheet.cell(filled.head + 1 + at, ANSWER).value = "sesuai"
    assert taken(root, filled.saved(), yes=True).status == 0
    assert states(load_model(root)) == {filled.facts[at].id: "sesuai"}


def spoil(filled: Filled, row: int, column: int, value: object) -> None:
    """Another value in a cell, counted from the row of the headings."""
    filled.sheet.cell(filled.head + row, column).value = value


ROWS = (
    (2, "countries/negerri#work.pabrik", "yang tidak ada, atau sudah dihapus"),
    (2, None, "sel kosong"),
    (4, "Kantor\u202eUji", "seharusnya isi seperti di lembar yang dibuat review-sheets"),
    (ANSWER, "mungkin", "seharusnya salah satu dari sesuai"),
    (ANSWER, 1, "ditemukan angka"),
    (ANSWER + 1, "<script>alert(1)</script>", "kode halaman web"),
)
"""Column, what stands in it, and what is said of it."""


def test_rows_that_cannot_be_taken_are_named_and_the_others_are_taken(root):
    filled = Filled(root, "pemeriksa")
    filled.answer(*["sesuai"] * len(filled.facts))
    for row, (column, value, _) in enumerate(ROWS, start=1):
        spoil(filled, row, column, value)
    done = taken(root, filled.saved(), yes=True)
    assert done.status == 0 and f"{len(ROWS)} ditolak" in done.said
    for row, (_, _, said) in enumerate(ROWS, start=filled.head + 1):
        told = done.said.partition(f"lembar.xlsx:{row} ")[2].partition("lembar.xlsx:")[0]
        assert said in told, (row, told)
    assert states(load_model(root)) == {fact.id: "sesuai" for fact in filled.facts[len(ROWS) :]} != {}


def test_two_answers_to_one_fact_are_no_answer(root):
    filled = Filled(root)
    filled.answer("sesuai", "tidak sesuai")
    for column in (2, 4):
        spoil(filled, 2, column, filled.sheet.cell(filled.head + 1, column).value)
    done = taken(root, filled.saved(), yes=True)
    assert f"jawaban lain daripada di {SHEET}!G{filled.head + 1}" in done.said
    assert states(load_model(root)) == {filled.facts[0].id: "sesuai"}


HEADS = {
    "no office": (3, None, "Id kantor: ditemukan lembar tanpa isian itu"),
    "an office that is none": (3, "kantor-ujj", "Maksud Anda 'kantor-uji'?"),
    "an office that is not published": (3, "rahasia", "seharusnya id kantor di data/contacts"),
    "no number": (2, None, "Nomor lembar: ditemukan lembar tanpa isian itu"),
    "no day": (1, None, "sebut dengan --signed-on"),
    "half a day": (1, "2026-12", "tanggal lengkap"),
    "a day to come": (1, str(LATER + timedelta(days=1)), "paling lambat hari ini"),
    "a day before the sheet": (1, str(TODAY - timedelta(days=1)), "tanggal sesudah lembarnya dibuat"),
}


@pytest.mark.parametrize("name", HEADS)
def test_a_sheet_that_does_not_say_whose_it_is_is_refused_as_a_whole(root, name):
    above, value, said = HEADS[name]
    filled = Filled(root)
    filled.sheet.cell(filled.head - above, 3).value = value
    done = taken(root, filled.answer("sesuai"), yes=True)
    assert done.status == 1 and done.untouched and said in done.said, done.said


def test_the_day_may_be_said_on_the_command_line(root):
    assert taken(root, Filled(root, signed=None).answer("sesuai"), yes=True, signed=SIGNED).status == 0


def test_a_sheet_without_answers_changes_nothing(root):
    done = taken(root, Filled(root).saved(), yes=True)
    assert done.status == 1 and done.untouched and "Tidak ada jawaban yang bisa dipakai." in done.said


def test_what_is_no_workbook_or_too_large_is_one_message(root, tmp_path):
    bomb, page, other = (tmp_path / name for name in ("bom.xlsx", "halaman.xlsx", "lain.csv"))
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as out:
        out.writestr("[Content_Types].xml", b"<Types/>")
        out.writestr("xl/workbook.xml", b" " * 160_000_000)
    page.write_text("<html></html>", encoding="utf-8")
    other.write_text("nama,nomor\nPT,1\n", encoding="utf-8")
    for file in (bomb, page, other):
        done = taken(root, file, yes=True)
        assert done.status == 1 and done.untouched and f"{file.name}: ditemukan" in done.said, done.said
