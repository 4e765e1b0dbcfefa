"""Report cards.

What is known about named companies, and what people at a village meeting check and write down themselves.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from checker.company.find import Index
from checker.company.names import LICENCE_DIGITS
from generator.facts.model import Model
from generator.print.frame import Data, Place, frame, qr
from generator.shown.agencies import agency_entries
from generator.shown.wording import date_or_text, short_date

CHECKS = (
    "Nama sama, huruf demi huruf?",
    "Alamat cabang sudah dicek?",
    "Nomor telepon dicocokkan?",
    "Surat tugas perekrut dilihat?",
    "Rincian biaya tertulis ada?",
    "SIP2MI sudah dilihat?",
)
"""What is checked together at the meeting. Nobody's personal data is asked for."""

SOURCE = "siskop2mi.bp2mi.go.id"
WORDS = {
    "sip2mi": "SIP2MI untuk negara dan pekerjaan",
    "number": f"Nomor di daftar ({LICENCE_DIGITS} angka pertama)",
    "no_number": "Daftar tidak memuat nomornya. Minta PT menunjukkan izinnya.",
    "alike": "Mirip, bukan sama:",
    "revoked": " (izin dicabut)",
    "similar": "mirip, tanyakan",
    "unlisted": "tidak ada di daftar per {day}",
    "more": "Masih ada {count} keputusan lama. Lihat halaman PT ini di situs.",
    "how": "Menurut salinan daftar P3MI per {day}. " + f"Cek lagi di {SOURCE} atau tanyakan ke Disnaker.",
    "how_blank": f"Cocokkan nama dan nomornya di {SOURCE} atau tanyakan ke Disnaker.",
}
A_PAGE = 3
MOST_DECISIONS, MOST_ALIKE = 3, 3


def region_cards(place: Place) -> Data:
    """Cards of the companies that the region's own file names, then empty ones to write a name on."""
    entries = agency_entries(place.model)
    return sheet_data(place, cards_of([local.name for local in place.model.regions[place.region].agencies], entries))


def sheet_data(place: Place, cards: list[Data]) -> Data:
    """What the template `agency_cards.typ` is told.

    The given cards, and empty ones up to a full page (one page at least).
    """
    blanks: list[Data | None] = [None] * (-len(cards) % A_PAGE if cards else A_PAGE)
    codes = {card["slug"]: qr(place.model, f"p3mi/{card['slug']}/") for card in cards if card["slug"]}
    own = {"cards": [*cards, *blanks], "codes": codes, "qr": qr(place.model, "p3mi/")}
    return frame(place, [place.model.register]) | words(place.model) | own


def words(model: Model) -> Data:
    """What stands on every card, on paper and on the page.

    The questions, whose copy it is, and where anybody can look again.
    """
    day = short_date(model.register.as_of)
    own = {key: text.replace("{day}", day) for key, text in WORDS.items()}
    return own | {
        "checks": CHECKS,
        "digits": LICENCE_DIGITS,
        "not_official": model.site.not_official,
        "most": [MOST_DECISIONS, MOST_ALIKE],
    }


def cards_of(names: Iterable[str], entries: list[dict[str, Any]]) -> list[Data]:
    """One card for each name or licence number, in that order; a name not on the list gets a card that says so."""
    index, known = Index(entries), {entry["name"]: entry for entry in entries}
    return [card for name in names for card in _cards(index.find(name), known, index)]


def _cards(found: Mapping[str, Any], known: Mapping[str, dict[str, Any]], index: Index) -> list[Data]:
    """The card of what was found; a number that several companies share gives several."""
    alike = _alike(found["lookalikes"])
    if found["match"] == "exact":
        shown = [known[agency["name"]] for agency in found["agencies"]]
        return [_card(entry, found["advice"], alike if len(shown) == 1 else []) for entry in shown]
    status = WORDS["similar" if found["match"] == "similar" else "unlisted"].replace("{day}", _day(index))
    unlisted = {
        "name": " ".join(found["query"].split()),
        "licence_no": "",
        "status": status,
        "answer": found["answer"],
        "decisions": [],
        "listed": False,
        "slug": "",
    }
    return [_card(unlisted, found["advice"], alike)]


def _day(index: Index) -> str:
    return date_or_text(index.entries[0]["as_of"]) if index.entries else ""


def _card(entry: Mapping[str, Any], advice: str, alike: list[Data]) -> Data:
    decisions = [_told(decision) for decision in entry["decisions"]]
    return {
        "name": entry["name"],
        "slug": entry["slug"],
        "number": entry["licence_no"][:LICENCE_DIGITS],
        "listed": entry["listed"],
        "status": entry["status"],
        "answer": entry["answer"],
        "advice": advice,
        "decisions": decisions[-MOST_DECISIONS:],
        "more": WORDS["more"].replace("{count}", str(len(decisions) - MOST_DECISIONS))
        if len(decisions) > MOST_DECISIONS
        else "",
        "alike": alike,
    }


def _told(decision: Mapping[str, Any]) -> Data:
    """`what` (kind, number, day), `note`, and whose word it is."""
    what = ", ".join(filter(None, (decision["kind"], decision["number"], date_or_text(decision["date"] or ""))))
    return {"what": what, "note": decision["note"], "source": decision["source"]}


def _alike(lookalikes: Iterable[Mapping[str, Any]]) -> list[Data]:
    """The likest names, revoked ones first and marked."""
    marked = [{"name": like["name"], "revoked": like["answer"] == "dicabut"} for like in lookalikes]
    return sorted(marked, key=lambda like: not like["revoked"])[:MOST_ALIKE]
