// Respelling: what may be meant by a word that no entry has and no group of words knows.
import MiniSearch from "minisearch";

/** How many letters of a word may be wrong. @param {string} word */
export const mistakes = (word) => (word.length < 4 ? 0 : word.length < 6 ? 1 : 2);

/**
 * @param {Map<string, string>} groups a word that people type -> the token that stands for it
 * @param {Set<string>} known the tokens of all entries
 * @returns {(word: string) => string[]} `word` as it is, and what it may be a mistake for
 */
export function makeRespelling(groups, known) {
  const words = [...groups.keys()];
  const index = new MiniSearch({ fields: ["word"], tokenize: (word) => [word], processTerm: (word) => word });
  index.addAll(words.map((word, id) => ({ id, word })));
  /** @param {string} word */
  const meant = (word) => groups.get(word) ?? (known.has(word) ? word : "");
  return (word) => {
    if (known.has(word)) return [word];
    // with two wrong letters it is sooner a word of the entries, which the search itself finds
    const [nearest] = index.search(word, { fuzzy: Math.min(mistakes(word), 1) });
    return [word, nearest ? meant(words[nearest.id]) : "", ...swapped(word).map(meant)].filter(Boolean);
  };
}

/** A short word with two neighbours changed; in a long one that counts as two wrong letters. @param {string} word */
const swapped = (word) =>
  mistakes(word) === 1
    ? [...word.slice(1)].map((_, i) => word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2))
    : [];
