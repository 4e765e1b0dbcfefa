// Who speaks: as checker.advert.voice tells a text's own words from what it quotes, reports or warns of.
import { COMMA, LINE } from "./words.js";

const [WARNING, NEWS, QUESTION, STORY] = ["peringatan", "berita", "pertanyaan", "cerita"];
const [OPENER, OFFER, DENIAL, ASKER] = ["kutipan", "tawaran", "sangkalan", "penanya"];
export const SELF = "sendiri";
const TELLING = new Set([WARNING, NEWS, QUESTION, STORY]);
const SPEAKING = new Set([...TELLING, OPENER, SELF, DENIAL, OFFER, ASKER]);
const REACH = 25;
const QUOTES = /“[^“”]{12,}”|«[^«»]{12,}»|"[^"]{12,}"|‘[^‘’]{25,}’/g;
const COLON = 80;

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
  let telling = 0;
  let reported = 0;
  let next = 0;
  for (const [start, end] of sentences) {
    while (next < heard.length && heard[next][1] < start) next += 1;
    const from = next;
    while (next < heard.length && heard[next][1] < end) next += 1;
    const here = heard.slice(from, next);
    const said = new Set(here.map(([name]) => name));
    if (said.has(NEWS)) reported += 1;
    if (said.has(SELF)) continue;
    if ([...said].some((name) => TELLING.has(name))) telling += 1;
    hush(own, here, start, end);
  }
  for (const [name, , end] of heard)
    if (name === DENIAL && end < tokens.length && tokens[end].stop < COMMA) own[end] = false;
  const first = sentences[0];
  const begins = first && heard.some(([name, at]) => name === NEWS && first[0] <= at && at < first[1]);
  const mostly = 2 * reported > sentences.length;
  if (reported > 1 && begins && !names.has(SELF) && (mostly || !names.has(OFFER))) own = own.map(() => false);
  const told = 2 * telling > sentences.length || (names.has(ASKER) && !names.has(OFFER));
  return { own, told: told && !names.has(SELF) };
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
    if (colon >= 0) return tokens.findIndex((token, at) => at >= end && token.end > last.start + colon + 1);
  }
  return -1;
}

/** @param {Token[]} tokens @param {boolean[]} own */
function sentencesOf(tokens, own) {
  const begins = tokens.flatMap(({ stop }, at) => (stop >= LINE || at === 0 ? [at] : []));
  const all = begins.map((start, i) => [start, begins[i + 1] ?? tokens.length]);
  return all.filter(([start, end]) => own.slice(start, end).includes(true));
}
