"""One HTML file with the checker, the numbers and the danger signs: forwarded in a chat, opened without a signal.

Its links are fragments: `#/lapor/` names the part of the file that holds that page, and works without a script too.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from html import escape
from pathlib import Path
from urllib.parse import quote, urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from generator.facts.words.outside_pages import OneFile
from generator.licences.components import COMPONENTS
from generator.web.finish.headers import content_type
from generator.web.pages.licences import URL

CHECKER = "periksa/"
PARTS = ("lapor/", "bahaya/", "di-luar-negeri/")
"""The pages that come along, where the site has them: help and danger; what can wait until there is a signal does."""
STYLES = ("every_page", "reading_pages", "checker", "help", "one_file")
WORKER = "data-pekerja"
"""Names the checker's Python, which no file opened from a phone may start."""
OWN = ("css/", "js/", "icons/")
ANYWHERE = "https://situs.invalid/"
"""Stands for the site's address while links are worked out; it never gets into the file."""
FILE = re.compile(r'"berkas:([^"]*)"')
"""Where a file of the site is to be carried, until the page is written: an attribute would be quoted dearly."""
NAMING = ("for", "aria-labelledby", "aria-controls", "aria-describedby")


def one_file(out: Path, base_url: str | None, words: OneFile, script: str) -> bytes:
    """The file made of the finished site `out`; `script`: the code that shows one part at a time.

    `base_url`: where the whole site is, for links to what is not in the file.
    """
    checker = _page(out, CHECKER)
    parts = [part for part in PARTS if (out / part / "index.html").is_file()]
    known = {CHECKER, *parts}
    body = _inner(_fitted(checker.body, CHECKER, out, known, base_url))
    shown = "".join(_part(out, part, known, base_url, words) for part in parts)
    links = "".join(f'<li><a href="#/{part}">{escape(_heading(out, part))}</a></li>' for part in parts)
    head = (
        f'<!doctype html>\n<html lang="id"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(_text(checker, 'title'))}</title>"
        f'<meta name="color-scheme" content="light dark"><style>{_styles(out)}</style></head>'
    )
    asked = [node.attributes["src"] or "" for node in checker.css("head script[src]")]
    scripts = [_path(src, CHECKER) for src in asked]
    code = "".join(_inlined((out / path).read_text(encoding="utf-8")) for path in scripts)
    whole = f'<body class="hal-periksa"><div id="/{CHECKER}" class="satu-halaman">{body}</div>'
    end = f'<nav class="bagian-lain" aria-label="{escape(words.parts)}"><ul>{links}</ul></nav>{shown}'
    pages = FILE.sub(lambda found: f"'{_data(out / found[1])}'", f"{whole}{end}")
    licences = _licences(out, {"index.html", *scripts, *FILE.findall(f"{whole}{end}")})
    return f"{head}{pages}{licences}{code}{_inlined(script)}</body></html>\n".encode()


def _page(out: Path, url: str) -> LexborHTMLParser:
    return LexborHTMLParser((out / url / "index.html").read_bytes())


def _part(out: Path, part: str, known: set[str], base_url: str | None, words: OneFile) -> str:
    main = _fitted(_page(out, part).css_first("main"), part, out, known, base_url)
    back = f'<p class="isi"><a class="tombol" href="#/{CHECKER}">{escape(words.back)}</a></p>'
    return f'<section id="/{part}" class="satu-halaman">{back}{_inner(main)}</section>'


def _fitted(top: LexborNode | None, page: str, out: Path, known: set[str], base_url: str | None) -> LexborNode:
    """`top` of the page at `page`, changed in place: names of its own, links into the file, files inside."""
    assert top is not None, f"{page} has nothing to take along"
    for node in top.css("*"):
        attrs = node.attributes
        if (name := attrs.get("id")) and page != CHECKER:  # its script looks for them
            node.attrs["id"] = f"/{page}#{name}"
        for naming in NAMING:
            if page != CHECKER and (value := attrs.get(naming)):
                node.attrs[naming] = " ".join(f"/{page}#{one}" for one in value.split())
        if node.tag == "a" and (href := attrs.get("href")):
            node.attrs["href"] = _link(href, page, known, base_url)
        for key, value in attrs.items():
            if value and (key.startswith("data-") or key == "src") and (path := _path(value, page)).startswith(OWN):
                # only the checker's script comes along: what another page's would ask for is not needed
                asked = key == "src" or (page == CHECKER and key != WORKER)
                node.attrs[key] = f"berkas:{path}" if asked else ""
    for node in top.css("[data-akar]"):
        node.attrs["data-akar"] = "#/"
    return top


def _path(address: str, page: str) -> str:
    """The site path that `address` names on the page at `page`; empty for another site's, a call and the like."""
    whole = urljoin(f"{ANYWHERE}{page}", address)
    return urlsplit(whole).path.lstrip("/") if whole.startswith(ANYWHERE) else ""


def _link(href: str, page: str, known: set[str], base_url: str | None) -> str:
    whole = urlsplit(urljoin(f"{ANYWHERE}{page}", href))
    if f"{whole.scheme}://{whole.netloc}/" != ANYWHERE:
        return href
    path, fragment = whole.path.lstrip("/"), f"#{whole.fragment}" if whole.fragment else ""
    if path == CHECKER and fragment:
        return fragment
    inside = path in known or not base_url
    return f"#/{path}{fragment}" if inside else f"{base_url}{path}{fragment}"


def _data(path: Path) -> str:
    """The file, a text, as an address between single quotes: only what would end it or get lost in it is escaped.

    Scripts hold ten times as many double quotes.
    """
    if not path.is_file():
        return ""
    text = re.sub(r"[%#'&\s]", _escaped, path.read_text(encoding="utf-8"))
    return f"data:{content_type(path.name).replace(' ', '')},{text}"


def _escaped(sign: re.Match[str]) -> str:
    return sign[0] if sign[0] == " " else quote(sign[0])


def _styles(out: Path) -> str:
    found = [path for name in STYLES for path in sorted((out / "css").glob(f"{name}.*.css"))]
    return "".join(path.read_text(encoding="utf-8") for path in found)


def _inlined(code: str) -> str:
    """A script inside the page: nothing in it ends it or opens a remark."""
    return f"<script>{code.replace('</script', '<\\/script').replace('<!--', '<\\!--')}</script>"


def _licences(out: Path, carried: Collection[str]) -> str:
    """The licences of others' works in the files `carried`: they go where those go, and show nowhere."""
    held = [one for one in COMPONENTS if one.inside and any(re.fullmatch(one.inside, name) for name in carried)]
    texts = [path.read_text(encoding="utf-8") for one in held if (path := out / URL / f"{one.id}.txt").is_file()]
    return f"<template>{escape('\n\n'.join(texts), quote=False)}</template>"


def _text(page: LexborHTMLParser, selector: str) -> str:
    node = page.css_first(selector)
    return node.text().strip() if node else ""


def _heading(out: Path, part: str) -> str:
    return _text(_page(out, part), "h1")


def _inner(node: LexborNode) -> str:
    return node.inner_html or ""
