"""What offices confirmed: the office is a contact, and the facts stand in files of a kind that there is."""

from __future__ import annotations

from generator.checks.collecting import Checks
from generator.facts.reviews import KINDS
from generator.problems import nearest, shown


def review_problems(checks: Checks) -> None:
    """A problem for each office that is no published contact, and each id that no fact can have.

    An id of a fact that has gone or says something else since is none: such a confirmation has lapsed by itself.
    """
    contacts = checks.model.contacts
    kinds = [kind for some in KINDS.values() for kind in some]
    for key, reviews in checks.model.reviews.items():
        file = checks.file("reviews", key)
        if key in contacts and not contacts[key].published:
            checks.report(file, (), f"kantor {shown(key)} yang tidak terbit", "kantor di data/contacts yang terbit")
        elif key not in checks.ids["contacts"]:
            guess = nearest(key, checks.ids["contacts"])
            checks.report(file, (), f"nama berkas {shown(key)}", "id kantor di data/contacts", guess)
        for fact in reviews.facts or {}:
            kind = fact.partition("#")[0].partition("/")[0]
            if kind not in kinds:
                checks.report(
                    file, ("facts", fact), shown(fact), "id fakta, misalnya contacts/kp2mi", nearest(kind, kinds)
                )
