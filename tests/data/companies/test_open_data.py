"""Open data made of the real facts: every row has the shape of its schema."""

from __future__ import annotations

from generator.web.open_data import datasets, schema


def test_schema_fits_every_row(model):
    kinds = {"string": str, "boolean": bool, "array": list, "object": dict, "null": type(None), "integer": int}
    for dataset in datasets(model):
        columns = schema(dataset)["properties"]["rows"]["items"]["properties"]
        for row in dataset.rows:
            assert list(row) == list(columns)
            assert all(
                isinstance(row[name], tuple(kinds[kind] for kind in column["type"])) for name, column in columns.items()
            )
