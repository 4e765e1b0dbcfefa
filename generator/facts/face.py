"""Face: what a site of one's own looks like: its colour, its drawing, and what it says about itself."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, StringConstraints, model_validator

from generator.facts.addresses import Home
from generator.facts.base import Strict, Text, clash
from generator.facts.site_contact import Reach
from generator.problems import Clash

Colour = Annotated[str, StringConstraints(pattern=r"^#[0-9a-f]{6}$")]
Logo = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+([-_.][a-z0-9]+)*\.svg$")]

GROUNDS = {
    "light": {"putih": "#ffffff", "pasir": "#f3efe6", "hijau muda": "#e4f0e8"},
    "dark": {"gelap": "#0e1512", "kotak gelap": "#1b2521", "hijau gelap": "#16291f"},
}
"""What words and lines in the colour stand on, by the key of `Colours`."""
LEAST = 7.0
"""Contrast, as WCAG 2 counts it for its strictest level (https://www.w3.org/TR/WCAG22/#contrast-enhanced)."""
LUMINANCE = (0.2126, 0.7152, 0.0722)


LETTER = Clash(("logo",), "publisher dengan nomor dan tanggal surat", "Lambang tanpa surat membuat situs tampak resmi.")
"""What a drawing, such as an emblem, wants beside it: an office that stands behind the site by its letter."""


class Colours(Strict):
    """One colour for each of the two ways in which a device shows pages. Both must be read by old eyes in the sun."""

    light: Colour
    """Warna tombol dan garis di atas latar terang, misalnya "#0b4a6f"; kontrasnya paling sedikit 7 banding 1."""
    dark: Colour
    """Warna yang sama untuk HP yang memakai tampilan gelap, misalnya "#8ecdf0"."""

    @model_validator(mode="after")
    def _legible(self) -> Colours:
        for key, grounds in GROUNDS.items():
            colour = getattr(self, key)
            for name, ground in grounds.items():
                ratio = contrast(colour, ground)
                if ratio < LEAST:
                    way = "lebih tua" if key == "light" else "lebih muda"
                    told = Clash((key,), f"kontras paling sedikit {LEAST:.0f} banding 1", f"Pilih warna yang {way}.")
                    found = "'{colour}' dengan kontras {ratio} banding 1 di atas {name} ({ground})"
                    shown = f"{int(ratio * 10) / 10:.1f}".replace(".", ",")
                    raise clash("faint", found, told, colour=colour, ratio=shown, name=name, ground=ground)
        return self


class Face(Strict):
    """What `site.yml` and a region's own site may say alike."""

    colours: Colours | None = None
    """Warna sendiri. Kosong: warna bawaan."""
    logo: Logo | None = None
    """Nama berkas gambar di folder logos, misalnya lambang.svg; hanya bersama publisher yang bersurat."""
    about: Annotated[tuple[Text, ...], Field(max_length=12)] = ()
    """Siapa yang mengelola situs ini dan untuk siapa, satu kalimat satu baris; tampil di halaman Tentang."""


class OwnSite(Face):
    """The site that `build --region` makes of a region; its publisher stands beside it in the region's file."""

    name: Text | None = None
    """Nama situs. Kosong: nama situs induk dan nama wilayahnya."""
    base_url: Home | None = None
    """Alamat situs, untuk kode QR dan daftar situs. Kosong bila belum ada."""
    contact: Reach | None = None
    """Kepada siapa kesalahan di situs itu diberitahukan. Kosong: seperti di data/site.yml."""


def contrast(one: str, other: str) -> float:
    """From 1 (the same) to 21 (black on white), for two colours written #rrggbb."""
    dim, bright = sorted((_luminance(one), _luminance(other)))
    return (bright + 0.05) / (dim + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(share * part for share, part in zip(LUMINANCE, linear, strict=True))
