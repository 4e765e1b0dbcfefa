// The register's look-up inside the question about the company, fetched when somebody asks for it. Works from a copied folder too.
const LOOKED_UP = IDS.company;

function lookUpOffer(question, alone) {
  if (question !== LOOKED_UP) return null;
  const node = el("div", { class: "cari-pt" }), say = (words) => node.replaceChildren(el("p", { class: "bantu", role: "status" }, words));
  const take = (told) => {
    state.answers[question] = told;
    if (alone) return forward();
    press(question, [told]);
    offerPython();
    say(`Dipakai: ${labelOf(question, told)}.`);
  };
  const mount = () => {
    node.replaceChildren();
    window.cariPT(node, `${rootPath}p3mi/`, take, () => python.stage === "siap" && { ask: callPython });
  };
  const open = () => {
    if (window.cariPT) return mount();
    const { cariPt, gayaPt } = box.dataset;
    document.head.append(el("link", { rel: "stylesheet", href: gayaPt }), el("script", { src: cariPt, onload: mount, onerror: () => say("Daftar tidak termuat. Coba lagi saat ada jaringan.") }));
  };
  node.append(el("button", { type: "button", class: "kecil", onclick: open }, "Cari nama PT di daftar"));
  return node;
}
