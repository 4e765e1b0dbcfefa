// The look-up itself: checker/company/find.py, line for line. DATA.rows: [name, number, status or "", answer or "", decisions, slug or ""].
const LISTED = ["ya", "tidak_tahu"];
const WORST_LAST = ["ya", "tidak_tahu", "tidak", "skorsing", "dicabut"];

/** Entries made ready for many searches. */
function makeIndex(data) {
  const entries = data.rows.map(([name, licence_no, status, answer, decisions, slug, listed]) => ({
    name, licence_no, status: status || data.status, as_of: data.as_of, decisions: decisions || [],
    answer: answer || "ya", listed: listed !== 0, slug: slug || nameWords(name).join("-"),
  }));
  return { entries, names: entries.map((entry) => spelling(nameWords(entry.name))), licences: entries.map((entry) => digitsOf(entry.licence_no)) };
}

/** What `build.py find-agency` prints for `query`. */
function find(index, query) {
  const wanted = spelling(nameWords(query)), digits = digitsOf(query);
  const number = digits.length >= LICENCE_DIGITS ? digits.slice(0, LICENCE_DIGITS) : "";
  const same = places(index, (i) => (number && index.licences[i].slice(0, LICENCE_DIGITS) === number) || (wanted.text && index.names[i].text === wanted.text));
  if (same.length) return exactly(index, query, same);
  const near = digits ? numbered(index, digits) : nearTo(index, wanted);
  const shown = near.slice(0, MOST);
  const twins = revokedTwins(index).filter((pair) => pair.some((i) => shown.includes(i))).map(([i, j]) => (shown.includes(i) ? [i, j] : [j, i]));
  const found = answer(index, query, near.length ? "similar" : "none", shown, twins, near.length - shown.length);
  if (!near.length && ((digits && wanted.words.length === 1) || wanted.text.length < PART)) Object.assign(found, meaning(index, "tidak_tahu"));
  return found;
}

/** Revoked companies, each with every name that is easily taken for it. */
function revokedTwins(index) {
  if (!index.twins) {
    const revoked = places(index, (i) => answerOf(index.entries[i]) === "dicabut");
    index.twins = revoked.flatMap((i) => lookalikes(index, i).map((j) => [i, j]));
  }
  return index.twins;
}

function exactly(index, query, same) {
  const twins = [];
  for (const i of same) for (const j of lookalikes(index, i)) if (!same.includes(j)) twins.push([i, j]);
  const found = answer(index, query, "exact", same, twins, 0);
  const respelt = ([i, j]) => LISTED.includes(answerOf(index.entries[j])) && likeness(index.names[i], index.names[j]) >= NEARLY;
  if (found.answer === "tidak" && twins.some(respelt)) Object.assign(found, meaning(index, "tidak_tahu"));
  return found;
}

/** Places of the entries whose names are easily taken for that of the entry at `at`. */
function lookalikes(index, at) {
  const mine = index.names[at], first = mine.words[0] || "", start = mine.text.slice(0, BEGINNING);
  const near = places(index, (i) => i !== at && (index.names[i].text.slice(0, BEGINNING) === start || sharesMost(sharedLetters(mine, index.names[i]), mine, index.names[i])));
  const same = near.filter((i) => first.length >= FIRST_WORD && index.names[i].words[0] === first);
  const long = near.filter((i) => commonStart(mine, index.names[i]) >= START);
  const kin = new Set([...(same.length <= FIRST_WORD_MOST ? same : []), ...(long.length <= START_MOST ? long : [])]);
  const scores = new Map(near.map((i) => [i, Math.max(alike(mine, index.names[i]), kin.has(i) ? 300 + commonStart(mine, index.names[i]) : 0)]));
  return near.filter((i) => scores.get(i)).sort((a, b) => scores.get(b) - scores.get(a) || a - b).slice(0, MOST);
}

const ranked = (scores) => placesOf(scores.length, (i) => scores[i]).sort((a, b) => scores[b] - scores[a] || a - b);
const places = (index, wanted) => placesOf(index.entries.length, wanted);

function placesOf(count, wanted) {
  const found = [];
  for (let i = 0; i < count; i += 1) if (wanted(i)) found.push(i);
  return found;
}

const nearTo = (index, wanted) => (wanted.text.length >= FEWEST_LETTERS ? ranked(index.names.map((name) => typed(wanted, name))) : []);
const numbered = (index, digits) => (digits.length < FEWEST_DIGITS ? [] : places(index, (i) => index.licences[i].startsWith(digits)));
const answerOf = (entry) => entry.answer || "tidak_tahu";

function answer(index, query, match, found, twins, more) {
  const agencies = found.map((i) => index.entries[i]), rank = (entry) => WORST_LAST.indexOf(answerOf(entry));
  const worst = agencies.reduce((bad, entry) => (rank(entry) > WORST_LAST.indexOf(bad) ? answerOf(entry) : bad), "ya");
  const told = { exact: worst, similar: "tidak_tahu", none: "tidak" }[match];
  const pairs = twins.map(([i, j]) => [index.entries[i], index.entries[j]]);
  let like = match === "exact" ? pairs.map(([one, other]) => pair(one.name, other)) : [];
  if (match === "similar") like = agencies.map((entry) => pair(query, entry));
  const warned = new Set(pairs.filter(([one, other]) => (answerOf(one) === "dicabut") !== (answerOf(other) === "dicabut")).map(([one, other]) => twin(one, other)));
  const advice = match === "exact" && !LISTED.includes(told) ? "not_listed" : match;
  return { query, match, agencies: agencies.map(public_), warning: [...warned].join("") + DATA.advice[advice], ...meaning(index, told, match === "exact" && told === "tidak_tahu" ? "belum_jelas" : told), lookalikes: like, more };
}

/** What an answer tells of an entry. */
const public_ = ({ name, licence_no, status, as_of, decisions }) => ({ name, licence_no, status, as_of, decisions });

function meaning(index, told, key = told) {
  return { answer: told, advice: DATA.meaning[key].replace(/\{day\}/g, () => (index.entries.length ? DATA.day : "")) };
}

function twin(one, other) {
  const words = { one: one.name, status: one.status, other: other.name, other_status: other.status };
  return DATA.twin.replace(/\{(\w+)\}/g, (_, name) => words[name]);
}

const pair = (asked, entry) => ({ asked, name: entry.name, status: entry.status, answer: answerOf(entry), note: DATA.note });
