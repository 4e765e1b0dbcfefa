"""What every fact shares: sources and dates."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, LiteralString, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from generator.problems import Clash

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+([-_][a-z0-9]+)*$")]
SourceRef = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*(#[a-z0-9]+(-[a-z0-9]+)*)?$")]
Sources = Annotated[tuple[SourceRef, ...], Field(min_length=1)]
LONGEST_TEXT, LONGEST_WORD = 2000, 400
"""Letters: a text that is longer belongs into several; a word that is longer fits no page and no sheet."""
EARLIEST, LATEST = date(1900, 1, 1), date(2099, 12, 31)
"""Days outside are slips of the hand."""
FIT = "isi yang saling cocok"
"""What is expected when the mistake itself says what does not fit."""


def clash(kind: LiteralString, found: LiteralString, told: Clash, /, **holes: object) -> PydanticCustomError:
    """The error of values that are each right but do not fit together, for a model to raise.

    `kind` names the mistake for programs; `found` says it for people, with `holes` put into its `{names}`.
    """
    return PydanticCustomError(kind, found, {name: str(value) for name, value in holes.items()} | {"clash": told})


def _words_that_fit(text: str) -> str:
    longest = max(map(len, text.split()), default=0)
    if longest > LONGEST_WORD:
        told = Clash((), f"kata paling panjang {LONGEST_WORD} huruf", "Apakah ada spasi yang hilang?")
        raise clash("endless_word", "kata sepanjang {length} huruf", told, length=longest)
    return text


Text = Annotated[
    str,
    StringConstraints(min_length=1, max_length=LONGEST_TEXT, pattern=r"^\S(.*\S)?$"),
    AfterValidator(_words_that_fit),
]


class Strict(BaseModel):
    """Frozen, no unknown keys, no guessed types. The text under a key tells an editor, in Indonesian, what to write."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, strict=True, populate_by_name=True, use_attribute_docstrings=True
    )

    @model_validator(mode="before")
    @classmethod
    def _confirmed_one_by_one(cls, given: Any) -> Any:
        if isinstance(given, dict) and "review" in given and "review" not in cls.model_fields:
            guess = "Hapus baris ini. Lembar yang ditandatangani kantor dimasukkan dengan import-reviews."
            told = Clash(("review",), "konfirmasi satu per satu fakta, di data/reviews/", guess)
            raise clash("review_of_a_whole", "review untuk beberapa fakta sekaligus", told)
        return given

    @model_validator(mode="after")
    def _days_of_this_age(self) -> Self:
        for name, value in self:
            if isinstance(value, date) and not EARLIEST <= value <= LATEST:
                told = Clash((name,), f"tanggal antara tahun {EARLIEST.year} dan {LATEST.year}", "Periksa tahunnya.")
                raise clash("day_out_of_bounds", "{day}", told, day=value)
        return self


class Thing(Strict):
    """A file of facts. `checked`: day the source was read; `review_by`: day it must be read again."""

    checked: date
    """Tanggal sumbernya dibaca, TTTT-BB-HH."""
    review_by: date
    """Tanggal paling lambat sumbernya dibaca lagi, TTTT-BB-HH."""

    @model_validator(mode="after")
    def _dates_in_order(self) -> Thing:
        ordered(self.checked, self.review_by, "checked", "review_by")
        return self


class Fact(Strict):
    """One sentence with its sources. `contested`: one sentence on the conflict between sources."""

    text: Text
    """Faktanya, satu kalimat biasa."""
    sources: Sources
    """Id sumber, misalnya uu-18-2017 atau uu-18-2017#pasal-49."""
    in_force: date | None = None
    """Tanggal mulai berlaku, TTTT-BB-HH."""
    until: date | None = None
    """Berlaku sampai tanggal ini. Kosong bila tidak ada batasnya."""
    contested: Text | None = None
    """Satu kalimat bila sumber-sumber saling bertentangan."""

    @model_validator(mode="after")
    def _dates_in_order(self) -> Fact:
        ordered(self.in_force, self.until, "in_force", "until")
        return self


class Value(Strict):
    """One value of a legal figure and the days it holds; no `until` = until a newer one is found."""

    value: Text
    """Nilainya, seperti yang ditulis orang."""
    since: date
    """Berlaku sejak tanggal ini, TTTT-BB-HH."""
    until: date | None = None
    """Berlaku sampai tanggal ini. Kosong bila belum ada penggantinya."""
    sources: Sources
    """Id sumber, misalnya uu-18-2017 atau uu-18-2017#pasal-49."""

    @model_validator(mode="after")
    def _dates_in_order(self) -> Value:
        ordered(self.since, self.until, "since", "until")
        return self


class Series(Strict):
    """A figure that changes with time, oldest first. A day without a value is shown as such."""

    label: Text
    """Nama angka ini, misalnya upah minimum."""
    unit: Text
    """Satuan, misalnya per bulan."""
    values: Annotated[tuple[Value, ...], Field(min_length=1)]
    """Nilai menurut waktu, yang paling lama lebih dulu."""

    @model_validator(mode="after")
    def _oldest_first(self) -> Series:
        days = [value.since for value in self.values]
        late = next((i for i in range(1, len(days)) if days[i] <= days[i - 1]), 0)
        if late:
            expected = "tanggal yang lebih baru daripada nilai di atasnya"
            told = Clash(("values", late, "since"), expected, "Tulis nilai dari yang paling lama.")
            raise clash("values_out_of_order", "since '{day}'", told, day=days[late])
        return self

    def on(self, day: date) -> Value | None:
        """The value that holds on `day`, or None: never the last known one."""
        held = [v for v in self.values if v.since <= day and (v.until is None or day <= v.until)]
        return held[-1] if held else None


def ordered(first: date | None, second: date | None, first_name: str, second_name: str) -> None:
    """Raises a clash when `second` lies before `first`."""
    if first and second and second < first:
        told = Clash((second_name,), "tanggal yang berurutan", "Periksa tahunnya.")
        found = "{later} ({second}) lebih awal daripada {earlier} ({first})"
        raise clash(
            "dates_out_of_order", found, told, later=second_name, second=second, earlier=first_name, first=first
        )
