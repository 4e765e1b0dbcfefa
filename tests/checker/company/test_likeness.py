"""Counting mistakes between two spellings, and reading the number of a licence."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from checker.company.likeness import distances
from checker.company.names import licence


def table_distances(query: str, name: str) -> tuple[int, int]:
    """Mistakes to the whole name and to the nearest beginning of it, cell by cell as in any textbook."""
    rows = [list(range(len(name) + 1))]
    for i, letter in enumerate(query, start=1):
        row = [i]
        for j, other in enumerate(name, start=1):
            swapped = (
                rows[i - 2][j - 2] + 1
                if i > 1 and j > 1 and (letter, query[i - 2]) == (name[j - 2], other)
                else len(query) + len(name)
            )
            row.append(min(rows[-1][j] + 1, row[-1] + 1, rows[-1][j - 1] + (letter != other), swapped))
        rows.append(row)
    return rows[-1][-1], min(rows[-1])


@settings(max_examples=400)
@given(st.text("abcd", max_size=14), st.text("abcd", max_size=14), st.integers(0, 8))
def test_mistakes_are_counted_as_in_the_usual_table(query: str, name: str, limit: int):
    assert distances(query, name, limit) == tuple(min(count, limit + 1) for count in table_distances(query, name))


def test_a_licence_number_is_its_first_13_digits():
    assert licence("9120 3077-72741") == "9120307772741"
    assert licence("912030777274") == licence("٩١٢٠٣٠٧٧٧٢٧٤١") == licence("abc9120307772741") == ""
