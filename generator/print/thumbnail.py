"""Thumbnail: the small picture of a sheet, in the sixteen colours that its ink and path need."""

from __future__ import annotations

import io
import struct
import zlib
from functools import cache

from PIL import Image

Colour = tuple[int, int, int]
SIGNATURE = b"\x89PNG\r\n\x1a\n"
HEADER, BITS, PALETTE = ">IIBBBBB", 4, 3

WHITE = (255, 255, 255)
GREEN = "#0b5d3b"
INKS = ("#17211c", 8), (GREEN, 4), ("#8f1118", 3)
"""Each ink of the sheets and how many shades of it, up to white, the picture gets; a site's own colour is for green."""


def small_png(png: bytes, own: str = GREEN) -> bytes:
    """A 4-bit palette PNG of `png` on white paper, a sixth of its size.

    `own`: the colour of the site (#rrggbb).
    """
    with Image.open(io.BytesIO(png)) as opened:
        drawn = opened.convert("RGBA")
    paper = Image.new("RGBA", drawn.size, WHITE)
    inked = Image.alpha_composite(paper, drawn).convert("RGB")
    small = inked.quantize(palette=_palette(own), dither=Image.Dither.NONE)
    return _written(small, b"".join(map(bytes, _colours(own))))


def _written(small: Image.Image, palette: bytes) -> bytes:
    """Two pixels in a byte and no filter: of drawings this makes a smaller file than Pillow's own."""
    width = -(-small.width // 2)
    packed = small.tobytes("raw", f"P;{BITS}")
    rows = b"".join(b"\0" + packed[start : start + width] for start in range(0, len(packed), width))
    header = struct.pack(HEADER, *small.size, BITS, PALETTE, 0, 0, 0)
    body = ((b"IHDR", header), (b"PLTE", palette), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return SIGNATURE + b"".join(
        len(part).to_bytes(4) + kind + part + zlib.crc32(kind + part).to_bytes(4) for kind, part in body
    )


@cache
def _palette(own: str) -> Image.Image:
    """A picture that has the colours of every small one as its palette."""
    picture = Image.new("P", (1, 1))
    picture.putpalette([part for colour in _colours(own) for part in colour])
    return picture


def _colours(own: str) -> tuple[Colour, ...]:
    def paler(part: int, share: float) -> int:
        return round(part + (255 - part) * share)

    inks = ((bytes.fromhex((own if ink == GREEN else ink)[1:]), count) for ink, count in INKS)
    shades = ((ink, step / count) for ink, count in inks for step in range(count))
    return (WHITE, *((paler(r, share), paler(g, share), paler(b, share)) for (r, g, b), share in shades))
