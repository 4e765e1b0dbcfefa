"""Checks the list of hosts that pages may link to, and the addresses that must be on it."""

from __future__ import annotations

from generator.checks.collecting import Checks
from generator.facts.addresses import HOST, host_of
from generator.problems import shown


def host_problems(checks: Checks) -> None:
    """A problem for each host that is no host or stands twice, and for each official site whose host is not listed."""
    _hosts(checks)
    _websites(checks)


def _hosts(checks: Checks) -> None:
    """A host with `https://` before it or a path behind it would silently allow nothing."""
    hosts = checks.model.hosts.hosts if checks.model.hosts else ()
    for i, host in enumerate(hosts):
        if not HOST.fullmatch(host):
            checks.report("data/hosts.yml", ("hosts", i), shown(host), "nama situs saja, misalnya kp2mi.go.id")
        elif host in hosts[:i]:
            checks.report(
                "data/hosts.yml", ("hosts", i), f"{shown(host)} dua kali", "satu kali saja", "Hapus salah satu."
            )


def _websites(checks: Checks) -> None:
    """A site whose host is not on the list could not be linked to."""
    if not checks.model.hosts:
        return
    for key, country in checks.model.countries.items():
        for i, website in enumerate(country.sites):
            if not checks.model.hosts.allows(host_of(website.url)):
                checks.report(
                    checks.file("countries", key),
                    ("sites", i, "url"),
                    shown(website.url),
                    "alamat di situs yang ada di data/hosts.yml",
                )
