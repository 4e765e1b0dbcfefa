"""How easy a text of ours is to read: short sentences, everyday words, no office language, no unexplained letters.

The bar is stated here, for each kind of text; exceptions stand in a list of their own, each with its reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median

LONGEST = 22
"""Words in the longest sentence allowed, whatever the text."""

BARS = {
    "verdict": (8, 1),
    "question": (10, 1),
    "finding": (10, 1),
    "faq": (10, 1),
    "content": (10, 1),
    "term": (10, 2),
    "country": (12, 1),
    "procedure": (12, 2),
    "topic": (12, 1),
    "region": (12, 2),
    "contact": (12, 1),
    "meeting": (12, 2),
    "source": (12, 2),
}
"""Kind of text -> (words in the median sentence at most, long words per 100 at most).

A verdict must be understood at once, by somebody who is worried; a procedure has to name papers and offices.
"""

PAGE_BARS = {
    "home": (8, 1),
    "checker": (8, 2),
    "script": (8, 1),
    "help": (10, 1),
    "questions": (8, 1),
    "glossary": (8, 1),
    "quiz": (8, 1),
    "country_page": (10, 1),
    "route_page": (10, 1),
    "region_page": (10, 1),
    "topic_page": (10, 1),
    "company": (10, 1),
    "compare": (10, 1),
    "list": (10, 1),
    "print_page": (10, 1),
    "meeting_page": (8, 1),
    "law": (12, 1),
    "sheet": (8, 1),
}
"""The same for a finished page, by its type, and for a printed sheet: the facts on it and the words around them."""

LONG_ROOT = 9
"""A word is long when this many letters and more remain without its affixes."""

OFFICE = {
    "dalam rangka": "untuk",
    "dikarenakan": "karena",
    "sehubungan dengan": "tentang",
    "agar supaya": "supaya",
    "merupakan suatu": "adalah",
    "adalah merupakan": "adalah",
    "dilakukan oleh": "sebut pelakunya lebih dulu",
    "dilaksanakan oleh": "sebut pelakunya lebih dulu",
    "guna untuk": "untuk",
    "demi untuk": "untuk",
    "apabila": "bila",
    "bilamana": "bila",
    "dimana": "di mana, atau kalimat baru",
    "yang mana": "kalimat baru",
    "terkait dengan": "tentang",
    "berkaitan dengan": "tentang",
    "dalam hal": "bila",
    "sebagaimana": "seperti",
    "tersebut di atas": "itu",
    "di samping itu": "juga",
    "oleh karena itu": "karena itu",
    "melakukan pembayaran": "membayar",
    "melakukan pengecekan": "mengecek",
    "melakukan pelaporan": "melapor",
    "yang bersangkutan": "orang itu",
    "para pihak": "kedua pihak",
    "pihaknya": "sebut siapa",
    "senantiasa": "selalu",
    "harap untuk": "tolong",
    "dihimbau": "mohon (dan ejaannya: diimbau)",
    "diperkenankan": "boleh",
    "dipergunakan": "dipakai",
    "diharapkan": "tolong",
    "diharuskan": "harus",
    "diwajibkan": "wajib",
    "dimohon": "tolong",
    "dimaksud dalam": "sebut lagi namanya",
    "sesuai dengan ketentuan": "menurut aturan",
    "selambat-lambatnya": "paling lambat",
    "sekurang-kurangnya": "paling sedikit",
}
"""Office language, and what people say instead."""

SPELLING = {
    "ijin": "izin",
    "hutang": "utang",
    "kwitansi": "kuitansi",
    "resiko": "risiko",
    "praktek": "praktik",
    "silahkan": "silakan",
    "nomer": "nomor",
    "sertipikat": "sertifikat",
    "ijasah": "ijazah",
    "aktifitas": "aktivitas",
    "analisa": "analisis",
    "antri": "antre",
    "apotik": "apotek",
    "bis": "bus",
    "detil": "detail",
    "faham": "paham",
    "hakekat": "hakikat",
    "handphone": "ponsel",
    "himbau": "imbau",
    "himbauan": "imbauan",
    "jaman": "zaman",
    "jadual": "jadwal",
    "karir": "karier",
    "konkrit": "konkret",
    "kreatifitas": "kreativitas",
    "metoda": "metode",
    "nampak": "tampak",
    "negri": "negeri",
    "obyek": "objek",
    "pasport": "paspor",
    "perduli": "peduli",
    "propinsi": "provinsi",
    "rejeki": "rezeki",
    "ramadhan": "ramadan",
    "sekedar": "sekadar",
    "seksama": "saksama",
    "standarisasi": "standardisasi",
    "subyek": "subjek",
    "supir": "sopir",
    "sistim": "sistem",
    "sholat": "salat",
    "tehnik": "teknik",
    "trampil": "terampil",
    "telpon": "telepon",
    "tolak ukur": "tolok ukur",
    "umroh": "umrah",
    "non prosedural": "nonprosedural",
    "non-prosedural": "nonprosedural",
    "terlantar": "telantar",
    "merubah": "mengubah",
    "dirubah": "diubah",
    "mempengaruhi": "memengaruhi",
    "memperkerjakan": "mempekerjakan",
    "mentaati": "menaati",
    "mensosialisasikan": "menyosialisasikan",
    "diatas": "di atas",
    "dibawah umur": "di bawah umur",
    "disana": "di sana",
    "disini": "di sini",
    "kesana": "ke sana",
    "keluar negeri": "ke luar negeri",
    "diluar negeri": "di luar negeri",
    "terimakasih": "terima kasih",
    "kerjasama": "kerja sama",
    "tandatangan": "tanda tangan",
    "dimanapun": "di mana pun",
    "siapapun": "siapa pun",
    "apapun": "apa pun",
    "ditangan": "di tangan",
    "kepolisi": "ke polisi",
}
"""Spellings that the KBBI (Kamus Besar Bahasa Indonesia) does not list, and the one it does."""

PREFIX = re.compile(
    r"^(?:memper|diper|member|keber|penge|menge|meng|meny|mem|men|peng|peny|pem|pen|per|pel|ber|ter|me|di|ke|se|pe)(?=\w{4})"
)
SUFFIX = re.compile(r"(?:kannya|annya|inya|nya|kan|an|lah|kah|i)$")
WORD = re.compile(r"[A-Za-zÀ-ÿ0-9](?:[\w'’./:%-]*\w)?")
END = re.compile(r"(?<=[.!?])[\"”')]*\s+(?=[\"“'(]*[A-Z0-9À-Ý])|\n+")
SHORTENED = re.compile(r"\b(No|Kab|Kec|Jl|tgl|dll|St|Ps|jo)\.\s")
ABBREVIATION = re.compile(r"(?<![\w/-])[A-Z](?:[A-Z0-9]|-(?=[A-Z]))+(?![\w])")
NO_WORD = re.compile(r"[IVX]+|[A-Z]\d|(RM|SAR|KRW|BND|EUR|AUD|KWD|NT|HK|US)\d*")
"""Roman numbers, levels of schooling and of language tests, currencies: not abbreviations that need a meaning."""
ADDRESS = re.compile(r"\S+\.(?:id|com|org|net|au|tw|sg|hk|jp|gov)\b(?:/\S*[\w/])?")


_MISSPELT = re.compile(rf"\b(?:{'|'.join(map(re.escape, SPELLING))})\b")


@dataclass(frozen=True)
class Text:
    """A text a visitor reads: its kind (a key of BARS), where it stands, and itself."""

    kind: str
    place: str
    text: str


@dataclass(frozen=True, order=True)
class Hard:
    """Something hard to read: which rule, where, and the words in question."""

    rule: str
    place: str
    found: str


def sentences(text: str) -> list[str]:
    """The sentences of a text; an address counts as one word, a colon or semicolon ends no sentence."""
    text = SHORTENED.sub(r"\1 ", ADDRESS.sub("situs", text))
    return [part for part in (piece.strip() for piece in END.split(text)) if WORD.search(part)]


def words(sentence: str) -> list[str]:
    """The words of a sentence; `Rp9.622.000` and `KP2MI-nya` are one each."""
    return WORD.findall(sentence)


def root(word: str) -> str:
    """The word without one prefix and one suffix, which every reader knows: `memberangkatkan` gives `angkat`."""
    bare = SUFFIX.sub("", word.lower()) if len(word) > 6 else word.lower()
    return PREFIX.sub("", bare)


def is_long(word: str) -> bool:
    """Whether a word of a sentence is long for a reader; names and numbers do not count."""
    return (
        word.islower()
        and not any(char.isdigit() for char in word)
        and any(len(root(part)) >= LONG_ROOT for part in word.split("-"))
    )


def hard(texts: list[Text], known: frozenset[str]) -> list[Hard]:
    """Everything over the bar. `known`: abbreviations the pages explain, or that everybody knows."""
    found = [problem for text in texts for problem in _one(text, known)]
    for kind in sorted({text.kind for text in texts}):
        found += _whole(kind, [text for text in texts if text.kind == kind])
    return sorted(set(found))


def measure(texts: list[Text]) -> tuple[float, int, float]:
    """Of these texts: words in the median sentence, words in the longest, long words per 100."""
    counts = [
        (len(words(sentence)), sum(map(is_long, words(sentence))))
        for text in texts
        for sentence in sentences(text.text)
    ]
    total = sum(count for count, _ in counts) or 1
    return (
        median([count for count, _ in counts] or [0]),
        max((count for count, _ in counts), default=0),
        100 * sum(long for _, long in counts) / total,
    )


def _one(text: Text, known: frozenset[str]) -> Iterator[Hard]:
    for sentence in sentences(text.text):
        if len(words(sentence)) > LONGEST:
            yield Hard(f"kalimat lebih dari {LONGEST} kata", text.place, sentence)
    lower = f" {text.text.lower()} "
    for phrase, better in OFFICE.items():
        if re.search(rf"\b{phrase}\b", lower):
            yield Hard("bahasa kantor", text.place, f"{phrase} (lebih baik: {better})")
    for word in _MISSPELT.findall(lower):
        yield Hard("ejaan tidak baku", text.place, f"{word} (KBBI: {SPELLING[word]})")
    for abbreviation in ABBREVIATION.findall(ADDRESS.sub("", text.text)):
        if (
            abbreviation not in known
            and not NO_WORD.fullmatch(abbreviation)
            and f"{abbreviation} (" not in text.text
            and f"({abbreviation})" not in text.text
        ):
            yield Hard("singkatan tanpa arti", text.place, abbreviation)


def _whole(kind: str, texts: list[Text]) -> Iterator[Hard]:
    middle, _, long = measure(texts)
    most_words, most_long = (BARS | PAGE_BARS)[kind]
    if middle > most_words:
        yield Hard(f"kalimat tengah lebih dari {most_words} kata", kind, f"{middle:g}")
    if long > most_long:
        yield Hard(f"kata panjang lebih dari {most_long} per 100", kind, f"{long:.1f}")
