// A long result in pieces: what a phone's screen holds is painted with the tap, the rest follows at once.
import { afterPaint, shown } from "../shared/dom.js";

/** So long a phone may be busy with pieces before it paints again and hears a finger. */
const SLICE_MS = 12;

/**
 * Adds what `pieces` make to `node`, in their order, after it is painted; until then it is marked as busy. `done` once
 * all stand there; nothing more happens once the page shows something else.
 * @param {HTMLElement} node
 * @param {(() => any)[]} pieces
 * @param {() => void} done
 */
export function inPieces(node, pieces, done) {
  const waiting = [...pieces];
  const add = () => {
    if (!node.isConnected) return;
    const until = performance.now() + SLICE_MS;
    do node.append(...shown([waiting.shift()?.()]));
    while (waiting.length && performance.now() < until);
    if (waiting.length) return afterPaint(add);
    node.removeAttribute("aria-busy");
    done();
  };
  node.setAttribute("aria-busy", "true");
  afterPaint(add);
}
