"""Whatever somebody types, pastes or is sent stays text: nothing breaks, nothing is asked of anybody else."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

PIECES = (
    *("<script>top.hit=1</script>", "<img src=//x.invalid onerror=hit=1>", "</textarea><svg onload=hit=1>", "<iframe>"),
    *("javascript:hit=1", "data:text/html,<b>", "//x.invalid/", "\\u0000", "\u202e", "\u200b", "\ufffd", "\U0001f600"),
    *("%", "%E0%A4%A", "%00", "#", "&", "=", "&amp;", "+", "__proto__", "constructor", "toString", "{text}", "${hit}"),
    *(
        "PT ",
        "NIB ",
        "9" * 30,
        "a" * 300,
        "(" * 40,
        "*",
        "_",
        "\n",
        "Rp",
        "62",
        "0800",
        "tujuan=",
        "wilayah=",
        "tanda=",
    ),
)
"""What pages have been broken with, and what ours give a meaning to."""
hostile = st.lists(st.sampled_from(PIECES) | st.text(max_size=8), min_size=1, max_size=6).map("".join)
few = settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])

FIELDS = {
    "p3mi/": "#nama-pt",
    "cari/": "input[type=search]",
    "lapor/": ".wilayah input",
    "cek-nomor/": "main input",
    "hitung/": "main input",
    "cetak/buat/": "[name=desa]",
}
TYPE = """async ([field, text]) => {
  const input = document.querySelector(field);
  input.focus();
  input.value = text;
  for (const kind of ["input", "change"]) input.dispatchEvent(new Event(kind, { bubbles: true }));
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}"""
STRANGE = """() => [window.hit, document.querySelectorAll("iframe, object, embed, base, [onerror], [onload], a[href^='javascript' i]").length,
  [...document.scripts].filter(({ src }) => !src.startsWith(location.origin)).length, location.search]"""
QUIET = [None, 0, 0, ""]


@pytest.mark.parametrize("path", FIELDS)
def test_what_is_typed_stays_text(visit, path):
    visitor = visit(path)
    visitor.page.locator(FIELDS[path]).first.focus()

    @few
    @given(hostile)
    def holds(text):
        visitor.page.evaluate(TYPE, [FIELDS[path], text])
        assert visitor.page.evaluate(STRANGE) == QUIET
        assert visitor.complaints == [] and visitor.page.locator("h1").first.is_visible()

    holds()
    visitor.assert_quiet()


def test_what_a_link_or_an_advert_says_stays_text(visit):
    visitor = visit()
    page = visitor.page

    @few
    @given(hostile)
    def holds(text):
        page.evaluate("(text) => { location.hash = text; }", text)
        page.wait_for_function("() => !location.hash && document.querySelector('#periksa h1')")
        assert page.evaluate(STRANGE) == QUIET and visitor.complaints == []

    holds()
    page.evaluate("location.hash = 'iklan'")
    page.goto(visitor.base + "periksa/?lagi#iklan")
    page.locator("textarea").wait_for()

    @few
    @given(hostile)
    def reads(text):
        page.locator("textarea").evaluate("(field, text) => { field.value = text; }", text)
        page.locator(".layar > .tombol").first.evaluate("(button) => button.click()")
        page.wait_for_function("() => !document.querySelector('.layar [role=status]').textContent.includes('Sebentar')")
        assert page.evaluate(STRANGE)[:3] == QUIET[:3] and visitor.complaints == []

    reads()
    visitor.assert_quiet()
    page.evaluate("document.body.insertAdjacentHTML('beforeend', '<p onload=1>')")
    assert page.evaluate(STRANGE)[:3] != QUIET[:3], "markup would be seen"
