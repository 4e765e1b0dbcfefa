"""Sentences to "Anda" told of somebody else: exact ones, and what the check refuses."""

from __future__ import annotations

import re

import pytest

from generator.checks.person import SPEAKING, faults, told_texts
from generator.facts.person import Person, Retold
from generator.rules.person import as_fact, sentences, told
from generator.web.scripts.bundle import FOLDER
from tests.support.paths import ROOT

PERSON = Person(
    alone=("kalau", "belum", "dan"),
    asks=("Sudah",),
    goer=("jangan berangkat", "cari tempat aman"),
    reader=("HP Anda",),
    retold=(
        Retold(own="Ada tanda?", family="Ada tanda padanya?", official="Ada tanda pada warga Anda?"),
        Retold(own="Laporkan.", official="Dampingi dia melapor."),
    ),
)


@pytest.mark.parametrize(
    ("own", "other"),
    [
        ("Anda dikurung.", "Dia dikurung."),
        ("Siapa yang memegang paspor Anda?", "Siapa yang memegang paspornya?"),
        ("Petugas bisa menolong Anda.", "Petugas bisa menolongnya."),
        ("Kalau Anda ragu, tanyakan.", "Kalau dia ragu, tanyakan."),
        ("Dengan nama palsu, Anda sulit ditolong.", "Dengan nama palsu, dia sulit ditolong."),
        ("Orang yang datang ke Anda.", "Orang yang datang kepadanya."),
        ("HP diambil, lalu PT Anda pindah.", "HP diambil, lalu PT-nya pindah."),
        ("Perjanjiannya belum Anda pahami.", "Perjanjiannya belum dia pahami."),
        ("Sudah ada dan saya paham", "Sudah ada dan dia paham"),
        ("Sudah punya BPJS?", "Dia sudah punya BPJS?"),
        ("Jangan berangkat. Jangan bayar.", "Minta dia jangan berangkat. Jangan bayar."),
        ("Cari tempat aman.", "Minta dia cari tempat aman."),
        ("Lihat so.kemnaker.go.id. Tanyakan.", "Lihat so.kemnaker.go.id. Tanyakan."),
        ("Ada tanda?", "Ada tanda padanya?"),
    ],
)
def test_it_is_told_to_the_family(own, other):
    assert told(own, "keluarga", PERSON) == other
    assert told(own, "saya", PERSON) == own


def test_an_official_has_steps_of_his_own():
    assert told("Ada tanda? Laporkan.", "warga", PERSON) == "Ada tanda pada warga Anda? Dampingi dia melapor."
    assert told("Laporkan.", "keluarga", PERSON) == "Laporkan."


def test_a_report_is_in_the_person_of_who_writes_it():
    assert as_fact("Anda dikurung. Cari tempat aman.", "saya", PERSON) == "Saya dikurung."
    assert as_fact("Paspor Anda ditahan.", "saya", PERSON) == "Paspor saya ditahan."
    assert as_fact("Paspor Anda ditahan.", "warga", PERSON) == "Paspornya ditahan."


@pytest.mark.parametrize(
    ("sentence", "fault"),
    [
        ("Ceritakan kepada orang yang mau Anda percaya.", None),
        ("Isinya hak Anda.", "-nya berurutan"),
        ("Perusahaannya Anda.", "-nya dua kali"),
        ("Kalau Anda dengar, catat.", "pembacalah"),
        ("Kalau dipaksa, jangan berangkat.", "perintah"),
        ("Yang salah bukan Anda.", "bukan"),
        ("Dengan nama palsu Anda sulit ditolong.", "koma"),
        ("Simpan di HP Anda.", None),
        ("Laporkan.", None),
    ],
)
def test_what_reads_wrong_is_found(sentence, fault):
    found = faults(sentence, PERSON)
    assert bool(found) == bool(fault) and (not fault or fault in " ".join(found))


def test_every_sentence_of_the_checker_reads_right(model):
    """In each person; what no rule gets right is retold by hand, and nothing is retold that is not said."""
    said = {sentence for _, _, text in told_texts(model) for sentence in sentences(text)}
    assert {sentence: found for sentence in said if (found := faults(sentence, model.person))} == {}
    assert {row.own for row in (*model.person.retold, *model.person.reported)} <= said


def test_nothing_of_the_worker_is_said_to_the_reader(model):
    """A word of the scripts with "Anda" in it is the reader's own, or goes through `say`."""
    words = {name: getattr(model.words, name).model_dump() for name in SPEAKING}
    bare = []
    for path in (ROOT / FOLDER / "checker").glob("*.js"):
        code = re.sub(r"\bsay\(([^()]|\([^()]*\))*\)", "", path.read_text("utf-8"))
        for name, part, key in re.findall(r"WORDS\.(\w+)\.(\w+)\.(\w+)", code):
            text = words.get(name, {}).get(part, {}).get(key, "")
            if "Anda" in text and not any(own in text for own in model.person.reader):
                bare.append(f"{path.name}: {text}")
    assert bare == []
