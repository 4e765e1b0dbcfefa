"""Writes the editor of facts below a finished site: `/ubah/`. Nothing else on the site knows of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from generator import icons
from generator.editing.collections import collections
from generator.editing.program import write_program
from generator.facts.model import Model
from generator.web.finish.headers import EDITOR

TEMPLATES = Path("site_templates") / "editing"


def write_editor(root: Path, model: Model, out: Path) -> None:
    """Writes its page, its program and its forms, when the facts switch it on. Raises SetupError without npm."""
    if not model.site.editing:
        return
    folder = out / EDITOR
    folder.mkdir(parents=True, exist_ok=True)
    write_program(root, folder)
    (folder / "config.json").write_text(json.dumps(config(model), ensure_ascii=False) + "\n", encoding="utf-8")
    (folder / "editor.css").write_bytes((root / TEMPLATES / "editor.css").read_bytes())
    (folder / "logo.svg").write_text(icons.icon("mark"), encoding="utf-8")
    env = Environment(loader=FileSystemLoader(root / TEMPLATES), autoescape=True, undefined=StrictUndefined)
    page = env.get_template("ubah.html.j2").render(site=model.site, words=model.words.editing, home="../")
    (folder / "index.html").write_text(page, encoding="utf-8")


def config(model: Model) -> dict[str, Any]:
    """What the page's script reads: `cms` for Sveltia CMS, `interface`: its words in ours."""
    cms = {
        "load_config_file": False,
        "app_title": model.words.editing.title,
        "backend": {"name": "test-repo"},  # a folder that the page's script hands over: see main.js
        "logo": {"show_in_header": False},
        "output": {"omit_empty_optional_fields": True},
        "slug": {"encoding": "ascii", "clean_accents": True, "maxlength": 60},
        "collections": collections(model),
    }
    return {"cms": cms, "interface": model.words.editing.interface}
