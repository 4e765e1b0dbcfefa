// Words: how a text becomes the tokens that are searched for.

/** @typedef {ReturnType<typeof makeWords>} Words */

/**
 * Small letters without accents; everything but letters and digits becomes a space.
 * @param {string} text
 */
export const plain = (text) =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** @param {string} text */
const joined = (text) => plain(text).replace(/ /g, "");

/**
 * @param {string[][]} same words that mean the same, the one that stands for them in front
 * @param {string[]} ignore words that say nothing
 */
export function makeWords(same, ignore) {
  const ignored = new Set(ignore.map(plain));
  /** A word that people type -> the token that stands for it. */
  const groups = new Map(same.flatMap((group) => group.map((word) => [joined(word), joined(group[0])])));
  const phrases = same
    .flat()
    .map(plain)
    .filter((word) => word.includes(" "));
  // the longest first: "asisten rumah tangga" is one word, not the one before "rumah tangga"
  const phrase = new RegExp(`\\b(?:${phrases.sort((one, other) => other.length - one.length).join("|")})\\b`, "g");

  /** @param {string} word */
  const says = (word) => (word.length > 1 || /\d/.test(word)) && !ignored.has(word);
  /** @param {string} word */
  const grouped = (word) => groups.get(word) ?? groups.get(bare(word)) ?? bare(word);
  /**
   * The tokens of a text, each the word that stands for its group; words that say nothing are left out.
   * @param {string} text
   */
  const tokens = (text) => {
    const line = phrases.length ? plain(text).replace(phrase, (found) => found.replace(/ /g, "")) : plain(text);
    return line.split(" ").filter(says).map(grouped);
  };
  return { tokens, groups };
}

/**
 * A word without an ending that hangs on it: "gajinya" is asked for as "gaji".
 * @param {string} word
 */
const bare = (word) => (word.length > 6 && /(?:nya|kah|lah)$/.test(word) ? word.slice(0, -3) : word);
