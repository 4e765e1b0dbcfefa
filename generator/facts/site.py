"""Site: name, address, publisher; and the hosts that pages may link to."""

from __future__ import annotations

from pydantic import model_validator

from generator.facts.addresses import Home, host_of
from generator.facts.base import Slug, Strict, Text, clash
from generator.facts.face import LETTER, Face
from generator.facts.publisher import Publisher
from generator.facts.site_contact import Reach

SENDS_NO_HEADERS = (".github.io", ".gitlab.io")
"""Hosts of pages that nobody can tell to send a header:
https://github.com/orgs/community/discussions/54257, https://gitlab.com/gitlab-org/gitlab-pages/-/work_items/50
(both read on 2026-11-29)."""


class Site(Face):
    """`base_url` is None until an office gives the site an address; sheets then carry no QR."""

    name: Text
    """Nama situs."""
    tagline: Text
    """Kalimat di bawah nama situs."""
    description: Text
    """Keterangan situs, untuk mesin pencari dan kartu WhatsApp."""
    base_url: Home | None = None
    """Alamat situs, untuk kode QR. Kosong bila belum ada."""
    policy_in_pages: bool = False
    """true bila hosting tidak bisa mengirim header keamanan: setiap halaman lalu membawanya sendiri."""
    offline: bool = True
    """false bila situs tidak boleh lagi tersimpan di HP pengunjung; yang sudah tersimpan lalu terhapus."""
    editing: bool = False
    """true bila petugas boleh mengubah fakta lewat peramban, di /ubah/. Biasanya tidak."""
    publisher: Publisher | None = None
    """Kantor yang menerbitkan situs ini, dengan nomor dan tanggal suratnya. Kosong bila belum ada."""
    not_official: Text
    """Kalimat bahwa ini bukan situs resmi pemerintah."""
    freshness: Text
    """Kalimat tentang umur data."""
    contact: Reach | None = None
    """Ke mana pengunjung memberi tahu bahwa sesuatu salah. Kosong bila belum ada."""
    main_destinations: tuple[Slug, ...] = ()
    """Id negara yang ditampilkan lebih dulu."""
    regions: tuple[Slug, ...] = ()
    """Id wilayah yang situs ini layani, misalnya [nama-wilayah]; wilayah lain tidak ikut. Kosong: semua."""

    @model_validator(mode="after")
    def _stands_behind_its_logo(self) -> Site:
        if self.logo and not self.publisher:
            raise clash("logo_without_letter", "logo tanpa publisher", LETTER)
        return self

    def without_headers(self) -> bool:
        """Whether the pages are sent without headers of ours: so it was said, or the address is on such a host."""
        host = host_of(self.base_url) if self.base_url else ""
        return self.policy_in_pages or host.endswith(SENDS_NO_HEADERS)


class Hosts(Strict):
    """Hosts (with their subdomains) that a source may be linked to."""

    hosts: tuple[Text, ...]
    """Nama situs yang boleh ditautkan, tanpa https://."""

    def allows(self, host: str) -> bool:
        """Whether `host` (lower case) is on the list, or a subdomain of one that is."""
        return any(host == known or host.endswith(f".{known}") for known in self.hosts)
