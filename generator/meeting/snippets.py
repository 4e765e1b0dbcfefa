"""Snippets: what a village's own website shows of this one: plain HTML without a script, for OpenSID and the like."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from generator.facts.words.meeting import SnippetWords
from generator.print.frame import Place, checker_path, page_path

BANNER = (
    "display:block;max-width:640px;padding:18px 22px;border-radius:10px;background:#0b5d3b;color:#fff;"
    "font:700 20px/1.3 sans-serif;text-decoration:none"
)
SMALL = "display:block;margin-top:6px;font-weight:400;font-size:16px"
SCHEME = "https://"
PICTURE = "icons/app-192.png"


@dataclass(frozen=True)
class Snippet:
    """One piece to copy: `key` names it, `code` is HTML for the other site, `look` the same without its own styles.

    In `look` the addresses lead from the root of this site.
    """

    key: str
    title: str
    use: str
    code: str
    look: str


def snippets(place: Place) -> list[Snippet]:
    """Banner, block of links, and picture with a link, each with whole addresses; a blank one stands for none yet."""
    words = place.model.words.meeting.snippets
    base = (place.model.site.base_url or f"{SCHEME}{words.no_address}").rstrip("/") + "/"
    made = {
        "banner": _banner(words, base + checker_path(place)),
        "tautan": _links(place, words, base),
        "sinergi": _picture(words, base),
    }
    return [
        Snippet(key, getattr(words, key).title, getattr(words, key).use, code, _here(code, base))
        for key, code in made.items()
    ]


def snippets_text(place: Place) -> str:
    """All of them as one text to copy from."""
    parts = [f"{one.title.upper()}\n{one.use}\n\n{one.code}\n" for one in snippets(place)]
    words = place.model.words.meeting.snippets
    return "\n".join([words.intro, *([] if place.model.site.base_url else [words.replace]), "", *parts])


def _banner(words: SnippetWords, address: str) -> str:
    small = f'<span style="{SMALL}">{escape(words.promise)}</span>'
    return f'<a href="{escape(address)}" style="{BANNER}">{escape(words.call)}{small}</a>'


def _links(place: Place, words: SnippetWords, base: str) -> str:
    """The pages that residents ask for, the region's own among them where it has one."""
    pages = {checker_path(place): words.check, "p3mi/": words.companies, "lapor/": words.report}
    if place.region in place.model.in_depth():
        pages[page_path(place, "wilayah")] = words.region.format(region=place.model.regions[place.region].name)
    items = "\n".join(f'  <li><a href="{escape(base + page)}">{escape(text)}</a></li>' for page, text in pages.items())
    return f"<h3>{escape(words.heading)}</h3>\n<ul>\n{items}\n</ul>"


def _picture(words: SnippetWords, base: str) -> str:
    image = f'<img src="{escape(base + PICTURE)}" width="96" height="96" alt="{escape(words.alt)}">'
    return f'<a href="{escape(base)}">{image}</a>'


def _here(code: str, base: str) -> str:
    """The piece as a page of this site shows it: no page of ours may have styles of its own or ask another site."""
    plain = code.replace(f' style="{BANNER}"', ' class="tombol"').replace(f' style="{SMALL}"', "")
    return plain.replace(f'"{escape(base)}', '"')
