"""Wording: disguises, abbreviations and regional words become standard words, and what was written is remembered."""

from __future__ import annotations

import pytest

from checker.advert.words import LONGEST, standard, wording

WORDS = {"gj": "gaji", "brgkt": "berangkat", "duit": "uang", "duitnya": "dana", "kerjo": "kerja"}


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("GAJI", "gaji"),
        ("gj", "gaji"),
        ("Brgkt!!", "berangkat!!"),
        ("duit", "uang"),
        ("duitnya", "dana"),
        ("duitku", "uang"),
        ("duitmu", "uang"),
        ("kerjone", "kerja"),
        ("duitkan", "uang"),
        ("duitan", "uang"),
        ("duite", "uang"),
        ("majikannya", "majikan"),
        ("abcnya", "abcnya"),
        ("abcdnya", "abcd"),
        ("makan", "makan"),
        ("g4j1", "gaji"),
        ("b3r4ngk4t", "berangkat"),
        ("$ukses", "sukses"),
        ("k3rj@", "kerja"),
        ("tunj!!", "tunj!!"),
        ("t!ket", "tiket"),
        ("p.a.s.p.o.r", "paspor"),
        ("p-a-s-p-o-r!", "paspor!"),
        ("p_a_s_p_o_r", "paspor"),
        ("p*a*s*p*o*r", "paspor"),
        ("a.b.c", "a.b.c"),
        ("gajiiii", "gaji"),
        ("gajii", "gajii"),
        ("orang2", "orang"),
        ("orang2nya", "orang"),
        ("orang2an", "orangan"),
        ("a2", "a2"),
        ("5jt", "5 jt"),
        ("rp5.000.000", "rp5.000.000"),
        ("Rp1.500,-", "rp1.500,-"),
        ("usd500", "usd500"),
        ("nt$20.000", "nt$20.000"),
        ("2x", "2 x"),
        ("17-25", "17-25"),
        ("g-20", "g-20"),
        ("10%", "10%"),
        ("www.contoh.com", "www.contoh.com"),
        ("https://c0ntoh.id", "https://c0ntoh.id"),
        ("s1tus.com", "s1tus.com"),
        ("s1tus.org", "situs.org"),
        ("jum'at", "jumat"),
        ("jum’at", "jumat"),
        ("'at", "'at"),
        ("(gaji)", "gaji"),
        ("[gaji]|“besar”", "gaji besar"),
        ("gaji/duit", "gaji/uang"),
        ("gj,gj;gj:gj–gj—gj", "gaji,gaji;gaji:gaji–gaji—gaji"),
        ("gа\u0458i", "ga\u0458i"),
        ("раѕроr", "paѕpor"),
        ("pаspоr", "paspor"),
        ("ｇａｊｉ", "gaji"),
        ("gájì", "gaji"),
        ("ga\u200bji", "gaji"),
        ("🇹🇼", "bendera_tw"),
        ("🇹🇼🇭🇰!", "bendera_tw bendera_hk !"),
        ("🇹", ""),
        ("🇦🇿", "bendera_az"),
        ("***", "***"),
        ("", ""),
    ],
)
def test_one_word(written, plain):
    assert standard(written, WORDS) == plain


def test_words_of_a_text_and_where_they_stand():
    read = wording("Gj  BESAR\n\n 🇹 duit: 5jt", WORDS)
    assert read.plain == "gaji besar ; uang: 5 jt"
    assert read.begins == (0, 5, 11, 13, 19)
    assert [read.text[start:end] for start, end in read.spans] == ["Gj", "BESAR", "\n\n ", "duit:", "5jt"]


@pytest.mark.parametrize(
    ("start", "end", "written"),
    [
        (0, 4, "Gj"),
        (0, 5, "Gj"),
        (0, 6, "Gj  (BESAR"),
        (5, 10, "BESAR"),
        (4, 4, "Gj"),
        (7, 8, "BESAR"),
        (12, 16, "uang"),
    ],
)
def test_what_was_written_there_without_signs_around_it(start, end, written):
    assert wording("Gj  (BESAR) ; uang”", WORDS).written(start, end) == written


def test_only_so_much_of_a_text_is_read():
    assert len(wording("a " * LONGEST, {}).spans) == LONGEST // 2
    assert wording("", {}).plain == "" and wording("  \n ", {}).plain == ";"
