"""A small made-up set of facts for tests of the pages, and the project's own site built once."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from datetime import date
from pathlib import Path

from generator.facts.agency import Agency, Decision, Register
from generator.facts.base import Fact, Series, Value
from generator.facts.checker import AdCues, Finding, Option, Question, Screen, Screens, Verdicts, VerdictText
from generator.facts.contact import Contact, Line
from generator.facts.country import Country, Work
from generator.facts.model import Model
from generator.facts.procedure import Procedure, Step
from generator.facts.region import Region
from generator.facts.site import Hosts, Site
from generator.facts.source import Provision, Source
from tests.support.paths import ROOT

CACHE = Path(tempfile.mkdtemp(prefix="jalur-resmi-"))
atexit.register(shutil.rmtree, CACHE, ignore_errors=True)
TODAY = date(2026, 11, 21)
DATES = {"checked": date(2026, 11, 21), "review_by": date(2027, 5, 21)}
LAW, NEWS = ("uu-1-2000#pasal-7",), ("berita-satu",)

HOSTILE = '<b>tebal</b> *bintang* _garis_ | pipa {{ kurung }} & "kutip" <script>alert(1)</script>'
"""What a fact may hold and a page must show letter by letter."""


def fact(text: str = "Sebuah fakta.", **more) -> Fact:
    """A fact on the made-up law."""
    return Fact(text=text, sources=more.pop("sources", LAW), **more)


def sources() -> dict[str, Source]:
    """A law with one article and a news page whose host may not be linked to."""
    law = Source(
        title="Undang-Undang Uji",
        short="UU 1/2000",
        kind="undang_undang",
        checked=TODAY,
        provisions={"pasal-7": Provision(text="Isi pasal tujuh.")},
    )
    news = Source(
        title="Berita Uji",
        short="Koran Uji, 2026",
        kind="berita",
        date=TODAY,
        checked=TODAY,
        url="https://blog.example.org/x",
    )
    return {"uu-1-2000": law, "berita-satu": news}


def contacts() -> dict[str, Contact]:
    """One contact of each kind of grade."""
    line = Line(number="+6281234", shown="0812-34", kind="whatsapp")
    own = {**DATES, "what": "Menolong.", "sources": NEWS}
    return {
        "polisi": Contact(name="Polisi", role="polisi", grade="B", lines=(Line(number="110", shown="110"),), **own),
        "kantor": Contact(
            name="Kantor Uji", role="disnaker", grade="tanpa_nomor", region="uji", fallback="Datang langsung.", **own
        ),
        "rahasia": Contact(
            name="Rahasia", role="kp2mi", grade="C", lines=(Line(number="0999888", shown="0999-888"),), **own
        ),
        "duta": Contact(name="Kedutaan Uji", role="perwakilan", grade="A", country="negeri", lines=(line,), **own),
    }


def country(**more) -> Country:
    """A destination with every section that a page can show."""
    pay = Series(
        label="Upah",
        unit="sebulan",
        values=(
            Value(value="Rp1", since=date(2020, 1, 1), until=date(2020, 12, 31), sources=LAW),
            Value(value="Rp2", since=date(2026, 1, 1), until=date(2026, 12, 31), sources=NEWS),
        ),
    )
    own = {
        "name": "Negeri",
        "status": "terbuka",
        "summary": "Ringkasan negeri.",
        "work": {"pabrik": Work(access="terbuka", text="Pabrik terbuka.", via=("p_to_p",), sources=LAW)},
        "ways": (fact("Lewat P3MI.", contested="Dua sumber berbeda."),),
        "pay": (pay,),
        "missions": ("duta",),
        "advice": ("Tanya dulu.",),
        "unknown": ("Kuota tahun ini.",),
    }
    return Country(**DATES, **(own | more))


def model(**more) -> Model:
    """A whole small model; `more` replaces parts of it."""
    verdict = VerdictText(name="Nama", line="Baris.", steps=("Satu.",))
    kinds = ("bahaya_tppo", "non_prosedural", "belum_lengkap", "prosedural")
    step = Step(title="Mulai", text="Datang.", sources=LAW)
    work = Question(
        text="Kerja apa?",
        kind="pilihan",
        short="kerja",
        find_out="Tanya.",
        options=(Option(id="pabrik", label="Pabrik"),),
    )
    stages = ("baru_ditawari", "sedang_proses", "siap_berangkat", "sudah_di_luar_negeri")
    stage = Question(
        text="Sampai mana?",
        kind="pilihan",
        short="tahap",
        find_out="Ingat lagi.",
        options=tuple(Option(id=s, label=s) for s in stages),
    )
    parts = {
        "site": Site(
            name="Uji",
            tagline="Periksa dulu.",
            description="Situs uji.",
            not_official="Bukan situs resmi pemerintah.",
            freshness="Disalin hari ini.",
        ),
        "hosts": Hosts(hosts=("example.go.id",)),
        "verdicts": Verdicts(**DATES, **dict.fromkeys(kinds, verdict)),
        "screens": Screens(screens=(Screen(id="kerja", title="Kerja", questions=("tahap", "pekerjaan")),)),
        "cues": AdCues(cues=()),
        "register": Register(**DATES, file="r.csv", as_of=date(2026, 9, 17), sources=NEWS),
        "sources": sources(),
        "contacts": contacts(),
        "countries": {"negeri": country()},
        "procedures": {
            "jalur": Procedure(
                **DATES,
                name="Jalur",
                scheme="p_to_p",
                summary="Ringkas.",
                for_whom="Anda.",
                placer="P3MI.",
                steps=(step, step),
                countries=("negeri",),
            )
        },
        "regions": {
            "uji": Region(
                **DATES,
                name="Kabupaten Uji",
                short="Uji",
                province="Uji",
                summary="Wilayah uji.",
                offices=("kantor",),
                where_to_ask="Ke kantor.",
                village_reports_to="Lapor.",
            )
        },
        "questions": {"tahap": stage, "pekerjaan": work},
        "findings": {
            "temuan": Finding(
                verdict="belum_lengkap",
                title="Temuan",
                why="Sebab.",
                do="Tanya.",
                when={"pekerjaan": "pabrik"},
                sources=LAW,
            )
        },
        "agencies": (
            Agency(siskop2mi_id="1", name="PT. ABADI", licence_no="1234567890123"),
            Agency(siskop2mi_id="2", name="Abadi, PT", licence_no="12345678901230001"),
        ),
        "decisions": (
            Decision(
                name="PT Hilang",
                kind="skorsing",
                number="1/2026",
                on="2026-02-03",
                source=None,
                source_title="Koran",
                source_date="2026-02-04",
                publish=True,
                note="",
            ),
            Decision(
                name="PT Diam",
                kind="dicabut",
                number="",
                on="",
                source=None,
                source_title="Koran",
                source_date="2020",
                publish=False,
                note="",
            ),
        ),
    }
    return Model(**(parts | more))


def project(folder: Path) -> Path:
    """A project folder with the real templates and configuration, and no facts of its own."""
    shutil.copytree(ROOT / "site_templates", folder / "site_templates")
    shutil.copyfile(ROOT / "mkdocs.yml", folder / "mkdocs.yml")
    (folder / "_build").mkdir()
    (folder / "_build" / "cache").symlink_to(CACHE, target_is_directory=True)  # the same cards need drawing once
    (folder / "node_modules").symlink_to(ROOT / "node_modules", target_is_directory=True)
    return folder
