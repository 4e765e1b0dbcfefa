// Who speaks: as checker.advert.voice tells a text's own words from what it quotes, reports or warns of.
import { COMMA, END, LINE } from "./words.js";

const [WARNING, NEWS, QUESTION, STORY] = ["peringatan", "berita", "pertanyaan", "cerita"];
const [OPENER, OFFER, DENIAL, ASKER] = ["kutipan", "tawaran", "sangkalan", "penanya"];
export const SELF = "sendiri";
const TELLING = new Set([WARNING, NEWS, QUESTION, STORY]);
const SPEAKING = new Set([...TELLING, OPENER, SELF, DENIAL, OFFER, ASKER]);
const REACH = 25;
const QUOTES = /“[^“”]{12,}”|«[^«»]{12,}»|"[^"]{12,}"|‘[^‘’]{25,}’/g;
const COLON = 80;
const [MOSTLY, PARTLY, REPORT, ASKED] = [0.5, 0.3, 0.4, 0.25];

/** @typedef {import("./words.js").Token} Token */
/** @typedef {[string, number, number]} Mark */

/**
 * For each word, whether the text says it itself, and whether it mostly tells of others.
 * @param {string} text @param {Token[]} tokens @param {Mark[]} marks
 */
export function voices(text, tokens, marks) {
  const found = marks.filter(([name]) => SPEAKING.has(name));
  let own = quoted(text, tokens, found).map((inside) => !inside);
  const heard = found.filter(([, at]) => own[at]);
  const names = new Set(heard.map(([name]) => name));
  const sentences = sentencesOf(tokens, own);
  const count = { words: 0, telling: 0, asking: 0 };
  const reported = /** @type {number[]} */ ([]);
  let next = 0;
  for (const [start, end] of sentences) {
    while (next < heard.length && heard[next][1] < start) next += 1;
    const from = next;
    while (next < heard.length && heard[next][1] < end) next += 1;
    const here = heard.slice(from, next);
    const said = new Set(here.map(([name]) => name));
    count.words += end - start;
    if (said.has(ASKER)) count.asking += end - start;
    reported.push(said.has(NEWS) ? end - start : 0);
    if (said.has(SELF)) continue;
    if ([...said].some((name) => TELLING.has(name))) count.telling += end - start;
    hush(own, here, start, end);
  }
  for (const [name, , end] of heard)
    if (name === DENIAL && end < tokens.length && tokens[end].stop < COMMA) own[end] = false;
  if (names.has(SELF)) return { own, told: false, partly: false };
  if (isReport(reported, (names.has(OFFER) ? MOSTLY : REPORT) * count.words)) own = own.map(() => false);
  const asks = names.has(ASKER) && !names.has(OFFER) && count.asking >= ASKED * count.words;
  const share = count.telling / Math.max(count.words, 1);
  return { own, told: asks || share > MOSTLY, partly: share > PARTLY };
}

/**
 * Whether a text begins as a report and goes on as one: `reported` are the words of each sentence that is one.
 * @param {number[]} reported @param {number} least more words than these
 */
function isReport(reported, least) {
  const sum = reported.reduce((all, words) => all + words, 0);
  return reported[0] > 0 && reported.filter((words) => words > 0).length > 1 && sum > least;
}

/** @param {boolean[]} own @param {Mark[]} marks @param {number} start @param {number} end */
function hush(own, marks, start, end) {
  for (const [name, first, after] of marks) {
    if (name === NEWS || name === QUESTION) own.fill(false, start, end);
    else if (name === WARNING) own.fill(false, first, Math.min(end, after + REACH));
  }
}

/** @param {string} text @param {Token[]} tokens @param {Mark[]} marks */
function quoted(text, tokens, marks) {
  const ranges = [...text.matchAll(QUOTES)].map((match) => [match.index, match.index + match[0].length]);
  let next = 0;
  let inside = tokens.map(({ start }) => {
    while (next < ranges.length && ranges[next][1] <= start) next += 1;
    return next < ranges.length && ranges[next][0] <= start;
  });
  let outside = marks.filter(([, at]) => !inside[at]);
  const opened = openedAt(text, tokens, outside);
  if (opened >= 0) {
    inside = inside.map((said, at) => said || at >= opened);
    outside = outside.filter(([, at]) => at < opened);
  }
  const names = new Set(outside.map(([name]) => name));
  const telling = [...names].some((name) => TELLING.has(name)) && !names.has(SELF);
  return inside.map((said) => said && telling);
}

/**
 * The place after the colon that opens what somebody tells of, or -1.
 * @param {string} text
 * @param {Token[]} tokens
 * @param {Mark[]} marks
 */
function openedAt(text, tokens, marks) {
  let telling = false;
  for (const [name, , end] of marks) {
    telling = telling || TELLING.has(name);
    if (name !== OPENER || !telling) continue;
    const last = tokens[end - 1];
    const colon = text.slice(last.start, last.end + COLON).indexOf(":");
    if (colon < 0) continue;
    let place = end;
    let ended = false;
    for (; place < tokens.length && tokens[place].end <= last.start + colon + 1; place += 1)
      ended = ended || tokens[place].stop === END;
    if (place < tokens.length && !ended) return place;
  }
  return -1;
}

/** @param {Token[]} tokens @param {boolean[]} own */
function sentencesOf(tokens, own) {
  const begins = tokens.flatMap(({ stop }, at) => (stop >= LINE || at === 0 ? [at] : []));
  const all = begins.map((start, i) => [start, begins[i + 1] ?? tokens.length]);
  return all.filter(([start, end]) => own.slice(start, end).includes(true));
}
