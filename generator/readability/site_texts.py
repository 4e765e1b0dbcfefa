"""What a visitor reads on the finished site: every sentence of every page and script, the templates' own ones too.

`fact_texts` reads the facts and the hand-written texts; here the words around them are read as well, by page type.
Left out is what is a name, not a sentence: sources, titles of laws, names of companies; and the few words in brackets
that `abbreviations` puts behind an abbreviation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from selectolax.lexbor import LexborHTMLParser, LexborNode

from generator.cache import Memo, Recent, digest, program
from generator.readability.hard_texts import Text
from generator.web.finish.headers import HANDBOOK
from generator.web.scripts.classic import carried

KINDS = (
    (r"", "home"),
    (r"periksa/", "checker"),
    (r"negara/bandingkan/", "compare"),
    (r"negara/.+", "country_page"),
    (r"prosedur/.+", "route_page"),
    (r"wilayah/.+", "region_page"),
    (r"lapor/.*", "help"),
    (r"p3mi/(?!perubahan/|huruf/).+", "company"),
    (r"hukum/.*", "law"),
    (r"tanya/", "questions"),
    (r"istilah/", "glossary"),
    (r"sosialisasi/kuis/", "quiz"),
    (r"sosialisasi/.*", "meeting_page"),
    (r"cetak/.*", "print_page"),
    (r"(?:negara|prosedur|wilayah|p3mi|p3mi/perubahan|p3mi/huruf/[^/]+|cari|data)/", "list"),
    (r"404\.html", "list"),
    (r"tentang/lisensi/", "topic_page"),
    (r"[a-z-]+/", "topic_page"),
)
"""Address of a page -> its type, the first that fits. `sumber/` is a list of titles and is not read."""

BLOCK = frozenset(
    "p li dd dt td th h1 h2 h3 h4 div section article summary label button legend caption option pre br figcaption "
    "ol ul dl details nav main footer header".split()
)
VOID = frozenset("br hr img input meta link path circle rect".split())
SILENT = frozenset("script style svg select code".split())
NAMES = frozenset("src arti dipakai daftar-sumber".split())
NAMES_BY_KIND = {
    "checker": frozenset({"yakin"}),
    "law": frozenset({"judul", "baris"}),
    "company": frozenset({"mirip"}),
    "list": frozenset({"putusan", "abjad"}),
    "meeting_page": frozenset({"kaki-layar"}),
}
"""Classes of what holds names rather than sentences, on every page and on pages of one type."""

LITERAL = re.compile(r"""'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`""")
HOLE = re.compile(r"\$\{[^}]*\}|\{\w+\}")
SENTENCE = re.compile(r"[.?!]\W*$")
PARTS = re.compile(" [·→] ")
CODE = re.compile(r"[<>=/_#]|^[a-z-]+(?: [a-z-]+)*$")
LIBRARY = re.compile(r"^MiniSearch: |^Expected documents to be present")
"""What a package (minisearch) says to programmers; no visitor reads it."""
SITE = "site"
FEWEST = 7
"""Words of a text without a full stop from which on it is read like a sentence."""


READ: Recent[list[Text]] = Recent(most=4096)
"""What pages and scripts say, by their names and bytes."""


class _Visible:
    """The pieces of text of a page's main part, one for each block."""

    def __init__(self, names: frozenset[str]) -> None:
        self.names = names
        self.piece: list[str] = []
        self.pieces: list[str] = []

    def flush(self, lines: bool = False) -> None:
        """Ends a piece; of a text set in `lines` each is one."""
        text = "".join(self.piece)
        for part in text.split("\n") if lines else [text]:
            if words := " ".join(part.split()):
                self.pieces.append(words)
        self.piece = []

    def read(self, node: LexborNode, hidden: bool = False, menu: bool = False) -> None:
        """What stands in `node`: in sight or not, in a menu or not."""
        for child in node.iter(include_text=True):
            if child.is_text_node:
                self.piece += [] if hidden else [child.text_content or ""]
            elif child.is_element_node:
                self.element(child, str(child.tag), hidden, menu)

    def element(self, node: LexborNode, tag: str, hidden: bool, menu: bool) -> None:
        """A new block, or something that holds no sentence."""
        classes = (node.attributes.get("class") or "").split()
        if tag in BLOCK or (tag == "a" and (classes or menu)):
            self.flush()
        if tag in VOID:
            return
        inside = hidden or tag in SILENT or not self.names.isdisjoint(classes)
        if not inside and tag in ("b", "small"):
            self.piece.append(" ")
        self.read(node, inside, menu or tag == "nav")
        if tag in BLOCK or (tag == "a" and menu and not hidden):
            self.flush(lines=tag == "pre")


