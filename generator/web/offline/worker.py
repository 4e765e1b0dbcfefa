"""`sw.js` at the site's root: the worker with what it keeps, or one that takes an earlier worker away."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection
from pathlib import Path

from generator.facts.words.every import Words
from generator.web.finish.minify import minify
from generator.web.offline.kept import kept
from generator.web.scripts.bundle import page_script

NAME = "sw.js"
GONE = """// This edition is not kept on phones: what an earlier one kept goes.
addEventListener("install", () => self.skipWaiting());
addEventListener("activate", (event) =>
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.map((name) => caches.delete(name))))
      .then(() => self.registration.unregister())
  )
);
"""


def write_worker(root: Path, words: Words, out: Path, urls: Collection[str], *, keeping: bool) -> None:
    """Writes it for the finished folder `out`; not `keeping`: the one that takes away. Raises SetupError."""
    text = GONE
    if keeping:
        told = kept(out, "", urls)
        edition = hashlib.sha256(json.dumps(told).encode()).hexdigest()[:12]
        text = page_script(root, words, "service-worker", told | {"version": edition})
    (out / NAME).write_text(text, encoding="utf-8")
    minify(root, out, [out / NAME])
