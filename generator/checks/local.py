"""Checks of places: every code is known, every name is the official one, and everybody has an office."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.collecting import Checks
from generator.facts.place_codes import NATION, province_code
from generator.problems import Key, nearest, shown

REGENCIES, SEARCH = "data/regencies.yml", "data/search.yml"


def local_problems(checks: Checks) -> None:
    """Notes what does not fit between contacts, regions, provinces and the list of regencies."""
    if checks.model.regencies is None:
        return
    provinces = {province.code: province.name for province in checks.model.provinces.values()}
    _served(checks, provinces)
    _called(checks, provinces)
    _regions(checks)
    _once(checks)
    # a province whose file is broken is not told to be missing as well
    if not any(file.startswith(("data/provinces/", "data/contacts/")) for file in checks.broken):
        _everybody(checks, provinces)


def _served(checks: Checks, provinces: dict[str, str]) -> None:
    """Every code that a contact serves is that of a place."""
    known = {**provinces, **checks.model.regencies.names}
    for key, contact in checks.model.contacts.items():
        for i, code in enumerate(contact.serves):
            if code != NATION and code not in known:
                file = checks.file("contacts", key)
                checks.report(file, ("serves", i), shown(code), f"kode yang ada di {REGENCIES}", _near(code, known))


def _called(checks: Checks, provinces: dict[str, str]) -> None:
    """Other names are those of a place."""
    known = {**provinces, **checks.model.regencies.names}
    for code in checks.model.search.local if checks.model.search else ():
        if code not in known:
            expected = f"kode yang ada di {REGENCIES}"
            checks.report(SEARCH, ("local", code), shown(code), expected, _near(code, known))


def _regions(checks: Checks) -> None:
    """A region has the name that its code has."""
    names = checks.model.regencies.names
    codes = {name: code for code, name in names.items()}
    for key, region in checks.model.regions.items():
        file = checks.file("regions", key)
        if region.code not in names:
            guess = f"Kode {region.name} adalah '{codes[region.name]}'." if region.name in codes else ""
            guess = guess or _near(region.code, names)
            checks.report(file, ("code",), shown(region.code), f"kode yang ada di {REGENCIES}", guess)
        elif names[region.code] != region.name:
            expected = f"nama untuk kode {region.code}: {names[region.code]}"
            guess = f"Kode {region.name} adalah '{codes[region.name]}'." if region.name in codes else ""
            checks.report(file, ("name",), shown(region.name), expected, guess)


def _once(checks: Checks) -> None:
    """No code and no page's address stands for two places."""
    seen: dict[str, str] = {}
    for kind in ("provinces", "regions"):
        for key, thing in getattr(checks.model, kind).items():
            file = checks.file(kind, key)
            for name, told, path in _marks(key, thing.code):
                if name in seen:
                    checks.report(file, path, f"{told} seperti di {seen[name]}", "satu tempat, satu berkas", "")
                seen.setdefault(name, file)


def _marks(key: str, code: str) -> Iterator[tuple[str, str, Key]]:
    yield f"code {code}", f"kode {shown(code)}", ("code",)
    yield f"page {key}", f"nama berkas {shown(key)}", ()


def _everybody(checks: Checks, provinces: dict[str, str]) -> None:
    """Each regency lies in a province, and each province has a published office."""
    for code, name in checks.model.regencies.names.items():
        if province_code(code) not in provinces:
            expected = f"provinsi dengan kode {province_code(code)} di data/provinces"
            checks.report(REGENCIES, ("names", code), f"{shown(name)} di provinsi yang tidak ada", expected)
    served = {code for _, contact in checks.model.published_contacts() for code in contact.serves}
    for key, province in checks.model.provinces.items():
        if province.code not in served:
            expected = f"paling sedikit satu kontak terbit dengan serves {shown(province.code)}"
            checks.report(
                checks.file("provinces", key), ("code",), f"{province.name} tanpa kantor", expected, "Tulis BP3MI-nya."
            )


def _near(code: str, known: dict[str, str]) -> str:
    """A guess with its name, because digits alone say nothing."""
    close = nearest(code, known)
    found = next((f"{name}" for own, name in known.items() if f"'{own}'" in close), "")
    return f"{close} Itu kode {found}." if found else close