def kind_of(address: str) -> str | None:
    """The type of the page at `address` (from the site's root); None for what is not read."""
    if address == "sumber/" or address.startswith(f"{HANDBOOK}/"):
        return None
    return next((kind for pattern, kind in KINDS if re.fullmatch(pattern, address)), None)


def visible(html: str, kind: str) -> list[str]:
    """The pieces of text of one page, from its main part to its end."""
    reader = _Visible(NAMES | NAMES_BY_KIND.get(kind, frozenset()))
    # inside an element, where no white space at the edges is lost
    if place := LexborHTMLParser(f"<article>{html[max(html.find('<main'), 0) :]}").css_first("article"):
        reader.read(place)
    reader.flush()
    return reader.pieces


def page_texts(pages: Mapping[str, bytes], memo: Memo) -> list[Text]:
    """Every sentence of the finished `pages`, by path, each once for a page type, in the first page that has it."""
    seen: dict[tuple[str, str], Text] = {}
    for name, page in sorted(pages.items(), key=lambda item: item[0].split("/")):
        if kind := kind_of(name.removesuffix("index.html")):
            for text in READ.get((name, page), partial(_texts_of, name, page, kind, memo)):
                seen.setdefault((kind, text.text), text)
    return list(seen.values())


def _texts_of(name: str, page: bytes, kind: str, memo: Memo) -> list[Text]:
    html = page.decode()
    pieces = memo.get(digest(program(), kind, html), partial(_pieces, html, kind))
    return [Text(kind, f"{SITE}/{name}", piece) for piece in pieces]


def _pieces(html: str, kind: str) -> list[str]:
    return [part for text in visible(html, kind) for part in PARTS.split(text) if reads(part)]


def script_texts(site: Path) -> list[Text]:
    """Every sentence in the scripts of the finished site.

    The checker's and the search's words, and the facts they carry.
    """
    found: dict[str, Text] = {}
    for path in sorted((site / "js").glob("*.js")):
        script = path.read_bytes()
        for text in READ.get((path.name, script), partial(_sentences_of, path.name, script)):
            found.setdefault(text.text, text)
    return list(found.values())


def _sentences_of(name: str, script: bytes) -> list[Text]:
    data, code = carried(script.decode())
    pieces = (HOLE.sub("ini", text) for text in (*_strings(data), *_literals(code)))
    return [
        Text("script", f"{SITE}/js/{name.partition('.')[0]}.js", piece)
        for piece in pieces
        if SENTENCE.search(piece) and " " in piece and not CODE.search(piece) and not LIBRARY.search(piece)
    ]


def _strings(data: Any) -> Iterator[str]:
    if isinstance(data, str):
        yield data.strip()
    elif isinstance(data, (list, dict)):
        for part in data.values() if isinstance(data, dict) else data:
            yield from _strings(part)


def _literals(code: str) -> Iterator[str]:
    for literal in LITERAL.findall(code):
        yield re.sub(r"\\n|\\(.)", r"\1", literal[1:-1]).strip()


def reads(piece: str) -> bool:
    """Whether a piece reads like a sentence, rather than a label."""
    return bool(SENTENCE.search(piece) and " " in piece) or len(piece.split()) >= FEWEST
