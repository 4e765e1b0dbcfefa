"""Facts corrected in the browser: from a click to the changed file, which the project's own check then accepts."""

from __future__ import annotations

import re
import shutil
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page

from generator.editing.write import write_editor
from generator.loading.load import load
from generator.site import serve
from tests.support.browser import new_context
from tests.support.chosen_folder import choose
from tests.support.paths import ROOT

FROZEN = ROOT / "tests" / "frozen" / "facts"
WIDE = {"width": 1280, "height": 800}
TURNS = 60
"""Of the wheel, at most, to the end of a form."""
ENGLISH = re.compile(r"\b(?:the|save|cancel|delete|new|entry|entries|select|add|required|edit|sort)\b", re.IGNORECASE)

TOLD = """[...document.querySelectorAll("#nc-root *")].flatMap((one) =>
  one.closest(".icon") ? [] : [one.getAttribute("aria-label"), one.children.length ? "" : one.textContent]
).filter(Boolean)"""
"""Every word of the editor, but for its signs, which are words in a typeface of their own."""


class Desk:
    """An officer before the editor of facts, with a folder of the frozen ones."""

    def __init__(self, page: Page, base: str, root: Path) -> None:
        self.page, self.base, self.root = page, base, root
        self.written = choose(page, root)
        self.complaints: list[str] = []
        self.foreign: list[str] = []
        page.on("console", lambda message: self._heard(message.type, message.text))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("request", lambda asked: self._asked(asked.url))

    def _heard(self, kind: str, text: str) -> None:
        if kind in ("error", "warning"):
            self.complaints.append(text)

    def _asked(self, url: str) -> None:
        if not url.startswith((self.base, "data:", "blob:")):
            self.foreign.append(url)

    def open(self) -> None:
        self.page.goto(f"{self.base}ubah/")
        self.page.click("#pilih")
        self.page.locator(".sui.app-shell").get_by_text("Kontak", exact=True).first.wait_for()

    def kind(self, name: str) -> None:
        self.page.get_by_role("treeitem", name=name, exact=True).click()

    def entry(self, name: str) -> None:
        self.page.get_by_role("grid").get_by_text(name, exact=True).first.click()

    def field(self, label: str) -> Locator:
        """The control that a label names, as a screen reader finds it."""
        named = self.page.locator("[id$='-label']").filter(has_text=re.compile(rf"^\s*{re.escape(label)}\s*\*?\s*$"))
        self.page.mouse.move(WIDE["width"] / 2, WIDE["height"] / 2)
        for _ in range(TURNS):  # a form is drawn as far as it is in sight
            if named.count():
                break
            self.page.mouse.wheel(0, 300)
            self.page.wait_for_timeout(30)
        return self.page.locator(f'[aria-labelledby~="{named.first.get_attribute("id")}"]').first

    def save(self) -> None:
        before = len(self.written)
        self.page.get_by_role("button", name="Simpan", exact=True).click()
        self.page.locator("#nc-root").get_by_role("treeitem").first.wait_for()  # the form has closed
        assert len(self.written) == before + 1


@pytest.fixture(scope="module")
def editor(tmp_path_factory) -> Iterator[str]:
    """The address of a site that is its editor alone, made of the frozen facts, and sent as every page is."""
    out = tmp_path_factory.mktemp("situs")
    model = load(FROZEN).model
    write_editor(ROOT, replace(model, site=model.site.model_copy(update={"editing": True})), out)
    with serve.open_server(out, 0) as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield f"http://{serve.HOST}:{server.server_port}/"
        server.shutdown()


@pytest.fixture
def desk(chromium, editor, tmp_path) -> Iterator[Desk]:
    """It, not opened yet."""
    root = tmp_path / "proyek"
    shutil.copytree(FROZEN / "data", root / "data")
    context = new_context(chromium, hasty=False, viewport=WIDE, locale="id-ID")
    yield Desk(context.new_page(), editor, root)
    context.close()


