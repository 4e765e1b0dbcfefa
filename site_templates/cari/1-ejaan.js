// How much two company names look alike: checker/company/likeness.py, line for line. Whole numbers only, so that both agree.
const { ALIKE, WORDS, NEARLY, SHORT, PART, BEGINNING, FIRST_WORD, FIRST_WORD_MOST, START, START_MOST, LONGEST, MOST, LICENCE_DIGITS, FEWEST_DIGITS, FEWEST_LETTERS } = DATA.limits;
const BEFORE = /^(?:[^a-z0-9]*p[^a-z0-9]{0,3}t(?![a-z0-9]))+/;
const AFTER = /(?:^|[^a-z0-9])p[^a-z0-9]{0,3}t[^a-z0-9]*$/;
const INVISIBLE = /[\p{M}\p{Cf}]/u;

/** The first signs of a text, a sign outside the first plane counted once. */
const head = (text) => Array.from(text.slice(0, 2 * LONGEST)).slice(0, LONGEST).join("");

/** Words of a company name in lower case, without PT, P.T. and the like at either end. */
function nameWords(name) {
  let plain = "";
  for (const letter of head(name).normalize("NFKD")) plain += letter < "\x80" ? letter : INVISIBLE.test(letter) ? "" : " ";
  return plain.slice(0, LONGEST).toLowerCase().replace(BEFORE, " ").replace(AFTER, " ").match(/[a-z0-9]+/g) || [];
}

/** The digits of a number as people write it, or an empty text. */
function digitsOf(text) {
  const digits = head(text).replace(/[ \t.\-/]/g, "");
  return /^[0-9]+$/.test(digits) ? digits : "";
}

function spelling(words) {
  const text = words.join(""), begin = [], bag = new Uint8Array(36);
  let at = 0;
  for (const word of words) { begin.push(at); at += word.length; }
  for (let i = 0; i < text.length; i += 1) bag[slot(text.charCodeAt(i))] += 1;
  const letters = [...bag.keys()].filter((place) => bag[place]);
  return { words, text, begin, bag, letters };
}

const slot = (code) => (code > 57 ? code - 97 : code - 22);
const thousandths = (part, whole) => Math.floor((1000 * part) / whole);

let older = new Uint8Array(LONGEST + 1), before = new Uint8Array(LONGEST + 1), row = new Uint8Array(LONGEST + 1);

/** Mistakes between `query` and all of `name`, and between `query` and the nearest beginning of it; only what can stay within `limit` is filled in. */
function distances(query, name, limit) {
  const height = query.length, width = name.length, far = limit + 1;
  let least = 0, leastBefore = 0;
  for (let j = 0; j <= width; j += 1) row[j] = j;
  for (let i = 1; i <= height; i += 1) {
    const from = Math.max(1, i - limit), to = Math.min(width, i + limit);
    if (from > to) return [far, i <= limit && i === height ? i : far];
    const oldest = older;
    older = before; before = row; row = oldest;
    const letter = query.charCodeAt(i - 1), previous = i > 1 ? query.charCodeAt(i - 2) : -1;
    leastBefore = i > 1 ? least : 0;
    row[from - 1] = least = from === 1 ? i : far;
    for (let j = from; j <= to; j += 1) {
      const other = name.charCodeAt(j - 1);
      let best = before[j - 1] + (letter === other ? 0 : 1);
      if (before[j] + 1 < best) best = before[j] + 1;
      if (row[j - 1] + 1 < best) best = row[j - 1] + 1;
      if (j > 1 && previous === other && letter === name.charCodeAt(j - 2) && older[j - 2] + 1 < best) best = older[j - 2] + 1;
      row[j] = best;
      if (best < least) least = best;
    }
    if (to < width) row[to + 1] = far;
    if (least > limit && leastBefore > limit) return [far, far];
  }
  return [Math.abs(height - width) > limit ? far : Math.min(row[width], far), Math.min(least, far)];
}

