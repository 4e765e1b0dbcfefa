"""Whom to call: `/lapor/`, and the pages of the regions."""

from __future__ import annotations

from collections.abc import Iterator

from generator.models.contact import Contact
from generator.models.region import Region
from generator.pages import Book, Page
from generator.pages_country import short_text
from generator.sources import page_id

URGENT = ("polisi", "kp2mi", "kemlu", "perempuan_anak", "saksi_korban")
"""Roles that answer when somebody is in danger now, in the order to try them."""

Contacts = list[tuple[str, Contact]]


def pages(book: Book) -> Iterator[Page]:
    """`/lapor/`, `/wilayah/` and one page a region."""
    regions = [(page_id(key), key, region) for key, region in book.model.regions.items()]
    yield Page(
        "lapor/", "lapor.md.j2", "Lapor dan minta tolong",
        "Nomor darurat, tempat bertanya, dan tempat melapor tentang kerja ke luar negeri. Gratis dan boleh bertanya dulu.",
        card="lapor", card_line="Ceritakan apa adanya. Boleh bertanya dulu.", card_tone="merah", kind="lapor", context=_help(book, regions),
    )
    yield Page(
        "wilayah/", "wilayah_daftar.md.j2", "Wilayah Anda",
        "Kantor, nomor, dan pola penipuan di wilayah Anda.", card="wilayah", card_line="Kantor, nomor, dan pola penipuan setempat.", context={"regions": regions},
    )
    for url, key, region in regions:
        yield Page(
            f"wilayah/{url}/", "wilayah.md.j2", f"Kerja ke luar negeri dari {region.name}", short_text(region.summary),
            card=f"wilayah-{url}", card_title=region.name, card_line="Tanya di mana, lapor ke mana.", context={"key": key, "region": region, "offices": offices(book, region)},
        )


def offices(book: Book, region: Region) -> Contacts:
    """The region's published offices, in the order a resident should try them."""
    found = [(ref, book.model.contacts[ref]) for ref in region.offices]
    return [(ref, contact) for ref, contact in found if contact.published]


def _help(book: Book, regions: list[tuple[str, str, Region]]) -> dict[str, object]:
    shown = sorted(book.model.published_contacts(), key=lambda item: (item[1].order, item[1].name))
    national = [(key, c) for key, c in shown if not c.region and not c.country and c.role != "perwakilan"]
    urgent = [(key, c) for key, c in national if c.role in URGENT and c.lines]
    urgent.sort(key=lambda item: (URGENT.index(item[1].role), item[1].order))
    abroad = [(key, c) for key, c in shown if c.country or c.role == "perwakilan"]
    return {
        "urgent": urgent,
        "national": [item for item in national if item not in urgent],
        "by_region": [(url, region, offices(book, region)) for url, _, region in regions],
        "abroad": _by_country(book, abroad),
    }


def _by_country(book: Book, contacts: Contacts) -> list[tuple[str, str, Contacts]]:
    """Page id, name and contacts of each destination that has any."""
    groups: dict[str, Contacts] = {}
    for key, contact in contacts:
        groups.setdefault(contact.country or "", []).append((key, contact))
    countries = book.model.countries
    named = [(page_id(key) if key in countries else "", countries[key].name if key in countries else "Negara lain", found)
             for key, found in groups.items()]
    return sorted(named, key=lambda item: (not item[0], item[1]))
