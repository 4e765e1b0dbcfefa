"""Site: name, address, publisher; and the hosts that pages may link to."""

from __future__ import annotations

from generator.facts.base import Slug, Strict, Text


class Site(Strict):
    """`base_url` is None until an office gives the site an address; sheets then carry no QR."""

    name: Text
    tagline: Text
    description: Text
    base_url: Text | None = None
    publisher: Text | None = None
    not_official: Text
    freshness: Text
    main_destinations: tuple[Slug, ...] = ()


class Hosts(Strict):
    """Hosts (with their subdomains) that a source may be linked to."""

    hosts: tuple[Text, ...]

    def allows(self, host: str) -> bool:
        """Whether `host` (lower case) is on the list, or a subdomain of one that is."""
        return any(host == known or host.endswith(f".{known}") for known in self.hosts)
