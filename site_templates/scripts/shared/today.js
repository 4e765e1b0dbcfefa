// The day and the time by this device's own clock.

/** This day as "2026-11-21". */
export function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, "0")).join("-");
}

/**
 * `day` ("2026-11-21") as people say it: "21 November 2026". By the page's own words: a browser asked for its names of
 * months stands still for a tenth of a second on a slow phone, and some have none.
 * @param {string} day
 */
export function spoken(day) {
  const [year, month, date] = day.split("-").map(Number);
  return `${date} ${WORDS.dates.months[month - 1]} ${year}`;
}

/** The time of this device as people write it: "14.05". */
export function clock() {
  const now = new Date();
  return [now.getHours(), now.getMinutes()].map((n) => String(n).padStart(2, "0")).join(".");
}
