"""Numbers and addresses on the pages come from the data, and are well formed."""

from __future__ import annotations

import re

import pytest

from generator.facts.model import Model
from generator.shown.sources import SourceIndex
from tests.support.finished import links_of


@pytest.fixture(scope="module")
def addresses(model: Model) -> dict[str, set[str]]:
    """What the data offers to dial, to write to, and to open."""
    contacts = [contact for _, contact in model.published_contacts()]
    lines = [line for contact in contacts for line in contact.lines]
    index = SourceIndex(model)
    websites = [website.url for land in model.countries.values() for website in land.sites]
    return {
        "tel:": {line.dial for line in lines if line.kind == "telepon"},
        "https://wa.me/": {line.dial.removeprefix("+") for line in lines if line.kind == "whatsapp"},
        "mailto:": {contact.email for contact in contacts if contact.email},
        "http": {
            url
            for url in map(
                index.link_out, (*(s.url for s in model.sources.values()), *(c.web for c in contacts), *websites)
            )
            if url
        },
    }


def strays(html: str, addresses: dict[str, set[str]]) -> list[str]:
    """Links of a page that call, write to or open something the data does not offer."""
    schemes = {
        target: next((scheme for scheme in addresses if target.startswith(scheme)), None)
        for target in links_of(html).targets
    }
    return [
        target
        for target, scheme in schemes.items()
        if scheme and (target if scheme == "http" else target.removeprefix(scheme)) not in addresses[scheme]
    ]


def test_every_number_and_address_on_the_pages_comes_from_data(site, addresses):
    seen: set[str] = set()
    for path in site.rglob("*.html"):
        html = path.read_text(encoding="utf-8")
        assert strays(html, addresses) == [], path
        seen |= {scheme for scheme in addresses if f'="{scheme}' in html}
    assert seen == set(addresses)


def test_a_stray_number_or_address_is_found(addresses):
    known = '<a href="tel:110">1</a><a href="../lapor/#darurat">2</a>'
    strange = (
        "tel:0819",
        "https://wa.me/62811",
        "mailto:x@example.org",
        "https://example.org/",
        "http://kemlu.go.id.example.org",
    )
    assert strays(known, addresses) == []
    assert strays(known + "".join(f'<a href="{target}">3</a>' for target in strange), addresses) == list(strange)


FORMS = {
    "tel:": r"\+?\d{3,15}",
    "https://wa.me/": r"[1-9]\d{7,14}",
    "mailto:": r"[\w.+-]+@[\w-]+(\.[\w-]+)+",
    "http": r"https?://[\w-]+(\.[\w-]+)+(/[^\s\"<>]*)?",
}


def test_what_is_dialled_or_opened_is_well_formed(addresses):
    for scheme, form in FORMS.items():
        assert [value for value in addresses[scheme] if not re.fullmatch(form, value)] == [], scheme


@pytest.mark.parametrize(
    ("scheme", "wrong"),
    [
        ("tel:", "0800 1000"),
        ("tel:", "11"),
        ("https://wa.me/", "+62811"),
        ("https://wa.me/", "0811808014"),
        ("mailto:", "a@b"),
        ("http", "https://kp2mi"),
        ("http", "https://kp2mi.go.id/a b"),
    ],
)
def test_what_is_not_well_formed_is_noticed(scheme, wrong):
    assert not re.fullmatch(FORMS[scheme], wrong)
