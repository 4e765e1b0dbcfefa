"""Lighthouse, with its preset for a phone, on one page of every type of the built site."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path

from generator.bench.browser import served
from generator.bench.extras import install_extras
from generator.bench.page_types import page_types
from generator.bench.stock import stock_pages
from generator.bench.table import MISSED, OK, NotMeasured, Row
from generator.setup.chromium import find_chromium
from generator.setup.node import find_node

LEAST = {"accessibility": 100, "best-practices": 100, "seo": 100, "performance": 95}
"""Points that each page must have. Those for speed say something on a quiet machine only."""
SECONDS = 240


def lighthouse_rows(root: Path) -> Iterable[Row]:
    """A row a type of page, its points in the order of LEAST; then those of stock pages. Raises NotMeasured."""
    site = root / "site"
    if not (site / "index.html").is_file():
        raise NotMeasured("there is no site/; run python3 build.py build first")
    lighthouse = [find_node(root), str(install_extras(root) / "lighthouse" / "cli" / "index.js")]
    with served(site) as base:
        for page in page_types(site):
            points = judged(lighthouse, f"{base}/{page}")
            kept = all(points[name] >= least for name, least in LEAST.items())
            yield Row(f"/{page}", _shown(points), _shown(LEAST), OK if kept else MISSED)
    with tempfile.TemporaryDirectory() as folder:
        for name, stock in stock_pages(root, Path(folder)).items():
            with served(stock) as base:
                yield Row(f"stock {name}", _shown(judged(lighthouse, f"{base}/")))


def _shown(points: dict[str, int]) -> str:
    return " / ".join(str(points[name]) for name in LEAST)


def judged(lighthouse: list[str], address: str) -> dict[str, int]:
    """Points of 100 by category. Raises NotMeasured."""
    chromium = find_chromium()
    if not chromium:
        raise NotMeasured("no Chromium was found")
    flags = "--chrome-flags=--headless=new --no-sandbox --disable-gpu"
    command = [*lighthouse, address, "--output=json", "--quiet", f"--only-categories={','.join(LEAST)}", flags]
    try:
        done = subprocess.run(
            command,
            env=os.environ | {"CHROME_PATH": chromium},
            capture_output=True,
            encoding="utf-8",
            stdin=subprocess.DEVNULL,
            timeout=SECONDS,
            check=False,
        )
        told = json.loads(done.stdout)["categories"]
    except subprocess.TimeoutExpired:
        raise NotMeasured(f"Lighthouse did not end on {address}") from None
    except ValueError:
        raise NotMeasured(f"Lighthouse could not judge {address}: {done.stderr.strip()[-200:]}") from None
    return {name: round(100 * (told[name]["score"] or 0)) for name in LEAST}
