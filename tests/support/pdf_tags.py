"""What a screen reader finds in a PDF, read with pypdf and so apart from what made the file.

PDF/UA-1 (ISO 14289-1), clause 7.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from pypdf import PdfReader

LANGUAGE = "id"
INLINE = frozenset(("/Span", "/Strong", "/Em", "/Link"))
"""Elements within a sentence; every other begins a piece of its own."""


def mistakes(pdf: bytes) -> list[str]:
    """What is missing for somebody who hears the sheet; empty when nothing is."""
    reader = PdfReader(io.BytesIO(pdf))
    root: dict[str, Any] = reader.trailer["/Root"]
    found = list(_of_document(reader, root))
    if "/StructTreeRoot" not in root:
        return [*found, "no structure"]
    tagged = list(elements(root["/StructTreeRoot"]))
    found += [
        f"a figure without words: {e.get('/Alt')!r}"
        for e in tagged
        if e["/S"] == "/Figure" and not e.get("/Alt", "").strip(" \x00")
    ]
    levels = [int(e["/S"][2:]) for e in tagged if e["/S"][:2] == "/H" and e["/S"][2:].isdigit()]
    if levels[:1] != [1]:
        found.append(f"the first heading is not the highest: {levels[:3]}")
    found += [f"from heading {a} to heading {b}" for a, b in pairwise(levels) if b > a + 1]
    return found


def _of_document(reader: PdfReader, root: dict[str, Any]) -> Iterator[str]:
    if not _true(root, "/MarkInfo", "/Marked"):
        yield "not marked as tagged"
    if root.get("/Lang") != LANGUAGE:
        yield f"language {root.get('/Lang')}"
    if not (reader.metadata and reader.metadata.title):
        yield "no title"
    if not _true(root, "/ViewerPreferences", "/DisplayDocTitle"):
        yield "the title is not shown"
    if "/Metadata" not in root or b"pdfuaid:part>1<" not in root["/Metadata"].get_data():
        yield "does not call itself PDF/UA-1"
    if any(page.get("/Tabs") != "/S" for page in reader.pages if "/Annots" in page):
        yield "links are not in reading order"


def _true(root: dict[str, Any], where: str, key: str) -> bool:
    # pypdf's false is an object, and so true to Python
    return bool(getattr(root.get(where, {}).get(key), "value", False))


def elements(node: Any) -> Iterator[dict[str, Any]]:
    """Structure elements in reading order."""
    children = node.get("/K", [])
    for pointer in children if isinstance(children, list) else [children]:
        child = pointer.get_object()
        if isinstance(child, dict) and "/S" in child:
            yield child
            yield from elements(child)


def pieces(pdf: bytes) -> list[str]:
    """What is said, element by element in reading order: a paragraph, a heading, a cell, however many lines it takes."""
    reader = PdfReader(io.BytesIO(pdf))
    words = {page.indirect_reference.idnum: _marked(page) for page in reader.pages}
    found: list[list[str]] = [[]]

    def walk(node: Any, page: int) -> None:
        page = node.raw_get("/Pg").idnum if "/Pg" in node else page
        children = node.get("/K", [])
        for pointer in children if isinstance(children, list) else [children]:
            child = pointer.get_object()
            if isinstance(child, int):
                found[-1].append(words[page].get(child, ""))
            elif "/S" not in child:
                found[-1].append(
                    words[child.raw_get("/Pg").idnum if "/Pg" in child else page].get(child.get("/MCID"), "")
                )
            else:
                own = child["/S"] not in INLINE
                found.extend([[]] if own else [])
                walk(child, page)
                found.extend([[]] if own else [])

    walk(reader.trailer["/Root"]["/StructTreeRoot"], 0)
    return [text for piece in found if (text := " ".join("".join(piece).replace("\xad", "").split()))]


def _marked(page: Any) -> dict[int, str]:
    """The text of each marked piece of a page, by its number."""
    now: list[int | None] = [None]
    words: dict[int, str] = {}

    def operator(name: bytes, operands: Any, *_: Any) -> None:
        if name in (b"BDC", b"BMC", b"EMC"):
            now[0] = operands[1].get("/MCID") if name == b"BDC" and hasattr(operands[1], "get") else None

    def text(said: str, *_: Any) -> None:
        if now[0] is not None:
            words[now[0]] = words.get(now[0], "") + said

    page.extract_text(visitor_operand_before=operator, visitor_text=text)
    return words
