// Addresses that the page does not carry, because a label or a shown number gives them (see checker_data.py).

/** Where a source leads, from the site's root. @param {import("../data").Source} source */
export function addressOf({ label, end, address }) {
  if (address) return address;
  const plain = label.replace(/ \(.*?\)/g, "");
  const [name] = plain.split(",");
  const begin = `${name} ${plain.slice(name.length).match(/\d{4}$/) || ""}`
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
  if (end) return `sumber/#${begin}-${end}`;
  const [law, provision] = begin.split("-pasal-");
  return `hukum/${law}/${provision ? `#pasal-${provision}` : ""}`;
}
