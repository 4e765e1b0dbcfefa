// When is the money earned back? Whole rupiah, month by month, as a lender counts; no rate of exchange, no forecast.
import { latin } from "../shared/digits.js";

/** Longer than this nobody counts: it is never paid back. Months. */
const LONGEST = 600;

/**
 * `cost`: all that is asked, `own`: of it from savings, `rate`: per cent of interest in a month, `flat`: on the whole
 * loan as long as any of it is left (else on what is left), `wait`: months until the first wage, `wage`, `cut`: held
 * back from it, `living`: spent abroad, `home`: sent home, all per month in rupiah; `contract`: months.
 * @typedef {{ cost: number, own: number, rate: number, flat: boolean, wait: number, wage: number, cut: number,
 *   living: number, home: number, contract: number }} Sums
 */
/**
 * `loan`: what is borrowed; `owed`: the debt on the day of the first wage; `left`: what a month leaves for the debt;
 * `months`: of work until it is paid, 0 without a debt, null when never; `interest`: all of it, null when never;
 * `saved`: what the contract leaves after the debt, the own money taken off too (below 0: a loss), null without a
 * contract's length.
 * @typedef {{ loan: number, owed: number, left: number, months: number | null, interest: number | null,
 *   saved: number | null }} Payback
 */

/** @param {Sums} sums @returns {Payback} */
export function payback({ cost, own, rate, flat, wait, wage, cut, living, home, contract }) {
  const loan = Math.max(cost - own, 0);
  const left = wage - cut - living - home;
  /** Interest of one month. @param {number} debt */
  const interestOn = (debt) => Math.round(((flat ? loan : debt) * rate) / 100);
  let owed = loan;
  for (let month = 0; month < wait; month++) owed += interestOn(owed);
  const paid = paidBack(owed, left, interestOn);
  const interest = paid && owed - loan + paid.interest;
  return { loan, owed, left, months: paid && paid.months, interest, saved: savings() };

  function savings() {
    if (!contract) return null;
    const spent = Math.min(cost, own);
    if (paid && paid.months <= contract) return left * contract - owed - paid.interest - spent;
    return -afterContract(owed, left, interestOn, contract) - spent;
  }
}

/**
 * Months and interest until nothing is owed; null when the interest eats what is paid.
 * @param {number} owed @param {number} left @param {(debt: number) => number} interestOn
 */
function paidBack(owed, left, interestOn) {
  let [debt, interest, months] = [owed, 0, 0];
  while (debt > 0) {
    const more = interestOn(debt);
    if (left <= more || months === LONGEST) return null;
    debt += more - left;
    interest += more;
    months++;
  }
  return { months, interest };
}

/**
 * What is still owed at the contract's end.
 * @param {number} owed @param {number} left @param {(debt: number) => number} interestOn @param {number} contract
 */
function afterContract(owed, left, interestOn, contract) {
  let debt = owed;
  for (let month = 0; month < contract; month++) debt += interestOn(debt) - left;
  return debt;
}

/**
 * A sum as somebody types it: "Rp 12.500.000", "12,5 juta", "12jt", "500rb". NaN for what is none; "" is 0.
 * @param {string} text
 */
export function amountOf(text) {
  const said = latin(text)
    .toLowerCase()
    .replace(/rp\.?|\s/g, "");
  if (!said) return 0;
  const [, number, unit] = said.match(/^([\d.,]+)(juta|jt|ribu|rb|k)?$/) ?? [];
  if (!number) return Number.NaN;
  const times = unit ? { j: 1e6, r: 1e3, k: 1e3 }[unit[0]] : 1;
  // with a unit a comma or a single dot stands before a part of one; without, every dot parts thousands
  const plain = unit && !/[.,]\d{3}(?:[.,]|$)/.test(number) ? number.replace(",", ".") : number.replace(/[.,]/g, "");
  return Math.round(Number(plain) * Number(times));
}

/** A rate or a number of months: "2,5" and "2.5". NaN for what is none; "" is 0. @param {string} text */
export function numberOf(text) {
  const said = latin(text).trim().replace("%", "").replace(",", ".").trim();
  return /^\d*\.?\d*$/.test(said) && said !== "." ? Number(said) : Number.NaN;
}
