"""What makes the site installable: `manifest.webmanifest`, and its icons.

Format: https://www.w3.org/TR/appmanifest/, and for the share sheet https://w3c.github.io/web-share-target/ (both read
on 2026-11-29). A shared text comes as a POST, which the worker answers on the phone: it is never part of an address.
"""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path

from generator import icons
from generator.cache import Cache, digest
from generator.facts.site import Site

NAME = "manifest.webmanifest"
SIZES = (192, 512)
GREEN = "#0b5d3b"
DRAWING = """#set page(width: 512pt, height: 512pt, margin: 0pt, fill: rgb("{green}"))
#place(center + horizon, image(bytes(sys.inputs.mark), width: 58%))
"""
"""The sign on the whole ground, inside what any launcher's shape leaves of it."""


def write_installable(site: Site, cache: Cache, out: Path) -> None:
    """Writes the manifest and the icons into the folder `out`."""
    (out / NAME).write_text(json.dumps(_manifest(site), ensure_ascii=False) + "\n", encoding="utf-8")
    drawing, mark = DRAWING.format(green=GREEN), icons.icon("mark")
    for size in SIZES:
        path = out / _icon(size)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(cache.get("icon", digest(drawing, mark, str(size)), partial(_drawn, drawing, mark, size)))


def _manifest(site: Site) -> dict[str, object]:
    return {
        "name": site.name,
        "short_name": site.name,
        "description": site.description,
        "lang": "id",
        "id": "./",
        "start_url": "./",
        "scope": "./",
        "display": "minimal-ui",
        "background_color": "#ffffff",
        "theme_color": GREEN,
        "icons": [
            {"src": _icon(size), "sizes": f"{size}x{size}", "type": "image/png", "purpose": purpose}
            for size in SIZES
            for purpose in ("any", "maskable")
        ],
        "share_target": {
            "action": "./bagikan/",
            "method": "POST",
            "enctype": "application/x-www-form-urlencoded",
            "params": {name: name for name in ("title", "text", "url")},
        },
    }


def _icon(size: int) -> str:
    return f"icons/app-{size}.png"


def _drawn(drawing: str, mark: str, size: int) -> bytes:
    import typst

    picture = typst.Compiler().compile(
        input=drawing.encode(), format="png", ppi=72.0 * size / 512, sys_inputs={"mark": mark}
    )
    assert isinstance(picture, bytes), "an icon is one page"
    return picture
