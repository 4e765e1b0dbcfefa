"""Report cards for meetings: what they say, the list that an office sends, and the sheets that come out."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from checker.company.names import normalise
from generator.facts.agency import Agency, Decision
from generator.facts.region import LocalAgency
from generator.print import agency_cards, region_sheets
from generator.print.frame import Place
from generator.print.press import Press, page_count
from generator.shown.agencies import agency_entries
from generator.village import print_cards as agency_prints
from generator.village.print_cards import SHEET
from tests.frozen.facts import TODAY
from tests.support import small_facts
from tests.support.look_up import WORDS
from tests.support.pdf_text import squeezed, text_of

TWO_DECISIONS = "Ragam Intan Amanah Internasional"


def card_of(name: str, entries) -> dict:
    """The only card of `name`."""
    (card,) = agency_cards.cards_of([name], entries, WORDS)
    return card


def drawn(press: Press, place: Place, cards, paper: str = "a4") -> bytes:
    """The PDF of some cards."""
    return press.pdf(
        "agency_cards.typ",
        agency_cards.sheet_data(place, cards)
        | {"name": SHEET.name, "title": WORDS.sheets.sheets[SHEET.name].title, "format": paper},
    )


@pytest.mark.parametrize(
    ("name", "status", "answer"),
    [
        ("Oda Jaya", "terdaftar per 12 Sep 2026", "ya"),
        (
            "Kali Wis Nusaraya Mandiri",
            "terdaftar per 12 Sep 2026; pernah diskors 3 Feb 2026, belum diketahui berakhir",
            "tidak_tahu",
        ),
        (
            TWO_DECISIONS,
            "tidak ada di daftar per 12 Sep 2026; izin dicabut 29 Jan 2026 (Keputusan Menteri 96/2026)",
            "dicabut",
        ),
        ("Berkilau Tunggal Inti Karsa", "mirip, tanyakan", "tidak_tahu"),
        ("Fiktif Bohong Belaka", "tidak ada di daftar per 12 Sep 2026", "tidak"),
    ],
)
def test_status_is_worded_as_everywhere(entries, name, status, answer):
    card = card_of(f"PT {name}", entries)
    assert (card["status"], card["answer"]) == (status, answer)
    assert not re.search(r"\b(aktif|resmi|ilegal)\b", card["status"])


def test_no_card_of_a_similar_name_borrows_a_number(entries):
    card = card_of("Berkilau Tunggal Inti Karsa", entries)
    assert (card["number"], card["listed"], card["slug"]) == ("", False, "") and card["alike"] == [
        {"name": "PT. BERKILAU TUNGGAL INTINUSA", "revoked": False}
    ]


def test_revoked_look_alike_stands_first_and_is_marked(entries):
    assert card_of("Melur Mandiri Abadi", entries)["alike"][0] == {"name": "PT Melur Sagara Mandiri", "revoked": True}


def test_number_is_the_first_13_digits(entries):
    numbers = [card_of(entry["name"], entries)["number"] for entry in entries]
    assert all(re.fullmatch(r"[0-9]{13}|", number) for number in numbers) and sum(map(bool, numbers)) > 30


def test_a_shared_number_gives_every_card_without_look_alikes():
    agencies = tuple(
        Agency(siskop2mi_id=str(i), name=name, licence_no="1234567890123")
        for i, name in enumerate(("PT SATU RAYA", "PT DUA RAYA"), start=1)
    )
    cards = agency_cards.cards_of(
        ["1234567890123"], agency_entries(small_facts.model(agencies=agencies, decisions=())), WORDS
    )
    assert [card["name"] for card in cards] == ["PT DUA RAYA", "PT SATU RAYA"] and not any(
        card["alike"] for card in cards
    )


def test_older_decisions_are_counted_not_hidden():
    decisions = tuple(
        Decision(
            name="PT ABADI",
            kind="skorsing",
            number=f"{n}/2020",
            on=f"2020-0{n}-01",
            source=None,
            source_title="Koran",
            source_date="",
            publish=True,
            note="",
        )
        for n in range(1, 6)
    )
    card = card_of("ABADI", agency_entries(small_facts.model(decisions=decisions)))
    assert [told["what"] for told in card["decisions"]] == [
        f"Skorsing, {n}/2020, 1 {month} 2020" for n, month in ((3, "Mar"), (4, "Apr"), (5, "Mei"))
    ]
    assert card["more"].startswith("Masih ada 2 keputusan lama.")


@pytest.mark.parametrize("paper", ["a4", "f4", "a3"])
def test_three_cards_fill_a_page_and_each_is_complete(press, model, entries, paper):
    names = [
        "Oda Jaya",
        "Marsela Rozakin Jaya",
        max((entry["name"] for entry in entries), key=len),
        "Buni`mah Selaras Utama",
    ]
    cards = agency_cards.cards_of(names, entries, WORDS)
    pdf = drawn(press, Place(model, "uji", TODAY), cards, paper)
    assert page_count(pdf) == 2 and len(pdf) < 150_000
    text = text_of(pdf)
    for card in cards:
        assert squeezed(card["name"]) in text and card["number"] in text
    assert text.count("Bukansitusresmipemerintah") == text.count("Disalin21November2026") == text.count("Tanggal") == 6
    assert text.count("MenurutsalinandaftarP3MIper12Sep2026") == 4 and "Daftartidakmemuatnomornya" in text
    assert text.count(squeezed("NamaPT")) == 2, "the rest of the page is empty cards"


def test_cards_with_decisions_grow_and_lose_nothing(press, model, entries):
    names = [TWO_DECISIONS, "Melur Sagara Mandiri", "Kali Wis Nusaraya Mandiri"]
    cards = agency_cards.cards_of(names, entries, WORDS)
    addressed = replace(model, site=model.site.model_copy(update={"base_url": "https://jalurresmi.example.go.id"}))
    for place in (Place(model, "uji", TODAY), Place(addressed, "uji", TODAY)):
        text = text_of(drawn(press, place, cards))
        for card in cards:
            for told in card["decisions"]:
                assert squeezed(told["what"] + told["note"]) in text and squeezed(f"Menurut {told['source']}") in text
            assert all(squeezed(like["name"]) in text for like in card["alike"])


def test_hostile_names_are_only_text(press, model):
    names = ['#panic("x") *tebal* $1$ <b>', "PT " + "PANJANG " * 13, "=1+1 ABADI", "O'Brien “Kutip” & Ñandú"]
    agencies = tuple(
        Agency(siskop2mi_id=str(i), name=name.strip(), licence_no="") for i, name in enumerate(names, start=1)
    )
    small = small_facts.model(agencies=agencies, decisions=())
    text = text_of(drawn(press, Place(small, "uji", TODAY), agency_cards.cards_of(names, agency_entries(small), WORDS)))
    assert all(squeezed(name) in text for name in names)


def test_a_region_prints_the_companies_of_its_own_file(press, model):
    assert agency_cards.region_cards(Place(model, "uji", TODAY))["cards"] == [None] * 3
    source = next(iter(model.sources))
    region = model.regions["uji"].model_copy(update={"agencies": (LocalAgency(name="PT ODA JAYA", sources=(source,)),)})
    place = Place(replace(model, regions={**model.regions, "uji": region}), "uji", TODAY)
    data = agency_cards.region_cards(place)
    assert [card and card["name"] for card in data["cards"]] == ["PT. ODA JAYA", None, None]
    assert squeezed("PT. ODA JAYA") in text_of(
        region_sheets.sheet_pdf(press, SHEET, region_sheets.sheet_data(SHEET, place) | {"format": "a4"})
    )


def test_every_listed_company_can_be_printed(entries):
    cards = agency_cards.cards_of([entry["name"] for entry in entries], entries, WORDS)
    assert len(cards) == len(entries) and {normalise(card["name"]) for card in cards} == {
        normalise(entry["name"]) for entry in entries
    }
    assert agency_prints.SHEET.name == "kartu-p3mi"
