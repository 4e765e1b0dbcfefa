"""Meeting: what is shown and said at a village meeting, and the forms that a village office fills in.

No legal fact stands in these files: a slide names findings, questions and cases, and the build takes their words.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from generator.facts.base import FIT, Slug, Strict, Text, clash
from generator.problems import Clash

Look = Literal[
    "judul",
    "kalimat",
    "daftar",
    "pertanyaan",
    "tanda",
    "temuan",
    "jalur",
    "surat",
    "tertutup",
    "setempat",
    "putusan",
    "cerita",
    "jawaban",
    "lapor",
    "kantor",
    "fakta",
]
"""How a slide is set, and which facts the build fills it with."""

NEEDED = {
    "daftar": ("points",),
    "pertanyaan": ("questions",),
    "surat": ("questions",),
    "temuan": ("findings",),
    "cerita": ("case",),
    "jawaban": ("case",),
    "fakta": ("topic", "section"),
    "kalimat": ("text",),
}

Kind = Literal["teks", "teks_panjang", "pilihan", "centang", "tanggal", "telepon"]
Choices = Literal["negara", "pekerjaan", "perekrut", "tanda"]
"""Answers that are taken from the facts: destinations, or the options of that question of the checker."""


class Slide(Strict):
    """One screen. `say` and `ask` are the facilitator's: sentences in their own words, and questions to the room.

    `topic` and `section` (its title): whose facts are shown.
    """

    title: Text
    """Judul slide."""
    look: Look
    """Bentuk slide; pilih dari daftar."""
    text: Text | None = None
    """Kalimat besar di slide."""
    points: tuple[Text, ...] = ()
    """Butir di slide, satu kalimat satu baris."""
    questions: tuple[Slug, ...] = ()
    """Id pertanyaan yang ditampilkan."""
    findings: tuple[Slug, ...] = ()
    """Id temuan; kalimatnya dipakai apa adanya."""
    case: Slug | None = None
    """Id kasus dari data/cases."""
    topic: Slug | None = None
    """Id topik dari data/topics."""
    section: Text | None = None
    """Judul bagian dari topik itu."""
    say: tuple[Text, ...] = ()
    """Yang dikatakan pemandu, dengan kata sendiri."""
    ask: tuple[Text, ...] = ()
    """Pertanyaan pemandu untuk warga."""

    @model_validator(mode="after")
    def _look_has_what_it_shows(self) -> Slide:
        for name in NEEDED.get(self.look, ()):
            if not getattr(self, name):
                told = Clash(("look",), FIT)
                raise clash("look_without_content", "look {look} tanpa {name}", told, look=self.look, name=name)
        return self


class Part(Strict):
    """A stretch of the meeting with its length in minutes; `longer`: in the variant that takes more time."""

    title: Text
    """Judul bagian pertemuan."""
    minutes: Annotated[int, Field(ge=1, le=60)]
    """Lamanya bagian ini, dalam menit."""
    longer: Annotated[int, Field(ge=1, le=60)]
    """Lamanya bagian ini dalam pertemuan yang lebih panjang."""
    slides: Annotated[tuple[Slide, ...], Field(min_length=1)]
    """Slide, menurut urutan."""


class Hard(Strict):
    """A hard question from the room: what to do first (`answer`), whole sentences to say, and the findings behind."""

    question: Text
    """Pertanyaan sulit dari warga."""
    answer: Text
    """Yang dilakukan pemandu lebih dulu."""
    say: Annotated[tuple[Text, ...], Field(min_length=1)]
    """Yang bisa dikatakan pemandu apa adanya, satu kalimat satu baris."""
    findings: tuple[Slug, ...] = ()
    """Id temuan yang mendukung jawaban itu."""


class Rating(Strict):
    """A question of the evaluation sheet; without `options` people write."""

    text: Text
    """Pertanyaan lembar evaluasi."""
    options: tuple[Text, ...] = ()
    """Pilihan jawaban; kosong = orang menulis sendiri."""


class Station(Strict):
    """One office on the way of a report: what it does, and what the village gives it."""

    role: Literal["desa", "disnaker", "bp3mi", "polisi"]
    """Kantor mana: desa, disnaker, bp3mi, atau polisi."""
    title: Text
    """Nama kantor di alur laporan."""
    text: Text
    """Yang dilakukan kantor itu."""
    points: tuple[Text, ...]
    """Yang diberikan desa kepada kantor itu, satu kalimat satu baris."""


class Kit(Strict):
    """`data/meeting/kits`: one meeting, from the invitation to the evaluation. `minutes`: of the whole."""

    title: Text
    """Judul pertemuan."""
    summary: Text
    """Isi pertemuan dalam dua kalimat."""
    minutes: Annotated[int, Field(ge=10, le=180)]
    """Lamanya seluruh pertemuan, dalam menit."""
    longer: Annotated[int, Field(ge=10, le=180)]
    """Lamanya pertemuan yang lebih panjang, dalam menit."""
    prepare: tuple[Text, ...]
    """Yang disiapkan sebelum pertemuan."""
    parts: Annotated[tuple[Part, ...], Field(min_length=1)]
    """Bagian pertemuan, menurut urutan."""
    hard: tuple[Hard, ...]
    """Pertanyaan sulit dan cara menjawabnya."""
    quiz: Annotated[tuple[Slug, ...], Field(min_length=4)]
    """Id kasus untuk kuis, menurut urutan kartu."""
    evaluation: tuple[Rating, ...]
    """Pertanyaan lembar evaluasi, menurut urutan."""
    message: tuple[Text, ...]
    """Kalimat pembuka pesan WhatsApp."""
    sms: Text
    """Awal SMS; nomor kantor menyusul. Seluruhnya muat dalam satu SMS."""
    radio: Annotated[tuple[Text, ...], Field(min_length=1)]
    """Naskah siaran radio atau pengeras suara, satu kalimat satu baris; nomor kantor menyusul."""
    radio_findings: tuple[Slug, ...] = ()
    """Id temuan yang menjadi dasar aturan di naskah siaran."""
    sermon: Annotated[tuple[Text, ...], Field(min_length=1)]
    """Bahan untuk khutbah, kebaktian, atau pengajian, satu kalimat satu baris."""
    stations: tuple[Station, ...]
    """Kantor pada alur laporan, dari desa sampai polisi."""

    @model_validator(mode="after")
    def _minutes_add_up(self) -> Kit:
        for key in ("minutes", "longer"):
            total, whole = sum(getattr(part, key) for part in self.parts), getattr(self, key)
            if total != whole:
                found = "jumlah {key} semua bagian {total}, seharusnya {whole}"
                raise clash("minutes", found, Clash((key,), FIT), key=key, total=total, whole=whole)
        if len(set(self.quiz)) != len(self.quiz):
            raise clash("case_twice", "kasus yang sama dua kali di quiz", Clash(("quiz",), FIT))
        return self


class Entry(Strict):
    """One line of a form. `options` or `choices` (taken from the facts) for what is picked, not written."""

    id: Slug
    """Nama pendek isian: huruf kecil, angka, garis bawah."""
    label: Text
    """Tulisan di depan isian."""
    short: Text
    """Judul kolomnya di buku kerja."""
    kind: Kind = "teks"
    """Jenis isian; pilih dari daftar."""
    required: bool = False
    """true bila wajib diisi."""
    options: tuple[Text, ...] = ()
    """Pilihan isian yang ditulis di sini."""
    choices: Choices | None = None
    """Pilihan isian yang diambil dari fakta."""
    example: Text | None = None
    """Contoh isian."""
    max: Annotated[int, Field(ge=1, le=400)] = 80
    """Banyaknya huruf paling banyak."""

    @model_validator(mode="after")
    def _options_fit_kind(self) -> Entry:
        picked = self.kind in ("pilihan", "centang")
        if picked != bool(self.options or self.choices):
            found = "kind {kind} tidak cocok dengan options dan choices"
            raise clash("kind_and_options", found, Clash(("kind",), FIT), kind=self.kind)
        return self


class Section(Strict):
    """A group of lines under one heading."""

    title: Text
    """Judul kelompok isian."""
    text: Text | None = None
    """Penjelasan di bawah judul itu."""
    entries: Annotated[tuple[Entry, ...], Field(min_length=1)]
    """Isian, menurut urutan."""


class Form(Strict):
    """`data/meeting/forms`. `use`: what it is printed as. `care`: how to keep what is written in it."""

    title: Text
    """Judul formulir."""
    summary: Text
    """Guna formulir ini, dalam dua kalimat."""
    use: Literal["catatan", "laporan"]
    """Dipakai sebagai catatan atau laporan."""
    care: tuple[Text, ...]
    """Cara menjaga data di lembar ini."""
    sections: Annotated[tuple[Section, ...], Field(min_length=1)]
    """Kelompok isian, menurut urutan."""

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All lines of all sections, in order."""
        return tuple(field for section in self.sections for field in section.entries)

    @model_validator(mode="after")
    def _ids_once(self) -> Form:
        ids = [field.id for field in self.entries]
        if len(ids) != len(set(ids)):
            raise clash("entry_twice", "id isian ditulis dua kali", Clash((), FIT))
        return self
