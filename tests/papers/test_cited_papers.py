"""A page that a docstring or a comment refers to is in the repository: nothing rests on papers kept elsewhere."""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.paths import ROOT

PAGE = re.compile(r"[\w-]+(?:/[\w-]+)*\.md\b")
FOLDERS = ("checker", "generator", "tests")


def told(source: str) -> Iterator[str]:
    """What the module says to its readers: docstrings of every kind, and comments."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            yield node.value.value
    yield from (
        token.string
        for token in tokenize.generate_tokens(io.StringIO(source).readline)
        if token.type == tokenize.COMMENT
    )


def strangers(source: str, root: Path) -> set[str]:
    """Pages that the module refers to and that are not below `root`."""
    pages = {page for text in told(source) for page in PAGE.findall(text)} if PAGE.search(source) else set()
    return {page for page in pages if not (root / page).is_file()}


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_page_referred_to_is_here(folder):
    files = sorted((ROOT / folder).rglob("*.py"))
    found = {path.relative_to(ROOT): strangers(path.read_text(encoding="utf-8"), ROOT) for path in files}
    assert files and {path: pages for path, pages in found.items() if pages} == {}


def test_a_page_that_is_not_here_is_told(tmp_path):
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/here.md").touch()
    source = '"""See docs/here.md and elsewhere/paper.md, 6."""\nX = 1  # as plan.md says\nFILE = "written/by/us.md"\n'
    assert strangers(source, tmp_path) == {"elsewhere/paper.md", "plan.md"}
