"""Values that are each right but do not fit together: each mistake has a name, a place and a way to be mended."""

from __future__ import annotations

import ast
from datetime import date
from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from generator.facts.advert import AdFrame
from generator.facts.agency import Decision, Register
from generator.facts.base import Fact, Series
from generator.facts.checker import Finding, Question, ScreenPath
from generator.facts.contact import Contact, Line
from generator.facts.corrected import Correction
from generator.facts.country import AgeRule, Country, Opening, Work
from generator.facts.face import Colours
from generator.facts.faq import Faq
from generator.facts.local import Figure, LocalRule
from generator.facts.meeting import Entry, Form, Kit, Slide
from generator.facts.person import Person
from generator.facts.region import Region
from generator.facts.search import SearchWords
from generator.facts.site import Site
from generator.facts.site_contact import Reach
from generator.facts.source import Source
from generator.facts.statistics import Statistics
from generator.facts.topic import Section, Topic
from generator.facts.verdicts import VerdictText
from tests.support.paths import ROOT

DAY, NEXT = date(2026, 1, 1), date(2026, 1, 2)
SOURCES = ("uu-1-2000",)
DATES = {"checked": DAY, "review_by": NEXT}
FACT = {"text": "Fakta.", "sources": SOURCES}
FIGURE = {"value": "3", "what": "Warga.", "counter": "Dinas.", "period": "2024", "sources": SOURCES}
COUNT = {"year": 2024, "number": 9, "counting": "satu", "counter": "Dinas.", "on": DAY, "sources": SOURCES}
WAY = {"name": "Satu", "text": "Satu.", "sources": SOURCES}
STATISTICS = {**DATES, "countings": {"satu": WAY}}
VALUE = {"value": "Rp1", "since": DAY, "sources": SOURCES}
WORK = {"access": "terbuka", "text": "Ada.", "via": ("p_to_p",), "sources": SOURCES}
PROOF = {"shows": "penempatan", "source": "uu-1-2000"}
SOURCE = {"title": "Berita", "short": "Koran", "kind": "berita", "checked": DAY}
OPTION = {"id": "ya", "label": "Ya"}
ASKED = {"text": "Apa?", "find_out": "Lihat.", "short": "Apa"}
FINDING = {"verdict": "belum_lengkap", "title": "Ada.", "why": "Ada.", "do": "Tanya.", "sources": SOURCES}
DECISION = {
    "name": "PT Uji",
    "number": "1/2026",
    "on": "2026-02-03",
    "source": None,
    "source_title": "Koran",
    "source_date": "2026-02-04",
    "publish": True,
    "note": "",
}
CONTACT = {**DATES, "name": "Kantor", "role": "disnaker", "what": "Menolong.", "sources": SOURCES, "serves": ("90",)}
OFFICE = {**CONTACT, "grade": "A", "address": "Jalan Uji 1"}
ENTRY = {"id": "nama", "label": "Nama", "short": "Nama"}
PART = {"title": "Satu", "minutes": 10, "longer": 15, "slides": ({"title": "Judul", "look": "judul"},)}
KIT = {
    "title": "Uji",
    "summary": "Uji.",
    "minutes": 10,
    "longer": 15,
    "prepare": (),
    "parts": (PART,),
    "hard": (),
    "quiz": ("a", "b", "c", "d"),
    "evaluation": (),
    "message": (),
    "sms": "Tanya",
    "radio": ("Bertanyalah.",),
    "sermon": ("Bertanyalah.",),
    "stations": (),
}
REGION = {
    **DATES,
    "code": "99.01",
    "depth": "lengkap",
    "name": "Kabupaten Uji",
    "short": "Uji",
    "summary": "Ada.",
    "where_to_ask": "Ke kantor.",
    "village_reports_to": "Lapor.",
}
RETOLD = {"own": "Ada.", "family": "Ada."}
SECTION = {"title": "Satu", "facts": (FACT,)}
FAQ = {**DATES, "question": "Apa?", "group": "uang", "short": "Satu.", "text": "Dua.", "sources": SOURCES}
COUNTRY = {**DATES, "name": "Negeri", "status": "terbuka", "summary": "Ada."}
SITE = {"name": "Situs", "tagline": "Uji.", "description": "Uji.", "not_official": "Uji.", "freshness": "Uji."}
COPY = {"file": "b.csv", "as_of": DAY, "sources": SOURCES}
REGISTER = {**DATES, "file": "a.csv", "as_of": NEXT, "sources": SOURCES}

