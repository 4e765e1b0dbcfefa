"""What runs inside a page for a visitor: waiting as long as a tap needs, answering many questions at once."""

from __future__ import annotations

QUIET_MS = 800
"""A little longer than a new screen of the checker takes no tap (site_templates/scripts/checker/guard.js)."""
HASTE = 40
"""So many times faster the clock of taps runs for visitors who are not there to test that pause."""
HASTY = f"""{{
  const {{ get }} = Object.getOwnPropertyDescriptor(Event.prototype, "timeStamp");
  Object.defineProperty(Event.prototype, "timeStamp", {{ get() {{ return get.call(this) * {HASTE}; }} }});
}}"""
PAUSE = """(quiet) => new Promise((done) => requestAnimationFrame(() => setTimeout(() => setTimeout(done, quiet))))"""
THERE = """async () => {
  while (document.querySelector("#periksa [aria-busy]")) await new Promise((done) => setTimeout(done, 5));
}"""
"""A result is on its way no longer: its script comes with the first answer."""
SETTLED = f"""async (quiet) => {{
  await ({THERE})();
  const screen = document.querySelector("#periksa > [data-layar], #periksa > .hasil");
  if (!screen || screen.settled) return;
  await ({PAUSE})(quiet);
  screen.settled = true;
}}"""
HURRY = """([answers, most, stop]) => {
  const seen = [], screen = () => document.querySelector("[data-layar]");
  const button = (place, option) => place.querySelector(`[data-pilih="${option}"]`);
  const answer = (place) => {
    const name = place.id.slice(6), usual = name === "tanda" ? ["tidak_ada"] : "tidak_tahu";
    const given = name in answers ? answers[name] : usual;
    if (typeof given === "number") {
      place.querySelector("input").value = given;
      return place.querySelector("input").dispatchEvent(new Event("input"));
    }
    for (const option of [].concat(given)) {
      for (let turns = 0; !button(place, option) && turns < 4; turns += 1)
        place.querySelector("button.pilih:not([data-pilih])").click();
      button(place, option).click();
    }
  };
  for (let here = screen(); here && seen.length < most && here.dataset.layar !== stop; here = screen()) {
    if (seen.includes(here.dataset.layar)) throw new Error(`asked twice: ${here.dataset.layar}`);
    seen.push(here.dataset.layar);
    for (const place of here.querySelectorAll(".soal")) answer(place);
    for (let turns = 0; here.isConnected && turns < 3; turns += 1) here.querySelector(":scope > .tombol, .pilihan > .tombol").click();
  }
  return seen;
}"""
