"""Letters that are no plain ones, and where a sentence begins."""

from __future__ import annotations

import pytest

from checker.advert.letters import ascii_letters
from checker.advert.tokens import COMMA, END, LINE, NONE, Token, sentences

FLAGS = dict.fromkeys(("bendera_kh", "bendera_id"), "")


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Kota 日 X", "kota   x"),
        ("caf\u00e9 e\u0301", "cafe e"),
        ("\u200bkota\u00ad", "kota"),
        ("🇰🇭", " bendera_kh "),
        ("🇰🇭🇮🇩", " bendera_kh bendera_id "),
        ("🇽🇽", " bendera_xx "),
        ("🇰🇭🇮", "khi"),
        ("🇰🇭🇽🇽", "khxx"),
        ("🇰", "k"),
    ],
)
def test_what_has_no_plain_letter_is_a_space_and_flags_are_words_unless_they_spell_one(written, read):
    assert ascii_letters(written, FLAGS) == read


def test_a_full_stop_and_a_new_line_begin_a_sentence_and_a_comma_does_not():
    stops = {"a": END, "b": NONE, "c": COMMA, "d": LINE, "e": END, "f": COMMA}
    tokens = [Token(word, at, at + 1, stop) for at, (word, stop) in enumerate(stops.items())]
    assert [[token.word for token in sentence] for sentence in sentences(tokens)] == [
        ["a", "b", "c"],
        ["d"],
        ["e", "f"],
    ]
    assert sentences([]) == []
    assert sentences(tokens[1:2]) == [tokens[1:2]], "the first word begins one, whatever stands before it"
