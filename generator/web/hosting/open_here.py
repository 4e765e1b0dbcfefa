"""`BUKA-DI-SINI.html`: whoever opens a copied folder sees at once which file to tap."""

from __future__ import annotations

from html import escape

from generator.facts.model import Model

NAME = "BUKA-DI-SINI.html"


def text(model: Model) -> str:
    """A page that leads to the first page by itself, and by a link where it may not."""
    words, name = model.words.outside_pages.open_here, model.site.name
    title, link = escape(words.title.format(name=name)), escape(words.link.format(name=name))
    return (
        f'<!doctype html>\n<html lang="id"><head><meta charset="utf-8"><title>{title}</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">'
        '<meta http-equiv="refresh" content="0; url=index.html"></head>'
        f'<body><p><a href="index.html">{link}</a></p></body></html>\n'
    )
