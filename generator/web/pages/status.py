"""`/status/`: how many facts are confirmed, copied and due, by topic and by region, the worst first."""

from __future__ import annotations

from collections.abc import Iterator

from generator.shown.review_status import SOON, ReviewStatus
from generator.web.page import Book, Page

URL = "status/"


def pages(book: Book) -> Iterator[Page]:
    """The one page."""
    status, words = ReviewStatus(book.model, book.as_of), book.model.words.reviews.status
    context = {
        "words": words,
        "topics": [tally for _, tally in status.by_topic()],
        "regions": status.by_region(),
        "denied": status.denied(),
        "lapsed": [
            (book.model.contacts[office].short, name, reviewed.on) for office, name, reviewed in status.told.lapsed
        ],
        "days": SOON,
    }
    yield Page(URL, "status.md.j2", **words.page.filled(), card="hukum", context=context)
