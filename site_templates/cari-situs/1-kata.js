// Words: how a text becomes the tokens that are compared.

/** Small letters without accents; everything but letters and digits becomes a space. */
const plain = (text) => text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[^a-z0-9]+/g, " ").trim();

const ignored = new Set(DATA.ignore.map(plain));
/** From a word people type (its spaces taken out) to the word that stands for its group. */
const groupOf = new Map();
/** Words of several parts, longest first: "rumah tangga" is one token. */
const phrases = [];
for (const group of DATA.same) {
  const [first] = group;
  for (const word of group) {
    groupOf.set(plain(word).replace(/ /g, ""), plain(first).replace(/ /g, ""));
    if (plain(word).includes(" ")) phrases.push(plain(word));
  }
}
phrases.sort((a, b) => b.length - a.length);

/** The tokens of a text, each the word that stands for its group; words that say nothing are left out. */
function tokens(text) {
  let line = ` ${plain(text)} `;
  for (const phrase of phrases) line = line.replaceAll(` ${phrase} `, ` ${phrase.replace(/ /g, "")} `);
  return line.split(" ").filter((word) => (word.length > 1 || /\d/.test(word)) && !ignored.has(word)).map((word) => groupOf.get(word) ?? word);
}

/** How many letters must be added, taken away, changed or swapped; more than `most` gives `most + 1`. */
function distance(a, b, most) {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before = [], last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[b.length];
}