def corrected_number(desk: Desk) -> None:
    """The first office with a number gets another; nothing else of its file changes, comments and spaces included."""
    paths = sorted((desk.root / "data/contacts").glob("*.yml"))
    contact = next(path for path in paths if "number:" in path.read_text(encoding="utf-8"))
    before = "# Ditanyakan lewat telepon.\n" + contact.read_text(encoding="utf-8").replace("grade:", "grade:  ")
    contact.write_text(before, encoding="utf-8")
    desk.open()
    desk.entry(re.search(r"^name: (.*)", before, re.MULTILINE)[1])
    desk.field("Nomor").fill("0812-0000-0000")
    desk.save()
    after = contact.read_text(encoding="utf-8")
    changed = [(old, new) for old, new in zip(before.splitlines(), after.splitlines(), strict=True) if old != new]
    assert [new.partition(": ")[2] for _, new in changed] == ['"0812-0000-0000"']


def changed_term(desk: Desk) -> None:
    """The meaning of a word is told anew."""
    path = desk.root / "data/terms/surat-uji.yml"
    before = path.read_text(encoding="utf-8")
    desk.kind("Istilah")
    desk.entry("Surat uji")
    desk.field("Arti").fill("Surat untuk mencoba: hanya di data uji.")
    desk.save()
    told = 'text: "Surat untuk mencoba: hanya di data uji."'
    assert path.read_text(encoding="utf-8") == before.replace("text: Surat yang hanya ada di data uji.", told)


def added_case(desk: Desk) -> None:
    """A case of her own: only what she answered is written, an age as a number."""
    desk.kind("Kasus")
    desk.page.get_by_role("button", name="Tambah baru").click()
    desk.field("Judul").fill("Umur belum cukup")
    desk.field("Cerita").fill("Seorang anak ditawari kerja pabrik.\nIa belum cukup umur.")
    desk.field("Umur").fill("11")
    desk.field("Hasil yang benar").get_by_text("bahaya_tppo").click()
    desk.field("Mengapa").fill("Anak tidak boleh bekerja di luar negeri.")
    desk.save()
    new = load(desk.root).model.cases["umur-belum-cukup"]
    assert new.answers == {"umur": 11} and new.expected == "bahaya_tppo"
    assert new.story == "Seorang anak ditawari kerja pabrik. Ia belum cukup umur."


def test_an_officer_corrects_a_number_a_term_and_adds_a_case(desk):
    """One sitting; then the facts are checked as `check` does."""
    corrected_number(desk)
    changed_term(desk)
    added_case(desk)
    load(desk.root)
    assert desk.complaints == [] and desk.foreign == []


def test_what_is_not_filled_in_right_is_not_saved(desk):
    desk.open()
    desk.kind("Istilah")
    desk.entry("Surat uji")
    desk.field("Arti").fill("")
    desk.page.get_by_role("button", name="Simpan", exact=True).click()
    desk.page.get_by_text("Wajib diisi.").first.wait_for()
    assert desk.written == []
    told = desk.page.evaluate(TOLD)
    assert not [text for text in told if ENGLISH.search(text)]


def test_a_file_that_somebody_else_has_broken_meanwhile_stays_as_it_is(desk):
    desk.open()
    desk.kind("Istilah")
    desk.entry("Surat uji")
    desk.field("Arti").fill("Lain.")
    path = desk.root / "data/terms/surat-uji.yml"
    path.write_text("name: [belum selesai", encoding="utf-8")
    desk.page.get_by_role("button", name="Simpan", exact=True).click()
    desk.page.locator("#belum-tersimpan").wait_for()
    told = desk.page.locator("#belum-tersimpan").inner_text()
    assert told.startswith("Perubahan belum tersimpan") and told.endswith(": data/terms/surat-uji.yml")
    assert path.read_text(encoding="utf-8") == "name: [belum selesai" and desk.written == []


def test_another_folder_is_refused_and_a_browser_that_cannot_is_told(desk):
    shutil.rmtree(desk.root / "data")
    desk.page.goto(f"{desk.base}ubah/")
    desk.page.click("#pilih")
    desk.page.locator("#folder-lain").wait_for()
    desk.page.add_init_script("delete window.showDirectoryPicker; window.showDirectoryPicker = undefined;")
    desk.page.reload()
    desk.page.locator("#belum-bisa").wait_for()
    assert not desk.page.locator("#pilih").is_visible()
