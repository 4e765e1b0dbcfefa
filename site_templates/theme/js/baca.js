// On every page but the checker, which does it its own way: what only the visitor's own device knows.
{
  // Facts past their day by this device's clock, because a phone may hold an old copy.
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, "0")).join("-");
  for (const note of document.querySelectorAll("[data-cek]")) if (today > note.dataset.cek) note.hidden = false;

  // A link to something inside a closed list opens the list.
  const open = () => document.getElementById(location.hash.slice(1))?.closest("details")?.setAttribute("open", "");
  addEventListener("hashchange", open);
  open();

  // On paper a link is its address: that of this page, and those of the rows that lead on.
  const bare = (link) => decodeURI(link.host + link.pathname).replace(/\/$/, "");
  const note = (place, link) => {
    const address = place.querySelector(":scope > .alamat") ?? place.appendChild(Object.assign(document.createElement("span"), { className: "alamat" }));
    address.textContent = bare(link);
  };
  if (location.protocol !== "file:") addEventListener("beforeprint", () => {
    for (const row of document.querySelectorAll("main a.baris[href]")) note(row.querySelector("b")?.parentElement ?? row, row);
    const foot = document.querySelector(".kaki > div");
    if (foot) note(foot, location);
  });
}
