"""`build.py train-ads`: trains the second ear, and says how well texts are read that it has not learnt from."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from math import sqrt
from pathlib import Path
from statistics import fmean
from typing import Any

from checker.advert.ear import Ear, features
from checker.advert.signs import HIGH, NONE, AdSigns, own_words, read_ad
from generator.loading.ear import FILE
from generator.loading.load import load_model
from generator.rules.ad_signs import compile_signs
from generator.training.additions import additions_of, with_additions
from generator.training.texts import FOLDER, Lesson, lessons

AUTHORS = (
    ("own", "earlier", "blind"),
    ("long", "kept", "second"),
    ("more",),
    ("fresh", "wide"),
    ("varied",),
    ("guest",),
    ("stranger",),
    ("eighth",),
    ("caller",),
    ("last",),
    ("disguised",),
    ("kinds",),
)
"""The files of each author."""

FILES = tuple(name for author in AUTHORS for name in author)
FOLDS, SEED = 5, 1
STRENGTH = 10.0
MOST = 6000
"""So many features are kept, those that weigh most."""

FEWEST_TEXTS = 2
ADDED, SHARE = 10, 0.5
"""So many harmless words are added to a dangerous text, which then weighs so much."""

LEFT_OUT = "author_left_out"
"""The part of the report whose ears know no text of the author they hear: the honest guess for a stranger's texts."""

LEARNT = "learnt"
"""The part of the report that says how the texts sound to the ear that is kept; see `sounds`."""

WITH_ADDITIONS = "with_additions"
"""The part of the report that says what added words hide; see generator.training.additions."""

type Taught = tuple[Lesson, tuple[str, ...]]
"""A text with the words of it that the ear hears."""

type Read = tuple[Lesson, dict[str, Any]]
"""A text with what `read_ad` says of it."""

REPORT, UNSEEN = FOLDER / "report.json", FOLDER / "unseen.json"
"""UNSEEN: for each text of FILES, in their order, how it sounded to an ear that had not learnt it, in thousandths of a
point. No word stands there, so no fact of any day."""

_THOUSANDTHS = 1000


@dataclass(frozen=True)
class Told(Ear):
    """An ear that does not listen: it hands out `points`, each once, and IndexError when it has none."""

    points: list[float] = field(default_factory=list)

    def hear(self, _words: Sequence[str]) -> float:
        """The next of `points`, whatever the words are."""
        return self.points.pop()


