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
}
