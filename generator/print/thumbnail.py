"""Thumbnail: the small picture of a sheet, in the sixteen colours that its ink and path need."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from functools import cache

Colour = tuple[int, int, int]
SIGNATURE = b"\x89PNG\r\n\x1a\n"
WHITE = (255, 255, 255)
INKS: tuple[tuple[Colour, int], ...] = (((23, 33, 28), 8), ((11, 93, 59), 4), ((143, 17, 24), 3))
"""Each ink of the sheets and how many shades of it, up to white, the picture gets."""


def small_png(png: bytes) -> bytes:
    """A 4-bit palette PNG of `png` (8-bit RGBA, not interlaced) on white paper, a sixth of its size."""
    parts = dict(_chunks(png))
    data = zlib.decompress(b"".join(body for kind, body in _chunks(png) if kind == b"IDAT"))
    width, height = struct.unpack(">II", parts[b"IHDR"][:8])
    rows = bytearray()
    for row in _rows(data, width, height):
        marks = [_nearest(tuple(row[i : i + 4])) for i in range(0, 4 * width, 4)] + [0] * (width % 2)
        rows.append(0)
        rows += bytes(high << 4 | low for high, low in zip(marks[::2], marks[1::2], strict=True))
    header = struct.pack(">IIBBBBB", width, height, 4, 3, 0, 0, 0)
    palette = b"".join(map(bytes, _palette()))
    body = ((b"IHDR", header), (b"PLTE", palette), (b"IDAT", zlib.compress(bytes(rows), 9)), (b"IEND", b""))
    return SIGNATURE + b"".join(
        len(part).to_bytes(4, "big") + kind + part + zlib.crc32(kind + part).to_bytes(4, "big") for kind, part in body
    )


@cache
def _palette() -> tuple[Colour, ...]:
    def paler(part: int, share: float) -> int:
        return round(part + (255 - part) * share)

    shades = ((ink, step / count) for ink, count in INKS for step in range(count))
    return (WHITE, *((paler(r, share), paler(g, share), paler(b, share)) for (r, g, b), share in shades))


@cache
def _nearest(pixel: tuple[int, ...]) -> int:
    palette, alpha = _palette(), pixel[3]
    colour = [255 - (255 - part) * alpha // 255 for part in pixel[:3]]
    return min(range(len(palette)), key=lambda i: sum((a - b) ** 2 for a, b in zip(palette[i], colour, strict=True)))


def _chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(SIGNATURE)
    while at < len(png):
        length = int.from_bytes(png[at : at + 4], "big")
        yield png[at + 4 : at + 8], png[at + 8 : at + 8 + length]
        at += 12 + length


def _rows(data: bytes, width: int, height: int) -> Iterator[bytearray]:
    """The picture's rows of RGBA bytes, with PNG's row filters undone."""
    size, step = 4 * width, 4
    above = bytearray(size)
    for y in range(height):
        start = y * (size + 1)
        kind, row = data[start], bytearray(data[start + 1 : start + 1 + size])
        for i in range(size):
            left, up, corner = (row[i - step], above[i], above[i - step]) if i >= step else (0, above[i], 0)
            row[i] = row[i] + _predicted(kind, left, up, corner) & 255
        above = row
        yield row


def _predicted(kind: int, left: int, up: int, corner: int) -> int:
    if kind == 4:
        guess = left + up - corner
        return min((left, up, corner), key=lambda value: abs(guess - value))
    return (0, left, up, (left + up) // 2)[kind]
