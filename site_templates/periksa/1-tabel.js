// Looks answers up in the decision tables. The tables come from the engine; no rule stands here.
const IDS = DATA.ids, UNKNOWN = IDS.unknown, NO_SIGN = IDS.noSign, MASK_BASE = 63;
const VERDICTS = ["bahaya_tppo", "non_prosedural", "belum_lengkap", "prosedural"];

/** The inputs of all tables: question (and sign), classes of its answers, and how many classes there are. */
const INPUTS = DATA.inputs.map(([name, classes, cuts]) => {
  const [question, sign] = name.split(":");
  return { question, sign, classes, cuts, size: Math.max(...Object.values(classes)) + 1 };
});

/** A table made ready for looking up. */
const ready = ([numbers, cells]) => ({ inputs: numbers.map((number) => INPUTS[number]), cells });

function classOf({ question, sign, classes, cuts }, answers) {
  const given = answers[question];
  let key = given === undefined ? "" : given;
  if (sign) key = given === undefined ? "" : given.includes(sign) ? "1" : "0";
  else if (typeof given === "number") key = Math.max(...cuts.filter((cut) => cut <= given));
  return classes[key] ?? classes["*"] ?? 0;
}

function cellOf({ inputs, cells }, answers) {
  let index = 0;
  for (const input of inputs) index = index * input.size + classOf(input, answers);
  return cells[index];
}

for (const finding of DATA.findings) {
  finding[0] = finding[0] || [finding[2], finding[4]].filter(Boolean).join("--");
  finding[7] = ready(finding[7]);
}
for (const trigger of DATA.triggers) trigger[1] = ready(trigger[1]);

/** Questions that a cell leaves open; null when the cell is certain. */
function openIn({ inputs }, cell) {
  if (cell === "0" || cell === "1") return null;
  const mask = cell.charCodeAt(0) - MASK_BASE;
  return inputs.filter((_, i) => mask & (1 << i)).map(({ question }) => question);
}

/** The day that facts are judged at: a phone may hold an old copy, so never earlier than the build. */
function today() {
  const now = new Date();
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, "0")).join("-");
  return day > DATA.asOf ? day : DATA.asOf;
}

/** {rank, verdict, held: findings, open: questions still to ask, missing: what could still matter, tried: id -> "0"|"1"|"?"} */
function judge(answers) {
  const day = today(), tried = {}, unsure = [], held = [];
  for (const finding of DATA.findings) {
    const [id, rank, , , , , since, table] = finding;
    if (since > day) continue;
    const cell = cellOf(table, answers), questions = openIn(table, cell);
    tried[id] = questions ? "?" : cell;
    if (cell === "1") held.push(finding);
    if (questions) unsure.push([rank, questions]);
  }
  held.sort((a, b) => a[1] - b[1]);
  const worst = held.length ? held[0][1] : 3;
  const rank = held.length ? worst : unsure.length ? 2 : 3;
  const upTo = rank === 2 ? 2 : rank - 1;
  const pick = (limit) => new Set(unsure.filter(([r]) => r <= limit).flatMap(([, questions]) => questions));
  const open = pick(worst - 1);
  if (worst) for (const [question, table] of DATA.triggers) if (cellOf(table, answers) === "1") open.add(question);
  return { rank, verdict: VERDICTS[rank], held, tried, open: inOrder(open).filter((q) => answers[q] === undefined), missing: inOrder(pick(upTo)) };
}

function inOrder(set) {
  return DATA.screens.flatMap(([, , questions]) => questions).filter((question) => set.has(question));
}

/** The first screen with an open question, or null when nothing can change the verdict. */
function nextScreen(open) {
  const found = DATA.screens.find(([, , questions]) => questions.some((question) => open.includes(question)));
  return found ? found[0] : null;
}
