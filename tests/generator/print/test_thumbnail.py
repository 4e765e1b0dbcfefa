"""A small picture shows what the large one does, on white paper and in few colours."""

from __future__ import annotations

import io
import random

import pytest
from PIL import Image

from generator.print.thumbnail import GREEN, small_png

WIDTH, HEIGHT = 23, 40
OWN = "#1d4ed8"


def png(pixels: list[tuple[int, ...]]) -> bytes:
    """A picture with an alpha channel."""
    out, picture = io.BytesIO(), Image.new("RGBA", (WIDTH, HEIGHT))
    picture.putdata(pixels)
    picture.save(out, "PNG")
    return out.getvalue()


@pytest.mark.parametrize("own", [GREEN, OWN])
def test_every_ink_is_kept_and_what_is_clear_is_paper(own):
    chance, green = random.Random(7), (*bytes.fromhex(own[1:]), 255)
    kept = {(23, 33, 28, 255), green, (143, 17, 24, 255), (255, 255, 255, 255)}
    shown = {ink: ink[:3] for ink in kept} | {(255, 255, 255, 0): (255, 255, 255), (0, 0, 0, 0): (255, 255, 255)}
    pixels = [chance.choice(sorted(shown)) for _ in range(WIDTH * HEIGHT)]
    small = Image.open(io.BytesIO(small_png(png(pixels), own)))
    assert (small.mode, small.size) == ("P", (WIDTH, HEIGHT)) and len(small.getcolors() or ()) == len(kept)
    seen = small.convert("RGB")
    assert [seen.getpixel((i % WIDTH, i // WIDTH)) for i in range(WIDTH * HEIGHT)] == [shown[p] for p in pixels]


def test_a_shade_becomes_the_nearest_of_its_ink():
    half = tuple(round(part + (255 - part) / 2) for part in (23, 33, 28))
    small = Image.open(io.BytesIO(small_png(png([(*half, 255)] * (WIDTH * HEIGHT))))).convert("RGB")
    assert all(abs(seen - given) <= 8 for seen, given in zip(small.getpixel((0, 0)), half, strict=True))
