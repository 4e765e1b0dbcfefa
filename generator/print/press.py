"""Press: Typst kept warm, that turns a template and its data into PDF/UA-1 or a picture."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cached_property
from importlib.metadata import version
from pathlib import Path
from typing import Any

from generator import icons
from generator.cache import digest
from generator.problems import DataProblems, Problem, shown
from generator.setup.steps import SetupError

FONTS = Path("node_modules") / "@expo-google-fonts" / "source-sans-3"
WEIGHTS = ("400Regular", "700Bold", "800ExtraBold")
TEMPLATES = Path("site_templates") / "print"
PLAIN = ("file-text", "phone", "scissors")
"""What the sheets use of Lucide's icons, beside all of our own."""
MISSING = "The typeface of the printed sheets is missing ({}). Run: npm ci"
_NO_GLYPH = re.compile(r'the text `"(.*?)"` could not be displayed')
_STRAIGHT = re.compile(r'"([^"]*)"')
_PAGE = re.compile(rb"/Type\s*/Page\b(?!s)")


class Press:
    """Compiles the templates of `root/site_templates/print`. Typst starts only when something is to be drawn.

    Data goes to Typst as JSON in `sys.inputs.data`, so a text can never become markup.
    """

    def __init__(self, root: Path) -> None:
        self.folder = (root / TEMPLATES).resolve()
        self.icons = json.dumps({name: icons.inked(name) for name in (*icons.own(), *PLAIN)})
        self.fonts = [_font_folder(root, weight) for weight in WEIGHTS]

    @cached_property
    def digest(self) -> str:
        """Digest of everything but the data that decides what a sheet looks like."""
        parts = [path for path in sorted(self.folder.rglob("*")) if path.is_file()]
        fonts = [font for folder in self.fonts for font in sorted(folder.glob("*.ttf"))]
        return digest(
            version("typst"),
            self.icons,
            *(part for path in (*parts, *fonts) for part in (path.name, path.read_bytes())),
        )

    def pdf(self, template: str, data: Mapping[str, Any], pages: int = 0) -> bytes:
        """A tagged PDF/UA-1 of `pages` pages, 0 = any number.

        Raises DataProblems when a letter is in none of the fonts, or when the facts have become too long for the paper.
        """
        pdf: bytes = self._compile(template, data, format="pdf", pdf_standards="ua-1")
        if pages and (count := page_count(pdf)) != pages:
            found = f"lembar '{data['title']}' ({data['region']}, {data['format']}) menjadi {count} halaman"
            raise DataProblems(
                [Problem("data", 0, "", found, f"{pages} halaman", "Persingkat teks yang dipakai lembar itu.")]
            )
        return pdf

    def png(self, template: str, data: Mapping[str, Any], ppi: float) -> bytes:
        """A picture of the first page."""
        pages: bytes | list[bytes] = self._compile(template, data, format="png", ppi=ppi)
        return pages if isinstance(pages, bytes) else pages[0]

    def svg(self, template: str, data: Mapping[str, Any]) -> bytes:
        """A drawing of one page, its letters as outlines: the same on every device, with or without the typeface."""
        drawing: bytes = self._compile(template, data, format="svg")
        return drawing

    def opened(self, template: str, data: Mapping[str, Any]) -> tuple[list[bytes], list[dict[str, Any]]]:
        """A drawing of every page, and what the template tells of the holes it left in them (frame.typ, `told`)."""
        import typst

        drawn: bytes | list[bytes] = self._compile(template, data, format="svg")
        file = str(self.folder / template)
        told = typst.query(
            file, "<hole>", "value", root=str(self.folder), font_paths=self._fonts, sys_inputs=self._inputs(data)
        )
        return [drawn] if isinstance(drawn, bytes) else drawn, json.loads(told)

    def _inputs(self, data: Mapping[str, Any]) -> dict[str, str]:
        return {"data": json.dumps(quoted(data), ensure_ascii=False, separators=(",", ":")), "icons": self.icons}

    def _compile(self, template: str, data: Mapping[str, Any], **how: Any) -> Any:
        import typst

        inputs = self._inputs(data)
        try:
            return self._compiler.compile(input=str(self.folder / template), sys_inputs=inputs, **how)
        except typst.TypstError as error:
            why = _in_words(str(error.message), inputs["data"])
            found = f"lembar {data.get('name', template)} tidak bisa dicetak: {why}"
            raise DataProblems([Problem("data", 0, "", found, "huruf dan panjang teks yang muat di kertas")]) from None

    @cached_property
    def _fonts(self) -> Any:
        import typst

        paths = [str(folder) for folder in self.fonts]
        return typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=paths)

    @cached_property
    def _compiler(self) -> Any:
        import typst

        return typst.Compiler(root=str(self.folder), font_paths=self._fonts)


def quoted(data: Any) -> Any:
    """`data` with pairs of straight quotes as a printer sets them; drawings stay as they are."""
    if isinstance(data, str):
        return data if data.startswith("<svg") else _STRAIGHT.sub(r"“\1”", data)
    if isinstance(data, Mapping):
        return {key: quoted(value) for key, value in data.items()}
    return [quoted(one) for one in data] if isinstance(data, list | tuple) else data


def _in_words(said: str, data: str) -> str:
    """Typst's two answers to unsuitable texts, in words of editors, with the text in `data` (JSON) that it is about.

    Any other is a mistake of ours and stays as it is.
    """
    if letter := _NO_GLYPH.search(said):
        text = re.search(rf'"((?:[^"\\]|\\.)*{re.escape(letter[1])}(?:[^"\\]|\\.)*)"', data)
        return f"huruf {letter[1]} tidak ada dalam huruf cetak" + (f", dalam {shown(text[1])}" if text else "")
    return said.removeprefix("assertion failed: ")


def page_count(pdf: bytes) -> int:
    """Pages of a PDF that Press made: its page objects stand uncompressed in the file."""
    return len(_PAGE.findall(pdf))


def _font_folder(root: Path, weight: str) -> Path:
    # templates may be tried in a folder of their own; the typeface is always the one this code came with
    here = Path(__file__).resolve().parents[2]
    for base in (root, here):
        if (base / FONTS / weight).is_dir():
            return (base / FONTS / weight).resolve()
    raise SetupError(MISSING.format(FONTS.as_posix()))
