"""How people write advertisements: undoes disguises, abbreviations, regional words, and remembers what stood where."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from checker.advert.letters import ascii_letters
from checker.advert.money import with_money
from checker.advert.tokens import COMMA, END, LINE, NONE, Token, sentences

LONGEST = 100_000
"""So many signs are read: a whole chat, and still under a second."""

LONGEST_SPACED = 20
"""No word has more letters that stand alone."""

_SPACE = " \t\r\f\v\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_UNIT = re.compile(rf"\n|[^{_SPACE}\n]+")
_HEAD = re.compile(
    r"^\[?\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? {1,2}\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?: ?[AaPp][Mm])?\]?(?: -)? [^:\n]{1,40}:",
    re.MULTILINE,
)
"""Who wrote when, before a message that was pasted from a chat."""

_ENDS = re.compile(r"[.!?…][\"'”’»)\]*_~]{0,4}$")
_NO_END = frozenset(
    "no. rp. a.n. an. pt. cv. sdr. dr. jl. kab. kec. yth. dll. s.d. s/d. bpk. mr. mrs. ust. hj. h.".split()
)
_BETWEEN = re.compile(r"[\s;:/()\[\]\"|<>={}#&?%^\\+]+|,(?!\d)|(?<!\d),", re.ASCII)
_EDGE = ".!'*_~-,`"
_AROUND = ".,!?;:"
_NUMBER = re.compile(r"(rp|idr|usd?|rm|sgd|ntd?|nt|hkd?|aed|sar|bnd)?[.$]{0,2}(\d[\d.,x-]{0,14})(?:([a-z]{1,4})|\$)?")
_SIGN = re.compile(r"[a-z]-?\d{1,3}")
_SPACED = re.compile(r"(?:[a-z][.\-_*]){3,}[a-z]")
_TWICE = re.compile(r"([a-z]{2,})2(?:nya|an)?")
_DRAWN_OUT = re.compile(r"([a-z])\1{2,}")
_INSIDE = re.compile(r"(?<=[a-z])'(?=[a-z])")
_PART = re.compile(r"[a-z0-9_]+(?:-[a-z0-9_]+)*")
_ENDING = re.compile(r"([a-z]{3,}?)(nya|mu|ku|ne|kan|an|e)")
_LEET = str.maketrans("013457!@$*", "oieastiasa")


@dataclass(frozen=True)
class Vocabulary:
    """`words`: written word to standard word. `kept`: words whose figures are no disguise (`sip3mi`).

    `unsure`: word to language and meaning, read so only beside a word of that language in `languages`.
    """

    words: Mapping[str, str] = field(default_factory=dict)
    kept: frozenset[str] = frozenset()
    unsure: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    languages: Mapping[str, frozenset[str]] = field(default_factory=dict)


def reading(text: str, vocabulary: Vocabulary) -> list[Token]:
    """The first LONGEST signs of `text` as standard words."""
    text = text[:LONGEST]
    heads = [match.span() for match in _HEAD.finditer(text)]
    tokens = _sure(_joined(list(_tokens(text, heads, vocabulary))), vocabulary)
    return with_money(tokens)


def standard(written: str, vocabulary: Vocabulary) -> list[str]:
    """The standard words in one written word: lower case, without accents and disguises."""
    plain = written.strip(_AROUND)
    if plain.isascii() and plain.isalpha():
        # most words: nothing in them can be a disguise, so the long way round would lead to the same
        return [_plain(plain.lower(), vocabulary.words)]
    pieces = _BETWEEN.split(ascii_letters(written, vocabulary.words))
    return [word for piece in pieces for word in _words_of(piece, vocabulary)]


def _tokens(text: str, heads: list[tuple[int, int]], vocabulary: Vocabulary) -> Iterator[Token]:
    stop, waiting = END, iter([*heads, (len(text), len(text))])
    head, seen = next(waiting), dict[str, list[str]]()
    for unit in _UNIT.finditer(text):
        start, end = unit.span()
        while start >= head[1]:
            head = next(waiting)
        if unit[0] == "\n" or head[0] <= start < head[1]:
            stop = max(stop, LINE)
            continue
        if unit[0] not in seen:
            seen[unit[0]] = standard(unit[0], vocabulary)
        for word in seen[unit[0]]:
            yield Token(word, start, end, stop)
            stop = NONE
        stop = max(stop, _stop_after(unit[0]))


def _stop_after(unit: str) -> int:
    if _ENDS.search(unit) and unit.lower() not in _NO_END:
        return END
    return COMMA if unit[-1] in ",;:-–—" else NONE


def _words_of(piece: str, vocabulary: Vocabulary) -> Iterator[str]:
    piece = _INSIDE.sub("", piece.strip(_EDGE))
    if not piece:
        return
    if piece in vocabulary.kept or piece in vocabulary.words:
        yield vocabulary.words.get(piece, piece)
    elif number := _NUMBER.fullmatch(piece):
        yield from (_known(part, vocabulary.words) for part in number.groups() if part)
    elif any(c.isalpha() for c in piece):
        for part in _PART.findall(_spelled(piece)):
            yield from (_known(word, vocabulary.words) for word in _halves(part))


def _plain(word: str, words: Mapping[str, str]) -> str:
    return words[word] if word in words else _known(_DRAWN_OUT.sub(r"\1", word), words)


def _spelled(piece: str) -> str:
    """Letters for the figures and signs that hide them; addresses and short names with a figure stay."""
    if _SIGN.fullmatch(piece) or "www." in piece or ".id" in piece or ".com" in piece:
        return piece
    if twice := _TWICE.fullmatch(piece):
        return twice[1]
    plain = re.sub(r"[.\-_*]", "", piece) if _SPACED.fullmatch(piece) else piece
    return _DRAWN_OUT.sub(r"\1", plain.translate(_LEET))


def _halves(word: str) -> list[str]:
    """A doubled word (`jalan-jalan`) as one, other words with a hyphen by their parts."""
    parts = word.split("-")
    return [word] if len(parts) == 2 and parts[0][-3:] in parts[1] and len(parts[0]) > 2 else parts


def _known(word: str, words: Mapping[str, str]) -> str:
    """The standard word, also of a word with an ending; a word that is not known only loses `nya`."""
    if word in words:
        return words[word]
    ending = _ENDING.fullmatch(word)
    stem = ending[1] if ending and (ending[1] in words or (ending[2] == "nya" and len(ending[1]) > 3)) else word
    return words.get(stem, stem)


def _joined(tokens: list[Token]) -> list[Token]:
    """Four and more letters that stand alone are one word (`k a m b o j a`)."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        to = at
        while to < min(len(tokens), at + LONGEST_SPACED) and _alone(tokens[to], first=to == at):
            to += 1
        if to - at >= 4:
            word = "".join(token.word for token in tokens[at:to])
            out.append(Token(word, tokens[at].start, tokens[to - 1].end, tokens[at].stop))
        else:
            out += tokens[at : max(to, at + 1)]
        at = max(to, at + 1)
    return out


def _alone(token: Token, first: bool) -> bool:
    return len(token.word) == 1 and token.word.isalpha() and (first or not token.stop)


def _sure(tokens: list[Token], vocabulary: Vocabulary) -> list[Token]:
    """Words of two languages are read as their sentence says."""
    out: list[Token] = []
    for sentence in sentences(tokens):
        said = {token.word for token in sentence}
        for token in sentence:
            language, meaning = vocabulary.unsure.get(token.word, ("", ""))
            meant = bool(language) and bool(said & vocabulary.languages[language])
            out.append(Token(meaning, token.start, token.end, token.stop) if meant else token)
    return out
