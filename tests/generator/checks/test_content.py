"""Hand-written pages hold text and links, whatever host sends them."""

from __future__ import annotations

import pytest

from generator.checks.content import content_problems

FINE = """# Judul

Teks dengan [tautan](https://situs.example.id/), <b>tebal</b>, data: satu, dua; dan ![gambar](gambar/satu.png).
"""


@pytest.mark.parametrize(
    "line",
    [
        "<script>alert(1)</script>",
        "<SCRIPT src=x>",
        '<iframe src="https://situs.example.id/">',
        '<b onclick="x()">Ketuk</b>',
        '<p style="position:fixed">Teks</p>',
        "[Buka](javascript:alert(1))",
        "[Buka](data:text/html,x)",
        "![foto](https://situs.example.id/foto.png)",
        "![foto](//situs.example.id/foto.png)",
        '<img src="https://situs.example.id/foto.png">',
        "![foto][satu]",
        "[Buka](javascript&#58;alert(1))",
        '[Buka](satu.md){: onclick="x()"}',
        '<b\nonclick="x()">Ketuk</b>',
    ],
)
def test_what_a_browser_would_run_or_fetch_is_named_with_its_line(tmp_path, line):
    (tmp_path / "uji.md").write_text(f"{FINE}\n{line}\n", encoding="utf-8")
    problems = content_problems(tmp_path)
    assert problems and {(problem.file, problem.line) for problem in problems} == {("content/uji.md", 5)}


def test_text_links_and_own_pictures_are_fine(tmp_path):
    (tmp_path / "uji.md").write_text(FINE, encoding="utf-8")
    assert content_problems(tmp_path) == []


def test_a_part_to_be_left_open_is_one_of_the_page(tmp_path):
    for name, title in (("satu", "Bagian dua"), ("dua", "Bagian du")):
        text = f"---\ndescription: Uji.\nopen: {title}\n---\n{FINE}\n## Bagian satu\n\nIsi.\n\n## Bagian dua\n\nIsi.\n"
        (tmp_path / f"{name}.md").write_text(text, encoding="utf-8")
    (problem,) = content_problems(tmp_path)
    assert (problem.file, problem.line) == ("content/dua.md", 3)
    assert "Maksud Anda 'Bagian dua'?" in str(problem)
