"""`/status/` counts every fact once by topic, and what needs hands first stands first."""

from __future__ import annotations

import re
from collections import Counter
from datetime import timedelta

import pytest

from generator.facts.known import known_facts
from generator.facts.reviews import KINDS
from generator.shown.review_status import ReviewStatus
from generator.shown.sources import SourceIndex
from generator.web.jinja import environment
from generator.web.page import Book
from generator.web.pages import every, status
from tests.support import small_facts
from tests.support.paths import AS_OF, ROOT
from tests.support.reviewed import reviewed
from tests.support.small_facts import TODAY


def text_of(facts, day=TODAY) -> str:
    """The page without its tags."""
    book = Book(facts, day, SourceIndex(facts))
    texts = every.texts_of(book, status.pages(book), environment(ROOT / "site_templates", book))
    return re.sub(r"<[^>]+>", "", texts["status/index.md"])


@pytest.mark.parametrize("facts", ["frozen", "own"])
def test_every_fact_is_counted_once(facts, model):
    known = small_facts.frozen() if facts == "frozen" else model
    tallies = ReviewStatus(known, AS_OF).by_topic()
    counted = Counter(fact.kind for fact in known_facts(known))
    assert {topic: one.total for topic, one in tallies} == {
        topic: total for topic, kinds in KINDS.items() if (total := sum(counted[kind] for kind in kinds))
    }
    assert sum(one.total for _, one in tallies) == counted.total()


def test_what_an_office_calls_wrong_is_first_and_what_is_due_before_what_is_not():
    facts = small_facts.model()
    known = list(known_facts(facts))
    wrong = next(fact for fact in known if fact.kind == "topics")
    confirmed = [fact for fact in known if fact.kind == "contacts"]
    told = reviewed(reviewed(facts, *confirmed), wrong, state="tidak_sesuai")
    status_ = ReviewStatus(told, TODAY)
    order = status_.by_topic()
    assert order[0][0] == "aturan" and order[0][1].denied == 1 and status_.denied() == [wrong]
    assert order[-1][0] == "kontak" and order[-1][1].confirmed == len(confirmed) == order[-1][1].total
    assert [one.urgency for _, one in order] == sorted(one.urgency for _, one in order)
    last = max(contact.review_by for contact in facts.contacts.values())
    assert all(one.due == one.total for _, one in ReviewStatus(told, last + timedelta(days=400)).by_topic())
    assert not any(one.due for _, one in ReviewStatus(told, last - timedelta(days=400)).by_topic())


def test_a_region_counts_its_own_facts_and_its_offices():
    facts = small_facts.model()
    before = {one.name: one for one in ReviewStatus(facts, TODAY).by_region()}
    key, contact = next((k, c) for k, c in facts.published_contacts() if c.serves and not c.national)
    fact = next(fact for fact in known_facts(facts) if fact.id == f"contacts/{key}")
    after = {one.name: one for one in ReviewStatus(reviewed(facts, fact), TODAY).by_region()}
    places = [
        place.name for place in (*facts.regions.values(), *facts.provinces.values()) if place.code in contact.serves
    ]
    changed = [name for name in before if before[name] != after[name]]
    assert changed and changed == [name for name in before if name in places]
    assert all(after[name].confirmed == before[name].confirmed + 1 for name in changed)


def test_the_page_tells_what_is_wrong_what_has_lapsed_and_the_counts():
    facts = small_facts.model()
    known = list(known_facts(facts))
    wrong = next(fact for fact in known if fact.kind == "topics")
    told = reviewed(facts, wrong, state="tidak_sesuai")
    text = text_of(told)
    assert wrong.text in text and wrong.id in text and "1 tidak sesuai menurut sebuah kantor." in text
    assert text.index(wrong.text) < text.index("Menurut topik") < text.index("Menurut wilayah")
    total = sum(fact.kind in KINDS["aturan"] for fact in known)
    assert f"0 dari {total} fakta dikonfirmasi, {total - 1} baru disalin dari sumbernya." in text
    lapsed = next(iter(told.reviews.values())).facts[wrong.id].model_copy(update={"value": "Dulu begini."})
    (office,) = told.reviews
    old = told.reviews[office].model_copy(update={"facts": {wrong.id: lapsed}})
    text = text_of(small_facts.model(reviews={office: old}))
    assert "Isinya berubah sesudah dikonfirmasi" in text and wrong.id in text
