"""Boxes and arrows as an SVG: every arrow points down, long ones bend around the boxes between."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from itertools import pairwise
from statistics import fmean

BOX_HEIGHT, ROW, GAP, LETTER, PAD = 34, 92, 22, 8.4, 12
SWEEPS = 12
PEN = 'role="img" fill="none" stroke="currentColor" font-size="15"'
TIP = (
    '<defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto">'
    '<path d="M0 0 8 4 0 8z" fill="currentColor" stroke="none"/></marker></defs>'
)
Arrow = tuple[str, str]
Node = tuple[str, int]
"""A box and its row, or a place where a long arrow passes a row: its name is then that of the arrow."""


def draw(names: Iterable[str], arrows: Iterable[Arrow], title: str) -> str:
    """An SVG of `names`, one box each, in the colour of the text around it. The arrows must not go in a circle."""
    arrows = sorted(arrows)
    rows = _rows(sorted(names), arrows)
    ways = [_way(arrow, rows) for arrow in arrows]
    order = _ordered(rows, ways)
    middle, width = _across(order)
    height = max(rows.values()) * ROW + BOX_HEIGHT + 4
    body = [_line(arrow, way, middle) for arrow, way in zip(arrows, ways, strict=True)]
    body += [_box(name, middle[name, row], row) for name, row in sorted(rows.items())]
    frame = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height}" {PEN}>'
    return "".join((frame, f"<title>{escape(title)}</title>", TIP, *body, "</svg>"))


def _rows(names: list[str], arrows: list[Arrow]) -> dict[str, int]:
    """The row of each box, 0 on top: one below the lowest of those that import it."""
    rows = dict.fromkeys(names, 0)
    for _ in names:
        for importer, imported in arrows:
            rows[imported] = max(rows[imported], rows[importer] + 1)
    return rows


def _way(arrow: Arrow, rows: dict[str, int]) -> list[Node]:
    top, bottom = arrow
    between = [(f"{top}>{bottom}", row) for row in range(rows[top] + 1, rows[bottom])]
    return [(top, rows[top]), *between, (bottom, rows[bottom])]


def _ordered(rows: dict[str, int], ways: list[list[Node]]) -> list[list[Node]]:
    """The nodes of each row from left to right, moved towards their neighbours until few arrows cross."""
    nodes = sorted({node for way in ways for node in way} | set(rows.items()))
    order = [[node for node in nodes if node[1] == row] for row in range(max(rows.values()) + 1)]
    above: dict[Node, list[Node]] = {node: [] for node in nodes}
    below: dict[Node, list[Node]] = {node: [] for node in nodes}
    for way in ways:
        for upper, lower in pairwise(way):
            above[lower].append(upper)
            below[upper].append(lower)
    for sweep in range(SWEEPS):
        down = sweep % 2 == 0
        near = above if down else below
        for row in order if down else order[::-1]:
            place = {node: index / max(len(other) - 1, 1) for other in order for index, node in enumerate(other)}
            row.sort(key=lambda node: (fmean([place[o] for o in near[node]] or [place[node]]), node))
    return order


def _width(node: Node) -> float:
    return GAP / 2 if ">" in node[0] else len(node[0]) * LETTER + 2 * PAD


def _across(order: list[list[Node]]) -> tuple[dict[Node, float], float]:
    """The middle of each node, and the width of the whole: each row is spread over it evenly."""
    total = max(sum(_width(node) for node in row) + GAP * (len(row) + 1) for row in order)
    middle: dict[Node, float] = {}
    for row in order:
        gap = (total - sum(_width(node) for node in row)) / (len(row) + 1)
        x = gap
        for node in row:
            middle[node] = x + _width(node) / 2
            x += _width(node) + gap
    return middle, total


def _line(arrow: Arrow, way: list[Node], middle: dict[Node, float]) -> str:
    start, *between, end = way
    points = [(middle[start], start[1] * ROW + BOX_HEIGHT + 2)]
    for node in between:
        points += [(middle[node], node[1] * ROW), (middle[node], node[1] * ROW + BOX_HEIGHT)]
    points.append((middle[end], end[1] * ROW + 1))
    path = f"M{points[0][0]:.1f} {points[0][1]}" + "".join(_curve(a, b) for a, b in pairwise(points))
    ends = f'data-from="{escape(arrow[0])}" data-to="{escape(arrow[1])}"'
    return f'<path {ends} d="{path}" opacity=".6" marker-end="url(#tip)"/>'


def _curve(a: tuple[float, float], b: tuple[float, float]) -> str:
    if a[0] == b[0]:
        return f"L{b[0]:.1f} {b[1]}"
    half = (a[1] + b[1]) / 2
    return f"C{a[0]:.1f} {half:.1f} {b[0]:.1f} {half:.1f} {b[0]:.1f} {b[1]}"


def _box(name: str, middle: float, row: int) -> str:
    width = _width((name, row))
    y = row * ROW + 1
    corner = f'x="{middle - width / 2:.1f}" y="{y}"'
    text = f'x="{middle:.1f}" y="{y + 22}" text-anchor="middle" fill="currentColor" stroke="none"'
    return f'<rect {corner} width="{width:.1f}" height="{BOX_HEIGHT}" rx="6"/><text {text}>{escape(name)}</text>'
