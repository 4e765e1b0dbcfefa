"""Checks that no two things of one kind bear one name, or get one address."""

from __future__ import annotations

from generator.checks.collecting import Checks
from generator.problems import shown

NAMED = ("countries", "contacts", "regions")
"""Kinds whose things readers tell apart by `name`."""


def name_problems(checks: Checks) -> None:
    """A problem for each second thing with the name of an earlier one, and for ids that differ only in - and _."""
    for kind in checks.ids:
        # a file with a problem of its own may be about to get another name
        things = {
            key: thing
            for key, thing in getattr(checks.model, kind).items()
            if checks.file(kind, key) not in checks.broken
        }
        _once_each(checks, kind, {key: key.replace("_", "-") for key in things}, ())
        if kind in NAMED:
            seen = {key: thing.name for key, thing in things.items() if getattr(thing, "published", True)}
            _once_each(checks, kind, seen, ("name",))


def _once_each(checks: Checks, kind: str, names: dict[str, str], path: tuple[str, ...]) -> None:
    first: dict[str, str] = {}
    for key, name in sorted(names.items()):
        plain = name.casefold()
        if plain in first:
            found = f"nama yang sama dengan {checks.file(kind, first[plain])}: {shown(name)}"
            guess = "Hapus salah satu, atau beri nama lain."
            checks.report(checks.file(kind, key), path, found, "satu nama untuk satu berkas", guess)
        first.setdefault(plain, key)
