"""Checks of a site of one's own: the regions that it lists, and the drawings that it names."""

from __future__ import annotations

from generator.checks.collecting import Checks
from generator.facts.addresses import host_of
from generator.facts.face import Face, OwnSite
from generator.problems import Key, nearest, shown

SITE = "data/site.yml"


def own_site_problems(checks: Checks) -> None:
    """A problem for each listed region that there is not, and for each drawing without a file."""
    site = checks.model.site
    if site:
        for i, key in enumerate(site.regions):
            checks.known("regions", key, SITE, ("regions", i))
        _drawn(checks, site, SITE, ("logo",))
    for key, region in checks.model.regions.items():
        if region.site:
            _listed(checks, region.site, checks.file("regions", key))
            _drawn(checks, region.site, checks.file("regions", key), ("site", "logo"))


def _listed(checks: Checks, site: OwnSite, file: str) -> None:
    """The page with all such sites leads there."""
    if site.base_url and checks.model.hosts and not checks.model.hosts.allows(host_of(site.base_url)):
        path = ("site", "base_url")
        checks.report(file, path, shown(site.base_url), "alamat di situs yang ada di data/hosts.yml")


def _drawn(checks: Checks, face: Face, file: str, path: Key) -> None:
    known = checks.model.logos
    if face.logo and face.logo not in known:
        guess = nearest(face.logo, known) or "Taruh gambarnya di sana."
        checks.report(file, path, shown(face.logo), "nama berkas yang ada di folder logos", guess)
