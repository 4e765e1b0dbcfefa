// The screen: a field, and the results below it as one types. Nothing typed leaves the page.

const MOST = 12;
const box = document.getElementById("cari"), field = document.getElementById("kata");
const list = document.getElementById("hasil"), news = document.getElementById("kabar");

function show() {
  const query = field.value.trim();
  const found = query.length > 1 ? search(query, MOST) : [];
  list.replaceChildren(...found.map(row));
  news.textContent = query.length < 2 ? "" : found.length ? `${found.length} hasil teratas` : "Tidak ketemu. Coba kata lain, atau pilih dari daftar di bawah.";
}

function row({ title, path, line }) {
  const item = document.createElement("li"), link = document.createElement("a");
  const name = document.createElement("b"), text = document.createElement("small");
  link.className = "baris";
  link.href = `../${path}`;
  name.textContent = title;
  text.textContent = line;
  link.append(name, text);
  item.append(link);
  return item;
}

box.hidden = false;
field.addEventListener("input", show);
field.addEventListener("keydown", (event) => {
  if (event.key === "Enter") { event.preventDefault(); list.querySelector("a")?.focus(); }
});
for (const example of box.querySelectorAll(".contoh button")) {
  example.addEventListener("click", () => { field.value = example.textContent; show(); field.focus(); });
}
addEventListener("pageshow", show);
