// Icons: drawn with one stroke on a 24 grid; the words beside them carry the meaning.

/** @type {Record<string, string>} */
const ICONS = {
  back: "M11 5l-7 7 7 7M4.5 12H21",
  ear: "M4 9v6h4l5 4V5L8 9zM17 8.5a5 5 0 0 1 0 7M19.5 6a8.5 8.5 0 0 1 0 12",
  phone:
    "M6 3.5 9 3l2 5-2.4 1.8a12 12 0 0 0 5.6 5.6L16 13l5 2-.5 3c-.3 1.5-1.3 2.5-3 2.5C10 20.5 3.5 14 3.5 6.5 3.5 4.8 4.5 3.8 6 3.5z",
  chat: "M4 20l1.3-4A8.5 8.5 0 1 1 8.5 19zM9 10h6M9 14h4",
  bahaya_tppo:
    "M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8zM9 15V8.2M11 14V6.8M13 14V7M15 14.5V8.6M9 15c0 2 1.4 3 3 3 2 0 3-1.300 3-3.500M9 13.500 7.600 12",
  non_prosedural: "M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8zM9 9l6 6M15 9l-6 6",
  belum_lengkap:
    "M12 21.500v-6M12 15.500 5.500 9V4M12 15.500 18.500 9V4M10.200 5.200a1.900 1.900 0 1 1 2.700 1.700c-.6.3-.9.700-.9 1.400M12 10.600v.1",
  prosedural: "M1.500 12H4M20 12h2.500M12 4a8 8 0 1 0 0 16 8 8 0 1 0 0-16M8.300 12.300l2.700 2.700 5-5.500",
  close: "M5 5l14 14M19 5 5 19",
};

/** @param {string} name */
export function icon(name) {
  const ns = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(ns, "svg");
  const path = document.createElementNS(ns, "path");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", "i");
  svg.setAttribute("aria-hidden", "true");
  path.setAttribute("d", ICONS[name]);
  svg.append(path);
  return svg;
}
