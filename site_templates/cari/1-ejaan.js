// How much two company names look alike: checker/likeness.py, line for line. Whole numbers only, so that both agree.
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
  return { words, text, begin, bag };
}

const slot = (code) => (code > 57 ? code - 97 : code - 22);
const thousandths = (part, whole) => Math.floor((1000 * part) / whole);

let older = new Uint8Array(LONGEST + 1), before = new Uint8Array(LONGEST + 1), row = new Uint8Array(LONGEST + 1);

/** Mistakes between `query` and all of `name`, and between `query` and the nearest beginning of it. */
function distances(query, name, limit) {
  const width = name.length;
  let least = 0, leastBefore = 0;
  for (let j = 0; j <= width; j += 1) row[j] = j;
  for (let i = 1; i <= query.length; i += 1) {
    [older, before, row] = [before, row, older];
    const letter = query.charCodeAt(i - 1), previous = i > 1 ? query.charCodeAt(i - 2) : -1;
    leastBefore = i > 1 ? least : 0;
    row[0] = least = i;
    for (let j = 1; j <= width; j += 1) {
      const other = name.charCodeAt(j - 1);
      let best = before[j - 1] + (letter === other ? 0 : 1);
      if (before[j] + 1 < best) best = before[j] + 1;
      if (row[j - 1] + 1 < best) best = row[j - 1] + 1;
      if (j > 1 && previous === other && letter === name.charCodeAt(j - 2) && older[j - 2] + 1 < best) best = older[j - 2] + 1;
      row[j] = best;
      if (best < least) least = best;
    }
    if (least > limit && leastBefore > limit) return [limit + 1, limit + 1];
  }
  return [Math.min(row[width], limit + 1), Math.min(least, limit + 1)];
}

/** Rank of `name` for somebody who typed `query`; 0 = not like it. */
function typed(query, name) {
  const wanted = query.text, text = name.text;
  const share = wanted.length >= SHORT ? thousandths(wanted.length, Math.max(text.length, 1)) : 0;
  if (text.startsWith(wanted)) return 3000 + share;
  if (name.begin.some((at) => text.startsWith(wanted, at))) return 2000 + share;
  if (wanted.length < SHORT) return 0;
  if (text.includes(wanted)) return 1500 + share;
  if (query.words.length > 1 && query.words.every((part) => name.words.some((word) => word.startsWith(part)))) return 1300 + Math.min(share, 199);
  return Math.max(likeness(query, name), misspeltPart(query, name), beginsAlike(query, name));
}

/** Letters in the words that two names share. */
function sharedLetters(one, other) {
  let letters = 0;
  one.words.forEach((word, i) => { if (one.words.indexOf(word) === i && other.words.includes(word)) letters += word.length; });
  return letters;
}

function sharesMost(letters, one, other) {
  const [shortest, longest] = one.text.length <= other.text.length ? [one.text.length, other.text.length] : [other.text.length, one.text.length];
  return letters > 0 && (letters >= shortest || 1000 * letters >= WORDS * longest);
}

function likeness(one, other) {
  const longest = Math.max(one.text.length, other.text.length, 1);
  let spelt = 0;
  const shared = thousandths(sharedLetters(one, other), longest), allowed = Math.floor((longest * (1000 - ALIKE)) / 1000);
  if (Math.max(missing(one, other), missing(other, one)) <= allowed) {
    const mistakes = distances(one.text, other.text, allowed)[0];
    if (mistakes <= allowed) spelt = 1000 - thousandths(mistakes, longest);
  }
  return Math.max(spelt, shared >= WORDS ? shared : 0);
}

function alike(one, other) {
  const [short, long] = one.text.length <= other.text.length ? [one, other] : [other, one];
  if (short.text.length >= PART && long.begin.some((at) => long.text.startsWith(short.text, at))) return 1000;
  return likeness(one, other);
}

function misspeltPart(query, name) {
  const allowed = Math.floor(query.text.length / PART);
  if (query.text.length < PART || missing(query, name) > allowed) return 0;
  const mistakes = distances(query.text, name.text, allowed)[1];
  return mistakes <= allowed ? 500 - Math.floor((100 * mistakes) / allowed) : 0;
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

function missing(one, other) {
  let count = 0;
  for (let i = 0; i < 36; i += 1) if (one.bag[i] > other.bag[i]) count += one.bag[i] - other.bag[i];
  return count;
}
