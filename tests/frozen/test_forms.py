"""Forms of the village office: what they ask, and what they never ask."""

from __future__ import annotations

from dataclasses import replace

from generator.facts.checker import Question
from generator.meeting.forms import COUNTED, form_sheets, options
from generator.print.frame import Place
from generator.print.posters import official_way
from tests.frozen.facts import TODAY


def test_neither_identity_number_nor_photo_is_asked(model):
    for form in model.forms.values():
        for entry in form.entries:
            words = entry.label.lower().split()
            assert not {"nik", "ktp", "kk", "foto", "agama", "gaji"} & set(words), entry.label
        assert any("WhatsApp" in line for line in form.care)
        assert not any("27/2022" in line for line in form.care)


def test_choices_follow_the_questions(model, resident_form):
    recruiters: Question = model.questions["perekrut"]
    entry = next(entry for entry in resident_form.entries if entry.id == "pengurus")
    assert options(model, entry) == tuple(option.label for option in recruiters.options)


def test_a_register_counts_what_a_district_adds_up(model, resident_form):
    registers = {stem: data for stem, _, _, _, data in form_sheets(Place(model, "uji", TODAY)) if "columns" in data}
    (columns,) = [data["columns"] for data in registers.values()]
    picked = [list(options(model, entry)) for entry in resident_form.entries]
    assert [column["counted"] for column in columns] == [some if len(some) <= COUNTED else [] for some in picked]
    assert any(column["counted"] for column in columns)


def test_a_report_has_an_office_to_go_to_wherever_one_is_known(model, resident_form):
    """Where no office of work is known it goes to the next office, and never to nobody."""
    work = {key: one for key, one in model.contacts.items() if one.role == "disnaker"}
    without = replace(model, contacts={key: one for key, one in model.contacts.items() if key not in work})
    form = resident_form.model_copy(update={"use": "laporan"})
    for facts in (model, without):
        ((_, _, _, _, report),) = form_sheets(Place(replace(facts, forms={"laporan": form}), "uji", TODAY))
        assert report["to"]["name"] and report["to"]["short"] not in report["copies"]
    assert official_way(Place(without, "uji", TODAY))["contacts"]
