// Sentences that the build takes from data/words and puts in the place of WORDS.<file>.<key>.

/**
 * `sentence` with its holes filled: "{count} hal" and { count: 3 } give "3 hal".
 * @param {string} sentence
 * @param {Record<string, any>} values
 */
export const filled = (sentence, values) => sentence.replace(/\{(\w+)\}/g, (_, hole) => values[hole]);
