// What Python's engine says, written into the file VECTORS by the test that starts these
// (tests/scripts/test_scripts.py).
import { readFileSync } from "node:fs";

const path = process.env.VECTORS;
if (!path) throw new Error("VECTORS names no file: start these tests with `python3 build.py test -k scripts`");

/** What Python wrote under `name`. */
export const vectors = (name) => JSON.parse(readFileSync(path, "utf8"))[name];
