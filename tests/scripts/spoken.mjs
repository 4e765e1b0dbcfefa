// Which sentences a script holds, read from its parse tree: texts with words beside each other.
//
// In (stdin): {"words": ["yang", …], "classes": ["ket", …], "codes": {"name": "the script's text", …}}
// Out (stdout): {"name": ["the text", …], …}, only the scripts that hold any
import { json } from "node:stream/consumers";
import { Linter } from "eslint";

const PLACE = "spoken";
/** What looks for elements (shared/dom.js, and the browser's own). */
const SELECTING = new Set(["all", "first", "closest", "matches", "querySelector", "querySelectorAll"]);
const BETWEEN = /^[,:;]? $/;

/** Words beside each other of which one is known. */
function readsAsSentence(text, known) {
  const words = [...text.matchAll(/\p{L}{2,}/gu)];
  return words.some((word, i) => {
    const next = words[i + 1];
    if (!next || !BETWEEN.test(text.slice(word.index + word[0].length, next.index))) return false;
    return known.has(word[0].toLowerCase()) || known.has(next[0].toLowerCase());
  });
}

/** True for a list of words, and for what the browser reads: how an element is looked for, classes of style sheets. */
function isUnread(node, text, classes) {
  const { callee, arguments: given, property } = node.parent;
  if (property?.name === "split") return true;
  const name = callee?.property?.name ?? callee?.name;
  if (SELECTING.has(name) || (name === "el" && given[1] === node)) return true;
  const names = text.replaceAll("{}", "").trim().split(/\s+/);
  return names.every((one) => classes.has(one));
}

/** Reports every text that reads as a sentence. */
const rule = {
  meta: { schema: false },
  create(context) {
    const [known, classes] = context.options.map((names) => new Set(names));
    const report = (node, text) => {
      if (readsAsSentence(text, known) && !isUnread(node, text, classes)) context.report({ node, message: text });
    };
    return {
      Literal: (node) => typeof node.value === "string" && report(node, node.value),
      TemplateLiteral: (node) => report(node, node.quasis.map(({ value }) => value.cooked).join("{}")),
    };
  },
};

/** The sentences of `code`. Throws when it does not parse. */
function spokenIn(code, words, classes) {
  const config = {
    plugins: { own: { rules: { [PLACE]: rule } } },
    rules: { [`own/${PLACE}`]: ["error", words, classes] },
  };
  const said = new Linter().verify(code, [config]);
  const broken = said.find(({ fatal }) => fatal);
  if (broken) throw new Error(broken.message);
  return said.map(({ message }) => message);
}

const { words, classes, codes } = await json(process.stdin);
const found = Object.entries(codes).map(([name, code]) => [name, spokenIn(code, words, classes)]);
process.stdout.write(JSON.stringify(Object.fromEntries(found.filter(([, texts]) => texts.length))));
