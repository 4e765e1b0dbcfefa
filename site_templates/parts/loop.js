// Shows one slide after the other; Escape stops, arrows turn, space goes on. Without motion where none is wanted.
{
  const screens = [...document.querySelectorAll("section")];
  const told = document.getElementById("kabar");
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  let shown = 0;
  let clock = 0;
  for (const body of document.querySelectorAll(".isi")) body.style.setProperty("--besar", `${body.dataset.besar}vw`);

  const stop = () => {
    clearTimeout(clock);
    clock = 0;
    told.textContent = document.body.dataset.berhenti;
  };
  const run = () => {
    clearTimeout(clock);
    told.textContent = document.body.dataset.jalan;
    clock = setTimeout(() => turn(1), 1000 * screens[shown].dataset.detik);
  };
  const turn = (steps) => {
    screens[shown].className = "";
    shown = (shown + steps + screens.length) % screens.length;
    screens[shown].className = "kini";
    if (clock) run();
  };
  const toggle = () => (clock ? stop() : run());
  const keys = { Escape: stop, ArrowRight: () => turn(1), ArrowLeft: () => turn(-1), " ": toggle, Enter: toggle };

  addEventListener("keydown", (event) => keys[event.key]?.());
  addEventListener("click", () => (clock ? turn(1) : run()));
  if (still) stop();
  else run();
}
