"""Thumbnail: the small picture of a sheet, in the sixteen colours that its ink and path need."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from functools import cache
from itertools import accumulate

Colour = tuple[int, int, int]
SIGNATURE = b"\x89PNG\r\n\x1a\n"
STEP = 4  # bytes of a pixel
UP, AVERAGE, PAETH = 2, 3, 4
LOOKING_UP = (UP, PAETH)
"""PNG's row filters that expect the row above where nothing differs from it."""

WHITE = (255, 255, 255)
GREEN = "#0b5d3b"
INKS = ("#17211c", 8), (GREEN, 4), ("#8f1118", 3)
"""Each ink of the sheets and how many shades of it, up to white, the picture gets; a site's own colour is for green."""


def small_png(png: bytes, own: str = GREEN) -> bytes:
    """A 4-bit palette PNG of `png` (8-bit RGBA, not interlaced) on white paper, a sixth of its size.

    `own`: the colour of the site (#rrggbb).
    """
    parts = dict(_chunks(png))
    data = zlib.decompress(b"".join(body for kind, body in _chunks(png) if kind == b"IDAT"))
    width, height = struct.unpack(">II", parts[b"IHDR"][:8])
    packed: dict[bytes, bytes] = {}  # most rows of a sheet are white, or like the one above
    rows = b"".join(
        packed.get(row) or packed.setdefault(row, _in_our_colours(row, own)) for row in _rows(data, width, height)
    )
    header = struct.pack(">IIBBBBB", width, height, 4, 3, 0, 0, 0)
    palette = b"".join(map(bytes, _palette(own)))
    body = ((b"IHDR", header), (b"PLTE", palette), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return SIGNATURE + b"".join(
        len(part).to_bytes(4, "big") + kind + part + zlib.crc32(kind + part).to_bytes(4, "big") for kind, part in body
    )


@cache
def _palette(own: str) -> tuple[Colour, ...]:
    def paler(part: int, share: float) -> int:
        return round(part + (255 - part) * share)

    inks = ((bytes.fromhex((own if ink == GREEN else ink)[1:]), count) for ink, count in INKS)
    shades = ((ink, step / count) for ink, count in inks for step in range(count))
    return (WHITE, *((paler(r, share), paler(g, share), paler(b, share)) for (r, g, b), share in shades))


def _in_our_colours(row: bytes, own: str) -> bytes:
    """A row of RGBA as one of the palette: no filter, two pixels in a byte."""
    marks = [_nearest(pixel, own) for pixel in struct.iter_unpack("4B", row)]
    marks += [0] * (len(marks) % 2)
    return bytes((0, *(high << 4 | low for high, low in zip(marks[::2], marks[1::2], strict=True))))


@cache
def _nearest(pixel: tuple[int, ...], own: str) -> int:
    palette, alpha = _palette(own), pixel[3]
    colour = [255 - (255 - part) * alpha // 255 for part in pixel[:3]]
    return min(range(len(palette)), key=lambda i: sum((a - b) ** 2 for a, b in zip(palette[i], colour, strict=True)))


def _chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(SIGNATURE)
    while at < len(png):
        length = int.from_bytes(png[at : at + 4], "big")
        yield png[at + 4 : at + 8], png[at + 8 : at + 8 + length]
        at += 12 + length


def _rows(data: bytes, width: int, height: int) -> Iterator[bytes]:
    """The picture's rows of RGBA bytes, with PNG's row filters undone."""
    size = 4 * width
    above = bytes(size)
    for start in range(0, height * (size + 1), size + 1):
        kind, row = data[start], data[start + 1 : start + 1 + size]
        # nothing is added to what a filter that looks up expects: the same row once more
        above = above if kind in LOOKING_UP and not any(row) else _unfiltered(kind, row, above)
        yield above


def _unfiltered(kind: int, row: bytes, above: bytes) -> bytes:
    """A filtered row, by the quickest way that Python has for its filter."""
    if kind == PAETH:
        return _by_paeth(row, above)
    if kind == AVERAGE:
        return _by_average(row, above)
    return (row, _by_left(row), _added(row, above))[kind]


def _by_left(row: bytes) -> bytes:
    done = bytearray(len(row))
    for channel in range(STEP):
        done[channel::STEP] = bytes(total & 255 for total in accumulate(row[channel::STEP]))
    return bytes(done)


def _added(row: bytes, above: bytes) -> bytes:
    """The sum of each pair of bytes, all at once: the highest bit of each is added apart, so that nothing carries."""
    one, other = int.from_bytes(row), int.from_bytes(above)
    low, high = int.from_bytes(b"\x7f" * len(row)), int.from_bytes(b"\x80" * len(row))
    return ((one & low) + (other & low) ^ (one ^ other) & high).to_bytes(len(row))


def _by_average(row: bytes, above: bytes) -> bytes:
    done = bytearray(STEP) + row
    for i, up in enumerate(above, STEP):
        done[i] = done[i] + (done[i - STEP] + up) // 2 & 255
    return bytes(done[STEP:])


def _by_paeth(row: bytes, above: bytes) -> bytes:
    done, corners = bytearray(STEP) + row, bytes(STEP) + above
    for i, up in enumerate(above, STEP):
        left, corner = done[i - STEP], corners[i - STEP]
        if left == corner:
            guess = up
        elif up == corner:
            guess = left
        else:
            to_left, to_up, to_corner = abs(up - corner), abs(left - corner), abs(left + up - 2 * corner)
            guess = left if to_left <= to_up and to_left <= to_corner else up if to_up <= to_corner else corner
        done[i] = done[i] + guess & 255
    return bytes(done[STEP:])
