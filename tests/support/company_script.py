"""The page's own look-up of companies, run by node: one query after the other, as somebody types."""

from __future__ import annotations

import json
import random
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from generator.setup.node import find_node
from generator.web.scripts.company_lookup import company_data
from generator.web.scripts.shapes import packed
from tests.support.look_up import WORDS

ROOT = Path(__file__).resolve().parents[2]
LETTERS = "abcdefghijklmnopqrstuvwxyz"
ODD = (
    "", " ", "PT", "P.T.", "a", "1", "81201", "8120114190761", "81201141907610001", "0000", "x" * 10_000, "㎯" * 300,
    "ﷺ" * 100, "😀" * 90 + "ABADI", "ＰＴ ＡＢＡＤＩ", "P\u200bT ASA JAYA", "Ása\u00a0Jayâ", "\x00\x1f", "<b>tebal</b>",
    "=1+1", "{one}", "karya", "jaya abadi", "zzzz qqqq", "\ud800", "__proto__", "constructor", "pt pt", "p t", "p.t", "ptpt",
    "12-34.56/78 9", "1234 5678 9012 3\t", "İstanbul Jaya", "ſafari", "Jaya, PT.", "PT. 99", "e\u0301lite", "\u202eayaj",
)  # fmt: skip


class Script:
    """The script with some entries; `close` ends it."""

    def __init__(self, entries: Sequence[Mapping[str, Any]], folder: Path):
        data = folder / "companies.json"
        data.write_text(json.dumps(packed(company_data(entries, WORDS))), encoding="utf-8")
        command = [find_node(ROOT), "tests/scripts/company_answers.mjs", str(data)]
        self._node = subprocess.Popen(
            command,
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            encoding="utf-8",
        )

    def find(self, query: str) -> dict[str, Any]:
        """What it answers to `query`."""
        return self._asked(query)["found"]

    def words(self, name: str) -> list[str]:
        """The words that it compares of a name."""
        return self._asked(name)["words"]

    def _asked(self, query: str) -> dict[str, Any]:
        assert self._node.stdin and self._node.stdout
        self._node.stdin.write(json.dumps(query) + "\n")
        self._node.stdin.flush()
        return json.loads(self._node.stdout.readline())

    def close(self) -> None:
        """Ends node."""
        assert self._node.stdin
        self._node.stdin.close()
        self._node.wait()


def misspelt(name: str, chance: random.Random, mistakes: Iterable[int] = (1, 1, 2)) -> str:
    """`name` with as many mistakes as one of `mistakes` says.

    A sign too many, missing, wrong, or changed with its neighbour.
    """
    signs = list(name)
    for _ in range(chance.choice(list(mistakes))):
        at, kind = chance.randrange(len(signs)), chance.randrange(4)
        if kind == 0:
            signs.insert(at, chance.choice(LETTERS + " .-"))
        elif kind == 1 and len(signs) > 1:
            del signs[at]
        elif kind == 2 and at + 1 < len(signs):
            signs[at], signs[at + 1] = signs[at + 1], signs[at]
        else:
            signs[at] = chance.choice(LETTERS)
    return "".join(signs)
