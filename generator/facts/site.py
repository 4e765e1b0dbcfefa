"""Site: name, address, publisher; and the hosts that pages may link to."""

from __future__ import annotations

from generator.facts.addresses import SecureWeb
from generator.facts.base import Slug, Strict, Text


class Site(Strict):
    """`base_url` is None until an office gives the site an address; sheets then carry no QR."""

    name: Text
    """Nama situs."""
    tagline: Text
    """Kalimat di bawah nama situs."""
    description: Text
    """Keterangan situs, untuk mesin pencari dan kartu WhatsApp."""
    base_url: SecureWeb | None = None
    """Alamat situs, untuk kode QR. Kosong bila belum ada."""
    publisher: Text | None = None
    """Kantor yang menerbitkan situs ini. Kosong bila belum ada."""
    not_official: Text
    """Kalimat bahwa ini bukan situs resmi pemerintah."""
    freshness: Text
    """Kalimat tentang umur data."""
    main_destinations: tuple[Slug, ...] = ()
    """Id negara yang ditampilkan lebih dulu."""


class Hosts(Strict):
    """Hosts (with their subdomains) that a source may be linked to."""

    hosts: tuple[Text, ...]
    """Nama situs yang boleh ditautkan, tanpa https://."""

    def allows(self, host: str) -> bool:
        """Whether `host` (lower case) is on the list, or a subdomain of one that is."""
        return any(host == known or host.endswith(f".{known}") for known in self.hosts)
