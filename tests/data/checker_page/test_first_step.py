"""What comes first in "Lakukan sekarang": what the worst finding asks for, and what is said where nothing was found."""

from __future__ import annotations

import re

import pytest

from tests.support.browser_cases import answers_of
from tests.support.chosen import places

ABROAD = {"tahap": "sudah_di_luar_negeri"}


def well(model):
    """Somebody with every condition met."""
    land, job = places(model, "p_to_p")[0]
    return dict(answers_of(model, "prosedural")) | {"tujuan": land, "pekerjaan": job}


def first_of(ending, answers):
    visitor = ending(answers)
    return visitor, visitor.page.locator(".hasil .langkah").first.locator("li").first.inner_text().strip()


def sentences(text):
    return re.split(r"(?<=[.?!]) (?=[A-Z])", text)


@pytest.mark.parametrize(
    ("more", "held"),
    [
        ({"tahap": "sedang_proses", "perekrut": "agensi_luar_negeri", "biaya": "tidak_ada"}, "agensi_luar_negeri"),
        ({**ABROAD, "paspor_dipegang": "majikan"}, "paspor_dipegang_majikan"),
        ({**ABROAD, "perekrut": "majikan", "visa": "keluarga"}, "visa_keluarga"),
    ],
)
def test_an_unsure_result_begins_with_what_its_finding_says_to_do(ending, model, more, held):
    found = model.findings[held]
    told = (found.do_abroad if more["tahap"] == ABROAD["tahap"] else None) or found.do
    answers = well(model) | {"peran_kenalan": "hanya_kabar"} | more
    visitor, first = first_of(ending, answers)
    assert visitor.verdict == "belum_lengkap" and first == sentences(told)[0]


def test_a_tidak_tahu_leads_to_the_list_of_what_is_not_known(ending, model):
    _, first = first_of(ending, well(model) | {"tahap": "siap_berangkat", "visa": "tidak_tahu", "tanda": ["buru_buru"]})
    assert first == model.verdicts.belum_lengkap.steps[0]


def test_two_words_alone_are_no_step(ending, model):
    one, two = sentences(model.findings["buru_buru"].do)[:2]
    _, first = first_of(ending, well(model) | {"tahap": "sedang_proses", "tanda": ["buru_buru"]})
    assert first == (one if len(one.split()) > 3 else f"{one} {two}")


def test_abroad_without_anything_wrong_nothing_is_called_wrong(ending, model):
    said = model.words.checker_verdict.abroad.nothing_seen
    visitor = ending(well(model) | ABROAD)
    assert visitor.verdict == "belum_lengkap" and visitor.page.locator(".alasan").count() == 0
    assert visitor.page.locator(".vonis-besar p").inner_text() == said
    kept = ending(well(model) | ABROAD | {"paspor_dipegang": "majikan"})
    assert kept.page.locator(".vonis-besar p").inner_text() == model.verdicts.belum_lengkap.abroad_line
