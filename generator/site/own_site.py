"""Which site a build makes, and where: the whole one, or one of one's own, of an overlay or of a single region."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from generator.facts.addresses import WEB_EXPECTED, SecureWeb
from generator.facts.model import Model
from generator.facts.place_codes import province_code
from generator.problems import refused, shown
from generator.shown.own_site import own_site
from generator.shown.sources import page_id
from generator.village.regions import chosen_region
from generator.web.hosting.write import VERSION

SITE = "site"


@dataclass(frozen=True)
class Own:
    """What was asked for. `overlay`: a folder laid over `data/`; `region`: a code or a name; `out`: where to."""

    overlay: Path | None = None
    region: str | None = None
    base_url: str | None = None
    out: Path | None = None


WHOLE = Own()


def facts_of(model: Model, own: Own) -> Model:
    """The facts that the site shows. Raises InputProblems for an unknown place or a wrong address."""
    if not own.region:
        return own_site(model, base_url=_address(own.base_url))
    known, key = chosen_region(model, own.region)
    region = known.regions[key]
    if region.code == province_code(region.code):
        expected = "kode atau nama satu kabupaten atau kota"
        raise refused(
            "--region", f"provinsi {shown(region.short)}", expected, "Untuk provinsi, pakai regions di site.yml."
        )
    if key not in model.regions:
        key = re.sub(r"[^a-z0-9]+", "-", region.name.lower()).strip("-")
        known = replace(model, regions=model.regions | {key: region})
    return own_site(known, key, _address(own.base_url))


def place_of(root: Path, own: Own, model: Model) -> Path:
    """The folder that becomes the site, replaced as a whole. Raises InputProblems for one with something else in it."""
    only = model.site.regions[0] if own.region else ""
    out = (own.out or root / (f"{SITE}-{page_id(only)}" if only else SITE)).resolve()
    if out.is_dir() and any(out.iterdir()) and not (out / VERSION).is_file() and out != (root / SITE).resolve():
        raise refused("--out", shown(out), "folder baru, folder kosong, atau situs yang dibuat di sini")
    return out


def _address(text: str | None) -> str | None:
    if text is None:
        return None
    try:
        return TypeAdapter(SecureWeb).validate_python(text)
    except ValidationError:
        guess = f"Maksud Anda 'https://{text.partition('://')[2] or text}'?"
        raise refused("--base-url", shown(text), WEB_EXPECTED, guess) from None


def few(model: Model) -> bool:
    """Whether a site is made for a few regions: it then leaves out what only the whole one needs."""
    return bool(model.site.regions)
