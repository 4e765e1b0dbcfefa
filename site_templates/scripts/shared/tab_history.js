// The entries of this tab's history. A browser may refuse to write them: inside another app, in a file that was opened
// from a chat, or (Safari) after a hundred in half a minute. The page then goes on without, and goes back by itself.

/** How many entries of this check lie behind this one. */
export const entriesBehind = () => Number(history.state?.deep) || 0;

/**
 * Writes `entry` into the entry that one is in; `address` in the place of the one that stands there.
 * @param {object | null} entry
 * @param {string} [address]
 */
export function rewrite(entry, address) {
  try {
    history.replaceState(entry && Object.assign({}, entry, { deep: entriesBehind() }), "", address);
  } catch {
    // what stands there stays
  }
}

/**
 * Makes the phone's back button lead to the entry that one is in, and `entry` the one after it; false where that is
 * refused.
 * @param {object} entry
 */
export function push(entry) {
  const deep = entriesBehind() + 1;
  try {
    history.pushState({ ...entry, deep }, "");
  } catch {
    return false;
  }
  return entriesBehind() === deep;
}

/** A screen that one comes back to is read from its top. */
export function readFromTheTop() {
  try {
    history.scrollRestoration = "manual";
  } catch {
    // it is shown from where it was
  }
}
