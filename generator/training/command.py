"""`build.py train-ads`: trains the second ear, and says how well texts are read that it has not learnt from."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from math import sqrt
from pathlib import Path
from typing import Any

from checker.advert.ear import features
from checker.advert.signs import HIGH, NONE, AdSigns, read_ad
from generator.loading.ear import FILE
from generator.loading.load import load_model
from generator.rules.ad_signs import compile_signs
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

type Taught = tuple[Lesson, tuple[str, ...]]
"""A text with the words of it that the ear hears."""

type Read = tuple[Lesson, dict[str, Any]]
"""A text with what `read_ad` says of it."""

REPORT, FOLD_WEIGHTS = FOLDER / "report.json", FOLDER / "folds.json"


def run_training(root: Path) -> int:
    """Writes the weights, the report and the weights of each fold; prints the report."""
    signs = compile_signs(load_model(root))
    by_author = [[(lesson, lesson.said(signs)) for lesson in lessons(root, names)] for names in AUTHORS]
    texts = [text for own in by_author for text in own]
    folds = _folds(texts)
    weights, bias = _fitted(texts)
    unseen = figures(unseen_readings([lesson for lesson, _ in texts], folds, signs))
    left_out = figures(_strangers(by_author, signs))
    _write(root / "data" / FILE, {"bias": bias, "weights": weights})
    _write(root / FOLD_WEIGHTS, folds)
    (root / REPORT).write_text(
        json.dumps(unseen | {LEFT_OUT: left_out}, indent=1, sort_keys=True) + "\n", encoding="utf-8"
    )
    print(f"{'':<20} {'cross-validated':>16} {'author left out':>16}")
    for name, figure in left_out.items():
        print(f"{name:<20} {unseen[name]:>16} {figure:>16}")
    return 0


def unseen_readings(texts: Sequence[Lesson], folds: Iterable[dict[str, Any]], signs: AdSigns) -> list[Read]:
    """Every text that a fold has not seen, with what the reader says of it with the ear of that fold."""
    found: dict[int, Read] = {}
    for fold in folds:
        reader = replace(signs, ear=replace(signs.ear, weights=fold["weights"], bias=fold["bias"]))
        for i in fold["unseen"]:
            found[i] = (texts[i], read_ad(texts[i].text, reader))
    return [found[i] for i in sorted(found)]


def _strangers(by_author: Sequence[Sequence[Taught]], signs: AdSigns) -> list[Read]:
    """Every text with its level, heard with an ear that has learnt from the other authors only.

    Without the first author: the frames were made with those texts.
    """
    found = []
    for at, own in enumerate(by_author[1:], 1):
        weights, bias = _fitted([text for i, texts in enumerate(by_author) if i != at for text in texts])
        fold = {"bias": bias, "unseen": range(len(own)), "weights": weights}
        found += unseen_readings([lesson for lesson, _ in own], [fold], signs)
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


def _folds(texts: Sequence[Taught]) -> list[dict[str, Any]]:
    """The weights of each fold with the places of the texts that it has not seen."""
    from sklearn.model_selection import StratifiedKFold

    labels = [lesson.dangerous for lesson, _ in texts]
    folds = []
    for learnt, unseen in StratifiedKFold(FOLDS, shuffle=True, random_state=SEED).split(labels, labels):
        weights, bias = _fitted([texts[i] for i in learnt])
        folds.append({"bias": bias, "unseen": [int(i) for i in unseen], "weights": weights})
    return folds


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
