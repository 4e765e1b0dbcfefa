"""Whether a page stays on the screen: nothing beyond its edges, no box that its content runs out of, no word torn."""

from __future__ import annotations

from playwright.sync_api import Page

LARGE = "200%"
"""What a visitor's setting makes of the root's size."""

FAULTS = """(most) => {
  const faults = [], edge = document.documentElement.clientWidth + 1;
  const told = (what, node, text) => faults.push(`${what}: <${node.tagName.toLowerCase()} class="${node.className}"> ${text.trim().slice(0, 60)}`);
  const scrolls = (node) => { for (let up = node; up && up !== document.body; up = up.parentElement) { const { overflowX, textOverflow } = getComputedStyle(up); if (["auto", "scroll"].includes(overflowX) || textOverflow === "ellipsis") return true; } return false; };
  const open = document.querySelector("dialog[open]") ?? document.body;
  if (document.documentElement.scrollWidth > edge) faults.push(`wide: ${document.documentElement.scrollWidth} of ${edge - 1}`);
  const framed = (node) => { const { borderLeftWidth, borderRightWidth } = getComputedStyle(node); return node.clientWidth && parseFloat(borderLeftWidth) && parseFloat(borderRightWidth); };
  const roomOf = (node) => { const block = getComputedStyle(node).display === "inline" ? node.parentElement : node;
    if (getComputedStyle(block).display === "inline") return roomOf(block);
    const { paddingLeft, paddingRight } = getComputedStyle(block);
    return block.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight); };
  const unseen = (node) => !node.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) || node.closest(".lompat");
  for (const node of open.querySelectorAll("*")) {
    const { left, right, width } = node.getBoundingClientRect();
    if (!width || unseen(node) || node.closest("svg") && node.tagName !== "svg" || scrolls(node)) continue;
    if (right > edge || left < -1) told("beyond the edge", node, node.textContent);
    else if (framed(node) && node.scrollWidth > node.clientWidth + 2 && !["select", "input", "textarea"].includes(node.localName)) told("out of its box", node, node.textContent);
  }
  const words = document.createTreeWalker(open, NodeFilter.SHOW_TEXT), range = document.createRange();
  for (let text = words.nextNode(); text; text = words.nextNode()) {
    if (!text.data.trim() || unseen(text.parentElement) || text.parentElement.closest("textarea, select, script, style, svg")) continue;
    for (const { index, 0: word } of text.data.matchAll(/[\\p{L}\\d]{4,}(?![\\p{L}\\d./@-])/gu)) {
      // Chinese and Japanese are written without spaces and go on in the next line anywhere
      if (/\\p{Script=Han}/u.test(word) || /[./@-]/.test(text.data[index - 1] ?? "")) continue;
      const end = index + word.length;
      range.setStart(text, index - text.data.slice(0, index).match(/\\S*$/)[0].length);
      range.setEnd(text, end + text.data.slice(end).match(/^\\S*/)[0].length);
      // what is wider than its line, with the comma that clings to it, cannot but be torn
      if ([...range.getClientRects()].reduce((sum, { width }) => sum + width, 0) > roomOf(text.parentElement)) continue;
      range.setStart(text, index);
      range.setEnd(text, end);
      if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) told("torn", text.parentElement, word);
    }
  }
  return [...new Set(faults)].slice(0, most);
}"""


def enlarge(page: Page, size: str = LARGE) -> None:
    """Gives the root this size, as a setting of the browser would (no inline style: the policy forbids it)."""
    page.evaluate(
        """async (size) => { const sheet = new CSSStyleSheet(); await sheet.replace(`html { font-size: ${size} !important; }`);
          document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]; }""",
        size,
    )


def faults(page: Page, most: int = 20) -> list[str]:
    """What does not fit on the page as it stands, at most so many."""
    return page.evaluate(FAULTS, most)
