"""The pages: every fact with its sources, hostile texts letter by letter, links that lead somewhere."""

from __future__ import annotations

import html
import re
from datetime import date, timedelta

import pytest

from checker.company.names import normalise
from generator.facts.agency import Decision
from generator.loading.load import load_model
from generator.problems import DataProblems
from generator.shown import freshness
from generator.shown.agencies import bare_name, companies, told
from generator.shown.sources import SourceIndex
from generator.shown.wording import (
    bare_address,
    provision_label,
    short_text,
)
from generator.web.finish.by_address import files_below
from generator.web.finish.links import broken_links
from tests.support import small_facts
from tests.support.finished import links_below, links_of, public_pages, sources_of
from tests.support.paths import ROOT
from tests.support.small_facts import HOSTILE, countries, country, fact, model
from tests.support.small_pages import built, page
from tests.support.whole_page import Reading

pytestmark = pytest.mark.site


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    """The site of the made-up facts."""
    with pytest.MonkeyPatch.context() as patch:
        return built(tmp_path_factory.mktemp("small"), model(), patch)


def test_every_page_is_whole(site):
    assert all(path.stat().st_size < 60_000 for path in (site / "kartu").iterdir())
    titles = {}
    for path in public_pages(site):
        text = path.read_text(encoding="utf-8")
        reading = Reading(text)
        tags = [tag for tag, _ in reading.tags]
        assert tags.count("h1") == 1, path
        assert len(reading.ids) == len(set(reading.ids)), path
        title = re.search(r"<title>([^<]+)</title>", text)[1]
        assert titles.setdefault(title, path) == path, f"{path} and {titles[title]} share a title"
        assert re.search(r'<meta name="description" content="[^"]{20,}"', text), path
        assert '<html lang="id">' in text and "Bukan situs resmi pemerintah" in text


def test_nothing_inline_and_nothing_from_elsewhere(site):
    for path in site.rglob("*.html"):
        for tag, attrs in Reading(path.read_text(encoding="utf-8")).tags:
            assert tag != "style" and "style" not in attrs, path
            assert not any(name.startswith("on") for name in attrs), path
            address = attrs.get("src") or (attrs.get("href") if tag == "link" else "") or ""
            assert "//" not in address, f"{path}: {address}"
            assert tag != "script" or attrs.get("src") or attrs.get("type") == "application/json", path
            if tag in ("script", "link"):
                assert path.name == "404.html" or not address.startswith("/"), f"{path}: {address}"


def test_every_link_and_anchor_leads_somewhere(site):
    assert broken_links(files_below(site), links_below(site)) == []
    assert len(list(site.rglob("index.html"))) > 100


def test_links_out_go_to_listed_hosts_only(site):
    index = SourceIndex(load_model(ROOT))
    for path in site.rglob("*.html"):
        for target in links_of(path.read_text(encoding="utf-8")).targets:
            if target.startswith("http") and not target.startswith("https://wa.me/"):
                assert index.link_out(target), f"{path}: {target}"


def test_each_fact_of_a_country_shows_text_and_sources(site):
    facts = load_model(ROOT)
    index = SourceIndex(facts)
    for key, land in facts.countries.items():
        text = page(site, f"negara/{key.replace('_', '-')}")
        lists = (
            land.ways,
            land.requirements,
            land.visa_right,
            land.visa_wrong,
            land.costs,
            land.contract,
            land.programmes,
            land.fraud,
            land.changes,
        )
        known = [
            *(f for facts_ in lists for f in facts_),
            *land.work.values(),
            *land.openings,
            *land.ages,
            *land.zero_cost,
            *land.ceilings,
        ]
        for item in known:
            start = text.find(html.escape(item.text, quote=False))
            assert start >= 0, f"{key}: {item.text}"
            after = text[start : text.index("</li>", start)]
            where = {f"../../{index.mark(ref).path}" for ref in item.sources}
            assert where <= sources_of(text, after), f"{key}: {item.text}"


def test_hostile_text_comes_out_letter_by_letter(tmp_path, monkeypatch):
    land = country(summary=HOSTILE, ways=(fact(HOSTILE, contested=HOSTILE),), advice=(HOSTILE,))
    out = built(tmp_path, model(countries=countries(negeri=land)), monkeypatch)
    text = page(out, "negara/negeri")
    assert "<script>alert" not in text and "<b>tebal" not in text and "<em>" not in text
    assert html.unescape(text).count(HOSTILE) >= 4
    assert f'content="{html.escape(short_text(HOSTILE)[:20])}'.split("&")[0] in text


def test_contested_pay_and_unknown_are_said(small):
    text = page(small, "negara/negeri")
    assert "Sumber belum sejalan" in text and "Dua sumber berbeda." in text
    assert "Rp2" in text and "Dulu, sejak 1 Jan 2020 sampai 31 Des 2020: Rp1" in text
    assert "Yang belum kami ketahui" in text and "Kuota tahun ini." in text
    assert 'href="../../periksa/#tujuan=negeri"' in text
    assert 'href="https://wa.me/6281234"' in text


