"""axe-core on a page as it stands, in every width and every scheme of colours; put into the page once."""

from __future__ import annotations

from functools import cache
from typing import Any

from playwright.sync_api import Page

from tests.support.paths import ROOT

HEIGHT = 640
PLAIN: dict[str, Any] = {"rules": {"color-contrast": {"enabled": False}}}
COLOURS: dict[str, Any] = {"runOnly": ["color-contrast"]}
SETTINGS = (
    (360, "light", "none", {}),
    (360, "dark", "none", COLOURS),
    (360, "light", "active", COLOURS),
    (320, "light", "none", PLAIN),
    (1280, "light", "none", PLAIN),
)
"""Width, scheme, forced colours, and what axe is asked: colours do not hang on the width, nor the rest on colours.

Forced colours in the dark are looked at by eye: axe then takes the page's own ink, which nobody sees, for the reader's.
"""

FEW = 3
THIN = """(few) => {
  const seen = new Map();
  const place = (node) => node && node !== document.body ? `${place(node.parentElement)}>${node.localName}.${node.className}` : "";
  for (const node of document.querySelectorAll("main *")) {
    if (!node.isConnected || node.closest("svg, summary") || node.querySelector("h1, h2, h3")) continue;
    const here = place(node);
    seen.set(here, (seen.get(here) ?? 0) + 1);
    if (seen.get(here) > few && !document.querySelector(`label[for="${node.id || "-"}"]`)) node.remove();
  }
}"""
"""Of what is like its neighbours in a long list, so many are enough; a page of two thousand elements takes seconds."""
RUN = """async (asked) => {
  const { violations } = await axe.run(document, { resultTypes: ["violations"], ...asked });
  return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html, any, all }) =>
    `${id}: ${html.slice(0, 160)} ${(any[0] ?? all[0])?.message ?? ""}`));
}"""


@cache
def _axe() -> str:
    return (ROOT / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")


def thinned(page: Page) -> None:
    """Opens what is closed and leaves a few of each kind of element; the page is good for nothing else after it."""
    page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
    page.evaluate(THIN, FEW)


def barriers(page: Page) -> list[str]:
    """What axe finds, of any weight, with the setting it was found in. The page is as wide as before then."""
    before = page.viewport_size
    if not page.evaluate("'axe' in window"):
        page.evaluate(_axe())
    found = []
    for width, scheme, forced, asked in SETTINGS:
        page.emulate_media(color_scheme=scheme, forced_colors=forced)
        page.set_viewport_size({"width": width, "height": HEIGHT})
        found += [f"{width} px, {scheme}, forced {forced}: {told}" for told in page.evaluate(RUN, asked)]
    page.emulate_media(color_scheme="light", forced_colors="none")
    if before:
        page.set_viewport_size(before)
    return found
