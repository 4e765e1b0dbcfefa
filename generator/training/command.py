"""`build.py train-ads`: trains the second ear, and says how well it hears texts that it has not learnt from."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from math import exp, sqrt
from pathlib import Path
from typing import Any

from generator.loading.ear import FILE
from generator.loading.load import load_model
from generator.rules.ad_signs import compile_signs
from generator.training.texts import FOLDER, Lesson, lessons

FILES = ("own", "earlier", "blind")
FOLDS, SEED = 5, 1
STRENGTH = 10.0
MOST = 3000
"""So many features are kept, those that weigh most."""

FEWEST_TEXTS = 2
ALONE, BESIDE = 0.02, 0.08
"""Of a hundred harmless texts, so many may sound dangerous by themselves, and beside another sign."""

REPORT, FOLD_WEIGHTS = FOLDER / "report.json", FOLDER / "folds.json"


def run_training(root: Path) -> int:
    """Writes the weights, the report and the weights of each fold; prints the report."""
    texts = lessons(root, compile_signs(load_model(root)), FILES)
    folds, scores = _folds(texts)
    harmless = sorted(score for text, score in zip(texts, scores, strict=True) if not text.dangerous)
    alone, beside = (harmless[int(len(harmless) * (1 - share))] for share in (ALONE, BESIDE))
    weights, bias = _fitted(texts)
    report = figures(texts, scores, alone, beside)
    ear = {"alone": alone, "beside": beside, "bias": bias, "weights": weights}
    _write(root / "data" / FILE, ear)
    _write(root / FOLD_WEIGHTS, folds)
    (root / REPORT).write_text(json.dumps(report, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    for name, figure in report.items():
        print(f"{name:<28} {figure}")
    return 0


def figures(texts: Sequence[Lesson], scores: Sequence[float], alone: float, beside: float) -> dict[str, float]:
    """Recall and false alarms of `scores`, each the probability of the text in its place, in per cent."""
    heard = list(zip(texts, scores, strict=True))

    def share(wanted: list[float], least: float) -> float:
        return round(100 * sum(score >= least for score in wanted) / max(len(wanted), 1), 1)

    dangerous = [score for text, score in heard if text.dangerous]
    official = [score for text, score in heard if text.official]
    others = [score for text, score in heard if not text.dangerous and not text.official]
    found: dict[str, float] = {"texts": len(texts)}
    for name, least in (("alone", alone), ("beside", beside)):
        found |= {
            f"recall_{name}": share(dangerous, least),
            f"official_{name}": share(official, least),
            f"harmless_{name}": share(others, least),
        }
    return found


def score(heard: frozenset[str], weights: dict[str, int], bias: int) -> float:
    """The probability that a text of one window with the features `heard` is dangerous."""
    known = sum(weights.get(feature, 0) for feature in heard)
    return round(1 / (1 + exp(-(bias + known / sqrt(max(len(heard), 1))) / 1000)), 4)


def _folds(texts: Sequence[Lesson]) -> tuple[list[dict[str, Any]], list[float]]:
    """The weights of each fold with the texts it has not seen, and what it says of them."""
    from sklearn.model_selection import StratifiedKFold

    labels = [text.dangerous for text in texts]
    folds, scores = [], [0.0] * len(texts)
    for learnt, unseen in StratifiedKFold(FOLDS, shuffle=True, random_state=SEED).split(labels, labels):
        weights, bias = _fitted([texts[i] for i in learnt])
        folds.append({"bias": bias, "unseen": [int(i) for i in unseen], "weights": weights})
        for i in unseen:
            scores[i] = score(texts[i].heard, weights, bias)
    return folds, scores


def _fitted(texts: Sequence[Lesson]) -> tuple[dict[str, int], int]:
    """Weights and bias in thousandths."""
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

    count = Counter(feature for text in texts for feature in text.heard)
    known = {f: i for i, f in enumerate(sorted(f for f, n in count.items() if n >= FEWEST_TEXTS))}
    rows, columns, values = [], [], []
    for row, text in enumerate(texts):
        for feature in sorted(text.heard & known.keys()):
            rows.append(row)
            columns.append(known[feature])
            values.append(1 / sqrt(len(text.heard)))
    learner = LogisticRegression(C=STRENGTH, max_iter=2000, class_weight="balanced")
    learner.fit(csr_matrix((values, (rows, columns)), (len(texts), len(known))), [text.dangerous for text in texts])
    weighed = sorted(zip(known, learner.coef_[0], strict=True), key=lambda item: -abs(item[1]))[:MOST]
    return {f: whole for f, weight in sorted(weighed) if (whole := round(1000 * weight))}, round(
        1000 * learner.intercept_[0]
    )


def _write(path: Path, value: Any) -> None:
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    path.write_text(text + "\n", encoding="utf-8")