def run_training(root: Path) -> int:
    """Writes the weights, the report and how every text sounded unseen; prints the report."""
    signs = compile_signs(load_model(root))
    by_author = [[(lesson, lesson.said(signs)) for lesson in lessons(root, names)] for names in AUTHORS]
    taught = [text for own in by_author for text in own]
    texts, readers = [lesson for lesson, _ in taught], _crosswise(taught, signs)
    heard = [round(_THOUSANDTHS * points) for points in _points(texts, readers)]
    whole = _reader(taught, signs)
    dangerous = [(text.text, reader) for text, reader in zip(texts, readers, strict=True) if text.dangerous]
    unseen = figures(readings(texts, heard, signs))
    parts: dict[str, dict[str, Any]] = {
        LEARNT: sounds(texts, [whole] * len(texts)),
        LEFT_OUT: figures(_strangers(by_author, signs)),
        WITH_ADDITIONS: with_additions(dangerous, additions_of(root)),
    }
    _write(root / "data" / FILE, {"bias": whole.ear.bias, "weights": whole.ear.weights})
    _write(root / UNSEEN, heard)
    (root / REPORT).write_text(json.dumps(unseen | parts, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    _print(unseen, parts)
    return 0


def _print(unseen: dict[str, float], parts: dict[str, dict[str, Any]]) -> None:
    left_out = parts[LEFT_OUT]
    print(f"{'':<20} {'cross-validated':>16} {'author left out':>16}")
    for name, figure in left_out.items():
        print(f"{name:<20} {unseen[name]:>16} {figure:>16}")
    for name, value in (parts[WITH_ADDITIONS] | parts[LEARNT]).items():
        print(f"{name:<20} {value}")


def readings(texts: Sequence[Lesson], heard: Sequence[int], signs: AdSigns) -> list[Read]:
    """What the reader says of each text when it sounded as `heard` says, in thousandths of a point.

    Raises ValueError when there are not as many of both, or when a text has no word that could be heard.
    """
    told = Told(ask=signs.ear.ask, titles=signs.ear.titles)
    reader = replace(signs, ear=told)
    found = []
    for text, points in zip(texts, heard, strict=True):
        told.points[:] = [points / _THOUSANDTHS]
        found.append((text, read_ad(text.text, reader)))
        if told.points:
            raise ValueError(text.text)
    return found


def sounds(texts: Sequence[Lesson], readers: Sequence[AdSigns]) -> dict[str, float]:
    """How dangerous texts (`offers`) and all `others` sound on the whole, each to the ear of its reader, in points."""
    offers: list[float] = []
    others: list[float] = []
    for text, points in zip(texts, _points(texts, readers), strict=True):
        (offers if text.dangerous else others).append(points)
    return {"offers": round(fmean(offers), 2), "others": round(fmean(others), 2)}


def _points(texts: Sequence[Lesson], readers: Sequence[AdSigns]) -> list[float]:
    """How each text sounds to the ear of its reader."""
    return [reader.ear.hear(own_words(text.text, reader)) for text, reader in zip(texts, readers, strict=True)]


def _strangers(by_author: Sequence[Sequence[Taught]], signs: AdSigns) -> list[Read]:
    """Every text with its level, heard with an ear that has learnt from the other authors only.

    Without the first author: the frames were made with those texts.
    """
    found = []
    for at, own in enumerate(by_author[1:], 1):
        reader = _reader([text for i, texts in enumerate(by_author) if i != at for text in texts], signs)
        found += [(lesson, read_ad(lesson.text, reader)) for lesson, _ in own]
    return found


def figures(readings: Sequence[Read]) -> dict[str, float]:
    """What is flagged of the dangerous, the hard, the official and the harmless texts, and called HIGH of the last.

    In per cent.
    """
    levels = [(text, told["level"]) for text, told in readings]

    def share(wanted: list[bool]) -> float:
        return round(100 * sum(wanted) / max(len(wanted), 1), 1)

    others = [level for text, level in levels if not text.dangerous and not text.official]
    return {
        "texts": len(levels),
        "dangerous": share([level != NONE for text, level in levels if text.dangerous]),
        "hard": share([level != NONE for text, level in levels if text.dangerous and text.hard]),
        "official": share([level != NONE for text, level in levels if text.official]),
        "harmless": share([level != NONE for level in others]),
        "harmless_high": share([level == HIGH for level in others]),
    }


def _crosswise(texts: Sequence[Taught], signs: AdSigns) -> list[AdSigns]:
    """For each of the texts, `signs` with an ear that has not learnt it."""
    from sklearn.model_selection import StratifiedKFold

    labels = [lesson.dangerous for lesson, _ in texts]
    readers = [signs] * len(texts)
    for learnt, unseen in StratifiedKFold(FOLDS, shuffle=True, random_state=SEED).split(labels, labels):
        reader = _reader([texts[i] for i in learnt], signs)
        for i in unseen:
            readers[i] = reader
    return readers


def _reader(texts: Sequence[Taught], signs: AdSigns) -> AdSigns:
    """`signs` with an ear that has learnt `texts`, and no others."""
    weights, bias = _fitted(texts)
    return replace(signs, ear=replace(signs.ear, weights=weights, bias=bias))


def _fitted(texts: Sequence[Taught]) -> tuple[dict[str, int], int]:
    """Weights and bias in thousandths."""
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

    heard, labels, shares = _examples(texts)
    count = Counter(feature for some, share in zip(heard, shares, strict=True) if share > SHARE for feature in some)
    known = {f: i for i, f in enumerate(sorted(f for f, n in count.items() if n >= FEWEST_TEXTS))}
    rows, columns, values = [], [], []
    for row, some in enumerate(heard):
        for feature in sorted(some & known.keys()):
            rows.append(row)
            columns.append(known[feature])
            values.append(1 / sqrt(len(some)))
    learner = LogisticRegression(C=STRENGTH, max_iter=2000, class_weight="balanced")
    learner.fit(csr_matrix((values, (rows, columns)), (len(heard), len(known))), labels, shares)
    weighed = sorted(zip(known, learner.coef_[0], strict=True), key=lambda item: -abs(item[1]))[:MOST]
    return {f: whole for f, weight in sorted(weighed) if (whole := round(1000 * weight))}, round(
        1000 * learner.intercept_[0]
    )


def _examples(texts: Sequence[Taught]) -> tuple[list[frozenset[str]], list[bool], list[float]]:
    """Features, labels and weights: every text, and every dangerous one once more with words of a harmless one added.

    So it learns that a friendly sentence beside an offer changes nothing.
    """
    heard = [frozenset(features(said)) for _, said in texts]
    labels, shares = [lesson.dangerous for lesson, _ in texts], [1.0] * len(texts)
    kind = [said for lesson, said in texts if not lesson.dangerous and len(said) > ADDED]
    for at, (lesson, said) in enumerate(texts):
        heard.append(frozenset(features((*said, *kind[7 * at % len(kind)][-ADDED:]))))
        labels.append(lesson.dangerous)
        shares.append(SHARE)
    return heard, labels, shares


def _write(path: Path, value: Any) -> None:
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    path.write_text(text + "\n", encoding="utf-8")
