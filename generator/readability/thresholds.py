"""How hard a text of each kind may be: a verdict is read by somebody who is worried, a procedure names papers."""

from __future__ import annotations

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
    "words": (10, 1),
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
