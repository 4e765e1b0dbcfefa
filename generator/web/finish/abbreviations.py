"""Abbreviations explained where they first stand on a page: `P3MI` becomes `P3MI (perusahaan penempatan)`.

The abbreviation itself is marked with `<abbr title>`; because a phone cannot show a title, the few words of the
glossary follow in brackets (behind a dash where the abbreviation itself stands in brackets), unless the sentence
explains it already. Headings, links and buttons stay as they are;
an abbreviation that stands nowhere else on a page is explained in one line at its end.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape

from selectolax.lexbor import LexborHTMLParser, LexborNode

from generator.facts.term import Term

SKIP_TAGS = frozenset(
    "a h1 h2 h3 h4 button script style nav label legend summary dt small option th caption svg abbr select textarea "
    "title".split()
)
SKIP_CLASSES = frozenset("ket usia src untuk vonis angka contoh panjang hasil naik pernyataan lembar pesan".split())
SKIP_PAGES = ("404.html", "istilah/index.html", "periksa/index.html", "negara/bandingkan/index.html")
"""The glossary explains itself; the checker's texts are also read by its script, letter by letter; the comparison
hides rows, so that an explanation could be out of sight."""

NO_LINE = "sosialisasi/slide/"
"""Slides: what stands below them is never in sight."""

SILENT = frozenset("script style svg select textarea title".split())
_NAME_AFTER = re.compile(r"(?: (?!Anda\b|Indonesia\b)[A-Z][\w'-]*(?:\.(?=\w)[\w'-]+)*| \d+/\d+)*")
_SAID_AFTER = re.compile(r"^(-nya)?,? ?(\(|yaitu|adalah|artinya|berarti|singkatan|\u2013)", re.IGNORECASE)
_IN_A_NAME = re.compile(r"\b(Peraturan|Permen|Kepka|Keputusan|Kepmen|Menteri|Kepala|Surat) $")
"""Before it, the abbreviation is part of a name; its meaning waits for the next place."""
_SAID_BEFORE = re.compile(r"(\(|disingkat |disebut |bernama |namanya )$", re.IGNORECASE)


@dataclass
class Explainer:
    """Explains each of `terms` once in the text it is given piece by piece."""

    terms: dict[str, Term]

    def __post_init__(self) -> None:
        names = sorted(self.terms, key=len, reverse=True)
        self.left = dict(self.terms)
        self.pattern = re.compile(r"(?<![\w/-])(" + "|".join(map(re.escape, names)) + r")(?![\w/])") if names else None

    def html(self, text: str) -> str | None:
        """`text` as HTML with the terms that stand in it for the first time explained; None where none does."""
        if not self.pattern or not self.left:
            return None
        out, at, marked = "", 0, False
        while found := self.pattern.search(text, at):
            out += _plain(text[at : found.start()])
            at = found.end()
            if term := self.left.get(found[1]):
                marked = True
                if _IN_A_NAME.search(text[: found.start()]):
                    out += _mark(term)
                    continue
                mark, at = _explained(term, text, found)
                out += mark
                del self.left[found[1]]
            else:
                out += _plain(found[1])
        return out + _plain(text[at:]) if marked else None


def explain(page: LexborHTMLParser, terms: Iterable[Term], line: str) -> None:
    """Explains the abbreviations of the page's main text, in place.

    `line`: what its last line says, with `{told}` for what is left to explain; empty for none.
    """
    main = page.css_first("main")
    explainer = Explainer({term.name: term for term in terms if term.long or term.short})
    if not main or not explainer.pattern:
        return
    passed = []
    for piece, skipped in list(_texts(main)):
        text = piece.text_content or ""
        if skipped:
            passed.append(text)
        elif html := explainer.html(text):
            _replace(piece, html)
    told = _told(explainer, " ".join(passed)) if line else ""
    if told:
        last = [child for child in main.iter() if child.tag == "div"]
        _append((last or [main])[-1], f'<p class="ket singkatan">{escape(line).format(told=told)}</p>')


def _texts(node: LexborNode, skipped: bool = False) -> Iterator[tuple[LexborNode, bool]]:
    """Every text that can be seen below `node`, and whether it is left as it is."""
    for child in node.iter(include_text=True):
        if child.is_text_node:
            yield child, skipped
        elif child.is_element_node and child.tag not in SILENT:
            classes = (child.attributes.get("class") or "").split()
            yield from _texts(child, skipped or child.tag in SKIP_TAGS or not SKIP_CLASSES.isdisjoint(classes))


def _replace(piece: LexborNode, html: str) -> None:
    for node in _nodes(html):
        piece.insert_before(node)
    piece.remove()


def _append(place: LexborNode, html: str) -> None:
    for node in _nodes(html):
        place.insert_child(node)


def _nodes(html: str) -> list[LexborNode]:
    # inside an element, where no white space at the edges is lost
    place = LexborHTMLParser(f"<main>{html}</main>").css_first("main")
    return list(place.iter(include_text=True)) if place else []


def _told(explainer: Explainer, passed: str) -> str:
    """What the abbreviations mean that stand only in `passed`: the page's headings, links and sources."""
    names = dict.fromkeys(explainer.pattern.findall(passed)) if explainer.pattern else {}
    return " · ".join(
        f"{_mark(term)} ({escape(term.short)})"
        for name in names
        if (term := explainer.left.get(name)) and term.short and term.long
    )


def _plain(text: str) -> str:
    return escape(text, quote=False)


def _mark(term: Term) -> str:
    return f'<abbr title="{escape(term.long)}">{_plain(term.name)}</abbr>' if term.long else _plain(term.name)


def _explained(term: Term, text: str, found: re.Match[str]) -> tuple[str, int]:
    """The marked term with its meaning, and where in `text` to go on."""
    mark = _mark(term)
    name = _NAME_AFTER.match(text, found.end())
    end = name.end() if name else found.end()
    after = text[found.end() : end]
    said = _SAID_AFTER.match(text[end:]) or _SAID_BEFORE.search(text[: found.start()]) or text[end : end + 1] == "-"
    if said or not term.short:
        return mark, found.end()
    in_brackets = text.count("(", 0, found.start()) > text.count(")", 0, found.start())
    meaning = f"\u2013 {escape(term.short)}" if in_brackets else f"({escape(term.short)})"
    return f'{mark}{_plain(after)}<span class="arti"> {meaning}</span>', end
