"""Where the files of each kind of fact lie."""

from __future__ import annotations

FOLDER_OF = {
    "sources": "data/sources",
    "countries": "data/countries",
    "procedures": "data/procedures",
    "provinces": "data/provinces",
    "regions": "data/regions",
    "topics": "data/topics",
    "terms": "data/terms",
    "faq": "data/faq",
    "contacts": "data/contacts",
    "questions": "data/checker/questions",
    "findings": "data/checker/findings",
    "cases": "data/cases",
    "adverts": "data/adverts",
    "kits": "data/meeting/kits",
    "forms": "data/meeting/forms",
    "reviews": "data/reviews",
}
