// Ranking: which entries answer a query, the best first.

const TITLE = 3, HIDDEN = 2.2, LINE = 1;

/** Tokens made of two words: found when typed whole, but never guessed. */
const glued = new Set();
/** {title, path, line, boost, found: token -> weight, titles: number of title tokens} */
const entries = DATA.entries.map(([title, path, line, words, place, boost]) => entry(title, path, line, words, DATA.places[place] ?? "", boost));
for (const [standing, companies] of Object.entries(DATA.companies)) {
  for (const [name, slug] of companies) {
    const made = entry(name, `p3mi/${slug}/`, `${standing[0].toUpperCase()}${standing.slice(1)}. Cocokkan setiap huruf, dan minta lihat SIP2MI.`, "", "", 0.5);
    made.company = true;
    entries.push(made);
  }
}

function entry(title, path, line, words, other, boost) {
  const found = new Map();
  const put = (text, weight) => tokens(text).forEach((token) => found.set(token, Math.max(weight, found.get(token) ?? 0)));
  put(line, LINE);
  put(words, HIDDEN);
  put(other, TITLE);
  const own = tokens(title);
  put(title, TITLE);
  // "hong kong" is also typed as one word
  own.forEach((token, i) => i && !found.has(own[i - 1] + token) && (found.set(own[i - 1] + token, TITLE), glued.add(own[i - 1] + token)));
  return { title, path, line, boost, found, titles: new Set(own).size || 1, company: false };
}

/** Token -> how many entries have it. */
const spread = new Map();
for (const one of entries) for (const token of one.found.keys()) spread.set(token, (spread.get(token) ?? 0) + 1);
/** What may be meant by a misspelt word: every token, and every word of a group. */
const known = [...new Set([...[...spread.keys()].filter((token) => !glued.has(token)), ...[...groupOf].filter(([, group]) => spread.has(group)).map(([word]) => word)])];
const rare = (token) => Math.log(1 + entries.length / (spread.get(token) ?? 1));

/** What a typed word may stand for: token -> how surely (0 to 1). */
function meant(word, last) {
  const found = new Map();
  const add = (token, surely) => { const group = groupOf.get(token) ?? token; if (spread.has(group)) found.set(group, Math.max(surely, found.get(group) ?? 0)); };
  add(word, 1);
  if (found.size && !last) return found;
  if (word.length > 2) for (const token of known) if (token.startsWith(word)) add(token, 0.75);
  if (found.size) return found;
  const bare = word.replace(/(nya|kah|lah)$/, "");
  if (bare !== word && spread.has(groupOf.get(bare) ?? bare)) { add(bare, 0.95); return found; }
  const most = word.length < 4 ? 0 : word.length < 6 ? 1 : 2;
  for (let away = 1; away <= most && !found.size; away++)
    for (const token of known) if (token.length > 3 && distance(word, token, away) === away) add(token, (token[0] === word[0] ? 0.7 : 0.5) - 0.15 * (away - 1));
  return found;
}

/** The best entries for what was typed, at most `most`. */
function search(query, most) {
  const words = tokens(query);
  const asksCompany = / (pt|cv) /.test(` ${plain(query)} `);
  const asked = words.map((word, i) => meant(word, i === words.length - 1));
  const total = asked.reduce((sum, one) => sum + weightOf(one), 0);
  if (!total) return [];
  return entries
    .map((one) => ({ one, score: score(one, asked, total, asksCompany) }))
    .filter(({ score: points }) => points > 0)
    .sort((a, b) => b.score - a.score || a.one.title.length - b.one.title.length)
    .slice(0, most)
    .map(({ one }) => one);
}

/** How much a typed word says: the rarity of what it surely means, else of the rarest guess. */
function weightOf(may) {
  const sure = [...may].find(([, surely]) => surely === 1);
  return sure ? rare(sure[0]) : may.size ? Math.max(...[...may.keys()].map(rare)) : 3;
}

/** Points of an entry: where the words stand and how rare they are, less for each word it lacks. */
function score(one, asked, total, asksCompany) {
  let points = 0, covered = 0, inTitle = 0;
  for (const may of asked) {
    let best = 0;
    for (const [token, surely] of may) best = Math.max(best, (one.found.get(token) ?? 0) * surely);
    if (best) covered += weightOf(may);
    points += best * weightOf(may);
    inTitle += best / TITLE;
  }
  const share = covered / total;
  // a company with a like name is another company
  if (one.company && share < 1) return 0;
  const boost = one.company && asksCompany ? 1.5 : one.boost;
  return points * share * share * boost * (1 + 0.3 * inTitle / asked.length + 0.2 * Math.min(1, inTitle / one.titles));
}