/** Rank of `name` for somebody who typed `query`; 0 = not like it. */
function typed(query, name) {
  const wanted = query.text, text = name.text;
  const share = wanted.length >= SHORT ? thousandths(wanted.length, Math.max(text.length, 1)) : 0;
  const at = text.indexOf(wanted);
  if (at === 0) return 3000 + share;
  if (at > 0 && name.begin.some((start) => text.startsWith(wanted, start))) return 2000 + share;
  if (wanted.length < SHORT) return 0;
  if (at > 0) return 1500 + share;
  if (query.words.length > 1 && query.words.every((part) => name.words.some((word) => word.startsWith(part)))) return 1300 + Math.min(share, 199);
  return misspelt(query, name);
}

/** The best of likeness, a misspelt part, and a common beginning; the mistakes are counted once. */
function misspelt(query, name) {
  const size = query.text.length, longest = Math.max(size, name.text.length), lacking = missing(query, name);
  const whole = wholeLimit(longest), part = size < PART ? -1 : Math.floor(size / PART);
  const wholeMay = mostMissing(lacking, query, name) <= whole, partMay = lacking <= part;
  let rank = Math.max(sharedRank(query, name, longest), beginsAlike(query, name));
  if (wholeMay || partMay) {
    const [all, beginning] = distances(query.text, name.text, Math.max(wholeMay ? whole : 0, partMay ? part : 0));
    if (wholeMay && all <= whole) rank = Math.max(rank, 1000 - thousandths(all, longest));
    if (partMay && beginning <= part) rank = Math.max(rank, 500 - Math.floor((100 * beginning) / part));
  }
  return rank;
}

const wholeLimit = (longest) => Math.floor((longest * (1000 - ALIKE)) / 1000);
const mostMissing = (lacking, one, other) => Math.max(lacking, lacking + other.text.length - one.text.length);

/** Letters in the words that two names share. */
function sharedLetters(one, other) {
  let letters = 0;
  for (let i = 0; i < one.words.length; i += 1) {
    const word = one.words[i];
    if (other.words.includes(word) && one.words.indexOf(word) === i) letters += word.length;
  }
  return letters;
}

function sharedRank(one, other, longest) {
  const shared = thousandths(sharedLetters(one, other), longest);
  return shared >= WORDS ? shared : 0;
}

function sharesMost(letters, one, other) {
  const [shortest, longest] = one.text.length <= other.text.length ? [one.text.length, other.text.length] : [other.text.length, one.text.length];
  return letters > 0 && (letters >= shortest || 1000 * letters >= WORDS * longest);
}

function likeness(one, other) {
  const longest = Math.max(one.text.length, other.text.length, 1), allowed = wholeLimit(longest);
  let spelt = 0;
  if (Math.abs(one.text.length - other.text.length) <= allowed && mostMissing(missing(one, other), one, other) <= allowed) {
    const mistakes = distances(one.text, other.text, allowed)[0];
    if (mistakes <= allowed) spelt = 1000 - thousandths(mistakes, longest);
  }
  return Math.max(spelt, sharedRank(one, other, longest));
}

function alike(one, other) {
  const [short, long] = one.text.length <= other.text.length ? [one, other] : [other, one];
  if (short.text.length >= PART && long.begin.some((at) => long.text.startsWith(short.text, at))) return 1000;
  return likeness(one, other);
}

function beginsAlike(query, name) {
  const count = commonStart(query, name);
  return count >= START && 2 * count >= query.text.length ? 300 + count : 0;
}

function commonStart(one, other) {
  const most = Math.min(one.text.length, other.text.length);
  let count = 0;
  while (count < most && one.text[count] === other.text[count]) count += 1;
  return count;
}

/** Letters of `one` that `other` lacks: no fewer mistakes lie between them. */
function missing(one, other) {
  let count = 0;
  for (const place of one.letters) if (one.bag[place] > other.bag[place]) count += one.bag[place] - other.bag[place];
  return count;
}
