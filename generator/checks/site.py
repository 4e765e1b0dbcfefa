"""What `data/site.yml` names must be there."""

from __future__ import annotations

from generator.checks.collecting import Checks


def site_problems(checks: Checks) -> None:
    """A problem for each main destination that is no country: the pages would leave it out without a word."""
    site = checks.model.site
    for i, country in enumerate(site.main_destinations if site else ()):
        checks.known("countries", country, "data/site.yml", ("main_destinations", i))
