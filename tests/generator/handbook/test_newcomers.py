"""What somebody does with the handbook alone ends on the page: a number, a case, an answer of an office, a report."""

from __future__ import annotations

import html
import re
import shutil
from datetime import date
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from rich.console import Console

from generator.facts.known import known_facts
from generator.facts.model import Model
from generator.imports.reviews import Request, import_reviews
from generator.loading.load import load_model
from generator.shown.confirmations import Confirmations
from generator.shown.sources import SourceIndex
from generator.web.jinja import environment
from generator.web.page import Book
from generator.web.pages import every, help_and_regions, places
from tests.support.fences import fences, pages
from tests.support.paths import ROOT

DAY = date(2026, 12, 5)
FENCES = {name: fences(text) for name, text in pages(ROOT).items()}
CONTACT = "contacts/lembaga-contoh"


def lay(root: Path, *later: str) -> Model:
    """Every example of the handbook, and what the stories of the pages `later` change; the facts then."""
    for name, found in FENCES.items():
        for fence in found:
            if fence.title and (not fence.later or name in later):
                (root / fence.title).parent.mkdir(parents=True, exist_ok=True)
                (root / fence.title).write_text(fence.body, encoding="utf-8")
    return load_model(root)


def shown(model: Model) -> dict[str, str]:
    """The pages of help and of places."""
    book = Book(model, DAY, SourceIndex(model))
    found = [*help_and_regions.pages(book), *places.pages(book)]
    texts = every.texts_of(book, found, environment(ROOT / "site_templates", book))
    return {name.rpartition("/")[0]: text for name, text in texts.items()}


@pytest.fixture
def root(tmp_path):
    """A project with the examples of the handbook."""
    shutil.copytree(ROOT / "tests/frozen/facts/data", tmp_path / "proyek/data")
    return tmp_path / "proyek"


def test_a_corrected_number_is_read_and_dialled_and_the_old_one_is_gone(root):
    (old,) = lay(root).contacts["lembaga-contoh"].lines
    model = lay(root, "docs/editor/kontak.md")
    (new,) = model.contacts["lembaga-contoh"].lines
    text = "".join(shown(model).values())
    assert f'href="tel:{new.dial}"' in text and f"<b>{new.number}</b>" in text
    assert new.dial == "+622100001111" and f"tel:{old.dial}" not in text and f"<b>{old.number}</b>" not in text


def test_a_reported_case_stands_on_the_page_of_its_region(root):
    model = lay(root)
    (case,) = model.regions["contoh"].cases
    assert case.text in shown(model)["wilayah/contoh"]


def test_three_answers_of_a_signed_sheet_are_kept_until_the_number_changes(root, tmp_path):
    model = lay(root)
    (sheet,) = [fence for fence in FENCES["docs/petugas/konfirmasi.md"] if fence.title.endswith(".csv")]
    console = Console(file=(tmp_path / "said").open("w", encoding="utf-8"))
    assert import_reviews(root, Request(root / sheet.title, DAY, yes=True), console, None) == 0
    told = Confirmations(load_model(root))
    states = {fact.id: told.state(fact) for fact in told.facts if told.told(fact)}
    assert states == {"contacts/kantor-contoh": "sesuai", CONTACT: "tidak_sesuai", "terms/contoh-istilah": "sesuai"}
    text = shown(told.model)["wilayah/contoh"]
    assert f"Dikonfirmasi {model.contacts['kantor-contoh'].short}, 4 Des 2026." in text
    after = Confirmations(lay(root, "docs/editor/kontak.md"))
    assert CONTACT not in {fact.id for fact in after.facts if after.told(fact)}
    assert [name for _, name, _ in after.lapsed] == [CONTACT]


def test_a_visitor_s_report_leads_to_the_file_and_its_value(root):
    model = lay(root, "docs/editor/fakta.md")
    page = shown(model)["lapor"]
    found = [html.unescape(link) for link in re.findall(r'class="lapor-keliru" href="([^"]+)"', page)]
    texts = [parse_qs(urlsplit(link).query)["text"][0] for link in found if link.startswith("https://wa.me/628120000")]
    (text,) = [text for text in texts if f"Fakta: {CONTACT}\n" in text]
    fact = next(fact for fact in known_facts(model) if fact.id == CONTACT)
    assert (root / fact.file).is_file() and model.contacts["lembaga-contoh"].lines[0].number in text
    told = next(fence.body for fence in FENCES["docs/editor/fakta.md"] if f"Fakta: {CONTACT}" in fence.body)
    assert told.splitlines()[1:3] == text.split("\n")[1:3]