def test_a_day_without_a_value_is_said(tmp_path, monkeypatch):
    text = page(built(tmp_path, model(), monkeypatch, date(2027, 1, 2)), "negara/negeri")
    assert "Belum ada angka untuk tanggal ini" in text
    assert "Dulu, sejak 1 Jan 2026 sampai 31 Des 2026: Rp2" in text


def test_a_closed_country_says_so_first(tmp_path, monkeypatch):
    land = country(closed_all=fact("Ditutup oleh keputusan uji."), work={}, status="tanpa_penempatan_resmi")
    text = page(built(tmp_path, model(countries=countries(negeri=land)), monkeypatch), "negara/negeri")
    start = text.index("</h1>")
    assert (
        start
        < text.index("Tertutup untuk semua pekerjaan")
        < text.index("Ditutup oleh keputusan uji.")
        < text.index("Ringkasan negeri.", start)
    )


def test_only_contacts_that_may_be_published(small):
    everything = "".join(path.read_text(encoding="utf-8") for path in [*small.rglob("*.html"), *small.rglob("*.js")])
    assert "0999" not in everything and "Rahasia" not in everything
    assert 'href="tel:110"' in page(small, "lapor") and "Datang langsung." in everything
    assert "Nomor telepon kantor ini belum kami temukan." in page(small, "wilayah/uji")
    assert "Disalin 21 Nov 2026, belum dicek petugas" in page(small, "lapor")


def test_register_is_worded_with_care(small):
    text = page(small, "p3mi")
    assert "35 perusahaan penempatan (P3MI) terdaftar per 12 Sep 2026" in text
    assert "PT Hilang" in text and "Belum diketahui apakah sudah berakhir." in text and "PT Diam" not in text
    assert not re.search(r"\b(aktif|ilegal)\b", text)


def test_companies_are_sorted_without_pt_and_listed_once():
    listed = companies(load_model(ROOT).agencies)
    names = [re.sub("[^a-z0-9]", "", company.name.lower()) for company in listed]
    assert len(listed) == len({normalise(row.name) for row in load_model(ROOT).agencies}) and names == sorted(names)
    assert not any(re.match(r"(?i)p\.?t[. ]", company.name) for company in listed)
    assert [bare_name(name) for name in ("PT. ABADI", "PT.AL-HIKMAH", "P.T. Baik", "Citra, PT", "PTARI")] == [
        "ABADI",
        "AL-HIKMAH",
        "Baik",
        "Citra",
        "PTARI",
    ]


def test_open_suspensions_only():
    def decision(kind, name="PT Uji", note="", on="2026-01-01"):
        return Decision(
            name=name,
            kind=kind,
            number="",
            on=on,
            source=None,
            source_title="Koran",
            source_date="2026",
            publish=True,
            note=note,
        )

    def terms(*decisions):
        return [(item.first, item.term) for item in told(decisions, model().words, date(2026, 9, 12))]

    assert terms(decision("skorsing")) == [(True, "Belum diketahui apakah sudah berakhir.")]
    assert terms(decision("skorsing", name="PT. UJI"), decision("dicabut", on="2026-05-01")) == [
        (True, ""),
        (False, ""),
    ]


def test_age_of_facts_shows(tmp_path, monkeypatch):
    text = page(built(tmp_path, model(), monkeypatch, date(2027, 6, 1)), "negara/negeri")
    assert "Data ini perlu dicek ulang." in text and "21 Mei 2027" in text


def test_facts_far_past_their_day_stop_the_build(tmp_path, monkeypatch):
    last = small_facts.DATES["review_by"] + timedelta(days=90)
    assert freshness.overdue(model(), last) == []
    problems = freshness.overdue(model(), last + timedelta(days=1))
    assert "data/countries/negeri.yml" in {problem.file for problem in problems}
    with pytest.raises(DataProblems, match="review_by"):
        built(tmp_path / "a", model(), monkeypatch, last + timedelta(days=1))
    assert built(tmp_path / "b", model(), monkeypatch, last + timedelta(days=1), overdue_ok=True).is_dir()


def test_law_page_says_who_cites_it(small):
    text = page(small, "hukum/uu-1-2000")
    assert 'id="pasal-7"' in text and "Isi pasal tujuh." in text
    for path in ("negara/negeri/", "prosedur/jalur/"):
        assert f'href="../../{path}"' in text
    assert re.search(r'<a href="../../periksa/"[^>]*>Temuan</a> <small>', text) and "Hasilnya: " in text
    assert "blog.example.org" not in page(small, "sumber") and "Berita Uji" in page(small, "sumber")


def test_words():
    dates = model().words.dates
    assert dates.long(date(2026, 8, 3)) == "3 Agustus 2026" and dates.short(date(2026, 8, 3)) == "3 Agu 2026"
    assert dates.or_text("2023-04") == "Apr 2023" and dates.or_text("2025") == "2025"
    assert provision_label("pasal-5-ayat-2-huruf-b") == "Pasal 5 ayat (2) huruf b"
    assert bare_address("https://www.kp2mi.go.id/") == "kp2mi.go.id"
    marks = SourceIndex(model()).marks(("uu-1-2000#pasal-7", "koran-uji-2026-berita", "uu-1-2000"))
    assert [mark.label for mark in marks] == ["UU 1/2000 Pasal 7", "UU 1/2000", "Koran Uji, 2026"]
