"""What is hard to read is found, word by word and heap by heap; what is easy is left alone."""

from __future__ import annotations

import pytest

from generator.readability.hard_texts import FEWEST, Text, hard_texts
from generator.readability.sentences import is_long, measure, sentences, words
from generator.readability.thresholds import LONGEST

FILE = "data/faq/uji.yml"


def said(text: str, kind: str = "faq", known: frozenset[str] = frozenset()) -> list[str]:
    """The problems of one text, as an editor reads them."""
    return [str(hard.problem) for hard in hard_texts([Text(kind, FILE, text, 12, "short")], known)]


def test_sentences_and_words():
    assert sentences(
        "Satu. Dua? Tiga: empat; lima! Rp9.622.000 itu batas. Lihat siskop2mi.bp2mi.go.id. No. 5 ada."
    ) == ["Satu.", "Dua?", "Tiga: empat; lima!", "Rp9.622.000 itu batas.", "Lihat situs.", "No 5 ada."]
    assert len(sentences("*Jangan bayar.* Tanya dulu.")) == 2
    assert words("Bayar Rp9.622.000 (P3MI-nya), 21 Oktober.") == ["Bayar", "Rp9.622.000", "P3MI-nya", "21", "Oktober"]


@pytest.mark.parametrize("word", ["ketenagakerjaan", "diberangkatkan"])
def test_a_long_word_is_long_without_its_affixes_too(word):
    assert is_long(word)


@pytest.mark.parametrize("word", ["menempatkannya", "pekerjaan", "Disnakertrans", "perusahaan", "surat-surat", "24"])
def test_affixes_names_and_numbers_do_not_make_a_word_long(word):
    assert not is_long(word)


def test_measured_are_sentences_of_all_texts_together():
    found = measure(["Satu dua. Satu dua tiga empat.", "Ketenagakerjaan ketenagakerjaan satu."])
    assert (found.sentences, found.middle, found.longest, found.words, found.long) == (3, 3, 4, 9, 1)
    assert round(found.long_per_100, 1) == 11.1
    assert measure([]).long_per_100 == 0 == measure([]).middle


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "kata " * LONGEST + "selesai.",
            "ditemukan kalimat 23 kata; seharusnya paling banyak 22 kata. Pecah menjadi dua kalimat.",
        ),
        (
            "Ini pendek. Kata " + "kata " * LONGEST + "selesai.",
            "ditemukan kalimat 24 kata; seharusnya paling banyak 22 kata."
            " Pecah kalimat yang diawali 'Kata kata kata kata' menjadi dua.",
        ),
        (
            "Surat dibuat dalam rangka kerja.",
            "ditemukan bahasa kantor 'dalam rangka'; seharusnya kata sehari-hari. Lebih baik: untuk.",
        ),
        (
            "Datang ke QZX dulu.",
            "ditemukan singkatan 'QZX'; seharusnya singkatan yang dijelaskan."
            " Tulis kepanjangannya, atau buat berkasnya di data/terms.",
        ),
        (
            "Jangan bayar tanpa kwitansi.",
            "ditemukan ejaan 'kwitansi'; seharusnya ejaan KBBI. Tulis 'kuitansi'.",
        ),
        (
            "Kerja Non-prosedural saja.",
            "ditemukan ejaan 'non-prosedural'; seharusnya ejaan KBBI. Tulis 'nonprosedural'.",
        ),
    ],
)
def test_what_is_hard_is_told_with_file_line_and_a_way_out(text, message):
    assert said(text) == [f"{FILE}:12 short: {message}"]


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("kata " * (LONGEST - 1) + "selesai.", frozenset()),
        ("Tanya P3MI (perusahaan) dan PT.", frozenset({"PT"})),
        ("Perusahaan penempatan (P3MI) punya izin.", frozenset()),
        ("Paling sedikit kelas XII, level A2, upah RM1.700.", frozenset()),
        ("Buka siskop2mi.bp2mi.go.id/QZX dulu.", frozenset()),
        ("Jangan bayar tanpa kuitansi. Bisnis dan risikonya jelas.", frozenset()),
    ],
)
def test_what_is_easy_is_left_alone(text, known):
    assert said(text, known=known) == []


def heap(sentence: str, count: int) -> list[Text]:
    return [Text("verdict", f"data/checker/v{i}.yml", sentence, i + 1) for i in range(count)]


def test_a_heap_of_middling_sentences_is_found():
    sentence = "Anda bisa datang ke kantor desa pagi ini atau besok."
    (found,) = (hard.problem for hard in hard_texts(heap(sentence, FEWEST), frozenset()))
    assert str(found) == (
        f"data/checker: ditemukan kalimat tengah 10 kata di antara {FEWEST} kalimat; seharusnya paling banyak 8 kata."
        " Pendekkan dulu yang di data/checker/v0.yml:1."
    )
    assert hard_texts(heap(sentence, FEWEST - 1), frozenset()) == [], "a median of so few says nothing"


def test_a_heap_of_long_words_is_found():
    (found,) = (hard.problem for hard in hard_texts(heap("Urusan ketenagakerjaan itu penting.", FEWEST), frozenset()))
    assert "25,0 kata panjang per 100 kata" in str(found) and "ketenagakerjaan" in found.guess


def of_pages(*sentences: str) -> list[Text]:
    return [Text("meeting_page", f"site/{i}.html", sentence) for i, sentence in enumerate(sentences)]


def test_what_every_place_says_of_itself_weighs_once():
    numbers = ("satu", "dua", "tiga", "empat", "lima", "enam", "tujuh")
    easy = [f"Tanya dulu ke {place} {word} ya." for place in ("kantor", "desa", "pos") for word in numbers]
    places = [
        f"Urusan ketenagakerjaan Kabupaten {name} {i} buka." for i, name in enumerate(("Alor", "Buru Selatan", "Dairi"))
    ]
    assert hard_texts(of_pages(*easy, places[0]), frozenset()) == []
    assert hard_texts(of_pages(*easy, *places * 4), frozenset()) == []
    other = [f"Urusan ketenagakerjaan Kabupaten Alor buka {word}." for word in ("pagi", "siang", "sore")]
    (found,) = (hard.problem for hard in hard_texts(of_pages(*easy, *other), frozenset()))
    assert "kata panjang per 100 kata" in str(found)


def test_each_mistake_is_told_once():
    twice = [Text("faq", FILE, "Pakai kwitansi, ya, kwitansi.", 3)]
    assert len(hard_texts([*twice, *twice], frozenset())) == 1
