"""Forms of the village office: what they ask, and what they never ask."""

from __future__ import annotations

from generator.facts.checker import Question
from generator.meeting.forms import options


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
