"""Finds a company by name: exact only when the normalised names are equal, everything else is merely similar.

Pages without Python carry the answers of this module, worked out in the build
(`generator/web/scripts/company_lookup.py`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

from checker.company.likeness import BEGINNING, NEARLY, PART, Spelling, alike, family, likeness, shares_most, typed
from checker.company.names import LICENCE_DIGITS, LONGEST, digits_of, licence, spelling
from checker.company.texts import Texts, filled

FEWEST_DIGITS, FEWEST_LETTERS = 4, 2
KEYS = ("name", "licence_no", "status", "as_of", "decisions")
"""What an answer tells of an entry."""

MOST = 8
WORST_LAST = ("ya", "tidak_tahu", "tidak", "skorsing", "dicabut")

Entry = Mapping[str, Any]


def find(query: str, entries: Sequence[Entry], texts: Texts) -> dict[str, Any]:
    """Answer of `find-agency` for `query`, in the words of `texts`: match is exact, similar or none.

    Beside the keys of docs/engineering/answers.md: `answer` (for `p3mi_terdaftar`), `advice` (what that means),
    `lookalikes` (names to tell apart, each with the name or query it is like), `more` (how many further names were
    like the query).
    """
    return Index(entries, texts).find(query)


class Index:
    """Entries made ready for many searches, and what is said about what is found."""

    def __init__(self, entries: Sequence[Entry], texts: Texts) -> None:
        self.texts = texts
        self.entries = list(entries)
        self.names = [spelling(entry["name"]) for entry in self.entries]
        self.licences = [digits_of(entry.get("licence_no", "")) for entry in self.entries]
        self.starts: dict[str, list[int]] = {}
        self.spelt: dict[str, list[int]] = {}
        self.numbers: dict[str, list[int]] = {}
        self.alike: dict[int, list[int]] = {}
        self.holders: dict[str, list[int]] = {}
        for i, name in enumerate(self.names):
            self.starts.setdefault(name.text[:BEGINNING], []).append(i)
            self.spelt.setdefault(name.text, []).append(i)
            self.numbers.setdefault(self.licences[i][:LICENCE_DIGITS], []).append(i)
            for word in dict.fromkeys(name.words):
                self.holders.setdefault(word, []).append(i)

    def find(self, query: str) -> dict[str, Any]:
        """See the function `find`."""
        if same := self.same(query):
            return self.exact(query, same)
        wanted, digits = spelling(query[:LONGEST]), digits_of(query[:LONGEST])
        near = self._numbered(digits) if digits else self._near(wanted)
        number = bool(digits) and len(wanted.words) == 1
        shown = near[:MOST]
        twins = [(i, j) if i in shown else (j, i) for i, j in self._revoked_twins if i in shown or j in shown]
        found = self._answer(query, "similar" if near else "none", shown, twins, len(near) - len(shown))
        if not near and (number or len(wanted.text) < PART):
            found |= self._meaning("tidak_tahu")
        return found

    @cached_property
    def _revoked_twins(self) -> list[tuple[int, int]]:
        return [
            (i, j) for i, entry in enumerate(self.entries) if _answer_of(entry) == "dicabut" for j in self.lookalikes(i)
        ]

    def same(self, query: str) -> list[int]:
        """Places of the entries whose name, or the first digits of whose licence, `query` is."""
        wanted, number = spelling(query[:LONGEST]).text, licence(query[:LONGEST])
        named = self.spelt.get(wanted, ()) if wanted else ()
        return sorted({*named, *(self.numbers.get(number, ()) if number else ())})

    def exact(self, query: str, same: Sequence[int]) -> dict[str, Any]:
        """What is answered when `query` is the name or number of the entries at the places `same`."""
        twins = [(i, j) for i in same for j in self.lookalikes(i) if j not in same]
        found = self._answer(query, "exact", list(same), twins, 0)
        listed = [(i, j) for i, j in twins if _answer_of(self.entries[j]) in ("ya", "tidak_tahu")]
        if found["answer"] == "tidak" and any(likeness(self.names[i], self.names[j]) >= NEARLY for i, j in listed):
            found |= self._meaning("tidak_tahu")
        return found

    def without_company(self) -> dict[str, dict[str, Any]]:
        """What is said when nothing is exact.

        Of a `similar` name, of `none`, and where `none` says too little (`unsure`).
        """
        similar, none = (self._answer("", match, [], [], 0) for match in ("similar", "none"))
        return {"similar": similar, "none": none, "unsure": none | self._meaning("tidak_tahu")}

    def twins(self) -> list[tuple[int, int]]:
        """Places of a revoked entry and of one that is not, though its name is easily taken for the other's."""
        return [(i, j) for i, j in self._revoked_twins if _one_is_revoked(self.entries[i], self.entries[j])]

    def warned(self, pairs: Sequence[tuple[int, int]]) -> str:
        """The warnings for pairs of places of which one is revoked; the first of a pair is the one asked for."""
        found = [(self.entries[i], self.entries[j]) for i, j in pairs]
        return "".join(dict.fromkeys(self._twin(one, other) for one, other in found if _one_is_revoked(one, other)))

    def lookalikes(self, at: int) -> list[int]:
        """Places of the entries whose names are easily taken for that of the entry at `at`, the likest first."""
        if at not in self.alike:
            self.alike[at] = self._lookalikes(at)
        return self.alike[at]

    def _lookalikes(self, at: int) -> list[int]:
        mine, near = self.names[at], self._neighbours(at)
        kin = family(mine, near)
        scores = {i: max(alike(mine, name), kin.get(i, 0)) for i, name in near.items()}
        return [i for i in sorted(scores, key=lambda i: (-scores[i], i)) if scores[i]][:MOST]

    def _neighbours(self, at: int) -> dict[int, Spelling]:
        """Names that begin with the same two letters, or share most of their words.

        So a long list stays quick to compare.
        """
        mine = self.names[at]
        near = set(self.starts.get(mine.text[:BEGINNING], ()))
        letters: dict[int, int] = {}
        for word in dict.fromkeys(mine.words):
            for i in self.holders[word]:
                letters[i] = letters.get(i, 0) + len(word)
        near |= {i for i, count in letters.items() if shares_most(count, mine, self.names[i])}
        return {i: self.names[i] for i in sorted(near) if i != at}

    def _near(self, wanted: Spelling) -> list[int]:
        if len(wanted.text) < FEWEST_LETTERS:
            return []
        scored = [(-score, i) for i, name in enumerate(self.names) if (score := typed(wanted, name))]
        return [i for _, i in sorted(scored)]

    def _numbered(self, digits: str) -> list[int]:
        return [
            i for i, number in enumerate(self.licences) if len(digits) >= FEWEST_DIGITS and number.startswith(digits)
        ]

    def _answer(
        self, query: str, match: str, found: list[int], twins: list[tuple[int, int]], more: int
    ) -> dict[str, Any]:
        agencies = [self.entries[i] for i in found]
        answer = {
            "exact": max((_answer_of(e) for e in agencies), key=WORST_LAST.index, default="tidak"),
            "similar": "tidak_tahu",
            "none": "tidak",
        }[match]
        pairs = [(self.entries[i], self.entries[j]) for i, j in twins]
        like = [self._pair(one["name"], other) for one, other in pairs if match == "exact"] or [
            self._pair(query, entry) for entry in agencies if match == "similar"
        ]
        return {
            "query": query,
            "match": match,
            "agencies": [{key: entry[key] for key in KEYS if key in entry} for entry in agencies],
            "warning": self.warned(twins)
            + self.texts.advice["not_listed" if match == "exact" and answer not in ("ya", "tidak_tahu") else match],
            **self._meaning(answer, "belum_jelas" if match == "exact" and answer == "tidak_tahu" else answer),
            "lookalikes": like,
            "more": more,
        }

    def _meaning(self, answer: str, key: str = "") -> dict[str, str]:
        day = str(self.entries[0].get("as_of", "")) if self.entries else ""
        return {"answer": answer, "advice": self.texts.meaning[key or answer].replace("{day}", self.texts.day(day))}

    def _twin(self, one: Entry, other: Entry) -> str:
        """The warning, with a space before whatever follows."""
        words = {
            "one": one["name"],
            "status": one.get("status", ""),
            "other": other["name"],
            "other_status": other.get("status", ""),
        }
        return f"{filled(self.texts.twin, words)} "

    def _pair(self, asked: str, entry: Entry) -> dict[str, str]:
        return {
            "asked": asked,
            "name": entry["name"],
            "status": entry.get("status", ""),
            "answer": _answer_of(entry),
            "note": self.texts.note,
        }


def _answer_of(entry: Entry) -> str:
    return str(entry.get("answer", "tidak_tahu"))


def _one_is_revoked(one: Entry, other: Entry) -> bool:
    return {_answer_of(one) == "dicabut", _answer_of(other) == "dicabut"} == {True, False}
