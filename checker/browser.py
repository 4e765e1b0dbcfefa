"""The door for the page: the worker calls `start` once and `call` for every question it has.

JSON text in, JSON text out. What a question alone needs is imported and read when it is asked first: a verdict waits
for nobody else.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from checker.engine.path import ahead, screen_of
from checker.engine.rules import Rules
from checker.engine.verdict import judge

if TYPE_CHECKING:
    from checker.advert.signs import AdSigns
    from checker.company.find import Index

NOT_STARTED = "start() must be called first"


@dataclass
class _Loaded:
    bundle: dict[str, Any] = field(default_factory=dict)
    rules: Rules | None = None
    signs: AdSigns | None = None
    agencies: Index | None = None


_loaded = _Loaded()


def start(bundle: str) -> None:
    """Loads what the build wrote: `{"rules": …, "signs": …, "company": …}` as JSON text."""
    _loaded.bundle = json.loads(bundle)
    _loaded.rules = Rules.of(_loaded.bundle["rules"])
    _loaded.signs = _loaded.agencies = None


def call(name: str, payload: str) -> str:
    """Answer of `CALLS[name]` to a JSON object. Raises KeyError for an unknown name, AnswerError for bad answers."""
    return json.dumps(CALLS[name](**json.loads(payload)), ensure_ascii=False)


def _verdict(answers: dict[str, Any], as_of: str) -> dict[str, Any]:
    """The batch form, and with it the next screen, what is left to ask and to find out, and every rule tried."""
    rules, day = _rules(), date.fromisoformat(as_of)
    result = judge(rules, answers, day, walked=True)
    left = ahead(rules, answers, day)
    return {
        **result.to_dict(),
        "next": screen_of(rules, left.open),
        "open": left.open,
        "more": left.more,
        "unknown": left.missing,
        "unasked": left.unasked,
        "tried": {t.rule.id: t.value.truth for t in result.tried},
    }


def _read_ad(text: str) -> dict[str, Any]:
    """The batch form, and with it the answers that the signs point to, each once."""
    from checker.advert.signs import read_ad

    signs = _signs()
    found, pointed = read_ad(text, signs), signs.answers
    return {**found, "answers": list(dict.fromkeys(pointed[s["id"]] for s in found["signals"] if s["id"] in pointed))}


def _load_agencies(entries: list[dict[str, Any]]) -> dict[str, Any]:
    """Takes the register that the page already has (entries of shown.agencies): it is not downloaded twice."""
    from checker.company.find import Index
    from checker.company.texts import Texts

    _loaded.agencies = Index(entries, Texts(**_started()["company"]))
    return {"count": len(entries)}


def _find_agencies(queries: list[str]) -> dict[str, Any]:
    """What `find-agency` answers to each query, and how many companies it was looked for among."""
    index = _agencies()
    return {"count": len(index.entries), "found": [index.find(query) for query in queries]}


def _residents(file: str, form: dict[str, Any]) -> dict[str, Any]:
    """Report on a workbook, given as base64. Imported only here: nobody else waits for the readers of XLSX."""
    import base64

    from checker.workbook.residents import check_residents

    return check_residents(base64.b64decode(file), form).to_dict()


def _started() -> dict[str, Any]:
    if not _loaded.bundle:
        raise RuntimeError(NOT_STARTED)
    return _loaded.bundle


def _rules() -> Rules:
    if _loaded.rules is None:
        raise RuntimeError(NOT_STARTED)
    return _loaded.rules


def _signs() -> AdSigns:
    from checker.advert.signs import AdSigns

    if _loaded.signs is None:
        _loaded.signs = AdSigns.of(_started()["signs"])
    return _loaded.signs


def _agencies() -> Index:
    if _loaded.agencies is None:
        _load_agencies([])
    assert _loaded.agencies  # just made
    return _loaded.agencies


CALLS: dict[str, Callable[..., dict[str, Any]]] = {
    "verdict": _verdict,
    "read_ad": _read_ad,
    "residents": _residents,
    "load_agencies": _load_agencies,
    "find_agencies": _find_agencies,
}
