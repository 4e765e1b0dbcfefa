// Which ids of the data a script names, read from its parse tree: texts, properties and keys.
//
// In (stdin): {"ids": ["tahap", …], "codes": {"name": "the script's text", …}}
// Out (stdout): {"name": ["tahap", …], …}, only the scripts that name any
import { json } from "node:stream/consumers";
import { Linter } from "eslint";

const PLACE = "names";

/** A property of `element.dataset` is an attribute of the page, not an id. */
const ofDataset = (node) => node.object.type === "MemberExpression" && node.object.property.name === "dataset";

/** Reports every name that stands in `ids`. */
const rule = {
  meta: { schema: false },
  create(context) {
    const [ids] = context.options;
    const known = new Set(ids);
    const report = (node, name) => known.has(name) && context.report({ node, message: name });
    const named = (key, computed) => !computed && key.type === "Identifier" && report(key, key.name);
    return {
      Literal: (node) => report(node, node.value),
      TemplateElement: (node) => report(node, node.value.cooked),
      MemberExpression: (node) => !ofDataset(node) && named(node.property, node.computed),
      Property: (node) => named(node.key, node.computed),
    };
  },
};

/** The ids that `code` names. Throws when it does not parse. */
function namesIn(code, ids) {
  const config = { plugins: { own: { rules: { [PLACE]: rule } } }, rules: { [`own/${PLACE}`]: ["error", ids] } };
  const said = new Linter().verify(code, [config]);
  const broken = said.find(({ fatal }) => fatal);
  if (broken) throw new Error(broken.message);
  return [...new Set(said.map(({ message }) => message))];
}

const { ids, codes } = await json(process.stdin);
const found = Object.entries(codes).map(([name, code]) => [name, namesIn(code, ids)]);
process.stdout.write(JSON.stringify(Object.fromEntries(found.filter(([, names]) => names.length))));
