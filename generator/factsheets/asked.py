"""What an office is asked: the facts of a topic that it can know."""

from __future__ import annotations

from generator.facts.contact import Contact
from generator.facts.known import KnownFact, known_facts
from generator.facts.model import Model
from generator.facts.place_codes import NATION, province_code
from generator.facts.places import nation, offices_for
from generator.facts.reviews import KINDS, TOPICS, Topic
from generator.problems import nearest, refused, shown


def facts_for(model: Model, office: str, topic: Topic, about: str | None = None) -> list[KnownFact]:
    """The facts of `topic` for the office (an id of a contact), those about itself first.

    `about`: the id of one thing, such as a country.

    Raises InputProblems for an office that is not published, and when there is nothing to ask.
    """
    published = dict(model.published_contacts())
    if office not in published:
        guess = nearest(office, published)
        raise refused(shown(office).strip("'"), "kantor yang tidak dikenal", "id kantor di data/contacts", guess)
    known = [fact for fact in known_facts(model) if fact.kind in KINDS[topic]]
    keys = {fact.key for fact in known}
    if about and about not in keys:
        raise refused("--about", shown(about), f"id yang punya fakta di topik {topic}", nearest(about, keys - {""}))
    wanted = {about} if about else _keys(model, office, published[office], topic) or keys
    if not wanted & keys:
        raise refused("--topic", f"topik {topic} tanpa fakta untuk kantor ini", f"salah satu dari {', '.join(TOPICS)}")
    return sorted((fact for fact in known if fact.key in wanted), key=lambda fact: fact.key != office)


def _keys(model: Model, office: str, contact: Contact, topic: Topic) -> set[str]:
    """Ids of the things near this office; empty when it is asked about all of them."""
    codes = set(contact.serves) - {NATION}
    if topic == "kontak":
        found = [key for code in codes for key, _ in offices_for(model, code)]
        found += [key for key, _ in nation(model) if contact.national]
        found += [key for key, c in model.published_contacts() if contact.country and c.country == contact.country]
        return {office, *found}
    if topic == "wilayah":
        places = {key: place.code for key, place in model.regions.items()}
        places |= {key: place.code for key, place in model.provinces.items()}
        return {key for key, code in places.items() if codes & {code, province_code(code)}}
    return {contact.country} if topic == "negara" and contact.country else set()