CLASHES: list[tuple[type[BaseModel], dict[str, Any], str, tuple[Any, ...]]] = [
    (Fact, {**FACT, "in_force": NEXT, "until": DAY}, "dates_out_of_order", ("until",)),
    (Fact, {**FACT, "in_force": date(9999, 12, 31)}, "day_out_of_bounds", ("in_force",)),
    (Fact, {**FACT, "text": "a" * 401}, "endless_word", ()),
    (Contact, {**CONTACT, "grade": "B", "web": "javascript:alert(1)"}, "no_web_address", ()),
    (Contact, {**CONTACT, "grade": "B", "email": "a b@c"}, "no_mail_address", ()),
    (Line, {"number": "1500-630", "kind": "whatsapp"}, "chat_without_country", ("number",)),
    (Site, {**SITE, "base_url": "http://situs.example.id/"}, "not_secure", ()),
    (Site, {**SITE, "base_url": "https://situs.example.id/?wilayah=1"}, "not_a_home", ()),
    (
        Series,
        {"label": "Upah", "unit": "sebulan", "values": (VALUE, VALUE)},
        "values_out_of_order",
        ("values", 1, "since"),
    ),
    (Register, {**REGISTER, "earlier": ({**COPY, "as_of": NEXT},)}, "copies_out_of_order", ("earlier",)),
    (Register, {**REGISTER, "earlier": ({**COPY, "file": "a.csv"},)}, "copy_twice", ("earlier",)),
    (Question, {**ASKED, "kind": "pilihan", "options": (OPTION, OPTION)}, "option_twice", ("options", 1, "id")),
    (Question, {**ASKED, "kind": "pilihan"}, "kind_and_options", ("kind",)),
    (AdFrame, {"name": "Tanda", "points": 2, "phrases": {"indonesia": ("x",)}}, "sign_without_reason", ("points",)),
    (Question, {**ASKED, "kind": "angka", "options": (OPTION,)}, "kind_and_options", ("kind",)),
    (ScreenPath, {"screens": tuple("abcdefg"), "ends": True}, "path_too_long", ("screens",)),
    (Finding, FINDING, "one_condition", ("when",)),
    (Finding, {**FINDING, "when": {"visa": "kerja"}, "sources": ()}, "no_ground", ("sources",)),
    (Contact, {**CONTACT, "grade": "A"}, "out_of_reach", ("lines",)),
    (
        Contact,
        {**CONTACT, "grade": "tanpa_nomor", "lines": ({"number": "110"},)},
        "number_and_no_number",
        ("grade",),
    ),
    (Contact, {**OFFICE, "serves": ()}, "serves_nobody", ("role",)),
    (Contact, {**OFFICE, "role": "perwakilan"}, "serves_abroad", ("serves",)),
    (Contact, {**OFFICE, "serves": ("90", "indonesia")}, "serves_all_and_some", ("serves",)),
    (
        Contact,
        {**OFFICE, "doubts": ({"code": "91", "level": "kuat", "text": "Tanya.", "sources": SOURCES},)},
        "doubt_of_nobody",
        ("doubts", 0, "code"),
    ),
    (Contact, {**OFFICE, "status": "buka"}, "status_without_day", ("status",)),
    (Contact, {**OFFICE, "status_on": "2026-01"}, "status_without_day", ("status_on",)),
    (Figure, {**FIGURE, "on": "Mei 2024"}, "no_day", ()),
    (LocalRule, {**FACT, "year": 2019, "enacted": DAY}, "rule_of_another_year", ("enacted",)),
    (
        Statistics,
        {**STATISTICS, "counts": ({**COUNT, "counting": "lain"},)},
        "unknown_counting",
        ("counts", 0, "counting"),
    ),
    (Statistics, {**STATISTICS, "counts": (COUNT, COUNT)}, "year_twice", ("counts", 1, "year")),
    (Work, {**WORK, "via": (), "exclusive": True}, "exclusive_without_way", ("exclusive",)),
    (Work, {**WORK, "access": "tertutup"}, "way_to_closed_work", ("via",)),
    (Work, {**WORK, "access": "pernah_terbuka"}, "missing_and_access", ("missing",)),
    (
        Work,
        {**WORK, "access": "pernah_terbuka", "missing": "Bukti.", "proof": PROOF},
        "proof_of_what_is_not_open",
        ("proof",),
    ),
    (Opening, {**FACT, "proof": PROOF}, "evidence_of_no_opening", ("legal_entity",)),
    (Source, {**SOURCE, "date": DAY, "year": 2026}, "date_and_year", ("year",)),
    (AgeRule, FACT, "no_bound", ()),
    (AgeRule, {**FACT, "min": 30, "max": 20}, "bounds_out_of_order", ("max",)),
    (Country, {**COUNTRY, "work": {"pabrik": WORK}, "closed_all": FACT}, "closed_and_open", ("closed_all",)),
    (Faq, {**FAQ, "text": "Dua. Tiga. Empat. Lima. Enam."}, "length_of_answer", ("text",)),
    (Slide, {"title": "Judul", "look": "daftar"}, "look_without_content", ("look",)),
    (Kit, {**KIT, "minutes": 20}, "minutes", ("minutes",)),
    (Kit, {**KIT, "longer": 20}, "minutes", ("longer",)),
    (Kit, {**KIT, "quiz": ("a", "b", "c", "a")}, "case_twice", ("quiz",)),
    (Entry, {**ENTRY, "kind": "pilihan"}, "kind_and_options", ("kind",)),
    (
        Form,
        {
            "title": "Uji",
            "summary": "Uji.",
            "use": "catatan",
            "care": (),
            "sections": ({"title": "Satu", "entries": (ENTRY, ENTRY)},),
        },
        "entry_twice",
        (),
    ),
    (SearchWords, {"same": (("a", "b"), ("b", "c"))}, "word_twice", ("same",)),
    (
        VerdictText,
        {"name": "Bahaya", "line": "Ada.", "steps": ("Satu.",), "on_screen": ("Dua.",)},
        "no_such_step",
        ("on_screen", 0),
    ),
    (
        Person,
        {"alone": ("a",), "asks": ("a",), "goer": ("a",), "retold": (RETOLD, RETOLD)},
        "told_twice",
        ("retold", 1, "own"),
    ),
    (Fact, FACT | {"review": "draft"}, "review_of_a_whole", ("review",)),
    (Reach, {"name": "Kantor"}, "reach_without_a_way", ()),
    (Section, {"title": "Satu"}, "empty_section", ("facts",)),
    (Colours, {"light": "#4a90d9", "dark": "#8ecdf0"}, "faint", ("light",)),
    (Colours, {"light": "#0b4a6f", "dark": "#2a6f97"}, "faint", ("dark",)),
    (Site, {**SITE, "logo": "lambang.svg"}, "logo_without_letter", ("logo",)),
    (Region, {**REGION, "site": {"logo": "lambang.svg"}}, "logo_without_letter", ("logo",)),
    (Correction, {"why": "Contoh."}, "empty_correction", ()),
    (Decision, {**DECISION, "kind": "dicabut", "months": "3"}, "length_of_no_suspension", ()),
    (
        Topic,
        {**DATES, "name": "Hak", "summary": "Ada.", "sections": (SECTION, SECTION)},
        "title_twice",
        ("sections", 1, "title"),
    ),
]


@pytest.mark.parametrize(("model", "values", "kind", "at"), CLASHES)
def test_each_clash_has_a_name_a_place_and_what_was_expected(model, values, kind, at):
    with pytest.raises(ValidationError) as caught:
        model.model_validate(values)
    (error,) = caught.value.errors()
    told = error["ctx"]["clash"]
    assert (error["type"], told.at) == (kind, at)
    assert told.expected and "{" not in error["msg"]


def test_every_clash_has_a_case():
    raised = {
        node.exc.args[0].value
        for path in (ROOT / "generator/facts").glob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call) and isinstance(node.exc.args[0], ast.Constant)
    }
    assert raised == {kind for _, _, kind, _ in CLASHES}
