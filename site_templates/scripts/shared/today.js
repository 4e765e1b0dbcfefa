// The day and the time by this device's own clock.

/** This day as "2026-11-21". */
export function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, "0")).join("-");
}

/** `day` ("2026-11-21") as people say it: "21 November 2026". @param {string} day */
export function spoken(day) {
  try {
    return new Date(`${day}T12:00`).toLocaleDateString("id-ID", { day: "numeric", month: "long", year: "numeric" });
  } catch {
    return day; // a browser built without any language
  }
}

/** The time of this device as people write it: "14.05". */
export function clock() {
  const now = new Date();
  return [now.getHours(), now.getMinutes()].map((n) => String(n).padStart(2, "0")).join(".");
}
