"""Whose words: exactly which words a text says itself, and which it quotes, warns of, reports or denies."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.advert.ear import Ear
from checker.advert.signs import Frame, own_words
from checker.advert.voice import voices
from checker.advert.words import reading
from tests.support.made_up_signs import SIGNS

TELLING = replace(SIGNS, frames=(*SIGNS.frames, Frame("tawaran", 0, ("ada lowongan",))))
QUOTED = "berangkat tanpa visa saja"


def unquoted(text):
    return " ".join(word for word in own_words(text, TELLING) if word.isalpha())


def own(text):
    """The words that count as the text's own, with `-` for each that does not."""
    tokens = reading(text, TELLING.vocabulary)
    said = voices(text, tokens, list(TELLING.finder.find(tokens))).own
    return " ".join(token.word if mine else "-" for token, mine in zip(tokens, said, strict=True))


@pytest.mark.parametrize(
    ("text", "mine"),
    [
        ("", ""),
        # a quotation counts as somebody else's only where the text around it tells of others
        (f"Kata teman “{QUOTED}” begitu", f"kata teman {QUOTED} begitu"),
        (f"Isinya berbunyi “{QUOTED}” begitu", f"isinya berbunyi {QUOTED} begitu"),
        (f"“{QUOTED}”", QUOTED),
        (f"“Dulu saya {QUOTED}”", f"dulu saya {QUOTED}"),
        (f"Dulu saya lihat “{QUOTED}” begitu", "dulu saya lihat begitu"),
        (f"Dulu saya lihat “{QUOTED}” dan “uang keluarga ada” begitu", "dulu saya lihat dan begitu"),
        (f"Dulu saya lihat “{QUOTED}” hubungi saya", f"dulu saya lihat {QUOTED} hubungi saya"),
        (f"Dulu saya “{' '.join([QUOTED] * 9)}”", "dulu saya"),
        # after the colon everything is the message that somebody got
        (f"Dulu saya dapat pesan seperti ini: {QUOTED}", "dulu saya dapat pesan seperti ini"),
        (f"Dulu saya dapat pesan seperti ini: tanpa: {QUOTED}", "dulu saya dapat pesan seperti ini"),
        (f"Dulu saya dapat pesan seperti ini lagi kemarin: {QUOTED}", "dulu saya dapat pesan seperti ini lagi kemarin"),
        (f"Catatan: dulu saya dapat pesan seperti ini, {QUOTED}", f"catatan dulu saya dapat pesan seperti ini {QUOTED}"),
        (f"Catatan: dulu saya lihat {QUOTED}", f"catatan dulu saya lihat {QUOTED}"),
        (f"Pesan seperti ini: {QUOTED}", f"pesan seperti ini {QUOTED}"),
        (f"Pesan seperti ini: dulu saya {QUOTED}", f"pesan seperti ini dulu saya {QUOTED}"),
        (f"Dulu saya dapat *pesan seperti ini:* {QUOTED}", "dulu saya dapat pesan seperti ini"),
        (f"Dulu saya dapat pesan seperti ini :{QUOTED}", "dulu saya dapat pesan seperti ini"),
        (f"Dulu saya dapat pesan seperti ini:a {QUOTED}", "dulu saya dapat pesan seperti ini"),
        (f"Dulu saya dapat pesan seperti ini {'-' * 79}: {QUOTED}", f"dulu saya dapat pesan seperti ini {QUOTED}"),
        (f"Dulu saya dapat pesan seperti ini {'-' * 78}: {QUOTED}", "dulu saya dapat pesan seperti ini"),
        (f"Dulu saya lihat “hubungi saya segera”, pesan seperti ini: {QUOTED}", "dulu saya lihat pesan seperti ini"),
        ("Dulu saya dapat pesan seperti ini:", "dulu saya dapat pesan seperti ini"),
        # whoever gives his number before the colon passes the message on as his own, whoever does after it is quoted
        (f"Dulu saya kirim pesan seperti ini, hubungi saya: {QUOTED}", f"dulu saya kirim pesan seperti ini hubungi saya {QUOTED}"),
        (f"Dulu saya dapat pesan seperti ini: hubungi saya, {QUOTED}", "dulu saya dapat pesan seperti ini"),
        (f"Dulu saya lihat “{QUOTED}”. Isinya pesan seperti ini: tanpa visa", "dulu saya lihat isinya pesan seperti ini"),
    ],
)  # fmt: skip
def test_which_words_a_text_quotes_of_others(text, mine):
    assert unquoted(text) == mine


@pytest.mark.parametrize(
    ("text", "mine"),
    [
        ("Apakah boleh tanpa visa\nUang keluarga ada", "- - - - uang keluarga ada"),
        ("Uang keluarga ada\nApakah boleh tanpa visa", "uang keluarga ada - - - -"),
        ("Cepat. Waspada tanpa visa. Cepat", "cepat - - - cepat"),
        ("Cepat, waspada, tanpa visa", "cepat - - -"),
        ("Tidak tanpa visa", "tidak - visa"),
        ("Tidak, tanpa visa", "tidak tanpa visa"),
        ("Cepat tidak", "cepat tidak"),
        ("Alhamdulillah. Cepat. Korban tanpa visa. Cepat", "alhamdulillah cepat - - - cepat"),
        ("Alhamdulillah. Korban tanpa visa. Korban lagi. Ada", "alhamdulillah - - - - - ada"),
        ("Korban tanpa visa. Korban lagi. Korban itu. Ada", "- - - - - - - -"),
        ("Korban tanpa visa, lewat saya. Cepat", "korban tanpa visa lewat saya cepat"),
        ("Korban ini. Cepat, lewat saya. Korban itu", "- - cepat lewat saya - -"),
        ("Korban ini. Korban itu. Ada lowongan. Tanpa visa", "- - - - ada lowongan tanpa visa"),
        ("Korban ini. Korban itu. Korban lagi. Ada lowongan", "- - - - - - - -"),
        ("Cepat. Korban ini. Korban itu", "cepat - - - -"),
        ("Korban ini. Tanpa visa", "- - tanpa visa"),
        (f"Dulu saya lihat “{QUOTED}”. Apakah boleh begitu", f"dulu saya lihat {'- ' * 4}- - -"),
    ],
)
def test_which_words_a_text_says_itself(text, mine):
    assert own(text) == mine


def test_names_of_people_are_not_heard():
    """What the ear learns from is what a text says, not who wrote it."""
    signs = replace(SIGNS, ear=Ear({"a": 1}, titles=frozenset({"bu"})))
    assert own_words("Bu Wati tanpa visa, bu hajatan", signs) == ["bu", "tanpa", "visa", "bu", "hajatan"]
