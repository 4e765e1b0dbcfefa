"""Report cards of the real register: every company can be printed, with the number of its licence."""

from __future__ import annotations

import re

from checker.company.names import normalise
from generator.print import agency_cards
from tests.support.look_up import WORDS


def test_every_company_can_be_printed(entries):
    cards = agency_cards.cards_of([entry["name"] for entry in entries], entries, WORDS)
    assert {normalise(card["name"]) for card in cards} == {normalise(entry["name"]) for entry in entries}
    assert len(cards) == len(entries)
    for card in cards:
        assert re.fullmatch(r"[0-9]{13}|", card["number"]), card["name"]
        assert not re.search(r"\b(aktif|resmi|ilegal)\b", card["status"])
