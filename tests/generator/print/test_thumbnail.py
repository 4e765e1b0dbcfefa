"""A small picture shows what the large one does, whichever of PNG's row filters that was written with."""

from __future__ import annotations

import io
import random
import struct
import zlib

import pytest
from PIL import Image

from generator.print.thumbnail import SIGNATURE, small_png

WIDTH, HEIGHT = 23, 40
COLOURS = ((255, 255, 255, 255), (23, 33, 28, 255), (11, 93, 59, 255), (143, 17, 24, 255))
"""Paper and inks: what the small picture has too."""


def nearest(left: int, up: int, corner: int) -> int:
    """What filter 4 expects, in the words of PNG's standard."""
    guess = left + up - corner
    far = (abs(guess - left), abs(guess - up), abs(guess - corner))
    return (left, up, corner)[far.index(min(far))]


EXPECTED = (
    lambda left, up, corner: 0,
    lambda left, up, corner: left,
    lambda left, up, corner: up,
    lambda left, up, corner: (left + up) // 2,
    nearest,
)


def png(rows: list[list[tuple[int, ...]]], kinds: list[int]) -> bytes:
    """The picture, each row written with its kind of filter."""
    above, data = [0] * 4 * WIDTH, bytearray()
    for row, kind in zip(rows, kinds, strict=True):
        flat = [part for pixel in row for part in pixel]
        lefts, corners = [0] * 4 + flat, [0] * 4 + above
        data.append(kind)
        triples = zip(flat, lefts, above, corners, strict=False)
        data += bytes(value - EXPECTED[kind](left, up, corner) & 255 for value, left, up, corner in triples)
        above = flat
    header = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 6, 0, 0, 0)
    body = ((b"IHDR", header), (b"IDAT", zlib.compress(bytes(data))), (b"IEND", b""))
    parts = (len(part).to_bytes(4, "big") + kind + part + bytes(4) for kind, part in body)
    return SIGNATURE + b"".join(parts)


@pytest.mark.parametrize("kinds", [(0,), (1,), (2,), (3,), (4,), (0, 1, 2, 3, 4)], ids=str)
def test_every_pixel_is_kept(kinds):
    chance = random.Random(7)
    rows = [[chance.choice(COLOURS) for _ in range(WIDTH)] for _ in range(HEIGHT)]
    rows[5:9] = [rows[4]] * 4  # rows that only say: as above
    rows[20:24] = [[COLOURS[0]] * WIDTH] * 4
    small = Image.open(io.BytesIO(small_png(png(rows, [chance.choice(kinds) for _ in rows])))).convert("RGB")
    assert small.size == (WIDTH, HEIGHT)
    assert [small.getpixel((x, y)) for y in range(HEIGHT) for x in range(WIDTH)] == [p[:3] for row in rows for p in row]
