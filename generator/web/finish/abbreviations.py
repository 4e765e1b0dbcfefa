"""Abbreviations explained where they first stand on a page: `P3MI` becomes `P3MI (perusahaan penempatan)`.

The abbreviation itself is marked with `<abbr title>`; because a phone cannot show a title, the few words of the
glossary follow in brackets (behind a dash where the abbreviation itself stands in brackets), unless the sentence
explains it already. Headings, links and buttons stay as they are;
an abbreviation that stands nowhere else on a page is explained in one line at its end.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from pathlib import Path

from generator.facts.term import Term

SKIP_TAGS = frozenset(
    "a h1 h2 h3 h4 button script style nav label legend summary dt small option th caption svg abbr select textarea title".split()
)
SKIP_CLASSES = frozenset("ket usia src untuk vonis angka contoh panjang hasil naik pernyataan lembar pesan".split())
SKIP_PAGES = ("404.html", "istilah/index.html", "periksa/index.html", "negara/bandingkan/index.html")
"""The glossary explains itself; the checker's texts are also read by its script, letter by letter; the comparison
hides rows, so that an explanation could be out of sight."""

NO_LINE = "sosialisasi/slide/"
"""Slides: what stands below them is never in sight."""

SILENT = frozenset("script style svg select textarea title".split())
VOID = frozenset("br hr img input meta link path circle rect".split())
_PIECE = re.compile(r"<!--.*?-->|<(/?)([a-zA-Z][\w-]*)([^>]*)>|[^<]+", re.S)
_CLASS = re.compile(r'\bclass="([^"]*)"')
_MAIN = re.compile(r"(<main\b[^>]*>)(.*?)(</main>)", re.S)
_NAME_AFTER = re.compile(r"(?: (?!Anda\b|Indonesia\b)[A-Z][\w'-]*(?:\.(?=\w)[\w'-]+)*| \d+/\d+)*")
_SAID_AFTER = re.compile(r"^(-nya)?,? ?(\(|yaitu|adalah|artinya|berarti|singkatan|\u2013)", re.I)
_IN_A_NAME = re.compile(r"\b(Peraturan|Permen|Kepka|Keputusan|Kepmen|Menteri|Kepala|Surat) $")
"""Before it, the abbreviation is part of a name; its meaning waits for the next place."""
_SAID_BEFORE = re.compile(r"(\(|disingkat |disebut |bernama |namanya )$", re.I)


@dataclass
class Explainer:
    """Explains each of `terms` once in the text it is given piece by piece."""

    terms: dict[str, Term]

    def __post_init__(self) -> None:
        names = sorted(self.terms, key=len, reverse=True)
        self.left = dict(self.terms)
        self.pattern = re.compile(r"(?<![\w/-])(" + "|".join(map(re.escape, names)) + r")(?![\w/])") if names else None

    def text(self, text: str) -> str:
        """`text` (HTML without tags) with the terms that stand in it for the first time explained."""
        if not self.pattern or not self.left:
            return text
        out, at = [], 0
        while found := self.pattern.search(text, at):
            term, end = self.left.get(found[1]), found.end()
            out.append(text[at : found.start()])
            if term:
                in_a_name = _IN_A_NAME.search(text[: found.start()])
                mark, end = (_mark(term), end) if in_a_name else _explained(term, text, found)
                out.append(mark)
                if not in_a_name:
                    del self.left[found[1]]
            else:
                out.append(found[1])
            at = end
        return "".join([*out, text[at:]])


def explain(html: str, terms: Iterable[Term], line: bool = True) -> str:
    """One page, with the abbreviations of its main text explained; without `line` none at its end."""
    known = {term.name: term for term in terms if term.long or term.short}
    return _MAIN.sub(lambda found: found[1] + _main(found[2], known, line) + found[3], html, count=1)


def explain_pages(out: Path, terms: Iterable[Term]) -> None:
    """Every page of the folder `out`, in place."""
    terms = list(terms)
    for path in out.rglob("*.html"):
        address = path.relative_to(out).as_posix()
        if terms and address not in SKIP_PAGES:
            html = path.read_text(encoding="utf-8")
            path.write_text(explain(html, terms, not address.startswith(NO_LINE)), encoding="utf-8")


def without_explanations(html: str) -> str:
    """`html` as it was before `explain`: for whoever compares a page with the data."""
    return re.sub(r'<p class="ket singkatan">.*?</p>|<span class="arti">[^<]*</span>|</?abbr\b[^>]*>', "", html)


def _main(html: str, known: dict[str, Term], line: bool) -> str:
    explainer, out, skipped, passed = Explainer(known), [], [], []
    for piece in _PIECE.finditer(html):
        closing, tag, rest = piece[1], (piece[2] or "").lower(), piece[3] or ""
        if tag and tag not in VOID and not rest.endswith("/"):
            if closing:
                if skipped and skipped[-1] == tag:
                    skipped.pop()
            elif skipped:
                # inside something skipped only the same tag must be counted, to find its end
                skipped += [tag] if tag == skipped[-1] else []
            elif tag in SKIP_TAGS or SKIP_CLASSES & set(((_CLASS.search(rest) or ("", ""))[1]).split()):
                skipped.append(tag)
        text = not piece[0].startswith("<")
        out.append(explainer.text(piece[0]) if text and not skipped else piece[0])
        if text and skipped and not SILENT & {*skipped}:
            passed.append(piece[0])
    return _with_line("".join(out), explainer, " ".join(passed)) if line else "".join(out)


def _with_line(html: str, explainer: Explainer, passed: str) -> str:
    """`html` and, at its end, what the abbreviations mean that stand only in `passed`: its headings, links and sources."""
    names = dict.fromkeys(explainer.pattern.findall(passed)) if explainer.pattern else {}
    told = [
        f"{_mark(term)} ({escape(term.short)})"
        for name in names
        if (term := explainer.left.get(name)) and term.short and term.long
    ]
    if not told:
        return html
    body, end, after = html.rpartition("</div>")
    return f'{body or after}<p class="ket singkatan">Singkatan di halaman ini: {" · ".join(told)}</p>{end}{after if body else ""}'


def _mark(term: Term) -> str:
    return f'<abbr title="{escape(term.long)}">{term.name}</abbr>' if term.long else term.name


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
    return f'{mark}{after}<span class="arti"> {meaning}</span>', end
