"""Every text a visitor reads stays under the bar of its kind; an exception has a reason and is needed."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from generator.facts.model import Model
from generator.readability.fact_texts import texts
from generator.readability.sentences import BARS, LONGEST, Hard, Text, hard, is_long, measure, sentences, words
from tests.support.paths import ROOT

EXCEPTIONS = yaml.safe_load(Path(__file__).with_name("readability_exceptions.yml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def all_texts(model: Model) -> list[Text]:
    """Every text of the project."""
    return texts(model, ROOT / "content")


def known(model: Model) -> frozenset[str]:
    """Abbreviations that the pages explain: the names of the glossary, older names, and the words in them."""
    return frozenset(
        word for term in model.terms.values() for name in (term.name, *term.other) for word in (name, *name.split())
    )


def excused(problem: Hard) -> bool:
    return any(one["rule"] == problem.rule and one["found"] == problem.found for one in EXCEPTIONS)


def test_every_text_is_easy_to_read(all_texts, model):
    problems = [problem for problem in hard(all_texts, known(model)) if not excused(problem)]
    assert problems == [], "\n".join(f"{p.rule}: {p.place}: {p.found}" for p in problems)


def test_every_exception_has_a_reason_and_is_needed(all_texts, model):
    found = {(problem.rule, problem.found) for problem in hard(all_texts, known(model))}
    for one in EXCEPTIONS:
        assert len(one["reason"]) > 10, one
        assert (one["rule"], one["found"]) in found, f"no longer needed: {one}"


@pytest.mark.parametrize("kind", BARS)
def test_texts_of_every_kind_are_read(kind, all_texts):
    own = [text for text in all_texts if text.kind == kind]
    assert len(own) > 10
    middle, longest, _ = measure(own)
    assert middle <= 12 and longest <= LONGEST


def test_sentences_and_words():
    assert sentences(
        "Satu. Dua? Tiga: empat; lima! Rp9.622.000 itu batas. Lihat siskop2mi.bp2mi.go.id. No. 5 ada."
    ) == [
        "Satu.",
        "Dua?",
        "Tiga: empat; lima!",
        "Rp9.622.000 itu batas.",
        "Lihat situs.",
        "No 5 ada.",
    ]
    assert words("Bayar Rp9.622.000 (P3MI-nya), 21 Oktober.") == ["Bayar", "Rp9.622.000", "P3MI-nya", "21", "Oktober"]
    assert is_long("ketenagakerjaan") and is_long("diberangkatkan")
    assert not any(map(is_long, ("menempatkannya", "pekerjaan", "Disnakertrans", "perusahaan", "surat-surat", "24")))


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("kata " * (LONGEST + 1) + "selesai.", f"kalimat lebih dari {LONGEST} kata"),
        ("Surat dibuat dalam rangka kerja.", "bahasa kantor"),
        ("Datang ke QZX dulu.", "singkatan tanpa arti"),
        ("Jangan bayar tanpa kwitansi.", "ejaan tidak baku"),
        ("Kerja Non-prosedural diluar negeri.", "ejaan tidak baku"),
    ],
)
def test_what_is_hard_is_found(text, rule):
    assert rule in {problem.rule for problem in hard([Text("faq", "sini", text)], frozenset())}


def test_a_heap_of_hard_sentences_is_found():
    heavy = [
        Text(
            "verdict",
            "sini",
            "Penyelenggara mengoordinasikan penyelenggaraan ketenagakerjaan sebelum semua orang itu pergi dari sana.",
        )
    ]
    assert {problem.place for problem in hard(heavy, frozenset())} == {"verdict"}
    assert hard([Text("faq", "sini", "Tanya P3MI (perusahaan) dan PT.")], frozenset({"PT"})) == []
