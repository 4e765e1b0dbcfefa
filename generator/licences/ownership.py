"""Whose each file of the site is: ours, or another's who stands on the page of licences. There is no third kind."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from generator.licences.components import bundled, passed_on
from generator.problems import Problem

OURS = (
    r".+\.html",
    r"(?:robots\.txt|sitemap\.xml|feed\.xml|version\.json|sw\.js|manifest\.webmanifest|\.nojekyll|SHA256SUMS)",
    r"(?:\.htaccess|_Caddyfile|_headers|_nginx\.conf)",
    r"(?:css|js)/[\w-]+(?:\.[0-9a-f]{8,})?\.(?:css|js)",
    r"icons/[\w.-]+\.(?:svg|png)",
    r"gambar/[\w./-]+\.svg",
    r"data/[\w.-]+\.(?:csv|json)",
    r"kartu/[\w.-]+\.png",
    r"(?:cetak|sosialisasi)/[\w./-]+",
    r"py/(?:jalur_resmi_checker|rules)\.\w+\.(?:whl|json)",
    r"tentang/lisensi/[\w.-]+\.(?:txt|json)",
    r"ubah/(?:editor\.(?:js|css)|config\.json|logo\.svg)",
    r"pengelola/(?:search/search_index\.json|assets/javascripts/page\.\w+\.js|[a-z]+/ci/[\w-]+\.yml)",
)
"""Patterns of the paths of what we or this program have made; scripts of others in ours are told by `bundled`."""

KNOWN = re.compile("|".join([*OURS, *(component.files for component in passed_on(editing=True) if component.files)]))
SQUEEZED = (".gz", ".br")
EXPECTED = "berkas yang lisensinya tertulis di tentang/lisensi/"
GUESS = "Berkas buatan orang lain perlu satu baris di generator/licences/components.py, buatan sendiri di ownership.py."


def unlicensed(names: Iterable[str], scripts: Path) -> list[Problem]:
    """Of the site's files `names` those that are nobody's we know; and packages that `scripts` import unnamed."""
    strange = sorted(name for name in names if not name.endswith(SQUEEZED) and not KNOWN.fullmatch(name))
    named = {component.package for component in passed_on(editing=True)}
    return [
        *(Problem(f"site/{name}", 0, "", "berkas tanpa keterangan lisensi", EXPECTED, GUESS) for name in strange),
        *(
            Problem("site/js", 0, "", f"paket '{name}' tanpa keterangan lisensi", EXPECTED, GUESS)
            for name in sorted(bundled(scripts) - named)
        ),
    ]
