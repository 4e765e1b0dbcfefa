"""Which texts are read: those of the facts with their lines, and the hand-written pages sentence by sentence."""

from __future__ import annotations

from generator.readability.fact_texts import content_texts


def test_a_page_is_read_line_by_line_without_its_marks(tmp_path):
    (tmp_path / "uji.md").write_text(
        "---\ndescription: Tidak dibaca di sini.\n---\n# Judul\n\nSatu [dua](x.md) **tiga**.\nEmpat?\n\n- **Lima:** enam\n",
        encoding="utf-8",
    )
    found = [(text.file, text.line, text.text) for text in content_texts(tmp_path)]
    assert found == [
        ("content/uji.md", 4, "Judul"),
        ("content/uji.md", 6, "Satu dua tiga."),
        ("content/uji.md", 7, "Empat?"),
        ("content/uji.md", 9, "Lima: enam"),
    ]


def test_a_sentence_over_several_lines_is_one(tmp_path):
    (tmp_path / "uji.md").write_text("Satu dua\ntiga empat\nlima.\nEnam.\n\n- tujuh\n- delapan\n", encoding="utf-8")
    assert [(text.line, text.text) for text in content_texts(tmp_path)] == [
        (1, "Satu dua tiga empat lima."),
        (4, "Enam."),
        (6, "tujuh"),
        (7, "delapan"),
    ]
