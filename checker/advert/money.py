"""Amounts of money: a figure and its unit are read as one word."""

from __future__ import annotations

import re

from checker.advert.tokens import Token

SMALL, LARGE = "#ribu", "#juta"
"""An amount below, and from, a million rupiah; both are `#uang` in a phrase."""

_BEFORE = frozenset("rp idr us usd rm sgd nt ntd hk hkd aed sar bnd $".split())
_UNITS = {
    **dict.fromkeys("juta jutaan miliar".split(), LARGE),
    **dict.fromkeys("ribu ribuan".split(), SMALL),
    **dict.fromkeys(
        "usd us dolar dollar riyal dirham ringgit euro pound won yen dinar lira zloty sgd aed bnd rm sar nt ntd kd "
        "bd".split(),
        "",
    ),
}
_VAGUE = frozenset("belasan puluhan ratusan".split())
_SAID = frozenset("satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas seratus setengah".split())
_TENS = frozenset("belas puluh ratus".split())
_FIGURE = re.compile(r"\d[\d.,x-]*")
_MILLION = 7
"""Figures of a million."""

_FOREIGN_LARGE = 3
"""An amount in other money with three figures is worth more than a million rupiah, or nearly."""


def with_money(tokens: list[Token]) -> list[Token]:
    """`tokens` with each amount as one of SMALL and LARGE."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        token, amount = tokens[at], _amount([token.word for token in tokens[at : at + 4]])
        if amount:
            length, word = amount
            token = Token(word, token.start, tokens[at + length - 1].end, token.stop)
            at += length - 1
        out.append(token)
        at += 1
    return out


def _amount(words: list[str]) -> tuple[int, str] | None:
    """How many of `words` are an amount, and which; None when they begin with none."""
    if words[0] in _BEFORE and len(words) > 1 and _FIGURE.fullmatch(words[1]):
        rupiah = words[0] in ("rp", "idr")
        unit = _UNITS.get(words[2]) if rupiah and len(words) > 2 else None
        return (3, unit) if unit else (2, _size(words[1], foreign=not rupiah))
    if words[0] in _VAGUE and len(words) > 1 and _UNITS.get(words[1]):
        return 2, _UNITS[words[1]]
    if words[0] in _SAID:
        to = 2 if len(words) > 2 and words[1] in _TENS else 1
        return (to + 1, _UNITS[words[to]]) if len(words) > to and _UNITS.get(words[to]) else None
    if not _FIGURE.fullmatch(words[0]):
        return None
    to = 3 if len(words) > 3 and words[1] in ("sampai", "sd", "-") and _FIGURE.fullmatch(words[2]) else 1
    if len(words) > to and words[to] in _UNITS:
        return to + 1, _UNITS[words[to]] or _size(words[0], foreign=True)
    return (1, LARGE) if _digits(words[0]) >= _MILLION and "." in words[0] else None


def _size(figure: str, foreign: bool) -> str:
    return LARGE if _digits(figure) >= (_FOREIGN_LARGE if foreign else _MILLION) else SMALL


def _digits(figure: str) -> int:
    """Digits of the first number in `figure`, without what follows a comma of two."""
    first = re.split(r"[x-]|,\d{1,2}$", figure)[0]
    return sum(c.isdigit() for c in first)
