"""One ZIP a region with everything in it and a list that names each file; the texts to be sent and read aloud."""

from __future__ import annotations

import dataclasses
import io
import zipfile
from pathlib import PurePosixPath

import pytest

from generator.facts.evidence import weigh
from generator.meeting import broadcast, kit_zip
from generator.meeting.broadcast import ONE_SMS, broadcast_text, sms
from generator.meeting.files import MeetingFile
from generator.meeting.message import message_text
from generator.meeting.slides import Show
from generator.print.frame import Place, national_contacts
from generator.print.region_sheets import SHEETS, Printed
from generator.problems import InputProblems
from tests.support.paths import AS_OF

MOST_BYTES = 6_000_000


@pytest.fixture(params=[0, -1], ids=["first", "last"])
def region(request, model):
    return [*model.in_depth()][request.param]


@pytest.fixture
def show(model, region):
    return Show(Place(model, region, AS_OF), next(iter(model.kits.values())))


@pytest.fixture
def made(model, region, tmp_path):
    """Two sheets and two meeting files with made-up bytes, packed; the ZIP's file and what it should hold."""
    files = {f"cetak/x/{name}": name.encode() * 50 for name in ("a-a4.pdf", "a-f4.pdf", "slide.pdf", "data.xlsx")}
    for path, data in files.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(data)
    printed = [Printed(SHEETS[0], region, size, f"cetak/x/a-{size}.pdf", "", 1) for size in ("a4", "f4")]
    meeting = [
        MeetingFile(region, "slide", "Slide", "Untuk layar.", "pdf", "cetak/x/slide.pdf", 1),
        MeetingFile(region, "data-warga", "Data", "Untuk komputer.", "xlsx", "cetak/x/data.xlsx", 1),
    ]
    for one in model.in_depth():
        (tmp_path / "cetak" / one.replace("_", "-")).mkdir(parents=True, exist_ok=True)
    kits = kit_zip.write_kits(model, printed, meeting, tmp_path, AS_OF)
    mine = next(kit for kit in kits if kit.region == region)
    return (tmp_path / mine.path).read_bytes(), {PurePosixPath(path).name: data for path, data in files.items()}


def test_the_list_names_every_file_of_the_zip(made):
    packed, files = made
    with zipfile.ZipFile(io.BytesIO(packed)) as whole:
        names = whole.namelist()
        told = whole.read(next(name for name in names if name.endswith(".txt"))).decode("utf-8-sig")
        held = {PurePosixPath(name).name: whole.read(name) for name in names if not name.endswith(".txt")}
    assert {name: data for name, data in held.items() if name != "layar.html"} == files
    assert len({name.partition("/")[0] for name in names}) == 1, "it opens into one folder"
    assert [name for name in held if f"- {name}: " not in told] == []


def test_the_same_files_give_the_same_bytes(made, model, region, tmp_path):
    packed, files = made
    again = kit_zip._zip("x", files.items())
    assert again == kit_zip._zip("x", files.items())
    assert len(packed) < MOST_BYTES


def test_the_texts_end_with_the_numbers_of_the_place(show):
    text = broadcast_text(show)
    words = show.model.words.meeting.broadcast
    assert [text.index(heading.upper()) for heading in (words.sms, words.radio, words.sermon)] == sorted(
        text.index(heading.upper()) for heading in (words.sms, words.radio, words.sermon)
    )
    for line in (*show.kit.radio, *show.kit.sermon):
        assert line in text
    for entry in broadcast.numbers(show):
        assert text.count(f"{entry['name']}: {entry['shown']}") == 2


def test_the_short_message_fits_one_sms_and_holds_a_number(show):
    told = sms(show)
    assert len(told) <= ONE_SMS
    assert told.isascii()
    assert any(entry["shown"] in told for entry in broadcast.numbers(show))


def test_words_that_leave_no_room_for_a_number_are_refused(show):
    show.kit = show.kit.model_copy(update={"sms": "x" * ONE_SMS})
    with pytest.raises(InputProblems):
        sms(show)


def test_a_number_that_is_not_sure_says_so_in_every_text_and_a_sure_one_does_not(show):
    model, words = show.model, show.model.words
    key, polisi = next(
        (key, one) for key, one in model.published_contacts() if one in national_contacts(model, ["polisi"])
    )
    old, law = (
        dataclasses.replace(model, contacts=model.contacts | {key: polisi.model_copy(update={"sources": (ref,)})})
        for ref in (source_that_makes(model, "lama"), source_that_makes(model, "resmi"))
    )
    number = polisi.lines[0].number
    for facts, told in ((old, f" ({words.how_sure.certainty['lama'].lower()})"), (law, "")):
        there = Show(Place(facts, show.place.region, AS_OF), show.kit)
        for text in (sms(there), broadcast_text(there), message_text(there)):
            behind = [line.partition(number)[2] for line in text.splitlines() if number in line]
            assert behind and all(one.startswith(told) if told else not one.startswith(" (") for one in behind)
    assert words.meeting.message.doubted in message_text(Show(Place(old, show.place.region, AS_OF), show.kit))


def source_that_makes(model, certainty):
    """A source with which alone a contact is as sure as that."""
    years = model.evidence.families["kontak"].years
    return next(key for key in model.sources if weigh([key], model.sources, AS_OF, years).certainty == certainty)


def test_the_announcement_says_how_sure_its_rules_are(show):
    basis = show.model.words.meeting.broadcast.basis.partition("{")[0]
    assert basis in broadcast_text(show)
    show.kit = show.kit.model_copy(update={"radio_findings": ()})
    assert basis not in broadcast_text(show)
