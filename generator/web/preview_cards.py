"""Preview cards for messages (WhatsApp): 1200x630 PNG, drawn with Typst from one template, kept between builds."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from generator import icons
from generator.cache import Cache, digest
from generator.facts.site import Site
from generator.web.page import Page

TEMPLATE = Path("parts") / "preview_card.typ"
PPI = 72.0  # the template's page is 1200 x 630 pt, so a point is a pixel


@dataclass(frozen=True)
class Card:
    """`title` is set large, `line` below it, `tone` (hijau, biru, kuning, merah) colours the sign."""

    name: str
    title: str
    line: str
    tone: str = "hijau"


def shared_card(name: str, known: Collection[str]) -> str:
    """The card of a page's kind where there is one: `negara` for `negara-jepang`."""
    kind = name.partition("-")[0]
    return kind if kind in known else name


def cards_of(pages: Iterable[Page], site: Site) -> list[Card]:
    """One card for each name; the first page that uses it gives the words."""
    found: dict[str, Card] = {}
    for page in pages:
        line = page.card_line or site.tagline
        found.setdefault(page.card, Card(page.card, page.card_title or page.title, line, page.card_tone))
    return list(found.values())


def write_cards(cards: Iterable[Card], templates: Path, cache: Cache, out: Path) -> None:
    """Writes `out/<name>.png` for each card; drawing is skipped where the cache has the same words."""
    source = (templates / TEMPLATE).read_bytes()
    out.mkdir(parents=True, exist_ok=True)
    drawer: list[Callable[[Card], bytes]] = []

    def drawn(card: Card) -> bytes:
        if not drawer:  # Typst takes a moment to start, and mostly nothing is to be drawn
            drawer.append(_drawer(source))
        return drawer[0](card)

    for card in cards:
        key = digest(source, icons.icon("mark"), card.title, card.line, card.tone)
        (out / f"{card.name}.png").write_bytes(cache.get("card", key, partial(drawn, card)))


def _drawer(source: bytes) -> Callable[[Card], bytes]:
    """A function that draws one card. Fonts are Typst's own, so that every machine draws the same."""
    import typst

    fonts = typst.Fonts(include_system_fonts=False)
    compiler = typst.Compiler(font_paths=fonts)

    def draw(card: Card) -> bytes:
        inputs = {"mark": icons.icon("mark"), "title": card.title, "line": card.line, "tone": card.tone}
        drawn = compiler.compile(input=source, format="png", ppi=PPI, sys_inputs=inputs)
        assert isinstance(drawn, bytes), "a card is one page"
        return drawn

    return draw
