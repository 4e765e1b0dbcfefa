"""Pictures on the slides of a meeting, for whoever reads badly."""

from __future__ import annotations

from tests.support.real_facts import REGIONS

SCREEN = {"width": 1280, "height": 800}


def test_questions_papers_and_reasons_have_a_picture(visit):
    page = visit(f"sosialisasi/slide/{REGIONS[0]}/", viewport=SCREEN).page
    for look, item in (("pertanyaan", "li"), ("surat", "li"), ("temuan", ".alasan"), ("tanda", "li")):
        told = page.locator(f".layar.{look} {item}")
        assert told.count() == page.locator(f".layar.{look} {item} > svg.gambar").count() > 0, look
